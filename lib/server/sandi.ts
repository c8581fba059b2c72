import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// Tanpa `algorithm`: bawaan pustaka adalah argon2id, dan enum-nya tidak dapat dibaca per berkas.
const OPSI = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const SERENTAK = 2
const ANTRE_MAKS = 64
let berjalan = 0
const antrean: (() => void)[] = []

/** Paling banyak dua hash pada satu waktu, agar serbuan masuk tidak mengambil semua inti. */
async function withGiliran<T>(fn: () => Promise<T>): Promise<T> {
  if (berjalan >= SERENTAK) {
    if (antrean.length >= ANTRE_MAKS) throw new Error('antrean sandi penuh')
    await new Promise<void>((resolve) => antrean.push(resolve))
  }
  berjalan += 1
  try {
    return await fn()
  } finally {
    berjalan -= 1
    antrean.shift()?.()
  }
}

/** Hash argon2id (19 MiB, dua putaran). */
export function hashSandi(sandi: string): Promise<string> {
  return withGiliran(() => hash(sandi, OPSI))
}

let tiruan: Promise<string> | undefined

/** Mencocokkan sandi; akun yang tidak ada memakan waktu yang sama. */
export async function matchSandi(sandiHash: string | null, sandi: string): Promise<boolean> {
  tiruan ??= hashSandi('akun yang tidak ada')
  const target = sandiHash ?? (await tiruan)
  const cocok = await withGiliran(() => verify(target, sandi))
  return cocok && sandiHash !== null
}

const KONSONAN = 'bdfghjkmnprstwyz'
const VOKAL = 'aeiou'

/**
 * Kata sandi pertama yang dapat dibaca dan disalin dari kertas, seperti "tako-bire-mupa-nedo-47": delapan suku kata dan dua angka acak,
 * 56 bit. Tanpa angka 0 dan 1 serta huruf l yang mudah tertukar; tidak memuat apa pun tentang orangnya.
 */
export function makeSandiPertama(): string {
  const pick = (daftar: string) => daftar.charAt(randomInt(daftar.length))
  const suku = () => pick(KONSONAN) + pick(VOKAL)
  const kata = Array.from({ length: 4 }, () => suku() + suku())
  return `${kata.join('-')}-${pick('23456789')}${pick('23456789')}`
}

/** Hash banyak sandi berurutan, dua sekali jalan: antrean tetap pendek, sehingga orang yang masuk tidak menunggu di belakangnya. */
export async function hashBanyakSandi(daftar: readonly string[]): Promise<string[]> {
  const hasil: string[] = []
  for (let i = 0; i < daftar.length; i += SERENTAK) {
    hasil.push(...(await Promise.all(daftar.slice(i, i + SERENTAK).map(hashSandi))))
  }
  return hasil
}
