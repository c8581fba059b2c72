// Satu pernyataan yang panjang dengan sengaja: dasbor, daftar di belakang tiap angkanya, dan ekspornya membaca potret yang sama.

import type { Viewer } from '../akses/viewer.ts'
import { akhirBulan, awalBulan, bulanDari, type Tanggal, tahunDari } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { CARA_BUP } from '../pegawai/parameter.ts'
import { joinPenilai, PENILAI_ID } from '../pegawai/reach.ts'
import { computeSampaiBulan } from '../penilaian/aturan/bulan-wajib.ts'
import { computePredikat } from '../penilaian/aturan/predikat.ts'
import { HARI_MINIMAL_BULAN, PITA_SESUAI_MAKS, PITA_SESUAI_MIN } from '../penilaian/parameter.ts'
import {
  CARA_GABUNG_PERILAKU,
  PITA_PERILAKU_ATAS_MIN,
  PITA_PERILAKU_SESUAI_MIN,
} from '../perilaku-kerja/parameter.ts'
import { NILAI_BERAKHLAK, RATING } from '../perilaku-kerja/schema.ts'
import { BATAS_TTD_SKP } from '../skp/parameter.ts'
import { topengLewat } from './aturan/keadaan-bulan.ts'
import { reachDasbor } from './reach.ts'

export type Potret = {
  /** `WITH … potret AS (…)`: satu baris per pegawai aktif dalam jangkauan. */
  sql: string
  values: unknown[]
  tahun: number
  bulanIni: number
  /** Batas bulan angka berjalan menurut hari itu. */
  sampai: number
  kebijakan: Kebijakan
}

const KOLOM = NILAI_BERAKHLAK.map((kode) => `n.${kode.toLowerCase()}`)
const JUMLAH = `(${KOLOM.join(' + ')})`
/** Rerata tercetak sebulan dalam perseratus, setengah ke atas; bulan yang hanya berating memakai angka ratingnya. */
const ANGKA_RATING = `CASE n.rating_perilaku WHEN 'DI_ATAS_EKSPEKTASI' THEN 3 WHEN 'SESUAI_EKSPEKTASI' THEN 2 WHEN 'DI_BAWAH_EKSPEKTASI' THEN 1 END`
const RERATA_BULAN = `coalesce((200 * ${JUMLAH} + 7) / 14, 100 * (${ANGKA_RATING}))`

const banyak = (kolom: readonly string[], nilai: number) =>
  `(${kolom.map((satu) => `(${satu} = ${nilai})::int`).join(' + ')})`
/** Yang paling sering; bila seri, yang lebih rendah. */
const terbanyak = (satu: string, dua: string, tiga: string) =>
  `CASE WHEN ${satu} >= ${dua} AND ${satu} >= ${tiga} THEN 1 WHEN ${dua} >= ${tiga} THEN 2 ELSE 3 END`
const pita = (nilai: string, bawah: number, atas: number, ikutAtas: boolean) =>
  `CASE WHEN ${nilai} < ${bawah} THEN 1 WHEN ${nilai} ${ikutAtas ? '<=' : '<'} ${atas} THEN 2 WHEN ${nilai} IS NOT NULL THEN 3 END`

/** Angka perilaku sebulan (perseratus, atau rating 1–3) dan rating setahun dari jumlah dan banyaknya, menurut cara gabung yang berlaku. */
function buildPerilaku(kebijakan: Kebijakan): { bulan: string; tahun: string } {
  const cara = kebijakan.read(CARA_GABUNG_PERILAKU)
  if (cara === 'RERATA') {
    const [bawah, atas] = [kebijakan.read(PITA_PERILAKU_SESUAI_MIN), kebijakan.read(PITA_PERILAKU_ATAS_MIN)]
    const rerata = '((2 * jumlah_p + n_p) / (2 * n_p))'
    return {
      bulan: RERATA_BULAN,
      tahun: `CASE WHEN n_p > 0 THEN ${pita(rerata, bawah * 100, atas * 100, false)} END`,
    }
  }
  const gabung =
    cara === 'TERENDAH'
      ? `least(${KOLOM.join(', ')})`
      : terbanyak(banyak(KOLOM, 1), banyak(KOLOM, 2), banyak(KOLOM, 3))
  return {
    bulan: `CASE WHEN ${JUMLAH} IS NULL THEN ${ANGKA_RATING} ELSE ${gabung} END`,
    tahun:
      cara === 'TERENDAH'
        ? 'CASE WHEN p1 > 0 THEN 1 WHEN p2 > 0 THEN 2 WHEN p3 > 0 THEN 3 END'
        : `CASE WHEN n_p > 0 THEN ${terbanyak('p1', 'p2', 'p3')} END`,
  }
}

/** Jumlah dan banyaknya nilai beberapa bulan: semuanya dapat dikurangkan, supaya bulan yang tidak wajib dapat dilepas belakangan. */
const HITUNGAN: readonly { nama: string; isi: string }[] = [
  { nama: 'jumlah_c', isi: 'coalesce(sum(c), 0)' },
  { nama: 'n_c', isi: 'count(c)' },
  { nama: 'jumlah_p', isi: 'coalesce(sum(p), 0)' },
  { nama: 'n_p', isi: 'count(p)' },
]
/** Selain rerata, rating setahun memerlukan banyaknya tiap rating. */
const HITUNGAN_RATING = [1, 2, 3].map((nilai) => ({
  nama: `p${nilai}`,
  isi: `count(*) FILTER (WHERE p = ${nilai})`,
}))

/** Tabel predikat ditulis dari fungsi aturannya, supaya hanya ada satu. */
const predikatDari = (hasil: (rating: string) => string, perilaku: (rating: string) => string) =>
  `CASE ${RATING.flatMap((h) => RATING.map((p) => `WHEN ${hasil(h)} AND ${perilaku(p)} THEN '${computePredikat(h, p)}'`)).join(' ')} END`
const ANGKA = { DI_ATAS_EKSPEKTASI: 3, SESUAI_EKSPEKTASI: 2, DI_BAWAH_EKSPEKTASI: 1 } as const
const angka = (kolom: string) => (rating: string) =>
  `${kolom} = ${RATING.map((kode) => (kode === rating ? ANGKA[kode] : '')).join('')}`
const teks = (kolom: string) => (rating: string) => `${kolom} = '${rating}'`

/** Hari kontrak tiap bulan dijumlahkan atas semua kontrak tahun itu; yang cukup menjadi bit. Kontrak setahun penuh tidak perlu dihitung. */
function buildKontrak(tahun: number, hariMinimal: number): string {
  const bulan = Array.from({ length: 12 }, (_, i) => {
    const [awal, akhir] = [awalBulan(tahun, i + 1), akhirBulan(tahun, i + 1)]
    return `CASE WHEN sum(greatest(0, least(selesai, date '${akhir}') - greatest(mulai, date '${awal}') + 1)) >= ${hariMinimal} THEN ${1 << (i + 1)} ELSE 0 END`
  })
  const penuh = `mulai <= date '${tahun}-01-01' AND selesai >= date '${tahun}-12-31'`
  return `SELECT pegawai_id, 8190 AS bulan, tanggal_terima_sk AS terima FROM perjanjian_kerja WHERE ${penuh}
  UNION ALL SELECT pegawai_id, (${bulan.join(' + ')})::int,
    CASE WHEN bool_or($1::date BETWEEN mulai AND selesai) THEN max(tanggal_terima_sk) FILTER (WHERE $1::date BETWEEN mulai AND selesai)
      ELSE (array_agg(tanggal_terima_sk ORDER BY mulai DESC))[1] END
  FROM perjanjian_kerja WHERE mulai <= date '${tahun}-12-31' AND selesai >= date '${tahun}-01-01' AND NOT (${penuh}) GROUP BY pegawai_id`
}

/**
 * Potret satu baris per pegawai aktif dalam jangkauan dasbor viewer pada hari itu: topeng bulan, SKP, predikat, batas usia, alpa.
 * Angkanya sama dengan aturan: tiap bulan, rata-rata dan rating dibulatkan di tempat yang sama.
 */
export async function buildPotret(
  viewer: Viewer,
  hariIni: Tanggal,
  saring: { opd?: string | undefined } = {},
): Promise<Potret> {
  const kebijakan = await loadKebijakan(hariIni)
  const tahun = tahunDari(hariIni)
  const bulanIni = bulanDari(hariIni)
  const sampai = computeSampaiBulan(hariIni, kebijakan)
  const values: unknown[] = [hariIni, tahun]
  const reach = reachDasbor(viewer, 'u.perangkat_daerah_id', values.length)
  values.push(...reach.values)
  let opd = 'TRUE'
  if (saring.opd === 'tanpa') opd = 'u.perangkat_daerah_id IS NULL'
  else if (saring.opd) opd = `u.perangkat_daerah_id = $${values.push(saring.opd)}::uuid`
  // Satu perangkat daerah tidak perlu membaca nilai seluruh wilayah.
  const sempit = reach.clause === 'TRUE' && !saring.opd ? '' : ' AND n.pegawai_id IN (SELECT id FROM dasar)'
  const perilaku = buildPerilaku(kebijakan)
  const [bawah, atas] = [kebijakan.read(PITA_SESUAI_MIN), kebijakan.read(PITA_SESUAI_MAKS)]
  const berlaku = (alias: string) =>
    `${alias}.mulai <= $1::date AND (${alias}.selesai IS NULL OR ${alias}.selesai >= $1::date)`
  const bup =
    kebijakan.read(CARA_BUP) === 'AKHIR_BULAN'
      ? `(date_trunc('month', d.tanggal_lahir::timestamp) + make_interval(years => d.batas_usia, months => 1) - interval '1 day')::date`
      : '(d.tanggal_lahir + make_interval(years => d.batas_usia))::date'
  const hitungan =
    kebijakan.read(CARA_GABUNG_PERILAKU) === 'RERATA' ? HITUNGAN : [...HITUNGAN, ...HITUNGAN_RATING]
  const jumlahkan = hitungan.map(({ nama, isi }) => `${isi} AS ${nama}`).join(', ')
  const angkaBulan = `1 << n.bulan AS bit, n.final, n.capaian IS NOT NULL AS ada, CASE WHEN n.bulan <= ${sampai} THEN n.capaian END AS c,
      CASE WHEN n.bulan <= ${sampai} THEN ${perilaku.bulan} END AS p`
  const sql = `WITH dasar AS MATERIALIZED (
  SELECT p.id, p.orang_id, o.tanggal_lahir, u.perangkat_daerah_id AS opd, g.unit_kerja_id AS unit, g.nama_jabatan AS jabatan,
    coalesce(p.batas_usia_khusus, j.batas_usia) AS batas_usia, ${PENILAI_ID} AS penilai
  FROM pegawai p JOIN orang o ON o.id = p.orang_id
  LEFT JOIN penugasan g ON g.orang_id = p.orang_id AND g.jenis = 'DEFINITIF' AND ${berlaku('g')}
  LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id LEFT JOIN jabatan j ON j.id = g.jabatan_id
  ${joinPenilai('p.orang_id', '$1::date', 'LEFT JOIN')}
  WHERE p.status = 'AKTIF' AND ${reach.clause} AND ${opd}
), kontrak AS (
  ${buildKontrak(tahun, kebijakan.read(HARI_MINIMAL_BULAN))}
), kecuali AS (
  SELECT pegawai_id, bit_or(1 << bulan) AS bulan FROM pengecualian_bulan WHERE tahun = $2 GROUP BY pegawai_id
), semua AS (
  SELECT pegawai_id, bit_or(bit) FILTER (WHERE final AND ada) AS final, bit_or(bit) FILTER (WHERE ada) AS dinilai, bit_or(bit) AS tercatat, ${jumlahkan}
  FROM (SELECT n.pegawai_id, ${angkaBulan} FROM penilaian_bulan n WHERE n.tahun = $2${sempit}) n GROUP BY pegawai_id
), masa AS MATERIALIZED (
  SELECT d.*, coalesce(k.bulan, 0) & ~coalesce(e.bulan, 0) AS wajib, k.terima, coalesce(n.final, 0) AS final, coalesce(n.dinilai, 0) AS dinilai,
    coalesce(n.tercatat, 0) AS tercatat, ${hitungan.map(({ nama }) => `n.${nama}`).join(', ')}
  FROM dasar d LEFT JOIN kontrak k ON k.pegawai_id = d.id LEFT JOIN kecuali e ON e.pegawai_id = d.id LEFT JOIN semua n ON n.pegawai_id = d.id
), luar AS (
  SELECT id, ${jumlahkan} FROM (SELECT m.id, ${angkaBulan} FROM masa m JOIN penilaian_bulan n ON n.pegawai_id = m.id AND n.tahun = $2
    WHERE (m.tercatat & ~m.wajib) <> 0 AND (m.wajib & (1 << n.bulan)) = 0) n GROUP BY id
), nilai AS (
  SELECT m.id, m.orang_id, m.tanggal_lahir, m.opd, m.unit, m.jabatan, m.batas_usia, m.penilai, m.wajib, m.terima, m.final, m.dinilai,
    ${hitungan.map(({ nama }) => `m.${nama} - coalesce(l.${nama}, 0) AS ${nama}`).join(', ')}
  FROM masa m LEFT JOIN luar l ON l.id = m.id
), rata AS (
  SELECT *, CASE WHEN n_c > 0 THEN round(jumlah_c / n_c, 2) END AS rata_c, ${perilaku.tahun} AS rating_p FROM nilai
), rencana AS (
  SELECT pegawai_id, bit_or(1 << bulan) FILTER (WHERE status = 'REALISASI_DIAJUKAN') AS realisasi, bit_or(1 << bulan) AS rencana
  FROM rencana_bulan WHERE tahun = $2 AND status IN ('RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'RENCANA_DISETUJUI', 'REALISASI_DIAJUKAN') GROUP BY pegawai_id
), hadir AS (
  SELECT pegawai_id, sum(alpa)::int AS alpa, max(alpa_berturut)::int AS berturut FROM rekap_kehadiran
  WHERE tahun = $2 AND (alpa > 0 OR alpa_berturut > 0) GROUP BY pegawai_id
), potret AS MATERIALIZED (
  SELECT d.id, d.orang_id, d.opd, d.unit, d.jabatan, d.penilai, d.wajib, d.final, d.dinilai, coalesce(r.realisasi, 0) AS realisasi,
    coalesce(r.rencana, 0) AS rencana, d.wajib & ${topengLewat(tahun, hariIni, kebijakan)} & ~d.dinilai & ~d.final AS tunggakan, d.rata_c AS rata,
    CASE WHEN num_nulls(s.tanggal_ditetapkan, s.tanggal_ttd_pegawai, s.tanggal_ttd_penilai) > 0 THEN 'belum' WHEN d.terima IS NULL THEN 'tanpa-tanggal'
      WHEN greatest(s.tanggal_ttd_pegawai, s.tanggal_ttd_penilai) - d.terima > ${kebijakan.read(BATAS_TTD_SKP)} THEN 'terlambat' ELSE 'tepat' END AS skp,
    ${predikatDari(teks('t.rating_hasil_kerja'), teks('t.rating_perilaku'))} AS dinyatakan,
    ${predikatDari(angka(`(${pita('d.rata_c', bawah, atas, true)})`), angka('d.rating_p'))} AS mengarah,
    ${bup} AS bup, coalesce(x.alpa, 0) AS alpa, coalesce(x.berturut, 0) AS berturut
  FROM rata d LEFT JOIN rencana r ON r.pegawai_id = d.id
  LEFT JOIN hadir x ON x.pegawai_id = d.id LEFT JOIN skp s ON s.pegawai_id = d.id AND s.tahun = $2
  LEFT JOIN penilaian_tahun t ON t.pegawai_id = d.id AND t.tahun = $2 AND t.status IN ('DIUSULKAN', 'FINAL')
)`
  return { sql, values, tahun, bulanIni, sampai, kebijakan }
}
