/** Sumber acak yang dapat diulang: benih dan nama aliran yang sama memberi urutan yang sama di mesin mana pun. */
export type Acak = {
  /** Pecahan 0 ≤ x < 1. */
  next: () => number
  /** Bilangan bulat, kedua batas termasuk. */
  int: (min: number, max: number) => number
  chance: (peluang: number) => boolean
  pick: <T>(daftar: readonly T[]) => T
  /** Satu butir menurut bobotnya; bobot > 0. */
  pickBobot: <T>(daftar: readonly (readonly [T, number])[]) => T
  shuffle: <T>(daftar: readonly T[]) => T[]
  /** Lonceng di sekitar 0 dengan simpangan baku 1, terbatas ±4,25; hanya penjumlahan, agar sama di semua mesin. */
  normal: () => number
}

/** FNV-1a 32 bit: mengubah nama aliran menjadi bagian benih. */
function hashTeks(teks: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Aliran acak mulberry32 untuk `benih` dan `aliran`; aliran berbeda tidak saling menggeser. */
export function createAcak(benih: number, aliran: string): Acak {
  let keadaan = (Math.imul(benih ^ 0x9e3779b9, 0x85ebca6b) ^ hashTeks(aliran)) >>> 0
  const next = () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(daftar: readonly T[]): T => ambil(daftar, int(0, daftar.length - 1))
  const shuffle = <T>(daftar: readonly T[]): T[] => {
    const hasil = [...daftar]
    for (let i = hasil.length - 1; i > 0; i--) {
      const j = int(0, i)
      const satu = ambil(hasil, i)
      hasil[i] = ambil(hasil, j)
      hasil[j] = satu
    }
    return hasil
  }
  return {
    next,
    int,
    pick,
    shuffle,
    chance: (peluang) => next() < peluang,
    pickBobot: (daftar) => {
      let sisa = next() * daftar.reduce((jumlah, [, bobot]) => jumlah + bobot, 0)
      for (const [nilai, bobot] of daftar) {
        sisa -= bobot
        if (sisa < 0) return nilai
      }
      return ambil(daftar, daftar.length - 1)[0]
    },
    normal: () => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2,
  }
}

/** Butir ke-`i`; melempar bila tidak ada, agar kekeliruan pembuat data tampak di tempatnya. */
export function ambil<T>(daftar: readonly T[], i: number): T {
  if (i < 0 || i >= daftar.length) throw new RangeError(`Butir ${i} dari ${daftar.length} tidak ada`)
  const nilai = daftar[i]
  if (nilai === undefined) throw new RangeError(`Butir ${i} kosong`)
  return nilai
}

const AWAL_MS = Date.UTC(2025, 11, 15)

/** Pembuat uuid berbentuk v7 (urut menurut pembuatan, bagian acak dari benih), tanpa jam dan tanpa acak mesin. */
export function createUuid(benih: number, aliran: string): () => string {
  const acak = createAcak(benih, `uuid/${aliran}`)
  const geser = hashTeks(aliran) % 80_000
  let urut = 0
  const hex = (nilai: number, panjang: number) => nilai.toString(16).padStart(panjang, '0')
  return () => {
    const waktu = hex(AWAL_MS + geser * 1000 + (urut >>> 12), 12)
    const isi = hex(urut & 0xfff, 3)
    urut++
    const varian = hex(0x8000 | acak.int(0, 0x3fff), 4)
    return `${waktu.slice(0, 8)}-${waktu.slice(8)}-7${isi}-${varian}-${hex(acak.int(0, 0xffffff), 6)}${hex(acak.int(0, 0xffffff), 6)}`
  }
}

/** Membagi `jumlah` menurut bobot dengan sisa terbesar; hasilnya tepat berjumlah `jumlah`. */
export function bagiMenurut(bobot: readonly number[], jumlah: number): number[] {
  const total = bobot.reduce((a, b) => a + b, 0)
  const tepat = bobot.map((satu) => (total === 0 ? 0 : (satu * jumlah) / total))
  const hasil = tepat.map(Math.floor)
  const sisa = jumlah - hasil.reduce((a, b) => a + b, 0)
  const urut = tepat
    .map((nilai, i) => ({ i, pecahan: nilai - Math.floor(nilai) }))
    .sort((a, b) => b.pecahan - a.pecahan || a.i - b.i)
  for (const { i } of urut.slice(0, sisa)) hasil[i] = (hasil[i] ?? 0) + 1
  return hasil
}
