import type { Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeTenggatBulan } from '../../rencana-kinerja/aturan/tenggat.ts'
import { KEADAAN_BULAN, type KeadaanBulan } from '../schema.ts'

/** Dua belas bulan seseorang (atau sekelompok orang yang sama) sebagai bit: bit ke-n untuk bulan n. */
export type TopengBulan = {
  /** Bulan yang kontraknya cukup hari dan tidak dikecualikan. */
  wajib: number
  final: number
  dinilai: number
  realisasi: number
  rencana: number
}

const ada = (topeng: number, bulan: number) => (topeng & (1 << bulan)) !== 0

/**
 * Keadaan bulan 1–12 menurut hari: yang lewat tanpa realisasi adalah hilang, yang kini atau nanti belum dibuka sampai ada rencananya.
 * `bulanIni` adalah bulan hari itu; null bila bulan itu tidak dihitung (di luar kontrak atau dikecualikan).
 */
export function findKeadaanBulan(topeng: TopengBulan, bulan: number, bulanIni: number): KeadaanBulan | null {
  if (!ada(topeng.wajib, bulan)) return null
  if (ada(topeng.final, bulan)) return 'final'
  if (ada(topeng.dinilai, bulan)) return 'dinilai'
  if (ada(topeng.realisasi, bulan)) return 'realisasi'
  if (bulan < bulanIni) return 'hilang'
  return ada(topeng.rencana, bulan) ? 'rencana' : 'belum-dibuka'
}

/** Syarat SQL yang sama dengan `findKeadaanBulan`, atas kolom topeng; `bulan` dan `bulanIni` bilangan, bukan masukan mentah. */
export function syaratKeadaan(keadaan: KeadaanBulan | undefined, bulan: number, bulanIni: number): string {
  const bit = 1 << bulan
  const punya = (kolom: string) => `(${kolom} & ${bit}) <> 0`
  const wajib = punya('wajib')
  if (keadaan === undefined) return wajib
  const selesai: readonly KeadaanBulan[] = ['final', 'dinilai', 'realisasi']
  const sebelum = (sampai: number) => selesai.slice(0, sampai).map((satu) => `NOT ${punya(satu)}`)
  const urut = selesai.indexOf(keadaan)
  if (urut >= 0) return [wajib, ...sebelum(urut), punya(keadaan)].join(' AND ')
  const lewat = bulan < bulanIni
  if (keadaan === 'hilang') return lewat ? [wajib, ...sebelum(3)].join(' AND ') : 'FALSE'
  if (lewat) return 'FALSE'
  return [wajib, ...sebelum(3), keadaan === 'rencana' ? punya('rencana') : `NOT ${punya('rencana')}`].join(
    ' AND ',
  )
}

export type HitungBulan = Record<KeadaanBulan, number> & { wajib: number }

const kosong = (): HitungBulan => ({
  wajib: 0,
  final: 0,
  dinilai: 0,
  realisasi: 0,
  hilang: 0,
  rencana: 0,
  'belum-dibuka': 0,
})

/** Dua belas bulan, tiap keadaan dijumlahkan atas kelompok orang bertopeng sama (`n` orang). */
export function countKeadaanBulan(
  kelompok: readonly (TopengBulan & { n: number })[],
  bulanIni: number,
): HitungBulan[] {
  return Array.from({ length: 12 }, (_, i) => {
    const hasil = kosong()
    for (const satu of kelompok) {
      const keadaan = findKeadaanBulan(satu, i + 1, bulanIni)
      if (keadaan === null) continue
      hasil[keadaan] += satu.n
      hasil.wajib += satu.n
    }
    return hasil
  })
}

/** Penjumlahan beberapa deret dua belas bulan. */
export function tambahBulan(daftar: readonly (readonly HitungBulan[])[]): HitungBulan[] {
  return Array.from({ length: 12 }, (_, i) => {
    const hasil = kosong()
    for (const deret of daftar) {
      const satu = deret[i]
      if (!satu) continue
      hasil.wajib += satu.wajib
      for (const keadaan of KEADAAN_BULAN) hasil[keadaan] += satu[keadaan]
    }
    return hasil
  })
}

/** Bit bulan-bulan yang batas penilaiannya sudah lewat pada `hariIni`: yang belum dinilai di sana adalah tunggakan. */
export function topengLewat(tahun: number, hariIni: Tanggal, kebijakan: Kebijakan): number {
  let topeng = 0
  for (let bulan = 1; bulan <= 12; bulan += 1) {
    if (computeTenggatBulan(tahun, bulan, kebijakan).penilaian < hariIni) topeng |= 1 << bulan
  }
  return topeng
}

/** Banyaknya bit yang menyala. */
export function hitungBit(topeng: number): number {
  let n = 0
  for (let sisa = topeng; sisa !== 0; sisa &= sisa - 1) n += 1
  return n
}
