import { type IsiRekap, KOLOM_REKAP, type KolomRekap } from './schema.ts'

/** Baris yang tersimpan sebelum penyimpanan; `hariKerja` null berarti belum dicatat. */
export type BarisTersimpan = { id: string; nama: string; hariKerja: number | null } & {
  [K in KolomRekap]: number | null
}

/** Nilai yang berubah pada satu orang; `dari` null berarti baris ini baru dicatat, `ke` null berarti dikosongkan. */
export type PerubahanRekap = {
  pegawaiId: string
  nama: string
  dari: Partial<NilaiRekap> | null
  ke: Partial<NilaiRekap> | null
}
type NilaiRekap = Record<KolomRekap | 'hariKerja', number | null>

/** Di atas ini jejak audit memuat sidiknya saja. */
export const BATAS_RINCI = 50

const NAMA_NILAI = ['hariKerja', ...KOLOM_REKAP] as const

/**
 * Perbedaan isian dengan yang tersimpan, per orang; hari kerja yang baru mengenai semua yang tercatat, juga di luar isian. Yang tidak
 * berubah tidak ada di dalamnya.
 */
export function comparePerubahan(
  anggota: Iterable<BarisTersimpan>,
  isian: ReadonlyMap<string, IsiRekap | null>,
  hariKerja: number,
): PerubahanRekap[] {
  const hasil: PerubahanRekap[] = []
  for (const lama of anggota) {
    const { id: pegawaiId, nama } = lama
    const tercatat = lama.hariKerja !== null
    const isi = isian.get(pegawaiId)
    const baru = isi === undefined ? (tercatat ? { ...lama, hariKerja } : null) : isi && { ...isi, hariKerja }
    if (!tercatat && baru === null) continue
    const beda = NAMA_NILAI.filter((satu) => !tercatat || baru === null || lama[satu] !== baru[satu])
    if (beda.length === 0) continue
    const pilih = (nilai: NilaiRekap) => Object.fromEntries(beda.map((satu) => [satu, nilai[satu]]))
    hasil.push({
      pegawaiId,
      nama,
      dari: tercatat ? pilih(lama) : null,
      ke: baru === null ? null : pilih(baru),
    })
  }
  return hasil
}

/** Perubahan untuk jejak audit: bila terlalu banyak, yang hanya berubah hari kerjanya dilepas; masih terlalu banyak, null. */
export function limitPerubahan(perubahan: readonly PerubahanRekap[]): readonly PerubahanRekap[] | null {
  if (perubahan.length <= BATAS_RINCI) return perubahan
  const inti = perubahan.filter(({ dari, ke }) => KOLOM_REKAP.some((kolom) => kolom in (dari ?? ke ?? {})))
  return inti.length <= BATAS_RINCI ? inti : null
}
