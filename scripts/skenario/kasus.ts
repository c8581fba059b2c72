import { z } from 'zod'
import { isAppError } from '../../lib/core/errors.ts'
import { parseNilai, type Timpaan, timpaanSelalu } from '../../lib/hukum/parameter.ts'
import { findParameter } from '../../lib/konversi/aturan/daftar-parameter.ts'
import { type HasilHitung, JENIS, type Jenis } from './jenis.ts'
import { listMasalah, type Masalah, tampilkan } from './masalah.ts'

/** Refusals that a case may expect. */
export const KODE_REFUSAL = ['BOBOT_TIDAK_100', 'BULAN_GANDA', 'TAHUN_CAMPUR', 'NILAI_TIDAK_SAH'] as const

const kasusSchema = z.strictObject({
  nama: z.string('harus teks').min(1, 'tidak boleh kosong'),
  jenis: z.string('harus teks').refine((jenis) => Object.hasOwn(JENIS, jenis), 'jenis kasus tidak dikenal'),
  kebijakan: z.record(z.string(), z.unknown()).optional(),
  masukan: z.record(z.string(), z.unknown()),
  harap: z
    .record(z.string(), z.unknown())
    .refine((nilai) => Object.keys(nilai).length > 0, 'harus berisi paling sedikit satu bidang'),
})

const harapGalatSchema = z.strictObject({ galat: z.enum(KODE_REFUSAL) })

function isKelompok(nilai: unknown): nilai is Record<string, unknown> {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
}

/** How a case is called in messages: its name, else its place in the file. */
export function namaKasus(kasus: unknown, nomor: number): string {
  const nama = isKelompok(kasus) ? kasus.nama : undefined
  return typeof nama === 'string' && nama !== '' ? nama : `kasus ke-${nomor}`
}

function periksaKebijakan(kebijakan: Record<string, unknown>): Masalah[] {
  return Object.entries(kebijakan).flatMap(([kode, nilai]): Masalah[] => {
    const kunci = `kebijakan.${kode}`
    const definisi = findParameter(kode)
    if (definisi === null) return [{ jenis: 'BENTUK', kunci, pesan: 'parameter tidak dikenal' }]
    try {
      parseNilai(definisi, nilai)
      return []
    } catch (galat) {
      if (isAppError(galat)) return [{ jenis: 'NILAI', kunci, pesan: galat.message }]
      throw galat
    }
  })
}

/** True where two values are the same: numbers by value, lists in order, groups by every field. */
export function isSama(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((satu, i) => isSama(satu, b[i]))
  }
  if (isKelompok(a) && isKelompok(b)) {
    const kunci = Object.keys(a)
    return kunci.length === Object.keys(b).length && kunci.every((satu) => isSama(a[satu], b[satu]))
  }
  return a === b
}

function bandingkan(harap: Record<string, unknown>, hasil: HasilHitung): string[] {
  return Object.entries(harap)
    .filter(([bidang, nilai]) => !isSama(nilai, hasil[bidang]))
    .map(
      ([bidang, nilai]) =>
        `harap.${bidang}: diharapkan ${tampilkan(nilai)}, ternyata ${tampilkan(hasil[bidang])}`,
    )
}

type Luaran = { hasil: HasilHitung } | { galat: string | undefined; pesan: string }

function hitungAman(hitung: (timpaan: Timpaan[]) => HasilHitung, timpaan: Timpaan[]): Luaran {
  try {
    return { hasil: hitung(timpaan) }
  } catch (galat) {
    if (isAppError(galat)) return { galat: galat.galat, pesan: galat.message }
    throw galat
  }
}

function tulis(masalah: readonly Masalah[]): string[] {
  return masalah.map((satu) => `${satu.kunci}: ${satu.pesan}`)
}

function periksaGalat(kode: string, masalah: readonly Masalah[], luaran: () => Luaran): string[] {
  // A value outside its range is the very refusal this case expects; a wrong form never is.
  if (masalah.length > 0) {
    const ditolakNilai = masalah.every((satu) => satu.jenis === 'NILAI') && kode === 'NILAI_TIDAK_SAH'
    return ditolakNilai ? [] : tulis(masalah)
  }
  const hasil = luaran()
  if ('hasil' in hasil)
    return [`harap.galat: diharapkan ${kode}, ternyata berhasil: ${tampilkan(hasil.hasil)}`]
  return hasil.galat === kode
    ? []
    : [`harap.galat: diharapkan ${kode}, ternyata ${hasil.galat ?? hasil.pesan}`]
}

function jalankan(jenis: Jenis, kasus: z.infer<typeof kasusSchema>): string[] {
  const siap = jenis.siapkan(kasus.masukan)
  const kebijakan = kasus.kebijakan ?? {}
  const masalah = [
    ...('galat' in siap ? listMasalah('masukan', kasus.masukan, siap.galat) : []),
    ...periksaKebijakan(kebijakan),
  ]
  const luaran = (): Luaran =>
    'hitung' in siap
      ? hitungAman(siap.hitung, timpaanSelalu(kebijakan))
      : { galat: undefined, pesan: 'masukan tidak sah' }
  if (Object.hasOwn(kasus.harap, 'galat')) {
    const harapGalat = harapGalatSchema.safeParse(kasus.harap)
    if (!harapGalat.success) return tulis(listMasalah('harap', kasus.harap, harapGalat.error.issues))
    return periksaGalat(harapGalat.data.galat, masalah, luaran)
  }
  const harap = jenis.harap.safeParse(kasus.harap)
  if (!harap.success) masalah.push(...listMasalah('harap', kasus.harap, harap.error.issues))
  if (masalah.length > 0) return tulis(masalah)
  const hasil = luaran()
  if ('hasil' in hasil) return bandingkan(kasus.harap, hasil.hasil)
  return [`ditolak${hasil.galat === undefined ? '' : ` (${hasil.galat})`}: ${hasil.pesan}`]
}

/** Groups with a key `__proto__` of their own: zod's records leave it out without a word, and the case would pass. */
function listKunciProto(kasus: Record<string, unknown>): Masalah[] {
  return ['masukan', 'kebijakan', 'harap'].flatMap((kunci): Masalah[] => {
    const bagian = kasus[kunci]
    if (!isKelompok(bagian) || !Object.hasOwn(bagian, '__proto__')) return []
    return [{ jenis: 'BENTUK', kunci, pesan: 'kunci tidak dikenal: __proto__' }]
  })
}

/** Everything wrong with one case, as sentences that name the field; empty where it passed. */
export function periksaKasus(mentah: unknown): string[] {
  if (!isKelompok(mentah)) return [`kasus harus kelompok isian, tertulis ${tampilkan(mentah)}`]
  const kasus = kasusSchema.safeParse(mentah)
  if (!kasus.success) return tulis(listMasalah('kasus', mentah, kasus.error.issues))
  const proto = listKunciProto(mentah)
  if (proto.length > 0) return tulis(proto)
  const jenis = JENIS[kasus.data.jenis]
  return jenis === undefined ? ['kasus.jenis: jenis kasus tidak dikenal'] : jalankan(jenis, kasus.data)
}
