import { z } from 'zod'

/** Tiga jenis berkas yang dikenal, masing-masing dengan kolomnya sendiri. */
export const JENIS_IMPOR = ['DAFTAR_PEGAWAI', 'PELENGKAP', 'REKAP_TAHUN'] as const
export type JenisImpor = (typeof JENIS_IMPOR)[number]

export const STATUS_IMPOR = ['DIPERIKSA', 'DITERAPKAN', 'DIBUANG'] as const
export type StatusImpor = (typeof STATUS_IMPOR)[number]

/** Keadaan satu baris berkas dibanding isi Titian. */
export const KEADAAN_BARIS = ['BARU', 'BERUBAH', 'SAMA', 'SALAH'] as const
export type KeadaanBaris = (typeof KEADAAN_BARIS)[number]

/**
 * Satu isian yang salah (atau, sebagai peringatan, mencurigakan) dan apa yang harus dilakukan. `dilewati`: bukan isiannya
 * yang salah, melainkan seluruh baris sengaja tidak diterapkan. `banding`: salah dibanding isi Titian, bukan pada dirinya sendiri,
 * maka ditentukan ulang bila isi Titian berubah.
 */
export type GalatBaris = {
  kolom: string
  isi: string
  pesan: string
  peringatan?: true
  dilewati?: true
  banding?: true
}

/** Satu isian yang akan berubah, sebagai teks yang dibaca orang. */
export type BedaBaris = { kolom: string; lama: string; baru: string; akibat?: string }

export type NilaiIsi = string | number | boolean | null
/** Isi baris yang sudah dibaca: hanya kolom yang dipakai Titian. */
export type IsiBaris = Record<string, NilaiIsi>

/** Satu baris berkas setelah dibaca, sebelum dibandingkan. */
export type BarisTerbaca = {
  lembar: string
  nomor: number
  isi: IsiBaris
  galat: GalatBaris[]
}

/** Satu baris yang siap disimpan sebagai pratinjau. */
export type BarisSiap = BarisTerbaca & {
  keadaan: KeadaanBaris
  kunci: string | null
  nama: string | null
  beda: BedaBaris[]
  /** Bulan yang rekapnya sudah tercatat dan berubah oleh baris ini; hanya rekap yang mengenalnya. */
  bulanTercatat?: number
  /** Bulan atau tahunnya tidak diliputi kontrak; hanya rekap. */
  luarKontrak?: true
  /** Bulan yang masih berjalan, atau rating tahun sebelum masanya; hanya rekap. */
  dini?: { bulan: number } | 'TAHUN'
}

/** Bagaimana judul kolom di satu lembar dikenali. */
export type PemetaanLembar = {
  lembar: string
  barisJudul: number
  dikenali: { judul: string; kolom: string }[]
  diabaikan: string[]
}

/** Hitungan pratinjau; `sidik` adalah sidik isi Titian yang dibandingkan, untuk mengetahui bila sesudahnya berubah. */
export type RingkasanImpor = {
  baris: number
  baru: number
  berubah: number
  sama: number
  /** Baris SAMA yang sengaja tidak diterapkan karena Titian sendiri memegang isinya; tidak ikut `sama`. Tidak ada pada impor lama. */
  dilewati?: number
  salah: number
  orangBaru: number
  orangBerubah: number
  isianSalah: number
  isianBerubah: number
  berakibat: number
  /** Isian janggal pada baris yang tetap diterapkan, dan banyak barisnya (tidak ada pada impor lama). */
  peringatan: number
  barisPeringatan?: number
  tidakDiBerkas: number
  /** Baris yang mengubah rekap yang sudah tercatat, menurut bulannya; yang sudah ditutup meminta alasan. */
  ubahTercatat?: Record<number, number>
  /** Baris yang bulan atau tahunnya tidak diliputi kontrak; hanya rekap, dan tidak ada pada impor lama. */
  luarKontrak?: number
  /** Tahun yang tampaknya dimaksud berkas rekap. */
  tahunTampak?: number | null
  /** Baris yang diterapkan untuk bulan yang masih berjalan, menurut bulannya. */
  berjalan?: Record<number, number>
  /** Baris rating tahun yang diterapkan sebelum masanya. */
  tahunDini?: number
  bacaMs: number
  sidik: string
}

export const terapkanImporSchema = z.strictObject({
  imporId: z.uuid(),
  version: z.coerce.number().int().min(1).max(1_000_000),
  /** Setuju bahwa baris yang salah dilewati; tanpa itu berkas yang ada salahnya tidak diterapkan. */
  lewatiSalah: z
    .union([z.boolean(), z.enum(['ya', 'on', 'true', 'false']).transform((v) => v !== 'false')])
    .optional(),
})
export type TerapkanImpor = z.infer<typeof terapkanImporSchema>

export const buangImporSchema = z.strictObject({ imporId: z.uuid() })

const kunciHalaman = z
  .string()
  .regex(/^[^~\0]{0,60}~\d{1,8}$/)
  .optional()
  .catch(undefined)

/** Saringan halaman pratinjau, dari alamat. */
export const saringImporSchema = z.object({
  keadaan: z.enum(KEADAAN_BARIS).optional().catch(undefined),
  berakibat: z.literal('1').optional().catch(undefined),
  dilewati: z.literal('1').optional().catch(undefined),
  /** Hanya baris yang diterapkan walau isiannya janggal. */
  peringatan: z.literal('1').optional().catch(undefined),
  /** Kunci halaman: baris terakhir (atau pertama) yang sedang tampak, `lembar~nomor`. */
  setelah: kunciHalaman,
  sebelum: kunciHalaman,
})
export type SaringImpor = z.infer<typeof saringImporSchema>
