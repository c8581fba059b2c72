import { pecahan } from '../../../lib/laporan/aturan/contoh.ts'

/** Sampai mana satu bulan sudah berjalan pada hari contoh. */
export type Langkah =
  | 'TIDAK_ADA'
  | 'DRAF'
  | 'DIAJUKAN'
  | 'DISETUJUI'
  | 'REALISASI_SEBAGIAN'
  | 'REALISASI'
  | 'DIKEMBALIKAN'
  | 'DINILAI'
  | 'FINAL'

type Bobot = readonly (readonly [Langkah, number])[]

const OKTOBER: Bobot = [
  ['FINAL', 40],
  ['DINILAI', 27],
  ['REALISASI', 18],
  ['DISETUJUI', 8],
  ['DIKEMBALIKAN', 4],
  ['DIAJUKAN', 2],
  ['DRAF', 1],
]
const NOVEMBER: Bobot = [
  ['DISETUJUI', 45],
  ['REALISASI_SEBAGIAN', 12],
  ['DIAJUKAN', 20],
  ['DRAF', 12],
  ['TIDAK_ADA', 11],
]
/** Bulan yang menurut ceritanya tidak pernah selesai dinilai. */
const TERTINGGAL: Bobot = [
  ['DISETUJUI', 45],
  ['REALISASI', 30],
  ['DIAJUKAN', 15],
  ['TIDAK_ADA', 10],
]

function pilihBobot(daftar: Bobot, letak: number): Langkah {
  let sisa = letak * daftar.reduce((n, [, bobot]) => n + bobot, 0)
  for (const [langkah, bobot] of daftar) {
    sisa -= bobot
    if (sisa < 0) return langkah
  }
  return 'DISETUJUI'
}

/** Tim persona penilai pada 16 November: sedikit dari semuanya. Urutannya Oktober lalu November. */
const TIM: Record<string, readonly [Langkah, Langkah]> = {
  '199107052025241003': ['FINAL', 'DISETUJUI'],
  '199511302025242009': ['FINAL', 'DIAJUKAN'],
  '198902142025241005': ['DINILAI', 'DISETUJUI'],
  '199304222025242010': ['REALISASI', 'TIDAK_ADA'],
  '199409092025241011': ['REALISASI', 'DIAJUKAN'],
  '199208172025241006': ['REALISASI', 'DRAF'],
  '199006142025242014': ['DINILAI', 'REALISASI_SEBAGIAN'],
  '199212012025242007': ['REALISASI', 'DIAJUKAN'],
  '198708252025241009': ['REALISASI', 'DISETUJUI'],
  '196903122025242011': ['DIKEMBALIKAN', 'DISETUJUI'],
  '199609182025242015': ['DISETUJUI', 'DIAJUKAN'],
}

/** Langkah Oktober atau November bagi satu orang; `tertinggal` bila ceritanya memang tidak menyelesaikan bulan itu. */
export function pilihLangkah(
  bulan: 10 | 11,
  nip: string | null,
  tertinggal: boolean,
  benih: number,
): Langkah {
  const tim = nip === null ? undefined : TIM[nip]?.[bulan === 10 ? 0 : 1]
  if (tim !== undefined) return tim
  const langkah = pilihBobot(bulan === 10 ? OKTOBER : NOVEMBER, pecahan(benih, 40 + bulan))
  return tertinggal && (langkah === 'FINAL' || langkah === 'DINILAI') ? 'REALISASI' : langkah
}

/** Langkah terakhir bulan lampau yang tidak pernah final. */
export function pilihTertinggal(benih: number, bulan: number): Langkah {
  return pilihBobot(TERTINGGAL, pecahan(benih, 60 + bulan))
}
