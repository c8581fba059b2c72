import { type DaftarPerbuatan, findSebutan, type Jejak, readDaftar, tulis } from './labels-audit-bahan.ts'

/** Nama sebuah jabatan, bila masih ada. */
function nameJabatan(jejak: Jejak, id: string | null): string {
  const sebutan = findSebutan(jejak, id)
  return sebutan?.jenis === 'JABATAN' && sebutan.nama ? `jabatan ${sebutan.nama}` : 'sebuah jabatan'
}

const PERUBAHAN_PUSTAKA = [
  ['ditambah', 'ditambah'],
  ['diubah', 'diubah'],
  ['dihentikan', 'dihentikan'],
  ['dipakaiLagi', 'dipakai lagi'],
] as const

/** Kalimat pustaka rencana hasil kerja. */
export const PERBUATAN_PUSTAKA: DaftarPerbuatan = {
  'pustaka.save': {
    label: 'Menyimpan pustaka RHK',
    kalimat: (j) => {
      const isi = PERUBAHAN_PUSTAKA.flatMap(([kunci, kata]) => {
        const n = readDaftar(j, kunci).length
        return n > 0 ? [`${n} hasil kerja ${kata}`] : []
      })
      return tulis`menyimpan pustaka RHK ${nameJabatan(j, j.objekId)}${isi.length > 0 ? `: ${isi.join(', ')}` : ''}`
    },
  },
  'pustaka.copy': {
    label: 'Menyalin pustaka RHK',
    kalimat: (j) => {
      const ke = readDaftar(j, 'ke')
      const tujuan = ke.length === 1 && ke[0] ? nameJabatan(j, ke[0]) : `${ke.length} jabatan lain`
      return tulis`menyalin pustaka RHK ${nameJabatan(j, j.objekId)} ke ${tujuan}`
    },
  },
}
