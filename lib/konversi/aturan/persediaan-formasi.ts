import type { Cakupan } from '../../anggaran/schema.ts'
import type { Formasi } from '../schema.ts'

type Tempat = { opd: string | null; sisa: number }
type Jabatan = { menurutOpd: Map<string, Tempat>; tanpaOpd: Tempat; lain: Tempat[]; lainKe: number }

/** The places left, taken in the order: own OPD, without OPD, another OPD (only where the whole region counts). */
export class PersediaanFormasi {
  readonly #cakupan: Cakupan
  readonly #jabatan = new Map<string, Jabatan>()

  constructor(daftarFormasi: readonly Formasi[], cakupan: Cakupan) {
    this.#cakupan = cakupan
    for (const { jabatan, opd, jumlah } of daftarFormasi) {
      const persediaan = this.#buka(jabatan)
      if (opd == null) {
        persediaan.tanpaOpd.sisa += jumlah
        continue
      }
      const tempat = persediaan.menurutOpd.get(opd)
      if (tempat !== undefined) {
        tempat.sisa += jumlah
        continue
      }
      const baru = { opd, sisa: jumlah }
      persediaan.menurutOpd.set(opd, baru)
      persediaan.lain.push(baru)
    }
  }

  #buka(kode: string): Jabatan {
    const lama = this.#jabatan.get(kode)
    if (lama !== undefined) return lama
    const baru: Jabatan = {
      menurutOpd: new Map(),
      tanpaOpd: { opd: null, sisa: 0 },
      lain: [],
      lainKe: 0,
    }
    this.#jabatan.set(kode, baru)
    return baru
  }

  /** The place this candidate would take, null where none is left in reach; nothing is taken yet. */
  find(jabatan: string, opd: string | null): Tempat | null {
    const persediaan = this.#jabatan.get(jabatan)
    if (persediaan === undefined) return null
    const sendiri = opd === null ? undefined : persediaan.menurutOpd.get(opd)
    if (sendiri !== undefined && sendiri.sisa > 0) return sendiri
    if (persediaan.tanpaOpd.sisa > 0) return persediaan.tanpaOpd
    if (this.#cakupan !== 'DAERAH') return null
    // Places are only ever taken, so the first one with something left never moves back.
    while (persediaan.lain[persediaan.lainKe]?.sisa === 0) persediaan.lainKe += 1
    return persediaan.lain[persediaan.lainKe] ?? null
  }
}
