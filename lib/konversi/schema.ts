import { z } from 'zod'
import { rupiahSchema } from '../anggaran/schema.ts'
import { tanggalSchema } from '../kalender/schema.ts'
import { PREDIKAT } from '../penilaian/schema.ts'

/** Criteria by which a ranking may be ordered; the last tie-break is always the NIP. */
export const KRITERIA = [
  'SISA_BUP',
  'PREDIKAT',
  'RATA_CAPAIAN',
  'MASA_KERJA',
  'USIA',
  'GELOMBANG_SELEKSI',
  'NILAI_SELEKSI',
] as const
export type Kriteria = (typeof KRITERIA)[number]

/** Why a candidate stays on the waiting list, in the order in which it is asked. */
export const ALASAN_TUNGGU = ['ANGGARAN_HABIS', 'FORMASI_HABIS', 'BATAS_BELANJA_PEGAWAI'] as const
export type AlasanTunggu = (typeof ALASAN_TUNGGU)[number]

const cacah = z
  .number('harus angka')
  .refine((nilai) => Number.isSafeInteger(nilai) && nilai >= 0, 'harus bilangan bulat, paling kecil 0')
const tidakNegatif = z.number('harus angka').refine((nilai) => nilai >= 0, 'tidak boleh negatif')

/** A candidate who has passed the gates; an unknown value ranks last. */
export const calonSchema = z.strictObject({
  nip: z.string('harus teks; tulis NIP di antara tanda kutip').min(1, 'tidak boleh kosong'),
  tanggalLahir: tanggalSchema.nullable(),
  batasUsia: cacah.nullable(),
  predikat: z.enum(PREDIKAT).nullable(),
  rataCapaian: tidakNegatif.nullable(),
  mulaiKerja: tanggalSchema.nullable(),
  opd: z.string('harus teks').nullable(),
  jabatan: z.string('harus teks'),
  biayaPenuh: rupiahSchema,
  biayaParuhWaktu: rupiahSchema,
  gelombangSeleksi: cacah.nullable().optional(),
  nilaiSeleksi: tidakNegatif.nullable().optional(),
})
export type Calon = z.infer<typeof calonSchema>

/** Places of a jabatan, of one OPD or (left out) of none in particular. */
export const formasiSchema = z.strictObject({
  jabatan: z.string('harus teks'),
  opd: z.string('harus teks').nullable().optional(),
  jumlah: cacah,
})
export type Formasi = z.infer<typeof formasiSchema>

/** Personnel spending and total spending of the region, rupiah a year. */
export const belanjaSchema = z.strictObject({ belanjaPegawai: rupiahSchema, totalBelanja: rupiahSchema })
export type Belanja = z.infer<typeof belanjaSchema>
