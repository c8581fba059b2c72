// Isi tahun contoh yang dibuat sama oleh pembuat data contoh dan oleh tombol melanjutkan tahun; murni, tanpa jam dan tanpa acak mesin.
import { angkaDari, type Perseratus } from '../../core/desimal.ts'
import type { Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeCapaianBulan, computeCapaianIndikator } from '../../penilaian/aturan/capaian.ts'
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

const isMutu = (baris: BarisContoh) => baris.aspek === 'KUALITAS' && baris.target === 100

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
  const bobot = daftar.map((baris) => baris.bobot ?? 1)
  const penuh = bobot.reduce((a, b) => a + b, 0)
  const mutu = daftar.findIndex(isMutu)
  const hasil = daftar.map(({ target, polaritas }, i) => {
    if (target === null || i === mutu) return null
    if (polaritas === 'MINIMAL') return tujuan < 8_500 ? target * 2 : target
    const kira = (target * tujuan) / 10_000 + (pecahan(benih, i) - 0.5) * 0.06 * target
    return Math.max(0, Math.round(kira))
  })
  if (mutu === -1) return hasil
  const capaian = (i: number): number => {
    const baris = daftar[i]
    const realisasi = hasil[i]
    return baris === undefined || realisasi == null
      ? 0
      : (computeCapaianIndikator({ ...baris, realisasi, bobot: undefined }, kebijakan) ?? 0)
  }
  const sisa = () =>
    Math.round(
      (penuh * tujuan - daftar.reduce((n, _, i) => n + (i === mutu ? 0 : (bobot[i] ?? 1) * capaian(i)), 0)) /
        (bobot[mutu] ?? 1),
    )
  // Yang bertarget terbesar paling halus langkahnya: ia yang digeser sampai sisanya masuk akal sebagai persen.
  const geser = daftar.reduce(
    (unggul, { target, polaritas }, i) =>
      i !== mutu && polaritas === 'MAKSIMAL' && (target ?? 0) > (daftar[unggul]?.target ?? 0) ? i : unggul,
    daftar.findIndex((baris, i) => i !== mutu && baris.polaritas === 'MAKSIMAL'),
  )
  let nilai = sisa()
  for (let langkah = 0; geser !== -1 && (nilai > 10_000 || nilai < 5_500) && langkah < 400; langkah++) {
    const lama = hasil[geser] ?? 0
    const baru = lama + (nilai > 10_000 ? 1 : -1)
    if (baru < 0 || (nilai > 10_000 && capaian(geser) >= 12_000)) break
    hasil[geser] = baru
    nilai = sisa()
  }
  hasil[mutu] = Math.min(100, Math.max(0, nilai / 100))
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

/** Umpan balik yang cocok dengan capaian bulan itu; kosong bagi sebagian bulan. */
export function pilihUmpanBalik(capaian: Perseratus | null, benih: number): string | null {
  if (pecahan(benih, 90) < 0.25) return null
  const daftar =
    capaian === null || capaian < 8_500
      ? UMPAN_BALIK_CONTOH.rendah
      : capaian > 10_000
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
  const hitung = isi.baris.map((baris) => ({ ...baris, bobot: baris.bobot ?? undefined }))
  const { capaian } = computeCapaianBulan(hitung, kebijakan)
  const perilaku = computePerilakuBulan(isi.nilai, kebijakan)
  return {
    tahun: isi.tahun,
    bulan: isi.bulan,
    pegawai: isi.pegawai,
    penilai: isi.penilai,
    baris: isi.baris.map((baris, i) => {
      const satu = hitung[i] ? computeCapaianIndikator(hitung[i], kebijakan) : null
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
