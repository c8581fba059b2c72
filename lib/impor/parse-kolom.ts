import { normalise } from './parse-nama.ts'
import { type Baca, readAngka, readNik, readNip, readTanggal, readTeks, type Sel } from './parse-sel.ts'
import type { NilaiIsi } from './schema.ts'

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

/** Isi satu sel menurut jenis kolomnya, atau kalimat yang mengatakan apa yang salah. */
export function readSel(kolom: Kolom, sel: Sel): Baca<NilaiIsi> {
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
