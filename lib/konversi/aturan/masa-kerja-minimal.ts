import { formatTanggal } from '../../core/format.ts'
import { hitungBulanUtuh } from '../../core/tanggal.ts'
import { defineAturan } from '../../hukum/aturan.ts'
import { MASA_KERJA_MINIMAL } from '../parameter.ts'
import type { FaktaKonversi } from './fakta.ts'

function hitungMasaKerja({ mulaiKerja, tmt }: FaktaKonversi): number | null {
  return mulaiKerja === null ? null : hitungBulanUtuh(mulaiKerja, tmt)
}

export const masaKerjaMinimal = defineAturan({
  kode: 'masa-kerja-minimal',
  label: 'Masa kerja mencukupi pada TMT',
  dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'kepmenpanrb-16-2025', diktum: '28' }],
  parameter: [MASA_KERJA_MINIMAL],
  luaran: {
    cukup: {
      hasil: 'MEMENUHI',
      kalimat: 'Masa kerja {bulan} bulan utuh sampai TMT {tmt}; paling sedikit {minimal} bulan.',
    },
    kurang: {
      hasil: 'TIDAK_MEMENUHI',
      kalimat: 'Masa kerja baru {bulan} bulan utuh sampai TMT {tmt}; diperlukan {minimal} bulan.',
    },
    belumDicatat: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Hari mulai kerja belum dicatat.' },
  },
  fakta: ({ mulaiKerja, tmt }: FaktaKonversi) => ({ mulaiKerja, tmt }),
  decide: (fakta, kebijakan) => {
    const masaKerja = hitungMasaKerja(fakta)
    if (masaKerja === null) return 'belumDicatat'
    return masaKerja >= kebijakan.read(MASA_KERJA_MINIMAL) ? 'cukup' : 'kurang'
  },
  isi: (fakta, kebijakan) => ({
    bulan: String(Math.max(0, hitungMasaKerja(fakta) ?? 0)),
    tmt: formatTanggal(fakta.tmt),
    minimal: String(kebijakan.read(MASA_KERJA_MINIMAL)),
  }),
  ukuran: (fakta, kebijakan) => ({
    nilai: hitungMasaKerja(fakta),
    ambang: kebijakan.read(MASA_KERJA_MINIMAL),
  }),
})
