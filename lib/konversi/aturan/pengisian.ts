import { CAKUPAN_FORMASI, DASAR_ANGGARAN, PERSEN_BATAS_BELANJA_PEGAWAI } from '../../anggaran/parameter.ts'
import { parseDesimal } from '../../core/desimal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { LEWATI_BILA_TIDAK_MUAT } from '../parameter.ts'
import type { AlasanTunggu, Belanja, Calon, Formasi } from '../schema.ts'
import { PersediaanFormasi } from './persediaan-formasi.ts'

export type CalonPengisian = Pick<Calon, 'nip' | 'opd' | 'jabatan' | 'biayaPenuh' | 'biayaParuhWaktu'>

export type Persediaan = {
  /** Conversion budget, rupiah a year. */
  anggaran: number
  formasi: readonly Formasi[]
  /** Left out: the ceiling on personnel spending is not asked. */
  belanja?: Belanja | undefined
}

export type Pengisian = {
  diusulkan: string[]
  daftarTunggu: { nip: string; alasan: AlasanTunggu }[]
  /** What is left of the conversion budget, rupiah. */
  sisaAnggaran: number
}

type Ambil = (calon: CalonPengisian) => AlasanTunggu | null

/** Takes money and a place for one candidate after the other; says what stopped him, and then takes nothing. */
function bukaPersediaan(persediaan: Persediaan, kebijakan: Kebijakan): { ambil: Ambil; sisa: () => number } {
  const { belanja } = persediaan
  const formasi = new PersediaanFormasi(persediaan.formasi, kebijakan.read(CAKUPAN_FORMASI))
  const selisih = kebijakan.read(DASAR_ANGGARAN) === 'SELISIH'
  const batas = belanja === undefined ? null : computeBatasBelanja(belanja, kebijakan)
  let sisa = persediaan.anggaran
  let belanjaPegawai = belanja?.belanjaPegawai ?? 0
  const ambil: Ambil = ({ jabatan, opd, biayaPenuh, biayaParuhWaktu }) => {
    const biaya = selisih ? Math.max(0, biayaPenuh - biayaParuhWaktu) : biayaPenuh
    if (biaya > sisa) return 'ANGGARAN_HABIS'
    const tempat = formasi.find(jabatan, opd)
    if (tempat === null) return 'FORMASI_HABIS'
    if (batas !== null && belanjaPegawai + biayaPenuh > batas) return 'BATAS_BELANJA_PEGAWAI'
    sisa -= biaya
    tempat.sisa -= 1
    belanjaPegawai += biayaPenuh
    return null
  }
  return { ambil, sisa: () => sisa }
}

/** The most that personnel spending may be: the whole rupiah within the percentage of total spending, exactly. */
export function computeBatasBelanja({ totalBelanja }: Belanja, kebijakan: Kebijakan): number {
  const { angka, skala } = parseDesimal(kebijakan.read(PERSEN_BATAS_BELANJA_PEGAWAI))
  return Number((BigInt(totalBelanja) * angka) / (100n * 10n ** BigInt(skala)))
}

/** Walks the ranking once: proposed while budget, place and ceiling allow, else waiting with the first reason. */
export function fillFormasi(
  peringkat: readonly CalonPengisian[],
  persediaan: Persediaan,
  kebijakan: Kebijakan,
): Pengisian {
  return fillSesudah([], peringkat, persediaan, kebijakan)
}

/**
 * Fills freed places: those who stay proposed keep theirs, the waiting list is walked in rank order for the rest.
 * Both lists come in rank order; whoever gave up his place is in neither.
 */
export function refillFormasi(
  tetap: readonly CalonPengisian[],
  menunggu: readonly CalonPengisian[],
  persediaan: Persediaan,
  kebijakan: Kebijakan,
): Pengisian {
  return fillSesudah(tetap, menunggu, persediaan, kebijakan)
}

function fillSesudah(
  tetap: readonly CalonPengisian[],
  peringkat: readonly CalonPengisian[],
  persediaan: Persediaan,
  kebijakan: Kebijakan,
): Pengisian {
  const { ambil, sisa } = bukaPersediaan(persediaan, kebijakan)
  const lewati = kebijakan.read(LEWATI_BILA_TIDAK_MUAT)
  const diusulkan: string[] = []
  const daftarTunggu: Pengisian['daftarTunggu'] = []
  for (const calon of tetap) {
    ambil(calon)
    diusulkan.push(calon.nip)
  }
  let berhenti: AlasanTunggu | null = null
  for (const calon of peringkat) {
    const alasan: AlasanTunggu | null = berhenti ?? ambil(calon)
    if (alasan === null) {
      diusulkan.push(calon.nip)
      continue
    }
    daftarTunggu.push({ nip: calon.nip, alasan })
    if (!lewati) berhenti = alasan
  }
  return { diusulkan, daftarTunggu, sisaAnggaran: sisa() }
}
