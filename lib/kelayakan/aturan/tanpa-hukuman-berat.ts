import { formatTanggal } from '../../core/format.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Fakta } from '../schema.ts'
import { adaHukuman, decideHukuman, type MasaBersih } from './hukuman-berlaku.ts'

function masaKontrak({ kontrak }: Fakta): MasaBersih {
  return kontrak ?? { mulai: null, selesai: null }
}

export const tanpaHukumanBerat = defineAturan({
  kode: 'tanpa-hukuman-berat',
  label: 'Tidak sedang dijatuhi hukuman disiplin berat',
  dasarHukum: [
    { sumber: 'uu-20-2023', pasal: '52', huruf: 'g' },
    { sumber: 'pp-49-2018', pasal: '53' },
  ],
  parameter: [],
  luaran: {
    bersih: {
      hasil: 'MEMENUHI',
      kalimat: 'Tidak ada hukuman disiplin berat yang berlaku pada masa kontrak dan tidak ada kasus terbuka.',
    },
    dihukum: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Hukuman disiplin berat berlaku pada masa kontrak {mulai} sampai {selesai}.',
    },
    kasusTerbuka: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Ada kasus disiplin yang belum diputus.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Catatan disiplin atau masa kontrak belum dicatat.',
    },
  },
  fakta: ({ hukuman, kasusTerbuka, kontrak }: Fakta) => ({
    hukuman: hukuman?.map((satu) => ({ ...satu, berlakuHingga: satu.berlakuHingga ?? null })) ?? null,
    kasusTerbuka,
    // Its own name: shortening the contract is no way out of a sanction.
    masaKontrak: kontrak,
  }),
  decide: (fakta) =>
    decideHukuman(adaHukuman(fakta.hukuman, ['BERAT'], masaKontrak(fakta)), fakta.kasusTerbuka),
  isi: (fakta) => {
    const { mulai, selesai } = masaKontrak(fakta)
    return {
      mulai: mulai === null ? 'yang belum dicatat' : formatTanggal(mulai),
      selesai: selesai === null ? 'yang belum dicatat' : formatTanggal(selesai),
    }
  },
})
