// Halaman satu orang: temuan beku, penjelasan yang dihitung ulang darinya, angka bulanannya, dan keputusannya.
import type { Viewer } from '../akses/viewer.ts'
import { angkaDari } from '../core/desimal.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Evaluasi } from '../hukum/evaluasi.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { computeSampaiBulan, isBulanDihitung } from '../penilaian/aturan/bulan-wajib.ts'
import {
  computePerilakuBulan,
  computePerilakuTahun,
  type Perilaku,
} from '../perilaku-kerja/aturan/perilaku.ts'
import type { Rating } from '../perilaku-kerja/schema.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { decidePerpanjangan, evaluatePerpanjangan } from './aturan/index.ts'
import { computeKontrakBerikut } from './aturan/kontrak-berikut.ts'
import type { Pengubah } from './aturan/pengubah.ts'
import { computeMasaNilai, computeRata, parseBulan, parseRating, parseSkp } from './facts.ts'
import type { Bahan } from './facts-bahan.ts'
import { openKebijakan } from './facts-kebijakan.ts'
import { isUuid } from './parse.ts'
import { KEPUTUSAN_TEMUAN, type PutaranRingkas } from './queries.ts'
import { SLUG_PUTARAN } from './queries-dasar.ts'
import { reachTemuan } from './reach.ts'
import { type Catatan, type Fakta, faktaSchema, type Rekomendasi } from './schema.ts'
import type { AlasanMenyimpang, KeadaanKeputusan } from './schema-keputusan.ts'

export type BulanTemuan = {
  tahun: number
  bulan: number
  keadaan: 'final' | 'hilang' | 'dikecualikan' | 'belum-dibuka'
  capaian: number | null
  keterangan: string
}

export type Hitungan = {
  bulan: BulanTemuan[]
  /** Capaian bulan wajib yang final, menurut waktu. */
  capaian: number[]
  rata: number | null
  usulanHasilKerja: Rating | null
  hasilKerja: Rating | null
  rerataPerilaku: number | null
  usulanPerilaku: Rating | null
  skp: { ttdPegawai: Tanggal | null; ttdPenilai: Tanggal | null; ditetapkan: Tanggal | null } | null
  batasUsiaKhusus: string | null
}

export type KeputusanTercatat = {
  id: string
  status: KeadaanKeputusan
  keputusan: Rekomendasi
  mulai: Tanggal | null
  selesai: Tanggal | null
  nomorSk: string
  tanggalSk: Tanggal
  alasanKode: AlasanMenyimpang | null
  alasan: string | null
  pengusul: string
  penyetuju: string | null
  olehSaya: boolean
  diusulkan: string
  disetujui: string | null
  /** Saat pengusulnya menarik usulan ini; null bila tidak ditarik. */
  ditarik: string | null
}

export type TemuanOrang = {
  pegawaiId: string
  nip: string
  nama: string
  namaLengkap: string
  jabatan: string | null
  unitKerja: string | null
  opd: string | null
  /** Orang ini viewer sendiri: ia tidak memutus dirinya. */
  diriSendiri: boolean
  rekomendasi: Rekomendasi
  penentu: string[]
  catatan: Catatan[]
  mulai: Tanggal | null
  selesai: Tanggal | null
  fakta: Fakta
  aturan: Evaluasi[]
  pengubah: Pengubah[]
  /** Apa jadinya bila setiap penentu terpenuhi; null bila tidak ada penentu, atau salah satunya tidak dapat diubah. */
  bila: { rekomendasi: Rekomendasi; mulai: Tanggal | null; selesai: Tanggal | null } | null
  /** Penjelasan yang dihitung ulang sama dengan kode yang disegel. */
  cocok: boolean
  hitungan: Hitungan
  /** Kontrak berikutnya menurut aturan, juga bila belum direkomendasikan. */
  berikut: { mulai: Tanggal; selesai: Tanggal | null; dibatasiBup: boolean } | null
  keputusan: KeputusanTercatat[]
  riwayat: {
    slug: string
    nomor: number
    gladi: boolean
    /** Hari evaluasinya; gladi boleh untuk hari yang lain dari hari disegelnya. */
    pada: Tanggal
    tanggal: Tanggal
    rekomendasi: Rekomendasi
    penentu: string[]
  }[]
}

type Baris = {
  pegawai_id: string
  orang_id: string
  nip: string
  nama: string
  nama_jabatan: string | null
  unit_kerja: string | null
  rekomendasi: Rekomendasi
  penentu: string[]
  catatan: Catatan[]
  mulai: string | null
  selesai: string | null
  hasil: string
  fakta: unknown
  bahan: Bahan
}

/** Temuan seseorang di dalam putaran yang disegel, dengan penjelasannya; di luar jangkauan berarti tidak ada. */
export async function findTemuanOrang(
  viewer: Viewer,
  putaran: PutaranRingkas,
  pegawaiId: string,
): Promise<TemuanOrang | null> {
  if (!isUuid(pegawaiId)) return null
  const reach = reachTemuan(viewer, 't', 2)
  const [row] = await readSql<Baris>(
    `SELECT t.pegawai_id, g.orang_id, t.nip, t.nama, t.nama_jabatan, t.unit_kerja, t.rekomendasi, t.penentu, t.catatan, t.mulai, t.selesai,
       t.hasil, t.fakta, t.bahan
     FROM temuan t JOIN pegawai g ON g.id = t.pegawai_id WHERE t.putaran_id = $1 AND t.pegawai_id = $2 AND ${reach.clause}`,
    [putaran.id, pegawaiId, ...reach.values],
  )
  if (!row) return null
  const kebijakan = openKebijakan(putaran.pada, putaran.kebijakan)
  const fakta = faktaSchema.parse(row.fakta)
  const ulang = evaluatePerpanjangan(fakta, kebijakan)
  const [keputusan, riwayat] = await Promise.all([
    listKeputusan(viewer, putaran, pegawaiId),
    listRiwayat(putaran, pegawaiId),
  ])
  return {
    pegawaiId,
    nip: row.nip,
    nama: row.nama,
    namaLengkap: row.bahan.gelarDepan ? `${row.bahan.gelarDepan} ${row.nama}` : row.nama,
    jabatan: row.nama_jabatan,
    unitKerja: row.unit_kerja,
    opd: row.bahan.opd,
    diriSendiri: row.orang_id === viewer.orangId,
    rekomendasi: row.rekomendasi,
    penentu: row.penentu,
    catatan: row.catatan,
    mulai: row.mulai === null ? null : parseTanggal(row.mulai),
    selesai: row.selesai === null ? null : parseTanggal(row.selesai),
    fakta,
    aturan: ulang.evaluasi.anak ?? [],
    pengubah: ulang.pengubah,
    bila: computeBila(fakta, row.penentu, kebijakan),
    cocok:
      ulang.hasil === row.hasil &&
      ulang.rekomendasi === row.rekomendasi &&
      ulang.penentu.join() === row.penentu.join() &&
      ulang.catatan.join() === row.catatan.join() &&
      ulang.mulai === row.mulai &&
      ulang.selesai === row.selesai,
    hitungan: computeHitungan(row.bahan, putaran.pada, kebijakan),
    berikut: computeKontrakBerikut(fakta, kebijakan),
    keputusan,
    riwayat,
  }
}

/** Fakta yang membuat sebuah penentu terpenuhi; yang tidak tersebut (usia, status) tidak diusulkan untuk diubah. */
const TERPENUHI: Readonly<Record<string, (fakta: Fakta) => Partial<Fakta>>> = {
  'skp-ditetapkan': () => ({ skpDitetapkan: true }),
  'penilaian-lengkap': ({ bulanWajib }) => ({ bulanFinal: bulanWajib, bulanHilang: [] }),
  'predikat-minimal-baik': () => ({ predikat: 'BAIK' }),
  'perilaku-minimal-baik': () => ({ ratingPerilaku: 'SESUAI_EKSPEKTASI' }),
  'kehadiran-terjaga': ({ alpaKumulatif, alpaBerturut }) => ({
    alpaKumulatif: alpaKumulatif ?? 0,
    alpaBerturut: alpaBerturut ?? 0,
  }),
  'tanpa-hukuman-berat': () => ({ kasusTerbuka: false }),
}

function computeBila(fakta: Fakta, penentu: readonly string[], kebijakan: Kebijakan): TemuanOrang['bila'] {
  if (penentu.length === 0) return null
  let baru = fakta
  for (const kode of penentu) {
    const ubah = TERPENUHI[kode]
    if (!ubah) return null
    baru = { ...baru, ...ubah(baru) }
  }
  const { rekomendasi, mulai, selesai } = decidePerpanjangan(baru, kebijakan)
  return rekomendasi === 'DITUNDA' || rekomendasi === 'TIDAK_DIPERPANJANG'
    ? null
    : { rekomendasi, mulai, selesai }
}

function computeHitungan(bahan: Bahan, pada: Tanggal, kebijakan: Kebijakan): Hitungan {
  const { kontrak, wajib, sekarang } = computeMasaNilai(bahan, pada, kebijakan)
  const bulan = parseBulan(bahan)
  const rata = computeRata(wajib, bulan, kebijakan)
  const isWajib = (satu: { tahun: number; bulan: number }) =>
    wajib.some((w) => w.tahun === satu.tahun && w.bulan === satu.bulan)
  const dinilai = bulan.filter((satu) => isWajib(satu) && satu.final)
  const perilaku = computePerilakuTahun(
    dinilai.flatMap((satu) => readPerilaku(satu.perilaku, kebijakan)),
    kebijakan,
  )
  const awal = wajib[0] ?? { tahun: Number(pada.slice(0, 4)), bulan: 1 }
  const setahun = sekarang === null || sekarang.mulai.slice(0, 4) === sekarang.selesai.slice(0, 4)
  const mulai = setahun ? { tahun: Number(pada.slice(0, 4)), bulan: 1 } : awal
  const sampai = Number(pada.slice(0, 4)) * 12 + computeSampaiBulan(pada, kebijakan)
  return {
    bulan: Array.from({ length: 12 }, (_, i) => {
      const urut = mulai.tahun * 12 + mulai.bulan - 1 + i
      const saat = { tahun: Math.floor(urut / 12), bulan: (urut % 12) + 1 }
      const nilai = bulan.find((satu) => satu.tahun === saat.tahun && satu.bulan === saat.bulan)
      const alasan = bahan.kecuali?.find(([t, b]) => t === saat.tahun && b === saat.bulan)?.[2]
      const capaian = nilai?.final && nilai.capaian !== null ? angkaDari(nilai.capaian) : null
      if (alasan)
        return { ...saat, keadaan: 'dikecualikan', capaian: null, keterangan: `dikecualikan, ${alasan}` }
      if (capaian !== null) return { ...saat, keadaan: 'final', capaian, keterangan: 'final' }
      if (isWajib(saat)) return { ...saat, keadaan: 'hilang', capaian: null, keterangan: 'belum dinilai' }
      const luar = !isBulanDihitung(kontrak, saat, kebijakan)
      const belum = urut + 1 > sampai ? 'sesudah batas penilaian putaran ini' : 'tidak dihitung'
      return { ...saat, keadaan: 'belum-dibuka', capaian: null, keterangan: luar ? 'di luar kontrak' : belum }
    }),
    capaian: dinilai.flatMap(({ capaian }) => (capaian === null ? [] : [angkaDari(capaian)])),
    rata: rata.rata === null ? null : angkaDari(rata.rata),
    usulanHasilKerja: rata.usulanRating,
    hasilKerja: parseRating(bahan.hasilKerja),
    rerataPerilaku: perilaku.rerata === null ? null : angkaDari(perilaku.rerata),
    usulanPerilaku: perilaku.rating,
    skp: parseSkp(bahan),
    batasUsiaKhusus: bahan.batasUsiaKhusus,
  }
}

/** Tujuh angka dihitung; satu angka adalah rating yang dinyatakan untuk bulan itu. */
function readPerilaku(teks: string | null, kebijakan: Kebijakan): Perilaku[] {
  if (teks === null) return []
  if (teks.length === 7) return [computePerilakuBulan([...teks].map(Number), kebijakan)]
  const rating = (['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'] as const)[
    Number(teks) - 1
  ]
  return rating ? [{ rerata: Number(teks) * 100, rating }] : []
}

async function listKeputusan(
  viewer: Viewer,
  putaran: PutaranRingkas,
  pegawaiId: string,
): Promise<KeputusanTercatat[]> {
  const { zona } = await getWilayah()
  const nama = (alias: string) =>
    `nullif(concat_ws(', ', concat_ws(' ', ${alias}.gelar_depan, ${alias}.nama), ${alias}.gelar_belakang), '')`
  const saat = (kolom: string) => `to_char(${kolom} AT TIME ZONE $4, 'YYYY-MM-DD HH24.MI')`
  const rows = await readSql<
    Omit<KeputusanTercatat, 'mulai' | 'selesai' | 'tanggalSk'> & {
      mulai: string | null
      selesai: string | null
      tanggalSk: string
    }
  >(
    `SELECT k.id, k.status, k.keputusan, k.mulai, k.selesai, k.nomor_sk AS "nomorSk", k.tanggal_sk AS "tanggalSk", k.alasan_kode AS "alasanKode",
       k.alasan, ${nama('o')} AS pengusul, ${nama('s')} AS penyetuju, k.pengusul_id = $3 AS "olehSaya",
       ${saat('k.diusulkan_pada')} AS diusulkan, ${saat('k.disetujui_pada')} AS disetujui,
       ${saat('k.ditarik_pada')} AS ditarik
     FROM temuan t JOIN putaran p ON p.id = t.putaran_id JOIN keputusan k ON ${KEPUTUSAN_TEMUAN}
     JOIN orang o ON o.id = k.pengusul_id LEFT JOIN orang s ON s.id = k.penyetuju_id
     WHERE t.putaran_id = $1 AND t.pegawai_id = $2 ORDER BY k.status = 'DITOLAK', k.diusulkan_pada DESC LIMIT 20`,
    [putaran.id, pegawaiId, viewer.orangId, zona],
  )
  return rows.map((row) => ({
    ...row,
    mulai: row.mulai === null ? null : parseTanggal(row.mulai),
    selesai: row.selesai === null ? null : parseTanggal(row.selesai),
    tanggalSk: parseTanggal(row.tanggalSk),
  }))
}

async function listRiwayat(putaran: PutaranRingkas, pegawaiId: string): Promise<TemuanOrang['riwayat']> {
  const { zona } = await getWilayah()
  const rows = await readSql<
    Omit<TemuanOrang['riwayat'][number], 'tanggal' | 'pada'> & { tanggal: string; pada: string }
  >(
    `SELECT ${SLUG_PUTARAN} AS slug, p.nomor, p.gladi, p.pada::text AS pada, (p.disegel_pada AT TIME ZONE $3)::date AS tanggal, t.rekomendasi, t.penentu
     FROM temuan t JOIN putaran p ON p.id = t.putaran_id
     WHERE t.pegawai_id = $1 AND p.tahun = $2 AND p.jenis = 'PERPANJANGAN' AND p.status = 'DISEGEL' ORDER BY p.disegel_pada DESC LIMIT 12`,
    [pegawaiId, putaran.tahun, zona],
  )
  return rows.map((row) => ({ ...row, pada: parseTanggal(row.pada), tanggal: parseTanggal(row.tanggal) }))
}
