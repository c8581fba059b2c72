import { formatBulan, formatTanggal, formatTanggalPendek } from '../core/format.ts'
import { akhirBulan, awalBulan, buatTanggal, bulanDari, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { teksIsi } from '../impor/parse-isi.ts'
import type { BarisTerbaca, GalatBaris, IsiBaris } from '../impor/schema.ts'
import type { Rentang } from '../pegawai/aturan/kontrak.ts'
import type { LembarRekap } from './parse-rekap-kolom.ts'

/** Hari dan tahun yang menentukan apa yang boleh sudah terjadi di rekap. */
export type MasaRekap = {
  tahun: number
  hariIni: Tanggal
  /** Rating tahun itu sudah dapat dinyatakan pada `hariIni`. */
  tahunTerbuka: boolean
}

/** Baris yang masih boleh berubah isinya: bulan yang sedang berjalan, atau rating tahun sebelum masanya. */
type Dini = { bulan: number } | 'TAHUN'

const formatMasa = (kontrak: readonly Rentang[]) =>
  kontrak
    .slice(-3)
    .map((satu) => `${formatTanggalPendek(satu.mulai)} sampai ${formatTanggalPendek(satu.selesai)}`)
    .join(', ')

/** Bulan (Bulanan) atau tahun (SKP, Tahunan) tanpa satu hari kontrak pun; null bila kontraknya ada. Disiplin tidak terikat tahun. */
export function findLuarKontrak(
  lembar: LembarRekap,
  isi: IsiBaris,
  kontrak: readonly Rentang[],
  tahun: number,
): GalatBaris | null {
  if (lembar === 'Disiplin') return null
  const bulan = lembar === 'Bulanan' ? Number(isi.bulan) : null
  const awal = bulan === null ? buatTanggal(tahun, 1, 1) : awalBulan(tahun, bulan)
  const akhir = bulan === null ? buatTanggal(tahun, 12, 31) : akhirBulan(tahun, bulan)
  if (kontrak.some((satu) => satu.mulai <= akhir && satu.selesai >= awal)) return null
  const sebut = bulan === null ? `tahun ${tahun}` : `${formatBulan(bulan)} ${tahun}`
  return {
    kolom: bulan === null ? 'NIP BARU' : 'BULAN',
    isi: bulan === null ? teksIsi(isi.nip) : formatBulan(bulan),
    pesan:
      kontrak.length === 0
        ? 'Perjanjian kerjanya belum tercatat di Titian. Impor pelengkap yang memuat kontraknya dahulu.'
        : `Tidak ada perjanjian kerja pada ${sebut}; yang tercatat ${formatMasa(kontrak)}. Periksa tahun yang dipilih dan bulannya.`,
  }
}

/** Isian yang menyatakan sesuatu yang belum terjadi pada `hariIni`; null bila tidak ada. */
export function findBelumTerjadi(
  lembar: LembarRekap,
  isi: IsiBaris,
  { tahun, hariIni }: MasaRekap,
): GalatBaris | null {
  if (lembar === 'Bulanan' && awalBulan(tahun, Number(isi.bulan)) > hariIni) {
    const bulan = formatBulan(Number(isi.bulan))
    return {
      kolom: 'BULAN',
      isi: bulan,
      pesan: `${bulan} ${tahun} belum mulai. Kosongkan isian bulan ini sampai bulannya berjalan.`,
    }
  }
  if (lembar === 'Tahunan' && tahun > tahunDari(hariIni))
    return {
      kolom: 'NIP BARU',
      isi: teksIsi(isi.nip),
      pesan: `Tahun ${tahun} belum mulai. Periksa tahun yang dipilih.`,
    }
  const ditetapkan = teksIsi(isi.ditetapkan)
  if (lembar === 'SKP' && ditetapkan > hariIni)
    return {
      kolom: 'DITETAPKAN',
      isi: ditetapkan,
      pesan: `Sesudah hari ini (${formatTanggal(hariIni)}). Isi tanggal yang sudah terjadi.`,
    }
  return null
}

/** Baris yang terlalu dini tetapi tidak salah; diterapkan, dan disebut di atas pratinjau. */
export function findDini(lembar: LembarRekap, isi: IsiBaris, masa: MasaRekap): Dini | null {
  const { tahun, hariIni, tahunTerbuka } = masa
  if (lembar === 'Tahunan') return tahunTerbuka ? null : 'TAHUN'
  const bulan = Number(isi.bulan)
  const berjalan = lembar === 'Bulanan' && tahun === tahunDari(hariIni) && bulan === bulanDari(hariIni)
  return berjalan ? { bulan } : null
}

/** Tahun yang tampaknya dimaksud berkas: menurut tanggal SKP-nya, selebihnya menurut kontrak terbanyak. Null bila tidak ada petunjuk. */
export function guessTahun(
  baris: readonly BarisTerbaca[],
  kontrak: Iterable<readonly Rentang[]>,
): number | null {
  const skp = new Map<number, number>()
  for (const { lembar, isi } of baris)
    if (lembar === 'SKP' && typeof isi.ditetapkan === 'string') add(skp, Number(isi.ditetapkan.slice(0, 4)))
  const masa = new Map<number, number>()
  for (const satu of kontrak) for (const { mulai } of satu) add(masa, tahunDari(mulai))
  return findTerbanyak(skp) ?? findTerbanyak(masa)
}

const add = (hitung: Map<number, number>, tahun: number) => hitung.set(tahun, (hitung.get(tahun) ?? 0) + 1)
const findTerbanyak = (hitung: ReadonlyMap<number, number>) =>
  [...hitung].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? null
