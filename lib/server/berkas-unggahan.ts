import { AppError } from '../core/errors.ts'
import { KALIMAT_GALAT } from './sheet/galat.ts'

/** Berkas dari formulir unggahan. INVALID_INPUT: `kosong` bila tidak ada yang dipilih, kalimatnya sendiri bila yang dipilih 0 bita. */
export function findBerkas(form: FormData, kosong: string): File {
  const part = form.get('berkas')
  // Peramban mengirim berkas tanpa nama dan tanpa isi bila tidak ada yang dipilih.
  if (!(part instanceof File) || (part.name === '' && part.size === 0))
    throw new AppError('INVALID_INPUT', kosong)
  if (part.size === 0) throw new AppError('INVALID_INPUT', KALIMAT_GALAT.KOSONG)
  return part
}

/** Rujukan hanya untuk galat tak terduga: penolakan biasa sudah mengatakan apa yang harus dilakukan. */
export function hideRujukan<G extends { code: string; ref?: string }>(
  galat: G,
): Omit<G, 'ref'> & { ref?: string } {
  const { ref, ...lain } = galat
  return galat.code === 'UNEXPECTED' && ref !== undefined ? { ...lain, ref } : lain
}
