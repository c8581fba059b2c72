import { defineParameter, nilaiAngka, nilaiPilihan } from '../hukum/parameter.ts'
import { CAKUPAN, DASAR_ANGGARAN_PILIHAN, PERAN_DEKLARASI } from './schema.ts'

export const PERAN_ANGGARAN = defineParameter({
  kode: 'PERAN_ANGGARAN',
  label: 'Peran ketersediaan pagu upah pada perpanjangan',
  satuan: 'pilihan',
  jenis: nilaiPilihan(PERAN_DEKLARASI),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'CATATAN',
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'jember-perpanjangan-2026' }],
      terverifikasi: false,
    },
  ],
})

export const CAKUPAN_ANGGARAN = defineParameter({
  kode: 'CAKUPAN_ANGGARAN',
  label: 'Anggaran konversi siapa yang dihitung',
  satuan: 'pilihan',
  jenis: nilaiPilihan(CAKUPAN),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'DAERAH',
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'kalsel-konversi-2026' }],
      terverifikasi: false,
    },
  ],
})

export const CAKUPAN_FORMASI = defineParameter({
  kode: 'CAKUPAN_FORMASI',
  label: 'Formasi siapa yang dapat diisi',
  satuan: 'pilihan',
  jenis: nilaiPilihan(CAKUPAN),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'OPD',
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})

export const DASAR_ANGGARAN = defineParameter({
  kode: 'DASAR_ANGGARAN',
  label: 'Yang dipotong dari anggaran konversi',
  satuan: 'pilihan',
  jenis: nilaiPilihan(DASAR_ANGGARAN_PILIHAN),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 'SELISIH',
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'se-mendagri-900-2025' }],
      terverifikasi: false,
    },
  ],
})

export const PERSEN_BATAS_BELANJA_PEGAWAI = defineParameter({
  kode: 'PERSEN_BATAS_BELANJA_PEGAWAI',
  label: 'Batas belanja pegawai dari total belanja APBD',
  satuan: 'persen',
  jenis: nilaiAngka({ min: 0, maks: 100 }),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 30,
      dasarHukum: [{ sumber: 'uu-1-2022', pasal: '146' }],
      terverifikasi: true,
    },
  ],
})
