import type { TipeBerkas } from '../schema.ts'

const TANDA: readonly { tipe: TipeBerkas; awal: readonly number[] }[] = [
  { tipe: 'application/pdf', awal: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { tipe: 'image/jpeg', awal: [0xff, 0xd8, 0xff] },
  { tipe: 'image/png', awal: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

/** Jenis berkas menurut bita pertamanya; nama dan jenis yang disebut peramban tidak dipercaya. Null bila bukan yang diterima. */
export function findTipe(bytes: Uint8Array): TipeBerkas | null {
  return TANDA.find(({ awal }) => awal.every((bita, i) => bytes[i] === bita))?.tipe ?? null
}

const AKHIRAN: Readonly<Record<TipeBerkas, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
}
const AKHIRAN_BAKU: Readonly<Record<TipeBerkas, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
}

/** Nama dengan akhiran menurut jenis yang sebenarnya, agar yang mengunduh tidak tertipu namanya. */
export function formatNamaBerkas(nama: string, tipe: TipeBerkas): string {
  const rapi = nama.trim().slice(-120) || 'bukti'
  return AKHIRAN[tipe].test(rapi) ? rapi : `${rapi}${AKHIRAN_BAKU[tipe]}`
}
