import 'server-only'
import { today } from './clock.ts'
import { withTransaction } from './db.ts'
import { log } from './log.ts'
import type { Kontak } from './pintu.ts'
import { getViewer, isSameOrigin } from './viewer.ts'

/** Hubungan nyata pintu dengan Next dan PostgreSQL. */
export const kontakNext: Kontak = {
  isSameOrigin,
  getViewer,
  transaction: (fn) => withTransaction(fn),
  today,
  log: (level, isi, pesan) => log[level](isi, pesan),
}
