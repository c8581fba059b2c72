import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildSprite } from '../../scripts/ikon.ts'

test('public/ikon.svg sama dengan yang dibuat npm run ikon', async () => {
  const berkas = readFileSync(new URL('../../public/ikon.svg', import.meta.url), 'utf8')
  expect(berkas).toBe(await buildSprite())
})
