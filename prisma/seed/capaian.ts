import type { Acak } from './acak.ts'
import type { Sebab } from './lakon.ts'
import type { Rating } from './tabel.ts'

const BATAS_BAWAH = 6_200
const BATAS_ATAS = 11_400
const SESUAI_MIN = 8_000
const SESUAI_MAKS = 10_000

/** Rata-rata angka tercetak (perseratus bulat), dibulatkan sekali setengah ke atas; daftar tidak kosong. */
export function rerata(daftar: readonly number[]): number {
  return Math.floor((2 * daftar.reduce((a, b) => a + b, 0) + daftar.length) / (2 * daftar.length))
}

/** Teks dua desimal dari perseratus: 9560 → "95.60". */
export function formatPerseratus(nilai: number): string {
  return `${Math.floor(nilai / 100)}.${String(nilai % 100).padStart(2, '0')}`
}

/** Perseratus dari teks dua desimal. */
export function parsePerseratus(teks: string): number {
  return Number(teks.replace('.', ''))
}

/** Rating yang diusulkan pita capaian bawaan (80,00–100,00). */
export function usulkanRatingHasil(rataCapaian: number): Rating {
  if (rataCapaian < SESUAI_MIN) return 'DI_BAWAH_EKSPEKTASI'
  return rataCapaian > SESUAI_MAKS ? 'DI_ATAS_EKSPEKTASI' : 'SESUAI_EKSPEKTASI'
}

/** Rating yang diusulkan pita perilaku bawaan (1,50 dan 2,50). */
export function usulkanRatingPerilaku(rataPerilaku: number): Rating {
  if (rataPerilaku < 150) return 'DI_BAWAH_EKSPEKTASI'
  return rataPerilaku >= 250 ? 'DI_ATAS_EKSPEKTASI' : 'SESUAI_EKSPEKTASI'
}

/** Sebelas capaian bulanan (perseratus) di sekitar kemampuan orang itu; rata-ratanya jatuh di pita yang dilakonkan. */
export function createCapaian(acak: Acak, sebab: readonly Sebab[]): number[] {
  const rendah = sebab.includes('HASIL_RENDAH')
  const dasar = rendah
    ? acak.int(7_050, 7_650)
    : Math.min(10_350, Math.max(8_450, Math.round(9_350 + 430 * acak.normal())))
  const sebar = rendah ? 220 : 340
  return Array.from({ length: 11 }, () =>
    Math.min(BATAS_ATAS, Math.max(BATAS_BAWAH, Math.round(dasar + sebar * acak.normal()))),
  )
}

type KecondonganPerilaku = { atas: number; bawah: number }

/** Seberapa sering orang itu mendapat 3 dan 1. */
export function createKecondongan(acak: Acak, sebab: readonly Sebab[]): KecondonganPerilaku {
  if (sebab.includes('PERILAKU_RENDAH')) return { atas: 0, bawah: 0.78 }
  return {
    atas: acak.chance(0.07) ? 0.68 : 0.05 + acak.next() * 0.35,
    bawah: acak.chance(0.06) ? 0.12 : 0.01,
  }
}

/** Tujuh nilai perilaku 1–3 untuk sebulan. */
export function createPerilaku(acak: Acak, { atas, bawah }: KecondonganPerilaku): number[] {
  return Array.from({ length: 7 }, () => {
    const letak = acak.next()
    return letak < bawah ? 1 : letak > 1 - atas ? 3 : 2
  })
}
