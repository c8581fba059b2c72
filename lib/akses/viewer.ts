import type { Peran } from './peran.ts'

export type PeranViewer = { peran: Peran; perangkatDaerahId: string | null }

/** Orang yang sedang bekerja: dari sesi di database, tidak pernah dari masukan. */
export type Viewer = {
  akunId: string
  orangId: string
  nama: string
  peran: readonly PeranViewer[]
  /** Masuk dengan kata sandi sementara: tidak ada yang terbuka selain menggantinya dan keluar. */
  wajibGantiSandi?: boolean
}

/** Apakah viewer memegang `peran` (di cakupan mana pun). */
export function hasPeran(viewer: Viewer, peran: Peran): boolean {
  return viewer.peran.some((row) => row.peran === peran)
}

/** Perangkat daerah tempat viewer memegang salah satu peran bercakupan; kosong bila tidak ada. */
export function listCakupan(viewer: Viewer, daftarPeran: readonly Peran[]): string[] {
  return viewer.peran.flatMap(({ peran, perangkatDaerahId }) =>
    daftarPeran.includes(peran) && perangkatDaerahId ? [perangkatDaerahId] : [],
  )
}

/** Apakah viewer membaca seluruh wilayah: BKD, PPK, dan auditor. */
export function isSeluruhWilayah(viewer: Viewer): boolean {
  return hasPeran(viewer, 'ADMIN_BKD') || hasPeran(viewer, 'PPK') || hasPeran(viewer, 'AUDITOR')
}
