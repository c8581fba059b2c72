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
  for (let i = 0; i < daftar.length; i += 1) {
    const calon = daftar[i]
    kolom[i] = calon === undefined ? Infinity : (kunci(calon, tmt, kebijakan) ?? Infinity)
  }
  return kolom
}

/** Number of steps of a column of whole figures and its least one; null where figures are not whole. */
function ukurKolom(kolom: Kolom): { terkecil: number; langkah: number } | null {
  let terkecil = Infinity
  let terbesar = -Infinity
  for (const nilai of kolom) {
    if (nilai === Infinity) continue
    if (!Number.isSafeInteger(nilai)) return null
    if (nilai < terkecil) terkecil = nilai
    if (nilai > terbesar) terbesar = nilai
  }
  if (terkecil === Infinity) return { terkecil: 0, langkah: 1 }
  return { terkecil, langkah: terbesar - terkecil + 2 }
}

/** Adjacent columns of whole figures as one number each, as long as it is exact: most comparisons then look once. */
function gabungKolom(daftarKolom: readonly Kolom[]): Kolom[] {
  const hasil: Kolom[] = []
  let ruang = Infinity
  for (const kolom of daftarKolom) {
    const ukuran = ukurKolom(kolom)
    const terakhir = hasil.at(-1)
    if (ukuran === null) {
      hasil.push(kolom)
      ruang = Infinity
      continue
    }
    const { terkecil, langkah } = ukuran
    const padat = kolom.map((nilai) => (nilai === Infinity ? langkah - 1 : nilai - terkecil))
    if (terakhir === undefined || ruang * langkah > Number.MAX_SAFE_INTEGER) {
      hasil.push(padat)
      ruang = langkah
      continue
    }
    for (let i = 0; i < padat.length; i += 1) terakhir[i] = (terakhir[i] ?? 0) * langkah + (padat[i] ?? 0)
    ruang *= langkah
  }
  return hasil
}

/** The first seven characters of every NIP as one figure in the order of text: the NIP itself is read only where these agree. */
function isiAwalNip(daftar: readonly CalonPeringkat[]): Kolom {
  return Float64Array.from(daftar, ({ nip }) => {
    let awal = 0
    for (let i = 0; i < 7; i += 1) awal = awal * 128 + (i < nip.length ? Math.min(nip.charCodeAt(i), 127) : 0)
    return awal
  })
}

/**
 * Positions 0…n−1 in the order of `banding`, whose first question is the figure in `utama`. Where figure and position fit
 * exactly into one number, these numbers are sorted by the engine and `banding` is asked among equal figures only.
 */
function urutkan(utama: Kolom, banding: (a: number, b: number) => number): Uint32Array {
  const n = utama.length
  const ukuran = ukurKolom(utama)
  if (
    ukuran === null ||
    ukuran.terkecil < 0 ||
    (ukuran.terkecil + ukuran.langkah) * n > Number.MAX_SAFE_INTEGER
  )
    return Uint32Array.from({ length: n }, (_, i) => i).sort(banding)
  const bersamaTempat = utama.map((nilai, i) => nilai * n + i).sort()
  const urut = Uint32Array.from(bersamaTempat, (satu) => satu % n)
  for (let awal = 0, akhir = 0; awal < n; awal = akhir) {
    const batas = ((utama[urut[awal] ?? 0] ?? 0) + 1) * n
    for (akhir = awal + 1; akhir < n && (bersamaTempat[akhir] ?? batas) < batas; ) akhir += 1
    if (akhir - awal > 1) urut.subarray(awal, akhir).sort(banding)
  }
  return urut
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
  const kriteria = kebijakan.read(KRITERIA_PERINGKAT)
  const [utama = new Float64Array(daftarCalon.length), ...lain] = gabungKolom(
    kriteria.map((satu) => isiKolom(daftarCalon, satu, tmt, kebijakan)),
  )
  lain.push(isiAwalNip(daftarCalon))
  const banding = (a: number, b: number): number => {
    const selisih = (utama[a] ?? 0) - (utama[b] ?? 0)
    // Two unknown figures differ by no number.
    if (selisih !== 0 && !Number.isNaN(selisih)) return selisih
    for (const kolom of lain) {
      const kiri = kolom[a] ?? 0
      const kanan = kolom[b] ?? 0
      if (kiri !== kanan) return kiri < kanan ? -1 : 1
    }
    return (daftarCalon[a]?.nip ?? '') < (daftarCalon[b]?.nip ?? '') ? -1 : 1
  }
  const hasil: C[] = []
  for (const i of urutkan(utama, banding)) {
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
