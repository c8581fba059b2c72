import { angkaDari } from '@/lib/core/desimal'
import { formatDesimal } from '@/lib/core/format'
import { akhirBulan, minTanggal, type Tanggal } from '@/lib/core/tanggal'
import { createKebijakan, type Kebijakan, type Timpaan } from '@/lib/hukum/parameter'
import { computeCapaianBulan, computeCapaianIndikator } from '@/lib/penilaian/aturan/capaian'
import { BATAS_CAPAIAN } from '@/lib/penilaian/parameter'
import type { Polaritas } from '@/lib/skp/schema'

export type Terukur = {
  target: number | null
  realisasi: number | null
  polaritas: Polaritas
  bobot: number | null
}

/** Parameter yang berlaku untuk menghitung capaian sebuah bulan: seperti saat dinilai. */
export function createKebijakanBulan(
  tahun: number,
  bulan: number,
  hariIni: Tanggal,
  timpaan: readonly Timpaan[],
): Kebijakan {
  return createKebijakan(minTanggal(akhirBulan(tahun, bulan), hariIni), timpaan)
}

const tampil = (nilai: number) => String(nilai).replace('.', ',')

/** Capaian satu baris dengan hitungannya ("118 ÷ 120 × 100"), dari aturan penilaian itu sendiri; null bila belum dapat dihitung. */
export function explainCapaian(
  baris: Terukur,
  kebijakan: Kebijakan,
): { nilai: string; hitungan: string } | null {
  const { target, realisasi, polaritas } = baris
  const cetak = computeCapaianIndikator({ target, realisasi, polaritas }, kebijakan)
  if (cetak === null || target === null || realisasi === null) return null
  const batas = kebijakan.read(BATAS_CAPAIAN)
  const [atas, bawah] = polaritas === 'MINIMAL' ? [target, realisasi] : [realisasi, target]
  const dibatasi = angkaDari(cetak) >= batas && (bawah === 0 || (atas / bawah) * 100 > batas)
  const dasar = bawah === 0 ? 'realisasi 0' : `${tampil(atas)} ÷ ${tampil(bawah)} × 100`
  return {
    nilai: formatDesimal(angkaDari(cetak)),
    hitungan: dibatasi ? `${dasar}, dibatasi ${tampil(batas)}` : dasar,
  }
}

/** Capaian sebulan sebagai teks, atau null selama ada baris yang belum dapat dihitung atau bobotnya belum berjumlah 100. */
export function formatCapaianBulan(daftar: readonly Terukur[], kebijakan: Kebijakan): string | null {
  try {
    const { capaian } = computeCapaianBulan(
      daftar.map(({ bobot, ...baris }) => ({ ...baris, ...(bobot === null ? {} : { bobot }) })),
      kebijakan,
    )
    return capaian === null ? null : formatDesimal(angkaDari(capaian))
  } catch {
    return null
  }
}
