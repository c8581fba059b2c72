import { perseratusDari } from '../../core/desimal.ts'
import { AppError } from '../../core/errors.ts'
import { hitungBulanUtuh, nomorHari, type Tanggal } from '../../core/tanggal.ts'
import type { Kebijakan } from '../../hukum/parameter.ts'
import { computeTanggalBup } from '../../pegawai/aturan/bup.ts'
import { PREDIKAT } from '../../penilaian/schema.ts'
import { KRITERIA_PERINGKAT } from '../parameter.ts'
import type { Calon, Kriteria } from '../schema.ts'

/** What a candidate is ranked by; money and places come later. */
export type CalonPeringkat = Omit<Calon, 'opd' | 'jabatan' | 'biayaPenuh' | 'biayaParuhWaktu'>

/** The figure of a criterion, smallest first; null where it is unknown. */
type Kunci = (calon: CalonPeringkat, tmt: Tanggal, kebijakan: Kebijakan) => number | null

function terbalik(nilai: number | null | undefined): number | null {
  return nilai == null ? null : -nilai
}

const KUNCI: Readonly<Record<Kriteria, Kunci>> = {
  SISA_BUP: ({ tanggalLahir, batasUsia }, tmt, kebijakan) => {
    if (tanggalLahir === null || batasUsia === null) return null
    return hitungBulanUtuh(tmt, computeTanggalBup(tanggalLahir, batasUsia, kebijakan))
  },
  PREDIKAT: ({ predikat }) => (predikat === null ? null : PREDIKAT.indexOf(predikat)),
  RATA_CAPAIAN: ({ rataCapaian }) => (rataCapaian === null ? null : -perseratusDari(rataCapaian)),
  // Longest service and oldest person first are the earliest days first.
  MASA_KERJA: ({ mulaiKerja }) => (mulaiKerja === null ? null : nomorHari(mulaiKerja)),
  USIA: ({ tanggalLahir }) => (tanggalLahir === null ? null : nomorHari(tanggalLahir)),
  GELOMBANG_SELEKSI: ({ gelombangSeleksi }) => gelombangSeleksi ?? null,
  NILAI_SELEKSI: ({ nilaiSeleksi }) => terbalik(nilaiSeleksi),
}

/**
 * The candidates in rank order by the criteria of `KRITERIA_PERINGKAT`, unknown values last, the NIP (as text) deciding
 * what is left, so that the order is total. The same NIP twice is refused (NILAI_TIDAK_SAH).
 */
export function rankCalon<C extends CalonPeringkat>(
  daftarCalon: readonly C[],
  tmt: Tanggal,
  kebijakan: Kebijakan,
): C[] {
  const kolom = kebijakan.read(KRITERIA_PERINGKAT).map((kriteria) => {
    const nilai = new Float64Array(daftarCalon.length)
    for (const [i, calon] of daftarCalon.entries())
      nilai[i] = KUNCI[kriteria](calon, tmt, kebijakan) ?? Infinity
    return nilai
  })
  const nip = daftarCalon.map((calon) => calon.nip)
  const banding = (a: number, b: number): number => {
    for (const nilai of kolom) {
      const kiri = nilai[a] ?? 0
      const kanan = nilai[b] ?? 0
      if (kiri !== kanan) return kiri < kanan ? -1 : 1
    }
    return (nip[a] ?? '') < (nip[b] ?? '') ? -1 : 1
  }
  requireNipUnik(nip)
  const urut = Uint32Array.from(nip.keys()).sort(banding)
  return Array.from(urut, (i) => daftarCalon[i]).filter((calon) => calon !== undefined)
}

function requireNipUnik(nip: readonly string[]): void {
  if (new Set(nip).size === nip.length) return
  throw new AppError('INVALID_INPUT', 'Satu NIP tertulis lebih dari sekali di antara calon.', {
    galat: 'NILAI_TIDAK_SAH',
  })
}
