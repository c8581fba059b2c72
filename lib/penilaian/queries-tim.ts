// Satu pertanyaan untuk seluruh tim: layar ini dibuka berulang-ulang, dan setiap orangnya membawa baris, bukti, draf, dan hasil.
import type { Viewer } from '../akses/viewer.ts'
import { angkaDari } from '../core/desimal.ts'
import { isAppError } from '../core/errors.ts'
import { akhirBulan, minTanggal, parseTanggal, type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { reachDinilai } from '../pegawai/reach.ts'
import { computePerilakuBulan } from '../perilaku-kerja/aturan/perilaku.ts'
import type { Rating } from '../perilaku-kerja/schema.ts'
import { computeTenggatBulan, type TenggatBulan } from '../rencana-kinerja/aturan/tenggat.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql, type Sql } from '../server/db.ts'
import { type Bulan, isBulanDihitung } from './aturan/bulan-wajib.ts'
import { computeCapaianBulan, computeCapaianIndikator } from './aturan/capaian.ts'
import { describeBelumBerakhir } from './labels-bulan.ts'
import { BATAS_CAPAIAN, HARI_KEBERATAN } from './parameter.ts'
import type { BarisBulan, HasilNilai, KeadaanOrang, OrangBulan } from './schema-tim.ts'

type Baris = Omit<OrangBulan, 'keadaan' | 'capaian' | 'baris' | 'hasil' | 'batasPegawai'> & {
  baris: Omit<BarisBulan, 'capaian'>[]
  kontrak: { mulai: string; selesai: string }[]
  hasil: (Omit<HasilNilai, 'rerata'> & { rating: Rating | null }) | null
}

const NAMA = (o: string) =>
  `concat_ws(', ', concat_ws(' ', ${o}.gelar_depan, ${o}.nama), ${o}.gelar_belakang)`
/** Jam wilayah, bukan jam server. */
const JAM = (kolom: string, zona: string) => `to_char(${kolom} AT TIME ZONE ${zona}, 'HH24.MI')`
const HARI = (kolom: string, zona: string) => `to_char(${kolom} AT TIME ZONE ${zona}, 'YYYY-MM-DD')`

/** Kolom satu orang; $1 tahun, $2 bulan, $3 zona, $4 penilai yang drafnya ditampilkan, $5 hari ini. */
const KOLOM = `p.id AS "pegawaiId", ${NAMA('o')} AS nama, o.nip, coalesce(g.nama_jabatan, '') AS jabatan,
  r.status, r.version AS "versiBulan", x.alasan AS dikecualikan, ${HARI('r.realisasi_pada', '$3')} AS "realisasiPada",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('mulai', k.mulai, 'selesai', k.selesai)), '[]') FROM perjanjian_kerja k
   WHERE k.pegawai_id = p.id AND k.mulai <= (make_date($1::int, $2::int, 1) + interval '1 month')::date AND k.selesai >= make_date($1::int, $2::int, 1)) AS kontrak,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'uraian', b.uraian, 'aspek', b.aspek, 'target', b.target, 'satuan', b.satuan,
     'polaritas', b.polaritas, 'bobot', b.bobot, 'realisasi', b.realisasi, 'catatan', b.catatan,
     'bukti', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'tautan', d.tautan, 'berkasId', d.berkas_id, 'nama', coalesce(f.nama, d.tautan)) ORDER BY d.pada, d.id), '[]')
       FROM bukti_dukung d LEFT JOIN berkas f ON f.id = d.berkas_id WHERE d.baris_rencana_id = b.id)) ORDER BY b.urutan), '[]')
   FROM baris_rencana b WHERE b.rencana_bulan_id = r.id) AS baris,
  (SELECT jsonb_build_object('alasan', w.alasan, 'pada', ${HARI('w.pada', '$3')}) FROM riwayat_bulan w
   WHERE w.rencana_bulan_id = r.id AND w.aksi = 'return' AND w.dari = 'REALISASI_DIAJUKAN' AND w.alasan IS NOT NULL
     AND r.status = 'RENCANA_DISETUJUI' ORDER BY w.pada DESC LIMIT 1) AS dikembalikan,
  (SELECT jsonb_build_object('nilai', d.nilai -> 'nilai', 'alasan', coalesce(d.nilai -> 'alasan', '{}'), 'umpanBalik', coalesce(d.nilai ->> 'umpanBalik', ''),
     'version', d.version, 'jam', ${JAM('d.pada', '$3')}) FROM draf_penilaian d
   WHERE d.pegawai_id = p.id AND d.tahun = $1 AND d.bulan = $2 AND d.penilai_id = $4::uuid) AS draf,
  (SELECT jsonb_build_object('nilai', CASE WHEN n.akuntabel IS NOT NULL THEN jsonb_build_array(n.berorientasi_pelayanan, n.akuntabel, n.kompeten,
       n.harmonis, n.loyal, n.adaptif, n.kolaboratif) END, 'alasan', coalesce(n.alasan_perilaku, '{}'), 'umpanBalik', n.umpan_balik,
     'rating', n.rating_perilaku, 'capaian', n.capaian, 'final', n.final, 'dinilaiPada', ${HARI('n.dinilai_pada', '$3')},
     'keberatanHingga', r.keberatan_hingga, 'penilai', (SELECT ${NAMA('v')} FROM orang v WHERE v.id = n.penilai_id))
   FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $1 AND n.bulan = $2) AS hasil`

const DARI = `pegawai p JOIN orang o ON o.id = p.orang_id
  LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $1 AND r.bulan = $2
  LEFT JOIN pengecualian_bulan x ON x.pegawai_id = p.id AND x.tahun = $1 AND x.bulan = $2
  LEFT JOIN LATERAL (SELECT nama_jabatan FROM penugasan WHERE orang_id = o.id AND jenis = 'DEFINITIF' AND mulai <= $5::date
    ORDER BY mulai DESC LIMIT 1) g ON TRUE`

function findKeadaan(row: Baris, dihitung: boolean, capaian: number | null): KeadaanOrang {
  if (row.hasil?.final) return 'final'
  if (row.status === 'DINILAI' || row.status === 'FINAL') return 'dinilai'
  if (row.dikecualikan !== null) return 'dikecualikan'
  if (!dihitung) return 'tidak-dihitung'
  if (row.status === 'REALISASI_DIAJUKAN') return capaian === null ? 'tanpa-capaian' : 'siap'
  if (row.status === 'RENCANA_DISETUJUI') return 'belum-lapor'
  return row.status === 'RENCANA_DIAJUKAN' ? 'rencana-diajukan' : 'tanpa-rencana'
}

/** Capaian tiap baris dan capaian bulannya, dengan fungsi aturan; bobot yang tidak genap 100 membuat bulan tidak bercapaian. */
function hitungCapaian(
  baris: Baris['baris'],
  kebijakan: Kebijakan,
): { baris: BarisBulan[]; capaian: number | null } {
  const indikator = baris.map(({ target, realisasi, polaritas, bobot }) => ({
    target,
    realisasi,
    polaritas,
    ...(bobot === null ? {} : { bobot }),
  }))
  const hasil = baris.map((satu, i) => {
    const indikatornya = indikator[i]
    const capaian = indikatornya ? computeCapaianIndikator(indikatornya, kebijakan) : null
    return { ...satu, capaian: capaian === null ? null : angkaDari(capaian) }
  })
  try {
    const { capaian } = computeCapaianBulan(indikator, kebijakan)
    return { baris: hasil, capaian: capaian === null ? null : angkaDari(capaian) }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { baris: hasil, capaian: null }
  }
}

function readHasil(hasil: Baris['hasil'], kebijakan: Kebijakan): HasilNilai | null {
  if (hasil === null) return null
  const perilaku = hasil.nilai === null ? null : computePerilakuBulan(hasil.nilai, kebijakan)
  return {
    ...hasil,
    rerata: perilaku === null ? null : angkaDari(perilaku.rerata),
    rating: perilaku?.rating ?? hasil.rating,
  }
}

/** Batas menurut yang ditunggu; lewat berarti sesudah harinya, bukan pada harinya. */
function findBatasPegawai(keadaan: KeadaanOrang, tenggat: TenggatBulan, hariIni: Tanggal) {
  if (keadaan !== 'belum-lapor' && keadaan !== 'tanpa-rencana') return null
  const hari = keadaan === 'belum-lapor' ? tenggat.realisasi : tenggat.rencana
  return { hari, lewat: hariIni > hari }
}

function readOrang(
  row: Baris,
  saat: Bulan,
  kebijakan: Kebijakan,
  { tenggat, hariIni }: { tenggat: TenggatBulan; hariIni: Tanggal },
): OrangBulan {
  const { kontrak, hasil: mentah, baris: barisMentah, ...lain } = row
  const dihitung = isBulanDihitung(
    kontrak.map(({ mulai, selesai }) => ({ mulai: parseTanggal(mulai), selesai: parseTanggal(selesai) })),
    saat,
    kebijakan,
  )
  const { baris, capaian } = hitungCapaian(barisMentah, kebijakan)
  const hasil = readHasil(mentah, kebijakan)
  const keadaan = findKeadaan(row, dihitung, capaian)
  return {
    ...lain,
    baris,
    hasil,
    keadaan,
    batasPegawai: findBatasPegawai(keadaan, tenggat, hariIni),
    capaian: hasil === null ? capaian : hasil.capaian,
  }
}

/** Parameter yang berlaku untuk satu bulan: pada hari terakhirnya, atau hari ini bila bulannya belum habis. */
async function loadKebijakanBulan(
  { tahun, bulan }: Bulan,
  hariIni: Tanggal,
  sql: Sql = readSql,
): Promise<Kebijakan> {
  return loadKebijakan(minTanggal(akhirBulan(tahun, bulan), hariIni), sql)
}

export type TimBulan = {
  daftar: OrangBulan[]
  /** Capaian satu indikator paling besar, persen. */
  batas: number
  hariKeberatan: number
  /** Mengapa bulan ini belum dapat difinalkan; null bila sudah berakhir. */
  belumBerakhir: string | null
  /** Hari terakhir penilaian bulan ini seharusnya diberikan. */
  tenggat: Tanggal
}

/**
 * Seluruh tim yang pejabat penilainya hari ini adalah viewer, untuk satu bulan, urut nama. Yang tidak dapat dinilai tetap ada,
 * dengan keadaannya.
 */
export async function findTimBulan(viewer: Viewer, saat: Bulan, hariIni: Tanggal): Promise<TimBulan> {
  const [wilayah, kebijakan, kini] = await Promise.all([
    getWilayah(),
    loadKebijakanBulan(saat, hariIni),
    loadKebijakan(hariIni),
  ])
  const reach = reachDinilai(viewer, 'p', 5, hariIni)
  const rows = await readSql<Baris>(
    `SELECT ${KOLOM} FROM ${DARI} WHERE p.status = 'AKTIF' AND ${reach.clause} ORDER BY o.nama, p.id`,
    [saat.tahun, saat.bulan, wilayah.zona, viewer.orangId, hariIni, ...reach.values],
  )
  const tenggat = computeTenggatBulan(saat.tahun, saat.bulan, kini)
  return {
    daftar: rows.map((row) => readOrang(row, saat, kebijakan, { tenggat, hariIni })),
    batas: kebijakan.read(BATAS_CAPAIAN),
    hariKeberatan: kini.read(HARI_KEBERATAN),
    belumBerakhir: describeBelumBerakhir(saat, hariIni),
    tenggat: tenggat.penilaian,
  }
}

/** Bulan milik viewer sendiri sebagaimana dilihat pegawai; null bila ia bukan pegawai paruh waktu. */
export async function findBulanSendiri(
  viewer: Viewer,
  saat: Bulan,
  hariIni: Tanggal,
): Promise<{ orang: OrangBulan; batas: number; keberatanTerbuka: boolean } | null> {
  const [wilayah, kebijakan] = await Promise.all([getWilayah(), loadKebijakanBulan(saat, hariIni)])
  const [row] = await readSql<Baris>(`SELECT ${KOLOM} FROM ${DARI} WHERE p.orang_id = $6::uuid`, [
    saat.tahun,
    saat.bulan,
    wilayah.zona,
    // Draf adalah kertas kerja penilai: tidak pernah terlihat pegawainya.
    null,
    hariIni,
    viewer.orangId,
  ])
  if (!row) return null
  const tenggat = computeTenggatBulan(saat.tahun, saat.bulan, kebijakan)
  const orang = readOrang(row, saat, kebijakan, { tenggat, hariIni })
  const hingga = tryParseTanggal(orang.hasil?.keberatanHingga)
  return {
    orang,
    batas: kebijakan.read(BATAS_CAPAIAN),
    keberatanTerbuka: orang.status === 'DINILAI' && hingga !== null && hariIni <= hingga,
  }
}
