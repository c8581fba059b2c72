import { PERAN_ANGGARAN } from '../../anggaran/parameter.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Fakta } from '../schema.ts'

export const upahTeranggarkan = defineAturan({
  kode: 'upah-teranggarkan',
  label: 'Upah tahun depan teranggarkan',
  dasarHukum: [
    { sumber: 'kepmenpanrb-16-2025', diktum: '1' },
    { sumber: 'jember-perpanjangan-2026' },
    { sumber: 'se-mendagri-900-2025' },
  ],
  parameter: [PERAN_ANGGARAN],
  peran: (kebijakan) => kebijakan.read(PERAN_ANGGARAN),
  luaran: {
    mencukupi: { hasil: 'MEMENUHI', kalimat: 'Pagu upah perangkat daerah untuk tahun depan mencukupi.' },
    kurang: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Pagu upah perangkat daerah untuk tahun depan belum mencukupi.',
    },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Pagu upah tahun depan belum dicatat.' },
  },
  fakta: ({ paguUpahMencukupi }: Fakta) => ({ paguUpahMencukupi }),
  decide: ({ paguUpahMencukupi }) => {
    if (paguUpahMencukupi === null) return 'belumDicatat'
    return paguUpahMencukupi ? 'mencukupi' : 'kurang'
  },
})
