import { type Tanggal, tryParseTanggal } from './tanggal.ts'

/** Yang terbaca dari NIP atau NI PPPK 18 digit: tanggal lahir, tahun pengangkatan pertama, jenis kelamin. */
export type IsiNip = { tanggalLahir: Tanggal; tahunAngkat: number; jenisKelamin: 'L' | 'P' }

const POLA = /^\d{18}$/

/** Apakah teks berbentuk NIP: 18 digit. Isinya diperiksa `parseNip`. */
export function isNip(teks: string): boolean {
  return POLA.test(teks)
}

/**
 * Membaca NIP 18 digit; null bila tanggal lahir, tahun, atau digit ke-15 mustahil.
 * Kode paruh waktu (24) sengaja tidak diperiksa: hanya satu contoh yang pernah diterbitkan.
 */
export function parseNip(nip: string): IsiNip | null {
  if (!isNip(nip)) return null
  const tanggalLahir = tryParseTanggal(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`)
  const tahunAngkat = Number(nip.slice(8, 12))
  const kelamin = nip.charAt(14)
  if (tanggalLahir === null || tahunAngkat < 1960 || tahunAngkat > 2100) return null
  if (kelamin !== '1' && kelamin !== '2') return null
  return { tanggalLahir, tahunAngkat, jenisKelamin: kelamin === '1' ? 'L' : 'P' }
}
