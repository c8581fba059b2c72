import { PERAN_DEKLARASI } from '../anggaran/schema.ts'
import { defineParameter, nilaiAngka, nilaiPilihan } from '../hukum/parameter.ts'

export const KELENGKAPAN_MINIMAL = defineParameter({
  kode: 'KELENGKAPAN_MINIMAL',
  label: 'Bagian bulan wajib yang harus final',
  satuan: 'persen',
  jenis: nilaiAngka({ min: 0, maks: 100 }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 100,
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'kepmenpanrb-16-2025', diktum: '17' }],
      terverifikasi: false,
    },
  ],
})

export const PERAN_KEBUTUHAN = defineParameter({
  kode: 'PERAN_KEBUTUHAN',
  label: 'Peran pernyataan kebutuhan jabatan pada perpanjangan',
  satuan: 'pilihan',
  jenis: nilaiPilihan(PERAN_DEKLARASI),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'CATATAN',
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'jember-perpanjangan-2026' }],
      terverifikasi: false,
    },
  ],
})
