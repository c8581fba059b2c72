// node prisma/seed/isi.ts [--pegawai N] [--benih N] [--tanpa-tahun | --rekap]: mengisi database kosong (DATABASE_URL) dengan wilayah contoh.
import { parseArgs } from 'node:util'
import { fillContoh } from './contoh.ts'
import { BENIH_BAWAAN } from './wilayah.ts'

const { values } = parseArgs({
  options: {
    pegawai: { type: 'string', default: '983' },
    benih: { type: 'string', default: String(BENIH_BAWAAN) },
    'tanpa-tahun': { type: 'boolean', default: false },
    rekap: { type: 'boolean', default: false },
  },
})
const awal = performance.now()
const say = (pesan: string) => console.log(`${((performance.now() - awal) / 1000).toFixed(1)} dtk  ${pesan}`)

try {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL belum diisi.')
  await fillContoh(
    url,
    {
      ukuran: Number(values.pegawai),
      benih: Number(values.benih),
      tanpaTahun: values['tanpa-tahun'],
      hidup: !values.rekap,
    },
    say,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
