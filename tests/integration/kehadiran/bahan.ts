import type { Peran } from '../../../lib/akses/peran.ts'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { readSql, withTransaction } from '../../../lib/server/db.ts'

export const HARI_INI = parseTanggal('2026-11-16')

export type Opd = { id: string; pegawai: { id: string; orangId: string; nip: string }[] }

/** Satu perangkat daerah dengan `n` pegawai aktif sejak 1 Oktober 2025, berkontrak setahun; NIP berurut dari `urut`. */
export async function addOpd(nama: string, n: number, urut: number): Promise<Opd> {
  return withTransaction(async ({ sql }) => {
    const [opd] = await sql<{ id: string }>(
      `INSERT INTO perangkat_daerah (kode, nama, singkatan, jenis, urutan) VALUES ($1, $1, $1, 'DINAS', $2) RETURNING id`,
      [nama, urut],
    )
    const [unit] = await sql<{ id: string }>(
      `INSERT INTO unit_kerja (perangkat_daerah_id, kode, nama, jenis) VALUES ($1, $2, $2, 'BIDANG') RETURNING id`,
      [opd?.id, `Bidang ${nama}`],
    )
    const pegawai = await sql<{ id: string; orangId: string; nip: string }>(
      `WITH o AS (INSERT INTO orang (nama, nip, tanggal_lahir) SELECT 'Pegawai ' || $1 || ' ' || lpad(i::text, 4, '0'),
           '19900614202524' || lpad(($2::int * 1000 + i)::text, 4, '0'), '1990-06-14' FROM generate_series(1, $3::int) i RETURNING id, nip),
         p AS (INSERT INTO pegawai (orang_id, mulai_kerja) SELECT id, '2025-10-01' FROM o RETURNING id, orang_id),
         g AS (INSERT INTO penugasan (orang_id, unit_kerja_id, nama_jabatan, mulai) SELECT id, $4, 'Operator', '2025-10-01' FROM o),
         k AS (INSERT INTO perjanjian_kerja (pegawai_id, mulai, selesai) SELECT id, '2026-01-01', '2026-12-31' FROM p)
       SELECT p.id, p.orang_id AS "orangId", o.nip FROM p JOIN o ON o.id = p.orang_id ORDER BY o.nip`,
      [nama, urut, n, unit?.id],
    )
    return { id: opd?.id ?? '', pegawai }
  })
}

/** Orang dengan satu peran dan akunnya; `orangId` bila ia memang pegawai yang ada. */
export async function addViewer(peran: Peran, opdId: string | null, orangId?: string): Promise<Viewer> {
  const [orang] = orangId
    ? [{ id: orangId }]
    : await readSql<{ id: string }>('INSERT INTO orang (nama) VALUES ($1) RETURNING id', [`Pejabat ${peran}`])
  const [akun] = await readSql<{ id: string }>(
    'INSERT INTO akun (orang_id, nama_masuk) VALUES ($1, gen_random_uuid()::text) RETURNING id',
    [orang?.id],
  )
  await readSql('INSERT INTO peran_akun (akun_id, peran, perangkat_daerah_id) VALUES ($1, $2, $3)', [
    akun?.id,
    peran,
    opdId,
  ])
  return {
    akunId: akun?.id ?? '',
    orangId: orang?.id ?? '',
    nama: peran,
    peran: [{ peran, perangkatDaerahId: opdId }],
  }
}
