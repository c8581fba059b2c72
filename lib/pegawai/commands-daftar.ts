import type { Tanggal } from '../core/tanggal.ts'
import { computeSidik, type Penerap } from '../impor/commands.ts'
import type { BarisTerbaca } from '../impor/schema.ts'
import type { Tx } from '../server/db.ts'
import { compareDaftar, type KiniDaftar } from './parse-daftar-banding.ts'
import type { Rujukan } from './parse-rujukan.ts'

/** Rujukan organisasi dan jabatan untuk memeriksa satu berkas. */
export async function loadRujukan(tx: Tx): Promise<Rujukan> {
  const [perangkatDaerah, unitKerja, jabatan, alias] = [
    await tx.sql<Rujukan['perangkatDaerah'][number]>(
      'SELECT id, nama, singkatan FROM perangkat_daerah ORDER BY nama',
    ),
    await tx.sql<Rujukan['unitKerja'][number]>(
      `SELECT id, perangkat_daerah_id AS "perangkatDaerahId", nama, induk_id IS NULL AS induk FROM unit_kerja ORDER BY nama`,
    ),
    await tx.sql<Rujukan['jabatan'][number]>(
      `SELECT id, kode, nama, batas_usia AS "batasUsia" FROM jabatan ORDER BY nama`,
    ),
    await tx.sql<Rujukan['alias'][number]>(`SELECT nama, jabatan_id AS "jabatanId" FROM jabatan_alias`),
  ]
  return { perangkatDaerah, unitKerja, jabatan, alias }
}

/** Isi Titian sekarang untuk NIP di berkas, satu pertanyaan; penugasan ialah definitif yang paling akhir. */
export async function loadKiniDaftar(tx: Tx, nip: readonly string[]): Promise<KiniDaftar[]> {
  return tx.sql<KiniDaftar>(
    `SELECT o.nip, o.id AS orang_id, o.nama, o.gelar_depan, o.gelar_belakang, o.tempat_lahir, o.tanggal_lahir, o.jenis_kelamin,
            o.nomor_hp, o.surel, p.id AS pegawai_id, p.pns_id, p.mulai_kerja, p.pendidikan, p.golongan, p.status,
            g.id AS penugasan_id, g.unit_kerja_id, u.nama AS unit_nama, g.nama_jabatan, g.mulai AS penugasan_mulai, g.selesai AS penugasan_selesai
     FROM orang o
     LEFT JOIN pegawai p ON p.orang_id = o.id
     LEFT JOIN (
       SELECT DISTINCT ON (orang_id) id, orang_id, unit_kerja_id, nama_jabatan, mulai, selesai FROM penugasan
       WHERE jenis = 'DEFINITIF' ORDER BY orang_id, mulai DESC
     ) g ON g.orang_id = o.id
     LEFT JOIN unit_kerja u ON u.id = g.unit_kerja_id
     WHERE o.nip = ANY($1::text[]) ORDER BY o.nip`,
    [nip],
  )
}

/** Pegawai aktif di Titian yang tidak ada di berkas: dibiarkan, hanya disebut. */
export async function countTidakDiBerkas(tx: Tx, nip: readonly string[]): Promise<number> {
  const [row] = await tx.sql<{ n: number }>(
    `SELECT count(*) AS n FROM pegawai p JOIN orang o ON o.id = p.orang_id
     LEFT JOIN (SELECT DISTINCT unnest($1::text[]) AS nip) b ON b.nip = o.nip
     WHERE p.status = 'AKTIF' AND b.nip IS NULL`,
    [nip],
  )
  return row?.n ?? 0
}

/** PNS ID yang di Titian sudah milik NIP lain menjadi galat: sistem tidak menebak mana yang benar. */
async function markPnsId(tx: Tx, baris: readonly BarisTerbaca[]): Promise<void> {
  const rows = await tx.sql<{ nomor: number; nip: string }>(
    `SELECT b.nomor, o.nip FROM unnest($1::int[], $2::text[], $3::text[]) AS b(nomor, pns_id, nip)
     JOIN pegawai p ON p.pns_id = b.pns_id JOIN orang o ON o.id = p.orang_id WHERE o.nip IS DISTINCT FROM b.nip`,
    [
      baris.map((satu) => satu.nomor),
      baris.map((satu) => satu.isi.pns_id ?? null),
      baris.map((satu) => satu.isi.nip ?? null),
    ],
  )
  if (rows.length === 0) return
  const milik = new Map(rows.map((row) => [row.nomor, row.nip]))
  for (const satu of baris) {
    const lain = milik.get(satu.nomor)
    if (!lain || satu.galat.some((galat) => galat.kolom === 'PNS ID')) continue
    const galatNip = satu.isi.nip ? undefined : satu.galat.find((galat) => galat.kolom === 'NIP BARU')
    if (galatNip) {
      // NIP-nya sendiri tak terbaca: PNS ID menunjukkan milik siapa barisnya.
      const usul = ` Menurut PNS ID-nya: ${lain}.`
      if (!galatNip.pesan.endsWith(usul)) galatNip.pesan += usul
      continue
    }
    satu.galat.push({
      kolom: 'PNS ID',
      isi: String(satu.isi.pns_id),
      pesan: `Di Titian sudah dipakai NI PPPK ${lain}. Periksa nomor mana yang benar di SIASN.`,
    })
  }
}

/** Isi Titian untuk NIP yang diminta, sidiknya, dan pembanding baris. */
export async function loadBandingDaftar(tx: Tx, nip: readonly string[], hariIni: Tanggal) {
  const kini = await loadKiniDaftar(tx, nip)
  const menurutNip = new Map(kini.map((satu) => [satu.nip, satu]))
  return {
    sidik: computeSidik(kini),
    compare: async (baris: readonly BarisTerbaca[]) => {
      await markPnsId(tx, baris)
      return baris.values().map((satu) => compareDaftar(satu, menurutNip.get(String(satu.isi.nip)), hariIni))
    },
  }
}

const KOLOM_TERAP = `keadaan text, nip text, nama text, gelar_depan text, gelar_belakang text, tempat_lahir text, tanggal_lahir date,
  jenis_kelamin text, nomor_hp text, surel text, pns_id text, mulai_kerja date, pendidikan text, golongan text, status text,
  unit_kerja_id uuid, nama_jabatan text, jabatan_id uuid, aksi_penugasan text, penugasan_id uuid, berlaku date`

async function writeDaftar(tx: Tx, imporId: string): Promise<void> {
  await tx.sql(`CREATE TEMP TABLE terap (${KOLOM_TERAP}) ON COMMIT DROP`)
  await tx.sql(
    `INSERT INTO terap SELECT b.keadaan, r.* FROM impor_baris b
     CROSS JOIN LATERAL jsonb_to_record(b.isi) AS r(${KOLOM_TERAP.replace('keadaan text, ', '')})
     WHERE b.impor_id = $1 AND b.keadaan IN ('BARU', 'BERUBAH')`,
    [imporId],
  )
  // Hanya kolom yang dicari dan dicocokkan: menghitung semuanya memakan waktu seperduapuluh penerapan.
  await tx.sql('ANALYZE terap (keadaan, nip, aksi_penugasan, penugasan_id)')
  // Isian kosong di berkas tidak menghapus yang ada: karena itu coalesce di mana-mana.
  await tx.sql(
    `INSERT INTO orang AS o (nip, nama, gelar_depan, gelar_belakang, tempat_lahir, tanggal_lahir, jenis_kelamin, nomor_hp, surel)
     SELECT nip, nama, gelar_depan, gelar_belakang, tempat_lahir, tanggal_lahir, jenis_kelamin, nomor_hp, surel
     FROM terap WHERE keadaan = 'BARU'
     ON CONFLICT (nip) DO UPDATE SET nama = EXCLUDED.nama, gelar_depan = coalesce(EXCLUDED.gelar_depan, o.gelar_depan),
       gelar_belakang = coalesce(EXCLUDED.gelar_belakang, o.gelar_belakang), tempat_lahir = coalesce(EXCLUDED.tempat_lahir, o.tempat_lahir),
       tanggal_lahir = coalesce(EXCLUDED.tanggal_lahir, o.tanggal_lahir), jenis_kelamin = coalesce(EXCLUDED.jenis_kelamin, o.jenis_kelamin),
       nomor_hp = coalesce(EXCLUDED.nomor_hp, o.nomor_hp), surel = coalesce(EXCLUDED.surel, o.surel), version = o.version + 1`,
  )
  await tx.sql(
    `UPDATE orang o SET nama = t.nama,
       gelar_depan = coalesce(t.gelar_depan, o.gelar_depan), gelar_belakang = coalesce(t.gelar_belakang, o.gelar_belakang),
       tempat_lahir = coalesce(t.tempat_lahir, o.tempat_lahir), tanggal_lahir = coalesce(t.tanggal_lahir, o.tanggal_lahir),
       jenis_kelamin = coalesce(t.jenis_kelamin, o.jenis_kelamin), nomor_hp = coalesce(t.nomor_hp, o.nomor_hp),
       surel = coalesce(t.surel, o.surel), version = o.version + 1
     FROM terap t WHERE t.keadaan = 'BERUBAH' AND o.nip = t.nip`,
  )
  await tx.sql(
    `INSERT INTO pegawai (orang_id, pns_id, status, mulai_kerja, pendidikan, golongan)
     SELECT o.id, t.pns_id, coalesce(t.status, 'AKTIF'), t.mulai_kerja, t.pendidikan, t.golongan
     FROM terap t JOIN orang o ON o.nip = t.nip WHERE t.keadaan = 'BARU'`,
  )
  await tx.sql(
    `UPDATE pegawai p SET pns_id = coalesce(t.pns_id, p.pns_id), status = coalesce(t.status, p.status),
       mulai_kerja = coalesce(t.mulai_kerja, p.mulai_kerja), pendidikan = coalesce(t.pendidikan, p.pendidikan),
       golongan = coalesce(t.golongan, p.golongan), version = p.version + 1
     FROM terap t JOIN orang o ON o.nip = t.nip WHERE t.keadaan = 'BERUBAH' AND p.orang_id = o.id`,
  )
  await tx.sql(
    `UPDATE penugasan g SET selesai = least(g.selesai, t.berlaku - 1)
     FROM terap t WHERE t.aksi_penugasan = 'GANTI' AND g.id = t.penugasan_id`,
  )
  await tx.sql(
    `UPDATE penugasan g SET unit_kerja_id = t.unit_kerja_id, nama_jabatan = t.nama_jabatan,
       jabatan_id = CASE WHEN g.nama_jabatan = t.nama_jabatan THEN coalesce(g.jabatan_id, t.jabatan_id) ELSE t.jabatan_id END
     FROM terap t WHERE t.aksi_penugasan = 'PERBAIKI' AND g.id = t.penugasan_id`,
  )
  // Jabatan yang namanya tetap membawa pemetaan lamanya ke penugasan baru.
  await tx.sql(
    `INSERT INTO penugasan (orang_id, unit_kerja_id, jabatan_id, nama_jabatan, mulai)
     SELECT o.id, t.unit_kerja_id, coalesce(t.jabatan_id, CASE WHEN g.nama_jabatan = t.nama_jabatan THEN g.jabatan_id END), t.nama_jabatan, t.berlaku
     FROM terap t JOIN orang o ON o.nip = t.nip LEFT JOIN penugasan g ON g.id = t.penugasan_id
     WHERE t.aksi_penugasan IN ('BUKA', 'GANTI')`,
  )
}

/** Cara daftar pegawai diterapkan. */
export const PENERAP_DAFTAR: Penerap = {
  jenis: 'DAFTAR_PEGAWAI',
  tabel: ['orang', 'pegawai', 'penugasan'],
  load: (tx, _impor, nip, hariIni) => loadBandingDaftar(tx, nip, hariIni),
  write: (tx, impor) => writeDaftar(tx, impor.id),
}
