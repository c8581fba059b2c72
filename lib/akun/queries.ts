import type { Peran } from '../akses/peran.ts'
import { readSql } from '../server/db.ts'

export type BarisPersona = {
  kunci: string
  nama: string
  peran: Peran
  jabatan: string | null
  perangkatDaerah: string | null
}

/** Orang contoh untuk masuk sekali tekan, menurut urutan peran; kosong pada database yang bukan contoh. */
export async function listPersona(): Promise<BarisPersona[]> {
  return readSql<BarisPersona>(
    `SELECT a.persona_demo AS kunci,
       concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama,
       p.peran, t.nama_jabatan AS jabatan, t.nama AS "perangkatDaerah"
     FROM akun a
     JOIN orang o ON o.id = a.orang_id
     JOIN LATERAL (SELECT peran FROM peran_akun WHERE akun_id = a.id ORDER BY peran = 'PEGAWAI' LIMIT 1) p ON true
     LEFT JOIN LATERAL (
       SELECT s.nama_jabatan, d.nama FROM penugasan s
       JOIN unit_kerja u ON u.id = s.unit_kerja_id JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
       WHERE s.orang_id = o.id ORDER BY s.mulai DESC LIMIT 1) t ON true
     WHERE a.persona_demo IS NOT NULL AND a.aktif
       AND EXISTS (SELECT 1 FROM setelan WHERE kunci = 'demo' AND nilai = 'true'::jsonb)
     ORDER BY array_position(ARRAY['PEGAWAI','PENILAI','PENGELOLA_OPD','KEPALA_OPD','ADMIN_BKD','PPK','AUDITOR'], p.peran), a.persona_demo
     LIMIT 20`,
  )
}
