import { can, narrowViewer } from '../akses/izin.ts'
import { hasPeran, listCakupan, type Viewer } from '../akses/viewer.ts'
import type { Jangkauan } from '../organisasi/reach.ts'
import { reachPegawai } from '../pegawai/reach.ts'

/** Perangkat daerah yang rekapnya boleh dicatat viewer; null berarti semua, kosong berarti tidak satu pun. */
export function listOpdDicatat(viewer: Viewer): string[] | null {
  if (!can(viewer, 'kehadiran:write')) return []
  return hasPeran(viewer, 'ADMIN_BKD') ? null : listCakupan(viewer, ['PENGELOLA_OPD'])
}

/**
 * Baris rekap yang boleh dibaca: seluruh isi perangkat daerah cakupan (bulan itu, juga orang yang kini sudah pindah), dan bawahan sendiri.
 * `opd` adalah kolom id perangkat daerah, `alias` tabel pegawai.
 */
export function reachRekap(
  viewer: Viewer,
  { alias, opd, offset, hariIni }: { alias: string; opd: string; offset: number; hariIni: string },
): Jangkauan {
  const sempit = narrowViewer(viewer, 'kehadiran:read')
  if (hasPeran(sempit, 'ADMIN_BKD') || hasPeran(sempit, 'AUDITOR')) return { clause: 'TRUE', values: [] }
  const cakupan = listCakupan(sempit, ['PENGELOLA_OPD', 'KEPALA_OPD'])
  const bawahan = reachPegawai(
    { ...sempit, peran: sempit.peran.filter(({ peran }) => peran === 'PENILAI') },
    alias,
    offset + 1,
    hariIni,
  )
  return {
    clause: `(${opd} = ANY($${offset + 1}::uuid[]) OR ${bawahan.clause})`,
    values: [cakupan, ...bawahan.values],
  }
}
