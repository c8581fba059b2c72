import { formatTanggal } from '../../core/format.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import { CARA_BUP } from '../../pegawai/parameter.ts'
import type { Fakta } from '../schema.ts'
import { computeBupFakta, computeMulaiBerikut } from './kontrak-berikut.ts'

export const belumMencapaiBup = defineAturan({
  kode: 'belum-mencapai-bup',
  label: 'Belum mencapai batas usia pensiun saat kontrak berikutnya mulai',
  dasarHukum: [
    { sumber: 'uu-20-2023', pasal: '52' },
    { sumber: 'uu-20-2023', pasal: '55' },
    { sumber: 'praktik-bup-akhir-bulan' },
  ],
  parameter: [CARA_BUP],
  luaran: {
    belumBup: {
      hasil: 'MEMENUHI',
      kalimat: 'Hari terakhir menurut BUP {tanggalBup}; kontrak berikutnya mulai {mulai}.',
    },
    sudahBup: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Hari terakhir menurut BUP {tanggalBup}, sebelum kontrak berikutnya mulai pada {mulai}.',
    },
    belumDicatat: {
      hasil: 'BELUM_DAPAT_DINILAI',
      kalimat: 'Tanggal lahir, batas usia, atau akhir kontrak belum dicatat.',
    },
  },
  fakta: ({ tanggalLahir, batasUsia, kontrak }: Fakta) => ({ tanggalLahir, batasUsia, kontrak }),
  decide: (fakta, kebijakan) => {
    const tanggalBup = computeBupFakta(fakta, kebijakan)
    const mulai = computeMulaiBerikut(fakta)
    if (tanggalBup === null || mulai === null) return 'belumDicatat'
    return tanggalBup >= mulai ? 'belumBup' : 'sudahBup'
  },
  isi: (fakta, kebijakan) => {
    const tanggalBup = computeBupFakta(fakta, kebijakan)
    const mulai = computeMulaiBerikut(fakta)
    return {
      tanggalBup: tanggalBup === null ? '' : formatTanggal(tanggalBup),
      mulai: mulai === null ? '' : formatTanggal(mulai),
    }
  },
  ukuran: (fakta, kebijakan) => ({
    nilai: computeBupFakta(fakta, kebijakan),
    ambang: computeMulaiBerikut(fakta),
  }),
})
