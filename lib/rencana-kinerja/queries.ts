// Lebih panjang dari biasa: satu halaman bulan dibaca sekali jalan, dan bentuknya berdiri di samping SQL-nya.
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import type { Timpaan } from '../hukum/parameter.ts'
import { createKebijakan } from '../hukum/parameter.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { reachDinilai, reachPegawai } from '../pegawai/reach.ts'
import { findPenilai, type Penilai } from '../penugasan/queries.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import type { Aspek, Polaritas, StatusSkp } from '../skp/schema.ts'
import { computeTenggatBulan, type TenggatBulan } from './aturan/tenggat.ts'
import type { AksiBulan } from './aturan/transisi.ts'
import { formatJam } from './labels.ts'
import { formatTersimpan } from './labels-waktu.ts'
import type { BulanTahun } from './parse.ts'
import type { StatusBulan } from './schema.ts'

export type BuktiRinci = { id: string; tautan: string | null; nama: string | null; ukuran: number | null }
export type BarisRinci = {
  id: string
  dariSkp: boolean
  rhk: string | null
  aspek: Aspek
  uraian: string
  target: number | null
  satuan: string
  polaritas: Polaritas
  bobot: number | null
  realisasi: number | null
  catatan: string | null
  bukti: BuktiRinci[]
}
export type LangkahBulan = {
  aksi: AksiBulan | 'create'
  ke: StatusBulan
  nama: string | null
  kapasitas: string | null
  alasan: string | null
  tanggal: Tanggal
  jam: string
}
export type SkpBulan =
  | { keadaan: 'DITETAPKAN'; indikator: number; belumDipakai: number }
  | { keadaan: 'TANPA_ISI' | 'BELUM_ADA' }
  | {
      keadaan: Exclude<StatusSkp, 'DITETAPKAN'>
      pengaju: string | null
      ttdPegawai: boolean
      ttdPenilai: boolean
    }

export type BulanRinci = BulanTahun & {
  pegawaiId: string
  nama: string
  nip: string | null
  /** Unit kerja dan perangkat daerahnya pada akhir bulan itu; null tanpa penugasan. */
  unitKerja: string | null
  milikSendiri: boolean
  /** Apakah viewer pejabat penilainya hari ini. */
  dinilaiViewer: boolean
  rencanaBulanId: string | null
  status: StatusBulan | null
  version: number
  /** Jam simpan terakhir, null bila belum pernah. */
  /** Kapan terakhir tersimpan: "09.12", atau dengan harinya bila bukan hari ini. */
  tersimpan: string | null
  keberatanHingga: Tanggal | null
  baris: BarisRinci[]
  riwayat: LangkahBulan[]
  tenggat: TenggatBulan
  penilai: Penilai | null
  skp: SkpBulan
  /** Bulan terakhir yang berisi, untuk disalin. */
  salin: (BulanTahun & { baris: number }) | null
  nilai: {
    capaian: number | null
    ratingPerilaku: string | null
    final: boolean
    umpanBalik: string | null
    rekap: boolean
  } | null
  dikecualikan: string | null
  berkontrak: boolean
  /** Nilai parameter daerah, agar capaian dihitung aturan yang sama dengan penilaian. */
  timpaan: Timpaan[]
  setahun: { uraian: string; satuan: string; jumlah: number; target: number }[]
}

type Kepala = {
  pegawai_id: string
  orang_id: string
  nama: string
  nip: string | null
  unit_kerja: string | null
  dinilai: boolean
  rencana_bulan_id: string | null
  status: StatusBulan | null
  version: number | null
  diubah_pada: Date | null
  keberatan_hingga: string | null
  dikecualikan: string | null
  berkontrak: boolean
  terbuka: boolean
  capaian: number | null
  rating_perilaku: string | null
  final: boolean | null
  umpan_balik: string | null
  sumber: string | null
}

/**
 * Satu bulan seorang pegawai dalam jangkauan viewer (tanpa `pegawaiId`: miliknya sendiri) beserta semua yang diperlukan halamannya;
 * null bila di luar jangkauan, tidak ada, atau lebih dari sebulan di luar kontraknya dan tidak berisi.
 */
export async function findBulan(
  viewer: Viewer,
  { pegawaiId, tahun, bulan }: BulanTahun & { pegawaiId?: string },
  hariIni: Tanggal,
): Promise<BulanRinci | null> {
  const kepala = await findKepala(viewer, { pegawaiId, tahun, bulan }, hariIni)
  if (!kepala?.terbuka) return null
  const { zona } = await getWilayah()
  const id = kepala.rencana_bulan_id
  const [baris, riwayat, penilai, skp, salin, setahun, timpaan] = await Promise.all([
    id ? listBaris(id) : [],
    id ? listRiwayat(id, zona) : [],
    findPenilai(kepala.orang_id, hariIni),
    findSkp(kepala.pegawai_id, tahun, id),
    findSalin(kepala.pegawai_id, { tahun, bulan }),
    listSetahun(kepala.pegawai_id, tahun),
    loadTimpaan(),
  ])
  return {
    tahun,
    bulan,
    pegawaiId: kepala.pegawai_id,
    nama: kepala.nama,
    nip: kepala.nip,
    unitKerja: kepala.unit_kerja,
    milikSendiri: kepala.orang_id === viewer.orangId,
    dinilaiViewer: kepala.dinilai,
    rencanaBulanId: id,
    status: kepala.status,
    version: kepala.version ?? 0,
    tersimpan: kepala.diubah_pada ? formatTersimpan(kepala.diubah_pada, zona, hariIni) : null,
    keberatanHingga: kepala.keberatan_hingga ? parseTanggal(kepala.keberatan_hingga) : null,
    baris,
    riwayat,
    tenggat: computeTenggatBulan(tahun, bulan, createKebijakan(hariIni, timpaan)),
    penilai,
    skp,
    salin,
    nilai:
      kepala.final === null
        ? null
        : {
            capaian: kepala.capaian,
            ratingPerilaku: kepala.rating_perilaku,
            final: kepala.final,
            umpanBalik: kepala.umpan_balik,
            rekap: kepala.sumber === 'REKAP',
          },
    dikecualikan: kepala.dikecualikan,
    berkontrak: kepala.berkontrak,
    timpaan,
    setahun,
  }
}

async function findKepala(
  viewer: Viewer,
  { pegawaiId, tahun, bulan }: BulanTahun & { pegawaiId?: string | undefined },
  hariIni: Tanggal,
): Promise<Kepala | undefined> {
  const values: unknown[] = [tahun, bulan, pegawaiId ?? viewer.orangId]
  const reach = reachPegawai(viewer, 'p', values.length, hariIni)
  values.push(...reach.values)
  const dinilai = reachDinilai(viewer, 'p', values.length, hariIni)
  values.push(...dinilai.values)
  const [row] = await readSql<Kepala>(
    `SELECT p.id AS pegawai_id, p.orang_id, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, o.nip,
       (SELECT CASE WHEN u.nama = d.nama THEN d.nama ELSE u.nama || ', ' || d.nama END FROM penugasan g JOIN unit_kerja u ON u.id = g.unit_kerja_id
        JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id WHERE g.orang_id = o.id AND g.jenis = 'DEFINITIF'
          AND g.mulai < make_date($1, $2, 1) + interval '1 month' ORDER BY g.mulai DESC LIMIT 1) AS unit_kerja,
       ${dinilai.clause} AS dinilai, r.id AS rencana_bulan_id, r.status, r.version, r.diubah_pada, r.keberatan_hingga, x.alasan AS dikecualikan,
       EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai < make_date($1, $2, 1) + interval '1 month'
         AND k.selesai >= make_date($1, $2, 1)) AS berkontrak,
       r.id IS NOT NULL OR n.pegawai_id IS NOT NULL OR EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id
         AND k.mulai < make_date($1, $2, 1) + interval '2 months' AND k.selesai >= make_date($1, $2, 1) - interval '1 month') AS terbuka,
       n.capaian::float8 AS capaian, n.rating_perilaku, n.final, n.umpan_balik, n.sumber
     FROM pegawai p JOIN orang o ON o.id = p.orang_id
     LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $1 AND r.bulan = $2
     LEFT JOIN penilaian_bulan n ON n.pegawai_id = p.id AND n.tahun = $1 AND n.bulan = $2
     LEFT JOIN pengecualian_bulan x ON x.pegawai_id = p.id AND x.tahun = $1 AND x.bulan = $2
     WHERE ${pegawaiId ? 'p.id' : 'p.orang_id'} = $3 AND ${reach.clause}`,
    values,
  )
  return row
}

async function listBaris(rencanaBulanId: string): Promise<BarisRinci[]> {
  return readSql<BarisRinci>(
    `SELECT b.id, b.indikator_id IS NOT NULL AS "dariSkp", h.uraian AS rhk, b.aspek, b.uraian, b.target::float8 AS target, b.satuan, b.polaritas,
       b.bobot::float8 AS bobot, b.realisasi::float8 AS realisasi, b.catatan, coalesce(k.bukti, '[]'::jsonb) AS bukti
     FROM baris_rencana b LEFT JOIN indikator_skp i ON i.id = b.indikator_id LEFT JOIN rencana_hasil_kerja h ON h.id = i.rencana_id
     LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'tautan', d.tautan, 'nama', f.nama, 'ukuran', f.ukuran) ORDER BY d.id) AS bukti
       FROM bukti_dukung d LEFT JOIN berkas f ON f.id = d.berkas_id WHERE d.baris_rencana_id = b.id) k ON TRUE
     WHERE b.rencana_bulan_id = $1 ORDER BY b.urutan`,
    [rencanaBulanId],
  )
}

type BarisRiwayat = Omit<LangkahBulan, 'tanggal' | 'jam'> & { pada: Date }

async function listRiwayat(rencanaBulanId: string, zona: string): Promise<LangkahBulan[]> {
  const rows = await readSql<BarisRiwayat>(
    `SELECT w.aksi, w.ke, w.kapasitas, w.alasan, w.pada, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama
     FROM riwayat_bulan w LEFT JOIN orang o ON o.id = w.orang_id WHERE w.rencana_bulan_id = $1 ORDER BY w.id`,
    [rencanaBulanId],
  )
  return rows.map(({ pada, ...row }) => ({
    ...row,
    nama: row.nama || null,
    tanggal: toTanggal(pada, zona),
    jam: formatJam(pada, zona),
  }))
}

function toTanggal(pada: Date, zona: string): Tanggal {
  return parseTanggal(new Intl.DateTimeFormat('en-CA', { timeZone: zona, dateStyle: 'short' }).format(pada))
}

/** Baris `b` melanjutkan indikator `i`: dirinya, atau yang berbunyi sama di versi SKP lain. Perubahan SKP memberi indikator id baru. */
export const INDIKATOR_SAMA =
  '(b.indikator_id = i.id OR (b.indikator_id IS NOT NULL AND b.uraian = i.uraian AND b.satuan = i.satuan))'

type BarisSkp = {
  status: StatusSkp | null
  pengaju: string | null
  ttd_pegawai: boolean
  ttd_penilai: boolean
  indikator: number
  belum: number
}

/** SKP yang berlaku untuk tahun itu; bila belum ditetapkan, sampai di mana versi yang terbuka. */
async function findSkp(pegawaiId: string, tahun: number, rencanaBulanId: string | null): Promise<SkpBulan> {
  const [row] = await readSql<BarisSkp>(
    `SELECT v.status, v.pengaju, v.ttd_pegawai_pada IS NOT NULL AS ttd_pegawai, v.ttd_penilai_pada IS NOT NULL AS ttd_penilai,
       (SELECT count(*) FROM indikator_skp i JOIN rencana_hasil_kerja h ON h.id = i.rencana_id WHERE h.versi_skp_id = v.id) AS indikator,
       (SELECT count(*) FROM indikator_skp i JOIN rencana_hasil_kerja h ON h.id = i.rencana_id WHERE h.versi_skp_id = v.id
         AND NOT EXISTS (SELECT 1 FROM baris_rencana b WHERE b.rencana_bulan_id = $3 AND ${INDIKATOR_SAMA})) AS belum
     FROM skp s LEFT JOIN versi_skp v ON v.skp_id = s.id WHERE s.pegawai_id = $1 AND s.tahun = $2
     ORDER BY (v.status = 'DITETAPKAN') DESC, v.nomor DESC LIMIT 1`,
    [pegawaiId, tahun, rencanaBulanId],
  )
  if (!row) return { keadaan: 'BELUM_ADA' }
  if (row.status === null) return { keadaan: 'TANPA_ISI' }
  if (row.status === 'DITETAPKAN')
    return { keadaan: 'DITETAPKAN', indikator: row.indikator, belumDipakai: row.belum }
  return {
    keadaan: row.status,
    pengaju: row.pengaju,
    ttdPegawai: row.ttd_pegawai,
    ttdPenilai: row.ttd_penilai,
  }
}

async function findSalin(pegawaiId: string, { tahun, bulan }: BulanTahun) {
  const [row] = await readSql<BulanTahun & { baris: number }>(
    `SELECT r.tahun, r.bulan, count(*) AS baris FROM rencana_bulan r JOIN baris_rencana b ON b.rencana_bulan_id = r.id
     WHERE r.pegawai_id = $1 AND (r.tahun, r.bulan) < ($2, $3) GROUP BY r.id ORDER BY r.tahun DESC, r.bulan DESC LIMIT 1`,
    [pegawaiId, tahun, bulan],
  )
  return row ?? null
}

/** Realisasi setahun terhadap target SKP, hanya untuk hitungan yang memang dijumlahkan. */
async function listSetahun(pegawaiId: string, tahun: number): Promise<BulanRinci['setahun']> {
  return readSql(
    `SELECT i.uraian, i.satuan, i.target::float8 AS target, coalesce(sum(b.realisasi), 0)::float8 AS jumlah
     FROM indikator_skp i JOIN rencana_hasil_kerja h ON h.id = i.rencana_id
     LEFT JOIN (baris_rencana b JOIN rencana_bulan r ON r.id = b.rencana_bulan_id AND r.pegawai_id = $1 AND r.tahun = $2) ON ${INDIKATOR_SAMA}
     WHERE h.versi_skp_id = (SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id WHERE s.pegawai_id = $1 AND s.tahun = $2
         AND v.status = 'DITETAPKAN' ORDER BY v.nomor DESC LIMIT 1)
       AND i.aspek = 'KUANTITAS' AND i.polaritas = 'MAKSIMAL' AND i.satuan NOT LIKE '%\\%%'
     GROUP BY i.id, h.urutan ORDER BY h.urutan, i.urutan LIMIT 8`,
    [pegawaiId, tahun],
  )
}

/** Berkas satu bukti bila bulan pemiliknya terjangkau viewer; selain itu null. */
export async function findBuktiUnduh(
  viewer: Viewer,
  buktiId: string,
  hariIni: Tanggal,
): Promise<{ berkasId: string; rencanaBulanId: string } | null> {
  const reach = reachPegawai(viewer, 'p', 1, hariIni)
  const [row] = await readSql<{ berkasId: string; rencanaBulanId: string }>(
    `SELECT k.berkas_id AS "berkasId", r.id AS "rencanaBulanId" FROM bukti_dukung k JOIN baris_rencana b ON b.id = k.baris_rencana_id
     JOIN rencana_bulan r ON r.id = b.rencana_bulan_id JOIN pegawai p ON p.id = r.pegawai_id
     WHERE k.id = $1 AND k.berkas_id IS NOT NULL AND ${reach.clause}`,
    [buktiId, ...reach.values],
  )
  return row ?? null
}
