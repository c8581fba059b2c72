import { describe, expect, test } from 'vitest'
import { describeIsiNol } from '../../../components/kehadiran/kisi-tempel.ts'

describe('kalimat sesudah baris kosong diisi nol', () => {
  test.each([
    [31, 0, '31 orang diisi hadir penuh. Belum disimpan.'],
    [30, 1, '30 orang diisi hadir penuh. 1 orang dilewati: bulannya dikecualikan. Belum disimpan.'],
    [0, 2, 'Tidak ada baris kosong yang perlu diisi. 2 orang dilewati: bulannya dikecualikan.'],
    [0, 0, 'Tidak ada baris kosong yang perlu diisi.'],
  ])('%i diisi, %i dilewati', (diisi, lewat, kalimat) => {
    expect(describeIsiNol(diisi, lewat)).toBe(kalimat)
  })
})
