// Yang dibaca pegawai tentang dirinya sendiri: hasil yang sudah dirilis, dan setiap gerbang menurut data hari ini.
import type { Viewer } from '../akses/viewer.ts'
import { formatTanggal } from '../core/format.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Hasil, Peran } from '../hukum/evaluasi.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { evaluatePerpanjangan, explainPerpanjangan } from './aturan/index.ts'
import { buildFakta } from './facts.ts'
import { loadBahanOrang } from './facts-bahan.ts'
import { openKebijakan } from './facts-kebijakan.ts'
import { LABEL_CATATAN, LABEL_REKOMENDASI } from './labels.ts'
import { LABEL_ALASAN_MENYIMPANG } from './labels-keputusan.ts'
import { type Fakta, faktaSchema, type Rekomendasi } from './schema.ts'
import type { AlasanMenyimpang } from './schema-keputusan.ts'

export type HasilSaya = {
  tahun: number
  keputusan: Rekomendasi
  nomorSk: string
  tanggalSk: Tanggal
  /** Kontrak berikutnya; keduanya null bila tidak diperpanjang atau ditunda. */
  mulai: Tanggal | null
  selesai: Tanggal | null
  /** Kode syarat yang menentukan. */
  penentu: string[]
  /** Mengapa demikian, kalimat demi kalimat. */
  alasanKalimat: string[]
  /** Apa yang dilakukan pegawai sekarang. */
  langkah: string
  dirilisPada: Tanggal
}

type BarisHasil = {
  tahun: number
  pada: string
  kebijakan: unknown
  fakta: unknown
  keputusan: Rekomendasi
  rekomendasi: Rekomendasi
  nomor_sk: string
  tanggal_sk: string
  mulai: string | null
  selesai: string | null
  penentu: string[]
  alasan_kode: AlasanMenyimpang | null
  alasan: string | null
  dirilis: string
}

const hari = (teks: string | null) => (teks === null ? null : parseTanggal(teks))

function describeLangkah(keputusan: Rekomendasi, mulai: Tanggal | null, hariIni: Tanggal | null): string {
  if (keputusan === 'DITUNDA')
    return 'Lengkapi sebab di atas bersama pejabat penilai Anda; nama Anda ikut putaran berikutnya.'
  if (keputusan === 'TIDAK_DIPERPANJANG')
    return 'Anda dapat meminta penjelasan kepada pengelola kepegawaian perangkat daerah, dan mengajukan keberatan tertulis kepada pejabat yang menandatangani SK.'
  if (mulai && hariIni && hariIni >= mulai)
    return `Kontrak baru berlaku sejak ${formatTanggal(mulai)}. Bila perjanjiannya belum Anda tandatangani, hubungi pengelola kepegawaian perangkat daerah Anda.`
  return `Tanda tangani perjanjian kerja baru sebelum ${mulai ? formatTanggal(mulai) : 'kontrak sekarang berakhir'}; pengelola kepegawaian perangkat daerah Anda memberi tahu tempat dan waktunya.`
}

/**
 * Hasil perpanjangan viewer sendiri yang terakhir dirilis, atau yang diputuskan untuk `tahun`; null selama belum ada yang dirilis untuknya.
 * Pada `hariIni` kontrak barunya dapat sudah berjalan; tanpa hari, langkahnya ditulis seperti sebelum itu.
 */
export async function findHasilSaya(
  viewer: Viewer,
  { tahun = null, hariIni = null }: { tahun?: number | null; hariIni?: Tanggal | null } = {},
): Promise<HasilSaya | null> {
  const { zona } = await getWilayah()
  const [row] = await readSql<BarisHasil>(
    `SELECT k.tahun, p.pada, p.kebijakan, t.fakta, k.keputusan, k.rekomendasi, k.nomor_sk, k.tanggal_sk, k.mulai, k.selesai, t.penentu, k.alasan_kode,
       k.alasan, (l.pada AT TIME ZONE $2)::date AS dirilis
     FROM pegawai g JOIN keputusan k ON k.pegawai_id = g.id AND k.status = 'DIPUTUSKAN'
     JOIN rilis_keputusan x ON x.keputusan_id = k.id JOIN rilis_putaran l ON l.id = x.rilis_id JOIN putaran p ON p.id = k.putaran_id
     JOIN temuan t ON t.putaran_id = k.putaran_id AND t.pegawai_id = k.pegawai_id
     WHERE g.orang_id = $1 AND ($3::int IS NULL OR k.tahun = $3) ORDER BY k.tahun DESC, p.nomor DESC LIMIT 1`,
    [viewer.orangId, zona, tahun],
  )
  if (!row) return null
  const kebijakan = openKebijakan(parseTanggal(row.pada), row.kebijakan)
  const { evaluasi, catatan } = explainPerpanjangan(faktaSchema.parse(row.fakta), kebijakan)
  const penentu = (evaluasi.anak ?? []).filter(({ kode }) => row.penentu.includes(kode))
  const menyimpang = row.keputusan !== row.rekomendasi && row.alasan_kode !== null
  const mulai = hari(row.mulai)
  return {
    tahun: row.tahun,
    keputusan: row.keputusan,
    nomorSk: row.nomor_sk,
    tanggalSk: parseTanggal(row.tanggal_sk),
    mulai,
    selesai: hari(row.selesai),
    penentu: row.penentu,
    alasanKalimat: [
      ...(menyimpang && row.alasan_kode
        ? [
            `Pejabat memutuskan berbeda dari rekomendasi ${LABEL_REKOMENDASI[row.rekomendasi].toLowerCase()}. ${LABEL_ALASAN_MENYIMPANG[row.alasan_kode]}: ${row.alasan ?? ''}`,
          ]
        : []),
      ...(penentu.length > 0 ? penentu.map(({ alasan }) => alasan) : ['Semua syarat terpenuhi.']),
      ...catatan.map((kode) => LABEL_CATATAN[kode]),
    ],
    langkah: describeLangkah(row.keputusan, mulai, hariIni),
    dirilisPada: parseTanggal(row.dirilis),
  }
}

export type GerbangSaya = {
  kode: string
  label: string
  /** CATATAN tampil dan dicatat, tidak menentukan. */
  peran: Peran
  hasil: Hasil
  /** Satu kalimat: mengapa demikian. */
  kalimat: string
  /** Syarat ini yang sekarang menentukan rekomendasi. */
  menentukan: boolean
  /** Apa yang mengubahnya; kosong bila tidak ada yang dapat disarankan. */
  pengubah: string[]
}

export type PosisiSaya = {
  pada: Tanggal
  hasil: Hasil
  /** Rekomendasi sementara menurut data hari ini; bukan keputusan. */
  rekomendasi: Rekomendasi
  gerbang: GerbangSaya[]
  catatan: string[]
  /** Kontrak berikutnya bila rekomendasinya diperpanjang. */
  mulai: Tanggal | null
  selesai: Tanggal | null
  fakta: Fakta
}

/**
 * Semua syarat perpanjangan viewer sendiri pada `hariIni`, dari data sekarang dan dengan fungsi putaran yang sama; null bila ia bukan
 * pegawai. JSON biasa, dapat langsung menjadi props.
 */
export async function loadGerbangSaya(viewer: Viewer, hariIni: Tanggal): Promise<PosisiSaya | null> {
  const [saya, kebijakan] = await Promise.all([
    loadBahanOrang(viewer.orangId, hariIni),
    loadKebijakan(hariIni),
  ])
  if (!saya) return null
  const fakta = buildFakta(saya.nip, saya.bahan, hariIni, kebijakan)
  const hasil = evaluatePerpanjangan(fakta, kebijakan)
  // Jumlah bulan wajib ditentukan kontrak dan pengecualian; bukan sesuatu yang diusulkan untuk diubah.
  const pengubah = hasil.pengubah.filter(({ perubahan }) => perubahan[0]?.fakta !== 'bulanWajib')
  return {
    pada: hariIni,
    hasil: hasil.hasil,
    rekomendasi: hasil.rekomendasi,
    gerbang: (hasil.evaluasi.anak ?? []).map((satu) => ({
      kode: satu.kode,
      label: satu.label,
      peran: satu.peran,
      hasil: satu.hasil,
      kalimat: satu.alasan,
      menentukan: hasil.penentu.includes(satu.kode),
      pengubah: pengubah.filter(({ kode }) => kode === satu.kode).map(({ kalimat }) => kalimat),
    })),
    catatan: hasil.catatan.map((kode) => LABEL_CATATAN[kode]),
    mulai: hasil.mulai,
    selesai: hasil.selesai,
    fakta,
  }
}
