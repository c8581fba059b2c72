import { type Tanggal, tahunDari } from '../core/tanggal.ts'
import { computeSidik, type Penerap } from '../impor/commands.ts'
import type { BarisTerbaca, NilaiIsi } from '../impor/schema.ts'
import type { Rentang } from '../pegawai/aturan/kontrak.ts'
import type { Tx } from '../server/db.ts'
import { compareRekap, type KiniRekap, kunciRekap, type OrangRekap } from './parse-rekap-beda.ts'
import type { LembarRekap } from './parse-rekap-kolom.ts'
import { guessTahun, type MasaRekap } from './parse-rekap-masa.ts'
import { loadJadwalTahun } from './queries-tim-tahun.ts'

const PILIH: Record<LembarRekap, string> = {
  // Satu baris per orang dan bulan dari tiga tabel: penilaian, kehadiran, pengecualian.
  Bulanan: `SELECT p.id AS pegawai_id, k.bulan::int AS bulan, b.capaian::float8 AS capaian, b.berorientasi_pelayanan::int, b.akuntabel::int, b.kompeten::int,
      b.harmonis::int, b.loyal::int, b.adaptif::int, b.kolaboratif::int, b.rating_perilaku, b.final, b.sumber,
      r.hari_kerja::int, r.izin::int, r.cuti_sakit::int, r.cuti_melahirkan::int, r.alpa::int, r.alpa_berturut::int, e.alasan AS dikecualikan
    FROM (
      SELECT pegawai_id, bulan FROM penilaian_bulan WHERE tahun = $2 UNION SELECT pegawai_id, bulan FROM rekap_kehadiran WHERE tahun = $2
      UNION SELECT pegawai_id, bulan FROM pengecualian_bulan WHERE tahun = $2
    ) k
    JOIN unnest($1::uuid[]) AS p(id) ON p.id = k.pegawai_id
    LEFT JOIN penilaian_bulan b ON b.pegawai_id = p.id AND b.tahun = $2 AND b.bulan = k.bulan
    LEFT JOIN rekap_kehadiran r ON r.pegawai_id = p.id AND r.tahun = $2 AND r.bulan = k.bulan
    LEFT JOIN pengecualian_bulan e ON e.pegawai_id = p.id AND e.tahun = $2 AND e.bulan = k.bulan
    ORDER BY p.id, k.bulan`,
  SKP: `SELECT pegawai_id, tanggal_ttd_pegawai AS ttd_pegawai, tanggal_ttd_penilai AS ttd_penilai, tanggal_ditetapkan AS ditetapkan, sumber
    FROM skp WHERE pegawai_id = ANY($1::uuid[]) AND tahun = $2 ORDER BY pegawai_id`,
  Tahunan: `SELECT pegawai_id, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, sumber
    FROM penilaian_tahun WHERE pegawai_id = ANY($1::uuid[]) AND tahun = $2 ORDER BY pegawai_id`,
  // Hukuman dan kasus tidak terikat tahun: yang lama pun menentukan selama berlaku.
  Disiplin: `SELECT pegawai_id, tingkat, jenis, nomor_sk, berlaku_sejak, berlaku_hingga, NULL::date AS dibuka, NULL::date AS ditutup
    FROM hukuman_disiplin WHERE pegawai_id = ANY($1::uuid[]) AND $2::int IS NOT NULL
    UNION ALL SELECT pegawai_id, NULL, NULL, NULL, NULL, NULL, dibuka, ditutup FROM kasus_disiplin WHERE pegawai_id = ANY($1::uuid[])
    ORDER BY 1, 5, 2, 7`,
}

async function loadLembar(tx: Tx, lembar: LembarRekap, pegawaiId: readonly string[], tahun: number) {
  return tx.sql<KiniRekap & { pegawai_id: string }>(PILIH[lembar], [pegawaiId, tahun])
}

function indexKini(
  lembar: LembarRekap,
  rows: readonly (KiniRekap & { pegawai_id: string })[],
): Map<string, KiniRekap> {
  return new Map(
    rows.map((row): [string, KiniRekap] => [
      lembar === 'Disiplin' && row.dibuka
        ? `${row.pegawai_id}|KASUS|${row.dibuka}`
        : kunciRekap(lembar, row.pegawai_id, row),
      row,
    ]),
  )
}

type BarisKontrak = Rentang & { pegawai_id: string }

/** Tahun yang sudah lewat selalu terbuka, yang belum mulai tidak pernah; hanya tahun berjalan yang menurut parameternya. */
async function loadMasa(tx: Tx, tahun: number, hariIni: Tanggal): Promise<MasaRekap> {
  const tahunIni = tahunDari(hariIni)
  const tahunTerbuka =
    tahun === tahunIni ? (await loadJadwalTahun(tahun, hariIni, tx.sql)).terbuka : tahun < tahunIni
  return { tahun, hariIni, tahunTerbuka }
}

/** Isi Titian setahun untuk NIP di berkas, sidiknya, dan pembanding baris rekap. */
export async function loadBandingRekap(tx: Tx, nip: readonly string[], tahun: number, hariIni: Tanggal) {
  const orang = await tx.sql<OrangRekap>(
    'SELECT o.nip, o.nama, p.id AS pegawai_id FROM orang o JOIN pegawai p ON p.orang_id = o.id WHERE o.nip = ANY($1::text[]) ORDER BY o.nip',
    [nip],
  )
  const id = orang.map((satu) => satu.pegawai_id)
  const rows = {
    Bulanan: await loadLembar(tx, 'Bulanan', id, tahun),
    SKP: await loadLembar(tx, 'SKP', id, tahun),
    Tahunan: await loadLembar(tx, 'Tahunan', id, tahun),
    Disiplin: await loadLembar(tx, 'Disiplin', id, tahun),
  }
  const daftarKontrak = await tx.sql<BarisKontrak>(
    'SELECT pegawai_id, mulai, selesai FROM perjanjian_kerja WHERE pegawai_id = ANY($1::uuid[]) ORDER BY pegawai_id, mulai',
    [id],
  )
  const kontrak = Map.groupBy(daftarKontrak, (satu) => satu.pegawai_id)
  const bahan = {
    orang: new Map(orang.map((satu) => [satu.nip, satu])),
    kontrak,
    masa: await loadMasa(tx, tahun, hariIni),
    kini: {
      Bulanan: indexKini('Bulanan', rows.Bulanan),
      SKP: indexKini('SKP', rows.SKP),
      Tahunan: indexKini('Tahunan', rows.Tahunan),
      Disiplin: indexKini('Disiplin', rows.Disiplin),
    },
  }
  // Cara menghitung ikut disidik: pratinjau dari sebelum kontrak dan bulannya diperiksa dihitung ulang dahulu, tidak langsung diterapkan.
  const semua: NilaiIsi[][] = [['bulan tercatat, kontrak']]
  for (const daftar of [orang, rows.Bulanan, rows.SKP, rows.Tahunan, rows.Disiplin, daftarKontrak]) {
    for (const row of daftar) semua.push(Object.values(row))
  }
  return {
    sidik: computeSidik(semua),
    guessTahun: (baris: readonly BarisTerbaca[]) => guessTahun(baris, kontrak.values()),
    compare: async (baris: readonly BarisTerbaca[]) =>
      baris.values().map((satu) => compareRekap(satu, bahan)),
  }
}

const KOLOM_TERAP: Record<LembarRekap, string> = {
  Bulanan: `pegawai_id uuid, bulan int, capaian numeric, berorientasi_pelayanan int, akuntabel int, kompeten int, harmonis int, loyal int,
    adaptif int, kolaboratif int, rating_perilaku text, final boolean, hari_kerja int, izin int, cuti_sakit int, cuti_melahirkan int,
    alpa int, alpa_berturut int, dikecualikan text`,
  SKP: 'pegawai_id uuid, ttd_pegawai date, ttd_penilai date, ditetapkan date',
  Tahunan:
    'pegawai_id uuid, rating_hasil_kerja text, rating_perilaku text, alasan_hasil_kerja text, alasan_perilaku text',
  Disiplin:
    'pegawai_id uuid, tingkat text, jenis text, nomor_sk text, berlaku_sejak date, berlaku_hingga date, dibuka date, ditutup date',
}

const TULIS: Record<LembarRekap, readonly string[]> = {
  Bulanan: [
    `INSERT INTO penilaian_bulan AS b (pegawai_id, tahun, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal,
       adaptif, kolaboratif, rating_perilaku, final, sumber)
     SELECT pegawai_id, $1, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif,
       rating_perilaku, coalesce(final, false), 'REKAP'
     FROM terap_bulanan WHERE num_nonnulls(capaian, akuntabel, rating_perilaku, final) > 0
     ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET capaian = coalesce(EXCLUDED.capaian, b.capaian),
       berorientasi_pelayanan = coalesce(EXCLUDED.berorientasi_pelayanan, b.berorientasi_pelayanan),
       akuntabel = coalesce(EXCLUDED.akuntabel, b.akuntabel), kompeten = coalesce(EXCLUDED.kompeten, b.kompeten),
       harmonis = coalesce(EXCLUDED.harmonis, b.harmonis), loyal = coalesce(EXCLUDED.loyal, b.loyal),
       adaptif = coalesce(EXCLUDED.adaptif, b.adaptif), kolaboratif = coalesce(EXCLUDED.kolaboratif, b.kolaboratif),
       rating_perilaku = coalesce(EXCLUDED.rating_perilaku, b.rating_perilaku), version = b.version + 1`,
    `UPDATE penilaian_bulan b SET final = t.final FROM terap_bulanan t
     WHERE b.pegawai_id = t.pegawai_id AND b.tahun = $1 AND b.bulan = t.bulan AND t.final IS NOT NULL AND b.final <> t.final`,
    `INSERT INTO rekap_kehadiran AS r (pegawai_id, tahun, bulan, hari_kerja, izin, cuti_sakit, cuti_melahirkan, alpa, alpa_berturut)
     SELECT pegawai_id, $1, bulan, hari_kerja, coalesce(izin, 0), coalesce(cuti_sakit, 0), coalesce(cuti_melahirkan, 0), alpa, alpa_berturut
     FROM terap_bulanan WHERE alpa IS NOT NULL
     ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET hari_kerja = coalesce(EXCLUDED.hari_kerja, r.hari_kerja),
       alpa = EXCLUDED.alpa, alpa_berturut = CASE WHEN EXCLUDED.alpa_berturut IS NULL AND r.alpa_berturut <= EXCLUDED.alpa THEN r.alpa_berturut ELSE EXCLUDED.alpa_berturut END`,
    // Yang kosong di berkas dibiarkan; nilai bawaan 0 hanya untuk baris baru.
    `UPDATE rekap_kehadiran r SET izin = coalesce(t.izin, r.izin), cuti_sakit = coalesce(t.cuti_sakit, r.cuti_sakit),
       cuti_melahirkan = coalesce(t.cuti_melahirkan, r.cuti_melahirkan) FROM terap_bulanan t
     WHERE r.pegawai_id = t.pegawai_id AND r.tahun = $1 AND r.bulan = t.bulan AND num_nonnulls(t.izin, t.cuti_sakit, t.cuti_melahirkan) > 0`,
    `INSERT INTO pengecualian_bulan (pegawai_id, tahun, bulan, alasan)
     SELECT pegawai_id, $1, bulan, dikecualikan FROM terap_bulanan WHERE dikecualikan <> ''
     ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET alasan = EXCLUDED.alasan`,
    `DELETE FROM pengecualian_bulan e USING terap_bulanan t
     WHERE t.dikecualikan = '' AND e.pegawai_id = t.pegawai_id AND e.tahun = $1 AND e.bulan = t.bulan`,
  ],
  SKP: [
    `INSERT INTO skp AS s (pegawai_id, tahun, tanggal_ttd_pegawai, tanggal_ttd_penilai, tanggal_ditetapkan, sumber)
     SELECT pegawai_id, $1, ttd_pegawai, ttd_penilai, ditetapkan, 'REKAP' FROM terap_skp
     ON CONFLICT (pegawai_id, tahun) DO UPDATE SET tanggal_ttd_pegawai = coalesce(EXCLUDED.tanggal_ttd_pegawai, s.tanggal_ttd_pegawai),
       tanggal_ttd_penilai = coalesce(EXCLUDED.tanggal_ttd_penilai, s.tanggal_ttd_penilai),
       tanggal_ditetapkan = coalesce(EXCLUDED.tanggal_ditetapkan, s.tanggal_ditetapkan)`,
  ],
  Tahunan: [
    `INSERT INTO penilaian_tahun AS y (pegawai_id, tahun, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, sumber)
     SELECT pegawai_id, $1, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, 'REKAP' FROM terap_tahunan
     ON CONFLICT (pegawai_id, tahun) DO UPDATE SET rating_hasil_kerja = coalesce(EXCLUDED.rating_hasil_kerja, y.rating_hasil_kerja),
       rating_perilaku = coalesce(EXCLUDED.rating_perilaku, y.rating_perilaku),
       alasan_hasil_kerja = coalesce(EXCLUDED.alasan_hasil_kerja, y.alasan_hasil_kerja),
       alasan_perilaku = coalesce(EXCLUDED.alasan_perilaku, y.alasan_perilaku), version = y.version + 1`,
  ],
  Disiplin: [
    `INSERT INTO hukuman_disiplin AS h (pegawai_id, tingkat, jenis, nomor_sk, berlaku_sejak, berlaku_hingga)
     SELECT DISTINCT ON (pegawai_id, tingkat, berlaku_sejak) pegawai_id, tingkat, jenis, nomor_sk, berlaku_sejak, berlaku_hingga
     FROM terap_disiplin WHERE tingkat IS NOT NULL AND $1::int IS NOT NULL
     ON CONFLICT (pegawai_id, tingkat, berlaku_sejak) DO UPDATE SET jenis = coalesce(EXCLUDED.jenis, h.jenis),
       nomor_sk = coalesce(EXCLUDED.nomor_sk, h.nomor_sk), berlaku_hingga = coalesce(EXCLUDED.berlaku_hingga, h.berlaku_hingga)`,
    `INSERT INTO kasus_disiplin AS k (pegawai_id, dibuka, ditutup)
     SELECT DISTINCT ON (pegawai_id, dibuka) pegawai_id, dibuka, ditutup FROM terap_disiplin
     WHERE dibuka IS NOT NULL AND $1::int IS NOT NULL ORDER BY pegawai_id, dibuka, ditutup NULLS LAST
     ON CONFLICT (pegawai_id, dibuka) DO UPDATE SET ditutup = coalesce(EXCLUDED.ditutup, k.ditutup)`,
  ],
}

async function writeRekap(tx: Tx, imporId: string, tahun: number): Promise<void> {
  for (const lembar of ['Bulanan', 'SKP', 'Tahunan', 'Disiplin'] as const) {
    const tabel = `terap_${lembar.toLowerCase()}`
    await tx.sql(`CREATE TEMP TABLE ${tabel} (${KOLOM_TERAP[lembar]}) ON COMMIT DROP`)
    const masuk = await tx.client.query(
      `INSERT INTO ${tabel} SELECT r.* FROM impor_baris b CROSS JOIN LATERAL jsonb_to_record(b.isi) AS r(${KOLOM_TERAP[lembar]})
       WHERE b.impor_id = $1 AND b.lembar = $2 AND b.keadaan IN ('BARU', 'BERUBAH')`,
      [imporId, lembar],
    )
    if (masuk.rowCount === 0) continue
    await tx.sql(`ANALYZE ${tabel}`)
    for (const perintah of TULIS[lembar]) await tx.sql(perintah, [tahun])
  }
}

/** Cara rekap tahunan diterapkan. */
export const PENERAP_REKAP: Penerap = {
  jenis: 'REKAP_TAHUN',
  tabel: [
    'penilaian_bulan',
    'penilaian_tahun',
    'rekap_kehadiran',
    'pengecualian_bulan',
    'skp',
    'hukuman_disiplin',
    'kasus_disiplin',
  ],
  load: (tx, impor, nip, hariIni) => loadBandingRekap(tx, nip, impor.tahun ?? 0, hariIni),
  write: (tx, impor) => writeRekap(tx, impor.id, impor.tahun ?? 0),
}
