import type { Tanggal } from '../core/tanggal.ts'
import { computeSidik, type Penerap } from '../impor/commands.ts'
import type { BarisTerbaca } from '../impor/schema.ts'
import type { Tx } from '../server/db.ts'
import { loadRujukan } from './commands-daftar.ts'
import { comparePelengkap } from './parse-pelengkap.ts'
import type { KiniPelengkap } from './parse-pelengkap-rencana.ts'
import { indexRujukan } from './parse-rujukan.ts'

async function loadKiniPelengkap(tx: Tx, nip: readonly string[], hariIni: Tanggal): Promise<KiniPelengkap[]> {
  return tx.sql<KiniPelengkap>(
    `SELECT o.nip, o.nama, p.id AS pegawai_id, p.nrk, p.mulai_kerja, g.id AS penugasan_id, g.jabatan_id, j.nama AS jabatan_nama, g.nama_jabatan,
            g.mulai AS penugasan_mulai, h.id AS hubungan_id, h.mulai AS hubungan_mulai, h.selesai AS hubungan_selesai,
            a.nip AS atasan_nip, a.nama AS atasan_nama, coalesce(k.kontrak, '[]') AS kontrak,
            w.id AS upah_id, w.rupiah_bulan AS upah_rupiah, w.berlaku_sejak AS upah_sejak,
            ak.nip AS atasan_kini_nip, wk.rupiah_bulan AS upah_kini
     FROM orang o
     JOIN pegawai p ON p.orang_id = o.id
     LEFT JOIN (SELECT DISTINCT ON (orang_id) * FROM penugasan WHERE jenis = 'DEFINITIF' ORDER BY orang_id, mulai DESC) g ON g.orang_id = o.id
     LEFT JOIN jabatan j ON j.id = g.jabatan_id
     LEFT JOIN (SELECT DISTINCT ON (bawahan_id) * FROM hubungan_atasan ORDER BY bawahan_id, mulai DESC) h ON h.bawahan_id = o.id
     LEFT JOIN orang a ON a.id = h.atasan_id
     LEFT JOIN (
       SELECT pegawai_id, jsonb_agg(jsonb_build_object('id', id, 'nomor', nomor, 'mulai', mulai, 'selesai', selesai,
         'tanggal_terima_sk', tanggal_terima_sk, 'sumber_dana', sumber_dana) ORDER BY mulai) AS kontrak
       FROM perjanjian_kerja GROUP BY pegawai_id
     ) k ON k.pegawai_id = p.id
     LEFT JOIN (SELECT DISTINCT ON (pegawai_id) * FROM upah ORDER BY pegawai_id, berlaku_sejak DESC) w ON w.pegawai_id = p.id
     LEFT JOIN hubungan_atasan hk ON hk.bawahan_id = o.id AND $2::date BETWEEN hk.mulai AND coalesce(hk.selesai, 'infinity')
     LEFT JOIN orang ak ON ak.id = hk.atasan_id
     LEFT JOIN upah wk ON wk.pegawai_id = p.id AND $2::date BETWEEN wk.berlaku_sejak AND coalesce(wk.berlaku_hingga, 'infinity')
     WHERE o.nip = ANY($1::text[]) ORDER BY o.nip`,
    [nip, hariIni],
  )
}

async function loadNamaOrang(tx: Tx, nip: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ nip: string; nama: string }>(
    'SELECT nip, nama FROM orang WHERE nip = ANY($1::text[])',
    [nip],
  )
  return new Map(rows.map((row) => [row.nip, row.nama]))
}

/** NRK milik orang lain menjadi galat sebelum database menolak seluruh berkas. */
async function markNrk(tx: Tx, baris: readonly BarisTerbaca[]): Promise<void> {
  const nrk = baris.flatMap((satu) => (satu.isi.nrk ? [String(satu.isi.nrk)] : []))
  if (nrk.length === 0) return
  const rows = await tx.sql<{ nrk: string; nip: string }>(
    'SELECT p.nrk, o.nip FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.nrk = ANY($1::text[])',
    [nrk],
  )
  const milik = new Map(rows.map((row) => [row.nrk, row.nip]))
  for (const satu of baris) {
    const lain = milik.get(String(satu.isi.nrk))
    if (!lain || lain === satu.isi.nip || satu.galat.some((galat) => galat.kolom === 'NRK')) continue
    satu.galat.push({
      kolom: 'NRK',
      isi: String(satu.isi.nrk),
      pesan: `Di Titian sudah dipakai NI PPPK ${lain}. Periksa nomornya.`,
    })
  }
}

/** Isi Titian untuk NIP yang diminta, sidiknya, dan pembanding baris pelengkap. */
export async function loadBandingPelengkap(tx: Tx, nip: readonly string[], hariIni: Tanggal) {
  const kini = await loadKiniPelengkap(tx, nip, hariIni)
  const rujukan = indexRujukan(await loadRujukan(tx))
  const menurutNip = new Map(kini.map((satu) => [satu.nip, satu]))
  return {
    sidik: computeSidik(kini),
    compare: async (baris: readonly BarisTerbaca[]) => {
      const atasan = new Set(
        baris.flatMap((satu) => (satu.isi.nip_atasan ? [String(satu.isi.nip_atasan)] : [])),
      )
      const orang = await loadNamaOrang(tx, [...atasan])
      await markNrk(tx, baris)
      return baris
        .values()
        .map((satu) => comparePelengkap(satu, { kini: menurutNip, orang, rujukan, hariIni }))
    },
  }
}

const KOLOM_TERAP = `aksi_pegawai text, nrk text, mulai_kerja date, jabatan_id uuid, penugasan_id uuid, nama_jabatan text,
  aksi_atasan text, hubungan_id uuid, nip_atasan text, nama_atasan text, atasan_mulai date,
  aksi_kontrak text, kontrak_id uuid, kontrak_mulai date, kontrak_selesai date, nomor_kontrak text, sumber_dana text, terima_sk date,
  aksi_upah text, upah_id uuid, upah_mulai date, upah int`

async function writePelengkap(tx: Tx, imporId: string): Promise<void> {
  await tx.sql(`CREATE TEMP TABLE terap (orang_id uuid, pegawai_id uuid, ${KOLOM_TERAP}) ON COMMIT DROP`)
  await tx.sql(
    `INSERT INTO terap SELECT o.id, p.id, r.* FROM impor_baris b
     CROSS JOIN LATERAL jsonb_to_record(b.isi) AS r(${KOLOM_TERAP})
     JOIN orang o ON o.nip = b.kunci JOIN pegawai p ON p.orang_id = o.id
     WHERE b.impor_id = $1 AND b.keadaan IN ('BARU', 'BERUBAH')`,
    [imporId],
  )
  await tx.sql('ANALYZE terap')
  await tx.sql(
    `UPDATE pegawai p SET nrk = coalesce(t.nrk, p.nrk), mulai_kerja = coalesce(t.mulai_kerja, p.mulai_kerja), version = p.version + 1
     FROM terap t WHERE p.id = t.pegawai_id AND t.aksi_pegawai = 'UBAH'`,
  )
  await writeJabatan(tx)
  await writeAtasan(tx)
  await writeKontrakUpah(tx)
}

async function writeJabatan(tx: Tx): Promise<void> {
  await tx.sql(
    'UPDATE penugasan g SET jabatan_id = t.jabatan_id FROM terap t WHERE g.id = t.penugasan_id AND t.jabatan_id IS NOT NULL',
  )
  // Alias hanya bila seluruh berkas sepakat: satu nama jabatan, satu rujukan.
  await tx.sql(
    `INSERT INTO jabatan_alias (nama, jabatan_id)
     SELECT nama_jabatan, min(jabatan_id::text)::uuid FROM terap WHERE jabatan_id IS NOT NULL AND nama_jabatan <> ''
     GROUP BY nama_jabatan HAVING count(DISTINCT jabatan_id) = 1
     ON CONFLICT (nama) DO UPDATE SET jabatan_id = EXCLUDED.jabatan_id`,
  )
}

async function writeAtasan(tx: Tx): Promise<void> {
  await tx.sql(
    `INSERT INTO orang (nip, nama) SELECT nip_atasan, min(nama_atasan) FROM terap
     WHERE aksi_atasan <> 'TETAP' GROUP BY nip_atasan ON CONFLICT (nip) DO NOTHING`,
  )
  await tx.sql(
    `UPDATE hubungan_atasan h SET selesai = least(h.selesai, t.atasan_mulai - 1)
     FROM terap t WHERE t.aksi_atasan = 'GANTI' AND h.id = t.hubungan_id`,
  )
  await tx.sql(
    `UPDATE hubungan_atasan h SET atasan_id = a.id FROM terap t JOIN orang a ON a.nip = t.nip_atasan
     WHERE t.aksi_atasan = 'PERBAIKI' AND h.id = t.hubungan_id`,
  )
  await tx.sql(
    `INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai)
     SELECT t.orang_id, a.id, t.atasan_mulai FROM terap t JOIN orang a ON a.nip = t.nip_atasan
     WHERE t.aksi_atasan IN ('BUKA', 'GANTI')`,
  )
}

async function writeKontrakUpah(tx: Tx): Promise<void> {
  await tx.sql(
    `UPDATE perjanjian_kerja k SET selesai = t.kontrak_selesai, nomor = coalesce(t.nomor_kontrak, k.nomor),
       sumber_dana = coalesce(t.sumber_dana, k.sumber_dana), tanggal_terima_sk = coalesce(t.terima_sk, k.tanggal_terima_sk)
     FROM terap t WHERE t.aksi_kontrak = 'UBAH' AND k.id = t.kontrak_id`,
  )
  await tx.sql(
    `INSERT INTO perjanjian_kerja (pegawai_id, nomor, mulai, selesai, tanggal_terima_sk, sumber_dana)
     SELECT pegawai_id, nomor_kontrak, kontrak_mulai, kontrak_selesai, terima_sk, sumber_dana FROM terap WHERE aksi_kontrak = 'BUKA'`,
  )
  await tx.sql(
    `UPDATE upah u SET rupiah_bulan = t.upah FROM terap t WHERE t.aksi_upah = 'UBAH' AND u.id = t.upah_id`,
  )
  await tx.sql(
    `UPDATE upah u SET berlaku_hingga = least(u.berlaku_hingga, t.upah_mulai - 1) FROM terap t WHERE t.aksi_upah = 'GANTI' AND u.id = t.upah_id`,
  )
  await tx.sql(
    `INSERT INTO upah (pegawai_id, rupiah_bulan, berlaku_sejak)
     SELECT pegawai_id, upah, upah_mulai FROM terap WHERE aksi_upah IN ('BUKA', 'GANTI')`,
  )
}

/** Cara berkas pelengkap diterapkan. */
export const PENERAP_PELENGKAP: Penerap = {
  jenis: 'PELENGKAP',
  tabel: ['orang', 'pegawai', 'penugasan', 'hubungan_atasan', 'perjanjian_kerja', 'upah', 'jabatan_alias'],
  load: (tx, _impor, nip, hariIni) => loadBandingPelengkap(tx, nip, hariIni),
  write: (tx, impor) => writePelengkap(tx, impor.id),
}
