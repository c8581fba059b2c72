import { defineParameter, nilaiAngka, nilaiPilihan } from '../hukum/parameter.ts'

export const CARA_BUP_PILIHAN = ['AKHIR_BULAN', 'TANGGAL_LAHIR'] as const

export const CARA_BUP = defineParameter({
  kode: 'CARA_BUP',
  label: 'Hari terakhir bekerja menurut BUP',
  satuan: 'pilihan',
  jenis: nilaiPilihan(CARA_BUP_PILIHAN),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'AKHIR_BULAN',
      dasarHukum: [{ sumber: 'praktik-bup-akhir-bulan' }, { sumber: 'uu-20-2023', pasal: '55' }],
      terverifikasi: false,
    },
  ],
})

export const LAMA_KONTRAK = defineParameter({
  kode: 'LAMA_KONTRAK',
  label: 'Lama perjanjian kerja',
  satuan: 'tahun',
  jenis: nilaiAngka({ min: 1, maks: 50, bulat: true }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 1,
      dasarHukum: [{ sumber: 'kepmenpanrb-16-2025', diktum: '13' }],
      terverifikasi: true,
    },
  ],
})
