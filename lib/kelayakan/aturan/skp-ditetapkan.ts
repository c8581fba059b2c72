import { formatTanggal } from '../../core/format.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Fakta } from '../schema.ts'

// An unratified SKP never refuses: nobody loses a contract by his superior's neglect.
export const skpDitetapkan = defineAturan({
  kode: 'skp-ditetapkan',
  label: 'SKP tahun ini ditetapkan dan ditandatangani kedua pihak',
  dasarHukum: [{ sumber: 'permenpanrb-6-2022', pasal: '14' }, { sumber: 'dki-skp-2026' }],
  parameter: [],
  luaran: {
    ditetapkan: { hasil: 'MEMENUHI', kalimat: 'SKP ditetapkan dan ditandatangani kedua pihak.' },
    belumDitandatangani: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'SKP belum ditetapkan: menunggu tanda tangan pegawai dan pejabat penilai.',
    },
    belumDitetapkan: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'SKP ditandatangani {tanggalTtd}, tetapi belum ditetapkan: menunggu pejabat penilai.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Penetapan SKP belum dicatat: menunggu pejabat penilai dan pengelola kepegawaian.',
    },
  },
  fakta: ({ skpDitetapkan: ditetapkan, tanggalTtdSkp }: Fakta) => ({
    skpDitetapkan: ditetapkan,
    tanggalTtdSkp: tanggalTtdSkp ?? null,
  }),
  decide: ({ skpDitetapkan: ditetapkan, tanggalTtdSkp }) => {
    if (ditetapkan === null) return 'belumDicatat'
    if (ditetapkan) return 'ditetapkan'
    return tanggalTtdSkp == null ? 'belumDitandatangani' : 'belumDitetapkan'
  },
  isi: ({ tanggalTtdSkp }) => ({ tanggalTtd: tanggalTtdSkp == null ? '' : formatTanggal(tanggalTtdSkp) }),
})
