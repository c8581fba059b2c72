import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { getJam, getWilayah, today } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { renderPdf } from '../server/typst.ts'
import { LABEL_STATUS_SKP } from '../skp/labels.ts'
import { STATUS_SKP } from '../skp/schema.ts'
import { bekuSkpSchema } from '../skp/schema-beku.ts'
import { parseBeku } from './beku.ts'
import { composeSkp } from './naskah-skp.ts'
import { findJabatanDigantikan } from './queries-digantikan.ts'
import type { Kertas } from './schema.ts'

type BarisVersi = {
  status: string
  nomor: number
  tahun: number
  beku: unknown
  sidik: Buffer | null
  ttdPegawai: Date | null
  ttdPenilai: Date | null
  ditetapkan: Date | null
  hari: Tanggal | null
}

/**
 * Formulir SKP satu versi sebagai PDF, dari salinan bekunya. Di luar jangkauan viewer: NOT_FOUND; belum disetujui: RULE_VIOLATED dengan
 * kalimat kapan dapat dicetak.
 */
export async function printSkp(viewer: Viewer, versiId: string, kertas: Kertas) {
  const wilayah = await getWilayah()
  const reach = reachPegawai(viewer, 'p', 2, await today())
  const [versi] = await readSql<BarisVersi>(
    `SELECT v.status, v.nomor, s.tahun, v.beku, v.beku_hash AS sidik, v.ttd_pegawai_pada AS "ttdPegawai",
       v.ttd_penilai_pada AS "ttdPenilai", v.ditetapkan_pada AS ditetapkan, (v.ditetapkan_pada AT TIME ZONE $2)::date AS hari
     FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id
     WHERE v.id = $1 AND ${reach.clause}`,
    [versiId, wilayah.zona, ...reach.values],
  )
  if (!versi) throw new AppError('NOT_FOUND', 'SKP ini tidak ada atau di luar jangkauan Anda.')
  const { sidik, status } = versi
  if ((status !== 'DISETUJUI' && status !== 'DITETAPKAN') || !sidik) {
    const label = STATUS_SKP.find((kode) => kode === status)
    throw new AppError(
      'RULE_VIOLATED',
      `SKP ${versi.tahun} versi ${versi.nomor} masih ${label ? LABEL_STATUS_SKP[label].toLowerCase() : 'disusun'}; formulirnya dapat dicetak setelah disetujui.`,
    )
  }
  const beku = parseBeku(bekuSkpSchema, versi.beku, sidik)
  const dicetak = await getJam()
  const naskah = composeSkp(
    {
      ...versi,
      beku,
      sidik,
      jabatanDigantikan: await findJabatanDigantikan(beku.pegawai, beku.penilai, beku.disetujui),
      hari: versi.hari ?? beku.disetujui,
    },
    wilayah,
    dicetak,
    kertas,
  )
  const isi = await renderPdf(['lib', 'dokumen', 'templat', 'skp.typ'], naskah, dicetak)
  return { nama: `SKP ${beku.tahun} ${beku.pegawai.nama}.pdf`, orangId: beku.pegawai.orangId, isi }
}
