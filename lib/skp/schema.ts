import { z } from 'zod'
import { tryParseAngkaIndonesia } from '../core/angka.ts'
import { listIsian } from '../core/isian.ts'
import { readIsiSkp } from './parse.ts'

/** States of an SKP version. */
export const STATUS_SKP = ['DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN'] as const
export type StatusSkp = (typeof STATUS_SKP)[number]

/** Aspek indikator menurut formulir SKP. */
export const ASPEK = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const
export type Aspek = (typeof ASPEK)[number]

/** Which way an indicator is better. */
export const POLARITAS = ['MAKSIMAL', 'MINIMAL'] as const
export type Polaritas = (typeof POLARITAS)[number]

/** Dari mana isi draf berasal. */
export const SUMBER_DRAF = ['PUSTAKA', 'SALINAN', 'KOSONG'] as const
export type SumberDraf = (typeof SUMBER_DRAF)[number]

export const MAKS_RENCANA = 20
export const MAKS_INDIKATOR = 10
/** Paling banyak orang dalam satu tulisan massal. */
export const MAKS_MASSAL = 50

/** Angka lebih dari nol yang diketik orang; `kata.wajib` menolak yang kosong dengan kalimat itu. */
function angkaIsian(maks: number, kata: { negatif: string; nol: string; wajib?: string }) {
  return z
    .string()
    .max(40)
    .regex(/^\s*-?[\d.,\s]*$/, 'Isi dengan angka saja, misalnya 12 atau 1,5.')
    .transform((teks, ctx) => {
      const baca = tryParseAngkaIndonesia(teks, { desimal: 2, maks })
      const galat = 'galat' in baca ? baca.galat : refuseNilai(baca.nilai, kata)
      if (galat !== undefined) ctx.addIssue({ code: 'custom', message: galat })
      return 'galat' in baca ? null : baca.nilai
    })
}

function refuseNilai(
  nilai: number | null,
  kata: { negatif: string; nol: string; wajib?: string },
): string | undefined {
  if (nilai === null) return kata.wajib
  if (nilai < 0) return kata.negatif
  return nilai === 0 ? kata.nol : undefined
}

const targetSchema = angkaIsian(999_999_999_999, {
  negatif: 'Target tidak boleh negatif. Tulis angka lebih dari 0.',
  nol: 'Target 0 tidak dapat dinilai. Tulis angka lebih dari 0.',
  wajib: 'Tulis targetnya dengan angka, misalnya 12 atau 1,5.',
}).transform((nilai) => nilai ?? 0)

const teks = (wajib: string, maks: number) =>
  z.string().trim().min(1, wajib).max(maks, `Paling banyak ${maks} huruf.`)

export const indikatorSchema = z.strictObject({
  aspek: z.enum(ASPEK, 'Pilih aspeknya.'),
  uraian: teks('Tulis apa yang diukur, misalnya jumlah surat yang diagendakan.', 500),
  target: targetSchema,
  satuan: teks('Tulis satuannya, misalnya surat, hari, atau %.', 40),
  polaritas: z.enum(POLARITAS, 'Pilih arahnya.'),
  bobot: angkaIsian(100, {
    negatif: 'Bobot tidak boleh negatif. Kosongkan untuk semua indikator bila tidak dipakai.',
    nol: 'Bobot harus lebih dari 0, atau dikosongkan untuk semua indikator.',
  }),
})

export const rencanaSchema = z.strictObject({
  /** Baris yang sudah tersimpan; kosong untuk yang baru. */
  id: z.union([z.uuid(), z.literal('')]).optional(),
  uraian: teks('Tulis hasil kerja yang diharapkan.', 500),
  rhkAtasan: z
    .string()
    .trim()
    .max(500)
    .transform((isi) => isi || null)
    .optional(),
  indikator: z
    .array(indikatorSchema)
    .max(MAKS_INDIKATOR, `Paling banyak ${MAKS_INDIKATOR} indikator.`)
    .default([]),
})
export type RencanaIsian = z.infer<typeof rencanaSchema>

export const daftarRencana = z
  .array(rencanaSchema)
  .max(MAKS_RENCANA, `Paling banyak ${MAKS_RENCANA} hasil kerja.`)
const versi = { versiId: z.uuid(), version: z.coerce.number().int().positive().max(2_147_483_647) }
const tahun = z.coerce.number().int().min(2025).max(2100)
const banyak = (pilih: string) =>
  z.preprocess(
    listIsian,
    z.array(z.uuid()).min(1, pilih).max(MAKS_MASSAL, `Paling banyak ${MAKS_MASSAL} sekali kirim.`),
  )

/** Memulai draf satu orang. */
export const draftSchema = z
  .strictObject({
    pegawaiId: z.uuid(),
    tahun,
    sumber: z.enum(SUMBER_DRAF, 'Pilih dari mana isinya diambil.'),
    dariVersiId: z.union([z.uuid(), z.literal('')]).optional(),
  })
  .refine((isi) => isi.sumber !== 'SALINAN' || isi.dariVersiId, {
    path: ['dariVersiId'],
    message: 'Pilih SKP yang disalin.',
  })
export type DraftInput = z.infer<typeof draftSchema>

/** Seluruh isi draf yang sah; baris yang tidak dikirim dihapus. */
export const saveSchema = z.preprocess(
  readIsiSkp,
  z.strictObject({ ...versi, rencana: daftarRencana.default([]) }),
)
export type SaveInput = z.infer<typeof saveSchema>

const ketik = z.string().max(2_000).default('')
/** Satu hasil kerja seperti diketik, belum dinilai benar salahnya. */
export const ketikanSchema = z.strictObject({
  id: ketik,
  uraian: ketik,
  rhkAtasan: ketik,
  indikator: z
    .array(
      z.strictObject({
        aspek: ketik,
        uraian: ketik,
        target: ketik,
        satuan: ketik,
        polaritas: ketik,
        bobot: ketik,
      }),
    )
    .max(50)
    .default([]),
})

/** Kiriman penyunting: ketikan apa adanya, agar yang belum sah pun dapat dijawab bersama ketikannya. Isinya diperiksa `saveSchema`. */
export const penyuntingSchema = z.preprocess(
  readIsiSkp,
  z.strictObject({
    ...versi,
    langkah: z.string().max(60).default(''),
    perintah: z.enum(['simpan', 'ajukan']).default('simpan'),
    rencana: z.array(ketikanSchema).max(100).default([]),
  }),
)
export type PenyuntingInput = z.infer<typeof penyuntingSchema>

export const versiSchema = z.strictObject(versi)
export type VersiInput = z.infer<typeof versiSchema>

/** Isi yang disetujui terkunci, jadi tanda tangan tidak menyebut version. */
export const signSchema = z.strictObject({ versiId: z.uuid() })
export type SignInput = z.infer<typeof signSchema>

export const returnSchema = z.strictObject({
  ...versi,
  alasan: teks('Tulis apa yang perlu diperbaiki, agar jelas bagi yang menyusun.', 1000),
})
export type ReturnInput = z.infer<typeof returnSchema>

export const reviseSchema = z.strictObject({
  ...versi,
  alasan: teks('Tulis mengapa SKP ini diubah, misalnya pindah tugas.', 1000),
})
export type ReviseInput = z.infer<typeof reviseSchema>

export const commentSchema = z.strictObject({
  versiId: z.uuid(),
  rencanaId: z.union([z.uuid(), z.literal('')]).optional(),
  isi: teks('Tulis catatannya dahulu.', 1000),
})
export type CommentInput = z.infer<typeof commentSchema>

/** Satu isi untuk banyak orang; `ajukan` langsung mengajukan semuanya. */
export const draftManySchema = z.preprocess(
  readIsiSkp,
  z.strictObject({
    tahun,
    pegawaiId: banyak('Pilih paling sedikit satu orang.'),
    ajukan: z.enum(['ya', 'tidak']).default('tidak'),
    langkah: z.string().max(60).optional(),
    rencana: daftarRencana.min(1, 'Tulis paling sedikit satu hasil kerja.'),
  }),
)
export type DraftManyInput = z.infer<typeof draftManySchema>

/** Satu perbuatan atas banyak versi. */
export const banyakSchema = z.strictObject({ versiId: banyak('Pilih paling sedikit satu SKP.') })
