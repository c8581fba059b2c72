import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { setJamDemo } = await import('../../../lib/kalender/commands.ts')
const { continueContoh } = await import('../../../lib/laporan/commands-contoh.ts')
const { settleHari } = await import('../../../lib/laporan/commands-hari.ts')
const { forgetSetelan, getJam } = await import('../../../lib/server/clock.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { loadRekap } = await import('../../../lib/kelayakan/queries.ts')
const { bekuBulanSchema } = await import('../../../lib/rencana-kinerja/schema-beku.ts')
const { computeSidikBeku } = await import('../../../lib/server/beku.ts')
const { CATATAN } = await import('../../../lib/kelayakan/schema.ts')
const { LANTAI_PUTARAN } = await import('../../bench/lantai-putaran.ts')
const { getPersona, jalankan, PADA } = await import('./bahan.ts')

let admin: Viewer
let hasil: Awaited<ReturnType<typeof continueContoh>>

async function pindah(hari: string) {
  const tanggal = parseTanggal(hari)
  await withTransaction(async (tx) => {
    const jam = await setJamDemo(tx, tanggal)
    await settleHari(tx, { tanggal: hari, jam })
  })
  forgetSetelan()
  const jam = await getJam()
  return withTransaction((tx) => continueContoh(tx, tanggal, jam))
}

beforeAll(async () => {
  await fillContoh(basis.url, { hidup: true }, () => {})
  admin = await getPersona('admin')
  hasil = await pindah('2026-12-21')
}, 120_000)

describe('tahun contoh yang dijalani sampai Desember', () => {
  it('sama dengan SQL mandiri untuk setiap orang, dan setiap rekomendasi terjadi sebanyak ceritanya', async () => {
    const { putaran } = await jalankan(admin)
    const beda = await readSql(
      `SELECT t.nip, t.rekomendasi, x.rekomendasi AS saksi, t.fakta->>'rataCapaian' AS kita, x.rata FROM (${LANTAI_PUTARAN}) x
       FULL JOIN (SELECT * FROM temuan WHERE putaran_id = $3) t ON t.pegawai_id = x.id
       WHERE t.rekomendasi IS DISTINCT FROM x.rekomendasi OR (t.fakta->>'rataCapaian')::numeric IS DISTINCT FROM x.rata`,
      [2026, PADA, putaran.id],
    )
    expect(beda).toEqual([])
    expect((await loadRekap(admin, putaran)).jumlah).toMatchObject({
      DIPERPANJANG: 742,
      DIPERPANJANG_DENGAN_CATATAN: 118,
      DITUNDA: 96,
      TIDAK_DIPERPANJANG: 27,
    })
    const penentu = await readSql<{ kode: string }>(
      'SELECT DISTINCT unnest(penentu || catatan) AS kode FROM temuan WHERE putaran_id = $1 ORDER BY 1',
      [putaran.id],
    )
    expect(penentu.map(({ kode }) => kode)).toEqual(
      expect.arrayContaining([
        ...CATATAN,
        'belum-mencapai-bup',
        'kehadiran-terjaga',
        'penilaian-lengkap',
        'perilaku-minimal-baik',
        'predikat-minimal-baik',
        'skp-ditetapkan',
        'status-aktif',
        'tanpa-hukuman-berat',
      ]),
    )
  })

  it('menyelesaikan pekerjaan semua orang dan tidak mengulanginya', async () => {
    expect(hasil.pegawai).toBe(983)
    expect(hasil.penilaian).toBeGreaterThan(1_000)
    expect(hasil.tahun).toBeGreaterThan(900)
    expect(await pindah('2026-12-21')).toMatchObject({ penilaian: 0, rencana: 0, kehadiran: 0, tahun: 0 })
  })

  it('membekukan setiap bulan yang dinilai dengan sidik yang cocok dan angka yang sama dengan nilainya', async () => {
    const rows = await readSql<{ beku: unknown; hash: Buffer; capaian: number; rating: string }>(
      `SELECT r.beku, r.beku_hash AS hash, n.capaian::float8 AS capaian, n.rating_perilaku AS rating FROM rencana_bulan r
       JOIN penilaian_bulan n ON n.pegawai_id = r.pegawai_id AND n.tahun = r.tahun AND n.bulan = r.bulan WHERE r.bulan IN (9, 10, 11)`,
    )
    expect(rows.length).toBeGreaterThan(2_700)
    const salah = rows.filter(({ beku, hash, capaian, rating }) => {
      const isi = bekuBulanSchema.parse(beku)
      return !computeSidikBeku(isi).equals(hash) || isi.capaian !== capaian || isi.ratingPerilaku !== rating
    })
    expect(salah).toEqual([])
  })

  it('mencatat riwayat tiap langkah berurutan, berakhir pada status bulannya, tidak satu pun sesudah sekarang', async () => {
    const [putus] = await readSql<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT dari, ke, pada, lag(ke) OVER w AS sebelum, lag(pada) OVER w AS pada_sebelum
         FROM riwayat_bulan WINDOW w AS (PARTITION BY rencana_bulan_id ORDER BY id)) x
       WHERE dari IS DISTINCT FROM sebelum OR pada < pada_sebelum OR pada > (SELECT (nilai #>> '{}')::timestamptz + interval '1 hour' FROM setelan WHERE kunci = 'jamDemo')`,
    )
    const [beda] = await readSql<{ n: number }>(
      `SELECT count(*) AS n FROM rencana_bulan r WHERE status <> (SELECT ke FROM riwayat_bulan w WHERE w.rencana_bulan_id = r.id ORDER BY id DESC LIMIT 1)`,
    )
    expect([putus?.n, beda?.n]).toEqual([0, 0])
  })

  it('ditolak di luar data contoh', async () => {
    await readSql(`UPDATE setelan SET nilai = 'false' WHERE kunci = 'demo'`)
    await expect(
      withTransaction((tx) => continueContoh(tx, parseTanggal('2026-12-21'), new Date())),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await readSql(`UPDATE setelan SET nilai = 'true' WHERE kunci = 'demo'`)
  })
})
