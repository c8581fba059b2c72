import { KOLOM_REKAP, type KolomRekap } from './schema.ts'

/** Yang ditempel dari lembar kerja: menurut tempat (mulai sel yang dipilih), atau menurut NIP di kolom pertama. */
export type Tempelan =
  | { cara: 'tempat'; baris: string[][] }
  | { cara: 'nip'; baris: { nip: string; sel: Partial<Record<KolomRekap, string>> }[]; dilewati: number }

/** Teks papan klip lembar kerja menjadi sel: tab antar kolom, baris baru antar baris; sel berkutip boleh memuat keduanya. */
export function splitTempelan(teks: string): string[][] {
  const baris: string[][] = [[]]
  let sel = ''
  let kutip = false
  const close = () => {
    baris.at(-1)?.push(sel.trim())
    sel = ''
  }
  for (let i = 0; i < teks.length; i += 1) {
    const huruf = teks[i] ?? ''
    if (kutip) {
      if (huruf !== '"') sel += huruf
      else if (teks[i + 1] === '"') {
        sel += '"'
        i += 1
      } else kutip = false
    } else if (huruf === '"' && sel === '') kutip = true
    else if (huruf === '\t') close()
    else if (huruf === '\n' || huruf === '\r') {
      if (huruf === '\r' && teks[i + 1] === '\n') i += 1
      close()
      baris.push([])
    } else sel += huruf
  }
  close()
  // Excel menutup salinannya dengan baris baru: baris terakhir yang kosong bukan isi.
  while (baris.length > 1 && baris.at(-1)?.every((satu) => satu === '')) baris.pop()
  return baris
}

const JUDUL: readonly [RegExp, KolomRekap][] = [
  [/berturut|deret/i, 'alpaBerturut'],
  [/lahir/i, 'cutiMelahirkan'],
  [/sakit/i, 'cutiSakit'],
  [/izin|ijin/i, 'izin'],
  [/alpa|tanpa keterangan|\btk\b/i, 'alpa'],
]

/** NIP di satu sel, juga yang ditulis berspasi atau berawalan kutip; null bila bukan. */
function readNip(teks: string | undefined): string | null {
  const digit = (teks ?? '').replaceAll(/[\s'’.]/g, '')
  return /^\d{18}$/.test(digit) ? digit : null
}

function findKolom(judul: string): KolomRekap | null {
  return JUDUL.find(([pola]) => pola.test(judul))?.[1] ?? null
}

/**
 * Membaca tempelan. Bila kolom pertama berisi NIP, tiap baris dicocokkan lewat NIP: kolom menurut judulnya bila baris judul ikut tersalin,
 * selain itu menurut urutan kisi setelah kolom yang bukan angka (nama, jabatan) dilewati.
 */
export function parseTempelan(teks: string): Tempelan {
  const baris = splitTempelan(teks)
  const isNip = (satu: string[] | undefined) => readNip(satu?.[0]) !== null
  if (!isNip(baris[0]) && !isNip(baris[1])) return { cara: 'tempat', baris }
  const contoh = baris.find(isNip) ?? []
  const judul = isNip(baris[0]) ? [] : (baris[0] ?? [])
  const letak = judul.some((satu) => findKolom(satu) !== null)
    ? judul.map((satu, i) => (i === 0 ? null : findKolom(satu)))
    : placeUrut(contoh)
  let dilewati = 0
  const hasil: { nip: string; sel: Partial<Record<KolomRekap, string>> }[] = []
  for (const satu of baris) {
    const nip = readNip(satu[0])
    if (nip === null) {
      if (satu !== judul && satu.some((isi) => isi !== '')) dilewati += 1
      continue
    }
    const sel: Partial<Record<KolomRekap, string>> = {}
    for (const [i, kolom] of letak.entries()) if (kolom && satu[i] !== undefined) sel[kolom] = satu[i]
    hasil.push({ nip, sel })
  }
  return { cara: 'nip', baris: hasil, dilewati }
}

/** Letak kolom tanpa judul: setelah NIP, kolom berhuruf dilewati, sisanya urutan kisi. */
function placeUrut(contoh: readonly string[]): (KolomRekap | null)[] {
  let n = 0
  return contoh.map((isi, i) => {
    if (i === 0 || (/[A-Za-z]/.test(isi) && n === 0)) return null
    const kolom = KOLOM_REKAP[n] ?? null
    n += 1
    return kolom
  })
}
