import { z } from 'zod'

/** Golongan of PPPK. */
export const GOLONGAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const
export type Golongan = (typeof GOLONGAN)[number]

/** How a cost component is measured. */
export const JENIS_KOMPONEN = ['PERSEN_GAJI', 'RUPIAH_BULAN', 'KALI_GAJI'] as const
export type JenisKomponen = (typeof JENIS_KOMPONEN)[number]

/** Whose budget or formasi counts. */
export const CAKUPAN = ['OPD', 'DAERAH'] as const
export type Cakupan = (typeof CAKUPAN)[number]

/** Whether a declaration decides or is only noted. */
export const PERAN_DEKLARASI = ['SYARAT', 'CATATAN'] as const

/** What a conversion draws from its budget. */
export const DASAR_ANGGARAN_PILIHAN = ['SELISIH', 'PENUH'] as const

/** A whole, non-negative amount of rupiah. */
export const rupiahSchema = z
  .number('harus angka')
  .refine((nilai) => Number.isSafeInteger(nilai) && nilai >= 0, 'harus rupiah bulat, paling kecil 0')

/** One component of a yearly cost. */
export const komponenSchema = z.strictObject({
  kode: z.string('harus teks').min(1, 'tidak boleh kosong'),
  jenis: z.enum(JENIS_KOMPONEN),
  nilai: z.number('harus angka').refine((nilai) => nilai >= 0, 'tidak boleh negatif'),
})
export type Komponen = z.infer<typeof komponenSchema>
