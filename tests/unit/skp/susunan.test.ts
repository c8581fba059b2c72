import { describe, expect, it } from 'vitest'
import { applyLangkah } from '../../../lib/skp/aturan/susunan.ts'

const [A, B, C] = [{ n: 'a', indikator: [1, 2, 3] }, { n: 'b', indikator: [4, 5] }, { n: 'c' }]

describe('langkah atas hasil kerja', () => {
  it.each([
    ['hapus.rencana.0', [B, C]],
    ['hapus.rencana.1', [A, C]],
    ['hapus.rencana.2', [A, B]],
    ['naik.rencana.1', [B, A, C]],
    ['naik.rencana.2', [A, C, B]],
    ['turun.rencana.0', [B, A, C]],
    ['turun.rencana.1', [A, C, B]],
  ])('%s', (langkah, hasil) => {
    expect(applyLangkah([A, B, C], langkah)).toEqual(hasil)
  })

  it.each([
    ['yang teratas tidak naik lagi', 'naik.rencana.0'],
    ['yang terbawah tidak turun lagi', 'turun.rencana.2'],
    ['yang tidak ada tidak dihapus', 'hapus.rencana.3'],
    ['yang tidak ada tidak naik', 'naik.rencana.3'],
    ['yang tidak ada tidak turun', 'turun.rencana.3'],
    ['menambah baris kosong bukan urusannya', 'tambah.rencana'],
    ['tanpa langkah', ''],
    ['tulisan di depan', 'jangan hapus.rencana.0'],
    ['tulisan di belakang', 'hapus.rencana.0.uraian'],
    ['nomor yang terlalu panjang', 'hapus.rencana.0000'],
    ['nomor yang bukan angka', 'hapus.rencana.a'],
    ['nomor yang tidak ada', 'hapus.rencana.'],
    ['perbuatan lain', 'salin.rencana.0'],
  ])('%s: daftarnya tetap', (_nama, langkah) => {
    expect(applyLangkah([A, B, C], langkah)).toEqual([A, B, C])
  })

  it('hasilnya daftar baru, yang dikirim tidak berubah', () => {
    const daftar = [A, B, C]
    expect(applyLangkah(daftar, '')).not.toBe(daftar)
    applyLangkah(daftar, 'hapus.rencana.0')
    applyLangkah(daftar, 'turun.rencana.0.indikator.0')
    expect(daftar).toEqual([{ n: 'a', indikator: [1, 2, 3] }, B, C])
  })
})

describe('langkah atas indikator satu hasil kerja', () => {
  it.each([
    ['hapus.rencana.0.indikator.0', [{ ...A, indikator: [2, 3] }, B, C]],
    ['hapus.rencana.1.indikator.1', [A, { ...B, indikator: [4] }, C]],
    ['naik.rencana.0.indikator.2', [{ ...A, indikator: [1, 3, 2] }, B, C]],
    ['naik.rencana.0.indikator.0', [A, B, C]],
    ['turun.rencana.0.indikator.0', [{ ...A, indikator: [2, 1, 3] }, B, C]],
    ['turun.rencana.1.indikator.1', [A, B, C]],
    ['hapus.rencana.2.indikator.0', [A, B, C]],
    ['hapus.rencana.3.indikator.0', [A, B, C]],
  ])('%s', (langkah, hasil) => {
    expect(applyLangkah([A, B, C], langkah)).toEqual(hasil)
  })

  it('nomor sampai tiga angka terbaca', () => {
    const banyak = Array.from({ length: 101 }, (_, i) => ({
      indikator: Array.from({ length: 101 }, () => i),
    }))
    expect(applyLangkah(banyak, 'hapus.rencana.100')).toHaveLength(100)
    expect(applyLangkah(banyak, 'hapus.rencana.10.indikator.100')[10]).toEqual({
      indikator: Array.from({ length: 100 }, () => 10),
    })
  })

  it.each([
    ['teks', 'x'],
    ['kosong', null],
    ['bukan daftar', { indikator: 'x' }],
    ['daftar', [1]],
  ])('baris kiriman yang rusak (%s) dibiarkan untuk ditolak skema', (_nama, baris) => {
    expect(applyLangkah([baris], 'hapus.rencana.0.indikator.0')).toEqual([baris])
  })
})
