import { defineParameter, nilaiAngka } from '../hukum/parameter.ts'

export const AMBANG_ALPA_HENTI = defineParameter({
  kode: 'AMBANG_ALPA_HENTI',
  label: 'Alpa kumulatif setahun yang berakibat pemberhentian',
  satuan: 'hari kerja',
  jenis: nilaiAngka({ min: 1, maks: 366, bulat: true }),
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 28, dasarHukum: [{ sumber: 'pp-94-2021' }], terverifikasi: true },
  ],
})

export const AMBANG_ALPA_BERTURUT = defineParameter({
  kode: 'AMBANG_ALPA_BERTURUT',
  label: 'Alpa terus-menerus yang berakibat pemberhentian',
  satuan: 'hari kerja',
  jenis: nilaiAngka({ min: 1, maks: 366, bulat: true }),
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 10, dasarHukum: [{ sumber: 'pp-94-2021' }], terverifikasi: true },
  ],
})

export const BATAS_UBAH_REKAP = defineParameter({
  kode: 'BATAS_UBAH_REKAP',
  label: 'Tanggal bulan berikutnya saat rekap kehadiran terakhir dapat diubah tanpa alasan',
  satuan: 'tanggal',
  jenis: nilaiAngka({ min: 1, maks: 28, bulat: true }),
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 9, dasarHukum: [{ sumber: 'bawaan-titian' }], terverifikasi: false },
  ],
})
