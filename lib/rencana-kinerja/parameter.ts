import { defineParameter, nilaiAngka } from '../hukum/parameter.ts'

const hari = nilaiAngka({ min: 1, maks: 28, bulat: true })

export const HARI_BUKA_RENCANA = defineParameter({
  kode: 'HARI_BUKA_RENCANA',
  label: 'Tanggal bulan sebelumnya saat rencana bulan mulai dapat disusun',
  satuan: 'tanggal',
  jenis: hari,
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 25,
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})

export const BATAS_RENCANA_BULAN = defineParameter({
  kode: 'BATAS_RENCANA_BULAN',
  label: 'Tanggal bulan itu saat rencana paling lambat diajukan',
  satuan: 'tanggal',
  jenis: hari,
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 5, dasarHukum: [{ sumber: 'bawaan-titian' }], terverifikasi: false },
  ],
})

export const BATAS_REALISASI_BULAN = defineParameter({
  kode: 'BATAS_REALISASI_BULAN',
  label: 'Tanggal bulan berikutnya saat realisasi paling lambat diajukan',
  satuan: 'tanggal',
  jenis: hari,
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 4, dasarHukum: [{ sumber: 'bawaan-titian' }], terverifikasi: false },
  ],
})

export const BATAS_PENILAIAN_BULAN = defineParameter({
  kode: 'BATAS_PENILAIAN_BULAN',
  label: 'Tanggal bulan berikutnya saat penilaian paling lambat diberikan',
  satuan: 'tanggal',
  jenis: hari,
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 9, dasarHukum: [{ sumber: 'bawaan-titian' }], terverifikasi: false },
  ],
})
