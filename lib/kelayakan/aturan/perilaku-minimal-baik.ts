import { defineAturan } from '../../hukum/aturan.ts'
import { isMinimalSesuai } from '../../penilaian/aturan/predikat.ts'
import { LABEL_RATING } from '../../perilaku-kerja/labels.ts'
import type { Fakta } from '../schema.ts'

export const perilakuMinimalBaik = defineAturan({
  kode: 'perilaku-minimal-baik',
  label: 'Perilaku kerja paling rendah sesuai ekspektasi',
  dasarHukum: [{ sumber: 'dki-skp-2026' }, { sumber: 'permenpanrb-6-2022' }],
  parameter: [],
  luaran: {
    cukup: { hasil: 'MEMENUHI', kalimat: 'Rating perilaku {rating}; paling rendah sesuai ekspektasi.' },
    kurang: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Rating perilaku {rating}; diperlukan paling rendah sesuai ekspektasi.',
    },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Rating perilaku tahun ini belum ditetapkan.' },
  },
  fakta: ({ ratingPerilaku }: Fakta) => ({ ratingPerilaku }),
  decide: ({ ratingPerilaku }) => {
    if (ratingPerilaku === null) return 'belumDicatat'
    return isMinimalSesuai(ratingPerilaku) ? 'cukup' : 'kurang'
  },
  isi: ({ ratingPerilaku }) => ({
    rating: ratingPerilaku === null ? '' : LABEL_RATING[ratingPerilaku].toLowerCase(),
  }),
  ukuran: ({ ratingPerilaku }) => ({ nilai: ratingPerilaku, ambang: 'SESUAI_EKSPEKTASI' }),
})
