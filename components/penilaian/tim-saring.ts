import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import type { Kelengkapan } from '@/lib/perilaku-kerja/aturan/kelengkapan'

export const SARING = [
  { kode: 'semua', label: 'Semua' },
  { kode: 'anda', label: 'Menunggu Anda' },
  { kode: 'siap', label: 'Siap dinilai' },
  { kode: 'alasan', label: 'Perlu alasan' },
  { kode: 'menunggu', label: 'Menunggu pegawai' },
  { kode: 'selesai', label: 'Sudah dinilai' },
] as const
export type Saring = (typeof SARING)[number]['kode']

/**
 * Apakah seseorang termasuk saringan itu. `berakhir` salah selama bulannya masih berjalan: nilainya boleh disusun, tetapi belum ada
 * yang siap dinilai.
 */
export function isCocok(
  saring: Saring,
  { keadaan }: Pick<OrangBulan, 'keadaan'>,
  { cek, berakhir }: { cek: Pick<Kelengkapan, 'perluAlasan'> | undefined; berakhir: boolean },
): boolean {
  switch (saring) {
    case 'semua':
      return true
    case 'anda':
      return (keadaan === 'siap' && berakhir) || keadaan === 'tanpa-capaian' || keadaan === 'rencana-diajukan'
    case 'siap':
      return keadaan === 'siap' && berakhir
    case 'alasan':
      return keadaan === 'siap' && (cek?.perluAlasan.length ?? 0) > 0
    case 'menunggu':
      return keadaan === 'belum-lapor' || keadaan === 'tanpa-rencana'
    case 'selesai':
      return keadaan === 'dinilai' || keadaan === 'final'
  }
}

/** Orang sebelum atau sesudah yang ke-`urutan` di dalam `tampil`, menurut urutan `daftar` dan berputar di ujungnya; tanpa yang tampil, di dalam `daftar`. */
export function findTetangga<T extends { pegawaiId: string }>(
  daftar: readonly T[],
  tampil: readonly T[],
  urutan: number,
  jarak: -1 | 1,
): T | undefined {
  const boleh = new Set((tampil.length > 0 ? tampil : daftar).map(({ pegawaiId }) => pegawaiId))
  const putaran = daftar.map((_, i) => daftar[(urutan + jarak * (i + 1) + daftar.length) % daftar.length])
  return putaran.find((satu) => satu && boleh.has(satu.pegawaiId))
}
