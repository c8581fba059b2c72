/** Potongan WHERE dan parameternya: baris yang boleh dilihat atau disentuh seseorang. */
export type Jangkauan = { clause: string; values: unknown[] }

/** Baris yang kolom perangkat daerahnya di dalam `cakupan`; parameternya $offset+1. Tanpa cakupan tidak ada yang terjangkau. */
export function reachPerangkatDaerah(cakupan: readonly string[], kolom: string, offset: number): Jangkauan {
  if (cakupan.length === 0) return { clause: 'FALSE', values: [] }
  return { clause: `${kolom} = ANY($${offset + 1}::uuid[])`, values: [cakupan] }
}

/** Orang (kolom `orang`) yang bertugas definitif di perangkat daerah `cakupan` pada hari itu; `cakupan` dan `hari` ungkapan SQL. */
export function isBertugas(orang: string, cakupan: string, hari: string): string {
  return `${orang} IN (SELECT tg.orang_id FROM penugasan tg JOIN unit_kerja tu ON tu.id = tg.unit_kerja_id
      WHERE tg.jenis = 'DEFINITIF' AND tg.mulai <= ${hari} AND (tg.selesai IS NULL OR tg.selesai >= ${hari})
        AND tu.perangkat_daerah_id = ANY(${cakupan}::uuid[]))`
}
