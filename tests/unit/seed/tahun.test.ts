import { describe, expect, it } from 'vitest'
import { parseTanggal, type Tanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { LABEL_JENIS_HUKUMAN } from '../../../lib/kehadiran/labels-disiplin.ts'
import { listJenisHukuman } from '../../../lib/kehadiran/schema-disiplin.ts'
import { decidePerpanjangan } from '../../../lib/kelayakan/aturan/index.ts'
import { CATATAN, type Fakta } from '../../../lib/kelayakan/schema.ts'
import { listBulanWajib } from '../../../lib/penilaian/aturan/bulan-wajib.ts'
import { computePredikat } from '../../../lib/penilaian/aturan/predikat.ts'
import { computeRataTahunan } from '../../../lib/penilaian/aturan/rata-tahunan.ts'
import { parsePerseratus } from '../../../prisma/seed/capaian.ts'
import type { Tahun, Wilayah } from '../../../prisma/seed/tabel.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'

const PADA = parseTanggal('2026-12-21')
const kebijakan = createKebijakan(PADA)
const REKOMENDASI = {
  DIPERPANJANG: 'DIPERPANJANG',
  DENGAN_CATATAN: 'DIPERPANJANG_DENGAN_CATATAN',
  DITUNDA: 'DITUNDA',
  TIDAK: 'TIDAK_DIPERPANJANG',
} as const

const hari = (teks: string | null | undefined): Tanggal | null => (teks ? parseTanggal(teks) : null)

function group<T extends { pegawaiId: string }>(daftar: readonly T[]): Map<string, T[]> {
  return Map.groupBy(daftar, ({ pegawaiId }) => pegawaiId)
}

/** Fakta tiap pegawai langsung dari data contoh, urut seperti `wilayah.pegawai`. */
function buildFakta(wilayah: Wilayah, tahun: Tahun): Fakta[] {
  const orang = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const jabatan = new Map(wilayah.jabatan.map((satu) => [satu.id, satu]))
  const unit = new Map(wilayah.unitKerja.map((satu) => [satu.id, satu.perangkatDaerahId]))
  const tugas = new Map(
    wilayah.penugasan.filter(({ selesai }) => selesai === null).map((satu) => [satu.orangId, satu]),
  )
  const pagu = new Map(tahun.paguUpah.map((satu) => [satu.perangkatDaerahId, satu.mencukupi]))
  const butuh = new Map(
    tahun.kebutuhanJabatan.map((satu) => [`${satu.perangkatDaerahId}/${satu.jabatanId}`, satu.dibutuhkan]),
  )
  const bulan = group(tahun.penilaianBulan)
  const hadir = group(tahun.rekapKehadiran)
  const kecuali = group(tahun.pengecualianBulan)
  const hukuman = group(tahun.hukumanDisiplin)
  const kasus = group(tahun.kasusDisiplin)
  const skpnya = new Map(tahun.skp.map((satu) => [satu.pegawaiId, satu]))
  const tahunan = new Map(tahun.penilaianTahun.map((satu) => [satu.pegawaiId, satu]))
  return wilayah.pegawai.map((pegawai, i) => {
    const kontrak = wilayah.perjanjianKerja[i]
    const penugasan = tugas.get(pegawai.orangId)
    if (!kontrak || !penugasan) throw new Error('Wilayah tidak utuh')
    const masa = { mulai: parseTanggal(kontrak.mulai), selesai: parseTanggal(kontrak.selesai) }
    const wajib = listBulanWajib(
      [masa],
      2026,
      11,
      (kecuali.get(pegawai.id) ?? []).map((satu) => satu.bulan),
      kebijakan,
    )
    const rata = computeRataTahunan(
      wajib,
      (bulan.get(pegawai.id) ?? []).map((satu) => ({
        bulan: satu.bulan,
        final: satu.final,
        capaian: satu.capaian === null ? null : parsePerseratus(satu.capaian),
      })),
      kebijakan,
    )
    const rekap = hadir.get(pegawai.id) ?? []
    const lengkap = wajib.every((satu) => rekap.some((baris) => baris.bulan === satu))
    const skp = skpnya.get(pegawai.id)
    const rating = tahunan.get(pegawai.id)
    const hasilKerja = rating?.ratingHasilKerja ?? null
    const perilaku = rating?.ratingPerilaku ?? null
    const pd = unit.get(penugasan.unitKerjaId) ?? ''
    const ttd = [skp?.tanggalTtdPegawai, skp?.tanggalTtdPenilai].filter((satu) => satu != null).sort()
    return {
      status: pegawai.status,
      tanggalLahir: hari(orang.get(pegawai.orangId)?.tanggalLahir),
      batasUsia: jabatan.get(penugasan.jabatanId ?? '')?.batasUsia ?? null,
      kontrak: masa,
      mulaiKerja: hari(pegawai.mulaiKerja),
      skpDitetapkan: skp === undefined ? null : ttd.length === 2 && skp.tanggalDitetapkan !== null,
      tanggalTerimaSk: hari(kontrak.tanggalTerimaSk),
      tanggalTtdSkp: ttd.length === 2 ? hari(ttd[1]) : null,
      bulanWajib: rata.bulanWajib,
      bulanFinal: rata.bulanWajib - rata.bulanHilang.length,
      bulanHilang: rata.bulanHilang,
      rataCapaian: rata.rata === null ? null : rata.rata / 100,
      predikat: hasilKerja && perilaku ? computePredikat(hasilKerja, perilaku) : null,
      ratingPerilaku: perilaku,
      alpaKumulatif: lengkap ? rekap.reduce((n, satu) => n + satu.alpa, 0) : null,
      alpaBerturut: lengkap ? Math.max(0, ...rekap.map(({ alpaBerturut }) => alpaBerturut ?? 0)) : null,
      hukuman: (hukuman.get(pegawai.id) ?? []).map((satu) => ({
        tingkat: satu.tingkat,
        berlakuSejak: hari(satu.berlakuSejak),
        berlakuHingga: hari(satu.berlakuHingga),
      })),
      kasusTerbuka: (kasus.get(pegawai.id) ?? []).some(({ ditutup }) => ditutup === null),
      paguUpahMencukupi: pagu.get(pd) ?? null,
      jabatanDibutuhkan: butuh.get(`${pd}/${penugasan.jabatanId}`) ?? null,
      anggaranKonversiTersedia: null,
      formasiTersedia: null,
    }
  })
}

describe.each([
  ['kabupaten', generateWilayah()],
  ['kabupaten dengan benih lain', generateWilayah({ benih: 99 })],
  ['5.000 orang bersusunan provinsi', generateWilayah({ ukuran: 5_000 })],
] as const)('setahun %s', (_, wilayah) => {
  const tahun = generateTahun(wilayah, 2026)
  const putusan = buildFakta(wilayah, tahun).map((fakta) => decidePerpanjangan(fakta, kebijakan))

  it('memberi setiap orang rekomendasi menurut lakonnya', () => {
    const meleset = wilayah.lakon.flatMap((lakon, i) =>
      putusan[i]?.rekomendasi === REKOMENDASI[lakon.hasil] ? [] : [{ lakon, putusan: putusan[i] }],
    )
    expect(meleset).toEqual([])
  })

  it('memuat setiap syarat sebagai penentu, menolak maupun belum, dan setiap catatan', () => {
    const penentu = new Set(
      putusan.flatMap(({ rekomendasi, penentu }) => penentu.map((kode) => `${rekomendasi} ${kode}`)),
    )
    for (const kode of [
      'status-aktif',
      'belum-mencapai-bup',
      'predikat-minimal-baik',
      'perilaku-minimal-baik',
      'kehadiran-terjaga',
      'tanpa-hukuman-berat',
    ])
      expect(penentu).toContain(`TIDAK_DIPERPANJANG ${kode}`)
    for (const kode of [
      'belum-mencapai-bup',
      'skp-ditetapkan',
      'penilaian-lengkap',
      'predikat-minimal-baik',
      'perilaku-minimal-baik',
      'kehadiran-terjaga',
      'tanpa-hukuman-berat',
    ])
      expect(penentu).toContain(`DITUNDA ${kode}`)
    expect(new Set(putusan.flatMap(({ catatan }) => catatan))).toEqual(new Set(CATATAN))
  })
})

describe('tahun kabupaten bawaan', () => {
  const wilayah = generateWilayah()
  const tahun = generateTahun(wilayah, 2026)

  it('mengarah ke 742 diperpanjang, 118 dengan catatan, 96 ditunda, 27 tidak', () => {
    const banyak: Record<string, number> = {}
    for (const { hasil } of wilayah.lakon) banyak[hasil] = (banyak[hasil] ?? 0) + 1
    expect(banyak).toEqual({ DIPERPANJANG: 742, DENGAN_CATATAN: 118, DITUNDA: 96, TIDAK: 27 })
  })

  it('hanya memuat Januari–November, capaian dua desimal, dan alpa berturut yang tidak melebihi alpa', () => {
    expect(new Set(tahun.penilaianBulan.map(({ bulan }) => bulan))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    )
    expect(
      tahun.penilaianBulan.filter(({ capaian }) => capaian !== null && !/^\d{2,3}\.\d{2}$/.test(capaian)),
    ).toEqual([])
    expect(tahun.rekapKehadiran.filter(({ alpa, alpaBerturut }) => (alpaBerturut ?? 0) > alpa)).toEqual([])
  })

  it('tidak menilai bulan yang dikecualikan', () => {
    const kunci = (satu: { pegawaiId: string; bulan: number }) => `${satu.pegawaiId}/${satu.bulan}`
    const dinilai = new Set(tahun.penilaianBulan.map(kunci))
    expect(tahun.pengecualianBulan.length).toBeGreaterThan(20)
    expect(tahun.pengecualianBulan.filter((satu) => dinilai.has(kunci(satu)))).toEqual([])
  })

  it('memberi setiap hukuman jenis yang termasuk tingkatnya', () => {
    const label = ({ tingkat }: { tingkat: 'RINGAN' | 'SEDANG' | 'BERAT' }) =>
      listJenisHukuman(tingkat).map((jenis): string => LABEL_JENIS_HUKUMAN[jenis])
    expect(new Set(tahun.hukumanDisiplin.map(({ tingkat }) => tingkat))).toEqual(
      new Set(['RINGAN', 'SEDANG', 'BERAT']),
    )
    for (const satu of tahun.hukumanDisiplin) expect(label(satu)).toContain(satu.jenis)
  })
})
