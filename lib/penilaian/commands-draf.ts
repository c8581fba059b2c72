import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachDinilai } from '../pegawai/reach.ts'
import { getJam, getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import type { Bentrok, HasilDraf } from './schema-draf.ts'
import type { IsianNilai, IsianTim } from './schema-nilai.ts'

type Baris = {
  pegawaiId: string
  nama: string
  versiBulan: number | null
  ditulis: number | null
  jam: string
}

const isKosong = (satu: IsianNilai) =>
  satu.versiDraf === 0 &&
  satu.nilai.every((nilai) => nilai === null) &&
  !satu.umpanBalik &&
  !Object.values(satu.alasan ?? {}).some(Boolean)

/**
 * Menyimpan isian sementara banyak orang dengan satu pernyataan. Isi yang sama boleh dikirim ulang; yang versinya tertinggal tidak
 * ditulis dan dikembalikan sebagai bentrok bersama versi yang tersimpan. NOT_FOUND bila ada yang bukan bawahan viewer hari ini.
 */
export async function saveDraf(
  tx: Tx,
  viewer: Viewer,
  input: IsianTim,
  hariIni: Tanggal,
): Promise<HasilDraf> {
  const [{ zona }, pada] = await Promise.all([getWilayah(), getJam()])
  const masuk = input.orang.map(({ pegawaiId, versiDraf, nilai, alasan, umpanBalik, ...satu }) => ({
    id: pegawaiId,
    versi: versiDraf,
    kosong: isKosong({ pegawaiId, versiDraf, nilai, alasan, umpanBalik, ...satu }),
    isi: {
      nilai,
      ...(alasan === undefined ? {} : { alasan }),
      ...(umpanBalik === undefined ? {} : { umpanBalik }),
    },
  }))
  const reach = reachDinilai(viewer, 'p', 6, hariIni)
  const rows = await tx.sql<Baris>(
    `WITH masuk AS (SELECT DISTINCT ON (id) * FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, versi int, kosong boolean, isi jsonb)),
     boleh AS (SELECT m.*, o.nama, r.status, r.version AS versi_bulan FROM masuk m JOIN pegawai p ON p.id = m.id JOIN orang o ON o.id = p.orang_id
       LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $2 AND r.bulan = $3 WHERE ${reach.clause}),
     tulis AS (INSERT INTO draf_penilaian AS d (pegawai_id, tahun, bulan, penilai_id, nilai, pada)
       SELECT id, $2, $3, $4::uuid, isi, $6 FROM boleh WHERE status = 'REALISASI_DIAJUKAN' AND NOT kosong
       ON CONFLICT (pegawai_id, tahun, bulan, penilai_id) DO UPDATE SET nilai = d.nilai || EXCLUDED.nilai, version = d.version + 1, pada = EXCLUDED.pada
         WHERE d.version = (SELECT b.versi FROM boleh b WHERE b.id = EXCLUDED.pegawai_id) OR d.nilai = d.nilai || EXCLUDED.nilai
       RETURNING pegawai_id, version)
     SELECT b.id AS "pegawaiId", b.nama, b.versi_bulan AS "versiBulan", CASE WHEN b.kosong THEN 0 ELSE t.version END AS ditulis,
       to_char($6::timestamptz AT TIME ZONE $5, 'HH24.MI') AS jam
     FROM boleh b LEFT JOIN tulis t ON t.pegawai_id = b.id`,
    [JSON.stringify(masuk), input.tahun, input.bulan, viewer.orangId, zona, pada, ...reach.values],
  )
  if (rows.length < new Set(masuk.map((satu) => satu.id)).size) throw new AppError('NOT_FOUND', BUKAN_TIM)
  return {
    tersimpan: rows.flatMap(({ pegawaiId, ditulis }) =>
      ditulis === null ? [] : [{ pegawaiId, version: ditulis }],
    ),
    bentrok: await loadBentrok(
      tx,
      viewer,
      input,
      rows.filter(({ ditulis }) => ditulis === null),
      zona,
    ),
    jam: rows[0]?.jam ?? '',
  }
}

/** Versi yang mendahului, dibaca sesudah tulisan: pernyataan tadi masih melihat potret lamanya. */
async function loadBentrok(
  tx: Tx,
  viewer: Viewer,
  { tahun, bulan }: IsianTim,
  rows: readonly Baris[],
  zona: string,
): Promise<Bentrok[]> {
  if (rows.length === 0) return []
  const draf = await tx.sql<NonNullable<Bentrok['draf']> & { pegawaiId: string }>(
    `SELECT d.pegawai_id AS "pegawaiId", d.nilai -> 'nilai' AS nilai, coalesce(d.nilai -> 'alasan', '{}') AS alasan,
       coalesce(d.nilai ->> 'umpanBalik', '') AS "umpanBalik", d.version, to_char(d.pada AT TIME ZONE $5, 'HH24.MI') AS jam
     FROM draf_penilaian d JOIN rencana_bulan r ON r.pegawai_id = d.pegawai_id AND r.tahun = d.tahun AND r.bulan = d.bulan
       AND r.status = 'REALISASI_DIAJUKAN'
     WHERE d.pegawai_id = ANY($1::uuid[]) AND d.tahun = $2 AND d.bulan = $3 AND d.penilai_id = $4::uuid`,
    [rows.map((satu) => satu.pegawaiId), tahun, bulan, viewer.orangId, zona],
  )
  return rows.map(({ pegawaiId, nama, versiBulan }) => {
    const ada = draf.find((satu) => satu.pegawaiId === pegawaiId)
    return { pegawaiId, nama, versiBulan, draf: ada ?? null }
  })
}

/** Kalimat untuk yang tidak terjangkau: sama dengan yang tidak ada. */
export const BUKAN_TIM =
  'Pegawai ini tidak ada di antara yang Anda nilai hari ini. Muat ulang halaman untuk melihat tim Anda.'
