import type { AlasanTunggu, Kriteria } from './schema.ts'

export const LABEL_KRITERIA = {
  SISA_BUP: 'Sisa masa kerja sampai BUP, yang terpendek dahulu',
  PREDIKAT: 'Predikat, yang terbaik dahulu',
  RATA_CAPAIAN: 'Rata-rata capaian, yang tertinggi dahulu',
  MASA_KERJA: 'Masa kerja, yang terlama dahulu',
  USIA: 'Usia, yang tertua dahulu',
  GELOMBANG_SELEKSI: 'Gelombang seleksi, tahap 1 dahulu',
  NILAI_SELEKSI: 'Nilai seleksi, yang tertinggi dahulu',
} as const satisfies Record<Kriteria, string>

export const LABEL_ALASAN_TUNGGU = {
  ANGGARAN_HABIS: 'Sisa anggaran konversi tidak mencukupi',
  FORMASI_HABIS: 'Tidak ada formasi tersisa untuk jabatan ini',
  BATAS_BELANJA_PEGAWAI: 'Batas belanja pegawai akan terlampaui',
} as const satisfies Record<AlasanTunggu, string>
