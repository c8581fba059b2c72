import {
  addBulan,
  akhirBulan,
  awalBulan,
  bulanDari,
  hariBersama,
  maxTanggal,
  minTanggal,
  type Tanggal,
  tahunDari,
} from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import type { Rentang } from '../../pegawai/aturan/kontrak.ts'
import { BULAN_TERAKHIR_DINILAI, HARI_MINIMAL_BULAN } from '../parameter.ts'

export type Bulan = { tahun: number; bulan: number }

/** Days of a month that the contracts cover together. */
export function hariKontrakDalamBulan(daftarKontrak: readonly Rentang[], { tahun, bulan }: Bulan): number {
  const sebulan = { mulai: awalBulan(tahun, bulan), selesai: akhirBulan(tahun, bulan) }
  return daftarKontrak.reduce((jumlah, kontrak) => jumlah + hariBersama(sebulan, kontrak), 0)
}

/** True where the contracts cover enough days of the month (`HARI_MINIMAL_BULAN`). */
export function isBulanDihitung(
  daftarKontrak: readonly Rentang[],
  bulan: Bulan,
  kebijakan: Kebijakan,
): boolean {
  return hariKontrakDalamBulan(daftarKontrak, bulan) >= kebijakan.read(HARI_MINIMAL_BULAN)
}

/** True from the last day of a month on: the first day on which its rating may be given. */
export function isBulanBerakhir({ tahun, bulan }: Bulan, pada: Tanggal): boolean {
  return akhirBulan(tahun, bulan) <= pada
}

/** Last month (0–12) of the year of `pada` that is judged on that day: the cut-off in December, else the last ended month. */
export function computeSampaiBulan(pada: Tanggal, kebijakan: Kebijakan): number {
  return bulanDari(pada) === 12 ? kebijakan.read(BULAN_TERAKHIR_DINILAI) : bulanDari(pada) - 1
}

/** Months of one calendar year that must be rated: counted, not excluded, up to the cut-off (12 for the whole year). */
export function listBulanWajib(
  daftarKontrak: readonly Rentang[],
  tahun: number,
  sampaiBulan: number,
  dikecualikan: readonly number[],
  kebijakan: Kebijakan,
): number[] {
  const hasil: number[] = []
  for (let bulan = 1; bulan <= sampaiBulan; bulan += 1) {
    if (dikecualikan.includes(bulan)) continue
    if (isBulanDihitung(daftarKontrak, { tahun, bulan }, kebijakan)) hasil.push(bulan)
  }
  return hasil
}

/**
 * Months on which a contract is judged on the day `pada`: its own months up to the cut-off, at most the last twelve,
 * excluded ones left out. Days of all the person's contracts in a month are added. In calendar order.
 */
export function listBulanKontrak(
  kontrak: Rentang,
  semuaKontrak: readonly Rentang[],
  pada: Tanggal,
  isDikecualikan: (bulan: Bulan) => boolean,
  kebijakan: Kebijakan,
): Bulan[] {
  const sampai = computeSampaiBulan(pada, kebijakan)
  const batas = tahunDari(pada) * 12 + sampai
  const dihitung: Bulan[] = []
  let hari = awalBulan(tahunDari(kontrak.mulai), bulanDari(kontrak.mulai))
  while (hari <= kontrak.selesai && tahunDari(hari) * 12 + bulanDari(hari) <= batas) {
    const bulan = { tahun: tahunDari(hari), bulan: bulanDari(hari) }
    if (isBulanDihitung(semuaKontrak, bulan, kebijakan)) dihitung.push(bulan)
    hari = addBulan(hari, 1)
  }
  return dihitung.slice(-12).filter((bulan) => !isDikecualikan(bulan))
}

export type Segmen = Rentang & { id: string }

/** Which SKP segment a month belongs to: the one that held on its last counted day; null where none did. */
export function findSegmenBulan(
  daftarSegmen: readonly Segmen[],
  daftarKontrak: readonly Rentang[],
  { tahun, bulan }: Bulan,
): string | null {
  const awal = awalBulan(tahun, bulan)
  const akhir = akhirBulan(tahun, bulan)
  const hariTerakhir = daftarKontrak
    .filter((kontrak) => hariBersama({ mulai: awal, selesai: akhir }, kontrak) > 0)
    .map((kontrak) => minTanggal(kontrak.selesai, akhir))
    .reduce<Tanggal | null>((terakhir, hari) => (terakhir === null ? hari : maxTanggal(terakhir, hari)), null)
  if (hariTerakhir === null) return null
  const segmen = daftarSegmen.find((satu) => satu.mulai <= hariTerakhir && hariTerakhir <= satu.selesai)
  return segmen?.id ?? null
}
