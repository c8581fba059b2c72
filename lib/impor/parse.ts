// Membaca sel, judul, dan baris bersama-sama: aturan "isian kosong tidak menghapus" harus sama untuk ketiga jenis berkas.
import { AppError } from '../core/errors.ts'
import { formatDaftar, formatTanggalPendek } from '../core/format.ts'
import { parseNip } from '../core/nip.ts'
import { buatTanggal, hariDalamBulan, isTanggal, type Tanggal } from '../core/tanggal.ts'
import type { BarisTerbaca, GalatBaris, IsiBaris, NilaiIsi, PemetaanLembar } from './schema.ts'

/** Satu sel seperti diberikan pembaca lembar: `teks` selalu ada, tanda lain bila selnya angka, tanggal, atau rumus. */
export type Sel = null | { teks: string; angka?: true; tanggal?: string; rumus?: true }
export type LembarMentah = {
  readonly nama: string
  readonly baris: readonly { readonly nomor: number; readonly sel: readonly Sel[] }[]
}

export type JenisKolom = 'teks' | 'nip' | 'nik' | 'tanggal' | 'bulat' | 'desimal' | 'pilihan' | 'ya-tidak'

/** Satu kolom yang dikenal: namanya di berkas, nama lain yang lazim, dan cara membacanya. */
export type Kolom = {
  kunci: string
  judul: string
  sinonim?: readonly string[]
  jenis: JenisKolom
  /** Kolomnya harus ada di lembar. */
  wajib?: true
  /** Isinya harus ada di setiap baris. */
  harusIsi?: true
  min?: number
  maks?: number
  /** Panjang teks terbanyak; bawaan 200. */
  panjang?: number
  /** Kata yang diterima (dinormalkan) dan kodenya. */
  pilihan?: Readonly<Record<string, string | number>>
  /** Kalimat bila kata tidak dikenal. */
  pesan?: string
}

/** Huruf besar tanpa tanda baca, untuk membandingkan judul dan nama. */
export function normalise(teks: string): string {
  return teks
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}

/** Huruf ASCII dengan spasi tunggal di tengah: sudah rapi, dan hampir semua sel begini. */
const POLOS = /^[!-&(-_a-~]+(?: [!-&(-_a-~]+)*$/

/** Apostrof yang ditulis agar angka atau tanda rumus tetap teks; nama seperti 'Aisyiyah mempertahankan miliknya. */
const APOSTROF_PENJAGA = /^['’`]\s*(?=[\d=+@-])/

/** Isi sel sebagai teks rapi: tanpa apostrof penjaga, spasi ganda, spasi tak putus, dan huruf kendali. */
export function readTeks(sel: Sel | undefined): string {
  if (!sel) return ''
  if (POLOS.test(sel.teks)) return sel.teks
  return sel.teks
    .replace(/[\p{Cc}\p{Cf}\p{Zs}]+/gu, ' ')
    .trim()
    .replace(APOSTROF_PENJAGA, '')
}

const BULAN_KATA = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGU', 'SEP', 'OKT', 'NOV', 'DES']

type Baca<T> = { nilai: T } | { pesan: string }

/** Tanggal `dd-mm-yyyy`, `dd/mm/yyyy`, ISO, "31 Desember 2026", atau tanggal Excel. */
export function readTanggal(sel: Sel): Baca<Tanggal> {
  if (sel?.tanggal && isTanggal(sel.tanggal.slice(0, 10))) return inRange(sel.tanggal.slice(0, 10))
  const teks = readTeks(sel)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(teks)
  const lokal = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(teks)
  const kata = /^(\d{1,2})[- ]([A-Za-z]{3,})[- ](\d{4})$/.exec(teks)
  const angka = iso
    ? [iso[1], iso[2], iso[3]]
    : lokal
      ? [lokal[3], lokal[2], lokal[1]]
      : kata
        ? [kata[3], String(BULAN_KATA.indexOf((kata[2] ?? '').slice(0, 3).toUpperCase()) + 1), kata[1]]
        : null
  if (!angka) return { pesan: 'Bukan tanggal. Tulis hari-bulan-tahun, misalnya 01-01-2026.' }
  const [tahun = 0, bulan = 0, hari = 0] = angka.map(Number)
  if (tahun < 1 || bulan < 1 || bulan > 12 || hari < 1 || hari > hariDalamBulan(tahun, bulan)) {
    return { pesan: 'Tanggal ini tidak ada di kalender. Periksa hari dan bulannya.' }
  }
  return inRange(buatTanggal(tahun, bulan, hari))
}

function inRange(teks: string): Baca<Tanggal> {
  if (!isTanggal(teks) || teks < '1930-01-01' || teks > '2100-12-31') {
    return { pesan: 'Tahun di luar 1930–2100. Periksa tahunnya.' }
  }
  return { nilai: teks }
}

/**
 * Bilangan bulat atau pecahan; "1,5", "1.5", "4.450.000", dan "Rp 4.450.000" dimengerti. Satu titik dengan tiga angka
 * ("95.715") adalah ribuan, kecuali pada kolom `pecahan`.
 */
export function readAngka(sel: Sel, pecahan = false): Baca<number> {
  const teks = readTeks(sel)
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*%$/, '')
    .replaceAll(' ', '')
  let baku = teks
  if (sel?.angka !== true) {
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(teks) && !(pecahan && /^-?\d+\.\d{3}$/.test(teks)))
      baku = teks.replaceAll('.', '').replace(',', '.')
    else if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(teks)) baku = teks.replaceAll(',', '')
    else baku = teks.replace(',', '.')
  }
  const nilai = Number(baku)
  if (baku === '' || !Number.isFinite(nilai))
    return { pesan: 'Bukan angka. Tulis angkanya saja, misalnya 95,71.' }
  return { nilai }
}

const BULAT =
  'Excel membulatkan angka ini, jadi digit terakhirnya hilang. Ubah kolom menjadi Teks lalu isi ulang dari SIASN.'

/** NIP atau NI PPPK sebagai teks 18 digit; angka Excel ditolak karena digitnya sudah hilang. */
export function readNip(sel: Sel): Baca<string> {
  const teks = readTeks(sel)
  if (sel?.angka || /^\d([.,]\d+)?E\+?\d+$/i.test(teks)) return { pesan: BULAT }
  const rapat = teks.replaceAll(/[ .-]/g, '')
  if (!/^\d+$/.test(rapat)) return { pesan: 'Bukan NIP. NI PPPK selalu 18 digit tanpa huruf.' }
  if (rapat.length !== 18) return { pesan: `${rapat.length} digit; NI PPPK selalu 18 digit.` }
  if (parseNip(rapat) === null) {
    return {
      pesan:
        'Tanggal lahir, tahun, atau digit jenis kelamin di dalam NIP ini mustahil. Salin ulang dari SIASN.',
    }
  }
  return { nilai: rapat }
}

function readNik(sel: Sel): Baca<string> {
  const teks = readTeks(sel)
  if (sel?.angka || /^\d([.,]\d+)?E\+?\d+$/i.test(teks)) return { pesan: BULAT }
  const rapat = teks.replaceAll(/[ .-]/g, '')
  if (!/^\d{16}$/.test(rapat)) return { pesan: 'NIK selalu 16 digit. Salin ulang dari SIASN.' }
  return { nilai: rapat }
}

function readSel(kolom: Kolom, sel: Sel): Baca<NilaiIsi> {
  switch (kolom.jenis) {
    case 'nip':
      return readNip(sel)
    case 'nik':
      return readNik(sel)
    case 'tanggal':
      return readTanggal(sel)
    case 'bulat':
    case 'desimal':
      return readBatas(kolom, sel)
    case 'pilihan': {
      const kode = kolom.pilihan?.[normalise(readTeks(sel))]
      return kode === undefined ? { pesan: kolom.pesan ?? 'Kata ini tidak dikenal.' } : { nilai: kode }
    }
    case 'ya-tidak': {
      const kata = normalise(readTeks(sel))
      if (['YA', 'Y', 'IYA', 'SUDAH', 'FINAL', '1', 'TRUE', 'BENAR', 'V', 'X'].includes(kata))
        return { nilai: true }
      if (['TIDAK', 'T', 'BELUM', '0', 'FALSE', 'SALAH', ''].includes(kata)) return { nilai: false }
      return { pesan: 'Isi YA atau TIDAK.' }
    }
    case 'teks': {
      const teks = readTeks(sel)
      const panjang = kolom.panjang ?? 200
      return teks.length > panjang
        ? { pesan: `Terlalu panjang (${teks.length} huruf); paling banyak ${panjang}.` }
        : { nilai: teks }
    }
  }
}

function readBatas(kolom: Kolom, sel: Sel): Baca<number> {
  const baca = readAngka(sel, kolom.jenis === 'desimal')
  if ('pesan' in baca) return baca
  if (kolom.jenis === 'bulat' && !Number.isInteger(baca.nilai)) return { pesan: 'Harus bilangan bulat.' }
  const { min = 0, maks = Number.MAX_SAFE_INTEGER } = kolom
  if (baca.nilai < min || baca.nilai > maks) {
    return {
      pesan: maks === Number.MAX_SAFE_INTEGER ? `Paling sedikit ${min}.` : `Harus antara ${min} dan ${maks}.`,
    }
  }
  return baca
}

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
    const { sel } = mentah
    const adaKunci = letakKunci !== undefined && readTeks(sel[letakKunci]) !== ''
    if (!adaKunci && sel.filter((satu) => readTeks(satu) !== '').length < 4) continue
    baris.push(parseBaris(lembar.nama, mentah.nomor, sel, dipakai))
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
  nomor: number,
  daftarSel: readonly Sel[],
  dipakai: readonly { kolom: Kolom; letak: number }[],
): BarisTerbaca {
  const isi: IsiBaris = {}
  const galat: GalatBaris[] = []
  for (const { kolom, letak } of dipakai) {
    const sel = daftarSel[letak] ?? null
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
  return { lembar, nomor, isi, galat }
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

/** Membandingkan isian dengan yang ada; isian kosong di berkas tidak dihitung sebagai perubahan. */
export function pickBeda<K extends string>(
  isi: IsiBaris,
  kini: { readonly [kunci in K]?: NilaiIsi },
  daftar: readonly { kunci: K; kolom: string; tampil?: (nilai: NilaiIsi) => string }[],
) {
  return daftar.flatMap(({ kunci, kolom, tampil = formatIsi }) => {
    const baru = isi[kunci] ?? null
    const lama = kini[kunci] ?? null
    return baru === null || baru === lama ? [] : [{ kolom, lama: tampil(lama), baru: tampil(baru), kunci }]
  })
}

/** Isian untuk dibaca orang: tanggal hari-bulan-tahun, koma desimal, kosong sebagai "(kosong)". */
export function formatIsi(nilai: NilaiIsi): string {
  if (nilai === null || nilai === '') return '(kosong)'
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') return String(nilai).replace('.', ',')
  return isTanggal(nilai) ? formatTanggalPendek(nilai) : nilai
}

/** Jarak sunting dua teks, berhenti setelah melewati `batas`. */
export function jarakSunting(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1
  let lalu = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const kini = [i]
    let terkecil = i
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (lalu[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const nilai = Math.min(ganti, (lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1)
      kini.push(nilai)
      if (nilai < terkecil) terkecil = nilai
    }
    if (terkecil > batas) return batas + 1
    lalu = kini
  }
  return lalu[b.length] ?? batas + 1
}

/** Nama yang paling dekat dengan `teks`, atau null bila tidak ada yang cukup mirip. */
export function findTerdekat<T>(teks: string, calon: readonly T[], nama: (satu: T) => string): T | null {
  const cari = normalise(teks)
  const batas = Math.max(2, Math.floor(cari.length / 4))
  let best: { satu: T; jarak: number } | null = null
  for (const satu of calon) {
    const jarak = jarakSunting(cari, normalise(nama(satu)), best ? best.jarak - 1 : batas)
    if (jarak <= (best ? best.jarak - 1 : batas)) best = { satu, jarak }
    if (best?.jarak === 0) break
  }
  return best?.satu ?? null
}
