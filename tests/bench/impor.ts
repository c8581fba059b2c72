import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { writeWorkbook } from '../../lib/server/sheet/tulis.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { buatLembarSiasn } from '../../prisma/seed/berkas/buat.ts'
import { type BarisLembar, KOLOM_SIASN, toSiasnRows } from '../../prisma/seed/lembar.ts'
import type { Wilayah } from '../../prisma/seed/tabel.ts'
import { writeWilayah } from '../../prisma/seed/tulis.ts'
import { generateWilayah } from '../../prisma/seed/wilayah.ts'
import {
  dropDatabase,
  ensureDatabase,
  type Server,
  startServer,
  withClient,
} from '../../scripts/bagian/database.ts'
import { type BarisUkur, makeBaris } from './baris.ts'

export type HasilAnak = {
  pratinjauMs: number
  terapkanMs: number
  awalMb: number
  puncakMb: number
  baris: number
}

const DATABASE = 'bench_impor'

/** The region without its employees: what an office has set up before it brings its first file. */
function tanpaPegawai(wilayah: Wilayah): Wilayah {
  const pegawai = new Set(wilayah.pegawai.map((satu) => satu.orangId))
  const akun = wilayah.akun.filter((satu) => !pegawai.has(satu.orangId))
  const idAkun = new Set(akun.map((satu) => satu.id))
  return {
    ...wilayah,
    orang: wilayah.orang.filter((satu) => !pegawai.has(satu.id)),
    penugasan: wilayah.penugasan.filter((satu) => !pegawai.has(satu.orangId)),
    akun,
    peranAkun: wilayah.peranAkun.filter((satu) => idAkun.has(satu.akunId)),
    pegawai: [],
    hubunganAtasan: [],
    perjanjianKerja: [],
    upah: [],
  }
}

async function ukur(kerja: () => Promise<unknown>): Promise<number> {
  const mulai = performance.now()
  await kerja()
  return performance.now() - mulai
}

/** Floor of the preview: COPY of the same cells as text into a bare table. */
async function lantaiSel(client: pg.Client, siasn: readonly BarisLembar[]): Promise<number> {
  await client.query(`CREATE TABLE lantai_sel (${KOLOM_SIASN.map((_, i) => `k${i} text`).join(', ')})`)
  const teks = siasn.map((baris) => `${KOLOM_SIASN.map((judul) => baris[judul] ?? '\\N').join('\t')}\n`)
  return ukur(() => pipeline(Readable.from(teks), client.query(copyFrom('COPY lantai_sel FROM STDIN'))))
}

/** Floor of the commit: COPY of the very rows that it wrote, into tables of the same shape and indexes. */
async function lantaiTerapkan(client: pg.Client): Promise<number> {
  const tabel = ['orang', 'pegawai', 'penugasan']
  const isi = new Map<string, Buffer[]>()
  for (const nama of tabel) {
    const potongan: Buffer[] = []
    for await (const potong of client.query(copyTo(`COPY ${nama} TO STDOUT`))) potongan.push(potong)
    isi.set(nama, potongan)
    await client.query(`CREATE TABLE lantai_${nama} (LIKE ${nama} INCLUDING ALL)`)
  }
  return ukur(async () => {
    await client.query('BEGIN')
    for (const [nama, potongan] of isi) {
      await pipeline(Readable.from(potongan), client.query(copyFrom(`COPY lantai_${nama} FROM STDIN`)))
    }
    await client.query('COMMIT')
  })
}

async function jalankanAnak(url: string, berkas: string): Promise<HasilAnak> {
  // A process of its own: its peak memory is that of an import, not of the generator.
  const anak = path.join(import.meta.dirname, 'anak', 'impor.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-semi-space-size=8', '--disable-warning=ExperimentalWarning', anak, berkas],
    { env: { ...process.env, DATABASE_URL: url, NEXTAUTH_SECRET: 'b'.repeat(48) } },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** P3: the roster of a province (16,426 people, 67 columns) from bytes to preview, and from preview to tables. */
export async function rows(server: Pick<Server, 'url' | 'bawaan' | 'stop'>): Promise<BarisUkur[]> {
  const wilayah = generateWilayah({ ukuran: 'provinsi' })
  const siasn = toSiasnRows(wilayah)
  const folder = await mkdtemp(path.join(tmpdir(), 'titian-bench-'))
  await dropDatabase(server, DATABASE)
  await ensureDatabase(server, DATABASE)
  try {
    const url = server.url(DATABASE)
    await applyMigrations(url)
    const berkas = path.join(folder, 'daftar.xlsx')
    await writeFile(berkas, writeWorkbook([buatLembarSiasn(siasn)]))
    return await withClient(url, async (client) => {
      await writeWilayah(client, tanpaPegawai(wilayah))
      await client.query('ANALYZE')
      const lantai = await lantaiSel(client, siasn)
      const hasil = await jalankanAnak(url, berkas)
      const lantaiTulis = await lantaiTerapkan(client)
      const n = siasn.length
      if (hasil.baris !== n) throw new Error(`${hasil.baris} dari ${n} baris diimpor`)
      const satu = (id: string, what: string, floor: number, ours: number, unit = 'ms') =>
        makeBaris({ id, what, floor: Math.round(floor), ours: Math.round(ours), unit, better: 'kecil', n })
      return [
        satu(
          'P3 pratinjau',
          'baca, periksa, pratinjau 67 kolom; lantai COPY sel yang sama',
          lantai,
          hasil.pratinjauMs,
        ),
        satu(
          'P3 terapkan',
          'terapkan daftar pegawai; lantai COPY baris yang sama',
          lantaiTulis,
          hasil.terapkanMs,
        ),
        satu(
          'P3 memori',
          'puncak proses impor; lantai proses itu sebelum impor',
          hasil.awalMb,
          hasil.puncakMb,
          'MB',
        ),
      ]
    })
  } finally {
    await dropDatabase(server, DATABASE)
    await rm(folder, { recursive: true })
  }
}

if (import.meta.main) {
  const server = await startServer('pg-ukur')
  try {
    console.table(await rows(server))
  } finally {
    await server.stop()
  }
}
