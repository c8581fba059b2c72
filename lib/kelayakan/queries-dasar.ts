// Potongan SQL rantai keputusan: satu tempat, dipakai daftar, hitungan, pratinjau, dan perintah massalnya, sehingga semuanya sepakat.
import type { Viewer } from '../akses/viewer.ts'
import type { Jangkauan } from '../organisasi/reach.ts'
import type { Sasaran } from './parse.ts'
import { reachKepala } from './reach.ts'
import type { AksiMassal } from './schema-keputusan.ts'

/** Alamat putaran beralias `p` sebagai SQL. */
export const SLUG_PUTARAN = `p.tahun || '-' || CASE WHEN p.gladi THEN 'g' ELSE '' END || p.nomor`

/**
 * Temuan putaran $1 dengan langkah-langkahnya: r rekomendasi kepala, v pemeriksaan, k keputusan yang berlaku (ditunda hanya di
 * putarannya sendiri), l rilis yang memuat keputusan itu. Keputusan digabung sebagai himpunan, bukan dicari per orang.
 */
export const RANTAI = `temuan t JOIN putaran p ON p.id = t.putaran_id JOIN pegawai g ON g.id = t.pegawai_id
  LEFT JOIN rekomendasi_opd r ON r.putaran_id = t.putaran_id AND r.pegawai_id = t.pegawai_id
  LEFT JOIN verifikasi v ON v.putaran_id = t.putaran_id AND v.pegawai_id = t.pegawai_id
  LEFT JOIN (SELECT DISTINCT ON (a.pegawai_id) a.id, a.pegawai_id, a.putaran_id, a.status, a.keputusan, a.nomor_sk, a.tanggal_sk, a.mulai, a.selesai, a.sk_id
    FROM keputusan a WHERE a.tahun = (SELECT tahun FROM putaran WHERE id = $1) AND a.status <> 'DITOLAK' AND (a.keputusan <> 'DITUNDA' OR a.putaran_id = $1)
    ORDER BY a.pegawai_id, a.diusulkan_pada DESC) k ON k.pegawai_id = t.pegawai_id
  LEFT JOIN (SELECT x.keputusan_id, y.pada, y.orang_id FROM rilis_keputusan x JOIN rilis_putaran y ON y.id = x.rilis_id) l ON l.keputusan_id = k.id`

/** Sampai di mana seseorang, sebagai SQL; nilainya TAHAP. */
export const TAHAP_SQL = `CASE WHEN k.status = 'DIPUTUSKAN' AND l.keputusan_id IS NOT NULL THEN 'rilis' WHEN k.status = 'DIPUTUSKAN' THEN 'putus'
  WHEN k.status = 'MENUNGGU_ORANG_KEDUA' THEN 'kedua' WHEN v.pegawai_id IS NOT NULL THEN 'ppk' WHEN r.pegawai_id IS NOT NULL THEN 'bkd' ELSE 'kepala' END`

/** Keputusan `k` yang sudah berlaku dan belum dirilis, sebagai SQL. */
export const BELUM_DIRILIS = `k.status = 'DIPUTUSKAN' AND NOT EXISTS (SELECT 1 FROM rilis_keputusan x WHERE x.keputusan_id = k.id)`

const SUDAH = `WHEN k.status = 'DIPUTUSKAN' THEN 'SUDAH_DIPUTUSKAN' WHEN k.status IS NOT NULL THEN 'MENUNGGU_ORANG_KEDUA'`

/** Mengapa seseorang tidak ikut dalam satu tindakan massal, atau NULL bila ia ikut; `saya` tempat parameter orang yang bertindak. */
export function sebabTertinggal(aksi: AksiMassal, saya: string, sertakanDitunda = false): string {
  const diri = `WHEN g.orang_id = ${saya}::uuid THEN 'DIRI_SENDIRI'`
  if (aksi === 'setujui')
    return `CASE ${SUDAH} WHEN r.pegawai_id IS NOT NULL THEN 'SUDAH_DIREKOMENDASIKAN' ${diri} END`
  if (aksi === 'periksa')
    return `CASE ${SUDAH} WHEN v.pegawai_id IS NOT NULL THEN 'SUDAH_DIPERIKSA' WHEN r.pegawai_id IS NULL THEN 'MENUNGGU_KEPALA' ${diri}
      WHEN r.usulan <> t.rekomendasi THEN 'KEPALA_BERBEDA' END`
  const ditunda = sertakanDitunda ? '' : `WHEN t.rekomendasi = 'DITUNDA' THEN 'DITUNDA'`
  return `CASE ${SUDAH} WHEN r.pegawai_id IS NULL THEN 'MENUNGGU_KEPALA' WHEN v.pegawai_id IS NULL THEN 'MENUNGGU_BKD' ${diri}
    WHEN r.usulan <> t.rekomendasi THEN 'KEPALA_BERBEDA' ${ditunda} END`
}

/** Rekomendasi atas orang yang sama di putaran sungguhan sebelum ini (rl), beserta temuannya di sana (tl). Putarannya ditanya sekali, bukan per orang. */
export const PUTARAN_LALU = `JOIN rekomendasi_opd rl ON rl.pegawai_id = t.pegawai_id AND rl.putaran_id = (SELECT q.id FROM putaran q JOIN putaran s ON s.id = $1
    WHERE q.jenis = s.jenis AND q.tahun = s.tahun AND q.status = 'DISEGEL' AND NOT q.gladi AND q.nomor < s.nomor ORDER BY q.nomor DESC LIMIT 1)
  JOIN temuan tl ON tl.putaran_id = rl.putaran_id AND tl.pegawai_id = rl.pegawai_id`

/** Mengapa rekomendasi putaran lalu tidak dibawa, atau NULL bila temuan, fakta, dan perangkat daerahnya persis sama. */
export function sebabTidakDibawa(saya: string): string {
  return `coalesce(${sebabTertinggal('setujui', saya)}, CASE WHEN tl.rekomendasi <> t.rekomendasi THEN 'REKOMENDASI_BERUBAH'
    WHEN tl.perangkat_daerah_id IS DISTINCT FROM t.perangkat_daerah_id THEN 'PINDAH_PERANGKAT_DAERAH' WHEN tl.fakta <> t.fakta THEN 'FAKTA_BERUBAH' END)`
}

/** Syarat WHERE sebuah sasaran di dalam jangkauan; $1 selalu putaran, `place` menambah parameter. */
export function buildWhere(
  viewer: Viewer,
  putaranId: string,
  { filter, pilih }: Sasaran,
  reachOf: (viewer: Viewer, alias: string, offset: number) => Jangkauan,
) {
  const reach = reachOf(viewer, 't', 1)
  const values: unknown[] = [putaranId, ...reach.values]
  const place = (value: unknown) => `$${values.push(value)}`
  const saring = ['t.putaran_id = $1', reach.clause]
  if (filter.rekomendasi) saring.push(`t.rekomendasi = ${place(filter.rekomendasi)}`)
  if (filter.opd === 'tanpa') saring.push('t.perangkat_daerah_id IS NULL')
  else if (filter.opd) saring.push(`t.perangkat_daerah_id = ${place(filter.opd)}`)
  if (filter.penentu) saring.push(`t.penentu @> ARRAY[${place(filter.penentu)}]`)
  if (filter.tahap) saring.push(`${TAHAP_SQL} = ${place(filter.tahap)}`)
  if (filter.usulan) saring.push(`r.usulan ${filter.usulan === 'sama' ? '=' : '<>'} t.rekomendasi`)
  if (filter.sk) saring.push(`k.sk_id = ${place(filter.sk)}::uuid`)
  if (filter.massal) {
    const aksi = filter.massal === 'tunda' ? 'putuskan' : filter.massal
    const sebab = sebabTertinggal(aksi, place(viewer.orangId), filter.massal === 'tunda')
    saring.push(`(${sebab}) ${filter.sebab ? `= ${place(filter.sebab)}` : 'IS NULL'}`)
    if (aksi === 'setujui') {
      const kepala = reachKepala(viewer, 't', values.length)
      values.push(...kepala.values)
      saring.push(kepala.clause)
    }
  }
  if (pilih) saring.push(`t.pegawai_id = ANY(${place(pilih)}::uuid[])`)
  if (filter.q) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`
    saring.push(
      /^\d+$/.test(filter.q) ? `t.nip LIKE ${place(`${filter.q}%`)}` : `t.nama ILIKE ${place(like)}`,
    )
  }
  return { where: saring.join(' AND '), values, place }
}
