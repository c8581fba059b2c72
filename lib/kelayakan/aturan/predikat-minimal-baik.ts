import { defineAturan } from '../../hukum/aturan.ts'
import { isMinimalBaik } from '../../penilaian/aturan/predikat.ts'
import { LABEL_PREDIKAT } from '../../penilaian/labels.ts'
import type { Fakta } from '../schema.ts'

export const predikatMinimalBaik = defineAturan({
  kode: 'predikat-minimal-baik',
  label: 'Predikat kinerja paling rendah Baik',
  dasarHukum: [{ sumber: 'kepmenpanrb-16-2025', diktum: '18' }, { sumber: 'permenpanrb-6-2022' }],
  parameter: [],
  luaran: {
    cukup: { hasil: 'MEMENUHI', kalimat: 'Predikat {predikat}; paling rendah Baik.' },
    kurang: { hasil: 'TIDAK_MEMENUHI', kalimat: 'Predikat {predikat}; diperlukan paling rendah Baik.' },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Predikat tahun ini belum ditetapkan.' },
  },
  fakta: ({ predikat, rataCapaian }: Fakta) => ({ predikat, rataCapaian }),
  decide: ({ predikat }) => {
    if (predikat === null) return 'belumDicatat'
    return isMinimalBaik(predikat) ? 'cukup' : 'kurang'
  },
  isi: ({ predikat }) => ({ predikat: predikat === null ? '' : LABEL_PREDIKAT[predikat] }),
  ukuran: ({ predikat }) => ({ nilai: predikat, ambang: 'BAIK' }),
})
