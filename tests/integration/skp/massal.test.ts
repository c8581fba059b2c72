import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'
import type { Kantor } from './bahan.ts'

await createBasis()
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const commands = await import('../../../lib/skp/commands.ts')
const susun = await import('../../../lib/skp/commands-susun.ts')
const { listAntrean, listSkp } = await import('../../../lib/skp/queries.ts')
const { findSkp } = await import('../../../lib/skp/queries-rincian.ts')
const { listCalonSkp, listJabatanSusun } = await import('../../../lib/skp/queries-susun.ts')
const { parseSkpFilter } = await import('../../../lib/skp/parse.ts')
const { fillKantor, HARI_INI, makeDraf, makeRencana, TAHUN } = await import('./bahan.ts')

const BKD: Viewer['peran'] = [{ peran: 'AUDITOR', perangkatDaerahId: null }]
let kantor: Kantor
beforeAll(async () => {
  kantor = await fillKantor(60)
})

const filter = (params: Record<string, string> = {}) => parseSkpFilter(params, TAHUN)
const tulis = (
  viewer: Viewer,
  pegawaiId: string[],
  ajukan: 'ya' | 'tidak' = 'ya',
  bobot: (number | null)[] = [60, 40],
) =>
  withTransaction((tx) =>
    susun.draftManySkp(
      tx,
      viewer,
      { tahun: TAHUN, pegawaiId, ajukan, rencana: makeRencana(bobot) },
      HARI_INI,
    ),
  )
const jumlahVersi = async () => (await readSql('SELECT 1 FROM versi_skp')).length

describe('satu isi untuk banyak orang', () => {
  it('dua puluh SKP ditulis, diajukan, disetujui, dan ditandatangani dalam empat kiriman; pernyataan SQL-nya tidak bertambah per orang', async () => {
    const tim = kantor.tim.slice(0, 20)
    let pernyataan = 0
    const { versiId } = await withTransaction((tx) => {
      const sql: typeof tx.sql = (text, values) => {
        pernyataan += 1
        return tx.sql(text, values)
      }
      return susun.draftManySkp(
        { ...tx, sql },
        kantor.penilai,
        {
          tahun: TAHUN,
          pegawaiId: tim.map(({ pegawaiId }) => pegawaiId),
          ajukan: 'ya',
          rencana: makeRencana(),
        },
        HARI_INI,
      )
    })
    expect(versiId).toHaveLength(20)
    expect(pernyataan).toBeLessThan(20)
    expect((await listAntrean(kantor.penilai, TAHUN, HARI_INI)).setujui).toHaveLength(20)
    await withTransaction((tx) => commands.approveManySkp(tx, kantor.penilai, versiId, HARI_INI))
    expect((await listAntrean(kantor.penilai, TAHUN, HARI_INI)).tandaTangani).toHaveLength(20)
    await withTransaction((tx) => commands.signManySkp(tx, kantor.penilai, versiId, HARI_INI))
    const rows = await readSql<{ status: string; nama: string; sidik: string }>(
      `SELECT status, beku -> 'pegawai' ->> 'nama' AS nama, encode(beku_hash, 'hex') AS sidik FROM versi_skp WHERE id = ANY($1) AND ttd_penilai_pada IS NOT NULL`,
      [versiId],
    )
    expect(new Set(rows.map(({ nama }) => nama))).toEqual(new Set(tim.map(({ nama }) => nama)))
    expect(new Set(rows.map(({ sidik }) => sidik)).size).toBe(20)
    expect(
      await readSql(
        'SELECT 1 FROM indikator_skp i JOIN rencana_hasil_kerja r ON r.id = i.rencana_id WHERE r.versi_skp_id = ANY($1)',
        [versiId],
      ),
    ).toHaveLength(40)
    for (const orang of tim.slice(0, 2)) {
      const [versi] = await readSql<{ id: string }>(
        'SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id WHERE s.pegawai_id = $1',
        [orang.pegawaiId],
      )
      await withTransaction((tx) =>
        commands.signSkp(tx, orang.viewer, { versiId: versi?.id ?? '' }, HARI_INI),
      )
    }
    expect((await listSkp(kantor.penilai, filter({ status: 'DITETAPKAN' }), HARI_INI)).rows).toHaveLength(2)
  })

  it('semuanya atau tidak satu pun: orang luar, yang sudah punya, dan bobot 99 membatalkan seluruhnya', async () => {
    const [punya] = kantor.tim
    const baru = kantor.tim.slice(30, 33).map(({ pegawaiId }) => pegawaiId)
    const sebelum = await jumlahVersi()
    await expect(tulis(kantor.penilai, [...baru, kantor.luar.pegawaiId])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(tulis(kantor.penilai, [...baru, punya?.pegawaiId ?? ''])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(punya?.nama ?? ''),
    })
    // Juga sebagai draf: puluhan draf yang kelak tidak dapat diajukan tidak menolong siapa pun.
    for (const ajukan of ['ya', 'tidak'] as const)
      await expect(tulis(kantor.penilai, baru, ajukan, [60, 39])).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: { bobot: ['Jumlah bobot 99, kurang 1. Jumlahnya harus tepat 100.'] },
      })
    await expect(tulis(kantor.luar.viewer, [kantor.luar.pegawaiId])).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    expect(await jumlahVersi()).toBe(sebelum)
  })

  it('tekanan ganda menulis sekali; pengelola menulis draf dan tidak dapat mengajukannya', async () => {
    const satu = kantor.tim.slice(33, 36).map(({ pegawaiId }) => pegawaiId)
    const hasil = await Promise.allSettled([tulis(kantor.penilai, satu), tulis(kantor.penilai, satu)])
    expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const dua = kantor.tim.slice(36, 39).map(({ pegawaiId }) => pegawaiId)
    await expect(tulis(kantor.pengelola, dua)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    const { versiId } = await tulis(kantor.pengelola, dua, 'tidak')
    expect(
      (await listAntrean(kantor.penilai, TAHUN, HARI_INI)).ajukan.map((satuan) => satuan.versiId).sort(),
    ).toEqual(versiId.sort())
    await withTransaction((tx) => commands.submitManySkp(tx, kantor.penilai, versiId, HARI_INI))
  })
})

describe('daftar', () => {
  it('tiap orang melihat jangkauannya saja', async () => {
    const banyak = async (viewer: Viewer) => (await listSkp(viewer, filter(), HARI_INI)).hitungan.semua
    expect(await banyak(kantor.penilai)).toBe(60)
    expect(await banyak(kantor.pengelola)).toBe(60)
    expect(await banyak(kantor.asing)).toBe(1)
    expect(await banyak(kantor.luar.viewer)).toBe(1)
    expect(await banyak({ ...kantor.asing, peran: BKD })).toBe(61)
    expect(await banyak({ ...kantor.asing, peran: [] })).toBe(0)
  })

  it('halaman berkunci membaca semua orang tepat sekali, maju dan mundur', async () => {
    const satu = await listSkp(kantor.pengelola, filter(), HARI_INI)
    const dua = await listSkp(kantor.pengelola, filter({ sesudah: satu.sesudah ?? '' }), HARI_INI)
    const semua = [...satu.rows, ...dua.rows].map(({ pegawaiId }) => pegawaiId)
    expect([satu.rows.length, dua.rows.length, new Set(semua).size]).toEqual([50, 10, 60])
    const kembali = await listSkp(kantor.pengelola, filter({ sebelum: dua.sebelum ?? '' }), HARI_INI)
    expect(kembali.rows.map(({ pegawaiId }) => pegawaiId)).toEqual(
      satu.rows.map(({ pegawaiId }) => pegawaiId),
    )
  })

  it('giliran di daftar sama dengan giliran di dokumen, dan yang menunggu viewer di atas', async () => {
    const orang = kantor.tim[45]
    if (!orang) throw new Error('tim kurang')
    await makeDraf(orang.viewer, orang.pegawaiId)
    const { rows, hitungan } = await listSkp(kantor.penilai, filter(), HARI_INI)
    expect(rows.slice(0, hitungan.giliran).every(({ giliranSaya }) => giliranSaya)).toBe(true)
    for (const row of rows.filter(({ versiId }) => versiId)) {
      const skp = await findSkp(kantor.penilai, row.versiId ?? '', HARI_INI)
      expect([row.nama, row.giliranSaya]).toEqual([row.nama, skp?.giliran.includes('ATASAN')])
    }
    const sendiri = await listSkp(kantor.penilai, filter({ q: orang.nama }), HARI_INI)
    expect(sendiri.rows.find(({ pegawaiId }) => pegawaiId === orang.pegawaiId)?.menunggu).toBe(
      `menunggu disusun oleh ${orang.nama}`,
    )
  })

  it.each([
    ['2026-01-12', 0],
    ['2026-01-13', 1],
    ['2026-01-20', 8],
  ])('jatuh tempo sepuluh hari sejak SK diterima: pada %s terlambat %i hari', async (pada, hari) => {
    const hariItu = parseTanggal(pada)
    const { rows } = await listSkp(kantor.asing, filter(), hariItu)
    expect(rows[0]).toMatchObject({
      jatuhTempo: '2026-01-12',
      terlambat: hari,
      menunggu: 'menunggu disusun oleh Anda',
    })
    expect((await listSkp(kantor.asing, filter({ telat: 'ya' }), hariItu)).rows).toHaveLength(
      hari > 0 ? 1 : 0,
    )
  })

  it('penerima wewenang menggantikan atasannya: ia yang ditunggu, atasannya hanya membaca', async () => {
    const [satu] = kantor.tim
    const plh: Viewer = { ...kantor.pengelola, peran: kantor.penilai.peran }
    await readSql(
      `INSERT INTO delegasi_wewenang (pemberi_id, penerima_id, jenis, mulai, selesai) VALUES ($1, $2, 'PLH', '2026-01-08', '2026-01-08')`,
      [kantor.penilai.orangId, plh.orangId],
    )
    expect((await listSkp(plh, filter(), HARI_INI)).rows[0]).toMatchObject({ pelaku: 'ATASAN' })
    expect((await listSkp(kantor.penilai, filter(), HARI_INI)).rows[0]).toMatchObject({ pelaku: null })
    await expect(makeDraf(kantor.penilai, kantor.tim[50]?.pegawaiId ?? '')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    await readSql('DELETE FROM delegasi_wewenang')
    expect(satu).toBeDefined()
  })

  it('yang perlu disusun: sejabatan, belum punya, dan boleh disusun viewer', async () => {
    const [jabatan] = await listJabatanSusun(kantor.penilai, TAHUN, HARI_INI)
    const calon = await listCalonSkp(kantor.penilai, TAHUN, kantor.jabatanId, HARI_INI)
    expect(jabatan).toMatchObject({ id: kantor.jabatanId, pustaka: 1, orang: calon.length })
    const punya = await readSql('SELECT DISTINCT skp_id FROM versi_skp')
    expect(calon).toHaveLength(60 - punya.length)
    expect(await listCalonSkp(kantor.luar.viewer, TAHUN, kantor.jabatanId, HARI_INI)).toEqual([])
  })
})

describe('rincian', () => {
  it('tidak ada bagi yang tidak menjangkau; yang membaca saja tidak mendapat perbuatan', async () => {
    const [row] = (await listSkp(kantor.penilai, filter({ status: 'DISETUJUI' }), HARI_INI)).rows
    const id = row?.versiId ?? ''
    expect(await findSkp(kantor.asing, id, HARI_INI)).toBeNull()
    expect(await findSkp(kantor.penilai, 'bukan-id', HARI_INI)).toBeNull()
    expect(await findSkp({ ...kantor.asing, peran: BKD }, id, HARI_INI)).toMatchObject({
      aksi: [],
      pelaku: null,
    })
    expect(await findSkp(kantor.pengelola, id, HARI_INI)).toMatchObject({ aksi: [], pelaku: 'PENGELOLA' })
  })

  it('catatan melekat pada hasil kerjanya walau isinya disimpan ulang, dan tertutup setelah disetujui', async () => {
    const orang = kantor.tim[55]
    if (!orang) throw new Error('tim kurang')
    const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
    const buka = () => findSkp(orang.viewer, versiId, HARI_INI)
    const rencanaId = (await buka())?.rencana[0]?.id ?? ''
    const catat = (isi: string) =>
      withTransaction((tx) => susun.commentSkp(tx, kantor.penilai, { versiId, rencanaId, isi }, HARI_INI))
    await catat('Sebutkan satuannya.')
    const [baris] = makeRencana()
    if (!baris) throw new Error('tanpa baris')
    await withTransaction((tx) =>
      susun.saveSkp(
        tx,
        orang.viewer,
        {
          versiId,
          version,
          rencana: [
            ...makeRencana([null], 'Sisipan di depan').map((satu) => ({ ...satu, indikator: [] })),
            { ...baris, id: rencanaId },
          ],
        },
        HARI_INI,
      ),
    )
    const skp = await buka()
    expect(skp?.rencana.map(({ id }) => id).indexOf(rencanaId)).toBe(1)
    expect(skp?.catatan).toMatchObject([
      { rencanaId, isi: 'Sebutkan satuannya.', oleh: 'Fahruddin Noor', saya: false },
    ])
    const luar = withTransaction((tx) =>
      susun.commentSkp(tx, kantor.asing, { versiId, isi: 'Tidak boleh.' }, HARI_INI),
    )
    await expect(luar).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
