import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import type { PutaranRingkas } from './queries.ts'
import { reachTemuan } from './reach.ts'
import type { Rekomendasi } from './schema.ts'

export type SkTercatat = {
  id: string
  nomor: string
  tanggal: Tanggal
  /** Orang di dalam jangkauan viewer. */
  jumlah: number
  jumlahSeluruhnya: number
  perKeputusan: Partial<Record<Rekomendasi, number>>
  menunggu: number
  /** Dicatat admin BKD dari naskah yang ditandatangani PPK. */
  atasNama: boolean
  pencatat: string
  saat: string
}

/** Daftar SK sebuah putaran, terbaru dahulu, dengan banyaknya orang di dalam jangkauan; yang tidak memuat seorang pun tidak tampil. */
export async function listSk(viewer: Viewer, putaran: PutaranRingkas): Promise<SkTercatat[]> {
  const { zona } = await getWilayah()
  const reach = reachTemuan(viewer, 't', 2)
  const hitung = (syarat: string) => `count(*) FILTER (WHERE k.status = 'DIPUTUSKAN' AND ${syarat})`
  const rows = await readSql<{
    id: string
    nomor: string
    tanggal: string
    jumlahSeluruhnya: number
    atasNama: boolean
    pencatat: string
    saat: string
    jumlah: number
    diperpanjang: number
    catatan: number
    tidak: number
    ditunda: number
    menunggu: number
  }>(
    `SELECT s.id, s.nomor, s.tanggal, s.jumlah AS "jumlahSeluruhnya", s.atas_nama AS "atasNama",
       concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS pencatat, to_char(s.pada AT TIME ZONE $2, 'YYYY-MM-DD HH24.MI') AS saat,
       ${hitung('TRUE')} AS jumlah, ${hitung("k.keputusan = 'DIPERPANJANG'")} AS diperpanjang,
       ${hitung("k.keputusan = 'DIPERPANJANG_DENGAN_CATATAN'")} AS catatan, ${hitung("k.keputusan = 'TIDAK_DIPERPANJANG'")} AS tidak,
       ${hitung("k.keputusan = 'DITUNDA'")} AS ditunda, count(*) FILTER (WHERE k.status = 'MENUNGGU_ORANG_KEDUA') AS menunggu
     FROM sk_keputusan s JOIN orang o ON o.id = s.pencatat_id JOIN keputusan k ON k.sk_id = s.id AND k.status <> 'DITOLAK'
     JOIN temuan t ON t.putaran_id = k.putaran_id AND t.pegawai_id = k.pegawai_id
     WHERE s.putaran_id = $1 AND ${reach.clause} GROUP BY s.id, o.id ORDER BY s.tanggal DESC, s.pada DESC LIMIT 200`,
    [putaran.id, zona, ...reach.values],
  )
  return rows.map(({ diperpanjang, catatan, tidak, ditunda, ...row }) => ({
    ...row,
    tanggal: parseTanggal(row.tanggal),
    perKeputusan: {
      DIPERPANJANG: diperpanjang,
      DIPERPANJANG_DENGAN_CATATAN: catatan,
      TIDAK_DIPERPANJANG: tidak,
      DITUNDA: ditunda,
    },
  }))
}

/** Nomor dan tanggal satu SK, untuk kepala daftar orangnya; null bila bukan SK putaran ini. */
export async function findSk(
  putaran: PutaranRingkas,
  skId: string,
): Promise<{ nomor: string; tanggal: Tanggal } | null> {
  const [row] = await readSql<{ nomor: string; tanggal: string }>(
    'SELECT nomor, tanggal FROM sk_keputusan WHERE putaran_id = $1 AND id = $2',
    [putaran.id, skId],
  )
  return row ? { nomor: row.nomor, tanggal: parseTanggal(row.tanggal) } : null
}
