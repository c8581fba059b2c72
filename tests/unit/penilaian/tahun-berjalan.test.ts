import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { findSebabSendiri, requireAlasanMenyimpang } from '../../../lib/penilaian/aturan/pernyataan.ts'
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
      usulanPerilaku: null,
      predikatUsulan: null,
    })
    expect(findSebabSendiri(hasil)).toBe('Januari dan Februari belum dinilai.')
  })
})

describe('menyimpang dari usulan', () => {
  const usul = { usulanHasilKerja: 'SESUAI_EKSPEKTASI', usulanPerilaku: 'SESUAI_EKSPEKTASI' } as const
  const isi = { hasilKerja: 'SESUAI_EKSPEKTASI', perilaku: 'DI_BAWAH_EKSPEKTASI' } as const

  it('tanpa alasan ditolak pada isian itu, spasi saja bukan alasan', () => {
    expect(() => requireAlasanMenyimpang(usul, { ...isi, alasanPerilaku: '  ' })).toThrow(/perlu alasan/)
  })

  it('alasan disimpan hanya untuk yang menyimpang', () => {
    const alasan = { alasanHasilKerja: 'Tidak dipakai', alasanPerilaku: 'Tiga kali mangkir apel.' }
    expect(requireAlasanMenyimpang(usul, { ...isi, ...alasan })).toEqual({
      alasanHasilKerja: null,
      alasanPerilaku: 'Tiga kali mangkir apel.',
    })
  })

  it('tanpa usulan tidak ada yang dapat disimpangi', () => {
    const kosong = { usulanHasilKerja: null, usulanPerilaku: null }
    expect(requireAlasanMenyimpang(kosong, isi)).toEqual({ alasanHasilKerja: null, alasanPerilaku: null })
  })
})
