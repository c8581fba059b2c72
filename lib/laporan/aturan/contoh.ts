// Lebih panjang dari biasanya: seluruh isi tahun contoh, dibuat sama oleh pembuat data contoh dan oleh tombol melanjutkan tahun; murni, tanpa jam dan tanpa acak mesin.
import { angkaDari, type Perseratus } from '../../core/desimal.ts'
import type { Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeCapaianBulan, computeCapaianIndikator } from '../../penilaian/aturan/capaian.ts'
import { BATAS_CAPAIAN } from '../../penilaian/parameter.ts'
import type { Pihak, PihakPenilai } from '../../penugasan/schema.ts'
import { computePerilakuBulan } from '../../perilaku-kerja/aturan/perilaku.ts'
import { NILAI_BERAKHLAK } from '../../perilaku-kerja/schema.ts'
import type { BekuBulan } from '../../rencana-kinerja/schema-beku.ts'
import { ALASAN_CONTOH, UMPAN_BALIK_CONTOH } from '../labels-contoh.ts'

export type BarisContoh = Omit<BekuBulan['baris'][number], 'capaian'>

/** Bilangan 0 ≤ x < 1 yang tetap bagi pasangan benih dan urutan. */
export function pecahan(benih: number, urutan: number): number {
  let t = Math.imul((benih ^ 0x9e3779b9) + Math.imul(urutan + 1, 0x6d2b79f5), 0x85ebca6b)
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Satu butir yang tetap bagi benih itu; daftar tidak kosong. */
export function pilih<T>(daftar: readonly [T, ...T[]], benih: number, urutan: number): T {
  return daftar[Math.floor(pecahan(benih, urutan) * daftar.length)] ?? daftar[0]
}

/** Baris persen yang menanggung sisanya: makin tinggi makin baik, targetnya 100. */
const isMutu = ({ aspek, polaritas, target }: BarisContoh) =>
  aspek === 'KUALITAS' && polaritas === 'MAKSIMAL' && target === 100
const bobotDari = ({ bobot }: BarisContoh) => bobot ?? 1

/** Persen yang masuk akal bagi baris mutu, perseratus. */
const MUTU_TERENDAH = 5_500
const MUTU_TERTINGGI = 10_000

/**
 * Realisasi tiap baris sehingga capaian bulannya tepat `tujuan` bila terjangkau: yang dihitung banyaknya bulat di sekitar tujuan,
 * baris mutu (target 100 %) menanggung sisanya. Panjangnya sama dengan `daftar`; baris tanpa target tidak direalisasikan.
 */
export function susunRealisasi(
  daftar: readonly BarisContoh[],
  tujuan: Perseratus,
  benih: number,
  kebijakan: Kebijakan,
): (number | null)[] {
  const mutu = daftar.find(isMutu)
  const hasil = daftar.map((baris, i) => {
    const { target, polaritas } = baris
    if (target === null || baris === mutu) return null
    if (polaritas === 'MINIMAL') return tujuan < 8_500 ? target * 2 : target
    const kira = (target * tujuan) / 10_000 + (pecahan(benih, i) - 0.5) * 0.06 * target
    return Math.max(0, Math.round(kira))
  })
  if (mutu === undefined) return hasil
  const penuh = daftar.reduce((jumlah, baris) => jumlah + bobotDari(baris), 0)
  const hitungSisa = () => {
    const lain = daftar.reduce((jumlah, baris, i) => {
      const { target, polaritas } = baris
      const capaian = computeCapaianIndikator({ target, polaritas, realisasi: hasil[i] ?? null }, kebijakan)
      return jumlah + bobotDari(baris) * (capaian ?? 0)
    }, 0)
    return Math.round((penuh * tujuan - lain) / bobotDari(mutu))
  }
  let sisa = hitungSisa()
  // Yang bertarget terbesar paling halus langkahnya: ia yang digeser sampai sisanya masuk akal sebagai persen.
  const [geser] = daftar
    .flatMap((baris, i) =>
      baris !== mutu && baris.polaritas === 'MAKSIMAL' && baris.target ? [{ i, target: baris.target }] : [],
    )
    .sort((a, b) => b.target - a.target)
  if (geser !== undefined) {
    const arah = sisa > MUTU_TERTINGGI ? 1 : -1
    // Target sebesar rupiah tidak dihitung satu per satu.
    const langkah = Math.ceil(geser.target / 2_000)
    const puncak = (geser.target * kebijakan.read(BATAS_CAPAIAN)) / 100
    while (arah === 1 ? sisa > MUTU_TERTINGGI : sisa < MUTU_TERENDAH) {
      const lama = hasil[geser.i] ?? 0
      const baru = lama + arah * langkah
      if (arah === 1 ? lama >= puncak : baru < 0) break
      hasil[geser.i] = baru
      const berikut = hitungSisa()
      // Langkah yang melompati seluruh rentang persen tidak menolong: yang lama lebih dekat.
      if (arah === 1 ? berikut < 0 : berikut > MUTU_TERTINGGI) {
        hasil[geser.i] = lama
        break
      }
      sisa = berikut
    }
  }
  hasil[daftar.indexOf(mutu)] = Math.min(100, Math.max(0, sisa / 100))
  return hasil
}

/** Alasan bagi nilai 1 dan 3, menurut kode BerAKHLAK. */
export function listAlasan(nilai: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    NILAI_BERAKHLAK.flatMap((kode, i) => {
      const satu = nilai[i]
      return satu === 3 || satu === 1 ? [[kode, ALASAN_CONTOH[kode][satu]] as const] : []
    }),
  )
}

/** Umpan balik yang cocok dengan capaian bulan itu, tanpa capaian seperti yang rendah; kosong bagi sebagian bulan. */
export function pilihUmpanBalik(capaian: Perseratus | null, benih: number): string | null {
  if (pecahan(benih, 90) < 0.25) return null
  const angka = capaian ?? 0
  const daftar =
    angka < 8_500
      ? UMPAN_BALIK_CONTOH.rendah
      : angka > 10_000
        ? UMPAN_BALIK_CONTOH.tinggi
        : UMPAN_BALIK_CONTOH.cukup
  return pilih<string>(daftar, benih, 91)
}

/** Salinan beku satu bulan dan angka-angkanya, dihitung dengan aturan yang dipakai produk. */
export function buatBekuBulan(
  isi: {
    tahun: number
    bulan: number
    pegawai: Pihak
    penilai: PihakPenilai
    baris: readonly BarisContoh[]
    nilai: readonly number[]
    umpanBalik: string | null
    dinilai: Tanggal
  },
  kebijakan: Kebijakan,
): BekuBulan {
  const hitung = (baris: BarisContoh) => ({ ...baris, bobot: baris.bobot ?? undefined })
  const { capaian } = computeCapaianBulan(isi.baris.map(hitung), kebijakan)
  const perilaku = computePerilakuBulan(isi.nilai, kebijakan)
  return {
    tahun: isi.tahun,
    bulan: isi.bulan,
    pegawai: isi.pegawai,
    penilai: isi.penilai,
    baris: isi.baris.map((baris) => {
      const satu = computeCapaianIndikator(hitung(baris), kebijakan)
      return { ...baris, bukti: [...baris.bukti], capaian: satu === null ? null : angkaDari(satu) }
    }),
    capaian: capaian === null ? null : angkaDari(capaian),
    perilaku: [...isi.nilai],
    rerataPerilaku: angkaDari(perilaku.rerata),
    ratingPerilaku: perilaku.rating,
    alasanPerilaku: listAlasan(isi.nilai),
    umpanBalik: isi.umpanBalik,
    dinilai: isi.dinilai,
  }
}
