import { akhirBulan, type Tanggal } from '../core/tanggal.ts'
import { createKebijakan } from '../hukum/parameter.ts'
import type { RingkasanImpor } from '../impor/schema.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { computeBatasUbah } from '../kehadiran/aturan/tutup.ts'
import { readSql, type Sql } from '../server/db.ts'

export type BulanTertutup = { bulan: number; baris: number }

/**
 * Bulan yang pada `hariIni` sudah ditutup dan rekapnya yang sudah tercatat diubah oleh satu pratinjau, berurutan. Kosong: impornya
 * tidak meminta alasan. Batasnya parameter bulan itu sendiri, sama dengan kisi kehadiran.
 */
export async function listBulanTertutup(
  { tahun, ringkasan }: { tahun: number | null; ringkasan: RingkasanImpor },
  hariIni: Tanggal,
  sql: Sql = readSql,
): Promise<BulanTertutup[]> {
  const ubah = Object.entries(ringkasan.ubahTercatat ?? {}).map(([bulan, baris]) => ({
    bulan: Number(bulan),
    baris,
  }))
  if (tahun === null || ubah.length === 0) return []
  const timpaan = await loadTimpaan(sql)
  return ubah
    .filter(
      ({ bulan }) =>
        hariIni > computeBatasUbah(tahun, bulan, createKebijakan(akhirBulan(tahun, bulan), timpaan)),
    )
    .sort((a, b) => a.bulan - b.bulan)
}
