// Mutation testing runs the tests of the rules alone: no database, no pages.
import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** The floor, and every module that has rules: a new one is measured without being named here. */
const MODUL = ['core', 'hukum', ...readdirSync('lib').filter((nama) => existsSync(`lib/${nama}/aturan`))]

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: [...MODUL.map((nama) => `tests/unit/${nama}/**/*.test.ts`), 'tests/skenario/**/*.test.ts'],
  },
})
