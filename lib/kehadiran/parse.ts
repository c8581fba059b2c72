import { tryParseAngkaIndonesia } from '../core/angka.ts'
import { type IsiRekap, KOLOM_REKAP, type KolomRekap } from './schema.ts'

export type SelRekap = Record<KolomRekap, string>
export type GalatSel = Partial<Record<KolomRekap, string>>

/** Kosong, juga tanda hubung yang biasa dipakai lembar kerja untuk nihil, dibaca tidak diisi. */
function parseSel(teks: string): { nilai: number | null } | { galat: string } {
  const rapi = teks.trim()
  if (/^[-–—]$/.test(rapi)) return { nilai: null }
  const hasil = tryParseAngkaIndonesia(rapi, { desimal: 0, min: 0, maks: 31 })
  // Kalimat umum menawarkan "1,5", yang di sini justru ditolak.
  return 'galat' in hasil && !/^-?\d+$/.test(rapi) ? { galat: 'Isi hari utuh, misalnya 2.' } : hasil
}

/**
 * Satu baris kisi menjadi isi rekap. Semua kosong: null (belum dicatat). Sebagian kosong: yang kosong 0, kecuali `alpaBerturut`.
 * Galat per sel: bukan bilangan bulat 0–31, jumlah hari melebihi hari kerja, deret melebihi alpa.
 */
export function parseBarisRekap(sel: SelRekap, hariKerja: number): { isi: IsiRekap | null; galat: GalatSel } {
  const galat: GalatSel = {}
  const nilai: Partial<Record<KolomRekap, number | null>> = {}
  for (const kolom of KOLOM_REKAP) {
    const hasil = parseSel(sel[kolom])
    if ('galat' in hasil) galat[kolom] = hasil.galat
    else nilai[kolom] = hasil.nilai
  }
  if (Object.keys(galat).length > 0) return { isi: null, galat }
  if (KOLOM_REKAP.every((kolom) => (nilai[kolom] ?? null) === null)) return { isi: null, galat }
  const isi: IsiRekap = {
    izin: nilai.izin ?? 0,
    cutiSakit: nilai.cutiSakit ?? 0,
    cutiMelahirkan: nilai.cutiMelahirkan ?? 0,
    alpa: nilai.alpa ?? 0,
    alpaBerturut: nilai.alpaBerturut ?? null,
  }
  const jumlah = isi.izin + isi.cutiSakit + isi.cutiMelahirkan + isi.alpa
  if (jumlah > hariKerja)
    galat[findTerbesar(isi)] = `Jumlahnya ${jumlah} hari, hari kerja bulan ini ${hariKerja}.`
  if (isi.alpaBerturut !== null && isi.alpaBerturut > isi.alpa)
    galat.alpaBerturut = `Deret ${isi.alpaBerturut} hari lebih dari alpa ${isi.alpa} hari.`
  return { isi, galat }
}

function findTerbesar(isi: IsiRekap): KolomRekap {
  const kolom = ['izin', 'cutiSakit', 'cutiMelahirkan', 'alpa'] as const
  return kolom.reduce((a, b) => (isi[b] > isi[a] ? b : a))
}
