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
