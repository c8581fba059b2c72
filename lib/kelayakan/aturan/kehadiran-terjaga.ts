import { defineAturan } from '../../hukum/aturan.ts'
import { AMBANG_ALPA_BERTURUT, AMBANG_ALPA_HENTI } from '../../kehadiran/parameter.ts'
import type { Fakta } from '../schema.ts'

export const kehadiranTerjaga = defineAturan({
  kode: 'kehadiran-terjaga',
  label: 'Tidak mencapai batas alpa',
  dasarHukum: [{ sumber: 'pp-94-2021' }, { sumber: 'pp-49-2018', pasal: '51' }],
  parameter: [AMBANG_ALPA_HENTI, AMBANG_ALPA_BERTURUT],
  luaran: {
    terjaga: {
      hasil: 'MEMENUHI',
      kalimat:
        'Alpa {kumulatif} hari, terpanjang {berturut} hari kerja berturut-turut; batas di bawah {henti} hari dan di bawah {batasBerturut} hari berturut-turut.',
    },
    kumulatif: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Alpa {kumulatif} hari; batas di bawah {henti} hari.',
    },
    berturut: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Alpa {berturut} hari kerja berturut-turut; batas di bawah {batasBerturut} hari.',
    },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Rekap kehadiran belum lengkap dicatat.' },
  },
  fakta: ({ alpaKumulatif, alpaBerturut }: Fakta) => ({ alpaKumulatif, alpaBerturut }),
  decide: ({ alpaKumulatif, alpaBerturut }, kebijakan) => {
    if (alpaKumulatif !== null && alpaKumulatif >= kebijakan.read(AMBANG_ALPA_HENTI)) return 'kumulatif'
    if (alpaBerturut !== null && alpaBerturut >= kebijakan.read(AMBANG_ALPA_BERTURUT)) return 'berturut'
    return alpaKumulatif === null || alpaBerturut === null ? 'belumDicatat' : 'terjaga'
  },
  isi: ({ alpaKumulatif, alpaBerturut }, kebijakan) => ({
    kumulatif: String(alpaKumulatif),
    berturut: String(alpaBerturut),
    henti: String(kebijakan.read(AMBANG_ALPA_HENTI)),
    batasBerturut: String(kebijakan.read(AMBANG_ALPA_BERTURUT)),
  }),
  ukuran: ({ alpaKumulatif, alpaBerturut }, kebijakan) => ({
    nilai: [alpaKumulatif, alpaBerturut],
    ambang: [kebijakan.read(AMBANG_ALPA_HENTI), kebijakan.read(AMBANG_ALPA_BERTURUT)],
  }),
})
