import type { Izin } from '../../akses/izin.ts'
import type { StatusSkp } from '../schema.ts'
import { AKSI_SKP, type AksiSkp, canTransition, type KeadaanSkp, type PelakuSkp } from './transisi.ts'

/** Bagian versi SKP yang menentukan siapa boleh apa. */
export type KepalaVersi = {
  status: StatusSkp
  penyusun: PelakuSkp
  pengaju: 'PEGAWAI' | 'ATASAN' | null
  sudahTtdPegawai: boolean
  sudahTtdPenilai: boolean
}

/** Izin yang dibawa tiap perbuatan; pintunya meminta yang sama. */
export const IZIN_AKSI_SKP = {
  edit: 'skp:write',
  submit: 'skp:write',
  return: 'skp:write',
  approve: 'skp:approve',
  sign: 'skp:sign',
  revise: 'skp:write',
} as const satisfies Record<AksiSkp, Izin>

/** Keadaan tabel transisi bagi `pelaku`. Yang disusunkan pengelola dihitung disusun atasan. */
export function listKeadaan(versi: KepalaVersi, pelaku: PelakuSkp): KeadaanSkp[] {
  const saya = pelaku === 'PEGAWAI' ? versi.sudahTtdPegawai : versi.sudahTtdPenilai
  const lain = pelaku === 'PEGAWAI' ? versi.sudahTtdPenilai : versi.sudahTtdPegawai
  const keadaan: KeadaanSkp[] = []
  if (versi.penyusun !== 'PEGAWAI') keadaan.push('DISUSUN_ATASAN')
  if (versi.pengaju === 'ATASAN') keadaan.push('DIAJUKAN_ATASAN')
  if (saya) keadaan.push('SUDAH_TTD')
  if (lain) keadaan.push('PIHAK_LAIN_SUDAH_TTD')
  return keadaan
}

/** Yang boleh dilakukan `pelaku` sekarang menurut tabel; izin perannya diperiksa terpisah. */
export function listAksi(versi: KepalaVersi, pelaku: PelakuSkp): AksiSkp[] {
  const keadaan = listKeadaan(versi, pelaku)
  return AKSI_SKP.filter((aksi) => canTransition(versi.status, aksi, pelaku, keadaan) !== null)
}

export type Giliran = 'PEGAWAI' | 'ATASAN'

/** Siapa yang ditunggu; versi yang belum ada ditunggu dari atasan. Draf yang dikembalikan ditunggu dari yang mengajukannya. */
export function listGiliran(versi: KepalaVersi | null): Giliran[] {
  if (versi === null) return ['ATASAN']
  if (versi.status === 'DRAF') return [(versi.pengaju ?? versi.penyusun) === 'PEGAWAI' ? 'PEGAWAI' : 'ATASAN']
  if (versi.status === 'DIAJUKAN') return ['ATASAN']
  if (versi.status === 'DITETAPKAN') return []
  const giliran: Giliran[] = []
  if (!versi.sudahTtdPegawai) giliran.push('PEGAWAI')
  if (!versi.sudahTtdPenilai) giliran.push('ATASAN')
  return giliran
}
