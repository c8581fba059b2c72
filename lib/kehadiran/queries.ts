// Satu halaman kisi dari satu potongan WHERE yang sama: baris, hitungan, dan jalur dua belas bulan tidak boleh berselisih.
import type { Viewer } from '../akses/viewer.ts'
import { akhirBulan, awalBulan, bulanDari, minTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { listHariKerja } from '../kalender/aturan/hari-kerja.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { readSql, type Sql } from '../server/db.ts'
import { ALPA_DICATAT, listJenjangAlpa } from './aturan/alpa.ts'
import { computeBatasUbah } from './aturan/tutup.ts'
import { AMBANG_ALPA_BERTURUT } from './parameter.ts'
import type { KehadiranFilter } from './parse-saring.ts'
import { listOpdDicatat, reachRekap } from './reach.ts'
import { BATAS_KISI, type TingkatAlpa } from './schema.ts'

/** Pegawai satu perangkat daerah pada satu hari: penugasan definitif saat itu, masih aktif atau bulannya sudah dicatat. */
export const ANGGOTA = `pegawai p JOIN orang o ON o.id = p.orang_id
  JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= h.hari AND (g.selesai IS NULL OR g.selesai >= h.hari)
  JOIN unit_kerja u ON u.id = g.unit_kerja_id
  LEFT JOIN rekap_kehadiran r ON r.pegawai_id = p.id AND r.tahun = h.tahun AND r.bulan = h.bulan`
export const ANGGOTA_BULAN = `(p.mulai_kerja IS NULL OR p.mulai_kerja <= h.hari) AND (p.status = 'AKTIF' OR r.pegawai_id IS NOT NULL)`

export type BarisRekap = {
  pegawaiId: string
  nip: string | null
  nama: string
  unit: string
  hariKerja: number | null
  izin: number | null
  cutiSakit: number | null
  cutiMelahirkan: number | null
  alpa: number | null
  alpaBerturut: number | null
  /** Alpa pada bulan-bulan lain tahun itu, dan deret terpanjangnya. */
  alpaLain: number
  berturutLain: number
  pengecualian: string | null
  /** Rekap sendiri tidak dicatat sendiri. */
  sendiri: boolean
}

export type BulanTercatat = { bulan: number; wajib: number; tercatat: number; berjalan: boolean }

export type HalamanKehadiran = {
  opd: { id: string; nama: string }
  daftarOpd: { id: string; nama: string }[]
  daftarUnit: { id: string; nama: string }[]
  tahun: number
  bulan: number
  hariKerja: number | null
  hariKerjaUsulan: number
  versi: string
  dicatat: { oleh: string | null; pada: Date } | null
  bolehCatat: boolean
  baris: BarisRekap[]
  hitungan: {
    semua: number
    belum: number
    alpa: number
    teguran: number
    dikecualikan: number
    cocok: number
  }
  jalur: BulanTercatat[]
  jenjang: { sejak: number; tingkat: TingkatAlpa }[]
  ambangBerturut: number
  /** Lewat hari ini mengubah yang sudah tercatat perlu alasan; null selama belum lewat. */
  ditutupSejak: Tanggal | null
}

const SETAHUN = `(SELECT coalesce(sum(s.alpa), 0)::int FROM rekap_kehadiran s WHERE s.pegawai_id = p.id AND s.tahun = h.tahun)`
const SYARAT = {
  belum: 'r.pegawai_id IS NULL',
  alpa: 'r.alpa > 0',
  teguran: `${SETAHUN} >= ${ALPA_DICATAT}`,
  dikecualikan: 'x.pegawai_id IS NOT NULL',
} as const
const PENGECUALIAN =
  'LEFT JOIN pengecualian_bulan x ON x.pegawai_id = p.id AND x.tahun = h.tahun AND x.bulan = h.bulan'

/** Hari terakhir yang menentukan keanggotaan: akhir bulan, atau hari ini pada bulan berjalan. */
export function findHariAkhir(tahun: number, bulan: number, hariIni: Tanggal): Tanggal {
  return minTanggal(akhirBulan(tahun, bulan), hariIni)
}

/** Perangkat daerah yang kehadirannya terlihat viewer, menurut urutan resmi. */
export async function listOpdKehadiran(
  viewer: Viewer,
  hariIni: Tanggal,
): Promise<{ id: string; nama: string }[]> {
  const reach = reachRekap(viewer, { alias: 'p', opd: 'd.id', offset: 1, hariIni })
  return readSql(
    `SELECT d.id, d.nama FROM perangkat_daerah d WHERE EXISTS (
       SELECT 1 FROM pegawai p JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date
         AND (g.selesai IS NULL OR g.selesai >= $1::date) JOIN unit_kerja u ON u.id = g.unit_kerja_id
       WHERE u.perangkat_daerah_id = d.id AND ${reach.clause}) ORDER BY d.urutan, d.nama`,
    [hariIni, ...reach.values],
  )
}

/** Tahun dan bulan yang dimaksud saringan: yang tertulis bila sudah tiba, selain itu bulan terakhir yang sudah berakhir. */
export function findBulan(filter: KehadiranFilter, hariIni: Tanggal): { tahun: number; bulan: number } {
  const kini = { tahun: tahunDari(hariIni), bulan: bulanDari(hariIni) }
  const lalu = kini.bulan === 1 ? { tahun: kini.tahun - 1, bulan: 12 } : { ...kini, bulan: kini.bulan - 1 }
  const tahun = filter.tahun ?? lalu.tahun
  const bulan = filter.bulan ?? (tahun < kini.tahun ? 12 : lalu.bulan)
  return awalBulan(tahun, bulan) <= hariIni ? { tahun, bulan } : lalu
}

function buildWhere(
  viewer: Viewer,
  opdId: string,
  filter: KehadiranFilter,
  waktu: { tahun: number; bulan: number; hariIni: Tanggal },
) {
  const reach = reachRekap(viewer, {
    alias: 'p',
    opd: 'u.perangkat_daerah_id',
    offset: 5,
    hariIni: waktu.hariIni,
  })
  const values: unknown[] = [
    opdId,
    waktu.tahun,
    waktu.bulan,
    findHariAkhir(waktu.tahun, waktu.bulan, waktu.hariIni),
    viewer.orangId,
    ...reach.values,
  ]
  const place = (nilai: unknown) => `$${values.push(nilai)}`
  const saring: string[] = []
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(
      /^\d+$/.test(filter.q) ? `o.nip LIKE ${place(`${filter.q}%`)}` : `o.nama ILIKE ${place(like)}`,
    )
  }
  if (filter.unit) saring.push(`u.id = ${place(filter.unit)}`)
  return {
    values,
    dari: `(SELECT $2::int AS tahun, $3::int AS bulan, $4::date AS hari, $5::uuid AS sendiri) h CROSS JOIN ${ANGGOTA} ${PENGECUALIAN}`,
    lingkup: `u.perangkat_daerah_id = $1 AND ${ANGGOTA_BULAN} AND ${reach.clause}`,
    saring: saring.length > 0 ? saring.join(' AND ') : 'TRUE',
    keadaan: filter.keadaan ? SYARAT[filter.keadaan] : 'TRUE',
    reach,
  }
}

type Where = ReturnType<typeof buildWhere>

function listBaris({ dari, lingkup, saring, keadaan, values }: Where): Promise<BarisRekap[]> {
  return readSql<BarisRekap>(
    `SELECT p.id AS "pegawaiId", o.nip, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, u.nama AS unit,
       r.hari_kerja AS "hariKerja", r.izin, r.cuti_sakit AS "cutiSakit", r.cuti_melahirkan AS "cutiMelahirkan", r.alpa,
       r.alpa_berturut AS "alpaBerturut", ${SETAHUN} - coalesce(r.alpa, 0) AS "alpaLain",
       (SELECT coalesce(max(s.alpa_berturut), 0)::int FROM rekap_kehadiran s WHERE s.pegawai_id = p.id AND s.tahun = h.tahun AND s.bulan <> h.bulan) AS "berturutLain",
       x.alasan AS pengecualian, o.id = h.sendiri AS sendiri
     FROM ${dari} WHERE ${lingkup} AND ${saring} AND ${keadaan} ORDER BY o.nama, o.id LIMIT ${BATAS_KISI}`,
    values,
  )
}

async function countBaris({
  dari,
  lingkup,
  saring,
  keadaan,
  values,
}: Where): Promise<HalamanKehadiran['hitungan']> {
  const [row] = await readSql<HalamanKehadiran['hitungan']>(
    `SELECT count(*) AS semua, count(*) FILTER (WHERE ${SYARAT.belum}) AS belum, count(*) FILTER (WHERE ${SYARAT.alpa}) AS alpa,
       count(*) FILTER (WHERE ${SYARAT.teguran}) AS teguran, count(*) FILTER (WHERE ${SYARAT.dikecualikan}) AS dikecualikan,
       count(*) FILTER (WHERE ${keadaan}) AS cocok
     FROM ${dari} WHERE ${lingkup} AND ${saring}`,
    values,
  )
  return row ?? { semua: 0, belum: 0, alpa: 0, teguran: 0, dikecualikan: 0, cocok: 0 }
}

/** Kelengkapan tiap bulan tahun itu: berapa orang yang harus dicatat, berapa yang sudah. Bulan yang belum tiba tidak ada. */
async function listJalur(
  viewer: Viewer,
  opdId: string,
  tahun: number,
  hariIni: Tanggal,
): Promise<BulanTercatat[]> {
  const reach = reachRekap(viewer, { alias: 'p', opd: 'u.perangkat_daerah_id', offset: 3, hariIni })
  return readSql<BulanTercatat>(
    `SELECT h.bulan, count(*)::int AS wajib, count(r.pegawai_id)::int AS tercatat, bool_or(make_date(h.tahun, h.bulan, 1) + interval '1 month' > $3::date) AS berjalan
     FROM (SELECT $2::int AS tahun, m AS bulan, least($3::date, (make_date($2::int, m, 1) + interval '1 month - 1 day')::date) AS hari
           FROM generate_series(1, 12) m WHERE make_date($2::int, m, 1) <= $3::date) h
     CROSS JOIN ${ANGGOTA}
     WHERE u.perangkat_daerah_id = $1 AND ${ANGGOTA_BULAN} AND ${reach.clause} GROUP BY h.bulan ORDER BY h.bulan`,
    [opdId, tahun, hariIni, ...reach.values],
  )
}

export type PeriodeKehadiran = {
  version: number
  hariKerja: number | null
  lazim: number | null
  sidik: string
  oleh: string | null
  pada: Date | null
}

/** Keadaan tersimpan satu bulan satu perangkat daerah; `sidik` berubah bila satu sel pun berubah, lewat jalan mana pun. */
export async function findPeriode(
  { opdId, tahun, bulan, hari }: { opdId: string; tahun: number; bulan: number; hari: Tanggal },
  sql: Sql = readSql,
): Promise<PeriodeKehadiran> {
  const [row] = await sql<PeriodeKehadiran>(
    `SELECT coalesce(max(k.version), 0)::int AS version, max(k.hari_kerja)::int AS "hariKerja",
       mode() WITHIN GROUP (ORDER BY r.hari_kerja)::int AS lazim, max(k.dicatat_pada) AS pada,
       max((SELECT concat_ws(', ', concat_ws(' ', gelar_depan, nama), gelar_belakang) FROM orang WHERE id = k.dicatat_oleh_id)) AS oleh,
       md5(coalesce(string_agg(concat_ws(',', r.pegawai_id, r.izin, r.cuti_sakit, r.cuti_melahirkan, r.alpa, coalesce(r.alpa_berturut, -1)), ';' ORDER BY r.pegawai_id), '')) AS sidik
     FROM (SELECT $2::int AS tahun, $3::int AS bulan, $4::date AS hari) h
     LEFT JOIN periode_kehadiran k ON k.perangkat_daerah_id = $1 AND k.tahun = h.tahun AND k.bulan = h.bulan
     LEFT JOIN LATERAL (SELECT r.* FROM ${ANGGOTA} WHERE u.perangkat_daerah_id = $1 AND r.pegawai_id IS NOT NULL) r ON TRUE`,
    [opdId, tahun, bulan, hari],
  )
  return row ?? { version: 0, hariKerja: null, lazim: null, sidik: '', oleh: null, pada: null }
}

/** Tanda versi yang dibawa kisi dan dibandingkan saat menyimpan. */
export function formatVersi({ version, sidik }: Pick<PeriodeKehadiran, 'version' | 'sidik'>): string {
  return `${version}.${sidik}`
}

/** Kisi satu bulan satu perangkat daerah dalam jangkauan viewer; null bila tidak ada yang terjangkau. */
export async function findKehadiran(
  viewer: Viewer,
  filter: KehadiranFilter,
  hariIni: Tanggal,
): Promise<HalamanKehadiran | null> {
  const daftarOpd = await listOpdKehadiran(viewer, hariIni)
  const opd = filter.opd ? daftarOpd.find(({ id }) => id === filter.opd) : daftarOpd[0]
  if (!opd) return null
  const { tahun, bulan } = findBulan(filter, hariIni)
  const where = buildWhere(viewer, opd.id, filter, { tahun, bulan, hariIni })
  const hari = findHariAkhir(tahun, bulan, hariIni)
  const [baris, hitungan, jalur, periode, daftarUnit, kebijakan] = await Promise.all([
    listBaris(where),
    countBaris(where),
    listJalur(viewer, opd.id, tahun, hariIni),
    findPeriode({ opdId: opd.id, tahun, bulan, hari }),
    readSql<{ id: string; nama: string }>(
      'SELECT id, nama FROM unit_kerja WHERE perangkat_daerah_id = $1 ORDER BY nama',
      [opd.id],
    ),
    loadKebijakan(hari),
  ])
  const dicatat = listOpdDicatat(viewer)
  // Parameter menurut bulannya, bukan menurut hari membukanya: batas bulan lama tidak ikut bergeser.
  const batas = computeBatasUbah(tahun, bulan, kebijakan)
  return {
    opd,
    daftarOpd,
    daftarUnit,
    tahun,
    bulan,
    hariKerja: periode.hariKerja ?? periode.lazim,
    hariKerjaUsulan: listHariKerja(awalBulan(tahun, bulan), akhirBulan(tahun, bulan), new Set()).length,
    versi: formatVersi(periode),
    dicatat: periode.pada ? { oleh: periode.oleh, pada: periode.pada } : null,
    bolehCatat: dicatat === null || dicatat.includes(opd.id),
    baris,
    hitungan,
    jalur,
    jenjang: listJenjangAlpa(kebijakan),
    ambangBerturut: kebijakan.read(AMBANG_ALPA_BERTURUT),
    ditutupSejak: hariIni > batas ? batas : null,
  }
}
