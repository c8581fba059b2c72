// Lebih panjang dari biasanya: satu tombol menjalani pekerjaan semua orang, langkah demi langkah, dalam satu transaksi.

import { AppError } from '../core/errors.ts'
import {
  addBulan,
  addHari,
  awalBulan,
  buatTanggal,
  bulanDari,
  maxTanggal,
  minTanggal,
  type Tanggal,
  tahunDari,
} from '../core/tanggal.ts'
import { createKebijakan, type Kebijakan } from '../hukum/parameter.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { joinPenilai, PENILAI_ID, PENILAI_KAPASITAS } from '../pegawai/reach.ts'
import { HARI_KEBERATAN } from '../penilaian/parameter.ts'
import { loadTahunBerjalan } from '../penilaian/queries-tahun.ts'
import { loadJadwalTahun } from '../penilaian/queries-tim-tahun.ts'
import { loadPihak } from '../penugasan/queries.ts'
import type { KapasitasPenilai, PihakPenilai } from '../penugasan/schema.ts'
import { canTransition } from '../rencana-kinerja/aturan/transisi.ts'
import { lapseBulan } from '../rencana-kinerja/commands.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import { computeSidikBeku } from '../server/beku.ts'
import { getSelisihZona } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { type BarisContoh, buatBekuBulan, pecahan, pilihUmpanBalik, susunRealisasi } from './aturan/contoh.ts'
import { recommendContoh } from './commands-contoh-kepala.ts'
import { type Cerita, ceritaSchema, KUNCI_CERITA } from './schema-contoh.ts'

const TAHUN = 2026
const BULAN_CERITA = [10, 11] as const

export type HasilLanjutan = {
  pegawai: number
  penilaian: number
  rencana: number
  kehadiran: number
  tahun: number
  rekomendasi: number
}
type Saat = { hariIni: Tanggal; pada: Date; selisih: string; kebijakan: Kebijakan }
type Bulan = {
  pegawaiId: string
  orangId: string
  id: string | null
  status: StatusBulan | null
  version: number
  atasanId: string
  penilaiId: string
  kapasitas: KapasitasPenilai
  menggantikan: string | null
  baris: (BarisContoh & { id: string | null; indikatorId: string | null })[]
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
 * $1 tahun, $2 bulan, $3 hari ini: bulan orang-orang aktif yang belum dinilai, dengan penilainya hari ini dan barisnya;
 * yang belum berencana membawa baris bulan terakhirnya.
 */
const BELUM_DINILAI = `SELECT p.id AS "pegawaiId", p.orang_id AS "orangId", r.id, r.status, coalesce(r.version, 0) AS version, h.atasan_id AS "atasanId",
    ${PENILAI_ID} AS "penilaiId", ${PENILAI_KAPASITAS} AS kapasitas,
    CASE WHEN w.id IS NOT NULL THEN a.nama END AS menggantikan, b.baris
  FROM pegawai p
  ${joinPenilai('p.orang_id', '$3::date')}
  JOIN orang a ON a.id = h.atasan_id
  LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $1 AND r.bulan = $2
  CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', CASE WHEN r.id IS NOT NULL THEN b.id END, 'indikatorId', b.indikator_id, 'uraian', b.uraian, 'aspek', b.aspek,
       'target', b.target, 'satuan', b.satuan, 'polaritas', b.polaritas, 'bobot', b.bobot, 'realisasi', CASE WHEN r.id IS NOT NULL THEN b.realisasi END,
       'catatan', CASE WHEN r.id IS NOT NULL THEN b.catatan END,
       'bukti', coalesce((SELECT jsonb_agg(coalesce(f.nama, d.tautan) ORDER BY d.pada, d.id) FROM bukti_dukung d
         LEFT JOIN berkas f ON f.id = d.berkas_id WHERE r.id IS NOT NULL AND d.baris_rencana_id = b.id), '[]')) ORDER BY b.urutan) AS baris
     FROM baris_rencana b WHERE b.rencana_bulan_id = coalesce(r.id, (SELECT l.id FROM rencana_bulan l
       WHERE l.pegawai_id = p.id AND l.tahun = $1 AND l.bulan < $2 AND EXISTS (SELECT 1 FROM baris_rencana WHERE rencana_bulan_id = l.id)
       ORDER BY l.bulan DESC LIMIT 1))) b
  WHERE p.status = 'AKTIF' AND b.baris IS NOT NULL AND (r.id IS NULL OR r.status NOT IN ('DINILAI', 'FINAL'))
    AND NOT EXISTS (SELECT 1 FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $1 AND x.bulan = $2)
    AND NOT EXISTS (SELECT 1 FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $1 AND n.bulan = $2)
    AND EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date($1, $2, 1) AND k.selesai >= make_date($1, $2, 15))
  ORDER BY p.id FOR UPDATE OF p`

type Langkah = {
  id: string
  dari: StatusBulan | null
  ke: StatusBulan
  aksi: string
  pelaku: 'PEGAWAI' | 'ATASAN'
  orang: string
  kapasitas: KapasitasPenilai | null
  pada: string
}

const JALAN: readonly [StatusBulan, 'submit' | 'approve' | 'rate' | 'acknowledge', 'PEGAWAI' | 'ATASAN'][] = [
  ['RENCANA_DRAF', 'submit', 'PEGAWAI'],
  ['RENCANA_DIAJUKAN', 'approve', 'ATASAN'],
  ['RENCANA_DISETUJUI', 'submit', 'PEGAWAI'],
  ['REALISASI_DIAJUKAN', 'rate', 'ATASAN'],
  ['DINILAI', 'acknowledge', 'PEGAWAI'],
]

/** Bilangan tetap dari id, agar tombol yang ditekan dua kali pada data yang sama memberi hasil yang sama. */
function benihDari(id: string): number {
  return Number.parseInt(id.slice(-8), 16) | 0
}

/** Instan pada jam kerja hari itu, tidak pernah sesudah sekarang. */
function jamKerja(hari: Tanggal, urutan: number, benih: number, { pada, selisih }: Saat): string {
  const menit = Math.floor(urutan * 95 + (urutan < 0 ? 0 : pecahan(benih, urutan) * 60))
  const jam = new Date(`${hari}T08:00:00${selisih}`)
  jam.setMinutes(jam.getMinutes() + menit)
  return (jam < pada ? jam : pada).toISOString()
}

/** Hari bulan itu dikerjakan: awal bulan berikutnya (rencana: awal bulannya), tidak sebelum lanjutan dimulai dan tidak sesudah hari ini. */
function pilihHari(bulan: number, { pegawaiId }: Bulan, rencanaSaja: boolean, hariIni: Tanggal): Tanggal {
  const awal = rencanaSaja ? awalBulan(TAHUN, bulan) : addBulan(awalBulan(TAHUN, bulan), 1)
  const acak = addHari(awal, Math.floor(pecahan(benihDari(pegawaiId) + bulan, 1) * 4))
  return minTanggal(hariIni, maxTanggal(acak, HARI_PERTAMA))
}

/**
 * Membawa bulan-bulan yang tertinggal dari statusnya sampai `tujuan` menurut tabel perpindahan, dengan riwayat tiap langkah, dalam satu
 * pernyataan per tabel. `nilai` menentukan siapa ikut dan dengan hasil apa. Mengembalikan banyaknya.
 */
async function advanceBulan(
  tx: Tx,
  bulan: number,
  cerita: ReadonlyMap<string, Cerita>,
  rencanaSaja: boolean,
  saat: Saat,
): Promise<number> {
  const { hariIni, kebijakan } = saat
  const rows = await tx.sql<Bulan>(BELUM_DINILAI, [TAHUN, bulan, hariIni])
  const ikut = rows.flatMap((row) => {
    const milik = cerita.get(row.pegawaiId)
    const isi = bulan === 10 ? milik?.bulan['10'] : bulan === 11 ? milik?.bulan['11'] : undefined
    if (milik === undefined || (!rencanaSaja && isi === undefined)) return []
    if (rencanaSaja && !['RENCANA_DRAF', 'RENCANA_DIAJUKAN', null].includes(row.status)) return []
    return [{ row, isi }]
  })
  if (ikut.length === 0) return 0
  const baru = await createRencana(
    tx,
    bulan,
    ikut.map(({ row }) => ({
      ...row,
      pada: jamKerja(pilihHari(bulan, row, rencanaSaja, hariIni), -0.5, 0, saat),
    })),
  )
  const pihak = await loadPihak(
    [...new Set(ikut.flatMap(({ row }) => [row.orangId, row.penilaiId]))],
    hariIni,
    tx.sql,
  )

  const riwayat: Langkah[] = []
  const kepala: object[] = []
  const baris: { id: string; realisasi: number | null }[] = []
  const nilai: object[] = []
  for (const { row, isi } of ikut) {
    const pegawai = pihak.get(row.orangId)
    const satuPenilai = pihak.get(row.penilaiId)
    const id = row.id ?? baru.get(row.pegawaiId)?.id
    if (!pegawai || !satuPenilai || id === undefined) continue
    const penilai: PihakPenilai = { ...satuPenilai, kapasitas: row.kapasitas, menggantikan: row.menggantikan }
    const barisId =
      row.id === null ? (baru.get(row.pegawaiId)?.baris ?? []) : row.baris.map((satu) => satu.id ?? '')
    const benih = benihDari(row.pegawaiId) + bulan
    const hari = pilihHari(bulan, row, rencanaSaja, hariIni)
    const terima = addHari(hari, 1 + Math.floor(pecahan(benih, 2) * 7))
    const diterima = !rencanaSaja && pecahan(benih, 3) < 0.7 && terima <= hariIni
    const tujuan: StatusBulan = rencanaSaja ? 'RENCANA_DISETUJUI' : diterima ? 'FINAL' : 'DINILAI'

    let kini: StatusBulan = row.status ?? 'RENCANA_DRAF'
    const cap: Record<string, string> = {}
    for (const [urutan, [dari, aksi, pelaku]] of JALAN.entries()) {
      if (dari !== kini || kini === tujuan) continue
      const ke = canTransition(kini, aksi, pelaku)
      if (ke === null) break
      const pada = jamKerja(ke === 'FINAL' ? terima : hari, urutan, benih, saat)
      cap[ke] = pada
      riwayat.push({
        id,
        dari: kini,
        ke,
        aksi,
        pelaku,
        orang: pelaku === 'PEGAWAI' ? row.orangId : row.penilaiId,
        kapasitas: pelaku === 'ATASAN' ? row.kapasitas : null,
        pada,
      })
      kini = ke
    }
    const dinilai = cap.DINILAI !== undefined && isi !== undefined
    const lengkap =
      row.status === 'REALISASI_DIAJUKAN' && row.baris.every(({ realisasi }) => realisasi !== null)
    const realisasi = dinilai && !lengkap ? susunRealisasi(row.baris, isi.capaian, benih, kebijakan) : null
    realisasi?.forEach((satu, i) => {
      baris.push({ id: barisId[i] ?? '', realisasi: satu })
    })
    const isiBaris = row.baris.map((satu, i) => ({
      uraian: satu.uraian,
      aspek: satu.aspek,
      target: satu.target,
      satuan: satu.satuan,
      polaritas: satu.polaritas,
      bobot: satu.bobot,
      realisasi: realisasi === null ? satu.realisasi : (realisasi[i] ?? null),
      catatan: satu.catatan,
      bukti: satu.bukti,
    }))
    const beku = dinilai
      ? buatBekuBulan(
          {
            tahun: TAHUN,
            bulan,
            pegawai,
            penilai,
            baris: isiBaris,
            nilai: isi.nilai,
            umpanBalik: pilihUmpanBalik(isi.capaian, benih),
            dinilai: hari,
          },
          kebijakan,
        )
      : null
    kepala.push({
      id,
      version: row.version,
      status: kini,
      langkah: Object.keys(cap).length,
      diajukan: cap.RENCANA_DIAJUKAN ?? null,
      disetujui: cap.RENCANA_DISETUJUI ?? null,
      realisasi: cap.REALISASI_DIAJUKAN ?? null,
      dinilai: cap.DINILAI ?? null,
      final: cap.FINAL ?? null,
      hingga: beku === null ? null : addHari(hari, kebijakan.read(HARI_KEBERATAN)),
      beku,
      hash: beku === null ? null : computeSidikBeku(beku).toString('hex'),
    })
    if (beku !== null)
      nilai.push({
        pegawaiId: row.pegawaiId,
        capaian: beku.capaian,
        nilai: beku.perilaku,
        rating: beku.ratingPerilaku,
        final: diterima,
        alasan: beku.alasanPerilaku,
        umpan: beku.umpanBalik,
        penilai: row.penilaiId,
        kapasitas: row.kapasitas,
        pada: cap.DINILAI,
      })
  }
  await writeBulan(tx, bulan, { kepala, riwayat, baris, nilai })
  return kepala.length
}

/** Rencana bulan bagi yang belum punya, berisi baris bulan terakhirnya; mengembalikan id rencana dan barisnya per pegawai. */
async function createRencana(
  tx: Tx,
  bulan: number,
  daftar: readonly (Bulan & { pada: string })[],
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

async function writeBulan(
  tx: Tx,
  bulan: number,
  isi: { kepala: object[]; riwayat: Langkah[]; baris: object[]; nilai: object[] },
): Promise<void> {
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

/** Hari pertama pekerjaan lanjutan: sehari sesudah hari contoh bawaan. */
const HARI_PERTAMA = buatTanggal(TAHUN, 11, 17)

type Penilai = { pegawaiId: string; penilaiId: string; kapasitas: KapasitasPenilai }

/** Atasan menyatakan rating tahun: usulan menurut aturan, kecuali yang ceritanya menyimpang dengan alasan. */
async function stateTahun(tx: Tx, cerita: ReadonlyMap<string, Cerita>, saat: Saat): Promise<number> {
  const { hariIni, kebijakan } = saat
  const jadwal = await loadJadwalTahun(TAHUN, hariIni, tx.sql)
  if (!jadwal.terbuka) return 0
  const calon = [...cerita].flatMap(([id, { tahun }]) => (tahun === null ? [] : [id]))
  const penilai = await tx.sql<Penilai>(
    `SELECT p.id AS "pegawaiId", ${PENILAI_ID} AS "penilaiId", ${PENILAI_KAPASITAS} AS kapasitas
     FROM pegawai p ${joinPenilai('p.orang_id', '$2::date')}
     LEFT JOIN penilaian_tahun t ON t.pegawai_id = p.id AND t.tahun = $3
     WHERE p.id = ANY($1::uuid[]) AND (t.pegawai_id IS NULL OR t.status = 'BERJALAN')`,
    [calon, jadwal.hariPenilai, TAHUN],
  )
  const berjalan = await loadTahunBerjalan(
    penilai.map(({ pegawaiId }) => pegawaiId),
    TAHUN,
    hariIni,
    tx.sql,
  )
  const masuk = penilai.flatMap(({ pegawaiId, ...oleh }) => {
    const angka = berjalan.get(pegawaiId)
    const isi = cerita.get(pegawaiId)?.tahun
    if (!angka?.usulanHasilKerja || !angka.usulanPerilaku || !isi) return []
    const benih = benihDari(pegawaiId) + 12
    const hari = minTanggal(hariIni, addHari(buatTanggal(TAHUN, 12, 7), Math.floor(pecahan(benih, 1) * 8)))
    const hingga = addHari(hari, kebijakan.read(HARI_KEBERATAN))
    const terima = addHari(hari, 1 + Math.floor(pecahan(benih, 2) * 5))
    const diterima = pecahan(benih, 3) < 0.6 && terima <= hariIni
    const lewat = hingga < hariIni
    const beda = {
      hasil: isi.hasilKerja && isi.hasilKerja.rating !== angka.usulanHasilKerja ? isi.hasilKerja : null,
      perilaku: isi.perilaku && isi.perilaku.rating !== angka.usulanPerilaku ? isi.perilaku : null,
    }
    return [
      {
        pegawaiId,
        ...oleh,
        hasil: beda.hasil?.rating ?? angka.usulanHasilKerja,
        perilaku: beda.perilaku?.rating ?? angka.usulanPerilaku,
        usulanHasil: angka.usulanHasilKerja,
        usulanPerilaku: angka.usulanPerilaku,
        alasanHasil: beda.hasil?.alasan ?? null,
        alasanPerilaku: beda.perilaku?.alasan ?? null,
        rata: angka.rata,
        rerata: angka.rerataPerilaku,
        umpan: 'Terima kasih atas kerja setahun ini.',
        pada: jamKerja(hari, 2, benih, saat),
        hingga,
        final: diterima
          ? jamKerja(terima, 3, benih, saat)
          : lewat
            ? jamKerja(addHari(hingga, 1), 0, benih, saat)
            : null,
      },
    ]
  })
  const rows = await tx.sql(
    `INSERT INTO penilaian_tahun AS t (pegawai_id, tahun, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, sumber, status,
       usulan_hasil_kerja, usulan_perilaku, rata_capaian, rata_perilaku, umpan_balik, penilai_id, kapasitas_penilai, dinyatakan_pada, keberatan_hingga, final_pada)
     SELECT "pegawaiId", $2, hasil, perilaku, "alasanHasil", "alasanPerilaku", 'TITIAN', CASE WHEN final IS NULL THEN 'DIUSULKAN' ELSE 'FINAL' END,
       "usulanHasil", "usulanPerilaku", rata, rerata, umpan, "penilaiId", kapasitas, pada, hingga, final
     FROM jsonb_to_recordset($1::jsonb) AS m("pegawaiId" uuid, hasil text, perilaku text, "alasanHasil" text, "alasanPerilaku" text, "usulanHasil" text,
       "usulanPerilaku" text, rata numeric, rerata numeric, umpan text, "penilaiId" uuid, kapasitas text, pada timestamptz, hingga date, final timestamptz)
     ON CONFLICT (pegawai_id, tahun) DO UPDATE SET rating_hasil_kerja = excluded.rating_hasil_kerja, rating_perilaku = excluded.rating_perilaku,
       alasan_hasil_kerja = excluded.alasan_hasil_kerja, alasan_perilaku = excluded.alasan_perilaku, sumber = 'TITIAN', status = excluded.status,
       usulan_hasil_kerja = excluded.usulan_hasil_kerja, usulan_perilaku = excluded.usulan_perilaku, rata_capaian = excluded.rata_capaian,
       rata_perilaku = excluded.rata_perilaku, umpan_balik = excluded.umpan_balik, penilai_id = excluded.penilai_id,
       kapasitas_penilai = excluded.kapasitas_penilai, dinyatakan_pada = excluded.dinyatakan_pada, keberatan_hingga = excluded.keberatan_hingga,
       final_pada = excluded.final_pada, version = t.version + 1 WHERE t.status = 'BERJALAN'
     RETURNING t.pegawai_id`,
    [JSON.stringify(masuk), TAHUN],
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
