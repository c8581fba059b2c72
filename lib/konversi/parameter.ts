import { defineParameter, nilaiAngka, nilaiBoolean, nilaiUrutan } from '../hukum/parameter.ts'
import { KRITERIA } from './schema.ts'

const bulan = nilaiAngka({ min: 0, maks: 600, bulat: true })

export const MASA_KERJA_MINIMAL = defineParameter({
  kode: 'MASA_KERJA_MINIMAL',
  label: 'Masa kerja paling sedikit sebelum TMT konversi',
  satuan: 'bulan',
  jenis: bulan,
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 12,
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})

export const MASA_BERSIH_DISIPLIN = defineParameter({
  kode: 'MASA_BERSIH_DISIPLIN',
  label: 'Masa tanpa hukuman sedang atau berat sebelum TMT konversi',
  satuan: 'bulan',
  jenis: bulan,
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 12,
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})

export const SISA_MINIMAL = defineParameter({
  kode: 'SISA_MINIMAL',
  label: 'Sisa masa kerja paling sedikit sesudah TMT konversi',
  satuan: 'bulan',
  jenis: bulan,
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: 12,
      dasarHukum: [{ sumber: 'bawaan-titian' }, { sumber: 'pp-49-2018' }],
      terverifikasi: false,
    },
  ],
})

export const KRITERIA_PERINGKAT = defineParameter({
  kode: 'KRITERIA_PERINGKAT',
  label: 'Urutan kriteria peringkat konversi',
  satuan: 'daftar kode',
  jenis: nilaiUrutan(KRITERIA),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: ['SISA_BUP', 'PREDIKAT', 'RATA_CAPAIAN', 'MASA_KERJA', 'USIA'],
      dasarHukum: [{ sumber: 'kalsel-konversi-2026' }, { sumber: 'kepmenpanrb-16-2025', diktum: '28' }],
      terverifikasi: true,
    },
  ],
})

export const LEWATI_BILA_TIDAK_MUAT = defineParameter({
  kode: 'LEWATI_BILA_TIDAK_MUAT',
  label: 'Melanjutkan ke calon berikut bila seorang tidak tertampung',
  satuan: 'ya atau tidak',
  jenis: nilaiBoolean(),
  riwayat: [
    {
      berlakuSejak: '2025-01-01',
      nilai: true,
      dasarHukum: [{ sumber: 'bawaan-titian' }],
      terverifikasi: false,
    },
  ],
})
