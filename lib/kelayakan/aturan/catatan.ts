import type { Putusan } from '../../hukum/aturan.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { ALPA_DICATAT } from '../../kehadiran/aturan/alpa.ts'
import { isTtdTerlambat } from '../../skp/aturan/tenggat.ts'
import type { Catatan, Fakta } from '../schema.ts'
import { jabatanDibutuhkan } from './jabatan-dibutuhkan.ts'
import type { KontrakBerikut } from './kontrak-berikut.ts'
import { upahTeranggarkan } from './upah-teranggarkan.ts'

const CATATAN_ATURAN: Readonly<Record<string, Catatan>> = {
  [upahTeranggarkan.kode]: 'UPAH_BELUM_TERANGGARKAN',
  [jabatanDibutuhkan.kode]: 'JABATAN_TIDAK_DIBUTUHKAN',
}

/** Notes of a finding, sorted; they are listed with every result. An unknown fact adds none. */
export function listCatatan(
  fakta: Fakta,
  putusan: readonly Putusan[],
  berikut: KontrakBerikut | null,
  kebijakan: Kebijakan,
): Catatan[] {
  const catatan: Catatan[] = []
  const { tanggalTerimaSk, tanggalTtdSkp, alpaKumulatif } = fakta
  if (tanggalTerimaSk != null && tanggalTtdSkp != null) {
    if (isTtdTerlambat(tanggalTerimaSk, tanggalTtdSkp, kebijakan)) catatan.push('SKP_TERLAMBAT')
  }
  if (alpaKumulatif !== null && alpaKumulatif >= ALPA_DICATAT) catatan.push('ADA_ALPA')
  if (berikut?.dibatasiBup) catatan.push('BUP_DALAM_KONTRAK')
  for (const { kode, hasil, peran } of putusan) {
    const dicatat = CATATAN_ATURAN[kode]
    if (peran === 'CATATAN' && hasil === 'TIDAK_MEMENUHI' && dicatat !== undefined) catatan.push(dicatat)
  }
  return catatan.sort()
}
