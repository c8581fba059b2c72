import type { Makna } from '@/components/ui/status'
import { LABEL_KEADAAN_BULAN, LABEL_KEADAAN_SKP } from '@/lib/laporan/labels'
import type { KeadaanBulan, KeadaanSkp } from '@/lib/laporan/schema'
import type { Predikat } from '@/lib/penilaian/schema'

type TampilanBulan = { kata: string; pendek: string; isi: string }

/** Warna dan kata tiap keadaan bulan; isinya kelas `fill-*` bagi SVG. */
export const TAMPILAN_BULAN: Record<KeadaanBulan, TampilanBulan> = {
  final: { kata: LABEL_KEADAAN_BULAN.final, pendek: 'Final', isi: 'fill-seq-5' },
  dinilai: { kata: LABEL_KEADAAN_BULAN.dinilai, pendek: 'Dinilai', isi: 'fill-seq-3' },
  realisasi: { kata: LABEL_KEADAAN_BULAN.realisasi, pendek: 'Tunggu nilai', isi: 'fill-wait' },
  hilang: { kata: LABEL_KEADAAN_BULAN.hilang, pendek: 'Belum lapor', isi: 'fill-bad' },
  rencana: { kata: LABEL_KEADAAN_BULAN.rencana, pendek: 'Rencana', isi: 'fill-seq-2' },
  'belum-dibuka': {
    kata: LABEL_KEADAAN_BULAN['belum-dibuka'],
    pendek: 'Belum dibuka',
    isi: 'fill-surface-3',
  },
}

type TampilanSkp = { kata: string; pendek: string; makna: Makna; tone: 'ok' | 'warn' | 'wait' | 'bad' }

/** Kata, tanda dan warna tiap keadaan SKP. */
export const TAMPILAN_SKP: Record<KeadaanSkp, TampilanSkp> = {
  tepat: { kata: LABEL_KEADAAN_SKP.tepat, pendek: 'Tepat waktu', makna: 'memenuhi', tone: 'ok' },
  terlambat: { kata: LABEL_KEADAAN_SKP.terlambat, pendek: 'Terlambat', makna: 'catatan', tone: 'warn' },
  'tanpa-tanggal': {
    kata: LABEL_KEADAAN_SKP['tanpa-tanggal'],
    pendek: 'Tanggal SK kosong',
    makna: 'belum',
    tone: 'wait',
  },
  belum: { kata: LABEL_KEADAAN_SKP.belum, pendek: 'Belum lengkap', makna: 'tidak', tone: 'bad' },
}

/** Skala predikat: sungai, kelabu, kunyit, karat. */
export const ISI_PREDIKAT: Record<Predikat, string> = {
  SANGAT_BAIK: 'fill-chart-1',
  BAIK: 'fill-chart-2',
  BUTUH_PERBAIKAN: 'fill-chart-3',
  KURANG: 'fill-chart-4',
  SANGAT_KURANG: 'fill-chart-5',
}
