import pg from 'pg'
import { fillContoh } from '../../prisma/seed/contoh.ts'
import { type Kantor, startKantor } from './kantor.ts'

/** Kantor pada hari pertamanya: organisasi, rujukan jabatan dan pejabat ada, belum seorang pegawai pun selain persona. */
const KOSONGKAN = `
  CREATE TEMP TABLE pergi AS SELECT p.id, p.orang_id FROM pegawai p
    WHERE NOT EXISTS (SELECT 1 FROM akun a WHERE a.orang_id = p.orang_id AND a.persona_demo IS NOT NULL);
  DELETE FROM perjanjian_kerja WHERE pegawai_id IN (SELECT id FROM pergi);
  DELETE FROM upah WHERE pegawai_id IN (SELECT id FROM pergi);
  DELETE FROM penugasan WHERE orang_id IN (SELECT orang_id FROM pergi);
  DELETE FROM hubungan_atasan WHERE bawahan_id IN (SELECT orang_id FROM pergi);
  DELETE FROM pegawai WHERE id IN (SELECT id FROM pergi);
  DELETE FROM akun WHERE orang_id IN (SELECT orang_id FROM pergi);
  DELETE FROM orang WHERE id IN (SELECT orang_id FROM pergi);`

/** Server produksi kedua atas kantor yang masih kosong, dengan berkas contohnya; dipakai perjalanan utama. */
export function startKantorKosong(contoh: string): Promise<Kantor> {
  return startKantor('kosong', contoh, async (url) => {
    await fillContoh(url, { tanpaTahun: true }, () => {})
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(KOSONGKAN)
    await client.end()
  })
}
