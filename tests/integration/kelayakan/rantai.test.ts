import { beforeAll, describe, expect, it } from 'vitest'
import { can } from '../../../lib/akses/izin.ts'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { formatSasaran, type Sasaran, TAHAP, type TemuanFilter } from '../../../lib/kelayakan/parse.ts'
import type { PutaranRingkas } from '../../../lib/kelayakan/queries.ts'
import { REKOMENDASI, type Rekomendasi } from '../../../lib/kelayakan/schema.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { approveKeputusan, decideKelayakan } = await import('../../../lib/kelayakan/commands.ts')
const { recommendTemuan, verifyTemuan } = await import('../../../lib/kelayakan/commands-rantai.ts')
const massal = await import('../../../lib/kelayakan/commands-massal.ts')
const { previewBawa, listKepalaBerbeda, listTanpaKepala, loadRantai, previewMassal } = await import(
  '../../../lib/kelayakan/queries-rantai.ts'
)
const { listSk } = await import('../../../lib/kelayakan/queries-sk.ts')
const { loadLangkah } = await import('../../../lib/kelayakan/queries-langkah.ts')
const { findHasilSaya, loadGerbangSaya } = await import('../../../lib/kelayakan/queries-hasil.ts')
const { findPutaranTerakhir, listPutaran } = await import('../../../lib/kelayakan/queries.ts')
const { countSaring, listTemuan } = await import('../../../lib/kelayakan/queries-daftar.ts')
const { getKepalaSemua, getPersona, jalankan, PADA, siapkanRantai } = await import('./bahan.ts')

let admin: Viewer
let admin2: Viewer
let ppk: Viewer
let kepala: Viewer
let putaran: PutaranRingkas
let opdKepala: string

const SEMUA: Sasaran = { filter: { q: '' }, pilih: null }
const ALASAN = 'Perangkat daerah menilai lain karena beban kerja berubah.'

beforeAll(async () => {
  await fillContoh(basis.url, {}, () => {})
  admin = await getPersona('admin')
  admin2 = await getPersona('admin2')
  ppk = await getPersona('ppk')
  kepala = await getPersona('kepala')
  putaran = (await jalankan(admin)).putaran
  opdKepala = kepala.peran.find(({ perangkatDaerahId }) => perangkatDaerahId)?.perangkatDaerahId ?? ''
})

/** Orang menurut rekomendasinya, di dalam atau di luar perangkat daerah kepala, yang belum tersentuh langkah apa pun. */
async function ambil(rekomendasi: Rekomendasi, luar = false): Promise<string> {
  const [row] = await readSql<{ id: string }>(
    `SELECT t.pegawai_id AS id FROM temuan t WHERE t.putaran_id = $1 AND t.rekomendasi = $2 AND (t.perangkat_daerah_id = $3) = $4
       AND NOT EXISTS (SELECT 1 FROM rekomendasi_opd r WHERE r.putaran_id = $1 AND r.pegawai_id = t.pegawai_id) ORDER BY t.nip LIMIT 1`,
    [putaran.id, rekomendasi, opdKepala, !luar],
  )
  if (!row) throw new Error(`tidak ada ${rekomendasi}`)
  return row.id
}

const rekomendasikan = (viewer: Viewer, pegawaiId: string, usulan: Rekomendasi, alasan?: string) =>
  withTransaction((tx) => recommendTemuan(tx, viewer, { putaranId: putaran.id, pegawaiId, usulan, alasan }))
const periksa = (viewer: Viewer, pegawaiId: string) =>
  withTransaction((tx) =>
    verifyTemuan(tx, viewer, { putaranId: putaran.id, pegawaiId, catatan: 'Berkas lengkap.' }),
  )
const putuskan = (viewer: Viewer, pegawaiId: string, keputusan: Rekomendasi, putaranId = putaran.id) =>
  withTransaction((tx) =>
    decideKelayakan(
      tx,
      viewer,
      {
        putaranId,
        pegawaiId,
        keputusan,
        nomorSk: '800/7/2026',
        tanggalSk: PADA,
        alasanKode: undefined,
        alasan: undefined,
      },
      PADA,
    ),
  )
const sk = (viewer: Viewer, jumlah: number, nomorSk: string, saringan = '') =>
  withTransaction((tx) =>
    massal.decideMassal(
      tx,
      viewer,
      { putaranId: putaran.id, saringan, jumlah, nomorSk, tanggalSk: PADA },
      PADA,
    ),
  )

describe('satu per satu', () => {
  it('temuan, rekomendasi, pemeriksaan, keputusan: siapa dan kapan tercatat di tiap langkah', async () => {
    const orang = await ambil('DIPERPANJANG')
    expect(await rekomendasikan(kepala, orang, 'DIPERPANJANG')).toEqual({ ulangan: false })
    expect(await rekomendasikan(kepala, orang, 'DIPERPANJANG')).toEqual({ ulangan: true })
    expect(await periksa(admin, orang)).toEqual({ ulangan: false })
    expect((await putuskan(ppk, orang, 'DIPERPANJANG')).status).toBe('DIPUTUSKAN')
    expect(await loadLangkah(putaran, orang)).toMatchObject({
      tahap: 'putus',
      kepala: { oleh: expect.stringContaining('Arsyad'), usulan: 'DIPERPANJANG', alasan: null },
      verifikasi: { oleh: expect.stringContaining('Rina'), catatan: 'Berkas lengkap.' },
      rilis: null,
    })
    const [satu] = await listSk(admin, putaran)
    expect(satu).toMatchObject({ nomor: '800/7/2026', jumlah: 1, jumlahSeluruhnya: 1, atasNama: false })
  })

  it('langkah yang dilompati ditolak server dan database', async () => {
    const orang = await ambil('DIPERPANJANG')
    await expect(periksa(admin, orang)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await expect(putuskan(ppk, orang, 'DIPERPANJANG')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('Kepala perangkat daerah'),
    })
    await rekomendasikan(kepala, orang, 'DIPERPANJANG')
    await expect(putuskan(ppk, orang, 'DIPERPANJANG')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('BKPSDM'),
    })
    const paksa = `INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, nomor_sk, tanggal_sk, pengusul_id)
      VALUES ($1, $2, 2026, 'DIPUTUSKAN', 'DIPERPANJANG', 'DIPERPANJANG', 'x', '2026-12-21', $3)`
    await expect(readSql(paksa, [putaran.id, orang, ppk.orangId])).rejects.toMatchObject({ code: '23514' })
    const lain = await ambil('DIPERPANJANG')
    await expect(
      readSql('INSERT INTO verifikasi (putaran_id, pegawai_id, verifikator_id) VALUES ($1, $2, $3)', [
        putaran.id,
        lain,
        admin.orangId,
      ]),
    ).rejects.toMatchObject({ code: '23503' })
  })

  it('kepala yang berbeda memberi alasan; keputusan massal melewatinya', async () => {
    const orang = await ambil('DIPERPANJANG')
    await expect(rekomendasikan(kepala, orang, 'DITUNDA')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { alasan: expect.anything() },
    })
    await expect(
      readSql(
        'INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id) VALUES ($1, $2, $3, $4)',
        [putaran.id, orang, 'DITUNDA', kepala.orangId],
      ),
    ).rejects.toMatchObject({ code: '23514' })
    await rekomendasikan(kepala, orang, 'DITUNDA', ALASAN)
    const sasaran: Sasaran = { ...SEMUA, pilih: [orang] }
    expect(await previewMassal(admin2, putaran, 'periksa', sasaran)).toMatchObject({
      jumlah: 0,
      tertinggal: [{ sebab: 'KEPALA_BERBEDA', n: 1 }],
    })
    const saringan = formatSasaran(sasaran)
    expect(
      await withTransaction((tx) =>
        massal.verifyMassal(tx, admin2, {
          putaranId: putaran.id,
          saringan,
          jumlah: 1,
          catatan: undefined,
        }),
      ),
    ).toMatchObject({ jumlah: 0 })
    expect(await listKepalaBerbeda(admin2, putaran, 'periksa', SEMUA)).toEqual([
      expect.objectContaining({
        pegawaiId: orang,
        rekomendasi: 'DIPERPANJANG',
        usulan: 'DITUNDA',
        alasan: ALASAN,
        kepala: expect.stringContaining('Arsyad'),
      }),
    ])
    expect(await loadRantai(admin2, putaran)).toMatchObject({ sendiri: { periksa: 1, putuskan: 0 } })
    await periksa(admin2, orang)
    expect(await listKepalaBerbeda(admin2, putaran, 'periksa', SEMUA)).toEqual([])
    expect(await loadRantai(ppk, putaran)).toMatchObject({ sendiri: { periksa: 0, putuskan: 1 } })
    const { jumlah, tertinggal } = await previewMassal(ppk, putaran, 'putuskan', { ...SEMUA, pilih: [orang] })
    expect({ jumlah, tertinggal }).toEqual({ jumlah: 0, tertinggal: [{ sebab: 'KEPALA_BERBEDA', n: 1 }] })
    await expect(
      readSql('UPDATE rekomendasi_opd SET alasan = $2 WHERE pegawai_id = $1', [orang, 'lain']),
    ).rejects.toMatchObject({
      code: '23001',
    })
  })

  it('perangkat daerah lain tidak ada bagi kepala, juga dengan id yang benar', async () => {
    const orang = await ambil('DIPERPANJANG', true)
    await expect(rekomendasikan(kepala, orang, 'DIPERPANJANG')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(rekomendasikan(admin, orang, 'DIPERPANJANG')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await previewMassal(kepala, putaran, 'setujui', { ...SEMUA, pilih: [orang] })).toMatchObject({
      jumlah: 0,
    })
  })

  it('tidak seorang pun merekomendasikan atau memeriksa dirinya sendiri', async () => {
    const orang = await ambil('DIPERPANJANG')
    const [row] = await readSql<{ orang_id: string }>('SELECT orang_id FROM pegawai WHERE id = $1', [orang])
    const diri = row?.orang_id ?? ''
    const sebagai = (viewer: Viewer): Viewer => ({ ...viewer, orangId: diri })
    await expect(rekomendasikan(sebagai(kepala), orang, 'DIPERPANJANG')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    const pratinjau = await previewMassal(sebagai(kepala), putaran, 'setujui', SEMUA)
    expect(pratinjau.tertinggal).toContainEqual({ sebab: 'DIRI_SENDIRI', n: 1 })
    const sisip = `INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id) VALUES ($1, $2, 'DIPERPANJANG', $3)`
    await expect(readSql(sisip, [putaran.id, orang, diri])).rejects.toMatchObject({ code: '23514' })
    await rekomendasikan(kepala, orang, 'DIPERPANJANG')
    await expect(periksa(sebagai(admin), orang)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await expect(
      readSql('INSERT INTO verifikasi (putaran_id, pegawai_id, verifikator_id) VALUES ($1, $2, $3)', [
        putaran.id,
        orang,
        diri,
      ]),
    ).rejects.toMatchObject({ code: '23514' })
    await periksa(admin, orang)
    expect(
      await previewMassal(sebagai(ppk), putaran, 'putuskan', { ...SEMUA, pilih: [orang] }),
    ).toMatchObject({
      jumlah: 0,
      tertinggal: [{ sebab: 'DIRI_SENDIRI', n: 1 }],
    })
  })
})

describe('sekaligus', () => {
  it('pratinjau kepala sama dengan yang terjadi; perangkat daerah lain tidak tersentuh', async () => {
    const saringan = 'rekomendasi=DIPERPANJANG'
    const sasaran: Sasaran = { filter: { q: '', rekomendasi: 'DIPERPANJANG' }, pilih: null }
    const { jumlah } = await previewMassal(kepala, putaran, 'setujui', sasaran)
    expect(jumlah).toBeGreaterThan(50)
    const kirim = (n: number) =>
      withTransaction((tx) =>
        massal.recommendMassal(tx, kepala, { putaranId: putaran.id, saringan, jumlah: n }),
      )
    await expect(kirim(jumlah + 1)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('bukan'),
    })
    const serentak = await Promise.all(Array.from({ length: 50 }, () => kirim(jumlah)))
    expect(serentak.filter((hasil) => hasil.jumlah > 0)).toHaveLength(1)
    expect(serentak.reduce((n, hasil) => n + hasil.jumlah, 0)).toBe(jumlah)
    const [luar] = await readSql<{ n: number }>(
      `SELECT count(*) AS n FROM rekomendasi_opd r JOIN temuan t USING (putaran_id, pegawai_id)
       WHERE r.putaran_id = $1 AND t.perangkat_daerah_id <> $2`,
      [putaran.id, opdKepala],
    )
    expect(luar?.n).toBe(0)
  })

  it('tiap hitungan pratinjau membuka daftar yang sama banyaknya, juga yang tertinggal', async () => {
    const buka = async (filter: TemuanFilter) => (await listTemuan(viewer, putaran.id, filter)).cocok
    let viewer = kepala
    for (const [aksi, siapa, rekomendasi] of [
      ['setujui', kepala, undefined],
      ['setujui', kepala, 'TIDAK_DIPERPANJANG'],
      ['periksa', admin, undefined],
      ['putuskan', ppk, undefined],
    ] as const) {
      viewer = siapa
      const filter: TemuanFilter = { q: '', rekomendasi }
      const pratinjau = await previewMassal(viewer, putaran, aksi, { filter, pilih: null })
      expect([aksi, await buka({ ...filter, massal: aksi })]).toEqual([aksi, pratinjau.jumlah])
      for (const { rekomendasi: kode, n } of pratinjau.perRekomendasi)
        expect(await buka({ ...filter, massal: aksi, rekomendasi: kode })).toBe(n)
      for (const { id, n } of pratinjau.perOpd)
        expect(await buka({ ...filter, massal: aksi, opd: id })).toBe(n)
      for (const { sebab, n } of pratinjau.tertinggal)
        expect([sebab, await buka({ ...filter, massal: aksi, sebab })]).toEqual([sebab, n])
    }
  })

  it('hitungan chip dan tahap berlaku di bawah saringan yang lain', async () => {
    const filter: TemuanFilter = { q: '', tahap: 'kepala', opd: opdKepala, rekomendasi: 'TIDAK_DIPERPANJANG' }
    const { rekomendasi, tahap } = await countSaring(admin, putaran.id, filter)
    const buka = async (ganti: Partial<TemuanFilter>) =>
      (await listTemuan(admin, putaran.id, { ...filter, ...ganti })).cocok
    for (const kode of REKOMENDASI)
      expect([kode, rekomendasi[kode]]).toEqual([kode, await buka({ rekomendasi: kode })])
    for (const kode of TAHAP) expect([kode, tahap[kode]]).toEqual([kode, await buka({ tahap: kode })])
    expect(Object.values(rekomendasi).reduce((a, b) => a + b)).toBe(await buka({ rekomendasi: undefined }))
  })

  it('satu SK memutus ratusan orang dalam satu pernyataan, lima puluh kiriman bersamaan satu akibat', async () => {
    await siapkanRantai(putaran, admin)
    const { jumlah, tertinggal } = await previewMassal(ppk, putaran, 'putuskan', SEMUA)
    expect(jumlah).toBeGreaterThan(700)
    const tunda = tertinggal.find(({ sebab }) => sebab === 'DITUNDA')?.n ?? 0
    expect(tunda).toBeGreaterThan(0)
    expect(await loadRantai(ppk, putaran)).toMatchObject({
      tugas: { putuskan: jumlah },
      sendiri: { ditunda: tunda },
    })
    await expect(sk(ppk, jumlah, '800/7/2026', '').then(() => 0)).resolves.toBe(0)
    const [daftar] = await listSk(ppk, putaran)
    expect(daftar).toMatchObject({
      nomor: '800/7/2026',
      jumlah: jumlah + 1,
      jumlahSeluruhnya: jumlah + 1,
      atasNama: false,
    })
    const beda = await readSql(
      `SELECT 1 FROM keputusan k JOIN temuan t USING (putaran_id, pegawai_id) WHERE k.putaran_id = $1
         AND (k.mulai IS DISTINCT FROM t.mulai OR k.selesai IS DISTINCT FROM t.selesai OR k.keputusan <> t.rekomendasi OR k.status <> 'DIPUTUSKAN')`,
      [putaran.id],
    )
    expect(beda).toEqual([])
    const ditunda = await previewMassal(admin, putaran, 'putuskan', {
      filter: { q: '', rekomendasi: 'DITUNDA' },
      pilih: null,
    })
    expect(
      (await listTemuan(admin, putaran.id, { q: '', rekomendasi: 'DITUNDA', massal: 'tunda' })).cocok,
    ).toBe(ditunda.jumlah)
    // Tinggal yang ditunda: tugas massal habis, tetapi hitungannya tetap ditawarkan tersendiri.
    expect(await loadRantai(admin, putaran)).toMatchObject({
      tugas: { putuskan: 0 },
      sendiri: { ditunda: ditunda.jumlah },
    })
    const serentak = await Promise.all(
      Array.from({ length: 50 }, () => sk(admin, ditunda.jumlah, '800/8/2026', 'rekomendasi=DITUNDA')),
    )
    expect(serentak.filter((hasil) => hasil.jumlah > 0)).toHaveLength(1)
    expect((await listSk(admin, putaran)).find(({ nomor }) => nomor === '800/8/2026')).toMatchObject({
      jumlah: ditunda.jumlah,
      atasNama: true,
    })
  })

  it('nomor SK yang sama dengan tanggal lain, dan tanggal yang belum tiba, ditolak pada isiannya', async () => {
    const orang = await readSql<{ id: string }>(
      `SELECT v.pegawai_id AS id FROM verifikasi v WHERE v.putaran_id = $1 AND NOT EXISTS (SELECT 1 FROM keputusan k WHERE k.pegawai_id = v.pegawai_id) LIMIT 1`,
      [putaran.id],
    )
    expect(orang).toHaveLength(1)
    const input = {
      putaranId: putaran.id,
      pegawaiId: orang[0]?.id ?? '',
      keputusan: 'DIPERPANJANG' as const,
      alasanKode: undefined,
      alasan: undefined,
    }
    const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
    for (const tanggalSk of ['2026-12-20', '2026-12-22'])
      await expect(
        withTransaction((tx) =>
          decideKelayakan(
            tx,
            ppk,
            { ...input, nomorSk: '800/7/2026', tanggalSk: parseTanggal(tanggalSk) },
            PADA,
          ),
        ),
      ).rejects.toMatchObject({ code: 'INVALID_INPUT', fieldErrors: { tanggalSk: expect.anything() } })
  })

  it('hitungan rantai sama dengan daftarnya, per tahap', async () => {
    const rantai = await loadRantai(admin, putaran)
    expect(Object.values(rantai.tahap).reduce((a, b) => a + b, 0)).toBe(983)
    for (const tahap of ['kepala', 'bkd', 'ppk', 'kedua', 'putus', 'rilis'] as const)
      expect([tahap, (await listTemuan(admin, putaran.id, { q: '', tahap })).cocok]).toEqual([
        tahap,
        rantai.tahap[tahap],
      ])
    // Kartunya menawarkan slip akun kepada yang melihat daftar ini, jadi ia pun boleh menerbitkannya.
    expect(can(admin, 'akun:issue')).toBe(true)
    expect(await listTanpaKepala(admin, putaran)).toEqual(
      rantai.tahap.kepala > 0 ? expect.arrayContaining([expect.anything()]) : [],
    )
  })
})

describe('rilis', () => {
  it('sebelum dirilis pegawai tidak membaca apa pun; sesudahnya ia membaca keputusannya sendiri', async () => {
    const [row] = await readSql<{ orang_id: string; pegawai_id: string; selesai: string }>(
      `SELECT g.orang_id, k.pegawai_id, k.selesai FROM keputusan k JOIN pegawai g ON g.id = k.pegawai_id
       WHERE k.putaran_id = $1 AND k.status = 'DIPUTUSKAN' AND k.keputusan = 'DIPERPANJANG_DENGAN_CATATAN' LIMIT 1`,
      [putaran.id],
    )
    const pegawai: Viewer = {
      akunId: '',
      orangId: row?.orang_id ?? '',
      nama: '',
      peran: [{ peran: 'PEGAWAI', perangkatDaerahId: null }],
    }
    expect(await findHasilSaya(pegawai)).toBeNull()
    const { diputuskan } = await loadRantai(admin, putaran)
    const rilis = (n: number) =>
      withTransaction((tx) => massal.releasePutaran(tx, admin, { putaranId: putaran.id, jumlah: n }))
    await expect(rilis(diputuskan - 1)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await findHasilSaya(pegawai)).toBeNull()
    const serentak = await Promise.all(Array.from({ length: 20 }, () => rilis(diputuskan)))
    expect(serentak.filter((hasil) => hasil.jumlah > 0)).toHaveLength(1)
    expect(await findHasilSaya(pegawai)).toMatchObject({
      tahun: 2026,
      keputusan: 'DIPERPANJANG_DENGAN_CATATAN',
      nomorSk: '800/7/2026',
      selesai: row?.selesai,
      alasanKalimat: expect.arrayContaining(['Semua syarat terpenuhi.']),
    })
    expect(await findHasilSaya(await getPersona('ppk'))).toBeNull()
    expect((await loadLangkah(putaran, row?.pegawai_id ?? '')).tahap).toBe('rilis')
  })

  it('penyimpangan yang disetujui sesudah rilis menunggu rilis berikutnya, dengan saat dan orangnya sendiri', async () => {
    const [row] = await readSql<{ id: string; orang_id: string }>(
      `SELECT v.pegawai_id AS id, g.orang_id FROM verifikasi v JOIN pegawai g ON g.id = v.pegawai_id
       WHERE v.putaran_id = $1 AND NOT EXISTS (SELECT 1 FROM keputusan k WHERE k.pegawai_id = v.pegawai_id)`,
      [putaran.id],
    )
    const orang = row?.id ?? ''
    const pegawai: Viewer = { akunId: '', orangId: row?.orang_id ?? '', nama: '', peran: [] }
    const usul = await withTransaction((tx) =>
      decideKelayakan(
        tx,
        admin,
        {
          putaranId: putaran.id,
          pegawaiId: orang,
          keputusan: 'TIDAK_DIPERPANJANG',
          nomorSk: '800/9/2026',
          tanggalSk: PADA,
          alasanKode: 'HASIL_PEMERIKSAAN',
          alasan: ALASAN,
        },
        PADA,
      ),
    )
    const semula = await loadRantai(admin, putaran)
    expect(semula).toMatchObject({ belumRilis: 0, tahap: { kedua: 1, putus: 0 } })
    const sisip = (rilisPutaran: string) =>
      readSql(
        'INSERT INTO rilis_keputusan (keputusan_id, rilis_id) SELECT $1, id FROM rilis_putaran WHERE putaran_id = $2',
        [usul.keputusanId, rilisPutaran],
      )
    await expect(sisip(putaran.id)).rejects.toMatchObject({ code: '23514' })
    await withTransaction((tx) =>
      approveKeputusan(tx, ppk, { keputusanId: usul.keputusanId, jawaban: 'SETUJU' }),
    )
    expect(await findHasilSaya(pegawai)).toBeNull()
    expect(await loadLangkah(putaran, orang)).toMatchObject({ tahap: 'putus', rilis: null })
    expect(await loadRantai(admin, putaran)).toMatchObject({
      belumRilis: 1,
      diputuskan: semula.diputuskan + 1,
      tahap: { kedua: 0, putus: 1, rilis: semula.tahap.rilis },
    })
    expect(await loadRantai(ppk, putaran)).toMatchObject({ belumRilis: 0 })
    const rilis = () =>
      withTransaction((tx) => massal.releasePutaran(tx, admin2, { putaranId: putaran.id, jumlah: 1 }))
    const serentak = await Promise.all(Array.from({ length: 20 }, rilis))
    expect(serentak.filter((hasil) => hasil.jumlah === 1)).toHaveLength(1)
    expect(serentak.filter((hasil) => hasil.jumlah === 0)).toHaveLength(19)
    expect(await findHasilSaya(pegawai)).toMatchObject({
      keputusan: 'TIDAK_DIPERPANJANG',
      nomorSk: '800/9/2026',
    })
    expect(await loadLangkah(putaran, orang)).toMatchObject({
      tahap: 'rilis',
      rilis: { oleh: expect.stringContaining(admin2.nama) },
    })
    expect((await listTemuan(admin, putaran.id, { q: '', tahap: 'rilis' })).cocok).toBe(
      semula.tahap.rilis + 1,
    )
    // Yang dirilis lebih dahulu tetap menyebut rilisnya sendiri.
    const [dahulu] = await readSql<{ id: string }>(
      `SELECT pegawai_id AS id FROM keputusan WHERE putaran_id = $1 AND nomor_sk = '800/8/2026' LIMIT 1`,
      [putaran.id],
    )
    expect((await loadLangkah(putaran, dahulu?.id ?? '')).rilis?.oleh).toContain(admin.nama)
    await expect(readSql('DELETE FROM rilis_keputusan')).rejects.toMatchObject({ code: '23001' })
  })

  it('gerbang hari ini sama dengan temuan putaran pada hari yang sama, tanpa menulis apa pun', async () => {
    const rows = await readSql<{ orang_id: string; rekomendasi: string; penentu: string[] }>(
      `SELECT DISTINCT ON (t.rekomendasi) g.orang_id, t.rekomendasi, t.penentu FROM temuan t JOIN pegawai g ON g.id = t.pegawai_id WHERE t.putaran_id = $1 ORDER BY t.rekomendasi, t.nip`,
      [putaran.id],
    )
    for (const { orang_id, rekomendasi, penentu } of rows) {
      const posisi = await loadGerbangSaya({ akunId: '', orangId: orang_id, nama: '', peran: [] }, PADA)
      expect(posisi).toMatchObject({ rekomendasi })
      expect(posisi?.gerbang).toHaveLength(10)
      expect(posisi?.gerbang.flatMap(({ kode, menentukan }) => (menentukan ? [kode] : [])).sort()).toEqual(
        penentu,
      )
    }
    expect(await loadGerbangSaya(ppk, PADA)).toBeNull()
  })
})

describe('putaran berikutnya', () => {
  it('membawa hanya rekomendasi yang temuan dan faktanya tidak berubah, dengan kepala aslinya', async () => {
    await withTransaction(async (tx) => {
      // Rantai dimulai lagi tanpa keputusan, agar ada yang dibawa.
      await tx.sql('SET LOCAL session_replication_role = replica')
      await tx.sql('DELETE FROM rilis_keputusan')
      await tx.sql('DELETE FROM rilis_putaran')
      await tx.sql('DELETE FROM keputusan')
    })
    const [ubah] = await readSql<{ id: string }>(
      `SELECT r.pegawai_id AS id FROM rekomendasi_opd r JOIN temuan t USING (putaran_id, pegawai_id) WHERE r.putaran_id = $1 AND t.rekomendasi = 'DIPERPANJANG' ORDER BY t.nip LIMIT 1`,
      [putaran.id],
    )
    await readSql(
      'UPDATE rekap_kehadiran SET alpa = alpa + 1 WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 2',
      [ubah?.id],
    )
    const lama = putaran
    const [semula] = await readSql<{ n: number }>(
      'SELECT count(*) AS n FROM rekomendasi_opd WHERE putaran_id = $1',
      [lama.id],
    )
    putaran = (await jalankan(admin)).putaran
    const pratinjau = await previewBawa(admin, putaran)
    expect(pratinjau).toMatchObject({
      jumlah: (semula?.n ?? 0) - 1,
      tertinggal: [{ sebab: 'FAKTA_BERUBAH', n: 1 }],
    })
    const opd = (await previewBawa(kepala, putaran))?.jumlah ?? 0
    expect(opd).toBeGreaterThan(0)
    const bawa = (viewer: Viewer, jumlah: number) =>
      withTransaction((tx) => massal.carryRekomendasi(tx, viewer, { putaranId: putaran.id, jumlah }))
    expect((await bawa(kepala, opd)).jumlah).toBe(opd)
    const sisa = (await previewBawa(admin, putaran))?.jumlah ?? 0
    expect(await previewBawa(ppk, putaran)).toBeNull()
    expect(sisa).toBe((semula?.n ?? 0) - 1 - opd)
    expect((await bawa(admin, sisa)).jumlah).toBe(sisa)
    expect((await bawa(admin, sisa)).jumlah).toBe(0)
    expect((await loadLangkah(putaran, ubah?.id ?? '')).kepala).toBeNull()
    const beda = await readSql(
      `SELECT 1 FROM rekomendasi_opd b JOIN rekomendasi_opd a ON a.putaran_id = $1 AND a.pegawai_id = b.pegawai_id
       WHERE b.putaran_id = $2 AND (a.kepala_id, a.usulan, a.pada) IS DISTINCT FROM (b.kepala_id, b.usulan, b.pada)`,
      [lama.id, putaran.id],
    )
    expect(beda).toEqual([])
    await expect(
      withTransaction((tx) =>
        recommendTemuan(tx, kepala, {
          putaranId: lama.id,
          pegawaiId: ubah?.id ?? '',
          usulan: 'DIPERPANJANG',
          alasan: undefined,
        }),
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('gladi', () => {
  it('pada hari yang belum tiba: bernomor sendiri, bukan putaran terakhir, tidak direkomendasikan, diputuskan, atau dirilis', async () => {
    const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
    const { putaran: gladi } = await jalankan(admin, { pada: parseTanggal('2026-12-31'), gladi: true })
    expect(gladi).toMatchObject({ slug: '2026-g1', gladi: true, nomor: 1 })
    expect((await findPutaranTerakhir(admin, 2026))?.id).toBe(putaran.id)
    expect((await listPutaran(admin)).filter((satu) => satu.gladi)).toHaveLength(1)
    const semua = await getKepalaSemua()
    await expect(
      withTransaction((tx) =>
        massal.recommendMassal(tx, semua, { putaranId: gladi.id, saringan: '', jumlah: 983 }),
      ),
    ).rejects.toMatchObject({ code: 'RULE_VIOLATED', message: expect.stringContaining('gladi') })
    const [satu] = await readSql<{ id: string }>(
      `SELECT pegawai_id AS id FROM temuan WHERE putaran_id = $1 AND rekomendasi = 'DIPERPANJANG' LIMIT 1`,
      [gladi.id],
    )
    await expect(putuskan(ppk, satu?.id ?? '', 'DIPERPANJANG', gladi.id)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    const paksa = (sql: string) => readSql(sql, [gladi.id, satu?.id, ppk.orangId])
    await expect(
      paksa(
        `INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id) VALUES ($1, $2, 'DIPERPANJANG', $3)`,
      ),
    ).rejects.toMatchObject({ code: '23514' })
    await expect(
      paksa(`INSERT INTO keputusan (putaran_id, pegawai_id, tahun, status, keputusan, rekomendasi, nomor_sk, tanggal_sk, pengusul_id)
        VALUES ($1, $2, 2026, 'DIPUTUSKAN', 'DIPERPANJANG', 'DIPERPANJANG', 'x', '2026-12-21', $3)`),
    ).rejects.toMatchObject({ code: '23514' })
    await expect(
      withTransaction((tx) => massal.releasePutaran(tx, admin, { putaranId: gladi.id, jumlah: 1 })),
    ).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await expect(
      readSql('INSERT INTO rilis_putaran (putaran_id, orang_id) VALUES ($1, $2)', [gladi.id, admin.orangId]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('putaran sungguhan tidak mendahului hari ini; gladi boleh', async () => {
    const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
    const hariIni = parseTanggal('2026-11-16')
    await expect(jalankan(admin, { hariIni })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { pada: [expect.stringContaining('gladi')] },
    })
    expect((await jalankan(admin, { hariIni, gladi: true })).putaran).toMatchObject({
      slug: '2026-g2',
      pada: PADA,
    })
  })
})
