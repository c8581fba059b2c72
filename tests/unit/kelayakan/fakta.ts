import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { Fakta } from '../../../lib/kelayakan/schema.ts'

const t = parseTanggal

/** Facts of somebody who meets everything, for a contract of the year 2026. */
export const FAKTA_BAIK: Fakta = {
  status: 'AKTIF',
  tanggalLahir: t('1990-05-17'),
  batasUsia: 58,
  kontrak: { mulai: t('2026-01-01'), selesai: t('2026-12-31') },
  mulaiKerja: t('2026-01-01'),
  skpDitetapkan: true,
  tanggalTerimaSk: t('2026-01-02'),
  tanggalTtdSkp: t('2026-01-12'),
  bulanWajib: 11,
  bulanFinal: 11,
  bulanHilang: [],
  rataCapaian: 91.25,
  predikat: 'BAIK',
  ratingPerilaku: 'SESUAI_EKSPEKTASI',
  alpaKumulatif: 0,
  alpaBerturut: 0,
  hukuman: [],
  kasusTerbuka: false,
  paguUpahMencukupi: true,
  jabatanDibutuhkan: true,
  anggaranKonversiTersedia: true,
  formasiTersedia: true,
}
