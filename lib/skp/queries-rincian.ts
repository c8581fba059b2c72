// Lebih panjang dari biasanya: satu baris rincian memuat semua yang ditanyakan layar, agar tidak ada pertanyaan kedua.
import { can } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, selisihHari, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { reachPegawai } from '../pegawai/reach.ts'
import { findPenilai, loadPihak } from '../penugasan/queries.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import { readSql } from '../server/db.ts'
import { type Giliran, IZIN_AKSI_SKP, type KepalaVersi, listAksi, listGiliran } from './aturan/keadaan.ts'
import { computeTenggatTtd } from './aturan/tenggat.ts'
import type { AksiSkp, PelakuSkp } from './aturan/transisi.ts'
import { type IsiRencana, loadIsi } from './queries-isi.ts'
import { asPelaku } from './reach.ts'
import type { StatusSkp } from './schema.ts'
import { bekuSkpSchema } from './schema-beku.ts'

export type PihakTampil = { nama: string; nip: string | null; jabatan: string; unitKerja: string }
export type Catatan = {
  id: string
  rencanaId: string | null
  oleh: string
  saya: boolean
  isi: string
  pada: Date
}
export type BarisRiwayat = {
  id: string
  aksi: AksiSkp | 'draft'
  ke: StatusSkp
  pelaku: PelakuSkp
  oleh: string
  alasan: string | null
  pada: Date
}

export type RincianSkp = KepalaVersi & {
  versiId: string
  nomor: number
  version: number
  tahun: number
  pegawaiId: string
  jabatanId: string | null
  milikSaya: boolean
  pegawai: PihakTampil
  penilai: (PihakTampil & { kapasitas: KapasitasPenilai; menggantikan: string | null }) | null
  rencana: IsiRencana[]
  catatan: Catatan[]
  riwayat: BarisRiwayat[]
  versiLain: { versiId: string; nomor: number; status: StatusSkp }[]
  /** Diisi sejak disetujui. */
  beku: { disetujui: Tanggal; sidik: string; mulai: Tanggal; selesai: Tanggal } | null
  ttdPegawaiPada: Date | null
  ttdPenilaiPada: Date | null
  /** Penyimpan terakhir; `saya` bila viewer sendiri. */
  diubah: { oleh: string; saya: boolean; pada: Date }
  jatuhTempo: Tanggal | null
  terlambat: number
  /** Kepala SKP sudah bertanggal: ada versi yang berlaku. */
  ditetapkan: boolean
  pelaku: PelakuSkp | null
  /** Yang boleh dilakukan viewer sekarang: tabel keadaan dan izin perannya. */
  aksi: AksiSkp[]
  giliran: Giliran[]
}

type Baris = KepalaVersi & {
  versiId: string
  nomor: number
  version: number
  tahun: number
  pegawaiId: string
  orangId: string
  jabatanId: string | null
  pelaku: PelakuSkp | null
  beku: unknown
  sidik: string | null
  ttdPegawaiPada: Date | null
  ttdPenilaiPada: Date | null
  diubahOleh: string | null
  diubahSaya: boolean
  diubahPada: Date
  terimaSk: string | null
  ditetapkan: boolean
  versiLain: RincianSkp['versiLain']
}

/** Satu versi SKP dalam jangkauan viewer dengan isi, catatan, riwayat, dan kedua pihak; null bila tidak terjangkau. */
export async function findSkp(viewer: Viewer, versiId: string, hariIni: Tanggal): Promise<RincianSkp | null> {
  if (!/^[0-9a-f-]{36}$/.test(versiId)) return null
  const row = await findBaris(viewer, versiId, hariIni)
  if (!row) return null
  const [isi, catatan, riwayat, pihak, penilai, kebijakan] = await Promise.all([
    loadIsi([versiId]),
    listCatatan(viewer, versiId),
    listRiwayat(versiId),
    loadPihak([row.orangId], hariIni),
    findPenilai(row.orangId, hariIni),
    loadKebijakan(hariIni),
  ])
  const beku = row.beku === null ? null : bekuSkpSchema.parse(row.beku)
  const pejabat = penilai ? (await loadPihak([penilai.orangId], hariIni)).get(penilai.orangId) : undefined
  const jatuhTempo = row.terimaSk ? computeTenggatTtd(parseTanggal(row.terimaSk), kebijakan) : null
  const pegawai = beku?.pegawai ?? pihak.get(row.orangId)
  if (!pegawai) return null
  const { pelaku, versiLain, ...kepala } = row
  return {
    ...kepala,
    milikSaya: row.orangId === viewer.orangId,
    pegawai,
    penilai: beku?.penilai ?? (penilai && pejabat ? { ...pejabat, ...penilai } : null),
    rencana: isi.get(versiId) ?? [],
    catatan,
    riwayat,
    versiLain,
    beku: beku && { disetujui: beku.disetujui, sidik: row.sidik ?? '', ...beku.periode },
    diubah: { oleh: row.diubahOleh ?? '', saya: row.diubahSaya, pada: row.diubahPada },
    jatuhTempo,
    terlambat: jatuhTempo && !row.ditetapkan ? Math.max(0, selisihHari(jatuhTempo, hariIni)) : 0,
    pelaku,
    aksi:
      pelaku === null
        ? []
        : listAksi(row, pelaku).filter((aksi) => can(viewer, IZIN_AKSI_SKP[aksi]) && boleh(row, aksi)),
    giliran: listGiliran(row),
  }
}

/** Hanya versi terakhir yang boleh dibuka perubahannya. */
function boleh(row: Baris, aksi: AksiSkp): boolean {
  return aksi !== 'revise' || row.versiLain.every(({ nomor }) => nomor < row.nomor)
}

async function findBaris(viewer: Viewer, versiId: string, hariIni: Tanggal): Promise<Baris | undefined> {
  const reach = reachPegawai(viewer, 'p', 3, hariIni)
  const pelaku = asPelaku(viewer, 'p', 3 + reach.values.length, hariIni)
  const [row] = await readSql<Baris>(
    `SELECT v.id AS "versiId", v.nomor, v.version, s.tahun, p.id AS "pegawaiId", p.orang_id AS "orangId",
       (SELECT g.jabatan_id FROM penugasan g WHERE g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $2::date ORDER BY g.mulai DESC LIMIT 1) AS "jabatanId", v.status, v.penyusun, v.pengaju,
       v.ttd_pegawai_pada IS NOT NULL AS "sudahTtdPegawai", v.ttd_penilai_pada IS NOT NULL AS "sudahTtdPenilai",
       v.ttd_pegawai_pada AS "ttdPegawaiPada", v.ttd_penilai_pada AS "ttdPenilaiPada", v.beku, encode(v.beku_hash, 'hex') AS sidik,
       u.nama AS "diubahOleh", coalesce(v.diubah_oleh_id = $3, FALSE) AS "diubahSaya", v.diubah_pada AS "diubahPada", s.tanggal_ditetapkan IS NOT NULL OR v.status = 'DITETAPKAN' AS ditetapkan, ${pelaku.clause} AS pelaku,
       (SELECT k.tanggal_terima_sk FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date(s.tahun, 12, 31) AND k.selesai >= make_date(s.tahun, 1, 1)
        ORDER BY $2::date BETWEEN k.mulai AND k.selesai DESC, k.mulai DESC LIMIT 1) AS "terimaSk",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('versiId', n.id, 'nomor', n.nomor, 'status', n.status) ORDER BY n.nomor DESC), '[]')
        FROM versi_skp n WHERE n.skp_id = s.id AND n.id <> v.id) AS "versiLain"
     FROM versi_skp v JOIN skp s ON s.id = v.skp_id JOIN pegawai p ON p.id = s.pegawai_id LEFT JOIN orang u ON u.id = v.diubah_oleh_id
     WHERE v.id = $1 AND ${reach.clause}`,
    [versiId, hariIni, viewer.orangId, ...reach.values, ...pelaku.values],
  )
  return row
}

function listCatatan(viewer: Viewer, versiId: string): Promise<Catatan[]> {
  return readSql<Catatan>(
    `SELECT k.id, k.rencana_id AS "rencanaId", o.nama AS oleh, k.orang_id = $2 AS saya, k.isi, k.pada
     FROM komentar_skp k JOIN orang o ON o.id = k.orang_id WHERE k.versi_skp_id = $1 ORDER BY k.pada, k.id LIMIT 200`,
    [versiId, viewer.orangId],
  )
}

function listRiwayat(versiId: string): Promise<BarisRiwayat[]> {
  return readSql<BarisRiwayat>(
    `SELECT r.id, r.aksi, r.ke, r.pelaku, o.nama AS oleh, r.alasan, r.pada
     FROM riwayat_status_skp r JOIN orang o ON o.id = r.orang_id WHERE r.versi_skp_id = $1 ORDER BY r.pada DESC, r.id DESC LIMIT 200`,
    [versiId],
  )
}
