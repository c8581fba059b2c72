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

type Kolom = Float64Array

/** Figures of one criterion for everybody, unknown ones as infinity: they rank last. */
function isiKolom(
  daftar: readonly CalonPeringkat[],
  kriteria: Kriteria,
  tmt: Tanggal,
  kebijakan: Kebijakan,
): Kolom {
  const kolom = new Float64Array(daftar.length)
  const kunci = KUNCI[kriteria]
  daftar.forEach((calon, i) => {
    kolom[i] = kunci(calon, tmt, kebijakan) ?? Infinity
  })
  return kolom
}

/** A column and how many different figures it may hold, 0 up; infinitely many where they are not whole. */
type Bertingkat = { kolom: Kolom; banyak: number }

/** Whole figures moved to 0 and up, the unknown ones right after the greatest; others are left as they are. */
function hitungTingkat(kolom: Kolom): Bertingkat {
  let terkecil = 0
  let terbesar = 0
  for (const nilai of kolom) {
    if (nilai === Infinity) continue
    if (!Number.isSafeInteger(nilai)) return { kolom, banyak: Infinity }
    terkecil = Math.min(terkecil, nilai)
    terbesar = Math.max(terbesar, nilai)
  }
  const kosong = terbesar - terkecil + 1
  return { kolom: kolom.map((nilai) => Math.min(nilai - terkecil, kosong)), banyak: kosong + 1 }
}

/** Adjacent columns of whole figures as one number each, as long as it is exact: most comparisons then look once. */
function gabungKolom(daftarKolom: readonly Kolom[]): Kolom[] {
  const hasil: Bertingkat[] = []
  for (const { kolom, banyak } of daftarKolom.map(hitungTingkat)) {
    const lama = hasil.at(-1)
    if (lama === undefined || lama.banyak * banyak > Number.MAX_SAFE_INTEGER) {
      hasil.push({ kolom, banyak })
      continue
    }
    const terakhir = lama.kolom
    kolom.forEach((nilai, i) => {
      terakhir[i] = (terakhir[i] ?? 0) * banyak + nilai
    })
    lama.banyak *= banyak
  }
  return hasil.map(({ kolom }) => kolom)
}

/**
 * The first seven characters of every NIP as one figure in the order of text: the NIP itself is read only where these
 * agree. One that is shorter or not ASCII has no figure (NaN), neither less nor greater: its text decides.
 */
function isiAwalNip(daftar: readonly CalonPeringkat[]): Kolom {
  return Float64Array.from(daftar, ({ nip }) => {
    let awal = 0
    for (let i = 0; i < 7; i += 1) {
      const kode = nip.charCodeAt(i)
      awal = awal * 128 + (kode < 128 ? kode : NaN)
    }
    return awal
  })
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
  requireNipUnik(daftarCalon)
  const daftarKolom = gabungKolom(
    kebijakan.read(KRITERIA_PERINGKAT).map((kriteria) => isiKolom(daftarCalon, kriteria, tmt, kebijakan)),
  )
  daftarKolom.push(isiAwalNip(daftarCalon))
  const nip = (i: number): string => daftarCalon[i]?.nip ?? ''
  const banding = (a: number, b: number): number => {
    for (const kolom of daftarKolom) {
      const kiri = kolom[a] ?? 0
      const kanan = kolom[b] ?? 0
      if (kiri < kanan) return -1
      if (kiri > kanan) return 1
    }
    return nip(a) < nip(b) ? -1 : 1
  }
  const hasil: C[] = []
  for (const i of Uint32Array.from(daftarCalon, (_, i) => i).sort(banding)) {
    const calon = daftarCalon[i]
    if (calon !== undefined) hasil.push(calon)
  }
  return hasil
}

function requireNipUnik(daftarCalon: readonly CalonPeringkat[]): void {
  const nip = new Set<string>()
  for (const calon of daftarCalon) nip.add(calon.nip)
  if (nip.size === daftarCalon.length) return
  throw new AppError('INVALID_INPUT', 'Satu NIP tertulis lebih dari sekali di antara calon.', {
    galat: 'NILAI_TIDAK_SAH',
  })
}
