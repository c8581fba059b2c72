import { availableParallelism } from 'node:os'
import type pg from 'pg'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { fillContoh } from '../../prisma/seed/contoh.ts'
import {
  dropDatabase,
  ensureDatabase,
  type Server,
  startServer,
  withClient,
} from '../../scripts/bagian/database.ts'
import { type BarisUkur, makeBaris } from './baris.ts'
import { LANTAI_PUTARAN } from './lantai-putaran.ts'

const DATABASE = 'bench_putaran'
const UKURAN = 16_426
const KALI = 5

const tengah = (waktu: readonly number[]) =>
  [...waktu].sort((a, b) => a - b)[Math.floor(waktu.length / 2)] ?? 0

async function lantai(client: pg.Client): Promise<number> {
  const mulai = performance.now()
  await client.query(
    'CREATE TABLE lantai_putaran (id uuid, rata numeric, perilaku numeric, final bigint, alpa bigint, rekomendasi text)',
  )
  await client.query(`INSERT INTO lantai_putaran ${LANTAI_PUTARAN}`, [2026, '2026-12-21'])
  const ms = performance.now() - mulai
  await client.query('DROP TABLE lantai_putaran')
  return ms
}

/** P1: setahun untuk 16.426 orang, dari potret sampai segel, melawan satu SQL tulisan tangan atas baris yang sama. */
export async function rows(server?: Server): Promise<BarisUkur[]> {
  const dipakai = server ?? (await startServer('pg-ukur'))
  await dropDatabase(dipakai, DATABASE)
  await ensureDatabase(dipakai, DATABASE)
  const url = dipakai.url(DATABASE)
  await applyMigrations(url)
  await fillContoh(url, { ukuran: UKURAN }, () => {})
  process.env.DATABASE_URL = url
  process.env.NEXTAUTH_SECRET ??= 'rahasia-untuk-ukuran-saja-panjang-40-huruf'
  const { getPool, readSql, withTransaction } = await import('../../lib/server/db.ts')
  const { startPutaran } = await import('../../lib/kelayakan/commands-putaran.ts')
  const { runPutaran } = await import('../../lib/kelayakan/jobs.ts')
  const { parseTanggal } = await import('../../lib/core/tanggal.ts')
  try {
    const [admin] = await readSql<{ id: string; orang_id: string; nama: string }>(
      `SELECT a.id, a.orang_id, o.nama FROM akun a JOIN orang o ON o.id = a.orang_id WHERE a.persona_demo = 'admin'`,
    )
    if (!admin) throw new Error('wilayah contoh tanpa admin')
    const viewer = { akunId: admin.id, orangId: admin.orang_id, nama: admin.nama, peran: [] }
    const bawah: number[] = []
    const kita: number[] = []
    let jumlah = 0
    for (let i = 0; i < KALI; i += 1) {
      bawah.push(await withClient(url, lantai))
      const mulai = performance.now()
      const putaran = await withTransaction((tx) =>
        startPutaran(tx, viewer, { tahun: 2026, pada: parseTanggal('2026-12-21') }),
      )
      if ((await runPutaran(putaran.putaranId)) === null) throw new Error('putaran tidak disegel')
      kita.push(performance.now() - mulai)
      jumlah = putaran.jumlah
    }
    return [
      makeBaris({
        id: 'P1-putaran',
        what: `evaluasi ${jumlah} orang x 12 bulan dengan sebab, potret dan segel; lantai satu SQL (${availableParallelism()} inti)`,
        floor: tengah(bawah),
        ours: tengah(kita),
        unit: 'ms',
        better: 'kecil',
        n: KALI,
      }),
    ]
  } finally {
    await getPool().end()
    if (!server) await dipakai.stop()
  }
}
