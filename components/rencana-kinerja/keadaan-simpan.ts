import type { SaveState } from '@/components/ui/save-status'
import type { Hasil } from './use-autosave'

/**
 * Apa yang dikatakan kepala halaman sesudah simpanan dijawab: sebuah isian yang ditolak atau bentrok berarti belum tersimpan,
 * juga bila isian lain tersimpan. `label` menyebut isiannya: "Realisasi indikator 2".
 */
export function describeSimpan(
  hasil: Pick<Hasil, 'hasil' | 'jam' | 'galat' | 'ketikan'>,
  label: (kunci: string) => string | undefined,
): SaveState {
  if (hasil.hasil === 'BENTROK')
    return {
      kind: 'refused',
      text: 'Belum tersimpan. Isian yang sama diubah di tempat lain; pilih di bawah.',
    }
  const ditolak = Object.keys(hasil.galat).find((kunci) => kunci in hasil.ketikan)
  if (ditolak === undefined) return { kind: 'saved', time: hasil.jam }
  const sebab = [label(ditolak), hasil.galat[ditolak]?.[0]].filter(Boolean).join(': ')
  return { kind: 'refused', text: `Belum tersimpan. ${sebab}` }
}
