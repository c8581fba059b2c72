import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import type { Rekomendasi } from '../../../lib/kelayakan/schema.ts'
import type { DecideInput } from '../../../lib/kelayakan/schema-keputusan.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { approveKeputusan, decideKelayakan, withdrawKeputusan } = await import(
  '../../../lib/kelayakan/commands.ts'
)
const { describeHitungan } = await import('../../../lib/kelayakan/labels-keputusan.ts')
const { findTemuanOrang } = await import('../../../lib/kelayakan/queries-orang.ts')
const { findPutaranTerakhir, listMenunggu } = await import('../../../lib/kelayakan/queries.ts')
const { getPersona, jalankan, PADA, siapkanRantai } = await import('./bahan.ts')

let admin: Viewer
let admin2: Viewer
let ppk: Viewer
let putaranId: string

beforeAll(async () => {
  await fillContoh(basis.url, {}, () => {})
  admin = await getPersona('admin')
  admin2 = await getPersona('admin2')
  ppk = await getPersona('ppk')
  putaranId = await buka()
})

/** Putaran baru yang semua orangnya sudah direkomendasikan dan diperiksa. */
async function buka(): Promise<string> {
  const { putaran } = await jalankan(admin)
  await siapkanRantai(putaran, admin)
  return putaran.id
}

/** Orang berikutnya yang belum diputuskan, dengan rekomendasi tertentu. */
async function ambil(
  rekomendasi: Rekomendasi,
): Promise<{ pegawaiId: string; mulai: string; selesai: string }> {
  const [row] = await readSql<{ pegawaiId: string; mulai: string; selesai: string }>(
    `SELECT t.pegawai_id AS "pegawaiId", t.mulai, t.selesai FROM temuan t JOIN verifikasi v ON v.putaran_id = t.putaran_id AND v.pegawai_id = t.pegawai_id WHERE t.putaran_id = $1 AND t.rekomendasi = $2
       AND NOT EXISTS (SELECT 1 FROM keputusan k WHERE k.pegawai_id = t.pegawai_id) ORDER BY t.nip LIMIT 1`,
    [putaranId, rekomendasi],
  )
  if (!row) throw new Error(`tidak ada ${rekomendasi}`)
  return row
}

const isian = (pegawaiId: string, keputusan: Rekomendasi, ganti: Partial<DecideInput> = {}): DecideInput => ({
  putaranId,
  pegawaiId,
  keputusan,
  nomorSk: '800/1/BKPSDM/2026',
  tanggalSk: PADA,
  alasanKode: undefined,
  alasan: undefined,
  ...ganti,
})
const ALASAN = {
  alasanKode: 'HASIL_PEMERIKSAAN',
  alasan: 'Hasil pemeriksaan khusus menyatakan lain.',
} as const

const putuskan = (viewer: Viewer, input: DecideInput) =>
  withTransaction((tx) => decideKelayakan(tx, viewer, input, PADA))
const jawab = (viewer: Viewer, keputusanId: string, jawaban: 'SETUJU' | 'TOLAK') =>
  withTransaction((tx) => approveKeputusan(tx, viewer, { keputusanId, jawaban }))
const baca = async (id: string) => (await readSql('SELECT * FROM keputusan WHERE id = $1', [id]))[0]

describe('keputusan', () => {
  it('yang sama dengan rekomendasi langsung diputuskan, dengan masa dari temuan', async () => {
    const orang = await ambil('DIPERPANJANG')
    const { keputusanId, status } = await putuskan(admin, isian(orang.pegawaiId, 'DIPERPANJANG'))
    expect(status).toBe('DIPUTUSKAN')
    expect(await baca(keputusanId)).toMatchObject({
      mulai: orang.mulai,
      selesai: orang.selesai,
      penyetuju_id: null,
      alasan_kode: null,
    })
  })

  it('yang dipotong batas usia tetap dipotong', async () => {
    const [bup] = await readSql<{ pegawai_id: string; selesai: string; rekomendasi: Rekomendasi }>(
      `SELECT pegawai_id, selesai, rekomendasi FROM temuan WHERE putaran_id = $1 AND 'BUP_DALAM_KONTRAK' = ANY(catatan) AND selesai IS NOT NULL LIMIT 1`,
      [putaranId],
    )
    if (!bup) throw new Error('tidak ada yang dipotong')
    const { keputusanId } = await putuskan(ppk, isian(bup.pegawai_id, bup.rekomendasi))
    expect(await baca(keputusanId)).toMatchObject({ selesai: bup.selesai })
    expect(bup.selesai < '2027-12-31').toBe(true)
  })

  it('penyimpangan tanpa alasan ditolak pada isiannya, tanpa tulisan', async () => {
    const { pegawaiId } = await ambil('TIDAK_DIPERPANJANG')
    await expect(putuskan(admin, isian(pegawaiId, 'DITUNDA'))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { alasanKode: expect.anything(), alasan: expect.anything() },
    })
    expect(await readSql('SELECT 1 FROM keputusan WHERE pegawai_id = $1', [pegawaiId])).toEqual([])
  })

  it('penyimpangan menunggu; pengusul tidak menyetujuinya sendiri; orang kedua memutuskan; ulangan tidak menambah', async () => {
    const { pegawaiId } = await ambil('DITUNDA')
    const { keputusanId, status } = await putuskan(admin, isian(pegawaiId, 'DIPERPANJANG', ALASAN))
    expect(status).toBe('MENUNGGU_ORANG_KEDUA')
    expect(await listMenunggu(admin)).toMatchObject([{ id: keputusanId, olehSaya: true }])
    expect(await listMenunggu(await getPersona('kepala'))).toHaveLength(0)
    await expect(jawab(admin, keputusanId, 'SETUJU')).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect(await jawab(admin2, keputusanId, 'SETUJU')).toMatchObject({ status: 'DIPUTUSKAN', ulangan: false })
    expect(await jawab(admin2, keputusanId, 'SETUJU')).toMatchObject({ status: 'DIPUTUSKAN', ulangan: true })
    await expect(jawab(ppk, keputusanId, 'TOLAK')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await listMenunggu(admin)).toEqual([])
    expect(await baca(keputusanId)).toMatchObject({ mulai: '2027-01-01', penyetuju_id: admin2.orangId })
  })

  it('yang ditolak orang kedua boleh diusulkan lagi', async () => {
    const { pegawaiId } = await ambil('TIDAK_DIPERPANJANG')
    const input = isian(pegawaiId, 'DITUNDA', ALASAN)
    const satu = await putuskan(admin2, input)
    expect(await jawab(ppk, satu.keputusanId, 'TOLAK')).toMatchObject({ status: 'DITOLAK' })
    const dua = await putuskan(admin2, input)
    expect(dua.keputusanId).not.toBe(satu.keputusanId)
  })

  it('pengusul menarik usulannya sendiri selama menunggu; nomor dan tanggal SK yang keliru dapat dibetulkan', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    const keliru = isian(pegawaiId, 'DITUNDA', {
      ...ALASAN,
      nomorSk: '800/77/BKPSDM/2026',
      tanggalSk: parseTanggal('2026-12-12'),
    })
    const { keputusanId } = await putuskan(admin, keliru)
    const tarik = (viewer: Viewer, id = keputusanId) =>
      withTransaction((tx) => withdrawKeputusan(tx, viewer, id))
    await expect(tarik(admin2)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await expect(tarik(await getPersona('kepala'))).rejects.toMatchObject({ code: expect.anything() })
    const serentak = await Promise.all(Array.from({ length: 20 }, () => tarik(admin)))
    expect(serentak.filter(({ ulangan }) => !ulangan)).toHaveLength(1)
    expect(await baca(keputusanId)).toMatchObject({
      status: 'DITOLAK',
      penyetuju_id: null,
      ditarik_pada: expect.anything(),
    })
    await expect(jawab(admin2, keputusanId, 'SETUJU')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await listMenunggu(admin)).not.toContainEqual(expect.objectContaining({ id: keputusanId }))
    const putaran = await findPutaranTerakhir(admin, 2026)
    const orang = putaran && (await findTemuanOrang(admin, putaran, pegawaiId))
    expect(orang?.keputusan).toMatchObject([
      { status: 'DITOLAK', ditarik: expect.any(String), penyetuju: null },
    ])
    // Nomor yang sama boleh memakai tanggal yang benar: SK itu belum memutus siapa pun.
    const benar = await putuskan(admin, { ...keliru, tanggalSk: PADA })
    expect(benar.keputusanId).not.toBe(keputusanId)
    await jawab(ppk, benar.keputusanId, 'SETUJU')
    await expect(tarik(admin, benar.keputusanId)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(
      await readSql('SELECT tanggal, jumlah FROM sk_keputusan WHERE nomor = $1', [keliru.nomorSk]),
    ).toEqual([{ tanggal: PADA, jumlah: 1 }])
  })

  it('hitungan syarat pada kartunya berjumlah sama dengan banyaknya syarat', async () => {
    const putaran = await findPutaranTerakhir(admin, 2026)
    for (const rekomendasi of ['DIPERPANJANG', 'DITUNDA', 'TIDAK_DIPERPANJANG'] as const) {
      const { pegawaiId } = await ambil(rekomendasi)
      const aturan = (putaran && (await findTemuanOrang(admin, putaran, pegawaiId)))?.aturan ?? []
      const kalimat = describeHitungan(aturan)
      expect(aturan).toHaveLength(10)
      expect(kalimat).toMatch(/, 2 hanya menjadi catatan$/)
      expect((kalimat.match(/\d+/g) ?? []).reduce((n, angka) => n + Number(angka), 0)).toBe(10)
    }
  })

  it('lima puluh tekanan bersamaan: satu akibat', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    const hasil = await Promise.all(
      Array.from({ length: 50 }, () => putuskan(admin, isian(pegawaiId, 'DIPERPANJANG'))),
    )
    expect(hasil.filter(({ ulangan }) => !ulangan)).toHaveLength(1)
    expect(new Set(hasil.map(({ keputusanId }) => keputusanId)).size).toBe(1)
    expect(await readSql('SELECT 1 FROM keputusan WHERE pegawai_id = $1', [pegawaiId])).toHaveLength(1)
  })

  it('dua orang dengan keputusan berbeda: satu menang, yang lain membaca keputusan itu', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    const hasil = await Promise.allSettled([
      putuskan(admin, isian(pegawaiId, 'DIPERPANJANG')),
      putuskan(ppk, isian(pegawaiId, 'TIDAK_DIPERPANJANG', ALASAN)),
    ])
    expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const gagal = hasil.find((satu) => satu.status === 'rejected')
    expect(gagal?.reason).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('sudah mempunyai'),
    })
  })

  it('tanggal SK yang belum tiba dan alasan yang kurang ditolak sekaligus', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    await expect(
      putuskan(admin, isian(pegawaiId, 'TIDAK_DIPERPANJANG', { tanggalSk: parseTanggal('2026-12-22') })),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { tanggalSk: expect.anything(), alasanKode: expect.anything(), alasan: expect.anything() },
    })
  })

  it('tanggal SK yang belum tiba, orang di luar putaran, dan putaran lama ditolak', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    await expect(
      putuskan(admin, isian(pegawaiId, 'DIPERPANJANG', { tanggalSk: parseTanggal('2026-12-22') })),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(
      putuskan(admin, isian('00000000-0000-7000-8000-000000000000', 'DIPERPANJANG')),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const lama = putaranId
    putaranId = await buka()
    await expect(
      putuskan(admin, isian(pegawaiId, 'DIPERPANJANG', { putaranId: lama })),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('putaran yang lebih baru') })
    expect((await putuskan(admin, isian(pegawaiId, 'DIPERPANJANG'))).status).toBe('DIPUTUSKAN')
  })

  it('ditunda bukan akhir: putaran berikutnya memutus orang yang sama', async () => {
    const { pegawaiId } = await ambil('DITUNDA')
    await putuskan(admin, isian(pegawaiId, 'DITUNDA'))
    await expect(putuskan(admin, isian(pegawaiId, 'TIDAK_DIPERPANJANG', ALASAN))).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    putaranId = await buka()
    expect((await putuskan(admin, isian(pegawaiId, 'TIDAK_DIPERPANJANG', ALASAN))).status).toBe(
      'MENUNGGU_ORANG_KEDUA',
    )
  })
})

describe('tidak seorang pun memutus dirinya sendiri', () => {
  it('perintah dan database menolak, juga sebagai orang kedua', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    const [row] = await readSql<{ orang_id: string }>('SELECT orang_id FROM pegawai WHERE id = $1', [
      pegawaiId,
    ])
    const diri: Viewer = { ...admin, orangId: row?.orang_id ?? '' }
    await expect(putuskan(diri, isian(pegawaiId, 'DIPERPANJANG'))).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    const { keputusanId } = await putuskan(admin, isian(pegawaiId, 'DITUNDA', ALASAN))
    await expect(jawab(diri, keputusanId, 'SETUJU')).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    const paksa = (orangId: string) =>
      readSql(`UPDATE keputusan SET status = 'DIPUTUSKAN', penyetuju_id = $2 WHERE id = $1`, [
        keputusanId,
        orangId,
      ])
    await expect(paksa(diri.orangId)).rejects.toMatchObject({ code: '23514' })
    await expect(paksa(admin.orangId)).rejects.toMatchObject({ code: '23514' })
    await expect(
      readSql(`UPDATE keputusan SET status = 'DIPUTUSKAN' WHERE id = $1`, [keputusanId]),
    ).rejects.toMatchObject({ code: '23514' })
    await paksa(admin2.orangId)
    await expect(readSql('DELETE FROM keputusan WHERE id = $1', [keputusanId])).rejects.toMatchObject({
      code: '23001',
    })
  })

  it('database menolak rekomendasi yang tidak tertulis di temuan', async () => {
    const { pegawaiId } = await ambil('DIPERPANJANG')
    await expect(
      readSql(
        `INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, nomor_sk, tanggal_sk, pengusul_id)
         VALUES ($1, $2, 2026, 'DIPUTUSKAN', 'TIDAK_DIPERPANJANG', 'TIDAK_DIPERPANJANG', 'x', '2026-12-21', $3)`,
        [putaranId, pegawaiId, admin.orangId],
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })
})
