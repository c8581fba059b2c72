// Semua kata yang dipakai kalimat jejak bersama-sama; dipisah hanya akan membuat tiap modul menyebut dua asal.
import { formatAngka, formatBulan, formatTanggal } from '../core/format.ts'
import { tryParseTanggal } from '../core/tanggal.ts'

/** Apa yang ditunjuk sebuah id di jejak, sebagaimana diketahui pembacanya; yang tidak ketemu tidak ada di sini. */
export type Sebutan = {
  jenis:
    | 'ORANG'
    | 'AKUN'
    | 'PEGAWAI'
    | 'SKP'
    | 'BULAN'
    | 'KEPUTUSAN'
    | 'BUKTI'
    | 'PERANGKAT_DAERAH'
    | 'PUTARAN'
    | 'JABATAN'
    | 'IMPOR'
  orangId: string | null
  nama: string | null
  tahun: number | null
  bulan: number | null
  nomor: number | null
  gladi: boolean | null
}

/** Satu baris jejak yang akan dikalimatkan: data barisnya sendiri dan nama-nama yang ditunjuknya. */
export type Jejak = {
  aksi: string
  objek: string
  objekId: string | null
  rincian: unknown
  pelakuId: string | null
  sebutan: ReadonlyMap<string, Sebutan>
}

export type OrangKalimat = { orangId: string; nama: string }
/** Potongan kalimat: kata, atau seseorang yang dapat ditelusuri. */
export type Bagian = string | OrangKalimat

/** Perbuatan yang mencatat jejak: namanya di saringan, dan kalimatnya sesudah nama pelaku. */
export type Perbuatan = { label: string; kalimat: (jejak: Jejak) => Bagian[] }
export type DaftarPerbuatan = Readonly<Record<string, Perbuatan>>

type Isi = Bagian | readonly Bagian[] | number | null | undefined

/** Menyusun kalimat dari kata dan orang; yang kosong dilewati. */
export function tulis(kata: TemplateStringsArray, ...isi: readonly Isi[]): Bagian[] {
  return kata.flatMap((satu, i) => [satu, ...listBagian(isi[i])]).filter((satu) => satu !== '')
}

function listBagian(isi: Isi): readonly Bagian[] {
  if (isi === null || isi === undefined) return []
  if (typeof isi === 'number') return [String(isi)]
  return typeof isi === 'string' || !isList(isi) ? [isi] : isi
}
const isList = (isi: Bagian | readonly Bagian[]): isi is readonly Bagian[] => Array.isArray(isi)

const isObjek = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)

/** Nilai di dalam rincian; jejak lama boleh berbentuk lain, maka yang tidak ada adalah undefined. */
function readNilai({ rincian }: Jejak, jalur: string): unknown {
  return jalur
    .split('.')
    .reduce<unknown>(
      (nilai, kunci) => (isObjek(nilai) && Object.hasOwn(nilai, kunci) ? nilai[kunci] : undefined),
      rincian,
    )
}

export function readTeks(jejak: Jejak, jalur: string): string | null {
  const nilai = readNilai(jejak, jalur)
  return typeof nilai === 'string' && nilai.trim() !== '' ? nilai.trim() : null
}

export function readAngka(jejak: Jejak, jalur: string): number | null {
  const nilai = readNilai(jejak, jalur)
  const angka = typeof nilai === 'string' ? Number(nilai) : nilai
  return typeof angka === 'number' && Number.isFinite(angka) ? angka : null
}

/** "12 orang", atau "beberapa orang" bila jejaknya tidak menyebut banyaknya. */
export function countOrang(jejak: Jejak, jalur: string): string {
  const n = readAngka(jejak, jalur)
  return n === null ? 'beberapa orang' : `${formatAngka(n)} orang`
}

export function isAda(jejak: Jejak, jalur: string): boolean {
  const nilai = readNilai(jejak, jalur)
  return nilai !== null && nilai !== undefined && nilai !== false
}

/** Larik teks; isi yang berupa objek diwakili `pegawaiId`-nya. */
export function readDaftar(jejak: Jejak, jalur: string): string[] {
  const nilai = readNilai(jejak, jalur)
  if (!Array.isArray(nilai)) return []
  return nilai.flatMap((satu: unknown) => {
    const isi = isObjek(satu) ? satu.pegawaiId : satu
    return typeof isi === 'string' || typeof isi === 'number' ? [String(isi)] : []
  })
}

export function findSebutan(jejak: Jejak, id: string | null): Sebutan | undefined {
  return id === null ? undefined : jejak.sebutan.get(id.toLowerCase())
}

/** Orang yang ditunjuk sebuah id; bila namanya tidak diketahui, `pengganti`. */
export function nameOrang(jejak: Jejak, id: string | null, pengganti = 'seorang pegawai'): Bagian {
  const sebutan = findSebutan(jejak, id)
  return sebutan?.nama && sebutan.orangId ? { orangId: sebutan.orangId, nama: sebutan.nama } : pengganti
}

/** "SKP 2026 Ahmad Fauzi", atau "SKP 2026 miliknya sendiri" bila pelakunya orang itu. */
export function nameMilik(jejak: Jejak, benda: string, id: string | null = jejak.objekId): Bagian[] {
  const orang = nameOrang(jejak, id)
  if (typeof orang !== 'string' && orang.orangId === jejak.pelakuId) return [`${benda} miliknya sendiri`]
  return [`${benda} `, orang]
}

/** Berapa id pertama sebuah daftar yang dicarikan namanya; sisanya hanya dihitung. */
export const BATAS_SEBUT = 3

/** "Ahmad Fauzi, Norhayati dan 12 orang lain"; `jumlah` bila daftarnya tidak lengkap. */
export function nameBanyak(jejak: Jejak, daftarId: readonly string[], jumlah = daftarId.length): Bagian[] {
  if (jumlah === 0) return ['tidak seorang pun']
  const orang = daftarId.slice(0, BATAS_SEBUT).map((id) => nameOrang(jejak, id, ''))
  const dikenal = orang.filter((satu) => satu !== '')
  if (dikenal.length === 0) return [`${formatAngka(jumlah)} orang`]
  const sisa = jumlah - dikenal.length
  const ekor: Bagian[] = sisa > 0 ? [...dikenal, `${formatAngka(sisa)} orang lain`] : dikenal
  return ekor.flatMap((satu, i) => {
    if (i === 0) return [satu]
    return [i === ekor.length - 1 ? ' dan ' : ', ', satu]
  })
}

/** "Oktober 2026" dari sebutan rencana bulan atau dari rincian; kosong bila tidak tercatat. */
export function nameBulan(jejak: Jejak, id: string | null = jejak.objekId): string {
  const sebutan = findSebutan(jejak, id)
  const slug = /^(\d{4})-(\d{1,2})$/.exec(readTeks(jejak, 'bulan') ?? '')
  const bulan = sebutan?.bulan ?? (slug ? Number(slug[2]) : readAngka(jejak, 'bulan'))
  const tahun = sebutan?.tahun ?? (slug ? Number(slug[1]) : readAngka(jejak, 'tahun'))
  if (bulan === null) return tahun === null ? '' : ` ${tahun}`
  return ` ${formatBulan(bulan)}${tahun === null ? '' : ` ${tahun}`}`
}

/** Nama sebuah perangkat daerah. */
export function nameOpd(jejak: Jejak, id: string | null): string {
  const sebutan = findSebutan(jejak, id)
  return sebutan?.jenis === 'PERANGKAT_DAERAH' && sebutan.nama ? sebutan.nama : 'satu perangkat daerah'
}

/** "putaran 2 tahun 2026" atau "gladi 1 tahun 2026". */
export function namePutaran(jejak: Jejak, id: string | null): string {
  const sebutan = findSebutan(jejak, id)
  if (sebutan?.jenis !== 'PUTARAN') return 'sebuah putaran'
  return `${sebutan.gladi ? 'gladi' : 'putaran'} ${sebutan.nomor} tahun ${sebutan.tahun}`
}

/** Hari di dalam rincian, dengan kata; null bila tidak ada. */
export function nameHari(jejak: Jejak, jalur: string): string | null {
  const hari = tryParseTanggal(readTeks(jejak, jalur))
  return hari === null ? null : formatTanggal(hari)
}

const PANJANG_KUTIPAN = 280
const NOMOR_INDUK = /(?<!\d)\d{16}(?!\d)/g
const UANG = /\bRp\.?\s*\d[\d.,]*(?:\s*(?:ribu|juta))?/gi

/** Tulisan orang sebagai kutipan: NIK dan jumlah uang di dalamnya disamarkan, yang panjang dipotong. */
export function quote(teks: string): string {
  const aman = teks
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '')
    .replaceAll(NOMOR_INDUK, '(nomor disamarkan)')
    .replaceAll(UANG, '(jumlah disamarkan)')
  return `“${aman.length > PANJANG_KUTIPAN ? `${aman.slice(0, PANJANG_KUTIPAN - 1)}…` : aman}”`
}

/** " dengan alasan “…”", atau kosong. */
export function withAlasan(jejak: Jejak, jalur = 'alasan', kata = 'dengan alasan'): string {
  const alasan = readTeks(jejak, jalur)
  return alasan === null ? '' : ` ${kata} ${quote(alasan)}`
}

/** Kata untuk sebuah kode; kode yang tidak dikenal dibaca apa adanya. */
export function readLabel(
  jejak: Jejak,
  jalur: string,
  label: Readonly<Record<string, string>>,
): string | null {
  const kode = readTeks(jejak, jalur)
  return kode === null ? null : (label[kode] ?? kode)
}
