import type { Hasil } from '../hukum/evaluasi.ts'
import type { Catatan, Rekomendasi, StatusKeputusan } from './schema.ts'

export const LABEL_HASIL = {
  MEMENUHI: 'Memenuhi',
  TIDAK_MEMENUHI: 'Tidak memenuhi',
  BELUM_DAPAT_DINILAI: 'Belum dapat dinilai',
} as const satisfies Record<Hasil, string>

export const LABEL_REKOMENDASI = {
  DIPERPANJANG: 'Diperpanjang',
  DIPERPANJANG_DENGAN_CATATAN: 'Diperpanjang dengan catatan',
  TIDAK_DIPERPANJANG: 'Tidak diperpanjang',
  DITUNDA: 'Ditunda',
} as const satisfies Record<Rekomendasi, string>

export const LABEL_CATATAN = {
  SKP_TERLAMBAT: 'SKP ditandatangani melewati batas hari sejak SK diterima.',
  ADA_ALPA: 'Ada ketidakhadiran tanpa alasan sah 3 hari kerja atau lebih.',
  BUP_DALAM_KONTRAK: 'Batas usia pensiun tercapai sebelum akhir kontrak berikutnya.',
  UPAH_BELUM_TERANGGARKAN: 'Pagu upah tahun depan belum mencukupi.',
  JABATAN_TIDAK_DIBUTUHKAN: 'Perangkat daerah menyatakan jabatan tidak lagi dibutuhkan.',
} as const satisfies Record<Catatan, string>

export const LABEL_STATUS_KEPUTUSAN = {
  TEMUAN: 'Temuan',
  REKOMENDASI_OPD: 'Direkomendasikan perangkat daerah',
  DIVERIFIKASI: 'Diverifikasi',
  DIPUTUSKAN: 'Diputuskan',
} as const satisfies Record<StatusKeputusan, string>
