import type { Viewer } from '../akses/viewer.ts'
import { parseTanggal, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { readSql } from '../server/db.ts'
import { computeTanggalBup } from './aturan/bup.ts'
import { reachPegawai } from './reach.ts'

export type RincianPegawai = {
  id: string
  orangId: string
  nip: string | null
  nrk: string | null
  nama: string
  status: string
  pendidikan: string | null
  tanggalLahir: Tanggal | null
  mulaiKerja: Tanggal | null
  batasUsia: number | null
  tanggalBup: Tanggal | null
  kontrak: {
    nomor: string | null
    mulai: Tanggal
    selesai: Tanggal
    tanggalTerimaSk: Tanggal | null
    /** Jam kerja seminggu; null bila belum dicatat. */
    jamMinggu: number | null
  }[]
  upah: { rupiahBulan: number; berlakuSejak: Tanggal }[]
  penugasan: {
    unit: string
    perangkatDaerah: string
    jabatan: string
    jenis: string
    mulai: Tanggal
    selesai: Tanggal | null
  }[]
  atasan: { nama: string; mulai: Tanggal; selesai: Tanggal | null }[]
}

type Baris = Omit<RincianPegawai, 'tanggalBup'>

/** Satu pegawai dalam jangkauan viewer beserta riwayatnya, atau null: yang tidak terjangkau dan yang tidak ada terlihat sama. */
export async function findPegawai(
  viewer: Viewer,
  id: string,
  hariIni: Tanggal,
): Promise<RincianPegawai | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const reach = reachPegawai(viewer, 'p', 2, hariIni)
  const [row] = await readSql<Baris>(
    `SELECT p.id, o.id AS "orangId", o.nip, p.nrk, concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) AS nama, p.status, p.pendidikan,
       o.tanggal_lahir AS "tanggalLahir", p.mulai_kerja AS "mulaiKerja",
       coalesce(p.batas_usia_khusus, (SELECT j.batas_usia FROM penugasan g JOIN jabatan j ON j.id = g.jabatan_id
         WHERE g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= $2::date AND (g.selesai IS NULL OR g.selesai >= $2::date))) AS "batasUsia",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('nomor', k.nomor, 'mulai', k.mulai, 'selesai', k.selesai, 'tanggalTerimaSk', k.tanggal_terima_sk, 'jamMinggu', k.jam_minggu) ORDER BY k.mulai DESC), '[]')
        FROM perjanjian_kerja k WHERE k.pegawai_id = p.id) AS kontrak,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('rupiahBulan', w.rupiah_bulan, 'berlakuSejak', w.berlaku_sejak) ORDER BY w.berlaku_sejak DESC), '[]')
        FROM upah w WHERE w.pegawai_id = p.id) AS upah,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', u.nama, 'perangkatDaerah', d.nama, 'jabatan', coalesce(j.nama, g.nama_jabatan), 'jenis', g.jenis,
          'mulai', g.mulai, 'selesai', g.selesai) ORDER BY g.mulai DESC), '[]')
        FROM penugasan g JOIN unit_kerja u ON u.id = g.unit_kerja_id JOIN perangkat_daerah d ON d.id = u.perangkat_daerah_id
        LEFT JOIN jabatan j ON j.id = g.jabatan_id WHERE g.orang_id = o.id) AS penugasan,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('nama', concat_ws(', ', concat_ws(' ', a.gelar_depan, a.nama), a.gelar_belakang), 'mulai', h.mulai, 'selesai', h.selesai)
          ORDER BY h.mulai DESC), '[]') FROM hubungan_atasan h JOIN orang a ON a.id = h.atasan_id WHERE h.bawahan_id = o.id) AS atasan
     FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.id = $1::uuid AND ${reach.clause}`,
    [id, hariIni, ...reach.values],
  )
  if (!row) return null
  const kebijakan = await loadKebijakan(hariIni)
  const bup =
    row.tanggalLahir && row.batasUsia
      ? computeTanggalBup(parseTanggal(row.tanggalLahir), row.batasUsia, kebijakan)
      : null
  return { ...row, tanggalBup: bup }
}

/** Id pegawai milik viewer sendiri, atau null bila ia bukan pegawai paruh waktu. */
export async function findPegawaiSendiri(viewer: Viewer): Promise<string | null> {
  const [row] = await readSql<{ id: string }>('SELECT id FROM pegawai WHERE orang_id = $1', [viewer.orangId])
  return row?.id ?? null
}
