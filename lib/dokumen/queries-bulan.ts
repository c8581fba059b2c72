import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { LABEL_STATUS_BULAN } from '../rencana-kinerja/labels.ts'
import { STATUS_BULAN } from '../rencana-kinerja/schema.ts'
import { bekuBulanSchema } from '../rencana-kinerja/schema-beku.ts'
import { getJam, getWilayah, today } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { renderPdf } from '../server/typst.ts'
import { parseBeku } from './beku.ts'
import { type BulanCetak, composeBulan } from './naskah-bulan.ts'
import { findJabatanDigantikan } from './queries-digantikan.ts'
import type { Kertas } from './schema.ts'

type BarisBulan = {
  id: string
  status: string
  beku: unknown
  sidik: Buffer | null
  dinilaiPada: Date | null
  keberatanHingga: Tanggal | null
  /** Saat pegawai menerima nilainya. */
  diterimaPada: Date | null
}

/**
 * Formulir A, "Evaluasi Kinerja Bulanan", sebagai PDF dari salinan beku bulan itu; `bulan` seperti "2026-01". Di luar jangkauan viewer
 * atau bulannya tidak ada: NOT_FOUND; belum dinilai: RULE_VIOLATED dengan kalimat kapan dapat dicetak.
 */
export async function printBulan(viewer: Viewer, pegawaiId: string, bulan: string, kertas: Kertas) {
  const [tahun, urut] = [Number(bulan.slice(0, 4)), Number(bulan.slice(5))]
  const sebutan = `${formatBulan(urut)} ${tahun}`
  const reach = reachPegawai(viewer, 'p', 3, await today())
  const [row] = await readSql<BarisBulan>(
    `SELECT r.id, r.status, r.beku, r.beku_hash AS sidik, r.dinilai_pada AS "dinilaiPada", r.keberatan_hingga AS "keberatanHingga",
       (SELECT max(h.pada) FROM riwayat_bulan h WHERE h.rencana_bulan_id = r.id AND h.aksi = 'acknowledge' AND h.pada >= r.dinilai_pada)
         AS "diterimaPada"
     FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
     WHERE r.pegawai_id = $1 AND r.tahun = $2 AND r.bulan = $3 AND ${reach.clause}`,
    [pegawaiId, tahun, urut, ...reach.values],
  )
  if (!row)
    throw new AppError('NOT_FOUND', `Evaluasi ${sebutan} pegawai ini tidak ada atau di luar jangkauan Anda.`)
  const { status, sidik, dinilaiPada, keberatanHingga } = row
  if ((status !== 'DINILAI' && status !== 'FINAL') || !sidik || !dinilaiPada || !keberatanHingga) {
    const label = STATUS_BULAN.find((kode) => kode === status)
    throw new AppError(
      'RULE_VIOLATED',
      `Evaluasi ${sebutan} belum dinilai (${label ? LABEL_STATUS_BULAN[label].toLowerCase() : 'berjalan'}); formulirnya dapat dicetak setelah dinilai.`,
    )
  }
  const beku = parseBeku(bekuBulanSchema, row.beku, sidik)
  const cetak: BulanCetak = {
    beku,
    sidik,
    jabatanDigantikan: await findJabatanDigantikan(beku.pegawai, beku.penilai, beku.dinilai),
    dinilaiPada,
    diterimaPada: row.diterimaPada,
    keteranganPegawai:
      status === 'FINAL'
        ? `Tanpa keberatan sampai\n${formatTanggal(keberatanHingga)}`
        : `Belum ditanggapi; masa keberatan\nsampai ${formatTanggal(keberatanHingga)}`,
    targetTahunan: await listTargetTahunan(
      row.id,
      beku.baris.map(({ uraian }) => uraian),
    ),
  }
  const dicetak = await getJam()
  const naskah = composeBulan(cetak, await getWilayah(), dicetak, kertas)
  const isi = await renderPdf(['lib', 'dokumen', 'templat', 'bulan.typ'], naskah, dicetak)
  return {
    nama: `Evaluasi kinerja ${bulan} ${beku.pegawai.nama}.pdf`,
    orangId: beku.pegawai.orangId,
    isi,
  }
}

/**
 * Target setahun tiap baris menurut indikator SKP yang ditunjuknya. Salinan beku bulan tidak memuatnya, tetapi baris rencana terkunci
 * sejak dinilai dan indikatornya sejak SKP disetujui; baris yang urutannya tidak lagi sama tidak diisi.
 */
async function listTargetTahunan(
  rencanaBulanId: string,
  uraian: readonly string[],
): Promise<BulanCetak['targetTahunan']> {
  const rows = await readSql<{ uraian: string; target: number | null; satuan: string | null }>(
    `SELECT b.uraian, i.target::float8 AS target, i.satuan FROM baris_rencana b LEFT JOIN indikator_skp i ON i.id = b.indikator_id
     WHERE b.rencana_bulan_id = $1 ORDER BY b.urutan`,
    [rencanaBulanId],
  )
  return uraian.map((teks, urut) => {
    const row = rows[urut]
    if (!row || row.uraian !== teks || row.target === null || row.satuan === null) return null
    return { nilai: row.target, satuan: row.satuan }
  })
}
