import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import type { Tahap } from './parse.ts'
import type { PutaranRingkas } from './queries.ts'
import { RANTAI, TAHAP_SQL } from './queries-dasar.ts'
import type { Rekomendasi } from './schema.ts'

/** Siapa dan kapan menurut zona wilayah: `2026-12-21 09.14`. */
export type Langkah = { oleh: string; saat: string }

export type LangkahOrang = {
  tahap: Tahap
  kepala: (Langkah & { usulan: Rekomendasi; alasan: string | null; dibawaDari: number | null }) | null
  verifikasi: (Langkah & { catatan: string | null }) | null
  rilis: Langkah | null
}

type Baris = {
  tahap: Tahap
  usulan: Rekomendasi | null
  alasan: string | null
  kepala: string | null
  kepala_saat: string
  dibawa: number | null
  verifikator: string | null
  verifikasi_saat: string
  catatan: string | null
  perilis: string | null
  rilis_saat: string
}

const nama = (alias: string) =>
  `nullif(concat_ws(', ', concat_ws(' ', ${alias}.gelar_depan, ${alias}.nama), ${alias}.gelar_belakang), '')`
const saat = (kolom: string) => `to_char(${kolom} AT TIME ZONE $3, 'YYYY-MM-DD HH24.MI')`

/** Langkah yang sudah diambil atas seseorang di dalam putaran: siapa, kapan, dan apa katanya. Jangkauan diperiksa pemanggilnya. */
export async function loadLangkah(putaran: PutaranRingkas, pegawaiId: string): Promise<LangkahOrang> {
  const { zona } = await getWilayah()
  const [row] = await readSql<Baris>(
    `SELECT ${TAHAP_SQL} AS tahap, r.usulan, r.alasan, ${nama('ok')} AS kepala, ${saat('r.pada')} AS kepala_saat, pd.nomor AS dibawa,
       ${nama('ov')} AS verifikator, ${saat('v.pada')} AS verifikasi_saat, v.catatan, ${nama('ol')} AS perilis, ${saat('l.pada')} AS rilis_saat
     FROM ${RANTAI} LEFT JOIN orang ok ON ok.id = r.kepala_id LEFT JOIN putaran pd ON pd.id = r.dibawa_dari_id
     LEFT JOIN orang ov ON ov.id = v.verifikator_id LEFT JOIN orang ol ON ol.id = l.orang_id
     WHERE t.putaran_id = $1 AND t.pegawai_id = $2`,
    [putaran.id, pegawaiId, zona],
  )
  if (!row) return { tahap: 'kepala', kepala: null, verifikasi: null, rilis: null }
  return {
    tahap: row.tahap,
    kepala:
      row.kepala && row.usulan
        ? {
            oleh: row.kepala,
            saat: row.kepala_saat,
            usulan: row.usulan,
            alasan: row.alasan,
            dibawaDari: row.dibawa,
          }
        : null,
    verifikasi: row.verifikator
      ? { oleh: row.verifikator, saat: row.verifikasi_saat, catatan: row.catatan }
      : null,
    rilis: row.perilis ? { oleh: row.perilis, saat: row.rilis_saat } : null,
  }
}
