import { randomBytes } from 'node:crypto'
import pino from 'pino'

/** Log terstruktur; data orang tidak pernah masuk ke sini, hanya kunci dan rujukan. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { app: 'titian' },
  redact: ['sandi', 'nik', '*.sandi', '*.nik', 'DATABASE_URL'],
})

/** Rujukan pendek yang dilihat pengguna pada galat dan dicari petugas di log. */
export function makeRujukan(): string {
  return randomBytes(5).toString('hex').toUpperCase()
}
