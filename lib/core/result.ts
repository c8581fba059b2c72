import type { KodeGalat } from './errors.ts'

/** Isian formulir seperti diketik, menurut namanya; yang berulang menjadi larik. */
export type Ketikan = Readonly<Record<string, string | readonly string[]>>

/** Hasil satu perbuatan: data, atau penolakan dengan kalimat yang boleh ditampilkan apa adanya. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | {
      ok: false
      code: KodeGalat
      message: string
      fieldErrors?: Record<string, string[]>
      ref?: string
      /** Yang tadi diketik, hanya dari pintu yang memintanya: tanpa skrip halaman digambar baru dan formulirnya diisi dari sini. */
      ketikan?: Ketikan
    }
