import { CAKUPAN_ANGGARAN } from '../../anggaran/parameter.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { FaktaKonversi } from './fakta.ts'

const SIAPA = { DAERAH: 'Daerah', OPD: 'Perangkat daerah' } as const

export const anggaranKonversiTersedia = defineAturan({
  kode: 'anggaran-konversi-tersedia',
  label: 'Anggaran konversi tersedia',
  dasarHukum: [
    { sumber: 'kepmenpanrb-16-2025', diktum: '28' },
    { sumber: 'kalsel-konversi-2026' },
    { sumber: 'uu-1-2022', pasal: '146' },
  ],
  parameter: [CAKUPAN_ANGGARAN],
  luaran: {
    tersedia: { hasil: 'MEMENUHI', kalimat: '{siapa} menyediakan anggaran konversi untuk tahun TMT.' },
    tidakTersedia: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: '{siapa} tidak menyediakan anggaran konversi untuk tahun TMT.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: '{siapa} belum menyatakan anggaran konversi untuk tahun TMT.',
    },
  },
  fakta: ({ anggaranKonversiTersedia: tersedia }: FaktaKonversi) => ({ anggaranKonversiTersedia: tersedia }),
  decide: ({ anggaranKonversiTersedia: tersedia }) => {
    if (tersedia === null) return 'belumDicatat'
    return tersedia ? 'tersedia' : 'tidakTersedia'
  },
  isi: (_fakta, kebijakan) => ({ siapa: SIAPA[kebijakan.read(CAKUPAN_ANGGARAN)] }),
})
