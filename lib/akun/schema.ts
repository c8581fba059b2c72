import { z } from 'zod'

export const masukSchema = z.strictObject({
  namaMasuk: z.string().trim().min(1, 'Isi NI PPPK, NIP, atau surel dinas Anda.').max(100),
  sandi: z.string().min(1, 'Isi kata sandi Anda.').max(200),
})

export const personaSchema = z.strictObject({ persona: z.string().regex(/^[a-z0-9-]{1,40}$/) })

export const keluarSchema = z.strictObject({})

export const akunAktifSchema = z.strictObject({
  akunId: z.uuid(),
  aktif: z.enum(['ya', 'tidak']),
  version: z.coerce.number().int().positive(),
})

export const sandiBaruSchema = z
  .strictObject({
    sandiLama: z.string().min(1, 'Isi kata sandi sekarang.').max(200),
    sandiBaru: z.string().min(12, 'Paling sedikit 12 huruf; kalimat pendek mudah diingat.').max(200),
    ulangi: z.string().max(200),
  })
  .refine((v) => v.sandiBaru === v.ulangi, {
    path: ['ulangi'],
    message: 'Tidak sama dengan kata sandi baru.',
  })
