// Beda dua putaran, orang demi orang: digolongkan dan dihitung di SQL, fakta yang berubah dijelaskan dari JSON beku keduanya.

import type { Viewer } from '../akses/viewer.ts'
import { formatKunci, parseKunci } from '../core/alamat.ts'
import { formatBulan, formatDaftar, formatDesimal, formatTanggal } from '../core/format.ts'
import { readSql } from '../server/db.ts'
import { RANAH } from './aturan/ranah.ts'
import { LABEL_FAKTA } from './labels-rantai.ts'
import type { BedaFilter, JenisBeda } from './parse.ts'
import type { PutaranRingkas } from './queries.ts'
import { reachTemuan } from './reach.ts'
import { type Fakta, faktaSchema, type Rekomendasi } from './schema.ts'

export type FaktaBeda = { kode: string; label: string; lama: string; baru: string }
export type BarisBeda = {
  pegawaiId: string
  nip: string
  nama: string
  opd: string | null
  jenis: JenisBeda
  /** Null bila ia tidak ada di putaran itu. */
  dari: Rekomendasi | null
  ke: Rekomendasi | null
  penentuLama: string[]
  penentuBaru: string[]
  fakta: FaktaBeda[]
}
export type RingkasBeda = {
  /** Banyaknya orang dari satu rekomendasi ke rekomendasi lain, yang tetap juga. */
  matriks: { dari: Rekomendasi | null; ke: Rekomendasi | null; n: number }[]
  jenis: Record<JenisBeda, number>
  sama: number
}

/** $1 putaran lama, $2 putaran baru; jangkauan menurut perangkat daerah di putaran barunya, atau di yang lama bila tidak ada lagi. */
function bedaSql(viewer: Viewer, values: unknown[]): string {
  const lama = reachTemuan(viewer, 't', values.length)
  values.push(...lama.values)
  const sisi = (putaran: string) =>
    `(SELECT t.pegawai_id, t.nip, t.nama, t.bahan->>'opd' AS opd, t.rekomendasi, t.penentu, t.catatan, t.fakta FROM temuan t WHERE t.putaran_id = ${putaran} AND ${lama.clause})`
  return `SELECT coalesce(b.pegawai_id, a.pegawai_id) AS pegawai_id, coalesce(b.nip, a.nip) AS nip, coalesce(b.nama, a.nama) AS nama, coalesce(b.opd, a.opd) AS opd,
    a.rekomendasi AS dari, b.rekomendasi AS ke, coalesce(a.penentu, '{}') AS penentu_lama, coalesce(b.penentu, '{}') AS penentu_baru, a.fakta AS fakta_lama, b.fakta AS fakta_baru,
    CASE WHEN a.pegawai_id IS NULL THEN 'masuk' WHEN b.pegawai_id IS NULL THEN 'keluar' WHEN a.rekomendasi <> b.rekomendasi THEN 'rekomendasi'
      WHEN a.penentu <> b.penentu OR a.catatan <> b.catatan THEN 'penentu' WHEN a.fakta <> b.fakta THEN 'fakta' END AS jenis
    FROM ${sisi('$1')} a FULL JOIN ${sisi('$2')} b ON b.pegawai_id = a.pegawai_id`
}

/** Hitungan beda dua putaran dalam jangkauan viewer. */
export async function countBeda(
  viewer: Viewer,
  lama: PutaranRingkas,
  baru: PutaranRingkas,
): Promise<RingkasBeda> {
  const values: unknown[] = [lama.id, baru.id]
  const rows = await readSql<{
    dari: Rekomendasi | null
    ke: Rekomendasi | null
    jenis: JenisBeda | null
    n: number
  }>(`SELECT dari, ke, jenis, count(*) AS n FROM (${bedaSql(viewer, values)}) x GROUP BY 1, 2, 3`, values)
  const jenis: Record<JenisBeda, number> = { rekomendasi: 0, penentu: 0, fakta: 0, masuk: 0, keluar: 0 }
  const matriks = new Map<string, RingkasBeda['matriks'][number]>()
  let sama = 0
  for (const row of rows) {
    if (row.jenis === null) sama += row.n
    else jenis[row.jenis] += row.n
    const kunci = `${row.dari} ${row.ke}`
    const satu = matriks.get(kunci) ?? { dari: row.dari, ke: row.ke, n: 0 }
    satu.n += row.n
    matriks.set(kunci, satu)
  }
  return { matriks: [...matriks.values()], jenis, sama }
}

type Baris = {
  pegawai_id: string
  nip: string
  nama: string
  opd: string | null
  jenis: JenisBeda
  dari: Rekomendasi | null
  ke: Rekomendasi | null
  penentu_lama: string[]
  penentu_baru: string[]
  fakta_lama: unknown
  fakta_baru: unknown
}

function tampilFakta(kode: keyof Fakta, fakta: Fakta): string {
  if (kode === 'bulanHilang') return formatDaftar((fakta.bulanHilang ?? []).map(formatBulan)) || 'tidak ada'
  if (kode === 'rataCapaian')
    return fakta.rataCapaian === null ? 'belum ada' : formatDesimal(fakta.rataCapaian)
  if (kode === 'tanggalTerimaSk' || kode === 'tanggalTtdSkp') {
    const hari = fakta[kode]
    return hari ? formatTanggal(hari) : 'belum dicatat'
  }
  if (kode === 'kontrak')
    return fakta.kontrak?.mulai && fakta.kontrak.selesai
      ? `${formatTanggal(fakta.kontrak.mulai)} sampai ${formatTanggal(fakta.kontrak.selesai)}`
      : 'belum dicatat'
  return RANAH[kode]?.tampil(fakta) ?? String(fakta[kode] ?? 'belum dicatat')
}

/** Fakta yang berbeda di antara dua potret, dalam kata-kata: lama dan barunya. */
export function compareFakta(lama: Fakta, baru: Fakta): FaktaBeda[] {
  return faktaSchema.keyof().options.flatMap((kode) => {
    if (JSON.stringify(lama[kode] ?? null) === JSON.stringify(baru[kode] ?? null)) return []
    const label = kode === 'kontrak' ? 'kontrak sekarang' : (RANAH[kode]?.label ?? LABEL_FAKTA[kode] ?? kode)
    return [{ kode, label, lama: tampilFakta(kode, lama), baru: tampilFakta(kode, baru) }]
  })
}

function toBaris(row: Baris): BarisBeda {
  const ada = row.fakta_lama !== null && row.fakta_baru !== null
  return {
    pegawaiId: row.pegawai_id,
    nip: row.nip,
    nama: row.nama,
    opd: row.opd,
    jenis: row.jenis,
    dari: row.dari,
    ke: row.ke,
    penentuLama: row.penentu_lama,
    penentuBaru: row.penentu_baru,
    fakta: ada ? compareFakta(faktaSchema.parse(row.fakta_lama), faktaSchema.parse(row.fakta_baru)) : [],
  }
}

const UKURAN = 30

/** Satu halaman orang yang berbeda, menurut nama; tanpa saringan jenis berarti semua yang berbeda. */
export async function listBeda(
  viewer: Viewer,
  lama: PutaranRingkas,
  baru: PutaranRingkas,
  filter: BedaFilter,
  ukuran = UKURAN,
): Promise<{ rows: BarisBeda[]; cocok: number; sesudah?: string }> {
  const values: unknown[] = [lama.id, baru.id]
  const dasar = bedaSql(viewer, values)
  const place = (value: unknown) => `$${values.push(value)}`
  const saring = [filter.jenis ? `jenis = ${place(filter.jenis)}` : 'jenis IS NOT NULL']
  if (filter.dari) saring.push(`dari = ${place(filter.dari)}`)
  if (filter.ke) saring.push(`ke = ${place(filter.ke)}`)
  if (filter.q)
    saring.push(
      /^\d+$/.test(filter.q)
        ? `nip LIKE ${place(`${filter.q}%`)}`
        : `nama ILIKE ${place(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)}`,
    )
  const hitung = readSql<{ n: number }>(
    `SELECT count(*) AS n FROM (${dasar}) x WHERE ${saring.join(' AND ')}`,
    [...values],
  )
  const kunci = parseKunci(filter.sesudah)
  if (kunci) saring.push(`(nama, pegawai_id) > (${place(kunci.nama)}, ${place(kunci.id)}::uuid)`)
  const rows = await readSql<Baris>(
    `SELECT * FROM (${dasar}) x WHERE ${saring.join(' AND ')} ORDER BY nama, pegawai_id LIMIT ${ukuran + 1}`,
    values,
  )
  const page = rows.slice(0, ukuran)
  const akhir = rows.length > ukuran ? page.at(-1) : undefined
  const [jumlah] = await hitung
  return {
    rows: page.map(toBaris),
    cocok: jumlah?.n ?? 0,
    ...(akhir ? { sesudah: formatKunci({ nama: akhir.nama, id: akhir.pegawai_id }) } : {}),
  }
}
