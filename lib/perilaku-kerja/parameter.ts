import { defineParameter, nilaiAngka, nilaiPilihan } from '../hukum/parameter.ts'
import { CARA_GABUNG } from './schema.ts'

export const CARA_GABUNG_PERILAKU = defineParameter({
  kode: 'CARA_GABUNG_PERILAKU',
  label: 'Cara menggabung nilai perilaku',
  satuan: 'pilihan',
  jenis: nilaiPilihan(CARA_GABUNG),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'RERATA',
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'permenpanrb-6-2022' }],
      terverifikasi: false,
    },
  ],
})

export const PITA_PERILAKU_SESUAI_MIN = defineParameter({
  kode: 'PITA_PERILAKU_SESUAI_MIN',
  label: 'Rerata perilaku terendah untuk sesuai ekspektasi',
  satuan: 'nilai 1–3',
  jenis: nilaiAngka({ min: 0 }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 1.5,
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'permenpanrb-6-2022' }],
      terverifikasi: false,
    },
  ],
})

export const PITA_PERILAKU_ATAS_MIN = defineParameter({
  kode: 'PITA_PERILAKU_ATAS_MIN',
  label: 'Rerata perilaku terendah untuk di atas ekspektasi',
  satuan: 'nilai 1–3',
  jenis: nilaiAngka({ min: 0 }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 2.5,
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'permenpanrb-6-2022' }],
      terverifikasi: false,
    },
  ],
})
