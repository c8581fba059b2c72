import type { KeadaanBulan } from '@/components/ui/planks'
import type { Makna } from '@/components/ui/status'
import { formatDesimal, formatTanggal } from '@/lib/core/format'
import { addBulan, awalBulan, type Tanggal } from '@/lib/core/tanggal'
import type { BulanSetahun } from '@/lib/rencana-kinerja/queries-daftar'
import type { StatusBulan } from '@/lib/rencana-kinerja/schema'

export const MAKNA_STATUS: Record<StatusBulan, Makna> = {
  RENCANA_DRAF: 'keterangan',
  RENCANA_DIAJUKAN: 'menunggu',
  RENCANA_DISETUJUI: 'lengkap',
  REALISASI_DIAJUKAN: 'menunggu',
  DINILAI: 'memenuhi',
  FINAL: 'final',
}

export type Keadaan = {
  papan: KeadaanBulan
  makna: Makna
  /** Satu dua kata: "isi realisasi". */
  kata: string
  /** Apa yang ditunggu, dari siapa, sampai kapan. */
  kalimat: string
  /** Apakah giliran pegawai. */
  giliran: boolean
  lewat: boolean
}

const pendek = (tanggal: Tanggal) => formatTanggal(tanggal).replace(/ \d{4}$/, '')

/** Keadaan satu bulan dari sudut pegawainya pada `hariIni`: papan, kata, dan kalimat yang sama di semua halaman. */
export function describeBulan(b: BulanSetahun, tahun: number, hariIni: Tanggal): Keadaan {
  const dasar = { giliran: false, lewat: false }
  const capaian = b.capaian === null ? null : formatDesimal(b.capaian)
  if (b.dikecualikan !== null)
    return {
      ...dasar,
      papan: 'dikecualikan',
      makna: 'dikecualikan',
      kata: 'dikecualikan',
      kalimat: `Tidak dihitung: ${b.dikecualikan}.`,
    }
  if (b.status === 'FINAL' || (b.rekap && b.final))
    return {
      ...dasar,
      papan: 'final',
      makna: 'final',
      kata: capaian ? `${capaian} final` : 'final',
      kalimat: b.rekap ? 'Dinilai menurut rekap yang diimpor BKPSDM.' : 'Selesai dan terkunci.',
    }
  if (!b.berkontrak)
    return {
      ...dasar,
      papan: 'belum-dibuka',
      makna: 'dikecualikan',
      kata: 'di luar kontrak',
      kalimat: 'Di luar masa perjanjian kerja.',
    }
  if (b.status === 'DINILAI')
    return {
      ...dasar,
      papan: 'menunggu',
      makna: 'memenuhi',
      kata: capaian ? `${capaian} dinilai` : 'dinilai',
      kalimat: b.keberatanHingga
        ? `Baca dan terima. Keberatan dapat diajukan sampai ${pendek(b.keberatanHingga)} melalui pengelola kepegawaian; sesudahnya final.`
        : 'Baca dan terima.',
      giliran: true,
    }
  if (b.status === 'RENCANA_DIAJUKAN' || b.status === 'REALISASI_DIAJUKAN')
    return {
      ...dasar,
      papan: 'menunggu',
      makna: 'menunggu',
      kata: b.status === 'RENCANA_DIAJUKAN' ? 'menunggu persetujuan' : 'menunggu nilai',
      kalimat:
        b.status === 'RENCANA_DIAJUKAN'
          ? 'Rencana menunggu persetujuan atasan.'
          : `Realisasi menunggu dinilai atasan, batas ${pendek(b.tenggat.penilaian)}.`,
    }
  return describeGiliran(b, tahun, hariIni)
}

/** Bulan yang menunggu pegawai sendiri: rencana belum diajukan, atau realisasi belum dilaporkan. */
function describeGiliran(b: BulanSetahun, tahun: number, hariIni: Tanggal): Keadaan {
  if (hariIni < b.tenggat.buka)
    return {
      papan: 'belum-dibuka',
      makna: 'dikecualikan',
      kata: `buka ${pendek(b.tenggat.buka).replace(/(\d+ \p{L}{3})\p{L}*/u, '$1')}`,
      kalimat: `Rencana dapat disusun mulai ${pendek(b.tenggat.buka)}.`,
      giliran: false,
      lewat: false,
    }
  const realisasi = b.status === 'RENCANA_DISETUJUI'
  const batas = realisasi ? b.tenggat.realisasi : b.tenggat.rencana
  const lewat = hariIni > batas
  const usai = hariIni >= addBulan(awalBulan(tahun, b.bulan), 1)
  const kerja = realisasi
    ? 'Laporkan realisasi'
    : b.status === null
      ? 'Susun rencana'
      : 'Lengkapi dan ajukan rencana'
  const kata = b.dikembalikan
    ? 'dikembalikan'
    : realisasi
      ? 'isi realisasi'
      : b.status === null
        ? 'belum dibuat'
        : 'draf rencana'
  return {
    papan: usai ? 'hilang' : 'berjalan',
    makna: lewat ? 'tidak' : realisasi ? 'lengkap' : 'keterangan',
    kata,
    kalimat: b.dikembalikan
      ? `Dikembalikan atasan. ${kerja}${lewat ? '; batasnya sudah lewat.' : ` paling lambat ${pendek(batas)}.`}`
      : lewat
        ? `${kerja}. Batas ${pendek(batas)} sudah lewat; masih diterima, dan tercatat terlambat.`
        : `${kerja} paling lambat ${pendek(batas)}.`,
    giliran: true,
    lewat,
  }
}
