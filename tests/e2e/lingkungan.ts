import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTanggal } from '../../lib/core/tanggal.ts'
import { findFreePort } from '../../lib/server/porta.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { seedContoh } from '../../prisma/seed/contoh.ts'
import {
  dropDatabase,
  dropSisaUji,
  ensureDatabase,
  findKeadaan,
  startServer,
} from '../../scripts/bagian/database.ts'
import { ensureBangunan, ensureKlien, ensureRahasia, KERJA } from '../../scripts/bagian/siapkan.ts'
import { PERSONAS } from '../personas.ts'
import { ensureChromium } from './peramban.ts'
import { startWeb, type Web } from './web.ts'

export type Lingkungan = { stop: () => Promise<void> }

/** Satu sesi per persona, dibuka seperti pintu masuk membukanya, agar tiap uji tidak mengulang masuk. */
async function openSesiPersona(): Promise<Record<string, string>> {
  const { readSql, withTransaction } = await import('../../lib/server/db.ts')
  const { openSesi } = await import('../../lib/server/sesi.ts')
  const akun = await readSql<{ id: string; persona: string }>(
    'SELECT id, persona_demo AS persona FROM akun WHERE persona_demo IS NOT NULL',
  )
  const token: Record<string, string> = {}
  for (const { id, persona } of akun) token[persona] = await withTransaction((tx) => openSesi(tx, id))
  for (const { kunci } of PERSONAS)
    if (!token[kunci]) throw new Error(`Data contoh tidak memuat persona ${kunci}.`)
  return token
}

/** Satu putaran tersegel, satu gladi, dan satu pratinjau per jenis berkas, lewat jalan yang sama dengan orangnya. */
async function fillTahun(alamat: string, contoh: string, token: string): Promise<void> {
  const { readSql, withTransaction } = await import('../../lib/server/db.ts')
  const { findViewer } = await import('../../lib/server/sesi.ts')
  const [ada] = await readSql("SELECT 1 FROM putaran WHERE status = 'DISEGEL' LIMIT 1")
  if (!ada) {
    const { startPutaran } = await import('../../lib/kelayakan/commands-putaran.ts')
    const { runPutaran } = await import('../../lib/kelayakan/jobs.ts')
    const viewer = await findViewer(token)
    if (!viewer) throw new Error('Sesi admin tidak hidup.')
    const pada = parseTanggal('2026-12-21')
    // Satu sungguhan dan satu gladi, agar halaman beda pun ada isinya.
    for (const gladi of [false, true]) {
      const mulai = { tahun: 2026, pada, gladi }
      const { putaranId } = await withTransaction((tx) => startPutaran(tx, viewer, mulai))
      await runPutaran(putaranId)
    }
  }
  for (const [pintu, berkas, isian] of UNGGAHAN) {
    const form = new FormData()
    for (const [nama, isi] of Object.entries(isian)) form.set(nama, isi)
    form.set('berkas', new File([readFileSync(join(contoh, berkas))], berkas))
    const jawab = await fetch(`${alamat}/api/unggah/${pintu}`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { origin: alamat, cookie: `titian-sesi=${token}` },
    })
    const tujuan = jawab.headers.get('location') ?? ''
    if (jawab.status !== 303 || tujuan.includes('galat'))
      throw new Error(`${berkas} tidak diterima: ${jawab.status} ${tujuan}`)
  }
}
const UNGGAHAN: readonly (readonly [pintu: string, berkas: string, isian: Record<string, string>])[] = [
  ['impor-pegawai', 'salah-satu-baris.xlsx', { jenis: 'DAFTAR_PEGAWAI' }],
  ['impor-rekap', 'rekap-2026.xlsx', { tahun: '2026' }],
]

/**
 * Menyiapkan yang diuji: bangunan produksi, database contoh sendiri yang segar, server pada porta bebas, Chromium.
 * Alamat, sesi persona, dan id contoh diteruskan ke uji lewat lingkungan proses.
 */
export async function startLingkungan(): Promise<Lingkungan> {
  await ensureKlien()
  await ensureBangunan()
  const server = await startServer('pg-e2e', { fsync: false })
  if (process.env.DATABASE_URL && (await findKeadaan(server.url(server.bawaan))) === 'SUNGGUHAN')
    throw new Error('Uji ditolak: DATABASE_URL menunjuk database tanpa tanda contoh.')
  const nama = `titian_e2e_${process.pid}`
  const urlSemula = process.env.DATABASE_URL
  let web: Web | undefined
  let dihentikan: Promise<void> | undefined
  const stop = () => {
    dihentikan ??= (async () => {
      await web?.stop()
      await globalThis.titianDb?.pool.end()
      // Database uji ini sendiri sebentar lagi tidak ada: pengelolaannya lewat alamat semula.
      if (urlSemula === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = urlSemula
      await dropDatabase(server, nama)
      await server.stop()
    })()
    return dihentikan
  }
  try {
    await dropSisaUji(server)
    await ensureDatabase(server, nama)
    const url = server.url(nama)
    await applyMigrations(url)
    const contoh = join(KERJA, 'contoh-e2e')
    await seedContoh(url, contoh, () => {})
    const alamat = `http://127.0.0.1:${await findFreePort()}`
    Object.assign(process.env, {
      DATABASE_URL: url,
      NEXTAUTH_SECRET: ensureRahasia(),
      TITIAN_ALAMAT: alamat,
      TITIAN_CONTOH: contoh,
      LOG_LEVEL: 'error',
    })
    web = await startWeb(alamat, { TITIAN_KIT: '1' })
    process.env.TITIAN_CHROMIUM = await ensureChromium(KERJA)
    const sesi = await openSesiPersona()
    await fillTahun(alamat, contoh, sesi.admin ?? '')
    process.env.TITIAN_SESI = JSON.stringify(sesi)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}
