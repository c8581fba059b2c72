// node prisma/seed/isi.ts [--pegawai N] [--benih N] [--tanpa-tahun]: mengisi database kosong (DATABASE_URL) dengan wilayah contoh.
import { parseArgs } from 'node:util'
import { pg } from '../../lib/server/pg-tipe.ts'
import { generateTahun } from './tahun.ts'
import { writeTahun, writeWilayah } from './tulis.ts'
import { BENIH_BAWAAN, generateWilayah } from './wilayah.ts'

/** Mengisi database `url`; seluruhnya atau tidak sama sekali. Mengembalikan kalimat waktunya. */
async function fillDatabase(
  url: string,
  pegawai: number,
  benih: number,
  denganTahun: boolean,
): Promise<string> {
  const awal = performance.now()
  const detik = () => ((performance.now() - awal) / 1000).toFixed(1)
  const wilayah = generateWilayah({ ukuran: pegawai, benih })
  const tahun = denganTahun ? generateTahun(wilayah, 2026) : null
  const dibuat = detik()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query('SELECT EXISTS (SELECT 1 FROM orang) AS berisi')
    if (rows[0]?.berisi !== false)
      throw new Error('Database sudah berisi data; wilayah contoh hanya untuk yang kosong.')
    await writeWilayah(client, wilayah)
    if (tahun !== null) await writeTahun(client, tahun)
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
  return `${wilayah.identitas.nama}: ${wilayah.pegawai.length} pegawai, ${wilayah.perangkatDaerah.length} perangkat daerah, ${wilayah.jabatan.length} jabatan; dibuat ${dibuat} detik, selesai ${detik()} detik.`
}

const { values } = parseArgs({
  options: {
    pegawai: { type: 'string', default: '983' },
    benih: { type: 'string', default: String(BENIH_BAWAAN) },
    'tanpa-tahun': { type: 'boolean', default: false },
  },
})
const url = process.env.DATABASE_URL
if (!url) {
  console.error('DATABASE_URL belum diisi.')
  process.exit(1)
}
try {
  console.log(await fillDatabase(url, Number(values.pegawai), Number(values.benih), !values['tanpa-tahun']))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
