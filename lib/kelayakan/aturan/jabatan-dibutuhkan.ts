import { defineAturan } from '../../hukum/aturan.ts'
import { PERAN_KEBUTUHAN } from '../parameter.ts'
import type { Fakta } from '../schema.ts'

export const jabatanDibutuhkan = defineAturan({
  kode: 'jabatan-dibutuhkan',
  label: 'Jabatan masih dibutuhkan',
  dasarHukum: [{ sumber: 'jember-perpanjangan-2026' }],
  parameter: [PERAN_KEBUTUHAN],
  peran: (kebijakan) => kebijakan.read(PERAN_KEBUTUHAN),
  luaran: {
    dibutuhkan: { hasil: 'MEMENUHI', kalimat: 'Perangkat daerah menyatakan jabatan masih dibutuhkan.' },
    tidakDibutuhkan: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Perangkat daerah menyatakan jabatan tidak lagi dibutuhkan.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Perangkat daerah belum menyatakan kebutuhan jabatan.',
    },
  },
  fakta: ({ jabatanDibutuhkan: dibutuhkan }: Fakta) => ({ jabatanDibutuhkan: dibutuhkan }),
  decide: ({ jabatanDibutuhkan: dibutuhkan }) => {
    if (dibutuhkan === null) return 'belumDicatat'
    return dibutuhkan ? 'dibutuhkan' : 'tidakDibutuhkan'
  },
})
