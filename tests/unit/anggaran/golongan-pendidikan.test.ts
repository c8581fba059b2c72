import { expect, test } from 'vitest'
import { findGolonganPendidikan } from '../../../lib/anggaran/aturan/golongan-pendidikan.ts'

test.each([
  ['Sekolah Dasar', 'I'],
  ['SD', 'I'],
  ['SLTP', 'IV'],
  ['SMP Sederajat', 'IV'],
  ['SLTA Kejuruan', 'V'],
  ['SMA', 'V'],
  ['SMK', 'V'],
  ['Diploma I', 'V'],
  ['Diploma II', 'V'],
  ['Diploma III/Sarjana Muda', 'VII'],
  ['Diploma IV', 'IX'],
  ['S-1/Sarjana', 'IX'],
  ['S1', 'IX'],
  ['Sarjana', 'IX'],
  ['S-2', 'X'],
  ['Magister', 'X'],
  ['S-3/Doktor', 'XI'],
  ['Doktor', 'XI'],
  ['  diploma iii  ', 'VII'],
  ['Kursus', null],
  ['Setara S-1', null],
  ['', null],
])('pendidikan %s diperkirakan golongan %s', (pendidikan, golongan) => {
  expect(findGolonganPendidikan(pendidikan)).toBe(golongan)
})
