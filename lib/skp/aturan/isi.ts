import { perseratusDari } from '../../core/desimal.ts'
import { formatDesimal } from '../../core/format.ts'

type Isi = readonly { indikator: readonly { bobot: number | null }[] }[]

/** Jumlah bobot semua indikator, tepat sampai dua desimal, dan berapa indikator yang memakainya. */
export function sumBobot(bobot: readonly (number | null)[]): {
  jumlah: number
  berbobot: number
  semua: number
} {
  const isi = bobot.filter((satu) => satu !== null)
  const jumlah = isi.reduce((total, satu) => total + perseratusDari(satu), 0) / 100
  return { jumlah, berbobot: isi.length, semua: bobot.length }
}

/** Apa yang salah pada bobot, atau null: untuk semua indikator atau tidak satu pun, dan jumlahnya tepat 100. */
export function describeBobot(bobot: readonly (number | null)[]): string | null {
  const { jumlah, berbobot, semua } = sumBobot(bobot)
  if (berbobot === 0) return null
  if (berbobot < semua)
    return `Bobot baru diisi pada ${berbobot} dari ${semua} indikator. Isi semuanya, atau kosongkan semuanya.`
  if (jumlah === 100) return null
  const teks = formatDesimal(jumlah).replace(',00', '')
  const selisih = formatDesimal(Math.abs(100 - jumlah)).replace(',00', '')
  return `Jumlah bobot ${teks}, ${jumlah < 100 ? 'kurang' : 'lebih'} ${selisih}. Jumlahnya harus tepat 100.`
}

/** Yang membuat isi belum dapat diajukan atau disetujui, per nama isian; kosong bila lengkap. */
export function listKekurangan(rencana: Isi): Record<string, string[]> {
  const kurang: Record<string, string[]> = {}
  if (rencana.length === 0) kurang.rencana = ['Tulis paling sedikit satu rencana hasil kerja.']
  rencana.forEach(({ indikator }, i) => {
    if (indikator.length === 0)
      kurang[`rencana.${i}.indikator`] = [`Hasil kerja ${i + 1} belum mempunyai indikator.`]
  })
  const bobot = describeBobot(rencana.flatMap(({ indikator }) => indikator.map((satu) => satu.bobot)))
  if (bobot) kurang.bobot = [bobot]
  return kurang
}
