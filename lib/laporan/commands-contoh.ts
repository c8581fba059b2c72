import { AppError } from '../core/errors.ts'
import {
  addBulan,
  awalBulan,
  buatTanggal,
  bulanDari,
  minTanggal,
  type Tanggal,
  tahunDari,
} from '../core/tanggal.ts'
import { createKebijakan } from '../hukum/parameter.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { lapseBulan } from '../rencana-kinerja/commands.ts'
import { getSelisihZona } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { advanceBulan } from './commands-contoh-bulan.ts'
import { recommendContoh } from './commands-contoh-kepala.ts'
import { HARI_PERTAMA, type Saat, TAHUN } from './commands-contoh-saat.ts'
import { stateTahun } from './commands-contoh-tahun.ts'
import { type Cerita, ceritaSchema, KUNCI_CERITA } from './schema-contoh.ts'

const BULAN_CERITA = [10, 11] as const

export type HasilLanjutan = {
  pegawai: number
  penilaian: number
  rencana: number
  kehadiran: number
  tahun: number
  rekomendasi: number
}
/** Cerita semua pegawai contoh; FORBIDDEN bila database ini bukan data contoh yang dijalani. */
async function loadCerita(tx: Tx): Promise<Map<string, Cerita>> {
  const [row] = await tx.sql<{ nilai: Record<string, unknown> }>(
    `SELECT nilai FROM setelan WHERE kunci = $1 AND EXISTS (SELECT 1 FROM setelan WHERE kunci = 'demo' AND nilai = 'true'::jsonb)`,
    [KUNCI_CERITA],
  )
  if (!row) throw new AppError('FORBIDDEN', 'Tahun hanya dapat dilanjutkan pada data contoh.')
  return new Map(Object.entries(row.nilai).map(([id, isi]) => [id, ceritaSchema.parse(isi)]))
}

/** Yang sedang tidak mempunyai atasan mendapat kepala unitnya, sejak hari pertama pekerjaan lanjutan. */
async function fillAtasan(tx: Tx, cerita: ReadonlyMap<string, Cerita>, { hariIni }: Saat): Promise<void> {
  const masuk = [...cerita].flatMap(([id, { atasanId }]) => (atasanId ? [{ id, atasanId }] : []))
  await tx.sql(
    `INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai)
     SELECT p.orang_id, m."atasanId", $2::date FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, "atasanId" uuid) JOIN pegawai p ON p.id = m.id
     WHERE NOT EXISTS (SELECT 1 FROM hubungan_atasan h WHERE h.bawahan_id = p.orang_id AND (h.selesai IS NULL OR h.selesai >= $2::date))`,
    [JSON.stringify(masuk), minTanggal(hariIni, HARI_PERTAMA)],
  )
}

async function fillKehadiran(
  tx: Tx,
  cerita: ReadonlyMap<string, Cerita>,
  bulan: readonly number[],
): Promise<number> {
  const masuk = [...cerita].flatMap(([id, { hadir }]) =>
    Object.entries(hadir).flatMap(([satu, angka]) =>
      angka && bulan.includes(Number(satu)) ? [{ id, bulan: Number(satu), angka }] : [],
    ),
  )
  const rows = await tx.sql(
    `INSERT INTO rekap_kehadiran (pegawai_id, tahun, bulan, hari_kerja, izin, cuti_sakit, cuti_melahirkan, alpa, alpa_berturut)
     SELECT m.id, $2, m.bulan, m.angka[1], m.angka[2], m.angka[3], m.angka[4], m.angka[5], m.angka[6]
     FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, bulan int, angka int[]) WHERE EXISTS (SELECT 1 FROM pegawai p WHERE p.id = m.id)
     ON CONFLICT DO NOTHING RETURNING pegawai_id`,
    [JSON.stringify(masuk), TAHUN],
  )
  await tx.sql(
    `INSERT INTO periode_kehadiran (perangkat_daerah_id, tahun, bulan, hari_kerja)
     SELECT u.perangkat_daerah_id, $1, k.bulan, max(k.hari_kerja) FROM rekap_kehadiran k JOIN pegawai p ON p.id = k.pegawai_id
     JOIN penugasan t ON t.orang_id = p.orang_id AND t.jenis = 'DEFINITIF' AND t.selesai IS NULL JOIN unit_kerja u ON u.id = t.unit_kerja_id
     WHERE k.tahun = $1 AND k.bulan = ANY($2::int[]) AND k.hari_kerja IS NOT NULL GROUP BY 1, 3 ON CONFLICT DO NOTHING`,
    [TAHUN, bulan],
  )
  return rows.length
}

/**
 * Menjalani pekerjaan semua orang pada data contoh sampai `hariIni`: kehadiran direkap, bulan yang sudah berakhir dilaporkan dan dinilai,
 * rencana bulan berjalan disetujui, dan sesudah bulan batas berakhir rating tahun dinyatakan. Yang menurut ceritanya tertinggal tetap
 * tertinggal; yang sudah dikerjakan orang tidak disentuh. Diulang: hanya yang belum. FORBIDDEN di luar data contoh.
 */
export async function continueContoh(tx: Tx, hariIni: Tanggal, pada: Date): Promise<HasilLanjutan> {
  const cerita = await loadCerita(tx)
  const timpaan = await loadTimpaan(tx.sql)
  const kebijakan = createKebijakan(minTanggal(hariIni, buatTanggal(TAHUN, 12, 31)), timpaan)
  const saat: Saat = { hariIni, pada, selisih: await getSelisihZona(), kebijakan }
  const hasil: HasilLanjutan = {
    pegawai: cerita.size,
    penilaian: 0,
    rencana: 0,
    kehadiran: 0,
    tahun: 0,
    rekomendasi: 0,
  }
  if (hariIni < HARI_PERTAMA && tahunDari(hariIni) <= TAHUN && bulanDari(hariIni) < 11) return hasil
  await fillAtasan(tx, cerita, saat)
  const berakhir = BULAN_CERITA.filter((bulan) => addBulan(awalBulan(TAHUN, bulan), 1) <= hariIni)
  hasil.kehadiran = await fillKehadiran(tx, cerita, berakhir)
  for (const bulan of berakhir) hasil.penilaian += await advanceBulan(tx, bulan, cerita, false, saat)
  if (tahunDari(hariIni) === TAHUN)
    hasil.rencana = await advanceBulan(tx, bulanDari(hariIni), cerita, true, saat)
  await lapseBulan(tx, hariIni, pada)
  hasil.tahun = await stateTahun(tx, cerita, saat)
  hasil.rekomendasi = await recommendContoh(tx, TAHUN, pada)
  return hasil
}
