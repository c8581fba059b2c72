import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { findFreePort } from '../../lib/server/porta.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { fillContoh } from '../../prisma/seed/contoh.ts'
import { dropDatabase, ensureDatabase, startServer } from '../../scripts/bagian/database.ts'
import { KERJA, ROOT } from '../../scripts/bagian/siapkan.ts'
import { waitReady } from './lingkungan.ts'

/** Kantor pada hari pertamanya: organisasi, rujukan jabatan dan pejabat ada, belum seorang pegawai pun selain persona. */
const KOSONGKAN = `
  CREATE TEMP TABLE pergi AS SELECT p.id, p.orang_id FROM pegawai p
    WHERE NOT EXISTS (SELECT 1 FROM akun a WHERE a.orang_id = p.orang_id AND a.persona_demo IS NOT NULL);
  DELETE FROM perjanjian_kerja WHERE pegawai_id IN (SELECT id FROM pergi);
  DELETE FROM upah WHERE pegawai_id IN (SELECT id FROM pergi);
  DELETE FROM penugasan WHERE orang_id IN (SELECT orang_id FROM pergi);
  DELETE FROM hubungan_atasan WHERE bawahan_id IN (SELECT orang_id FROM pergi);
  DELETE FROM pegawai WHERE id IN (SELECT id FROM pergi);
  DELETE FROM akun WHERE orang_id IN (SELECT orang_id FROM pergi);
  DELETE FROM orang WHERE id IN (SELECT orang_id FROM pergi);`

/** Server produksi kedua atas kantor yang masih kosong, dengan berkas contohnya; dipakai perjalanan utama. */
export async function startKantorKosong(): Promise<{
  alamat: string
  contoh: string
  stop: () => Promise<void>
}> {
  const server = await startServer('pg-e2e', { fsync: false })
  const nama = `titian_e2e_kosong_${process.pid}`
  const contoh = join(KERJA, 'contoh-e2e')
  mkdirSync(contoh, { recursive: true })
  await dropDatabase(server, nama)
  await ensureDatabase(server, nama)
  const url = server.url(nama)
  await applyMigrations(url)
  await fillContoh(url, { tanpaTahun: true }, () => {})
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(KOSONGKAN)
  await client.end()
  const alamat = `http://127.0.0.1:${await findFreePort()}`
  const web = spawn(process.execPath, [join(ROOT, '.next', 'standalone', 'server.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      TITIAN_ALAMAT: alamat,
      TITIAN_CONTOH: contoh,
      TITIAN_ROOT: ROOT,
      PORT: new URL(alamat).port,
      HOSTNAME: '127.0.0.1',
    },
  })
  await waitReady(alamat, web)
  const stop = async () => {
    const ended = new Promise<void>((done) => web.once('exit', () => done()))
    web.kill('SIGTERM')
    await ended
    await dropDatabase(server, nama)
  }
  return { alamat, contoh, stop }
}
