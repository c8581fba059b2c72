/** Satu baris ukuran: `floor` diukur pada mesin dan putaran yang sama, `ratio` selalu ours/floor. */
export type BarisUkur = {
  id: string
  what: string
  floor: number
  ours: number
  ratio: number
  unit: string
  better: 'kecil' | 'besar'
  n: number
}

/** Menyusun baris dengan rasio dua angka di belakang koma. */
export function makeBaris(baris: Omit<BarisUkur, 'ratio'>): BarisUkur {
  return { ...baris, ratio: Math.round((baris.ours / baris.floor) * 100) / 100 }
}

/** Waktu tengah dari `kali` jalan, milidetik. */
export async function measureMs(kali: number, fn: () => Promise<unknown>): Promise<number> {
  const waktu: number[] = []
  for (let i = 0; i < kali; i++) {
    const mulai = performance.now()
    await fn()
    waktu.push(performance.now() - mulai)
  }
  return waktu.sort((a, b) => a - b)[Math.floor(waktu.length / 2)] ?? 0
}
