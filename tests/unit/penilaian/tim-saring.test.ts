import { describe, expect, test } from 'vitest'
import { findTetangga, isCocok, SARING } from '@/components/penilaian/tim-saring'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { describeBelumBerakhir } from '../../../lib/penilaian/labels-bulan.ts'
import type { KeadaanOrang } from '../../../lib/penilaian/schema-tim.ts'

const saringan = (keadaan: KeadaanOrang, berakhir = true) =>
  SARING.map(({ kode }) => kode).filter(
    (kode) => kode !== 'semua' && isCocok(kode, { keadaan }, { cek: { perluAlasan: [] }, berakhir }),
  )

describe('saringan layar tim', () => {
  test.each<[KeadaanOrang, string[]]>([
    ['siap', ['anda', 'siap']],
    ['tanpa-capaian', ['anda']],
    ['rencana-diajukan', ['anda']],
    ['belum-lapor', ['menunggu']],
    ['tanpa-rencana', ['menunggu']],
    ['dinilai', ['selesai']],
    ['final', ['selesai']],
    ['dikecualikan', []],
    ['tidak-dihitung', []],
  ])('%s menunggu pihak yang benar', (keadaan, cocok) => {
    expect(saringan(keadaan)).toEqual(cocok)
  })

  test('selama bulannya berjalan belum ada yang siap dinilai', () => {
    expect(saringan('siap', false)).toEqual([])
    expect(saringan('rencana-diajukan', false)).toEqual(['anda'])
  })
})

describe('bulan yang belum berakhir', () => {
  const desember = { tahun: 2026, bulan: 12 }
  test('sehari sebelum hari terakhirnya disebut sejak kapan nilainya diberikan', () => {
    expect(describeBelumBerakhir(desember, parseTanggal('2026-12-30'))).toBe(
      'Desember belum berakhir; nilainya diberikan mulai 31 Desember 2026.',
    )
  })
  test.each(['2026-12-31', '2027-01-04'])('pada %s tidak ada halangan', (hari) => {
    expect(describeBelumBerakhir(desember, parseTanggal(hari))).toBeNull()
  })
})

describe('orang berikutnya di dalam saringan', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((pegawaiId) => ({ pegawaiId }))
  const daftar = [a, b, c, d].filter((satu) => satu !== undefined)
  const ke = (tampil: readonly string[], urutan: number, jarak: -1 | 1) =>
    findTetangga(
      daftar,
      daftar.filter(({ pegawaiId }) => tampil.includes(pegawaiId)),
      urutan,
      jarak,
    )?.pegawaiId

  test.each<[string[], number, -1 | 1, string]>([
    [['a', 'b', 'c', 'd'], 3, 1, 'a'],
    [['a', 'b', 'c', 'd'], 0, -1, 'd'],
    [['b', 'd'], 1, 1, 'd'],
    [['b', 'd'], 1, -1, 'd'],
    // Yang terbuka sudah keluar dari saringan: tetangganya tetap menurut tempatnya semula.
    [['b', 'd'], 2, -1, 'b'],
    [['b'], 1, 1, 'b'],
    [[], 0, 1, 'b'],
  ])('yang tampak %j, terbuka ke-%i, langkah %i: %s', (tampil, urutan, jarak, hasil) => {
    expect(ke(tampil, urutan, jarak)).toBe(hasil)
  })

  test('tanpa seorang pun tidak ada tujuan', () => {
    expect(findTetangga([], [], 0, 1)).toBeUndefined()
  })
})
