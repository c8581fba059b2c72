import type { Tanggal } from '../../core/tanggal.ts'
import type { TingkatHukuman } from '../../kehadiran/schema.ts'
import type { Hukuman } from '../schema.ts'

/** The span that must be free of sanctions; a bound that is not recorded is null. */
export type MasaBersih = { mulai: Tanggal | null; selesai: Tanggal | null }

/** Whether the first day is not after the second; null where one of them is not recorded. */
function isSampai(awal: Tanggal | null, akhir: Tanggal | null): boolean | null {
  return awal === null || akhir === null ? null : awal <= akhir
}

/** Whether a sanction is in force on any day of the span; null where a bound or a date is missing and it matters. */
function isDalamMasa(hukuman: Hukuman, { mulai, selesai }: MasaBersih): boolean | null {
  const sejak = hukuman.berlakuSejak
  const hingga = hukuman.berlakuHingga ?? null
  // A day known to lie in the span is enough, whatever the other bound will be.
  const sudahMulai = isSampai(sejak, mulai) || isSampai(sejak, selesai)
  const belumBerakhir = hingga === null || isSampai(selesai, hingga) || isSampai(mulai, hingga)
  if (isSampai(mulai, selesai) === false || sudahMulai === false || belumBerakhir === false) return false
  return sudahMulai === null || belumBerakhir === null ? null : true
}

/**
 * Whether a sanction of one of the grades is in force on any day of the span: true where one certainly is,
 * null where that cannot be known yet (no list, a grade, a date or a bound not recorded), else false.
 */
export function adaHukuman(
  hukuman: readonly Hukuman[] | null,
  tingkat: readonly TingkatHukuman[],
  masa: MasaBersih,
): boolean | null {
  if (hukuman === null) return null
  let lengkap = masa.mulai !== null && masa.selesai !== null
  for (const satu of hukuman) {
    if (satu.tingkat !== null && !tingkat.includes(satu.tingkat)) continue
    const dalam = isDalamMasa(satu, masa)
    if (dalam === true && satu.tingkat !== null) return true
    if (dalam !== false) lengkap = false
  }
  return lengkap ? false : null
}

export type LuaranHukuman = 'bersih' | 'dihukum' | 'kasusTerbuka' | 'belumDicatat'

/** A sanction refuses; an open case waits; a missing record waits. */
export function decideHukuman(dihukum: boolean | null, kasusTerbuka: boolean | null): LuaranHukuman {
  if (dihukum === true) return 'dihukum'
  if (kasusTerbuka === true) return 'kasusTerbuka'
  return dihukum === null || kasusTerbuka === null ? 'belumDicatat' : 'bersih'
}
