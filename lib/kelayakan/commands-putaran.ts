// Daur hidup sebuah putaran: mulai, potongan demi potongan, segel. Satu berkas karena ketiganya menjaga hash yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { parseTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { getJam } from '../server/clock.ts'
import { getPgCode, readSql, type Tx } from '../server/db.ts'
import { decidePerpanjangan, type PutusanPerpanjangan, VERSI_ATURAN_PERPANJANGAN } from './aturan/index.ts'
import { buildFakta, type Pengingat } from './facts.ts'
import { type Bahan, loadBahan } from './facts-bahan.ts'
import { loadKebijakanBeku, openKebijakan } from './facts-kebijakan.ts'
import type { Fakta } from './schema.ts'

export type PutaranBerjalan = { id: string; pada: Tanggal; kebijakan: Kebijakan; ingat: Pengingat }

export type MulaiPutaran = {
  tahun: number
  pada: Tanggal
  /** Gladi boleh pada hari mana pun di dalam tahun itu dan tidak pernah diputuskan. */
  gladi?: boolean
  /** Hari ini; bila disebut, putaran sungguhan tidak mendahuluinya. */
  hariIni?: Tanggal
}

/** Memulai putaran: bahan semua orang dibekukan di sini juga, jadi putaran tanpa bahan tidak pernah ada. */
export async function startPutaran(
  tx: Tx,
  viewer: Viewer,
  { tahun, pada, gladi = false, hariIni }: MulaiPutaran,
): Promise<{ putaranId: string; nomor: number; jumlah: number }> {
  if (!gladi && hariIni && pada > hariIni)
    throw new AppError('INVALID_INPUT', 'Putaran belum dimulai: hari evaluasi belum tiba.', {
      fieldErrors: { pada: ['Paling akhir hari ini. Untuk hari yang belum tiba, jalankan gladi.'] },
    })
  if (tahunDari(pada) !== tahun) {
    throw new AppError('INVALID_INPUT', 'Putaran belum dimulai: hari evaluasi di luar tahunnya.', {
      fieldErrors: { pada: [`Pilih hari di dalam tahun ${tahun}.`] },
    })
  }
  // Bawaan satu menit cukup untuk 16.426 orang, tidak untuk sejuta.
  await tx.sql("SET LOCAL statement_timeout = '10min'")
  const beku = await loadKebijakanBeku(tx, pada)
  try {
    const [putaran] = await tx.sql<{ id: string; nomor: number }>(
      `INSERT INTO putaran (tahun, nomor, pada, versi_aturan, kebijakan, akun_id, dibuat_pada, gladi)
       SELECT $1, coalesce(max(nomor), 0) + 1, $2, $3, $4, $5, $6, $7 FROM putaran
       WHERE jenis = 'PERPANJANGAN' AND tahun = $1 AND gladi = $7 RETURNING id, nomor`,
      [tahun, pada, VERSI_ATURAN_PERPANJANGAN, JSON.stringify(beku), viewer.akunId, await getJam(), gladi],
    )
    if (!putaran) throw new Error('putaran tidak terbentuk')
    const jumlah = await loadBahan(tx, { id: putaran.id, pada, tahun })
    if (jumlah === 0)
      throw new AppError(
        'RULE_VIOLATED',
        `Belum ada pegawai aktif atau berkontrak pada ${tahun}. Impor daftar pegawai lebih dahulu.`,
      )
    await tx.sql('UPDATE putaran SET jumlah = $2 WHERE id = $1', [putaran.id, jumlah])
    return { putaranId: putaran.id, nomor: putaran.nomor, jumlah }
  } catch (error) {
    if (getPgCode(error) !== '23505') throw error
    throw new AppError(
      'CONFLICT',
      `Putaran ${tahun} lain sedang berjalan. Tunggu sampai selesai; halaman ini menampilkan kemajuannya.`,
    )
  }
}

/** Putaran yang masih berjalan beserta kebijakannya, atau null bila sudah disegel atau dibatalkan. */
export async function findPutaranBerjalan(putaranId: string): Promise<PutaranBerjalan | null> {
  const [row] = await readSql<{ pada: string; kebijakan: unknown; versi_aturan: string }>(
    `SELECT pada, kebijakan, versi_aturan FROM putaran WHERE id = $1 AND status = 'BERJALAN'`,
    [putaranId],
  )
  if (!row) return null
  if (row.versi_aturan !== VERSI_ATURAN_PERPANJANGAN)
    throw new AppError(
      'RULE_VIOLATED',
      `Putaran ini dimulai dengan aturan ${row.versi_aturan}; yang terpasang ${VERSI_ATURAN_PERPANJANGAN}. Batalkan lalu mulai lagi.`,
    )
  const pada = parseTanggal(row.pada)
  return { id: putaranId, pada, kebijakan: openKebijakan(pada, row.kebijakan), ingat: new Map() }
}

export type BarisBahan = { pegawai_id: string; nip: string; bahan: Bahan }

/** Orang berikutnya yang belum dievaluasi, menurut id; bahannya beku, jadi boleh dibaca di luar transaksi potongan. */
export function listBahan(putaranId: string, sesudah: string | null, batas: number): Promise<BarisBahan[]> {
  return readSql<BarisBahan>(
    `SELECT pegawai_id, nip, bahan FROM temuan
     WHERE putaran_id = $1 AND pegawai_id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') AND fakta IS NULL
     ORDER BY pegawai_id LIMIT $3`,
    [putaranId, sesudah, batas],
  )
}

export type HasilBaris = { pegawaiId: string; fakta: Fakta; putusan: PutusanPerpanjangan }

/** Fakta dan putusan tiap orang dari bahannya; murni perhitungan, tanpa database. */
export function evaluateBaris(putaran: PutaranBerjalan, baris: readonly BarisBahan[]): HasilBaris[] {
  return baris.map(({ pegawai_id, nip, bahan }) => {
    const fakta = buildFakta(nip, bahan, putaran.pada, putaran.kebijakan, putaran.ingat)
    return { pegawaiId: pegawai_id, fakta, putusan: decidePerpanjangan(fakta, putaran.kebijakan) }
  })
}

/** Menulis hasil satu potongan dan kemajuannya sekaligus; yang sudah dievaluasi tidak ditulis ulang. */
export async function writePotongan(tx: Tx, putaranId: string, hasil: readonly HasilBaris[]): Promise<void> {
  // Satu teks berbaris per kolom: larik parameter pg memeriksa setiap huruf JSON untuk tanda kutip, baris baru tidak pernah ada di dalamnya.
  const kolom = (isi: (satu: HasilBaris) => string | null) => hasil.map((satu) => isi(satu) ?? '').join('\n')
  const { rowCount } = await tx.client.query({
    name: 'kelayakan-potongan',
    text: `UPDATE temuan t SET fakta = u.fakta::jsonb, hasil = u.hasil, rekomendasi = u.rekomendasi,
       penentu = string_to_array(u.penentu, ','), catatan = string_to_array(u.catatan, ','),
       mulai = nullif(u.mulai, '')::date, selesai = nullif(u.selesai, '')::date
     FROM unnest(string_to_array($2, E'\\n'), string_to_array($3, E'\\n'), string_to_array($4, E'\\n'), string_to_array($5, E'\\n'),
       string_to_array($6, E'\\n'), string_to_array($7, E'\\n'), string_to_array($8, E'\\n'), string_to_array($9, E'\\n'))
       AS u(id, fakta, hasil, rekomendasi, penentu, catatan, mulai, selesai)
     WHERE t.putaran_id = $1 AND t.pegawai_id = u.id::uuid AND t.fakta IS NULL`,
    values: [
      putaranId,
      kolom((satu) => satu.pegawaiId),
      kolom((satu) => JSON.stringify(satu.fakta)),
      kolom((satu) => satu.putusan.hasil),
      kolom((satu) => satu.putusan.rekomendasi),
      kolom((satu) => satu.putusan.penentu.join(',')),
      kolom((satu) => satu.putusan.catatan.join(',')),
      kolom((satu) => satu.putusan.mulai),
      kolom((satu) => satu.putusan.selesai),
    ],
  })
  await tx.sql(`UPDATE putaran SET selesai = selesai + $2 WHERE id = $1 AND status = 'BERJALAN'`, [
    putaranId,
    rowCount ?? 0,
  ])
}

/**
 * Hash kanonik: kepala putaran, lalu hash tiap orang menurut NIP atas masukan, fakta, dan kodenya. Tanpa id putaran dan tanpa waktu,
 * sehingga evaluasi ulang atas data yang sama memberi hash yang sama, juga setelah terputus di mana pun.
 */
export const HASH_PUTARAN = `
SELECT sha256(convert_to(concat_ws(E'\\n', p.jenis, p.tahun, p.pada, p.versi_aturan, p.kebijakan::text, (
  SELECT string_agg(h, E'\\n' ORDER BY nip COLLATE "C", nama COLLATE "C", pegawai_id) FROM (
    SELECT t.nip, t.nama, t.pegawai_id, encode(sha256(convert_to(concat_ws(E'\\x1f', t.nip, t.nama, coalesce(t.nama_jabatan, '-'), coalesce(t.unit_kerja, '-'),
      t.hasil, t.rekomendasi, t.penentu::text, t.catatan::text, coalesce(t.mulai::text, '-'), coalesce(t.selesai::text, '-'), t.fakta::text, t.bahan::text), 'UTF8')), 'hex') AS h
    FROM temuan t WHERE t.putaran_id = p.id) x)), 'UTF8')) AS hash
FROM putaran p WHERE p.id = $1`

/** Menyegel putaran yang semua orangnya sudah dievaluasi; yang tidak lengkap tidak pernah disegel. */
export async function sealPutaran(tx: Tx, putaranId: string): Promise<string | null> {
  await tx.sql("SET LOCAL statement_timeout = '10min'")
  const [row] = await tx.sql<{ hash: string }>(
    `UPDATE putaran SET status = 'DISEGEL', disegel_pada = $2, hash = (${HASH_PUTARAN})
     WHERE id = $1 AND status = 'BERJALAN' AND selesai = jumlah
       AND NOT EXISTS (SELECT 1 FROM temuan WHERE putaran_id = $1 AND fakta IS NULL)
     RETURNING encode(hash, 'hex') AS hash`,
    [putaranId, await getJam()],
  )
  return row?.hash ?? null
}

/** Membatalkan putaran yang berjalan, agar yang baru dapat dimulai; yang disegel tidak dapat dibatalkan. */
export async function revokePutaran(tx: Tx, putaranId: string): Promise<void> {
  const rows = await tx.sql(
    `UPDATE putaran SET status = 'DIBATALKAN' WHERE id = $1 AND status = 'BERJALAN' RETURNING id`,
    [putaranId],
  )
  if (rows.length === 0)
    throw new AppError('CONFLICT', 'Putaran ini sudah selesai atau sudah dibatalkan. Muat ulang halaman.')
}
