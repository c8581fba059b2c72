import { formatTanggal } from '../../core/format.ts'
import { addBulan, addHari, type Tanggal } from '../../core/tanggal.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeBupFakta } from '../../kelayakan/aturan/kontrak-berikut.ts'
import { CARA_BUP } from '../../pegawai/parameter.ts'
import { SISA_MINIMAL } from '../parameter.ts'
import type { FaktaKonversi } from './fakta.ts'

function computeBatasSisa({ tmt }: FaktaKonversi, kebijakan: Kebijakan): Tanggal {
  return addHari(addBulan(tmt, kebijakan.read(SISA_MINIMAL)), -1)
}

export const sisaMasaKerja = defineAturan({
  kode: 'sisa-masa-kerja',
  label: 'Sisa masa kerja mencukupi sesudah TMT',
  dasarHukum: [{ sumber: 'pp-49-2018' }, { sumber: 'uu-20-2023', pasal: '55' }],
  parameter: [SISA_MINIMAL, CARA_BUP],
  luaran: {
    cukup: {
      hasil: 'MEMENUHI',
      kalimat: 'Hari terakhir menurut BUP {tanggalBup}; paling awal {batas}.',
    },
    kurang: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Hari terakhir menurut BUP {tanggalBup}, sebelum {batas}: sisa kurang dari {bulan} bulan.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Tanggal lahir atau batas usia belum dicatat.',
    },
  },
  fakta: ({ tanggalLahir, batasUsia, tmt }: FaktaKonversi) => ({ tanggalLahir, batasUsia, tmt }),
  decide: (fakta, kebijakan) => {
    const tanggalBup = computeBupFakta(fakta, kebijakan)
    if (tanggalBup === null) return 'belumDicatat'
    return tanggalBup >= computeBatasSisa(fakta, kebijakan) ? 'cukup' : 'kurang'
  },
  isi: (fakta, kebijakan) => {
    const tanggalBup = computeBupFakta(fakta, kebijakan)
    return {
      tanggalBup: tanggalBup === null ? '' : formatTanggal(tanggalBup),
      batas: formatTanggal(computeBatasSisa(fakta, kebijakan)),
      bulan: String(kebijakan.read(SISA_MINIMAL)),
    }
  },
  ukuran: (fakta, kebijakan) => ({
    nilai: computeBupFakta(fakta, kebijakan),
    ambang: computeBatasSisa(fakta, kebijakan),
  }),
})
