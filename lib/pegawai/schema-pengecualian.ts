import { z } from 'zod'

/** Mengapa satu bulan dikecualikan dari penilaian. */
export const JENIS_PENGECUALIAN = ['MELAHIRKAN', 'SAKIT', 'TUGAS', 'LAINNYA'] as const
export type JenisPengecualian = (typeof JENIS_PENGECUALIAN)[number]

const satuAtauBanyak = <T extends z.ZodType>(isi: T, maks: number, pesan: string) =>
  z.union([isi, z.array(isi).min(1).max(maks)], { error: pesan })
const tahun = z.coerce.number().int().min(2020).max(2100)
const bulan = z.coerce.number().int().min(1).max(12)
const alasan = z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500)

/** Mengecualikan beberapa bulan bagi beberapa orang sekaligus, dengan satu alasan. */
export const tambahPengecualianSchema = z.strictObject({
  pegawaiId: satuAtauBanyak(z.uuid(), 200, 'Pilih paling sedikit satu orang.'),
  tahun,
  bulan: satuAtauBanyak(bulan, 12, 'Pilih paling sedikit satu bulan.'),
  jenis: z.enum(JENIS_PENGECUALIAN, 'Pilih jenis pengecualiannya.'),
  alasan,
})
export type TambahPengecualianInput = z.infer<typeof tambahPengecualianSchema>

/** Mengembalikan satu bulan menjadi bulan wajib. */
export const hapusPengecualianSchema = z.strictObject({ pegawaiId: z.uuid(), tahun, bulan, alasan })
export type HapusPengecualianInput = z.infer<typeof hapusPengecualianSchema>
