import type { Tanggal } from '../../core/tanggal.ts'
import type { TingkatHukuman } from '../../kehadiran/schema.ts'
import type { Hukuman } from '../schema.ts'

/** The span that must be free of sanctions; a bound that is not recorded is null. */
export type MasaBersih = { mulai: Tanggal | null; selesai: Tanggal | null }

function isPadaHari(hukuman: Hukuman, hari: Tanggal): boolean {
  if (hukuman.berlakuSejak === null || hukuman.berlakuSejak > hari) return false
  return hukuman.berlakuHingga == null || hukuman.berlakuHingga >= hari
}

/** Whether a sanction is in force on any day of the span; null where a bound or a date is missing and it matters. */
function isDalamMasa(hukuman: Hukuman, { mulai, selesai }: MasaBersih): boolean | null {
  if (mulai !== null && selesai !== null && mulai > selesai) return false
  // A day known to lie in the span is enough, whatever the other bound will be.
  if (mulai !== null && isPadaHari(hukuman, mulai)) return true
  if (selesai !== null && isPadaHari(hukuman, selesai)) return true
  const sejak = hukuman.berlakuSejak
  const hingga = hukuman.berlakuHingga ?? null
  if (mulai !== null && hingga !== null && hingga < mulai) return false
  if (selesai !== null && sejak !== null && sejak > selesai) return false
  if (mulai === null || selesai === null || sejak === null) return null
  return sejak <= selesai && (hingga === null || hingga >= mulai)
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
  let lengkap = hukuman !== null && masa.mulai !== null && masa.selesai !== null
  for (const satu of hukuman ?? []) {
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
