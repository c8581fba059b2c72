import { AppError } from '../core/errors.ts'
import { formatDaftar } from '../core/format.ts'
import { type Kolom, readSel } from './parse-kolom.ts'
import { normalise } from './parse-nama.ts'
import { readTeks, type Sel } from './parse-sel.ts'
import type { BarisTerbaca, GalatBaris, IsiBaris, PemetaanLembar } from './schema.ts'

/** Satu lembar seperti diberikan pembaca buku kerja. */
export type LembarMentah = {
  readonly nama: string
  /** Dari berkas teks (CSV), bukan buku kerja. */
  readonly isTeks?: boolean
  readonly baris: readonly BarisMentah[]
}

type BarisMentah = {
  readonly nomor: number
  readonly sel: readonly Sel[]
  /** Satu sel saja; pembaca yang memberinya tidak perlu membuka kolom yang tidak dipakai. */
  readonly ambil?: (kolom: number) => Sel
}

const ambilSel = (baris: BarisMentah, kolom: number): Sel =>
  baris.ambil ? baris.ambil(kolom) : (baris.sel[kolom] ?? null)

/** Judul kolom dicari pada 20 baris pertama; baris dengan kolom dikenal terbanyak menang. */
export function findJudul(lembar: LembarMentah, daftar: readonly Kolom[]) {
  const nama = new Map<string, Kolom>()
  for (const kolom of daftar) {
    for (const judul of [kolom.judul, ...(kolom.sinonim ?? [])]) nama.set(normalise(judul), kolom)
  }
  let best: { urut: number; nomor: number; letak: Map<string, number>; judul: string[] } | null = null
  for (const [urut, baris] of lembar.baris.slice(0, 20).entries()) {
    const letak = new Map<string, number>()
    for (const [i, sel] of baris.sel.entries()) {
      const kolom = nama.get(normalise(readTeks(sel)))
      if (kolom && !letak.has(kolom.kunci)) letak.set(kolom.kunci, i)
    }
    if (letak.size > (best?.letak.size ?? 1)) {
      best = { urut, nomor: baris.nomor, letak, judul: baris.sel.map((sel) => readTeks(sel)) }
    }
  }
  return best
}

/** Kolom wajib yang tidak ada di lembar; kosong bila semuanya ada. */
export function listKolomHilang(letak: ReadonlyMap<string, number>, daftar: readonly Kolom[]): string[] {
  return daftar.filter((kolom) => kolom.wajib && !letak.has(kolom.kunci)).map((kolom) => kolom.judul)
}

/**
 * Membaca satu lembar menjadi baris dengan isi dan galat. Isian kosong menjadi null dan tidak pernah menghapus.
 * Baris tanpa kunci yang hampir kosong (jumlah, tanda tangan) dilewati. Null bila judul kolom tidak ditemukan.
 */
export function parseLembar(
  lembar: LembarMentah,
  daftar: readonly Kolom[],
  kunci: string,
): {
  pemetaan: PemetaanLembar
  baris: BarisTerbaca[]
  kolomHilang: string[]
  ada: ReadonlySet<string>
} | null {
  const judul = findJudul(lembar, daftar)
  if (!judul) return null
  const dipakai = daftar.flatMap((kolom) => {
    const letak = judul.letak.get(kolom.kunci)
    return letak === undefined ? [] : [{ kolom, letak }]
  })
  const letakKunci = judul.letak.get(kunci)
  const baris: BarisTerbaca[] = []
  for (const mentah of lembar.baris.slice(judul.urut + 1)) {
    const adaKunci = letakKunci !== undefined && readTeks(ambilSel(mentah, letakKunci)) !== ''
    if (!adaKunci && mentah.sel.filter((satu) => readTeks(satu) !== '').length < 4) continue
    baris.push(parseBaris(lembar.nama, mentah, dipakai))
  }
  const letakDipakai = new Set(judul.letak.values())
  return {
    pemetaan: {
      lembar: lembar.nama,
      barisJudul: judul.nomor,
      dikenali: dipakai.map(({ kolom, letak }) => ({
        judul: judul.judul[letak] ?? kolom.judul,
        kolom: kolom.judul,
      })),
      diabaikan: judul.judul.filter((teks, i) => teks !== '' && !letakDipakai.has(i)),
    },
    baris,
    kolomHilang: listKolomHilang(judul.letak, daftar),
    ada: new Set(judul.letak.keys()),
  }
}

function parseBaris(
  lembar: string,
  mentah: BarisMentah,
  dipakai: readonly { kolom: Kolom; letak: number }[],
): BarisTerbaca {
  const isi: IsiBaris = {}
  const galat: GalatBaris[] = []
  for (const { kolom, letak } of dipakai) {
    const sel = ambilSel(mentah, letak)
    const teks = readTeks(sel)
    if (teks === '' || (teks === '-' && kolom.jenis !== 'teks')) {
      isi[kolom.kunci] = null
      if (kolom.harusIsi) galat.push({ kolom: kolom.judul, isi: '', pesan: 'Kosong. Isi kolom ini.' })
      continue
    }
    const baca = readSel(kolom, sel)
    if ('pesan' in baca) {
      isi[kolom.kunci] = null
      galat.push({ kolom: kolom.judul, isi: teks.slice(0, 200), pesan: baca.pesan })
    } else isi[kolom.kunci] = baca.nilai
  }
  return { lembar, nomor: mentah.nomor, isi, galat }
}

/** Penolakan berkas teks yang tidak memuat judul kolomnya: biasanya bukan buku kerja, apa pun akhiran namanya. */
export function refuseTeks(sebutan: string, judul: string): AppError {
  return new AppError(
    'INVALID_INPUT',
    `Isi berkas ini teks biasa, bukan buku kerja Excel, dan judul kolom ${sebutan} tidak ada di dalamnya. Buka data aslinya di Excel atau LibreOffice, pilih Simpan Sebagai .xlsx, lalu unggah hasilnya. Berkas .csv harus memuat judul kolom ${judul}.`,
  )
}

/** Lembar pertama yang memuat semua kolom wajib; INVALID_INPUT menyebut kolom yang hilang dan lembar yang ada. */
export function chooseLembar(
  daftar: readonly LembarMentah[],
  kolom: readonly Kolom[],
  sebutan: string,
): LembarMentah {
  let dekat: { nama: string; hilang: string[]; ada: number } | null = null
  for (const lembar of daftar) {
    const judul = findJudul(lembar, kolom)
    if (!judul) continue
    const hilang = listKolomHilang(judul.letak, kolom)
    if (hilang.length === 0) return lembar
    if (judul.letak.size > (dekat?.ada ?? 0)) dekat = { nama: lembar.nama, hilang, ada: judul.letak.size }
  }
  if (dekat) {
    throw new AppError(
      'INVALID_INPUT',
      `Berkas ini belum dapat dibaca sebagai ${sebutan}: kolom ${formatDaftar(dekat.hilang)} tidak ada di lembar "${dekat.nama}". Periksa apakah berkasnya benar, atau tambahkan kolomnya.`,
    )
  }
  const wajib = kolom.filter((satu) => satu.wajib).map((satu) => satu.judul)
  if (daftar.some((lembar) => lembar.isTeks)) throw refuseTeks(sebutan, formatDaftar(wajib))
  throw new AppError(
    'INVALID_INPUT',
    `Judul kolom ${sebutan} tidak ditemukan pada 20 baris pertama. Yang harus ada: ${formatDaftar(wajib)}. Lembar di berkas ini: ${daftar
      .slice(0, 8)
      .map((lembar) => lembar.nama)
      .join(', ')}.`,
  )
}

/** Menandai baris yang berbagi kunci: setiap baris menyebut baris yang lain, karena hanya kantor yang tahu mana yang benar. */
export function markGanda(
  baris: readonly BarisTerbaca[],
  kolom: string,
  kunciDari: (isi: IsiBaris) => string | null,
): void {
  const pertama = new Map<string, BarisTerbaca[]>()
  for (const satu of baris) {
    const kunci = kunciDari(satu.isi)
    if (kunci === null) continue
    const kelompok = pertama.get(kunci)
    if (kelompok) kelompok.push(satu)
    else pertama.set(kunci, [satu])
  }
  for (const [kunci, kelompok] of pertama) {
    if (kelompok.length < 2) continue
    for (const satu of kelompok) {
      const lain = kelompok.filter((x) => x !== satu).map((x) => x.nomor)
      const sebut = lain.slice(0, 5).join(', ') + (lain.length > 5 ? ` dan ${lain.length - 5} lainnya` : '')
      satu.galat.push({
        kolom,
        isi: kunci.replaceAll('|', ' · '),
        pesan: `Juga dipakai baris ${sebut}. Hapus salah satu.`,
      })
    }
  }
}
