import type { Golongan } from '../schema.ts'

const AWALAN: readonly (readonly [RegExp, Golongan])[] = [
  [/^(?:sekolah dasar|sd)\b/i, 'I'],
  [/^(?:sltp|smp)\b/i, 'IV'],
  [/^(?:slta|sma|smk|diploma i\b|diploma ii\b)/i, 'V'],
  [/^diploma iii\b/i, 'VII'],
  [/^(?:diploma iv|s-1|s1|sarjana)\b/i, 'IX'],
  [/^(?:s-2|s2|magister)\b/i, 'X'],
  [/^(?:s-3|s3|doktor)\b/i, 'XI'],
]

/**
 * Golongan perkiraan menurut tingkat pendidikan SIASN, untuk membandingkan biaya; null bila pendidikannya tidak dikenal. Bawaan Titian,
 * belum diverifikasi: golongan sebenarnya ditetapkan saat pengangkatan.
 */
export function findGolonganPendidikan(pendidikan: string): Golongan | null {
  return AWALAN.find(([pola]) => pola.test(pendidikan.trim()))?.[1] ?? null
}
