import { angkaDari, type Perseratus } from '../../core/desimal.ts'
import { addBulan, awalBulan, type Tanggal, tahunDari } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import type { Rentang } from '../../pegawai/aturan/kontrak.ts'
import {
  angkaRating,
  computePerilakuBulan,
  computePerilakuTahun,
  type Perilaku,
} from '../../perilaku-kerja/aturan/perilaku.ts'
import type { Rating } from '../../perilaku-kerja/schema.ts'
import type { StatusBulan } from '../../rencana-kinerja/schema.ts'
import { BULAN_TERAKHIR_DINILAI } from '../parameter.ts'
import type { Predikat, StatusPenilaianTahun } from '../schema.ts'
import { computeSampaiBulan, isBulanDihitung, listBulanWajib } from './bulan-wajib.ts'
import { computePredikat } from './predikat.ts'
import { computeRataTahunan } from './rata-tahunan.ts'

export type BulanBerjalan = {
  tahun: number
  bulan: number
  /** Null bila rencana bulan itu belum pernah dibuka di Titian. */
  status: StatusBulan | null
  /** Persen dua desimal; null bila belum dinilai. */
  capaian: number | null
  rerataPerilaku: number | null
  ratingPerilaku: Rating | null
  final: boolean
  /** Alasan dikecualikan, null bila tidak. */
  dikecualikan: string | null
  /** False bila kontrak tidak cukup menutup bulan ini. */
  dihitung: boolean
}

/** Rating tahun sebagaimana dinyatakan pejabat penilai. */
export type PernyataanTahun = {
  status: StatusPenilaianTahun
  hasilKerja: Rating
  perilaku: Rating
  predikat: Predikat
  usulanHasilKerja: Rating | null
  usulanPerilaku: Rating | null
  alasanHasilKerja: string | null
  alasanPerilaku: string | null
  umpanBalik: string | null
  /** Kosong pada rekap yang diimpor. */
  penilai: string | null
  dinyatakanPada: string | null
  keberatanHingga: Tanggal | null
  finalPada: string | null
}

export type TahunBerjalan = {
  tahun: number
  /** Dua belas bulan, Januari lebih dulu. */
  bulan: BulanBerjalan[]
  /** Bulan terakhir yang diperhitungkan pada hari itu, 0–12. */
  sampaiBulan: number
  bulanWajib: number[]
  /** Bulan wajib yang belum bernilai. */
  bulanHilang: number[]
  rata: number | null
  usulanHasilKerja: Rating | null
  rerataPerilaku: number | null
  usulanPerilaku: Rating | null
  predikatUsulan: Predikat | null
  pernyataan: PernyataanTahun | null
}

export type NilaiBulan = {
  bulan: number
  capaian: Perseratus | null
  /** Tujuh angka 1–3, null bila hanya ratingnya yang tercatat. */
  nilai: number[] | null
  rating: Rating | null
  final: boolean
}

export type BahanTahun = {
  kontrak: readonly Rentang[]
  nilai: readonly NilaiBulan[]
  status: readonly { bulan: number; status: StatusBulan }[]
  kecuali: readonly { bulan: number; alasan: string }[]
  pernyataan: PernyataanTahun | null
}

/** Bulan terakhir (0–12) yang diperhitungkan untuk `tahun` bila dilihat pada `pada`: batas Desember, atau setahun penuh sesudahnya. */
export function computeSampaiBulanTahun(tahun: number, pada: Tanggal, kebijakan: Kebijakan): number {
  if (tahunDari(pada) < tahun) return 0
  return tahunDari(pada) > tahun ? 12 : computeSampaiBulan(pada, kebijakan)
}

/** Hari pertama rating `tahun` dapat dinyatakan: sehari setelah bulan batas berakhir. */
export function computeMulaiNyatakan(tahun: number, kebijakan: Kebijakan): Tanggal {
  return addBulan(awalBulan(tahun, kebijakan.read(BULAN_TERAKHIR_DINILAI)), 1)
}

/** Rerata dan rating satu bulan: dari tujuh nilainya, atau dari ratingnya saja bila rekap hanya memuat itu. */
function computePerilaku(
  { nilai, rating }: Pick<NilaiBulan, 'nilai' | 'rating'>,
  kebijakan: Kebijakan,
): Perilaku | null {
  if (nilai !== null) return computePerilakuBulan(nilai, kebijakan)
  return rating === null ? null : { rerata: angkaRating(rating) * 100, rating }
}

/**
 * Angka berjalan satu orang pada satu hari. Yang dihitung adalah bulan wajib yang sudah bernilai, juga yang belum final: ini
 * pandangan, bukan keputusan. Bulan hilang tidak menahan usulan, tetapi selalu disebut.
 */
export function computeTahunBerjalan(
  tahun: number,
  bahan: BahanTahun,
  pada: Tanggal,
  kebijakan: Kebijakan,
): TahunBerjalan {
  const sampaiBulan = computeSampaiBulanTahun(tahun, pada, kebijakan)
  const dikecualikan = bahan.kecuali.map((satu) => satu.bulan)
  const bulanWajib = listBulanWajib(bahan.kontrak, tahun, sampaiBulan, dikecualikan, kebijakan)
  const rata = computeRataTahunan(
    bulanWajib,
    bahan.nilai.map(({ bulan, capaian }) => ({ bulan, capaian, final: true })),
    kebijakan,
  )
  const perilakuBulan = new Map(
    bahan.nilai.map((satu) => [satu.bulan, computePerilaku(satu, kebijakan)] as const),
  )
  const perilaku = computePerilakuTahun(
    bulanWajib.flatMap((bulan) => perilakuBulan.get(bulan) ?? []),
    kebijakan,
  )
  return {
    tahun,
    bulan: Array.from({ length: 12 }, (_, i) => {
      const bulan = i + 1
      const nilai = bahan.nilai.find((satu) => satu.bulan === bulan)
      const satu = perilakuBulan.get(bulan)
      return {
        tahun,
        bulan,
        status: bahan.status.find((s) => s.bulan === bulan)?.status ?? null,
        capaian: nilai?.capaian == null ? null : angkaDari(nilai.capaian),
        rerataPerilaku: satu ? angkaDari(satu.rerata) : null,
        ratingPerilaku: satu?.rating ?? null,
        final: nilai?.final ?? false,
        dikecualikan: bahan.kecuali.find((s) => s.bulan === bulan)?.alasan ?? null,
        dihitung: isBulanDihitung(bahan.kontrak, { tahun, bulan }, kebijakan),
      }
    }),
    sampaiBulan,
    bulanWajib,
    bulanHilang: rata.bulanHilang,
    rata: rata.rata === null ? null : angkaDari(rata.rata),
    usulanHasilKerja: rata.usulanRating,
    rerataPerilaku: perilaku.rerata === null ? null : angkaDari(perilaku.rerata),
    usulanPerilaku: perilaku.rating,
    predikatUsulan:
      rata.usulanRating && perilaku.rating ? computePredikat(rata.usulanRating, perilaku.rating) : null,
    pernyataan: bahan.pernyataan,
  }
}
