import { defineParameter, nilaiAngka } from '../hukum/parameter.ts'

export const BATAS_TTD_SKP = defineParameter({
  kode: 'BATAS_TTD_SKP',
  label: 'Batas menandatangani SKP sejak SK diterima',
  satuan: 'hari kalender',
  jenis: nilaiAngka({ min: 0, maks: 366, bulat: true }),
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 10, dasarHukum: [{ sumber: 'dki-skp-2026' }], terverifikasi: true },
  ],
})
