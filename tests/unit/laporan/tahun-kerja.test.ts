import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import {
  type BulanTugas,
  findTahunKerja,
  isTahunDibicarakan,
  listBulanTerbuka,
  listTahunPilihan,
} from '../../../lib/laporan/aturan/tahun-kerja.ts'
import { computeTenggatBulan } from '../../../lib/rencana-kinerja/aturan/tenggat.ts'

// Bawaan: rencana sebuah bulan dibuka tanggal 25 bulan sebelumnya.
const kebijakan = createKebijakan(parseTanggal('2026-11-16'))
const hari = parseTanggal
const bulan = (tahun: number, nomor: number, ganti: Partial<BulanTugas> = {}): BulanTugas => ({
  bulan: nomor,
  status: null,
  final: false,
  dikecualikan: null,
  berkontrak: true,
  dikembalikan: false,
  keberatanHingga: null,
  tenggat: computeTenggatBulan(tahun, nomor, kebijakan),
  ...ganti,
})
const setahun = (tahun: number, ganti: Partial<BulanTugas> = {}, desember: Partial<BulanTugas> = {}) =>
  Array.from({ length: 12 }, (_, i) => bulan(tahun, i + 1, i === 11 ? { ...ganti, ...desember } : ganti))
const selesai = { status: 'FINAL', final: true } as const
const luar = { berkontrak: false }
const rentang = (mulai: string, akhir: string) => ({ mulai: hari(mulai), selesai: hari(akhir) })

describe('tahun yang masih dibicarakan', () => {
  it.each([
    ['2026-11-16', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('2026 pada %s: %s', (pada, ya) => {
    expect(isTahunDibicarakan(2026, hari(pada))).toBe(ya)
  })
})

describe('bulan yang belum selesai', () => {
  it.each<[string, Partial<BulanTugas>, boolean]>([
    ['menunggu atasan', { status: 'REALISASI_DIAJUKAN' }, true],
    ['menunggu diterima', { status: 'DINILAI' }, true],
    ['belum dimulai', {}, true],
    ['final', selesai, false],
    ['dikecualikan', { dikecualikan: 'cuti melahirkan', status: 'RENCANA_DISETUJUI' }, false],
    ['di luar kontrak', { ...luar, status: 'RENCANA_DISETUJUI' }, false],
  ])('%s: %s', (_, ganti, ya) => {
    const satu = bulan(2026, 12, ganti)
    expect(listBulanTerbuka({ tahun: 2026, bulan: [satu] }, hari('2027-01-04'))).toEqual(ya ? [satu] : [])
  })

  it('sesudah triwulan pertama hanya yang pernah dimulai', () => {
    const daftar = [bulan(2026, 5), bulan(2026, 12, { status: 'RENCANA_DRAF' })]
    const nomor = (pada: string) =>
      listBulanTerbuka({ tahun: 2026, bulan: daftar }, hari(pada)).map((satu) => satu.bulan)
    expect(nomor('2027-03-31')).toEqual([5, 12])
    expect(nomor('2027-04-01')).toEqual([12])
  })
})

describe('tahun tempat halaman berdiri', () => {
  const pilih = (
    lalu: readonly BulanTugas[],
    kini: readonly BulanTugas[],
    pada: string,
    pernyataanTerbuka = false,
  ) =>
    findTahunKerja(
      { tahun: 2026, bulan: lalu, pernyataanTerbuka },
      { tahun: 2027, bulan: kini, pernyataanTerbuka: false },
      hari(pada),
    )
  const terbuka = setahun(2026, selesai, { status: 'DINILAI', final: false })

  it.each([
    ['Desember terbuka', terbuka, setahun(2027), '2027-01-04', 2026],
    ['semuanya final', setahun(2026, selesai), setahun(2027), '2027-01-04', 2027],
    [
      'semuanya final, kontrak baru belum tercatat',
      setahun(2026, selesai),
      setahun(2027, luar),
      '2027-01-04',
      2026,
    ],
    ['juga berbulan-bulan kemudian', setahun(2026, selesai), setahun(2027, luar), '2027-09-01', 2026],
    ['Desember terbuka pada akhir triwulan pertama', terbuka, setahun(2027), '2027-03-31', 2026],
    ['Desember terbuka sesudahnya', terbuka, setahun(2027), '2027-04-01', 2027],
    ['tanpa kontrak tahun lalu', setahun(2026, luar), setahun(2027), '2027-01-04', 2027],
    ['tanpa kontrak sama sekali', setahun(2026, luar), setahun(2027, luar), '2027-01-04', 2027],
  ])('%s', (_, lalu, kini, pada, tahun) => {
    expect(pilih(lalu, kini, pada)).toBe(tahun)
  })

  it('yang baru berkontrak pertengahan tahun lalu juga berdiri pada Desembernya', () => {
    const lalu = terbuka.map((satu) => ({ ...satu, berkontrak: satu.bulan >= 7 }))
    expect(pilih(lalu, setahun(2027), '2027-01-04')).toBe(2026)
  })

  it('rating tahun yang belum final menahan halaman pada tahunnya, selama masih dibicarakan', () => {
    expect(pilih(setahun(2026, selesai), setahun(2027), '2027-01-04', true)).toBe(2026)
    expect(pilih(setahun(2026, selesai), setahun(2027), '2027-04-01', true)).toBe(2027)
  })

  it.each([
    ['2027-02-24', 2026],
    ['2027-02-25', 2027],
  ])('kontrak baru mulai Maret, dilihat %s', (pada, tahun) => {
    const kini = setahun(2027).map((satu) => ({ ...satu, berkontrak: satu.bulan >= 3 }))
    expect(pilih(setahun(2026, selesai), kini, pada)).toBe(tahun)
  })
})

describe('tahun yang dapat dipilih', () => {
  it.each([
    ['kontrak tahun ini saja', [rentang('2026-01-01', '2026-12-31')], '2026-11-16', [2026]],
    ['kontrak tahun lalu', [rentang('2026-01-01', '2026-12-31')], '2027-01-04', [2026, 2027]],
    ['kontrak tahun depan, sebelum Desember', [rentang('2027-01-01', '2027-12-31')], '2026-11-30', [2026]],
    [
      'kontrak tahun depan, sejak Desember',
      [rentang('2027-01-01', '2027-12-31')],
      '2026-12-01',
      [2026, 2027],
    ],
    ['kontrak yang melintasi tahun', [rentang('2025-10-01', '2026-09-30')], '2026-11-16', [2025, 2026]],
    [
      'kontrak panjang berhenti pada tahun depan',
      [rentang('2025-07-01', '2029-06-30')],
      '2026-12-31',
      [2025, 2026, 2027],
    ],
    [
      'urut menurut waktu, masing-masing sekali',
      [
        rentang('2027-01-01', '2027-12-31'),
        rentang('2025-01-01', '2025-12-31'),
        rentang('2026-01-01', '2026-12-31'),
      ],
      '2027-02-01',
      [2025, 2026, 2027],
    ],
    ['tanpa kontrak', [], '2026-11-16', [2026]],
  ])('%s', (_, kontrak, pada, tahun) => {
    expect(listTahunPilihan(kontrak, hari(pada))).toEqual(tahun)
  })
})
