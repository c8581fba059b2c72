// Satu pertanyaan dalam beberapa bentuk: tiap saringan memilih indeksnya sendiri, agar sejuta baris tetap seketika.
import type { Viewer } from '../akses/viewer.ts'
import { NAMA_LENGKAP } from '../akun/queries-slip.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import { describeAudit, type KalimatAudit } from './labels-audit.ts'
import { BATAS_SEBUT } from './labels-audit-bahan.ts'
import { formatRincian, listIdJejak } from './parse-audit.ts'
import { findOrangAudit, loadJejakOrang, loadSebutan, type OrangCari } from './queries-audit-sebutan.ts'
import { canBacaJejak } from './reach.ts'
import { type AuditFilter, listAksi, MIN_CARI } from './schema-audit.ts'

export type BarisAudit = {
  id: number
  hari: string
  pukul: string
  kalimat: KalimatAudit
  aksi: string
  objek: string
  objekId: string | null
  /** JSON mentah, siap dibaca. */
  rincian: string
  rujukan: string | null
  /** Nomor segelnya di rantai; null bila belum disegel. */
  segel: number | null
}
export type HalamanAudit = {
  rows: BarisAudit[]
  sebelum?: string
  sesudah?: string
  pelaku?: OrangCari
  tentang?: OrangCari
}

const UKURAN = 50
type Mentah = {
  id: number
  hari: string
  pukul: string
  orangId: string | null
  nama: string | null
  peran: string | null
  aksi: string
  objek: string
  objekId: string | null
  rincian: unknown
  rujukan: string | null
  segel: number | null
}

type Orang = { pelaku: OrangCari | undefined; tentang: OrangCari | undefined }
const listId = (cari: OrangCari) => cari.orang.map(({ orangId }) => orangId)

/** Pilihan id yang memenuhi saringan, terurut; sumbernya dipilih menurut saringan yang paling menyempitkan. */
async function buildPilihan(filter: AuditFilter, zona: string, orang: Orang, ukuran: number) {
  const values: unknown[] = []
  const place = (value: unknown) => `$${values.push(value)}`
  const mundur = filter.sebelum !== undefined
  const [arah, banding] = mundur ? ['ASC', '>'] : ['DESC', '<']
  const syarat: string[] = []
  const kunci = filter.sebelum ?? filter.sesudah
  if (kunci !== undefined) {
    const id = place(kunci)
    syarat.push(
      `(e.pada, e.id) ${banding} ((SELECT c.pada FROM audit_entri c WHERE c.id = ${id}::bigint), ${id}::bigint)`,
    )
  }
  if (filter.dari) syarat.push(`e.pada >= ${place(filter.dari)}::date::timestamp AT TIME ZONE ${place(zona)}`)
  if (filter.sampai)
    syarat.push(`e.pada < (${place(filter.sampai)}::date + 1)::timestamp AT TIME ZONE ${place(zona)}`)
  if (filter.q && filter.q.length >= MIN_CARI) {
    const pola = place(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)
    const nomor = /^\d{1,15}$/.test(filter.q) ? ` OR e.id = ${place(filter.q)}::bigint` : ''
    syarat.push(
      `(audit_teks(e.rincian) ILIKE ${pola} OR e.rujukan = ${place(filter.q.toUpperCase())}${nomor})`,
    )
  }
  const aksi = listAksi(filter.aksi)
  const urut = `ORDER BY e.pada ${arah}, e.id ${arah} LIMIT ${ukuran + 1}`
  const pilih = (sumber: string, ...lagi: string[]) => {
    const semua = [...syarat, ...lagi]
    return `SELECT e.id, e.pada FROM ${sumber}${semua.length > 0 ? ` WHERE ${semua.join(' AND ')}` : ''} ${urut}`
  }
  const perSatu = (daftar: string, jenis: string, kolom: string, ...lagi: string[]) =>
    `SELECT s.* FROM unnest(${daftar}::${jenis}[]) n CROSS JOIN LATERAL (${pilih('audit_entri e', `e.${kolom} = n`, ...lagi)}) s`
  // Parameter yang tidak terpakai ditolak PostgreSQL, maka tiap bentuk menaruh miliknya sendiri.
  const beraksi = () => (aksi ? [`e.aksi = ANY(${place(aksi)}::text[])`] : [])

  if (orang.tentang) {
    const jejak = await loadJejakOrang(listId(orang.tentang))
    const massal = `(${['aksi', 'putaranId', 'orangId'].map((kolom) => `m."${kolom}"`).join(', ')})`
    // Satu id satu tanya ke indeks, dan hasilnya sebagai larik: perencana tidak dapat menukarnya dengan membaca semua baris.
    const kena = `SELECT a.id FROM unnest(${place(jejak.id)}::uuid[]) i JOIN audit_entri a ON audit_sebutan(a.objek_id, a.rincian) @> ARRAY[i]
      UNION SELECT a.id FROM jsonb_to_recordset(${place(JSON.stringify(jejak.massal))}::jsonb) AS m("aksi" text, "putaranId" text, "orangId" uuid)
        JOIN audit_entri a ON a.objek = 'putaran' AND (a.aksi, a.objek_id, a.orang_id) = ${massal}`
    const oleh = orang.pelaku ? [`e.orang_id = ANY(${place(listId(orang.pelaku))}::uuid[])`] : []
    return {
      mundur,
      values,
      sql: pilih('audit_entri e', `e.id = ANY(ARRAY(${kena}))`, ...beraksi(), ...oleh),
    }
  }
  if (orang.pelaku) {
    const id = place(listId(orang.pelaku))
    const lagi = beraksi()
    // Yang masuk belum bersesi: pelakunya pemilik akun yang menjadi objeknya.
    const masuk = pilih(
      "akun k JOIN audit_entri e ON e.objek = 'akun' AND e.objek_id = k.id::text AND e.orang_id IS NULL",
      `k.orang_id = ANY(${id}::uuid[])`,
      ...lagi,
    )
    return { mundur, values, sql: `(${perSatu(id, 'uuid', 'orang_id', ...lagi)}) UNION ALL (${masuk})` }
  }
  if (aksi && !filter.q) return { mundur, values, sql: perSatu(place(aksi), 'text', 'aksi') }
  return { mundur, values, sql: pilih('audit_entri e', ...beraksi()) }
}

async function readJejak(filter: AuditFilter, orang: Orang, ukuran: number) {
  const { zona } = await getWilayah()
  const { sql, values, mundur } = await buildPilihan(filter, zona, orang, ukuran)
  const [arah, z] = [mundur ? 'ASC' : 'DESC', `$${values.length + 1}`]
  const rows = await readSql<Mentah>(
    `WITH pilih AS MATERIALIZED (SELECT x.id, x.pada FROM (${sql}) x ORDER BY x.pada ${arah}, x.id ${arah} LIMIT ${ukuran + 1})
     SELECT e.id, to_char(e.pada AT TIME ZONE ${z}, 'YYYY-MM-DD') AS hari, to_char(e.pada AT TIME ZONE ${z}, 'HH24.MI.SS') AS pukul,
       e.orang_id AS "orangId", ${NAMA_LENGKAP} AS nama, e.peran, e.aksi, e.objek, e.objek_id AS "objekId", e.rincian, e.rujukan, s.urut AS segel
     FROM pilih JOIN audit_entri e ON e.id = pilih.id LEFT JOIN orang o ON o.id = e.orang_id LEFT JOIN audit_segel s ON s.entri_id = e.id
     ORDER BY e.pada ${arah}, e.id ${arah}`,
    [...values, zona],
  )
  const lebih = rows.length > ukuran
  const page = rows.slice(0, ukuran)
  if (mundur) page.reverse()
  return { page, lebih, mundur }
}

async function toBaris(page: readonly Mentah[]): Promise<BarisAudit[]> {
  const sebutan = await loadSebutan(
    page.flatMap(({ objekId, rincian }) => listIdJejak(objekId, rincian, BATAS_SEBUT)),
  )
  return page.map(({ orangId, nama, peran, rincian, ...baris }) => {
    const jejak = { ...baris, rincian, pelakuId: orangId, sebutan }
    const pelaku = orangId && nama ? { orangId, nama } : null
    return {
      ...baris,
      rincian: formatRincian(baris.aksi, rincian),
      kalimat: describeAudit(jejak, pelaku, peran),
    }
  })
}

async function findOrang(filter: AuditFilter): Promise<Orang> {
  const [pelaku, tentang] = await Promise.all([
    filter.pelaku ? findOrangAudit(filter.pelaku) : undefined,
    filter.tentang ? findOrangAudit(filter.tentang) : undefined,
  ])
  return { pelaku, tentang }
}

/** Satu halaman jejak dari yang terbaru, berkunci entri ke dua arah; seluruh wilayah, bagi yang berizin `audit:read`. */
export async function listAudit(viewer: Viewer, filter: AuditFilter): Promise<HalamanAudit> {
  if (!canBacaJejak(viewer)) return { rows: [] }
  const orang = await findOrang(filter)
  const { page, lebih, mundur } = await readJejak(filter, orang, UKURAN)
  const rows = await toBaris(page)
  const [awal, akhir] = [rows[0], rows.at(-1)]
  const adaSebelum = mundur ? lebih : filter.sesudah !== undefined
  return {
    rows,
    ...(awal && adaSebelum ? { sebelum: String(awal.id) } : {}),
    ...(akhir && (mundur || lebih) ? { sesudah: String(akhir.id) } : {}),
    ...(orang.pelaku ? { pelaku: orang.pelaku } : {}),
    ...(orang.tentang ? { tentang: orang.tentang } : {}),
  }
}

const UKURAN_BACA = 1_000

/** Jejak menurut saringan, paling banyak `batas` baris, dibaca sebagian demi sebagian. */
export async function* iterateAudit(
  viewer: Viewer,
  filter: AuditFilter,
  batas: number,
): AsyncGenerator<BarisAudit> {
  if (!canBacaJejak(viewer)) return
  const orang = await findOrang(filter)
  let { sesudah } = filter
  for (let n = 0; n < batas; n += UKURAN_BACA) {
    const ukuran = Math.min(UKURAN_BACA, batas - n)
    const { page, lebih } = await readJejak({ ...filter, sesudah, sebelum: undefined }, orang, ukuran)
    yield* await toBaris(page)
    const akhir = page.at(-1)
    if (!lebih || !akhir) return
    sesudah = String(akhir.id)
  }
}
