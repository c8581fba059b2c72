import { expect, test } from 'vitest'
import { findGolonganPendidikan } from '../../../lib/anggaran/aturan/golongan-pendidikan.ts'

test.each([
  ['Sekolah Dasar', 'I'],
  ['SLTP', 'IV'],
  ['SLTA Kejuruan', 'V'],
  ['Diploma II', 'V'],
  ['Diploma III/Sarjana Muda', 'VII'],
  ['Diploma IV', 'IX'],
  ['S-1/Sarjana', 'IX'],
  ['S-2', 'X'],
  ['Kursus', null],
])('pendidikan %s diperkirakan golongan %s', (pendidikan, golongan) => {
  expect(findGolonganPendidikan(pendidikan)).toBe(golongan)
})
