// Bacaan dasbor: satu pernyataan atas potret, lalu penjumlahan di sini. Satu berkas karena setiap angka memakai kelompok yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { tingkatAlpa } from '../kehadiran/aturan/alpa.ts'
import type { TingkatAlpa } from '../kehadiran/schema.ts'
import { PREDIKAT, type Predikat } from '../penilaian/schema.ts'
import { computeTenggatBulan } from '../rencana-kinerja/aturan/tenggat.ts'
import { readSql } from '../server/db.ts'
import { createIngatan } from '../server/ingatan.ts'
import {
  countKeadaanBulan,
  type HitungBulan,
  hitungBit,
  type TopengBulan,
  tambahBulan,
} from './aturan/keadaan-bulan.ts'
import { buildPotret } from './queries-potret.ts'
import { reachDasbor } from './reach.ts'
import { type DasarPredikat, KEADAAN_SKP, type KeadaanSkp } from './schema.ts'

export type JumlahPredikat = Record<Predikat, number>
export type BarisDasbor = {
  /** Perangkat daerah, atau unit kerja bila hanya satu perangkat daerah; `tanpa` bila tidak bertempat. */
  id: string
  nama: string
  pegawai: number
  bulan: HitungBulan[]
  /** Lewat batas penilaian dan belum dinilai: banyaknya bulan dan banyaknya orang. */
  tunggakan: { bulan: number; orang: number }
  skp: Record<KeadaanSkp, number>
  predikat: Record<DasarPredikat, JumlahPredikat>
}

export type PenilaiTertunda = {
  id: string
  nama: string
  jabatan: string | null
  opd: string | null
  pegawai: number
  /** Orang dengan bulan lewat yang belum dinilai; bulannya; di antaranya sudah dilaporkan dan tinggal dinilai; SKP belum lengkap. */
  orang: number
  bulan: number
  siapDinilai: number
  skp: number
}

export type Dasbor = {
  tahun: number
  bulanIni: number
  sampai: number
  /** Batas menilai bulan yang baru berakhir; null pada Januari. */
  batasMenilai: Tanggal | null
  /** Rincian baris: per perangkat daerah atau per unit kerja. */
  rincian: 'opd' | 'unit'
  opd: { id: string; nama: string } | null
  total: Omit<BarisDasbor, 'id' | 'nama'>
  baris: BarisDasbor[]
  capaian: { rata: string | null; orang: number }
  bup: { triwulan: string; orang: number }[]
  bupTerdekat: { nama: string; tanggal: Tanggal } | null
  alpa: { tingkat: TingkatAlpa; orang: number }[]
  alpaOrang: number
  penilai: PenilaiTertunda[]
  jumlahPenilai: number
}

type SaringDasbor = { opd?: string | undefined; rincian: 'opd' | 'unit' }
type Kelompok = TopengBulan & { kunci: string | null; tunggakan: number; n: number }
type Mentah = {
  bulan: Kelompok[]
  lain: {
    kunci: string | null
    skp: KeadaanSkp
    dinyatakan: Predikat | null
    mengarah: Predikat | null
    n: number
  }[]
  nama: { id: string; nama: string; urutan: number }[]
  opd: { id: string; nama: string }[] | null
  capaian: { rata: string | null; orang: number }
  bup: { triwulan: string; orang: number }[]
  dekat: { nama: string; bup: string } | null
  alpa: { alpa: number; berturut: number; n: number }[]
  penilai: PenilaiTertunda[]
  jumlahPenilai: number
}

/** Triwulan batas usia: `2027-1`, atau `lewat`. */
export const TRIWULAN_BUP = `CASE WHEN bup < $1::date THEN 'lewat' ELSE to_char(bup, 'YYYY-Q') END`
const nolPredikat = (): JumlahPredikat => ({
  SANGAT_BAIK: 0,
  BAIK: 0,
  BUTUH_PERBAIKAN: 0,
  KURANG: 0,
  SANGAT_KURANG: 0,
})
const nolSkp = (): Record<KeadaanSkp, number> => ({ tepat: 0, terlambat: 0, 'tanpa-tanggal': 0, belum: 0 })

/** Pernyataan dasbor: potret sekali, lalu tiap ringkasan sebagai satu larik. `kunci` adalah kolom pengelompok barisnya. */
function buildSql(potret: string, kunci: 'opd' | 'unit'): string {
  const larik = (isi: string) => `(SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (${isi}) x)`
  const [tabel, urut] = kunci === 'opd' ? ['perangkat_daerah', 't.urutan'] : ['unit_kerja', '0']
  return `${potret}
SELECT ${larik(`SELECT ${kunci} AS kunci, wajib, final, dinilai, realisasi, rencana, tunggakan, count(*) AS n FROM potret GROUP BY 1, 2, 3, 4, 5, 6, 7`)} AS bulan,
  ${larik(`SELECT ${kunci} AS kunci, skp, dinyatakan, CASE WHEN dinyatakan IS NULL THEN mengarah END AS mengarah, count(*) AS n FROM potret GROUP BY 1, 2, 3, 4`)} AS lain,
  ${larik(`SELECT t.id, t.nama, ${urut} AS urutan FROM ${tabel} t WHERE t.id IN (SELECT ${kunci} FROM potret) ORDER BY 3, t.nama`)} AS nama,
  ${larik('SELECT t.id, t.nama FROM perangkat_daerah t WHERE t.id IN (SELECT opd FROM potret) LIMIT 2')} AS opd,
  (SELECT jsonb_build_object('rata', round(avg(rata), 2)::text, 'orang', count(rata)) FROM potret) AS capaian,
  ${larik(`SELECT ${TRIWULAN_BUP} AS triwulan, count(*) AS orang FROM potret WHERE bup < make_date($2::int + 3, 1, 1) GROUP BY 1 ORDER BY 1`)} AS bup,
  (SELECT jsonb_build_object('nama', o.nama, 'bup', p.bup) FROM potret p JOIN orang o ON o.id = p.orang_id WHERE p.bup >= $1::date ORDER BY p.bup, o.nama LIMIT 1) AS dekat,
  ${larik('SELECT alpa, berturut, count(*) AS n FROM potret WHERE alpa > 0 OR berturut > 0 GROUP BY 1, 2')} AS alpa,
  ${larik(`SELECT coalesce(z.penilai::text, 'tanpa') AS id, coalesce(concat_ws(', ', nullif(concat_ws(' ', o.gelar_depan, o.nama), ''), o.gelar_belakang), '') AS nama,
      g.nama_jabatan AS jabatan, d.nama AS opd, z.pegawai, z.orang, z.bulan, z.siap AS "siapDinilai", z.skp
    FROM (SELECT penilai, count(*) AS pegawai, count(*) FILTER (WHERE tunggakan <> 0) AS orang, sum(bit_count(tunggakan::bit(16))) AS bulan,
        sum(bit_count((tunggakan & realisasi)::bit(16))) AS siap, count(*) FILTER (WHERE skp = 'belum') AS skp
      FROM potret GROUP BY penilai HAVING bool_or(tunggakan <> 0 OR skp = 'belum') ORDER BY 4 DESC, 6 DESC, 1 LIMIT 8) z
    LEFT JOIN orang o ON o.id = z.penilai
    LEFT JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $1::date AND (g.selesai IS NULL OR g.selesai >= $1::date)
    LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id LEFT JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id ORDER BY z.bulan DESC, z.skp DESC, o.nama`)} AS penilai,
  (SELECT count(DISTINCT penilai) FROM potret WHERE tunggakan <> 0) AS "jumlahPenilai"`
}

function ringkas(
  id: string,
  nama: string,
  bulan: readonly Kelompok[],
  lain: Mentah['lain'],
  bulanIni: number,
) {
  const skp = nolSkp()
  const predikat = { dinyatakan: nolPredikat(), mengarah: nolPredikat() }
  for (const satu of lain) {
    skp[satu.skp] += satu.n
    if (satu.dinyatakan) predikat.dinyatakan[satu.dinyatakan] += satu.n
    else if (satu.mengarah) predikat.mengarah[satu.mengarah] += satu.n
  }
  const tunggakan = { bulan: 0, orang: 0 }
  let pegawai = 0
  for (const satu of bulan) {
    pegawai += satu.n
    tunggakan.bulan += hitungBit(satu.tunggakan) * satu.n
    if (satu.tunggakan !== 0) tunggakan.orang += satu.n
  }
  return { id, nama, pegawai, bulan: countKeadaanBulan(bulan, bulanIni), tunggakan, skp, predikat }
}

/** Keseluruhan adalah penjumlahan barisnya, tidak pernah hitungan kedua. */
export function jumlahkan(baris: readonly BarisDasbor[]): Dasbor['total'] {
  const skp = nolSkp()
  const predikat = { dinyatakan: nolPredikat(), mengarah: nolPredikat() }
  for (const satu of baris) {
    for (const kode of KEADAAN_SKP) skp[kode] += satu.skp[kode]
    for (const kode of PREDIKAT) {
      predikat.dinyatakan[kode] += satu.predikat.dinyatakan[kode]
      predikat.mengarah[kode] += satu.predikat.mengarah[kode]
    }
  }
  return {
    pegawai: baris.reduce((n, satu) => n + satu.pegawai, 0),
    bulan: tambahBulan(baris.map((satu) => satu.bulan)),
    tunggakan: {
      bulan: baris.reduce((n, satu) => n + satu.tunggakan.bulan, 0),
      orang: baris.reduce((n, satu) => n + satu.tunggakan.orang, 0),
    },
    skp,
    predikat,
  }
}

function bagi<T extends { kunci: string | null }>(daftar: readonly T[]): Map<string, T[]> {
  const hasil = new Map<string, T[]>()
  for (const satu of daftar) {
    const kunci = satu.kunci ?? 'tanpa'
    const ada = hasil.get(kunci)
    if (ada) ada.push(satu)
    else hasil.set(kunci, [satu])
  }
  return hasil
}

/**
 * Dasbor dalam jangkauan viewer pada hari itu, seluruhnya atau satu perangkat daerah (`opd`); di luar jangkauan terbaca kosong.
 * Pembaginya hanya bulan yang dihitung bagi tiap orang.
 */
export function loadDasbor(viewer: Viewer, hariIni: Tanggal, saring: SaringDasbor): Promise<Dasbor> {
  const kunci = [reachDasbor(viewer, 'opd', 0), hariIni, saring]
  return ingatDasbor(viewer, kunci, () => computeDasbor(viewer, hariIni, saring))
}

const ingatDasbor = createIngatan<Dasbor>()

async function computeDasbor(viewer: Viewer, hariIni: Tanggal, saring: SaringDasbor): Promise<Dasbor> {
  const potret = await buildPotret(viewer, hariIni, saring)
  const [mentah] = await readSql<Mentah>(buildSql(potret.sql, saring.rincian), potret.values)
  if (!mentah) throw new Error('dasbor tanpa baris')
  const bulan = bagi(mentah.bulan)
  const lain = bagi(mentah.lain)
  const daftar = [...mentah.nama]
  if (bulan.has('tanpa')) daftar.push({ id: 'tanpa', nama: 'Tanpa penugasan', urutan: 0 })
  const baris = daftar.map(({ id, nama }) =>
    ringkas(id, nama, bulan.get(id) ?? [], lain.get(id) ?? [], potret.bulanIni),
  )
  const alpa = new Map<TingkatAlpa, number>()
  for (const satu of mentah.alpa) {
    const tingkat = tingkatAlpa(satu.alpa, satu.berturut, potret.kebijakan)
    if (tingkat) alpa.set(tingkat, (alpa.get(tingkat) ?? 0) + satu.n)
  }
  const [opd] = mentah.opd ?? []
  return {
    tahun: potret.tahun,
    bulanIni: potret.bulanIni,
    sampai: potret.sampai,
    batasMenilai:
      potret.bulanIni > 1
        ? computeTenggatBulan(potret.tahun, potret.bulanIni - 1, potret.kebijakan).penilaian
        : null,
    rincian: saring.rincian,
    opd: opd && mentah.opd?.length === 1 ? opd : null,
    total: jumlahkan(baris),
    baris,
    capaian: mentah.capaian,
    bup: mentah.bup,
    bupTerdekat: mentah.dekat ? { nama: mentah.dekat.nama, tanggal: parseTanggal(mentah.dekat.bup) } : null,
    alpa: [...alpa].map(([tingkat, orang]) => ({ tingkat, orang })),
    alpaOrang: [...alpa.values()].reduce((n, satu) => n + satu, 0),
    penilai: mentah.penilai,
    jumlahPenilai: mentah.jumlahPenilai,
  }
}
