// Satu pernyataan SQL yang panjang dengan sengaja: hanya satu pernyataan melihat satu potret data.
import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { readSql, type Tx } from '../server/db.ts'

/**
 * Bahan mentah satu orang, dibekukan saat putaran dimulai. Deret bulan dan kontrak ditulis sebagai teks rapat
 * (dipisah titik koma dan spasi, `-` untuk yang tidak dicatat): separuh ukuran dan sepertiga waktu larik JSON.
 */
export type Bahan = {
  lahir: string | null
  status: string
  mulaiKerja: string | null
  batasUsia: number | null
  /** Alasan batas usia perorangan, null bila mengikuti jabatan. */
  batasUsiaKhusus: string | null
  gelarDepan: string | null
  opd: string | null
  /** `mulai selesai tanggalTerimaSk` per kontrak, menurut mulai. */
  kontrak: string | null
  /** `TTTTBB F|- capaian perilaku` per bulan; perilaku tujuh angka BerAKHLAK atau satu angka rating. */
  bulan: string | null
  bulanLalu: string | null
  /** `tahun bitBulan alpa berturutTerpanjang alpaTanpaDeret`. */
  hadir: string | null
  hadirLalu: string | null
  kecuali: [tahun: number, bulan: number, alasan: string][] | null
  hukuman: [tingkat: string, sejak: string, hingga: string | null][] | null
  /** Hari kasus tertua yang masih terbuka dibuka. */
  kasus: string | null
  /** `ttdPegawai ttdPenilai ditetapkan`; null bila SKP tidak dicatat. */
  skp: string | null
  hasilKerja: string | null
  perilaku: string | null
  pagu: boolean | null
  kebutuhan: boolean | null
}

/** Bulan yang dinilai di Titian menjadi final begitu masa keberatannya lewat pada hari evaluasi, juga bila penutupnya belum berjalan. */
const DERET_BULAN = `string_agg((n.tahun * 100 + n.bulan)::text || CASE WHEN n.final OR r.id IS NOT NULL THEN ' F ' ELSE ' - ' END || coalesce(n.capaian::text, '-') || ' ' ||
    coalesce(((((((n.berorientasi_pelayanan * 10 + n.akuntabel) * 10 + n.kompeten) * 10 + n.harmonis) * 10 + n.loyal) * 10 + n.adaptif) * 10 + n.kolaboratif)::text,
      CASE n.rating_perilaku WHEN 'DI_ATAS_EKSPEKTASI' THEN '3' WHEN 'SESUAI_EKSPEKTASI' THEN '2' WHEN 'DI_BAWAH_EKSPEKTASI' THEN '1' ELSE '-' END), ';' ORDER BY n.bulan)`
const BULAN_DINILAI = `penilaian_bulan n LEFT JOIN rencana_bulan r ON r.pegawai_id = n.pegawai_id AND r.tahun = n.tahun AND r.bulan = n.bulan
    AND r.status = 'DINILAI' AND r.keberatan_hingga < $1::date`
const DERET_HADIR = `min(tahun)::text || ' ' || bit_or(1 << bulan)::text || ' ' || sum(alpa)::text || ' ' || coalesce(max(alpa_berturut)::text, '-')
    || ' ' || coalesce(sum(alpa) FILTER (WHERE alpa_berturut IS NULL), 0)::text`

/** Tahun yang dinyatakan berlaku sejak diusulkan; yang masih berjalan atau sedang disanggah belum ada. */
const NYATA = `n.status IN ('DIUSULKAN', 'FINAL')`

/** $1 hari evaluasi, $2 tahun, $3 putaran, atau orangnya bila bahan `satu` orang saja. */
function selectBahan(satu: boolean): string {
  const milik = (alias = '') =>
    satu ? ` AND ${alias}pegawai_id = (SELECT id FROM pegawai WHERE orang_id = $3::uuid)` : ''
  return `WITH kontrak AS (
  SELECT pegawai_id, string_agg(mulai::text || ' ' || selesai::text || ' ' || coalesce(tanggal_terima_sk::text, '-'), ';' ORDER BY mulai) AS daftar,
    bool_or(mulai <= make_date($2::int, 12, 31) AND selesai >= make_date($2::int, 1, 1)) AS tahun_ini,
    bool_or(mulai < make_date($2::int, 1, 1) AND selesai >= make_date($2::int, 1, 1)) AS lintas
  FROM perjanjian_kerja WHERE TRUE${milik()} GROUP BY pegawai_id
), perlu_lalu AS (
  SELECT pegawai_id FROM kontrak WHERE lintas OR NOT tahun_ini
), bulan AS (
  SELECT n.pegawai_id, ${DERET_BULAN} AS daftar FROM ${BULAN_DINILAI} WHERE n.tahun = $2::int${milik('n.')} GROUP BY 1
), bulan_lalu AS (
  SELECT n.pegawai_id, ${DERET_BULAN} AS daftar FROM ${BULAN_DINILAI}
  WHERE n.tahun = $2::int - 1 AND n.pegawai_id IN (SELECT pegawai_id FROM perlu_lalu) GROUP BY 1
), hadir AS (
  SELECT pegawai_id, ${DERET_HADIR} AS daftar FROM rekap_kehadiran WHERE tahun = $2::int${milik()} GROUP BY pegawai_id
), hadir_lalu AS (
  SELECT pegawai_id, ${DERET_HADIR} AS daftar FROM rekap_kehadiran
  WHERE tahun = $2::int - 1 AND pegawai_id IN (SELECT pegawai_id FROM perlu_lalu) GROUP BY pegawai_id
), kecuali AS (
  SELECT pegawai_id, jsonb_agg(jsonb_build_array(tahun, bulan, alasan) ORDER BY tahun, bulan) AS daftar
  FROM pengecualian_bulan WHERE tahun BETWEEN $2::int - 1 AND $2::int${milik()} GROUP BY pegawai_id
), hukuman AS (
  SELECT pegawai_id, jsonb_agg(jsonb_build_array(tingkat, berlaku_sejak, berlaku_hingga) ORDER BY berlaku_sejak, tingkat) AS daftar
  FROM hukuman_disiplin WHERE TRUE${milik()} GROUP BY pegawai_id
), kasus AS (
  SELECT pegawai_id, min(dibuka) AS dibuka FROM kasus_disiplin
  WHERE dibuka <= $1::date AND (ditutup IS NULL OR ditutup > $1::date)${milik()} GROUP BY pegawai_id
), tugas AS (
  SELECT DISTINCT ON (orang_id) orang_id, unit_kerja_id, jabatan_id, nama_jabatan
  FROM penugasan WHERE jenis = 'DEFINITIF' AND mulai <= $1::date${satu ? ' AND orang_id = $3::uuid' : ''} ORDER BY orang_id, mulai DESC
)
SELECT p.id AS pegawai_id, u.perangkat_daerah_id, coalesce(o.nip, '') AS nip, o.nama || coalesce(', ' || o.gelar_belakang, '') AS nama,
  t.nama_jabatan, u.nama AS unit_kerja,
  jsonb_build_object('lahir', o.tanggal_lahir, 'status', p.status, 'mulaiKerja', p.mulai_kerja,
    'batasUsia', coalesce(p.batas_usia_khusus, j.batas_usia),
    'batasUsiaKhusus', CASE WHEN p.batas_usia_khusus IS NOT NULL THEN p.alasan_batas_usia END,
    'gelarDepan', o.gelar_depan, 'opd', d.nama, 'kontrak', k.daftar, 'bulan', b.daftar, 'bulanLalu', bl.daftar,
    'hadir', h.daftar, 'hadirLalu', hl.daftar, 'kecuali', e.daftar, 'hukuman', hk.daftar, 'kasus', ks.dibuka,
    'skp', CASE WHEN s.pegawai_id IS NOT NULL THEN coalesce(s.tanggal_ttd_pegawai::text, '-') || ' '
      || coalesce(s.tanggal_ttd_penilai::text, '-') || ' ' || coalesce(s.tanggal_ditetapkan::text, '-') END,
    'hasilKerja', n.rating_hasil_kerja, 'perilaku', n.rating_perilaku, 'pagu', pu.mencukupi, 'kebutuhan', kj.dibutuhkan) AS bahan
FROM pegawai p
JOIN orang o ON o.id = p.orang_id
LEFT JOIN kontrak k ON k.pegawai_id = p.id
LEFT JOIN bulan b ON b.pegawai_id = p.id
LEFT JOIN bulan_lalu bl ON bl.pegawai_id = p.id
LEFT JOIN hadir h ON h.pegawai_id = p.id
LEFT JOIN hadir_lalu hl ON hl.pegawai_id = p.id
LEFT JOIN kecuali e ON e.pegawai_id = p.id
LEFT JOIN hukuman hk ON hk.pegawai_id = p.id
LEFT JOIN kasus ks ON ks.pegawai_id = p.id
LEFT JOIN tugas t ON t.orang_id = o.id
LEFT JOIN unit_kerja u ON u.id = t.unit_kerja_id
LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
LEFT JOIN jabatan j ON j.id = t.jabatan_id
LEFT JOIN skp s ON s.pegawai_id = p.id AND s.tahun = $2::int
LEFT JOIN penilaian_tahun n ON n.pegawai_id = p.id AND n.tahun = $2::int AND ${NYATA}
LEFT JOIN pagu_upah pu ON pu.perangkat_daerah_id = u.perangkat_daerah_id AND pu.tahun = $2::int + 1
LEFT JOIN kebutuhan_jabatan kj ON kj.perangkat_daerah_id = u.perangkat_daerah_id AND kj.jabatan_id = t.jabatan_id AND kj.tahun = $2::int + 1
WHERE ${satu ? 'p.orang_id = $3::uuid' : "p.status = 'AKTIF' OR k.tahun_ini"}`
}

const BEKUKAN = `
INSERT INTO temuan (putaran_id, pegawai_id, perangkat_daerah_id, nip, nama, nama_jabatan, unit_kerja, penentu, catatan, bahan)
SELECT $3::uuid, x.pegawai_id, x.perangkat_daerah_id, x.nip, x.nama, x.nama_jabatan, x.unit_kerja, '{}'::text[], '{}'::text[], x.bahan
FROM (${selectBahan(false)}) x`
const SATU_ORANG = `SELECT nip, bahan FROM (${selectBahan(true)}) x`

/** Membekukan bahan semua orang yang aktif atau berkontrak tahun itu dengan satu pernyataan, jadi satu potret; mengembalikan banyaknya. */
export async function loadBahan(
  tx: Tx,
  putaran: { id: string; pada: Tanggal; tahun: number },
): Promise<number> {
  const { rowCount } = await tx.client.query(BEKUKAN, [putaran.pada, putaran.tahun, putaran.id])
  return rowCount ?? 0
}

/** Bahan satu orang menurut data hari ini, dengan pernyataan yang sama dan tanpa menulis apa pun; null bila ia bukan pegawai. */
export async function loadBahanOrang(
  orangId: string,
  pada: Tanggal,
): Promise<{ nip: string; bahan: Bahan } | null> {
  const [row] = await readSql<{ nip: string; bahan: Bahan }>(SATU_ORANG, [pada, tahunDari(pada), orangId])
  return row ?? null
}
