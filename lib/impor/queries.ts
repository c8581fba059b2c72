import { readSql } from '../server/db.ts'
import type {
  BedaBaris,
  GalatBaris,
  IsiBaris,
  JenisImpor,
  KeadaanBaris,
  PemetaanLembar,
  RingkasanImpor,
  StatusImpor,
} from './schema.ts'

// Berkas impor meliputi seluruh daerah; jangkauannya adalah izin pegawai:import dan penilaian:import itu sendiri (ADMIN_BKD).

export type ImporDto = {
  id: string
  jenis: JenisImpor
  status: StatusImpor
  namaBerkas: string
  ukuran: number
  tahun: number | null
  pemetaan: PemetaanLembar[]
  ringkasan: RingkasanImpor
  oleh: string
  diunggahPada: Date
  diterapkanPada: Date | null
  version: number
}

const KOLOM = `i.id, i.jenis, i.status, i.nama_berkas AS "namaBerkas", i.ukuran, i.tahun, i.pemetaan, i.ringkasan,
  o.nama AS oleh, i.diunggah_pada AS "diunggahPada", i.diterapkan_pada AS "diterapkanPada", i.version`
const ASAL = 'FROM impor i JOIN akun a ON a.id = i.akun_id JOIN orang o ON o.id = a.orang_id'

/** Impor terakhir dari jenis yang diminta, terbaru dahulu. */
export async function listImpor(jenis: readonly JenisImpor[], batas = 20): Promise<ImporDto[]> {
  return readSql<ImporDto>(
    `SELECT ${KOLOM} ${ASAL} WHERE i.jenis = ANY($1) ORDER BY i.diunggah_pada DESC, i.id DESC LIMIT $2`,
    [jenis, batas],
  )
}

/** Satu impor, atau null bila tidak ada atau bukan dari jenis yang diminta. */
export async function findImpor(id: string, jenis: readonly JenisImpor[]): Promise<ImporDto | null> {
  const [row] = await readSql<ImporDto>(`SELECT ${KOLOM} ${ASAL} WHERE i.id = $1 AND i.jenis = ANY($2)`, [
    id,
    jenis,
  ])
  return row ?? null
}

/** Impor lain yang sudah diterapkan dari berkas yang sama persis. */
export async function findImporKembar(id: string): Promise<{ id: string; diterapkanPada: Date } | null> {
  const [row] = await readSql<{ id: string; diterapkanPada: Date }>(
    `SELECT k.id, k.diterapkan_pada AS "diterapkanPada" FROM impor i
     JOIN impor k ON k.sha256 = i.sha256 AND k.jenis = i.jenis AND k.tahun IS NOT DISTINCT FROM i.tahun AND k.id <> i.id
     WHERE i.id = $1 AND k.status = 'DITERAPKAN' ORDER BY k.diterapkan_pada DESC LIMIT 1`,
    [id],
  )
  return row ?? null
}

export type BarisDto = {
  lembar: string
  nomor: number
  keadaan: KeadaanBaris
  kunci: string | null
  nama: string | null
  isi: IsiBaris
  beda: BedaBaris[]
  galat: GalatBaris[]
}

/** Satu halaman baris pratinjau menurut keadaan, dengan kunci halaman `setelah` (`lembar~nomor`). */
export async function listBaris(
  imporId: string,
  saring: { keadaan: KeadaanBaris; berakibat?: boolean; setelah?: string | undefined; batas: number },
): Promise<{ baris: BarisDto[]; berikut: string | null }> {
  const [lembar = '', nomor = '0'] = saring.setelah?.split('~') ?? []
  const rows = await readSql<BarisDto>(
    `SELECT lembar, nomor, keadaan, kunci, nama, isi, beda, galat FROM impor_baris
     WHERE impor_id = $1 AND keadaan = $2 AND (lembar, nomor) > ($3, $4)
       AND ($5::boolean IS NOT TRUE OR beda @? '$[*].akibat')
     ORDER BY lembar, nomor LIMIT $6`,
    [imporId, saring.keadaan, lembar, Number(nomor), saring.berakibat ?? false, saring.batas + 1],
  )
  const baris = rows.slice(0, saring.batas)
  const akhir = baris.at(-1)
  return { baris, berikut: rows.length > saring.batas && akhir ? `${akhir.lembar}~${akhir.nomor}` : null }
}

/** Semua baris yang salah, untuk diunduh. */
export async function listBarisSalah(imporId: string): Promise<BarisDto[]> {
  return readSql<BarisDto>(
    `SELECT lembar, nomor, keadaan, kunci, nama, isi, beda, galat FROM impor_baris
     WHERE impor_id = $1 AND keadaan = 'SALAH' ORDER BY lembar, nomor LIMIT 100000`,
    [imporId],
  )
}

/** Peringatan pada baris yang tetap diterapkan, paling banyak `batas` baris. */
export async function listPeringatan(imporId: string, batas: number): Promise<BarisDto[]> {
  return readSql<BarisDto>(
    `SELECT lembar, nomor, keadaan, kunci, nama, isi, beda, galat FROM impor_baris
     WHERE impor_id = $1 AND keadaan <> 'SALAH' AND galat <> '[]' ORDER BY lembar, nomor LIMIT $2`,
    [imporId, batas],
  )
}
