import { parseDesimal } from '../../core/desimal.ts'
import { formatBulan, formatDaftar } from '../../core/format.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { KELENGKAPAN_MINIMAL } from '../parameter.ts'
import type { Fakta } from '../schema.ts'

/** Months that must be final: `KELENGKAPAN_MINIMAL` percent of the wajib ones, rounded up. */
export function computeBulanDiperlukan(bulanWajib: number, kebijakan: Kebijakan): number {
  const persen = kebijakan.read(KELENGKAPAN_MINIMAL)
  if (Number.isInteger(persen)) return Math.ceil((bulanWajib * persen) / 100)
  const { angka, skala } = parseDesimal(persen)
  const penyebut = 100n * 10n ** BigInt(skala)
  return Number((BigInt(bulanWajib) * angka + penyebut - 1n) / penyebut)
}

export const penilaianLengkap = defineAturan({
  kode: 'penilaian-lengkap',
  label: 'Penilaian bulanan lengkap',
  dasarHukum: [{ sumber: 'kepmenpanrb-16-2025', diktum: '17' }, { sumber: 'dki-skp-2026' }],
  parameter: [KELENGKAPAN_MINIMAL],
  luaran: {
    lengkap: { hasil: 'MEMENUHI', kalimat: '{final} dari {wajib} bulan wajib sudah final.' },
    kurang: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Baru {final} dari {wajib} bulan wajib yang final; diperlukan {perlu}. Belum ada: {hilang}.',
    },
    tanpaBulan: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Belum ada bulan yang wajib dinilai.' },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Rekap penilaian bulanan belum dicatat.' },
  },
  fakta: ({ bulanWajib, bulanFinal, bulanHilang }: Fakta) => ({ bulanWajib, bulanFinal, bulanHilang }),
  decide: ({ bulanWajib, bulanFinal }, kebijakan) => {
    if (bulanWajib === 0) return 'tanpaBulan'
    if (bulanWajib === null || bulanFinal === null) return 'belumDicatat'
    return bulanFinal >= computeBulanDiperlukan(bulanWajib, kebijakan) ? 'lengkap' : 'kurang'
  },
  isi: ({ bulanWajib, bulanFinal, bulanHilang }, kebijakan) => ({
    wajib: String(bulanWajib),
    final: String(bulanFinal),
    perlu: String(computeBulanDiperlukan(bulanWajib ?? 0, kebijakan)),
    hilang: formatDaftar((bulanHilang ?? []).map(formatBulan)) || 'bulan yang belum dirinci',
  }),
  ukuran: ({ bulanWajib, bulanFinal }, kebijakan) => ({
    nilai: bulanFinal,
    ambang: bulanWajib === null ? null : computeBulanDiperlukan(bulanWajib, kebijakan),
  }),
})
