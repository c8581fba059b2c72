import type { Viewer } from '../../lib/akses/viewer.ts'
import { parseTanggal } from '../../lib/core/tanggal.ts'
import type { Server } from '../../scripts/bagian/database.ts'
import { dropDatabase, startServer } from '../../scripts/bagian/database.ts'
import { createProvinsi, openBasis, ringkasMs } from './bahan.ts'
import { type BarisUkur, makeBaris } from './baris.ts'

const DATABASE = 'bench_nilai'
const PER_DETIK = 50
const BANYAK = 400
const HARI_INI = parseTanggal('2026-11-16')
const NILAI = [2, 3, 2, 2, 1, 2, 2]
const ALASAN = { AKUNTABEL: 'Catatan lengkap dan rapi.', LOYAL: 'Tidak hadir pada giliran jaga.' }

type Giliran = { pegawaiId: string; id: string; version: number; penilaiId: string; nama: string }

/** Menjalankan `fn` atas setiap giliran pada laju tetap; milidetik tiap giliran sejak seharusnya dimulai. */
async function jalankan(daftar: readonly Giliran[], fn: (satu: Giliran) => Promise<void>): Promise<number[]> {
  const mulai = performance.now()
  return Promise.all(
    daftar.map(async (satu, i) => {
      const saat = mulai + (i * 1000) / PER_DETIK
      await new Promise((done) => setTimeout(done, Math.max(0, saat - performance.now())))
      await fn(satu)
      return performance.now() - saat
    }),
  )
}

/** P9: menyimpan nilai satu bulan pada 50 per detik; lantainya transaksi pg polos atas tabel yang sama. */
export async function rows(server?: Server): Promise<BarisUkur[]> {
  const dipakai = server ?? (await startServer('pg-ukur'))
  const basis = await openBasis(await createProvinsi(dipakai, DATABASE))
  try {
    const { getPool, readSql, withTransaction } = await import('../../lib/server/db.ts')
    const { rateBulan } = await import('../../lib/penilaian/commands-nilai.ts')
    const { appendAudit } = await import('../../lib/server/audit.ts')
    const daftar = await readSql<Giliran>(
      `SELECT r.pegawai_id AS "pegawaiId", r.id, r.version, coalesce(w.penerima_id, h.atasan_id) AS "penilaiId", a.nama
       FROM rencana_bulan r JOIN pegawai p ON p.id = r.pegawai_id
       JOIN hubungan_atasan h ON h.bawahan_id = p.orang_id AND h.mulai <= $1::date AND (h.selesai IS NULL OR h.selesai >= $1::date)
       LEFT JOIN delegasi_wewenang w ON w.pemberi_id = h.atasan_id AND w.penerima_id <> p.orang_id AND $1::date BETWEEN w.mulai AND w.selesai
       JOIN orang a ON a.id = coalesce(w.penerima_id, h.atasan_id)
       WHERE r.tahun = 2026 AND r.bulan = 10 AND r.status = 'REALISASI_DIAJUKAN' ORDER BY md5(r.id::text) LIMIT ${BANYAK * 2 + 40}`,
      [HARI_INI],
    )
    const kita = daftar.slice(0, BANYAK)
    const polos = daftar.slice(BANYAK, BANYAK * 2)
    const nilai = async (satu: Giliran) => {
      const viewer: Viewer = {
        akunId: satu.penilaiId,
        orangId: satu.penilaiId,
        nama: satu.nama,
        peran: [{ peran: 'PENILAI', perangkatDaerahId: null }],
      }
      await withTransaction(async (tx) => {
        const orang = [
          { pegawaiId: satu.pegawaiId, versiDraf: 0, versiBulan: satu.version, nilai: NILAI, alasan: ALASAN },
        ]
        await rateBulan(tx, viewer, { tahun: 2026, bulan: 10, orang }, HARI_INI)
        await appendAudit(
          tx,
          'penilaian.rate',
          { akunId: null, orangId: satu.penilaiId, peran: 'PENILAI', rujukan: satu.id },
          { objek: 'pegawai', objekId: satu.pegawaiId, rincian: { bulan: 10 } },
        )
      })
    }
    const [{ beku, hash } = { beku: null, hash: null }] = await readSql<{
      beku: unknown
      hash: Buffer | null
    }>(`SELECT beku, beku_hash AS hash FROM rencana_bulan WHERE status = 'FINAL' LIMIT 1`)
    const tulisPolos = async (satu: Giliran) => {
      const client = await getPool().connect()
      try {
        await client.query('BEGIN')
        await client.query(
          `UPDATE rencana_bulan SET status = 'DINILAI', version = version + 1, dinilai_pada = now(), keberatan_hingga = $2, beku = $3, beku_hash = $4
           WHERE id = $1 AND status = 'REALISASI_DIAJUKAN' AND version = $5`,
          [satu.id, HARI_INI, JSON.stringify(beku), hash, satu.version],
        )
        await client.query(
          `INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, orang_id) VALUES ($1, 'REALISASI_DIAJUKAN', 'DINILAI', 'rate', 'ATASAN', $2)`,
          [satu.id, satu.penilaiId],
        )
        await client.query(
          `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif,
             kolaboratif, rating_perilaku, final, sumber, penilai_id, dinilai_pada)
           VALUES ($1, 2026, 10, 90, 2, 3, 2, 2, 1, 2, 2, 'SESUAI_EKSPEKTASI', false, 'TITIAN', $2, now())`,
          [satu.pegawaiId, satu.penilaiId],
        )
        await client.query('COMMIT')
      } finally {
        client.release()
      }
    }
    // Pemanasan: rencana pernyataan dan kolam koneksi.
    for (const satu of daftar.slice(BANYAK * 2, BANYAK * 2 + 20)) await tulisPolos(satu)
    for (const satu of daftar.slice(BANYAK * 2 + 20)) await nilai(satu)
    const bawah = ringkasMs(await jalankan(polos, tulisPolos))
    const atas = ringkasMs(await jalankan(kita, nilai))
    return [
      makeBaris({
        id: 'P9-nilai',
        what: `menyimpan nilai satu bulan pada ${PER_DETIK} per detik, p95 (tengah ${atas.tengah.toFixed(1)} ms); lantai transaksi pg polos`,
        floor: bawah.p95,
        ours: atas.p95,
        unit: 'ms',
        better: 'kecil',
        n: BANYAK,
      }),
    ]
  } finally {
    await basis.close()
    await dropDatabase(dipakai, DATABASE)
    if (!server) await dipakai.stop()
  }
}
