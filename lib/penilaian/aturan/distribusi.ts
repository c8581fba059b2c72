import { AppError } from '../../core/errors.ts'
import type { CapaianOrganisasi, PeringatanPola, Predikat } from '../schema.ts'

export type JumlahPredikat = { [predikat in Predikat]?: number | undefined }

/** People per predikat, and the percent of them all, compared in whole numbers. */
class Sebaran {
  readonly #jumlah: JumlahPredikat
  readonly total: number

  constructor(jumlah: JumlahPredikat) {
    this.#jumlah = jumlah
    const daftar = Object.values(jumlah).map((satu) => satu ?? 0)
    if (!daftar.every((satu) => Number.isSafeInteger(satu) && satu >= 0)) {
      throw new AppError('INVALID_INPUT', 'Jumlah pegawai ditulis dengan bilangan bulat, paling kecil 0.', {
        galat: 'NILAI_TIDAK_SAH',
      })
    }
    this.total = daftar.reduce((jumlahnya, satu) => jumlahnya + satu, 0)
  }

  ada(...predikat: Predikat[]): boolean {
    return this.#hitung(predikat) > 0
  }

  paling(persen: number, ...predikat: Predikat[]): boolean {
    return this.#hitung(predikat) * 100 <= persen * this.total
  }

  sedikitnya(persen: number, ...predikat: Predikat[]): boolean {
    return this.#hitung(predikat) * 100 >= persen * this.total
  }

  #hitung(predikat: readonly Predikat[]): number {
    return predikat.reduce((jumlah, satu) => jumlah + (this.#jumlah[satu] ?? 0), 0)
  }
}

type Syarat = { peringatan: PeringatanPola; terjaga: (sebaran: Sebaran) => boolean }

/** SE MenPANRB 3/2023 as reported: the conditions by achievement of the organisation. */
const POLA: Record<CapaianOrganisasi, readonly Syarat[]> = {
  ISTIMEWA: [{ peringatan: 'SANGAT_BAIK_BERLEBIH', terjaga: (s) => s.paling(70, 'SANGAT_BAIK') }],
  BAIK: [
    { peringatan: 'BAIK_BERLEBIH', terjaga: (s) => s.paling(70, 'BAIK') },
    { peringatan: 'TANPA_PERBAIKAN', terjaga: (s) => s.ada('BUTUH_PERBAIKAN', 'KURANG') },
  ],
  BUTUH_PERBAIKAN: [
    { peringatan: 'BUTUH_PERBAIKAN_KURANG', terjaga: (s) => s.sedikitnya(60, 'BUTUH_PERBAIKAN') },
    { peringatan: 'SANGAT_BAIK_BERLEBIH', terjaga: (s) => s.paling(10, 'SANGAT_BAIK') },
  ],
  KURANG: [
    { peringatan: 'KURANG_KURANG', terjaga: (s) => s.sedikitnya(60, 'KURANG') },
    { peringatan: 'BUTUH_PERBAIKAN_KURANG', terjaga: (s) => s.sedikitnya(10, 'BUTUH_PERBAIKAN') },
    { peringatan: 'SANGAT_BAIK_BERLEBIH', terjaga: (s) => s.paling(10, 'SANGAT_BAIK') },
  ],
  SANGAT_KURANG: [
    { peringatan: 'SANGAT_KURANG_KURANG', terjaga: (s) => s.sedikitnya(60, 'SANGAT_KURANG') },
    {
      peringatan: 'KURANG_ATAU_PERBAIKAN_KURANG',
      terjaga: (s) => s.sedikitnya(10, 'KURANG', 'BUTUH_PERBAIKAN'),
    },
    { peringatan: 'SANGAT_BAIK_BERLEBIH', terjaga: (s) => !s.ada('SANGAT_BAIK') },
  ],
}

/** Whether a unit keeps the pattern, and which conditions it misses (sorted); a warning only. Nobody rated: null. */
export function checkDistribusi(
  capaianOrganisasi: CapaianOrganisasi,
  jumlah: JumlahPredikat,
): { sesuaiPola: boolean | null; peringatan: PeringatanPola[] } {
  const sebaran = new Sebaran(jumlah)
  if (sebaran.total === 0) return { sesuaiPola: null, peringatan: [] }
  const peringatan = POLA[capaianOrganisasi]
    .filter((syarat) => !syarat.terjaga(sebaran))
    .map((syarat) => syarat.peringatan)
    .sort()
  return { sesuaiPola: peringatan.length === 0, peringatan }
}
