import type { DasarPredikat, KeadaanBulan, KeadaanSkp } from './schema.ts'

export const LABEL_KEADAAN_BULAN = {
  final: 'Final',
  dinilai: 'Dinilai, menunggu diketahui',
  realisasi: 'Menunggu penilaian',
  hilang: 'Belum ada realisasi',
  rencana: 'Rencana berjalan',
  'belum-dibuka': 'Belum dibuka',
} as const satisfies Record<KeadaanBulan, string>

export const LABEL_KEADAAN_SKP = {
  tepat: 'Ditandatangani tepat waktu',
  terlambat: 'Ditandatangani terlambat',
  'tanpa-tanggal': 'Ditandatangani, tanggal SK belum dicatat',
  belum: 'Belum ditandatangani lengkap',
} as const satisfies Record<KeadaanSkp, string>

export const LABEL_DASAR_PREDIKAT = {
  dinyatakan: 'dinyatakan pejabat penilai',
  mengarah: 'baru mengarah, dari angka berjalan',
} as const satisfies Record<DasarPredikat, string>
