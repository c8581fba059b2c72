import { defineParameter, nilaiAngka } from '../hukum/parameter.ts'
import type { DasarHukum } from '../hukum/peraturan.ts'

const PITA: DasarHukum = [{ sumber: 'bawaan-titian' }, { sumber: 'dki-skp-2026' }]

export const BATAS_CAPAIAN = defineParameter({
  kode: 'BATAS_CAPAIAN',
  label: 'Batas atas capaian satu indikator',
  satuan: 'persen',
  jenis: nilaiAngka({ min: 100 }),
  riwayat: [{ berlakuSejak: '2025-01-01', nilai: 120, dasarHukum: PITA, terverifikasi: false }],
})

export const PITA_SESUAI_MIN = defineParameter({
  kode: 'PITA_SESUAI_MIN',
  label: 'Rata-rata capaian terendah untuk sesuai ekspektasi',
  satuan: 'persen',
  jenis: nilaiAngka({ min: 0 }),
  riwayat: [{ berlakuSejak: '2025-01-01', nilai: 80, dasarHukum: PITA, terverifikasi: false }],
})

export const PITA_SESUAI_MAKS = defineParameter({
  kode: 'PITA_SESUAI_MAKS',
  label: 'Rata-rata capaian tertinggi untuk sesuai ekspektasi',
  satuan: 'persen',
  jenis: nilaiAngka({ min: 0 }),
  riwayat: [{ berlakuSejak: '2025-01-01', nilai: 100, dasarHukum: PITA, terverifikasi: false }],
})

export const HARI_MINIMAL_BULAN = defineParameter({
  kode: 'HARI_MINIMAL_BULAN',
  label: 'Hari kontrak paling sedikit agar sebuah bulan dihitung',
  satuan: 'hari kalender',
  jenis: nilaiAngka({ min: 1, maks: 28, bulat: true }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 15,
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})

export const BULAN_TERAKHIR_DINILAI = defineParameter({
  kode: 'BULAN_TERAKHIR_DINILAI',
  label: 'Bulan terakhir yang menentukan keputusan bulan Desember',
  satuan: 'bulan',
  jenis: nilaiAngka({ min: 1, maks: 12, bulat: true }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 11,
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'dki-skp-2026' }],
      terverifikasi: false,
    },
  ],
})

export const HARI_KEBERATAN = defineParameter({
  kode: 'HARI_KEBERATAN',
  label: 'Masa mengajukan keberatan atas penilaian',
  satuan: 'hari kalender',
  jenis: nilaiAngka({ min: 1, maks: 90, bulat: true }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 14,
      dasarHukum: [{ sumber: 'pp-30-2019', pasal: '59' }],
      terverifikasi: true,
    },
  ],
})
