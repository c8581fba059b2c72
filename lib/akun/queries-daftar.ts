import type { Peran } from '../akses/peran.ts'
import { formatKunci, parseKunci } from '../core/alamat.ts'
import { readSql } from '../server/db.ts'
import type { AkunFilter } from './parse-akun.ts'
import { NAMA_LENGKAP } from './queries-slip.ts'

export type BarisAkun = {
  id: string
  nama: string
  namaMasuk: string
  aktif: boolean
  version: number
  peran: { peran: Peran; perangkatDaerah: string | null }[]
  sesi: number
}

export type HalamanAkun = {
  baris: BarisAkun[]
  /** Menurut pencarian, sebelum peran dan keadaan dipilih. */
  hitungan: { semua: number; mati: number; peran: Partial<Record<Peran, number>> }
  cocok: number
  sesudah?: string
}

const BATAS = 50

/** Semua akun menurut nama, dengan peran dan banyaknya sesi yang masih hidup; izinnya `akun:read`. */
export async function findAkun(filter: AkunFilter): Promise<HalamanAkun> {
  const values: unknown[] = []
  const place = (nilai: unknown) => `$${values.push(nilai)}`
  const aman = (filter.q ?? '').replaceAll(/[\\%_]/g, '\\$&')
  const like = `%${aman}%`
  const dari = `FROM akun a JOIN orang o ON o.id = a.orang_id WHERE ${
    filter.q
      ? `(o.nama ILIKE ${place(like)} OR o.nip LIKE ${place(`${aman.replaceAll(' ', '')}%`)} OR a.nama_masuk ILIKE ${place(like)})`
      : 'TRUE'
  }`
  const menurutQ = [...values]
  const [hitungan, daftarPeran] = await Promise.all([
    readSql<{ semua: number; mati: number }>(
      `SELECT count(*) AS semua, count(*) FILTER (WHERE NOT a.aktif) AS mati ${dari}`,
      menurutQ,
    ),
    readSql<{ peran: Peran; n: number }>(
      `SELECT r.peran, count(DISTINCT r.akun_id) AS n FROM peran_akun r WHERE r.akun_id IN (SELECT a.id ${dari}) GROUP BY 1`,
      menurutQ,
    ),
  ])
  const syarat = [
    ...(filter.peran
      ? [`EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = ${place(filter.peran)})`]
      : []),
    ...(filter.keadaan === 'mati' ? ['NOT a.aktif'] : []),
  ].map((satu) => ` AND ${satu}`)
  const [cocok] = await readSql<{ n: number }>(`SELECT count(*) AS n ${dari}${syarat.join('')}`, [...values])
  const kunci = parseKunci(filter.sesudah)
  const posisi = kunci ? ` AND (o.nama, o.id) > (${place(kunci.nama)}, ${place(kunci.id)}::uuid)` : ''
  const rows = await readSql<BarisAkun & { urut: string; orangId: string }>(
    `SELECT a.id, o.id AS "orangId", o.nama AS urut, ${NAMA_LENGKAP} AS nama, a.nama_masuk AS "namaMasuk", a.aktif, a.version,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('peran', r.peran, 'perangkatDaerah', d.singkatan) ORDER BY r.peran, d.urutan), '[]')
        FROM peran_akun r LEFT JOIN perangkat_daerah d ON d.id = r.perangkat_daerah_id WHERE r.akun_id = a.id) AS peran,
       (SELECT count(*) FROM sesi s WHERE s.akun_id = a.id AND s.diakhiri_pada IS NULL AND s.terakhir_pada > now() - interval '30 minutes') AS sesi
     ${dari}${syarat.join('')}${posisi} ORDER BY o.nama, o.id LIMIT ${BATAS + 1}`,
    values,
  )
  const baris = rows.slice(0, BATAS)
  const akhir = baris.at(-1)
  return {
    baris,
    hitungan: {
      semua: hitungan[0]?.semua ?? 0,
      mati: hitungan[0]?.mati ?? 0,
      peran: Object.fromEntries(daftarPeran.map(({ peran, n }) => [peran, n])),
    },
    cocok: cocok?.n ?? 0,
    ...(rows.length > BATAS && akhir
      ? { sesudah: formatKunci({ nama: akhir.urut, id: akhir.orangId }) }
      : {}),
  }
}
