import { CAKUPAN_FORMASI } from '../../anggaran/parameter.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { FaktaKonversi } from './fakta.ts'

const DI_MANA = { DAERAH: 'di daerah', OPD: 'di perangkat daerah sendiri' } as const

export const formasiTersedia = defineAturan({
  kode: 'formasi-tersedia',
  label: 'Formasi jabatan tersedia',
  dasarHukum: [{ sumber: 'kepmenpanrb-16-2025', diktum: '28' }],
  parameter: [CAKUPAN_FORMASI],
  luaran: {
    tersedia: { hasil: 'MEMENUHI', kalimat: 'Ada formasi untuk jabatan ini {diMana}.' },
    tidakTersedia: { hasil: 'TIDAK_MEMENUHI', kalimat: 'Tidak ada formasi untuk jabatan ini {diMana}.' },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Formasi untuk jabatan ini belum dicatat.' },
  },
  fakta: ({ formasiTersedia: tersedia }: FaktaKonversi) => ({ formasiTersedia: tersedia }),
  decide: ({ formasiTersedia: tersedia }) => {
    if (tersedia === null) return 'belumDicatat'
    return tersedia ? 'tersedia' : 'tidakTersedia'
  },
  isi: (_fakta, kebijakan) => ({ diMana: DI_MANA[kebijakan.read(CAKUPAN_FORMASI)] }),
})
