import { readSql } from '../server/db.ts'
import { NAMA_LENGKAP } from './queries-slip.ts'

export type BarisPengelola = {
  perangkatDaerahId: string
  perangkatDaerah: string
  /** Null bagi perangkat daerah yang belum punya pengelola. */
  akunId: string | null
  nama: string
  namaMasuk: string
  aktif: boolean
}

/** Setiap perangkat daerah dengan pengelola kepegawaiannya, satu baris tiap orang; izinnya `akun:read`. */
export async function listPengelola(): Promise<BarisPengelola[]> {
  return readSql<BarisPengelola>(
    `SELECT d.id AS "perangkatDaerahId", d.nama AS "perangkatDaerah", a.id AS "akunId", ${NAMA_LENGKAP} AS nama,
       coalesce(a.nama_masuk, '') AS "namaMasuk", coalesce(a.aktif, false) AS aktif
     FROM perangkat_daerah d LEFT JOIN peran_akun r ON r.perangkat_daerah_id = d.id AND r.peran = 'PENGELOLA_OPD'
     LEFT JOIN akun a ON a.id = r.akun_id LEFT JOIN orang o ON o.id = a.orang_id ORDER BY d.urutan, d.nama, o.nama LIMIT 500`,
  )
}
