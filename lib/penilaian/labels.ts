import type { CapaianOrganisasi, PeringatanPola, Predikat, StatusPenilaianTahun } from './schema.ts'

export const LABEL_PREDIKAT = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
} as const satisfies Record<Predikat, string>

export const LABEL_CAPAIAN_ORGANISASI = {
  ISTIMEWA: 'Istimewa',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
} as const satisfies Record<CapaianOrganisasi, string>

export const LABEL_PERINGATAN_POLA = {
  SANGAT_BAIK_BERLEBIH: 'Predikat Sangat Baik melebihi bagian yang disarankan.',
  BAIK_BERLEBIH: 'Predikat Baik lebih dari 70% pegawai yang dinilai.',
  TANPA_PERBAIKAN: 'Belum ada pegawai berpredikat Butuh Perbaikan atau Kurang.',
  BUTUH_PERBAIKAN_KURANG: 'Predikat Butuh Perbaikan di bawah bagian yang disarankan.',
  KURANG_KURANG: 'Predikat Kurang di bawah 60% pegawai yang dinilai.',
  SANGAT_KURANG_KURANG: 'Predikat Sangat Kurang di bawah 60% pegawai yang dinilai.',
  KURANG_ATAU_PERBAIKAN_KURANG: 'Predikat Kurang dan Butuh Perbaikan bersama-sama di bawah 10%.',
} as const satisfies Record<PeringatanPola, string>

export const LABEL_STATUS_PENILAIAN_TAHUN = {
  BERJALAN: 'Berjalan',
  DIUSULKAN: 'Diusulkan',
  KEBERATAN: 'Dalam keberatan',
  FINAL: 'Final',
} as const satisfies Record<StatusPenilaianTahun, string>
