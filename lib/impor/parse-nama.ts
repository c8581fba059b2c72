/** Huruf besar tanpa tanda baca, untuk membandingkan judul dan nama. */
export function normalise(teks: string): string {
  return teks
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}

/** Jarak sunting dua teks, berhenti setelah melewati `batas`. */
export function jarakSunting(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1
  let lalu = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const kini = [i]
    let terkecil = i
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (lalu[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const nilai = Math.min(ganti, (lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1)
      kini.push(nilai)
      if (nilai < terkecil) terkecil = nilai
    }
    if (terkecil > batas) return batas + 1
    lalu = kini
  }
  return lalu[b.length] ?? batas + 1
}

/** Nama yang paling dekat dengan `teks`, atau null bila tidak ada yang cukup mirip. */
export function findTerdekat<T>(teks: string, calon: readonly T[], nama: (satu: T) => string): T | null {
  const cari = normalise(teks)
  const batas = Math.max(2, Math.floor(cari.length / 4))
  let best: { satu: T; jarak: number } | null = null
  for (const satu of calon) {
    const jarak = jarakSunting(cari, normalise(nama(satu)), best ? best.jarak - 1 : batas)
    if (jarak <= (best ? best.jarak - 1 : batas)) best = { satu, jarak }
    if (best?.jarak === 0) break
  }
  return best?.satu ?? null
}
