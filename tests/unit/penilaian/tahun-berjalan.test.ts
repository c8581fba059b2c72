import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import {
  type BahanTahun,
  computeMulaiNyatakan,
  computeSampaiBulanTahun,
  computeTahunBerjalan,
} from '../../../lib/penilaian/aturan/tahun-berjalan.ts'

const hari = parseTanggal
const kebijakan = createKebijakan(hari('2026-12-21'))
const DUA = [2, 2, 2, 2, 2, 2, 2]
const nilai = (bulan: number, capaian: number | null, final = true) => ({
  bulan,
  capaian,
  nilai: capaian === null ? null : DUA,
  rating: null,
  final,
})
const bahan = (ganti: Partial<BahanTahun> = {}): BahanTahun => ({
  kontrak: [{ mulai: hari('2026-01-01'), selesai: hari('2026-12-31') }],
  nilai: [nilai(1, 9000), nilai(2, 10000, false)],
  status: [{ bulan: 2, status: 'DINILAI' }],
  kecuali: [],
  pernyataan: null,
  ...ganti,
})

describe('batas bulan sebuah tahun', () => {
  it('November pada Desember, setahun penuh sesudahnya, belum ada sebelumnya', () => {
    const sampai = (pada: string) => computeSampaiBulanTahun(2026, hari(pada), kebijakan)
    expect([sampai('2026-11-30'), sampai('2026-12-01'), sampai('2027-01-02'), sampai('2025-12-31')]).toEqual([
      10, 11, 12, 0,
    ])
  })

  it('dinyatakan mulai sehari setelah bulan batas berakhir', () => {
    expect(computeMulaiNyatakan(2026, kebijakan)).toBe('2026-12-01')
    const lain = createKebijakan(hari('2026-12-21'), timpaanSelalu({ BULAN_TERAKHIR_DINILAI: 12 }))
    expect(computeMulaiNyatakan(2026, lain)).toBe('2027-01-01')
  })
})

describe('angka berjalan', () => {
  it('memakai bulan yang dinilai walau belum final, dan menyebut yang hilang', () => {
    const hasil = computeTahunBerjalan(2026, bahan(), hari('2026-04-10'), kebijakan)
    expect(hasil).toMatchObject({ sampaiBulan: 3, bulanWajib: [1, 2, 3], bulanHilang: [3], rata: 95 })
    expect(hasil.bulan[1]).toMatchObject({ status: 'DINILAI', capaian: 100, final: false, rerataPerilaku: 2 })
  })

  it('bulan dikecualikan tidak dihitung walau bernilai', () => {
    const kecuali = [{ bulan: 2, alasan: 'Cuti melahirkan' }]
    const hasil = computeTahunBerjalan(2026, bahan({ kecuali }), hari('2026-03-10'), kebijakan)
    expect(hasil).toMatchObject({ bulanWajib: [1], rata: 90, bulanHilang: [] })
    expect(hasil.bulan[1]?.dikecualikan).toBe('Cuti melahirkan')
  })

  it('rating tanpa tujuh nilai ikut rerata perilaku sebagai 1, 2, atau 3', () => {
    const satu = { bulan: 2, capaian: 9000, nilai: null, rating: 'DI_ATAS_EKSPEKTASI' as const, final: true }
    const hasil = computeTahunBerjalan(
      2026,
      bahan({ nilai: [nilai(1, 9000), satu] }),
      hari('2026-03-10'),
      kebijakan,
    )
    expect(hasil).toMatchObject({ rerataPerilaku: 2.5, usulanPerilaku: 'DI_ATAS_EKSPEKTASI' })
  })

  it('tanpa satu pun bulan bernilai tidak ada usulan', () => {
    const hasil = computeTahunBerjalan(2026, bahan({ nilai: [] }), hari('2026-03-10'), kebijakan)
    expect(hasil).toMatchObject({
      rata: null,
      usulanHasilKerja: null,
      rerataPerilaku: null,
      usulanPerilaku: null,
      predikatUsulan: null,
    })
  })
})

describe('dua belas bulan sebagaimana dibaca', () => {
  const KOSONG = {
    tahun: 2026,
    status: null,
    capaian: null,
    rerataPerilaku: null,
    ratingPerilaku: null,
    final: false,
    dikecualikan: null,
    dihitung: true,
  }

  it('setiap bulan hanya memuat miliknya sendiri', () => {
    const hasil = computeTahunBerjalan(
      2026,
      {
        kontrak: [{ mulai: hari('2026-01-01'), selesai: hari('2026-10-14') }],
        nilai: [
          nilai(1, 9550),
          { bulan: 2, capaian: null, nilai: null, rating: 'DI_ATAS_EKSPEKTASI', final: false },
          { bulan: 3, capaian: 8000, nilai: null, rating: null, final: true },
        ],
        status: [
          { bulan: 1, status: 'FINAL' },
          { bulan: 4, status: 'RENCANA_DRAF' },
        ],
        kecuali: [{ bulan: 5, alasan: 'Sakit berkepanjangan' }],
        pernyataan: null,
      },
      hari('2026-06-10'),
      kebijakan,
    )
    expect(hasil).toEqual({
      tahun: 2026,
      bulan: [
        {
          ...KOSONG,
          bulan: 1,
          status: 'FINAL',
          capaian: 95.5,
          rerataPerilaku: 2,
          ratingPerilaku: 'SESUAI_EKSPEKTASI',
          final: true,
        },
        { ...KOSONG, bulan: 2, rerataPerilaku: 3, ratingPerilaku: 'DI_ATAS_EKSPEKTASI' },
        { ...KOSONG, bulan: 3, capaian: 80, final: true },
        { ...KOSONG, bulan: 4, status: 'RENCANA_DRAF' },
        { ...KOSONG, bulan: 5, dikecualikan: 'Sakit berkepanjangan' },
        { ...KOSONG, bulan: 6 },
        { ...KOSONG, bulan: 7 },
        { ...KOSONG, bulan: 8 },
        { ...KOSONG, bulan: 9 },
        { ...KOSONG, bulan: 10, dihitung: false },
        { ...KOSONG, bulan: 11, dihitung: false },
        { ...KOSONG, bulan: 12, dihitung: false },
      ],
      sampaiBulan: 5,
      bulanWajib: [1, 2, 3, 4],
      bulanHilang: [2, 4],
      rata: 87.75,
      usulanHasilKerja: 'SESUAI_EKSPEKTASI',
      // Maret tidak mencatat perilaku: ia tidak ikut, juga tidak sebagai nol.
      rerataPerilaku: 2.5,
      usulanPerilaku: 'DI_ATAS_EKSPEKTASI',
      predikatUsulan: 'BAIK',
      pernyataan: null,
    })
  })

  it.each<[string, Partial<ReturnType<typeof nilai>>, object]>([
    [
      'hanya hasil kerja',
      { nilai: null },
      { usulanHasilKerja: 'SESUAI_EKSPEKTASI', usulanPerilaku: null, predikatUsulan: null },
    ],
    [
      'hanya perilaku',
      { capaian: null },
      { usulanHasilKerja: null, usulanPerilaku: 'SESUAI_EKSPEKTASI', predikatUsulan: null },
    ],
  ])('usulan predikat perlu kedua usulan: %s', (_nama, ganti, usulan) => {
    const satu = { ...nilai(1, 9000), ...ganti }
    expect(computeTahunBerjalan(2026, bahan({ nilai: [satu] }), hari('2026-02-10'), kebijakan)).toMatchObject(
      usulan,
    )
  })

  it('pernyataan pejabat penilai dibawa apa adanya', () => {
    const pernyataan = {
      status: 'FINAL',
      hasilKerja: 'DI_BAWAH_EKSPEKTASI',
      perilaku: 'SESUAI_EKSPEKTASI',
      predikat: 'BUTUH_PERBAIKAN',
      usulanHasilKerja: 'SESUAI_EKSPEKTASI',
      usulanPerilaku: 'SESUAI_EKSPEKTASI',
      alasanHasilKerja: 'Laporan akhir tidak selesai.',
      alasanPerilaku: null,
      umpanBalik: null,
      penilai: 'Rahmawati',
      dinyatakanPada: '2026-12-02T02:00:00.000Z',
      keberatanHingga: null,
      finalPada: '2026-12-17T00:00:00.000Z',
    } as const
    const hasil = computeTahunBerjalan(2026, bahan({ pernyataan }), hari('2026-12-21'), kebijakan)
    expect(hasil.pernyataan).toEqual(pernyataan)
  })
})
