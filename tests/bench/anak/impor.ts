// Started by ../impor.ts as a process of its own: imports one file and prints how long it took and how much memory.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { applyImporPegawai, previewImporPegawai, readImporPegawai } from '../../../lib/pegawai/commands.ts'
import { getPool, readSql, withTransaction } from '../../../lib/server/db.ts'
import type { HasilAnak } from '../impor.ts'

const HARI_INI = parseTanggal('2026-12-21')
const MB = 1024 * 1024

const [akun] = await readSql<{ id: string; orang_id: string; nama: string }>(
  `SELECT a.id, a.orang_id, o.nama FROM akun a JOIN orang o ON o.id = a.orang_id
   JOIN peran_akun p ON p.akun_id = a.id WHERE p.peran = 'ADMIN_BKD' ORDER BY a.id LIMIT 1`,
)
if (akun === undefined) throw new Error('Wilayah tanpa ADMIN_BKD')
const viewer = {
  akunId: akun.id,
  orangId: akun.orang_id,
  nama: akun.nama,
  peran: [{ peran: 'ADMIN_BKD' as const, perangkatDaerahId: null }],
}
const jenis = 'DAFTAR_PEGAWAI' as const
const bytes = await readFile(process.argv[2] ?? '')
const berkas = { nama: 'daftar.xlsx', bytes, sha256: createHash('sha256').update(bytes).digest() }

const awalMb = process.memoryUsage.rss() / MB
const mulai = performance.now()
const bacaan = await readImporPegawai(jenis, bytes)
const { imporId } = await withTransaction((tx) =>
  previewImporPegawai(tx, viewer, { jenis, berkas, bacaan, hariIni: HARI_INI }),
)
const pratinjauMs = performance.now() - mulai

const mulaiTerapkan = performance.now()
const { ringkasan } = await withTransaction((tx) =>
  applyImporPegawai(tx, viewer, { imporId, version: 1, lewatiSalah: true }, HARI_INI),
)
const hasil: HasilAnak = {
  pratinjauMs,
  terapkanMs: performance.now() - mulaiTerapkan,
  awalMb,
  puncakMb: process.resourceUsage().maxRSS / 1024,
  baris: ringkasan.baru,
}
await getPool().end()
console.log(JSON.stringify(hasil))
