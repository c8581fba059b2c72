import type { Cakupan, JenisKomponen } from './schema.ts'

export const LABEL_JENIS_KOMPONEN = {
  PERSEN_GAJI: 'Persen dari gaji pokok, tiap bulan',
  RUPIAH_BULAN: 'Rupiah tiap bulan',
  KALI_GAJI: 'Kali gaji pokok, setahun sekali',
} as const satisfies Record<JenisKomponen, string>

export const LABEL_CAKUPAN = {
  OPD: 'Perangkat daerah sendiri',
  DAERAH: 'Seluruh daerah',
} as const satisfies Record<Cakupan, string>
