import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { tingkatAlpa } from '../kehadiran/aturan/alpa.ts'
import type { TingkatAlpa } from '../kehadiran/schema.ts'
import type { Predikat } from '../penilaian/schema.ts'
import { readSql } from '../server/db.ts'
import { findKeadaanBulan, hitungBit, syaratKeadaan } from './aturan/keadaan-bulan.ts'
import { TRIWULAN_BUP } from './queries-dasbor.ts'
import { buildPotret, type Potret } from './queries-potret.ts'
import {
  type DasarPredikat,
  type DasborFilter,
  KEADAAN_BULAN,
  type KeadaanBulan,
  type KeadaanSkp,
} from './schema.ts'

const UKURAN_HALAMAN = 50
const KUNCI = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([^\0]*)$/s

export type OrangDasbor = {
  id: string
  nip: string | null
  nama: string
  jabatan: string | null
  unit: string | null
  opd: string | null
  penilai: string | null
  /** Dua belas keadaan; null bila bulan itu tidak dihitung baginya. */
  bulan: (KeadaanBulan | null)[]
  tunggakan: number
  skp: KeadaanSkp
  predikat: { kode: Predikat; dasar: DasarPredikat } | null
  rata: string | null
  bup: Tanggal | null
  alpa: { hari: number; tingkat: TingkatAlpa | null }
}
export type HalamanDasbor = {
  tahun: number
  cocok: number
  rows: OrangDasbor[]
  sebelum?: string
  sesudah?: string
  /** Banyaknya tiap keadaan pada bulan yang disaring, di dalam saringan lainnya. */
  keadaan: Partial<Record<KeadaanBulan, number>>
}

type Baris = Omit<OrangDasbor, 'bulan' | 'tunggakan' | 'predikat' | 'bup' | 'alpa' | 'nama'> & {
  kunci: string
  orang_id: string
  nama_lengkap: string
  wajib: number
  final: number
  dinilai: number
  realisasi: number
  rencana: number
  tunggakan: number
  dinyatakan: Predikat | null
  mengarah: Predikat | null
  bup: string | null
  hari_alpa: number
  berturut: number
}

const HARI = Array.from({ length: 367 }, (_, hari) => hari)

/** Syarat SQL sebuah jenjang alpa, ditulis dari fungsi aturannya: hari setahun dicoba satu per satu. */
function syaratAlpa(tingkat: TingkatAlpa | 'ada', { kebijakan }: Potret): string {
  const kena = (satu: TingkatAlpa | null) =>
    `alpa IN (${HARI.filter((hari) => tingkatAlpa(hari, 0, kebijakan) === satu).join(', ') || 'NULL'})`
  const aman = `berturut IN (${HARI.filter((hari) => tingkatAlpa(0, hari, kebijakan) !== 'PEMBERHENTIAN').join(', ')})`
  if (tingkat === 'ada') return `NOT (${kena(null)} AND ${aman})`
  return tingkat === 'PEMBERHENTIAN' ? `(${kena(tingkat)} OR NOT ${aman})` : `(${kena(tingkat)} AND ${aman})`
}

/** Syarat WHERE atas potret; syarat keadaan bulan dipisah supaya tiap keadaan dapat dihitung. */
function buildWhere(filter: DasborFilter, potret: Potret) {
  const { values } = potret
  const place = (value: unknown) => `$${values.push(value)}`
  const saring: string[] = []
  const rujukan = (kolom: string, nilai: string | undefined) => {
    if (nilai === 'tanpa') saring.push(`${kolom} IS NULL`)
    else if (nilai) saring.push(`${kolom} = ${place(nilai)}::uuid`)
  }
  rujukan('unit', filter.unit)
  rujukan('penilai', filter.penilai)
  if (filter.tunggakan) saring.push(filter.tunggakan === 'ada' ? 'tunggakan <> 0' : 'tunggakan = 0')
  if (filter.skp) saring.push(`skp = ${place(filter.skp)}`)
  if (filter.predikat) {
    if (filter.dasar === 'mengarah')
      saring.push(`dinyatakan IS NULL AND mengarah = ${place(filter.predikat)}`)
    else if (filter.dasar === 'dinyatakan') saring.push(`dinyatakan = ${place(filter.predikat)}`)
    else saring.push(`coalesce(dinyatakan, mengarah) = ${place(filter.predikat)}`)
  } else if (filter.dasar === 'dinyatakan') saring.push('dinyatakan IS NOT NULL')
  else if (filter.dasar === 'mengarah') saring.push('dinyatakan IS NULL AND mengarah IS NOT NULL')
  if (filter.bup) saring.push(`${TRIWULAN_BUP} = ${place(filter.bup)}`)
  if (filter.alpa) saring.push(syaratAlpa(filter.alpa, potret))
  return {
    saring: saring.length > 0 ? saring.map((satu) => `(${satu})`).join(' AND ') : 'TRUE',
    keadaan: filter.bulan ? syaratKeadaan(filter.keadaan, filter.bulan, potret.bulanIni) : 'TRUE',
    place,
  }
}

function toOrang(row: Baris, potret: Potret): OrangDasbor {
  const predikat = row.dinyatakan ?? row.mengarah
  return {
    id: row.id,
    nip: row.nip,
    nama: row.nama_lengkap,
    jabatan: row.jabatan,
    unit: row.unit,
    opd: row.opd,
    penilai: row.penilai,
    bulan: Array.from({ length: 12 }, (_, i) => findKeadaanBulan(row, i + 1, potret.bulanIni)),
    tunggakan: hitungBit(row.tunggakan),
    skp: row.skp,
    predikat: predikat ? { kode: predikat, dasar: row.dinyatakan ? 'dinyatakan' : 'mengarah' } : null,
    rata: row.rata,
    bup: row.bup === null ? null : parseTanggal(row.bup),
    alpa: { hari: row.hari_alpa, tingkat: tingkatAlpa(row.hari_alpa, row.berturut, potret.kebijakan) },
  }
}

/** Baris orang dari potret yang memenuhi `syarat`. */
const pilihOrang = (
  syarat: string,
) => `SELECT z.id, z.orang_id, o.nip, o.nama AS kunci, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama_lengkap,
    z.jabatan, u.nama AS unit, d.nama AS opd, nullif(concat_ws(', ', nullif(concat_ws(' ', a.gelar_depan, a.nama), ''), a.gelar_belakang), '') AS penilai,
    z.wajib, z.final, z.dinilai, z.realisasi, z.rencana, z.tunggakan, z.skp, z.dinyatakan, z.mengarah, z.rata::text AS rata, z.bup, z.alpa AS hari_alpa, z.berturut
  FROM (SELECT * FROM potret WHERE ${syarat}) z JOIN orang o ON o.id = z.orang_id LEFT JOIN unit_kerja u ON u.id = z.unit
  LEFT JOIN perangkat_daerah d ON d.id = z.opd LEFT JOIN orang a ON a.id = z.penilai`

/** Semua orang dasbor, urut perangkat daerah lalu nama, untuk diunduh. */
export async function listSemuaDasbor(
  viewer: Viewer,
  hariIni: Tanggal,
  opd: string | undefined,
): Promise<OrangDasbor[]> {
  const potret = await buildPotret(viewer, hariIni, { opd })
  const rows = await readSql<Baris>(
    `${potret.sql} ${pilihOrang('TRUE')} ORDER BY d.urutan, d.nama, o.nama, o.id`,
    potret.values,
  )
  return rows.map((row) => toOrang(row, potret))
}

/**
 * Satu halaman orang di belakang sebuah angka dasbor, urut nama, berkunci nama dan id; `cocok` sama dengan angkanya karena keduanya
 * membaca potret yang sama.
 */
export async function listDasbor(
  viewer: Viewer,
  hariIni: Tanggal,
  filter: DasborFilter,
): Promise<HalamanDasbor> {
  const potret = await buildPotret(viewer, hariIni, { opd: filter.opd })
  const { saring, keadaan, place } = buildWhere(filter, potret)
  const { bulan } = filter
  const mundur = filter.sebelum !== undefined
  const kunci = (filter.sebelum ?? filter.sesudah)?.match(KUNCI)
  const posisi =
    kunci?.[1] !== undefined
      ? `(o.nama, o.id) ${mundur ? '<' : '>'} (${place(kunci[2])}, ${place(kunci[1])}::uuid)`
      : 'TRUE'
  const arah = mundur ? 'DESC' : 'ASC'
  const perKeadaan = bulan
    ? KEADAAN_BULAN.map(
        (kode) => `, count(*) FILTER (WHERE ${syaratKeadaan(kode, bulan, potret.bulanIni)}) AS "${kode}"`,
      ).join('')
    : ''
  // Hitungan dan barisnya dari satu potret yang sama, sekali dihitung.
  const [hasil] = await readSql<{ hitung: { cocok: number } & Record<KeadaanBulan, number>; rows: Baris[] }>(
    `${potret.sql} SELECT (SELECT to_jsonb(h) FROM (SELECT count(*) FILTER (WHERE ${keadaan}) AS cocok${perKeadaan} FROM potret WHERE ${saring}) h) AS hitung,
       (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (${pilihOrang(`${saring} AND (${keadaan})`)} WHERE ${posisi}
         ORDER BY o.nama ${arah}, o.id ${arah} LIMIT ${UKURAN_HALAMAN + 1}) x) AS rows`,
    potret.values,
  )
  const rows = hasil?.rows ?? []
  const lebih = rows.length > UKURAN_HALAMAN
  const page = rows.slice(0, UKURAN_HALAMAN)
  if (mundur) page.reverse()
  const key = (row: Baris | undefined) => (row ? `${row.orang_id}.${row.kunci}` : undefined)
  const sebelum = (mundur ? lebih : kunci != null) ? key(page[0]) : undefined
  const sesudah = mundur || lebih ? key(page.at(-1)) : undefined
  const { cocok = 0, ...tiapKeadaan } = hasil?.hitung ?? {}
  return {
    tahun: potret.tahun,
    cocok,
    rows: page.map((row) => toOrang(row, potret)),
    keadaan: bulan ? tiapKeadaan : {},
    ...(sebelum ? { sebelum } : {}),
    ...(sesudah ? { sesudah } : {}),
  }
}
