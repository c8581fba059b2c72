import { createHash } from 'node:crypto'
import { stringifyKanonik } from '../core/kanonik.ts'

/** Sidik SHA-256 salinan beku, atas JSON kanoniknya: sama juga setelah disimpan dan dibaca kembali dari jsonb. */
export function computeSidikBeku(beku: unknown): Buffer {
  return createHash('sha256').update(stringifyKanonik(beku)).digest()
}
