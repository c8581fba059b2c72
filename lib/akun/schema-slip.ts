import { z } from 'zod'

/** Paling banyak sebanyak ini akun per transaksi: satu hash sekitar 15 ms, dan kertasnya sepuluh lembar. */
export const BATAS_SLIP = 100
/** Umur kata sandi pertama, dalam hari kalender wilayah. */
export const UMUR_SLIP_HARI = 14

export const terbitSlipSchema = z.strictObject({ perangkatDaerahId: z.uuid() })
export type TerbitSlipInput = z.infer<typeof terbitSlipSchema>

export const ulangSlipSchema = z.strictObject({
  perangkatDaerahId: z.uuid(),
  orangId: z.union([z.uuid(), z.array(z.uuid()).min(1).max(BATAS_SLIP)], {
    error: `Pilih 1 sampai ${BATAS_SLIP} orang lebih dahulu.`,
  }),
})
export type UlangSlipInput = z.infer<typeof ulangSlipSchema>

/** Yang sandinya belum pernah dipakai; yang sudah bersandi sendiri hanya diulang satu per satu. */
export const KEADAAN_ULANG = ['slip', 'berakhir'] as const

export const ulangSaringanSchema = z.strictObject({
  perangkatDaerahId: z.uuid(),
  keadaan: z.enum(KEADAAN_ULANG),
  q: z.string().trim().max(100).optional(),
  /** Orang terakhir pada lembar sebelumnya. */
  sesudah: z.union([z.uuid(), z.literal('')]).optional(),
})
export type UlangSaringanInput = z.infer<typeof ulangSaringanSchema>

/** Satu slip: hanya ada pada jawaban yang menerbitkannya, tidak pernah disimpan. */
export type Slip = {
  orangId: string
  nama: string
  namaMasuk: string
  jabatan: string
  unit: string
  sandi: string
}

export type LembarSlip = {
  slip: Slip[]
  perangkatDaerah: string
  /** Alamat yang dibuka, seperti tercetak. */
  alamat: string
  /** Hari terakhir kata sandi pertama berlaku. */
  hingga: string
  /** Yang masih belum berakun setelah ini. */
  sisa: number
  /** Akun lama yang perannya dilengkapi tanpa mengganti sandinya. */
  peranDilengkapi: number
  /** Tempat lembar berikutnya dimulai, bila masih ada sisa saringan. */
  sesudah?: string
}
