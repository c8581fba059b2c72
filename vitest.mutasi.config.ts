// Mutation testing runs the tests of the rules alone: no database, no pages.
import { defineConfig } from 'vitest/config'

const MODUL = [
  'core',
  'hukum',
  'pegawai',
  'kehadiran',
  'perilaku-kerja',
  'penilaian',
  'skp',
  'rencana-kinerja',
  'anggaran',
  'kelayakan',
  'konversi',
]

export default defineConfig({
  test: {
    environment: 'node',
    include: [...MODUL.map((nama) => `tests/unit/${nama}/**/*.test.ts`), 'tests/skenario/**/*.test.ts'],
  },
})
