import { formatTanggal } from '../../core/format.ts'
import { addBulan, addHari } from '../../core/tanggal.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { adaHukuman, decideHukuman } from '../../kelayakan/aturan/hukuman-berlaku.ts'
import { MASA_BERSIH_DISIPLIN } from '../parameter.ts'
import type { FaktaKonversi } from './fakta.ts'

function masaBersih({ tmt }: FaktaKonversi, kebijakan: Kebijakan) {
  return { mulai: addBulan(tmt, -kebijakan.read(MASA_BERSIH_DISIPLIN)), selesai: addHari(tmt, -1) }
}

export const tanpaHukumanSedangBerat = defineAturan({
  kode: 'tanpa-hukuman-sedang-berat',
  label: 'Bersih dari hukuman disiplin sedang dan berat sebelum TMT',
  dasarHukum: [{ sumber: 'pp-94-2021' }, { sumber: 'bawaan-titian' }],
  parameter: [MASA_BERSIH_DISIPLIN],
  luaran: {
    bersih: {
      hasil: 'MEMENUHI',
      kalimat:
        'Tidak ada hukuman sedang atau berat yang berlaku {mulai} sampai {selesai} dan tidak ada kasus terbuka.',
    },
    dihukum: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Hukuman sedang atau berat berlaku antara {mulai} dan {selesai}.',
    },
    kasusTerbuka: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Ada kasus disiplin yang belum diputus.' },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Catatan disiplin belum dicatat.' },
  },
  fakta: ({ hukuman, kasusTerbuka, tmt }: FaktaKonversi) => ({
    hukuman: hukuman?.map((satu) => ({ ...satu, berlakuHingga: satu.berlakuHingga ?? null })) ?? null,
    kasusTerbuka,
    tmt,
  }),
  decide: (fakta, kebijakan) =>
    decideHukuman(
      adaHukuman(fakta.hukuman, ['SEDANG', 'BERAT'], masaBersih(fakta, kebijakan)),
      fakta.kasusTerbuka,
    ),
  isi: (fakta, kebijakan) => {
    const { mulai, selesai } = masaBersih(fakta, kebijakan)
    return { mulai: formatTanggal(mulai), selesai: formatTanggal(selesai) }
  },
})
