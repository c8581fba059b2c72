import type { KodeGalat } from './errors.ts'

/** Hasil satu perbuatan: data, atau penolakan dengan kalimat yang boleh ditampilkan apa adanya. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; code: KodeGalat; message: string; fieldErrors?: Record<string, string[]>; ref?: string }
