import { AppError } from '../core/errors.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import type { Tx } from '../server/db.ts'
import { TAHUN } from './commands-contoh-saat.ts'

/** Satu perpindahan status dalam riwayat sebuah bulan. */
export type Langkah = {
  id: string
  dari: StatusBulan | null
  ke: StatusBulan
  aksi: string
  pelaku: 'PEGAWAI' | 'ATASAN'
  orang: string
  kapasitas: KapasitasPenilai | null
  pada: string
}

/** Yang ditulis satu lanjutan bulan, sebaris per orang, langkah, atau baris rencana. */
export type Tulisan = { kepala: object[]; riwayat: Langkah[]; baris: object[]; nilai: object[] }
type RencanaAwal = {
  pegawaiId: string
  orangId: string
  id: string | null
  baris: readonly object[]
  pada: string
}

/** Rencana bulan bagi yang belum punya, berisi baris bulan terakhirnya; mengembalikan id rencana dan barisnya per pegawai. */
export async function createRencana(
  tx: Tx,
  bulan: number,
  daftar: readonly RencanaAwal[],
): Promise<Map<string, { id: string; baris: string[] }>> {
  const masuk = daftar.filter(({ id }) => id === null)
  const rows = await tx.sql<{ pegawaiId: string; id: string; baris: string[] }>(
    `WITH masuk AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS m("pegawaiId" uuid, "orangId" uuid, baris jsonb, pada timestamptz)),
       kepala AS (INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, diubah_pada) SELECT "pegawaiId", $2, $3, pada FROM masuk RETURNING id, pegawai_id),
       riwayat AS (INSERT INTO riwayat_bulan (rencana_bulan_id, ke, aksi, pelaku, orang_id, pada)
         SELECT k.id, 'RENCANA_DRAF', 'create', 'PEGAWAI', m."orangId", m.pada FROM kepala k JOIN masuk m ON m."pegawaiId" = k.pegawai_id),
       isi AS (INSERT INTO baris_rencana (rencana_bulan_id, urutan, indikator_id, aspek, uraian, target, satuan, polaritas, bobot)
         SELECT k.id, b.urutan, (b.nilai->>'indikatorId')::uuid, b.nilai->>'aspek', b.nilai->>'uraian', (b.nilai->>'target')::numeric,
           b.nilai->>'satuan', b.nilai->>'polaritas', (b.nilai->>'bobot')::numeric
         FROM kepala k JOIN masuk m ON m."pegawaiId" = k.pegawai_id CROSS JOIN LATERAL jsonb_array_elements(m.baris) WITH ORDINALITY AS b(nilai, urutan)
         RETURNING id, rencana_bulan_id, urutan)
     SELECT k.pegawai_id AS "pegawaiId", k.id, array_agg(i.id ORDER BY i.urutan) AS baris
     FROM kepala k JOIN isi i ON i.rencana_bulan_id = k.id GROUP BY 1, 2`,
    [
      JSON.stringify(
        masuk.map(({ pegawaiId, orangId, baris, pada }) => ({ pegawaiId, orangId, baris, pada })),
      ),
      TAHUN,
      bulan,
    ],
  )
  return new Map(rows.map((row) => [row.pegawaiId, row]))
}

/** Satu pernyataan per tabel; CONFLICT bila sebuah bulan diubah orang lain sementara itu. */
export async function writeBulan(tx: Tx, bulan: number, isi: Tulisan): Promise<void> {
  await tx.sql(
    `UPDATE baris_rencana b SET realisasi = m.realisasi FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, realisasi numeric) WHERE b.id = m.id`,
    [JSON.stringify(isi.baris)],
  )
  const rows = await tx.sql(
    `UPDATE rencana_bulan r SET status = m.status, version = r.version + m.langkah,
       rencana_diajukan_pada = coalesce(m.diajukan, r.rencana_diajukan_pada), rencana_disetujui_pada = coalesce(m.disetujui, r.rencana_disetujui_pada),
       realisasi_pada = coalesce(m.realisasi, r.realisasi_pada), dinilai_pada = m.dinilai, final_pada = m.final, keberatan_hingga = m.hingga,
       beku = m.beku, beku_hash = decode(m.hash, 'hex')
     FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, status text, langkah int, diajukan timestamptz, disetujui timestamptz, realisasi timestamptz,
       dinilai timestamptz, final timestamptz, hingga date, beku jsonb, hash text) WHERE r.id = m.id RETURNING r.id`,
    [JSON.stringify(isi.kepala)],
  )
  if (rows.length !== isi.kepala.length)
    throw new AppError('CONFLICT', 'Ada bulan yang sedang diubah orang lain. Coba lagi sebentar.')
  await tx.sql(
    `INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, orang_id, kapasitas, pada)
     SELECT id, dari, ke, aksi, pelaku, orang, kapasitas, pada FROM jsonb_to_recordset($1::jsonb)
       AS m(id uuid, dari text, ke text, aksi text, pelaku text, orang uuid, kapasitas text, pada timestamptz)`,
    [JSON.stringify(isi.riwayat)],
  )
  await tx.sql(
    `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif,
       kolaboratif, rating_perilaku, final, sumber, alasan_perilaku, umpan_balik, penilai_id, kapasitas_penilai, dinilai_pada)
     SELECT "pegawaiId", $2, $3, capaian, nilai[1], nilai[2], nilai[3], nilai[4], nilai[5], nilai[6], nilai[7], rating, final, 'TITIAN', alasan,
       umpan, penilai, kapasitas, pada FROM jsonb_to_recordset($1::jsonb) AS m("pegawaiId" uuid, capaian numeric, nilai int[], rating text,
       final boolean, alasan jsonb, umpan text, penilai uuid, kapasitas text, pada timestamptz)`,
    [JSON.stringify(isi.nilai), TAHUN, bulan],
  )
  await tx.sql(
    `DELETE FROM draf_penilaian d USING penilaian_bulan n WHERE d.tahun = $1 AND d.bulan = $2
       AND n.pegawai_id = d.pegawai_id AND n.tahun = d.tahun AND n.bulan = d.bulan`,
    [TAHUN, bulan],
  )
}
