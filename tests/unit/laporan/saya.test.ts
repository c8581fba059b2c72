import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { computeAmbangCapaian, letakPita } from '../../../lib/laporan/aturan/ambang-capaian.ts'
import { type BulanTugas, listTugasSaya } from '../../../lib/laporan/aturan/tugas-saya.ts'
import { computeRataTahunan } from '../../../lib/penilaian/aturan/rata-tahunan.ts'
import { computeTenggatBulan } from '../../../lib/rencana-kinerja/aturan/tenggat.ts'

const kebijakan = createKebijakan(parseTanggal('2026-11-16'))
const DELAPAN = [9250, 9600, 9420, 9875, 9010, 9730, 10120, 9560]

/** Rata-rata tercetak bila sisa bulan berjumlah `r` perseratus, dari fungsi aturannya. */
const usulan = (r: number, sisa: number) => {
  const bagi = Math.floor(r / sisa)
  const nilai = [...DELAPAN, ...Array.from({ length: sisa }, (_, i) => bagi + (i < r - bagi * sisa ? 1 : 0))]
  return computeRataTahunan(
    nilai.map((_, i) => i + 1),
    nilai.map((capaian, i) => ({ bulan: i + 1, capaian, final: true })),
    kebijakan,
  ).usulanRating
}

describe('ambang capaian', () => {
  it('tiga bulan tersisa: 38,09 atau kurang, 111,47 atau lebih', () => {
    const ambang = computeAmbangCapaian(DELAPAN, 3, kebijakan)
    expect(ambang).toEqual({ sisa: 3, turun: 3809, naik: 11147 })
    expect(usulan(3 * 3809, 3)).toBe('DI_BAWAH_EKSPEKTASI')
    expect(usulan(3 * 3810, 3)).toBe('SESUAI_EKSPEKTASI')
    expect(usulan(3 * 11147, 3)).toBe('DI_ATAS_EKSPEKTASI')
    expect(usulan(3 * 11146, 3)).toBe('SESUAI_EKSPEKTASI')
  })

  it('satu bulan tersisa sesudah sepuluh bulan sedang tidak dapat menggeser pita', () => {
    expect(computeAmbangCapaian([...DELAPAN, 9440], 1, kebijakan)).toEqual({
      sisa: 1,
      turun: null,
      naik: null,
    })
  })

  it('tanpa sisa bulan tidak ada yang berubah', () => {
    expect(computeAmbangCapaian(DELAPAN, 0, kebijakan)).toBeNull()
  })

  it.each([
    [0, 0],
    [80, 100 / 3],
    [90, 50],
    [100, 200 / 3],
    [120, 100],
  ])('rata-rata %s terletak di %s persen gambar', (rata, letak) => {
    expect(letakPita(rata, kebijakan)).toBeCloseTo(letak, 6)
  })
})

const bulan = (nomor: number, ganti: Partial<BulanTugas> = {}): BulanTugas => ({
  bulan: nomor,
  status: null,
  final: false,
  dikecualikan: null,
  berkontrak: true,
  dikembalikan: false,
  keberatanHingga: null,
  tenggat: computeTenggatBulan(2026, nomor, kebijakan),
  ...ganti,
})
const tugas = (
  daftar: BulanTugas[],
  hari: string,
  lain: { skp?: Parameters<typeof listTugasSaya>[0]['skp'] } = {},
) =>
  listTugasSaya(
    { tahun: 2026, bulan: daftar, skp: lain.skp ?? null, pernyataanHingga: null },
    parseTanggal(hari),
  )

describe('yang harus dikerjakan', () => {
  it.each([
    ['2026-10-24', []],
    ['2026-10-25', ['sekarang']],
    ['2026-11-05', ['sekarang']],
    ['2026-11-06', ['lewat']],
  ])('rencana November pada %s: %j', (hari, keadaan) => {
    const satu = tugas([bulan(11)], hari).filter((t) => t.keadaan !== 'nanti')
    expect(satu.map((t) => t.keadaan)).toEqual(keadaan)
  })

  it('realisasi dilaporkan sampai batasnya, lalu tercatat lewat', () => {
    const satu = [bulan(11, { status: 'RENCANA_DISETUJUI' })]
    expect(tugas(satu, '2026-12-04')[0]).toMatchObject({
      judul: 'Laporkan realisasi November',
      keadaan: 'sekarang',
    })
    expect(tugas(satu, '2026-12-05')[0]?.keadaan).toBe('lewat')
    expect(tugas(satu, '2026-10-31')).toEqual([])
  })

  it('yang menunggu atasan, dikecualikan, di luar kontrak, atau final tidak menjadi tugas', () => {
    const daftar = [
      bulan(7, { status: 'RENCANA_DIAJUKAN' }),
      bulan(8, { status: 'REALISASI_DIAJUKAN' }),
      bulan(9, { dikecualikan: 'cuti sakit' }),
      bulan(10, { berkontrak: false }),
      bulan(11, { final: true, status: 'FINAL' }),
    ]
    expect(tugas(daftar, '2026-11-16')).toEqual([])
  })

  it('yang lewat mendahului yang sekarang, lalu menurut batas; yang akan dibuka terakhir', () => {
    const daftar = [
      bulan(9, { status: 'RENCANA_DISETUJUI', dikembalikan: true }),
      bulan(10, { status: 'DINILAI', keberatanHingga: parseTanggal('2026-11-18') }),
      bulan(11, { status: 'RENCANA_DISETUJUI' }),
      bulan(12),
    ]
    expect(tugas(daftar, '2026-11-16').map(({ judul }) => judul)).toEqual([
      'Perbaiki realisasi September',
      'Baca dan terima penilaian Oktober',
      'Laporkan realisasi November',
      'Rencana Desember',
    ])
  })

  it('SKP yang menunggu tanda tangan menyebut batasnya', () => {
    const skp = {
      versiId: 'v',
      status: 'DISETUJUI',
      giliran: true,
      batas: parseTanggal('2026-01-15'),
    } as const
    expect(tugas([], '2026-01-15', { skp })[0]).toMatchObject({
      judul: 'Tanda tangani SKP 2026',
      keadaan: 'sekarang',
    })
    expect(tugas([], '2026-01-16', { skp })[0]?.keadaan).toBe('lewat')
    expect(tugas([], '2026-01-16', { skp: { ...skp, giliran: false } })).toEqual([])
  })
})
