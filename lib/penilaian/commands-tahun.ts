import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatDaftar, formatTanggal } from '../core/format.ts'
import { addHari, type Tanggal } from '../core/tanggal.ts'
import { createKebijakan } from '../hukum/parameter.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { joinPenilai, PENILAI_KAPASITAS, reachDinilai } from '../pegawai/reach.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { findSebabSendiri, requirePernyataan } from './aturan/pernyataan.ts'
import type { TahunBerjalan } from './aturan/tahun-berjalan.ts'
import { canTransition } from './aturan/transisi.ts'
import { HARI_KEBERATAN } from './parameter.ts'
import { loadTahunBerjalan } from './queries-tahun.ts'
import { loadJadwalTahun } from './queries-tim-tahun.ts'
import type { NyatakanInput, NyatakanSesuaiInput, TerimaTahunInput } from './schema-tahun.ts'

type Orang = { pegawaiId: string; nama: string; kapasitas: KapasitasPenilai }
type Isi = Omit<NyatakanInput, 'tahun'>
export type HasilNyatakan = { pegawaiId: string[]; keberatanHingga: Tanggal }

/**
 * Bawahan yang tahunnya boleh dinyatakan viewer, menurut penilai pada hari batas. NOT_FOUND bila ada yang bukan; RULE_VIOLATED sebelum
 * bulan batas berakhir.
 */
async function requireTim(
  tx: Tx,
  viewer: Viewer,
  tahun: number,
  daftarId: readonly string[],
  hariIni: Tanggal,
): Promise<Orang[]> {
  const jadwal = await loadJadwalTahun(tahun, hariIni, tx.sql)
  if (!jadwal.terbuka)
    throw new AppError(
      'RULE_VIOLATED',
      `Rating ${tahun} dapat dinyatakan mulai ${formatTanggal(jadwal.mulai)}.`,
    )
  const reach = reachDinilai(viewer, 'p', 2, jadwal.hariPenilai)
  const rows = await tx.sql<Orang>(
    `SELECT p.id AS "pegawaiId", o.nama, ${PENILAI_KAPASITAS} AS kapasitas
     FROM pegawai p JOIN orang o ON o.id = p.orang_id ${joinPenilai('p.orang_id', '$2::date')} WHERE p.id = ANY($1::uuid[]) AND ${reach.clause}`,
    [daftarId, jadwal.hariPenilai, ...reach.values],
  )
  if (rows.length < new Set(daftarId).size)
    throw new AppError('NOT_FOUND', 'Pegawai ini tidak ada di antara yang tahunnya Anda nyatakan.')
  return rows
}

/** Satu pernyataan SQL untuk semuanya; yang sudah dinyatakan tidak ditimpa. */
const TULIS = `INSERT INTO penilaian_tahun AS y (pegawai_id, tahun, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, sumber,
    status, usulan_hasil_kerja, usulan_perilaku, rata_capaian, rata_perilaku, umpan_balik, penilai_id, kapasitas_penilai, dinyatakan_pada, keberatan_hingga)
  SELECT id, $2, hasil, perilaku, "alasanHasil", "alasanPerilaku", 'TITIAN', $3, "usulanHasil", "usulanPerilaku", rata, "rataPerilaku", umpan,
    $4::uuid, kapasitas, $5, $6::date
  FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, hasil text, perilaku text, "alasanHasil" text, "alasanPerilaku" text, "usulanHasil" text,
    "usulanPerilaku" text, rata numeric, "rataPerilaku" numeric, umpan text, kapasitas text)
  ON CONFLICT (pegawai_id, tahun) DO UPDATE SET rating_hasil_kerja = EXCLUDED.rating_hasil_kerja, rating_perilaku = EXCLUDED.rating_perilaku,
    alasan_hasil_kerja = EXCLUDED.alasan_hasil_kerja, alasan_perilaku = EXCLUDED.alasan_perilaku, sumber = 'TITIAN', status = EXCLUDED.status,
    usulan_hasil_kerja = EXCLUDED.usulan_hasil_kerja, usulan_perilaku = EXCLUDED.usulan_perilaku, rata_capaian = EXCLUDED.rata_capaian,
    rata_perilaku = EXCLUDED.rata_perilaku, umpan_balik = EXCLUDED.umpan_balik, penilai_id = EXCLUDED.penilai_id,
    kapasitas_penilai = EXCLUDED.kapasitas_penilai, dinyatakan_pada = EXCLUDED.dinyatakan_pada, keberatan_hingga = EXCLUDED.keberatan_hingga,
    final_pada = NULL, version = y.version + 1
    WHERE y.status = 'BERJALAN' OR num_nulls(y.rating_hasil_kerja, y.rating_perilaku) > 0
  RETURNING pegawai_id AS "pegawaiId"`

async function writeTahun(
  tx: Tx,
  viewer: Viewer,
  tahun: number,
  daftar: readonly { orang: Orang; isi: Isi; berjalan: TahunBerjalan }[],
  hariIni: Tanggal,
): Promise<HasilNyatakan> {
  const hingga = addHari(hariIni, createKebijakan(hariIni, await loadTimpaan(tx.sql)).read(HARI_KEBERATAN))
  const masuk = daftar.map(({ orang, isi, berjalan }) => {
    const nyata = requirePernyataan(berjalan, isi)
    return {
      id: orang.pegawaiId,
      hasil: nyata.hasilKerja,
      perilaku: nyata.perilaku,
      alasanHasil: nyata.alasanHasilKerja,
      alasanPerilaku: nyata.alasanPerilaku,
      usulanHasil: berjalan.usulanHasilKerja,
      usulanPerilaku: berjalan.usulanPerilaku,
      rata: berjalan.rata,
      rataPerilaku: berjalan.rerataPerilaku,
      umpan: isi.umpanBalik?.trim() || null,
      kapasitas: orang.kapasitas,
    }
  })
  const rows = await tx.sql<{ pegawaiId: string }>(TULIS, [
    JSON.stringify(masuk),
    tahun,
    canTransition('BERJALAN', 'rate', 'ATASAN', []),
    viewer.orangId,
    await getJam(),
    hingga,
  ])
  const jadi = rows.map((row) => row.pegawaiId)
  const lewat = daftar.flatMap(({ orang }) => (jadi.includes(orang.pegawaiId) ? [] : [orang.nama]))
  if (lewat.length > 0)
    throw new AppError(
      'CONFLICT',
      `Belum ada yang dinyatakan: tahun ${formatDaftar(lewat)} sudah dinyatakan. Muat ulang untuk melihatnya.`,
    )
  return { pegawaiId: jadi, keberatanHingga: hingga }
}

/** Menyatakan rating setahun seorang bawahan; menyimpang dari usulan meminta alasan. Usulannya dihitung ulang di sini. */
export async function stateTahun(
  tx: Tx,
  viewer: Viewer,
  { tahun, ...isi }: NyatakanInput,
  hariIni: Tanggal,
): Promise<HasilNyatakan> {
  const [orang] = await requireTim(tx, viewer, tahun, [isi.pegawaiId], hariIni)
  const berjalan = (await loadTahunBerjalan([isi.pegawaiId], tahun, hariIni, tx.sql)).get(isi.pegawaiId)
  if (!orang || !berjalan) throw new AppError('NOT_FOUND', 'Pegawai ini tidak ditemukan.')
  if (berjalan.bulanWajib.length === 0)
    throw new AppError('RULE_VIOLATED', 'Belum ada bulan yang dihitung pada tahun ini.')
  return writeTahun(tx, viewer, tahun, [{ orang, isi, berjalan }], hariIni)
}

/** Menyatakan banyak bawahan sesuai usulan sekaligus; yang bulannya belum lengkap ditolak dengan namanya. */
export async function stateTahunSesuai(
  tx: Tx,
  viewer: Viewer,
  input: NyatakanSesuaiInput,
  hariIni: Tanggal,
): Promise<HasilNyatakan> {
  const tim = await requireTim(tx, viewer, input.tahun, input.pegawaiId, hariIni)
  const tahunan = await loadTahunBerjalan(input.pegawaiId, input.tahun, hariIni, tx.sql)
  const daftar = tim.flatMap((orang) => {
    const berjalan = tahunan.get(orang.pegawaiId)
    const sebab = berjalan ? findSebabSendiri(berjalan) : 'Datanya tidak ditemukan.'
    if (!berjalan?.usulanHasilKerja || !berjalan.usulanPerilaku || sebab !== null)
      throw new AppError(
        'RULE_VIOLATED',
        `${orang.nama} tidak dapat dinyatakan sesuai usulan: ${sebab ?? ''}`,
      )
    const isi = {
      pegawaiId: orang.pegawaiId,
      hasilKerja: berjalan.usulanHasilKerja,
      perilaku: berjalan.usulanPerilaku,
    }
    return [{ orang, isi, berjalan }]
  })
  return writeTahun(tx, viewer, input.tahun, daftar, hariIni)
}

/** Pegawai menerima rating tahunnya sendiri; menjadi FINAL. */
export async function acknowledgeTahun(
  tx: Tx,
  viewer: Viewer,
  input: TerimaTahunInput,
): Promise<{ pegawaiId: string }> {
  const [row] = await tx.sql<{ pegawaiId: string }>(
    `UPDATE penilaian_tahun y SET status = $4, final_pada = $5, version = y.version + 1 FROM pegawai p
     WHERE p.id = y.pegawai_id AND p.orang_id = $1 AND y.tahun = $2 AND y.version = $3 AND y.status = 'DIUSULKAN'
     RETURNING y.pegawai_id AS "pegawaiId"`,
    [
      viewer.orangId,
      input.tahun,
      input.version,
      canTransition('DIUSULKAN', 'acknowledge', 'PEGAWAI', []),
      await getJam(),
    ],
  )
  if (row) return row
  const [ada] = await tx.sql(
    'SELECT 1 FROM penilaian_tahun y JOIN pegawai p ON p.id = y.pegawai_id WHERE p.orang_id = $1 AND y.tahun = $2',
    [viewer.orangId, input.tahun],
  )
  if (!ada) throw new AppError('NOT_FOUND', 'Rating tahun ini belum dinyatakan untuk Anda.')
  throw new AppError(
    'CONFLICT',
    'Rating tahun ini sudah berubah atau sudah final. Muat ulang untuk melihatnya; tidak ada yang dikirim dua kali.',
  )
}

/**
 * Memfinalkan semua tahun DIUSULKAN yang masa keberatannya sudah lewat pada `hariIni` (hari terakhirnya sendiri masih terbuka),
 * dalam satu pernyataan; mengembalikan banyaknya.
 */
export async function lapseTahun(tx: Tx, hariIni: Tanggal, pada: Date = new Date()): Promise<number> {
  const rows = await tx.sql(
    `UPDATE penilaian_tahun SET status = $2, final_pada = $3, version = version + 1
     WHERE status = 'DIUSULKAN' AND keberatan_hingga < $1::date RETURNING pegawai_id`,
    [hariIni, canTransition('DIUSULKAN', 'lapse', 'SISTEM', ['LEWAT_TENGGAT']), pada],
  )
  return rows.length
}
