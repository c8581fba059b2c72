import type { CaraGabung, NilaiBerakhlak, Rating } from './schema.ts'

export const LABEL_RATING = {
  DI_ATAS_EKSPEKTASI: 'Di atas ekspektasi',
  SESUAI_EKSPEKTASI: 'Sesuai ekspektasi',
  DI_BAWAH_EKSPEKTASI: 'Di bawah ekspektasi',
} as const satisfies Record<Rating, string>

export const LABEL_NILAI_BERAKHLAK = {
  BERORIENTASI_PELAYANAN: 'Berorientasi Pelayanan',
  AKUNTABEL: 'Akuntabel',
  KOMPETEN: 'Kompeten',
  HARMONIS: 'Harmonis',
  LOYAL: 'Loyal',
  ADAPTIF: 'Adaptif',
  KOLABORATIF: 'Kolaboratif',
} as const satisfies Record<NilaiBerakhlak, string>

export const LABEL_CARA_GABUNG = {
  RERATA: 'Rata-rata tujuh nilai',
  MAYORITAS: 'Nilai yang paling sering; bila sama banyak, yang lebih rendah',
  TERENDAH: 'Nilai terendah',
} as const satisfies Record<CaraGabung, string>
