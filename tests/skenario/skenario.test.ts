import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { listBerkas, parseKasus } from '../../scripts/skenario/berkas.ts'
import { namaKasus, periksaKasus } from '../../scripts/skenario/kasus.ts'

const folder = dirname(fileURLToPath(import.meta.url))

for (const berkas of listBerkas(folder)) {
  describe(relative(folder, berkas), () => {
    const kasus = parseKasus(readFileSync(berkas, 'utf8'))
    if (typeof kasus === 'string') throw new Error(kasus)
    test.each(kasus.map((satu, i) => [namaKasus(satu, i + 1), satu] as const))('%s', (_nama, satu) => {
      expect(periksaKasus(satu)).toEqual([])
    })
  })
}
