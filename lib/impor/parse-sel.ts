import { parseNip } from '../core/nip.ts'
import { buatTanggal, hariDalamBulan, isTanggal, type Tanggal } from '../core/tanggal.ts'

/** Satu sel seperti diberikan pembaca lembar: `teks` selalu ada, tanda lain bila selnya angka, tanggal, atau rumus. */
export type Sel = null | { teks: string; angka?: true; tanggal?: string; rumus?: true }

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

export type Baca<T> = { nilai: T } | { pesan: string }

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

/** NIK sebagai teks 16 digit. */
export function readNik(sel: Sel): Baca<string> {
  const teks = readTeks(sel)
  if (sel?.angka || /^\d([.,]\d+)?E\+?\d+$/i.test(teks)) return { pesan: BULAT }
  const rapat = teks.replaceAll(/[ .-]/g, '')
  if (!/^\d{16}$/.test(rapat)) return { pesan: 'NIK selalu 16 digit. Salin ulang dari SIASN.' }
  return { nilai: rapat }
}
