import { z } from 'zod'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '../perilaku-kerja/schema.ts'

const angka = z.coerce.number().int().min(1, 'Nilai 1, 2, atau 3.').max(3, 'Nilai 1, 2, atau 3.')
const teks = z.string().trim().max(1000, 'Paling banyak 1.000 huruf.')
const tahun = z.coerce.number().int().min(2020).max(2100)
const bulan = z.coerce.number().int().min(1).max(12)

/** Alasan per nilai BerAKHLAK. */
const alasanSchema = z.strictObject({
  BERORIENTASI_PELAYANAN: teks.optional(),
  AKUNTABEL: teks.optional(),
  KOMPETEN: teks.optional(),
  HARMONIS: teks.optional(),
  LOYAL: teks.optional(),
  ADAPTIF: teks.optional(),
  KOLABORATIF: teks.optional(),
}) satisfies z.ZodType<{ [kode in NilaiBerakhlak]?: string | undefined }>

/** Isian seorang pegawai: tujuh nilai menurut urutan resminya; alasan dan umpan balik yang tidak dikirim tidak diubah. */
const isianNilaiSchema = z.strictObject({
  pegawaiId: z.uuid(),
  /** Versi draf yang dilihat; 0 berarti belum ada. */
  versiDraf: z.coerce.number().int().min(0),
  /** Versi bulan yang dilihat. */
  versiBulan: z.coerce.number().int().positive(),
  nilai: z.array(angka.nullable()).length(7),
  alasan: alasanSchema.optional(),
  umpanBalik: teks.optional(),
})
export type IsianNilai = z.infer<typeof isianNilaiSchema>

const timSchema = z.strictObject({
  tahun,
  bulan,
  orang: z.array(isianNilaiSchema).min(1, 'Belum ada yang dapat disimpan.').max(200),
})
export type IsianTim = z.infer<typeof timSchema>

/** Formulir tim tanpa skrip menjadi bentuk yang sama dengan kiriman skrip; `hanya` (tombol per orang) menyaring satu pegawai. */
function bacaFormTim(mentah: unknown): unknown {
  if (typeof mentah !== 'object' || mentah === null || 'orang' in mentah) return mentah
  const form = new Map<string, unknown>(Object.entries(mentah))
  const hanya = form.get('hanya')
  const orang = [...form.keys()]
    .filter((kunci) => kunci.startsWith('versi.'))
    .map((kunci) => kunci.slice('versi.'.length))
    .filter((id) => hanya === undefined || hanya === id)
    .map((id) => {
      const alasan = NILAI_BERAKHLAK.flatMap((kode) => {
        const isi = form.get(`alasan.${id}.${kode}`)
        return isi === undefined ? [] : [[kode, isi] as const]
      })
      const umpanBalik = form.get(`umpan.${id}`)
      return {
        pegawaiId: id,
        versiDraf: form.get(`draf.${id}`),
        versiBulan: form.get(`versi.${id}`),
        nilai: NILAI_BERAKHLAK.map((kode) => form.get(`nilai.${id}.${kode}`) ?? null),
        ...(alasan.length > 0 ? { alasan: Object.fromEntries(alasan) } : {}),
        ...(umpanBalik === undefined ? {} : { umpanBalik }),
      }
    })
  return { tahun: form.get('tahun'), bulan: form.get('bulan'), orang }
}

/** Isian satu tim untuk satu bulan; menerima kiriman skrip dan formulir biasa. */
export const isianTimSchema = z.preprocess(bacaFormTim, timSchema)

export const kembalikanSchema = z.strictObject({
  pegawaiId: z.uuid(),
  tahun,
  bulan,
  versiBulan: z.coerce.number().int().positive(),
  alasan: z
    .string()
    .trim()
    .min(5, 'Tulis apa yang perlu dilengkapi, paling sedikit 5 huruf.')
    .max(1000, 'Paling banyak 1.000 huruf.'),
})
export type KembalikanInput = z.infer<typeof kembalikanSchema>

/** Pegawai menerima nilai bulannya sendiri. */
export const terimaBulanSchema = z.strictObject({
  tahun,
  bulan,
  versiBulan: z.coerce.number().int().positive(),
})
export type TerimaBulanInput = z.infer<typeof terimaBulanSchema>
