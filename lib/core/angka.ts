import { AppError } from './errors.ts'

export type BatasAngka = {
  /** Angka di belakang koma paling banyak. */
  desimal?: number
  min?: number
  maks?: number
}

const BULAT = /^-?\d+$/
const BERTITIK = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/
const BERTITIK_BERKOMA = /^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/
const BERKOMA = /^-?\d+,\d+$/
const BERDESIMAL_TITIK = /^-?\d+\.\d+$/
/** Lebih dari ini tidak lagi tersimpan tepat dalam angka JavaScript. */
const DIGIT_MAKSIMAL = 15

function refuse(pesan: string): never {
  throw new AppError('INVALID_INPUT', pesan, { galat: 'NILAI_TIDAK_SAH' })
}

/** Teks angka Indonesia menjadi teks yang dibaca `Number`; melempar bila tidak terbaca atau bermakna dua. */
function normalize(teks: string): string {
  if (BULAT.test(teks)) return teks
  if (BERTITIK_BERKOMA.test(teks)) return teks.replaceAll('.', '').replace(',', '.')
  if (BERKOMA.test(teks)) return teks.replace(',', '.')
  if (BERTITIK.test(teks)) {
    if (teks.indexOf('.') !== teks.lastIndexOf('.')) return teks.replaceAll('.', '')
    const utuh = teks.replace('.', '')
    return refuse(
      `"${teks}" dapat dibaca dua cara. Tulis ${utuh} bila maksudnya ribuan, atau ${teks.replace('.', ',')} bila pecahan.`,
    )
  }
  if (BERDESIMAL_TITIK.test(teks)) return teks
  return refuse('Isi dengan angka saja, misalnya 12 atau 1,5.')
}

/**
 * Angka yang diketik orang: koma adalah tanda pecahan ("1,5"), titik pemisah ribuan ("1.250.000" atau "1.250,5"); satu titik yang
 * bukan ribuan dibaca sebagai pecahan ("1.5"). Teks kosong memberi null. Yang bermakna dua ("1.500"), yang bukan angka, dan yang di
 * luar `batas` ditolak dengan INVALID_INPUT / NILAI_TIDAK_SAH dan kalimat yang menyebut cara menulisnya.
 */
export function parseAngkaIndonesia(teks: string, batas: BatasAngka = {}): number | null {
  const rapi = teks.trim()
  if (rapi === '') return null
  if (rapi.length > 40) return refuse('Angka ini terlalu panjang.')
  const baku = normalize(rapi)
  if (baku.replaceAll(/\D/g, '').replace(/^0+/, '').length > DIGIT_MAKSIMAL) {
    return refuse('Angka ini terlalu besar.')
  }
  const pecahan = baku.split('.')[1] ?? ''
  if (batas.desimal !== undefined && pecahan.replace(/0+$/, '').length > batas.desimal) {
    return refuse(
      batas.desimal === 0
        ? 'Isi dengan bilangan bulat, tanpa koma.'
        : `Paling banyak ${batas.desimal} angka di belakang koma.`,
    )
  }
  const nilai = Number(baku) + 0
  const tampil = (angka: number) => String(angka).replace('.', ',')
  if (batas.min !== undefined && nilai < batas.min) {
    return refuse(batas.min === 0 ? 'Tidak boleh negatif.' : `Paling kecil ${tampil(batas.min)}.`)
  }
  if (batas.maks !== undefined && nilai > batas.maks) return refuse(`Paling besar ${tampil(batas.maks)}.`)
  return nilai
}

/** Seperti `parseAngkaIndonesia`, dengan penolakan sebagai kalimat alih-alih galat: untuk satu isian di antara banyak. */
export function tryParseAngkaIndonesia(
  teks: string,
  batas: BatasAngka = {},
): { nilai: number | null } | { galat: string } {
  try {
    return { nilai: parseAngkaIndonesia(teks, batas) }
  } catch (error) {
    if (error instanceof AppError) return { galat: error.message }
    throw error
  }
}

/** Angka untuk diketik ulang dalam isian: koma sebagai pecahan, tanpa pemisah ribuan, tanpa nol yang tidak perlu. */
export function formatAngkaIsian(nilai: number | null): string {
  return nilai === null ? '' : String(nilai).replace('.', ',')
}
