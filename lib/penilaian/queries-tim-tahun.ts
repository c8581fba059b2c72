import type { Viewer } from '../akses/viewer.ts'
import { addHari, buatTanggal, minTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { reachDinilai } from '../pegawai/reach.ts'
import {
  CARA_GABUNG_PERILAKU,
  PITA_PERILAKU_ATAS_MIN,
  PITA_PERILAKU_SESUAI_MIN,
} from '../perilaku-kerja/parameter.ts'
import { readSql, type Sql } from '../server/db.ts'
import { findSebabSendiri } from './aturan/pernyataan.ts'
import { computeMulaiNyatakan, computeSampaiBulanTahun, type TahunBerjalan } from './aturan/tahun-berjalan.ts'
import { PITA_SESUAI_MAKS, PITA_SESUAI_MIN } from './parameter.ts'
import { loadTahunBerjalan } from './queries-tahun.ts'
import type { OrangTahun, Pita } from './schema-tahun.ts'

export type JadwalTahun = {
  /** Hari pertama rating tahun itu dapat dinyatakan. */
  mulai: Tanggal
  /** Hari yang menentukan siapa penilainya: hari terakhir bulan batas bila sudah lewat, kalau belum hari ini. */
  hariPenilai: Tanggal
  terbuka: boolean
}

/** Sejak kapan rating sebuah tahun dapat dinyatakan, dan pada hari mana penilainya dicari. */
function computeJadwalTahun(tahun: number, hariIni: Tanggal, kebijakan: Kebijakan): JadwalTahun {
  const mulai = computeMulaiNyatakan(tahun, kebijakan)
  return { mulai, hariPenilai: minTanggal(hariIni, addHari(mulai, -1)), terbuka: hariIni >= mulai }
}

const readPita = (kebijakan: Kebijakan): Pita => ({
  hasilKerja: [kebijakan.read(PITA_SESUAI_MIN), kebijakan.read(PITA_SESUAI_MAKS)],
  perilaku: [kebijakan.read(PITA_PERILAKU_SESUAI_MIN), kebijakan.read(PITA_PERILAKU_ATAS_MIN)],
  caraPerilaku: kebijakan.read(CARA_GABUNG_PERILAKU),
})

/** Jadwal tahun itu menurut parameter yang berlaku. */
export async function loadJadwalTahun(tahun: number, hariIni: Tanggal, sql?: Sql): Promise<JadwalTahun> {
  return computeJadwalTahun(
    tahun,
    hariIni,
    await loadKebijakan(minTanggal(hariIni, buatTanggal(tahun, 12, 31)), sql),
  )
}

/** Bulan wajib menurut keadaannya: sudah final, sudah dinilai tetapi masih dalam masa keberatan, dan hilang. */
function hitungBulan(berjalan: TahunBerjalan): OrangTahun['hitungan'] {
  const wajib = berjalan.bulan.filter(({ bulan }) => berjalan.bulanWajib.includes(bulan))
  const final = wajib.filter((satu) => satu.final && satu.capaian !== null).length
  return {
    final,
    dinilai: wajib.length - final - berjalan.bulanHilang.length,
    hilang: berjalan.bulanHilang,
  }
}

export type TimTahun = { jadwal: JadwalTahun; sampaiBulan: number; pita: Pita; daftar: OrangTahun[] }

/** Orang yang pejabat penilainya pada `pada` adalah viewer, urut nama, dengan tahun berjalannya pada `hariIni`. */
export async function listTim(
  viewer: Viewer,
  tahun: number,
  pada: Tanggal,
  hariIni: Tanggal,
): Promise<OrangTahun[]> {
  const reach = reachDinilai(viewer, 'p', 1, pada)
  const rows = await readSql<Pick<OrangTahun, 'pegawaiId' | 'nama' | 'nip' | 'jabatan'>>(
    `SELECT p.id AS "pegawaiId", concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, o.nip,
       coalesce((SELECT g.nama_jabatan FROM penugasan g WHERE g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date
         ORDER BY g.mulai DESC LIMIT 1), '') AS jabatan
     FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.status = 'AKTIF' AND ${reach.clause} ORDER BY o.nama, p.id`,
    [hariIni, ...reach.values],
  )
  const tahunan = await loadTahunBerjalan(
    rows.map((row) => row.pegawaiId),
    tahun,
    hariIni,
  )
  return rows.flatMap((row) => {
    const berjalan = tahunan.get(row.pegawaiId)
    return berjalan
      ? [{ ...row, berjalan, hitungan: hitungBulan(berjalan), sebabSendiri: findSebabSendiri(berjalan) }]
      : []
  })
}

/** Tim yang tahunnya dinyatakan viewer, menurut penilai pada hari batas, dengan usulannya. */
export async function findTimTahun(viewer: Viewer, tahun: number, hariIni: Tanggal): Promise<TimTahun> {
  const kebijakan = await loadKebijakan(minTanggal(hariIni, buatTanggal(tahun, 12, 31)))
  const jadwal = computeJadwalTahun(tahun, hariIni, kebijakan)
  const daftar = await listTim(viewer, tahun, jadwal.hariPenilai, hariIni)
  return {
    jadwal,
    sampaiBulan: computeSampaiBulanTahun(tahun, hariIni, kebijakan),
    pita: readPita(kebijakan),
    daftar,
  }
}

export type TahunSendiri = {
  pegawaiId: string
  berjalan: TahunBerjalan
  hitungan: OrangTahun['hitungan']
  /** Versi pernyataan, null bila belum ada. */
  version: number | null
  jadwal: JadwalTahun
  pita: Pita
}

/** Tahun milik viewer sendiri, dengan versi pernyataannya; null bila ia bukan pegawai paruh waktu. */
export async function findTahunSendiri(
  viewer: Viewer,
  tahun: number,
  hariIni: Tanggal,
): Promise<TahunSendiri | null> {
  const [row] = await readSql<{ id: string; version: number | null }>(
    `SELECT p.id, y.version FROM pegawai p LEFT JOIN penilaian_tahun y ON y.pegawai_id = p.id AND y.tahun = $2 WHERE p.orang_id = $1`,
    [viewer.orangId, tahun],
  )
  if (!row) return null
  const kebijakan = await loadKebijakan(minTanggal(hariIni, buatTanggal(tahun, 12, 31)))
  const berjalan = (await loadTahunBerjalan([row.id], tahun, hariIni)).get(row.id)
  if (!berjalan) return null
  return {
    pegawaiId: row.id,
    berjalan,
    hitungan: hitungBulan(berjalan),
    version: row.version,
    jadwal: computeJadwalTahun(tahun, hariIni, kebijakan),
    pita: readPita(kebijakan),
  }
}
