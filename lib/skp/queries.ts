// Lebih panjang dari biasanya: daftar, hitungannya, dan antreannya membaca satu himpunan yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, selisihHari, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { listGiliran } from './aturan/keadaan.ts'
import type { PelakuSkp } from './aturan/transisi.ts'
import { describeGiliran } from './labels.ts'
import { BATAS_TTD_SKP } from './parameter.ts'
import { formatKunciSkp, parseKunciSkp, type SkpFilter } from './parse.ts'
import { type BarisDasar, buildDasar, KOLOM, withTampil } from './queries-dasar.ts'
import type { StatusSkp } from './schema.ts'

export const UKURAN_HALAMAN = 50

export type BarisSkp = {
  pegawaiId: string
  versiId: string | null
  nama: string
  nip: string | null
  jabatan: string | null
  unitKerja: string | null
  /** Null: belum ada versi. Rekap yang sudah bertanggal tanpa isi ditandai `dariRekap`. */
  status: StatusSkp | null
  nomor: number | null
  dariRekap: boolean
  jatuhTempo: Tanggal | null
  /** Hari lewat jatuh tempo selagi belum ditetapkan; 0 bila belum atau sudah ditetapkan. */
  terlambat: number
  /** Hari ditetapkan menurut kepala SKP (versi pertama), dan berapa hari tanda tangannya melewati jatuh tempo. */
  ditetapkan: Tanggal | null
  ttdLewat: number
  /** Hari versi `nomor` ditetapkan, menurut zona wilayah; null selama belum. */
  versiDitetapkan: Tanggal | null
  /** "menunggu tanda tangan H. Fahruddin Noor", kosong bila tidak menunggu siapa pun. */
  menunggu: string
  giliranSaya: boolean
  pelaku: PelakuSkp | null
}

export type HitunganSkp = {
  semua: number
  giliran: number
  belum: number
  draf: number
  diajukan: number
  disetujui: number
  ditetapkan: number
  berlaku: number
  telat: number
  cocok: number
}
export type HalamanSkp = { rows: BarisSkp[]; hitungan: HitunganSkp; sebelum?: string; sesudah?: string }

const SYARAT_STATUS = {
  BELUM: 'versi_id IS NULL AND NOT rekap',
  DRAF: "status = 'DRAF'",
  DIAJUKAN: "status = 'DIAJUKAN'",
  DISETUJUI: "status = 'DISETUJUI'",
  DITETAPKAN: "(status = 'DITETAPKAN' OR rekap)",
} as const

const SYARAT_HITUNG: Record<Exclude<keyof HitunganSkp, 'cocok'>, string> = {
  semua: 'TRUE',
  giliran: 'giliran_saya',
  belum: SYARAT_STATUS.BELUM,
  draf: SYARAT_STATUS.DRAF,
  diajukan: SYARAT_STATUS.DIAJUKAN,
  disetujui: SYARAT_STATUS.DISETUJUI,
  ditetapkan: SYARAT_STATUS.DITETAPKAN,
  berlaku: 'ditetapkan',
  telat: 'telat',
}
const HITUNGAN = Object.entries(SYARAT_HITUNG)
  .map(([nama, syarat]) => `'${nama}', count(*) FILTER (WHERE ${syarat})`)
  .join(', ')
const HITUNGAN_KOSONG: HitunganSkp = {
  semua: 0,
  giliran: 0,
  belum: 0,
  draf: 0,
  diajukan: 0,
  disetujui: 0,
  ditetapkan: 0,
  berlaku: 0,
  telat: 0,
  cocok: 0,
}

function readHari(pada: Date, zona: string): Tanggal {
  return parseTanggal(new Intl.DateTimeFormat('en-CA', { timeZone: zona, dateStyle: 'short' }).format(pada))
}

/** Baris layar dari baris SQL: jatuh tempo, keterlambatan, dan giliran dalam kata-kata. */
function toBaris(row: BarisDasar, viewer: Viewer, hariIni: Tanggal, zona: string): BarisSkp {
  const giliran = row.rekap ? [] : listGiliran(row.status === null ? null : { ...row, status: row.status })
  const selesai = row.rekap || row.ditetapkan
  const lewat = row.jatuhTempo && !selesai ? Math.max(0, selisihHari(row.jatuhTempo, hariIni)) : 0
  return {
    pegawaiId: row.pegawaiId,
    versiId: row.versiId,
    nama: row.nama,
    nip: row.nip,
    jabatan: row.jabatan,
    unitKerja: row.unitKerja,
    status: row.status,
    nomor: row.nomor,
    dariRekap: row.rekap,
    jatuhTempo: row.jatuhTempo,
    terlambat: lewat,
    ditetapkan: row.tanggalDitetapkan,
    ttdLewat: row.jatuhTempo && row.tanggalTtd ? Math.max(0, selisihHari(row.jatuhTempo, row.tanggalTtd)) : 0,
    versiDitetapkan: row.versiDitetapkanPada && readHari(row.versiDitetapkanPada, zona),
    menunggu: describeGiliran(row.status, giliran, {
      PEGAWAI: row.orangId === viewer.orangId ? 'Anda' : row.namaPendek,
      ATASAN: row.pelaku === 'ATASAN' ? 'Anda' : (row.penilai ?? 'atasan yang belum tercatat'),
    }),
    giliranSaya: row.giliranSaya,
    pelaku: row.pelaku,
  }
}

/**
 * Satu halaman SKP setahun dalam jangkauan viewer: yang menunggu viewer dahulu, lalu yang terlambat, lalu yang belum ditetapkan;
 * berkunci urutan, nama, dan id (tanpa OFFSET), dengan hitungan tiap saringan cepat.
 */
export async function listSkp(viewer: Viewer, filter: SkpFilter, hariIni: Tanggal): Promise<HalamanSkp> {
  const [kebijakan, { zona }] = await Promise.all([loadKebijakan(hariIni), getWilayah()])
  const batas = kebijakan.read(BATAS_TTD_SKP)
  const { sql, values, place } = buildDasar(viewer, filter, hariIni, batas)
  const saring = [
    filter.status ? SYARAT_STATUS[filter.status] : 'TRUE',
    filter.telat ? 'telat' : 'TRUE',
    filter.giliran ? 'giliran_saya' : 'TRUE',
  ].join(' AND ')
  const kunci = parseKunciSkp(filter.sebelum ?? filter.sesudah)
  const mundur = kunci !== null && filter.sebelum !== undefined
  const posisi = kunci
    ? `(urut, nama, orang_id) ${mundur ? '<' : '>'} (${place(kunci.urut)}::int, ${place(kunci.nama)}, ${place(kunci.id)}::uuid)`
    : 'TRUE'
  const arah = mundur ? 'DESC' : 'ASC'
  const urutan = ['urut', 'nama', 'orang_id'].map((kolom) => `${kolom} ${arah}`).join(', ')
  // Satu pernyataan: himpunannya dihitung sekali, untuk saringan cepat dan untuk halaman.
  const hasil = await readSql<BarisDasar & { hitungan: HitunganSkp }>(
    `WITH dasar AS MATERIALIZED (${sql}), halaman AS (SELECT * FROM dasar WHERE ${saring} AND ${posisi} ORDER BY ${urutan} LIMIT ${UKURAN_HALAMAN + 1}),
       hitung AS (SELECT jsonb_build_object(${HITUNGAN}, 'cocok', count(*) FILTER (WHERE ${saring})) AS hitungan FROM dasar)
     SELECT ${KOLOM}, hitung.hitungan FROM hitung LEFT JOIN (${withTampil('halaman')}) isi ON TRUE ORDER BY ${urutan}`,
    values,
  )
  const [pertama] = hasil
  const rows = hasil.filter(({ pegawaiId }) => pegawaiId !== null)
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const key = (row: BarisDasar | undefined) =>
    row ? formatKunciSkp({ urut: row.urut, nama: row.namaPendek, id: row.orangId }) : undefined
  const sebelum = mundur ? (lebih ? key(page[0]) : undefined) : kunci ? key(page[0]) : undefined
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  return {
    rows: page.map((row) => toBaris(row, viewer, hariIni, zona)),
    hitungan: pertama?.hitungan ?? HITUNGAN_KOSONG,
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}

/** SKP pegawai itu sendiri pada satu tahun: versi terbarunya, atau hanya keadaannya bila belum ada. Null bila bukan pegawai. */
export async function findSkpSendiri(
  viewer: Viewer,
  tahun: number,
): Promise<{ pegawaiId: string; versiId: string | null } | null> {
  const [row] = await readSql<{ pegawaiId: string; versiId: string | null }>(
    `SELECT p.id AS "pegawaiId", (SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id WHERE s.pegawai_id = p.id AND s.tahun = $2
       ORDER BY v.nomor DESC LIMIT 1) AS "versiId"
     FROM pegawai p WHERE p.orang_id = $1`,
    [viewer.orangId, tahun],
  )
  return row ?? null
}

export type AntreanSkp = { versiId: string; nama: string; jabatan: string | null }

/** SKP yang dapat diajukan, disetujui, atau ditandatangani viewer sebagai atasan dalam satu kali tekan. */
export async function listAntrean(
  viewer: Viewer,
  tahun: number,
  hariIni: Tanggal,
): Promise<{ ajukan: AntreanSkp[]; setujui: AntreanSkp[]; tandaTangani: AntreanSkp[] }> {
  const batas = (await loadKebijakan(hariIni)).read(BATAS_TTD_SKP)
  const { sql, values } = buildDasar(viewer, { tahun, q: '' }, hariIni, batas)
  const rows = await readSql<AntreanSkp & { status: StatusSkp }>(
    `WITH dasar AS MATERIALIZED (${sql}), antre AS (SELECT * FROM dasar
       WHERE pelaku = 'ATASAN' AND (status = 'DISETUJUI' AND NOT ttd_penilai OR status = 'DIAJUKAN' AND pengaju = 'ATASAN'
         OR status = 'DRAF' AND penyusun <> 'PEGAWAI' AND pengaju IS NULL AND EXISTS (SELECT 1 FROM rencana_hasil_kerja r WHERE r.versi_skp_id = versi_id)))
     SELECT versi_id AS "versiId", nama_lengkap AS nama, jabatan, status FROM (${withTampil('antre')}) isi ORDER BY nama, orang_id LIMIT 150`,
    values,
  )
  const pick = (status: StatusSkp) => rows.filter((row) => row.status === status).slice(0, 50)
  return { ajukan: pick('DRAF'), setujui: pick('DIAJUKAN'), tandaTangani: pick('DISETUJUI') }
}
