import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { getSelisihZona } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'

/** Menggeser jam wilayah ke pukul 09.14 hari itu, berjalan terus dari sana; hanya pada database bertanda contoh. Mengembalikan jamnya. */
export async function setJamDemo(tx: Tx, tanggal: Tanggal): Promise<string> {
  const jam = `${tanggal}T09:14:00${await getSelisihZona()}`
  const rows = await tx.sql(
    `INSERT INTO setelan (kunci, nilai)
     SELECT v.kunci, to_jsonb(v.nilai) FROM (VALUES ('jamDemo', $1::text), ('jamDemoSejak', $2::text)) AS v(kunci, nilai)
     WHERE EXISTS (SELECT 1 FROM setelan WHERE kunci = 'demo' AND nilai = 'true'::jsonb)
     ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai RETURNING kunci`,
    [jam, new Date().toISOString()],
  )
  if (rows.length === 0) throw new AppError('FORBIDDEN', 'Jam hanya dapat digeser pada data contoh.')
  return new Date(jam).toISOString()
}
