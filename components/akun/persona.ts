import { PERAN_LABEL, type Peran } from '@/lib/akses/peran'
import type { PersonaMasuk } from './persona-list'

const TUJUAN: Record<Peran, string> = {
  PEGAWAI: 'Posisi saya',
  PENILAI: 'Tim',
  PENGELOLA_OPD: 'Data dinas',
  KEPALA_OPD: 'Keadaan dinas',
  ADMIN_BKD: 'Kelayakan akhir tahun',
  PPK: 'Keputusan',
  AUDITOR: 'Jejak audit',
}

/** A row of the one-press list in words: role (of a head: the post) with its agency, and what waits there. */
export function describePersona(baris: {
  kunci: string
  nama: string
  peran: Peran
  jabatan: string | null
  perangkatDaerah: string | null
}): PersonaMasuk {
  // A head's post and the BKD's role already say where.
  const kepala = baris.peran === 'KEPALA_OPD'
  const sebutan = kepala && baris.jabatan ? baris.jabatan : PERAN_LABEL[baris.peran]
  const tempat = kepala || baris.peran === 'ADMIN_BKD' ? null : baris.perangkatDaerah
  return {
    kunci: baris.kunci,
    nama: baris.nama,
    keterangan: tempat ? `${sebutan}, ${tempat}` : sebutan,
    tujuan: TUJUAN[baris.peran],
  }
}
