import type { Tanggal } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import { NAMA_LENGKAP } from './queries-slip.ts'
import { KEPALA_SQL } from './reach-kepala.ts'
import type { KeadaanKepala } from './schema-kepala.ts'

export type BarisKepala = {
  perangkatDaerahId: string
  perangkatDaerah: string
  /** Null bila kepalanya tidak dapat ditentukan dari penugasan; `calon` mengatakan berapa yang setingkat. */
  kepala: { nama: string; nip: string | null; jabatan: string; jenis: string } | null
  calon: number
  akun: 'tanpa' | 'mati' | 'ada'
  keadaan: KeadaanKepala
  /** Pemegang peran kepala di sini yang bukan lagi kepalanya. */
  lama: string | null
}

type Mentah = Omit<BarisKepala, 'kepala'> & {
  nama: string | null
  nip: string | null
  jabatan: string
  jenis: string
}

/** Setiap perangkat daerah dengan kepalanya pada hari `hariIni` dan keadaan akunnya; izinnya `akun:read`. */
export async function listKepala(hariIni: Tanggal): Promise<BarisKepala[]> {
  const rows = await readSql<Mentah>(
    `WITH ${KEPALA_SQL},
       baris AS (SELECT d.id, d.nama AS opd, d.urutan, o.id AS orang_id, ${NAMA_LENGKAP} AS nama, o.nip, k.nama_jabatan, k.jenis,
           a.id AS akun_id, a.aktif, EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'KEPALA_OPD'
             AND r.perangkat_daerah_id = d.id) AS berperan
         FROM perangkat_daerah d LEFT JOIN kepala k ON k.opd = d.id LEFT JOIN orang o ON o.id = k.orang_id
         LEFT JOIN akun a ON a.orang_id = o.id)
     SELECT b.id AS "perangkatDaerahId", b.opd AS "perangkatDaerah", CASE WHEN b.orang_id IS NOT NULL THEN b.nama END AS nama, b.nip,
       b.nama_jabatan AS jabatan, b.jenis,
       (SELECT count(*) FROM calon c WHERE c.opd = b.id) AS calon,
       CASE WHEN b.akun_id IS NULL THEN 'tanpa' WHEN b.aktif THEN 'ada' ELSE 'mati' END AS akun,
       CASE WHEN b.berperan AND b.aktif THEN 'siap' WHEN b.orang_id IS NULL OR b.nip IS NULL OR b.aktif IS FALSE THEN 'belum'
         ELSE 'terbit' END AS keadaan,
       (SELECT string_agg(${NAMA_LENGKAP}, '; ' ORDER BY o.nama) FROM peran_akun r JOIN akun x ON x.id = r.akun_id AND x.aktif
          JOIN orang o ON o.id = x.orang_id
        WHERE r.peran = 'KEPALA_OPD' AND r.perangkat_daerah_id = b.id AND x.orang_id IS DISTINCT FROM b.orang_id) AS lama
     FROM baris b ORDER BY b.urutan, b.opd`,
    [hariIni],
  )
  return rows.map(({ nama, nip, jabatan, jenis, ...baris }) => ({
    ...baris,
    kepala: nama === null ? null : { nama, nip, jabatan, jenis },
  }))
}
