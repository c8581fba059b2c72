import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'
import type { Kantor, Orang } from './bahan.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const commands = await import('../../../lib/skp/commands.ts')
const susun = await import('../../../lib/skp/commands-susun.ts')
const { parseSkpFilter } = await import('../../../lib/skp/parse.ts')
const { listSkp } = await import('../../../lib/skp/queries.ts')
const { bekuSkpSchema } = await import('../../../lib/skp/schema-beku.ts')
const { computeSidikBeku } = await import('../../../lib/server/beku.ts')
const { fillKantor, HARI_INI, ID_PALSU, makeDraf, makeRencana, TAHUN } = await import('./bahan.ts')

let kantor: Kantor
let berikut = 0
beforeAll(async () => {
  kantor = await fillKantor(30)
})

/** Orang tim yang belum dipakai uji lain. */
function ambil(): Orang {
  const orang = kantor.tim[berikut]
  berikut += 1
  if (!orang) throw new Error('tim habis')
  return orang
}

const versi = async (id: string) => {
  const [row] = await readSql('SELECT * FROM versi_skp WHERE id = $1', [id])
  return row ?? {}
}
const versionOf = async (id: string): Promise<number> => {
  const [row] = await readSql<{ version: number }>('SELECT version FROM versi_skp WHERE id = $1', [id])
  return row?.version ?? 0
}
type Pindah = 'submitSkp' | 'approveSkp'
const pindah = async (nama: Pindah, viewer: Viewer, versiId: string) => {
  const version = await versionOf(versiId)
  return withTransaction((tx) => commands[nama](tx, viewer, { versiId, version }, HARI_INI))
}
const ttd = (viewer: Viewer, versiId: string) =>
  withTransaction((tx) => commands.signSkp(tx, viewer, { versiId }, HARI_INI))
const simpan = (viewer: Viewer, versiId: string, version: number, rencana = makeRencana()) =>
  withTransaction((tx) => susun.saveSkp(tx, viewer, { versiId, version, rencana }, HARI_INI))

/** SKP yang disetujui: disusun dan diajukan pegawainya. */
async function makeDisetujui(orang: Orang): Promise<string> {
  const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId)
  await pindah('submitSkp', orang.viewer, versiId)
  await pindah('approveSkp', kantor.penilai, versiId)
  return versiId
}

describe('dari draf sampai ditetapkan', () => {
  it('pegawai menyusun, atasan menyetujui, keduanya menandatangani; kepala SKP bertanggal hari wilayah', async () => {
    const orang = ambil()
    const versiId = await makeDisetujui(orang)
    const beku = await versi(versiId)
    expect(bekuSkpSchema.parse(beku.beku)).toMatchObject({
      tahun: TAHUN,
      periode: { mulai: '2026-01-01', selesai: '2026-12-31' },
      pegawai: { nama: orang.nama, jabatan: 'Operator', unitKerja: 'Bidang 1' },
      penilai: { nama: 'Fahruddin Noor', kapasitas: 'ATASAN_LANGSUNG' },
      rencana: [
        { rhkAtasan: 'Tata naskah dinas tertib', indikator: [{ target: 120, bobot: 60 }, { target: 1.5 }] },
      ],
    })
    expect(computeSidikBeku(beku.beku).equals(beku.beku_hash)).toBe(true)
    expect(await ttd(kantor.penilai, versiId)).toMatchObject({ status: 'DISETUJUI', ulangan: false })
    expect(await ttd(kantor.penilai, versiId)).toMatchObject({ ulangan: true })
    expect(await ttd(orang.viewer, versiId)).toMatchObject({ status: 'DITETAPKAN' })
    const [kepala] = await readSql('SELECT * FROM skp WHERE pegawai_id = $1', [orang.pegawaiId])
    expect(kepala).toMatchObject({
      sumber: 'TITIAN',
      tanggal_ttd_pegawai: '2026-01-08',
      tanggal_ttd_penilai: '2026-01-08',
      tanggal_ditetapkan: '2026-01-08',
    })
    const riwayat = await readSql(
      'SELECT aksi, ke, pelaku FROM riwayat_status_skp WHERE versi_skp_id = $1 ORDER BY id',
      [versiId],
    )
    expect(riwayat).toEqual([
      { aksi: 'draft', ke: 'DRAF', pelaku: 'PEGAWAI' },
      { aksi: 'submit', ke: 'DIAJUKAN', pelaku: 'PEGAWAI' },
      { aksi: 'approve', ke: 'DISETUJUI', pelaku: 'ATASAN' },
      { aksi: 'sign', ke: 'DISETUJUI', pelaku: 'ATASAN' },
      { aksi: 'sign', ke: 'DITETAPKAN', pelaku: 'PEGAWAI' },
    ])
  })

  it('dikembalikan dengan alasan, diperbaiki, diajukan lagi; yang ditunggu kembali pengajunya', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId)
    await pindah('submitSkp', orang.viewer, versiId)
    const version = await versionOf(versiId)
    await withTransaction((tx) =>
      commands.returnSkp(
        tx,
        kantor.penilai,
        { versiId, version, alasan: 'Target terlalu rendah.' },
        HARI_INI,
      ),
    )
    expect(await versi(versiId)).toMatchObject({ status: 'DRAF', pengaju: 'PEGAWAI' })
    await simpan(orang.viewer, versiId, version + 1)
    expect(await pindah('submitSkp', orang.viewer, versiId)).toMatchObject({ status: 'DIAJUKAN' })
  })

  it('perubahan membuka versi baru; yang lama tetap, tanggal kepala tidak berubah', async () => {
    const orang = ambil()
    const versiId = await makeDisetujui(orang)
    await ttd(orang.viewer, versiId)
    await ttd(kantor.penilai, versiId)
    await readSql(`UPDATE skp SET tanggal_ditetapkan = '2026-01-05' WHERE pegawai_id = $1`, [orang.pegawaiId])
    const buka = async () =>
      withTransaction(async (tx) =>
        susun.reviseSkp(
          tx,
          kantor.penilai,
          { versiId, version: await versionOf(versiId), alasan: 'Pindah tugas.' },
          HARI_INI,
        ),
      )
    const baru = await buka()
    expect(baru.nomor).toBe(2)
    await expect(buka()).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await versi(versiId)).toMatchObject({ status: 'DITETAPKAN' })
    await pindah('submitSkp', kantor.penilai, baru.versiId)
    await pindah('approveSkp', kantor.penilai, baru.versiId)
    await ttd(orang.viewer, baru.versiId)
    await ttd(kantor.penilai, baru.versiId)
    const [kepala] = await readSql('SELECT tanggal_ditetapkan FROM skp WHERE pegawai_id = $1', [
      orang.pegawaiId,
    ])
    expect(kepala).toEqual({ tanggal_ditetapkan: '2026-01-05' })
    const { rows } = await listSkp(kantor.penilai, parseSkpFilter({ q: orang.nama }, TAHUN), HARI_INI)
    expect(rows).toMatchObject([{ nomor: 2, ditetapkan: '2026-01-05', versiDitetapkan: '2026-01-08' }])
  })

  it('pustaka dan salinan mengisi draf; salinan di luar jangkauan tidak ada', async () => {
    const [satu, dua] = [ambil(), ambil()]
    const mulai = (viewer: Viewer, orang: Orang, sumber: 'PUSTAKA' | 'SALINAN', dariVersiId?: string) =>
      withTransaction((tx) =>
        susun.draftSkp(
          tx,
          viewer,
          { pegawaiId: orang.pegawaiId, tahun: TAHUN, sumber, dariVersiId },
          HARI_INI,
        ),
      )
    const { versiId } = await mulai(satu.viewer, satu, 'PUSTAKA')
    await expect(mulai(dua.viewer, dua, 'SALINAN', versiId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const salinan = await mulai(kantor.penilai, dua, 'SALINAN', versiId)
    const isi = (id: string) =>
      readSql(
        'SELECT i.aspek, i.target, i.bobot FROM indikator_skp i JOIN rencana_hasil_kerja r ON r.id = i.rencana_id WHERE r.versi_skp_id = $1 ORDER BY i.urutan',
        [id],
      )
    expect(await isi(salinan.versiId)).toHaveLength(2)
    expect(await isi(salinan.versiId)).toEqual(await isi(versiId))
    expect((await versi(salinan.versiId)).penyusun).toBe('ATASAN')
  })
})

describe('yang ditolak', () => {
  it('perbuatan pada keadaan yang salah mendapat kalimat, tanpa tulisan', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId)
    for (const coba of [
      () => pindah('approveSkp', kantor.penilai, versiId),
      () => ttd(orang.viewer, versiId),
      () => pindah('submitSkp', kantor.penilai, versiId),
    ])
      await expect(coba()).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect(await versi(versiId)).toMatchObject({ status: 'DRAF', version: 2 })
  })

  it('id palsu, dinas lain, dan baris milik SKP lain tidak ada bagi mereka', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId)
    for (const viewer of [kantor.asing, kantor.luar.viewer, ambil().viewer])
      await expect(simpan(viewer, versiId, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(simpan(orang.viewer, ID_PALSU, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(makeDraf(kantor.penilai, kantor.luar.pegawaiId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(makeDraf(kantor.pengelola, kantor.luar.pegawaiId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const [baris] = makeRencana()
    if (baris)
      await expect(simpan(orang.viewer, versiId, 2, [{ ...baris, id: ID_PALSU }])).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  it('pengelola menyusun draf, tidak mengajukan atau menyetujui; atasan mengajukannya', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(kantor.pengelola, orang.pegawaiId)
    await expect(pindah('submitSkp', kantor.pengelola, versiId)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    expect(await pindah('submitSkp', kantor.penilai, versiId)).toMatchObject({ status: 'DIAJUKAN' })
    await expect(pindah('approveSkp', kantor.pengelola, versiId)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
  })

  it('persetujuan atas diri sendiri: server menolak, database juga', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId)
    await pindah('submitSkp', orang.viewer, versiId)
    const merangkap: Viewer = {
      ...orang.viewer,
      peran: [...orang.viewer.peran, ...kantor.penilai.peran, ...kantor.pengelola.peran],
    }
    await expect(pindah('approveSkp', merangkap, versiId)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await expect(
      readSql(
        `UPDATE versi_skp SET status = 'DISETUJUI', beku = '{}', beku_hash = '\\x00', penilai_id = $2, disetujui_pada = now() WHERE id = $1`,
        [versiId, orang.orangId],
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('isi yang disetujui terkunci, juga bagi SQL langsung', async () => {
    const orang = ambil()
    const versiId = await makeDisetujui(orang)
    await expect(simpan(orang.viewer, versiId, await versionOf(versiId))).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    for (const sql of [
      'UPDATE rencana_hasil_kerja SET uraian = uraian WHERE versi_skp_id = $1',
      'DELETE FROM rencana_hasil_kerja WHERE versi_skp_id = $1',
      'UPDATE indikator_skp i SET target = 1 FROM rencana_hasil_kerja r WHERE r.id = i.rencana_id AND r.versi_skp_id = $1',
    ])
      await expect(readSql(sql, [versiId])).rejects.toMatchObject({ code: '23001' })
  })

  it('bobot 99 menyebut jumlahnya; bobot sebagian dan hasil kerja tanpa indikator juga ditolak', async () => {
    const orang = ambil()
    const { versiId } = await makeDraf(orang.viewer, orang.pegawaiId, makeRencana([60, 39]))
    await expect(pindah('submitSkp', orang.viewer, versiId)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { bobot: ['Jumlah bobot 99, kurang 1. Jumlahnya harus tepat 100.'] },
    })
    for (const bobot of [[60, null], []] as const) {
      await simpan(orang.viewer, versiId, await versionOf(versiId), makeRencana(bobot))
      await expect(pindah('submitSkp', orang.viewer, versiId)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      })
    }
    await simpan(orang.viewer, versiId, await versionOf(versiId), makeRencana([null, null]))
    expect(await pindah('submitSkp', orang.viewer, versiId)).toMatchObject({ status: 'DIAJUKAN' })
  })

  it('tanpa perjanjian kerja pada tahun itu, dan dua kali memulai', async () => {
    const orang = ambil()
    const mulai = (tahun: number) =>
      withTransaction((tx) =>
        susun.draftSkp(tx, orang.viewer, { pegawaiId: orang.pegawaiId, tahun, sumber: 'KOSONG' }, HARI_INI),
      )
    await expect(mulai(2028)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await mulai(TAHUN)
    await expect(mulai(TAHUN)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('dua orang sekaligus', () => {
  it('dua penyimpan: satu menang, yang lain membaca siapa dan pukul berapa', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(kantor.penilai, orang.pegawaiId)
    const hasil = await Promise.allSettled([
      simpan(orang.viewer, versiId, version, makeRencana([60, 40], 'Versi pegawai')),
      simpan(kantor.penilai, versiId, version, makeRencana([60, 40], 'Versi atasan')),
    ])
    expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const gagal = hasil.find((satu) => satu.status === 'rejected')
    expect(gagal?.reason).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/(?:Fahruddin Noor|Pegawai \d\d) mengubah SKP ini pukul \d\d\.\d\d/),
    })
    expect(
      await readSql('SELECT 1 FROM rencana_hasil_kerja WHERE versi_skp_id = $1', [versiId]),
    ).toHaveLength(1)
  })

  it('tab lain milik orang yang sama disebut sebagai Anda, bukan dengan nama', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(kantor.penilai, orang.pegawaiId)
    await pindah('submitSkp', kantor.penilai, versiId)
    await pindah('approveSkp', kantor.penilai, versiId)
    await expect(
      withTransaction((tx) =>
        commands.approveSkp(tx, kantor.penilai, { versiId, version: version + 1 }, HARI_INI),
      ),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/^Anda mengubah SKP ini di tab lain pukul \d\d\.\d\d/),
    })
  })

  it('persetujuan atas isi yang berubah sejak dibaca ditolak', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
    await pindah('submitSkp', orang.viewer, versiId)
    await expect(
      withTransaction((tx) => commands.approveSkp(tx, kantor.penilai, { versiId, version }, HARI_INI)),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('sepuluh tekanan tanda tangan: satu akibat; kedua pihak bersamaan menetapkan sekali', async () => {
    const orang = ambil()
    const versiId = await makeDisetujui(orang)
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        ttd(i % 2 === 0 ? orang.viewer : kantor.penilai, versiId).catch(() => undefined),
      ),
    )
    expect(await versi(versiId)).toMatchObject({ status: 'DITETAPKAN' })
    expect(
      await readSql(`SELECT 1 FROM riwayat_status_skp WHERE versi_skp_id = $1 AND aksi = 'sign'`, [versiId]),
    ).toHaveLength(2)
  })

  it('dua pemulai: satu draf', async () => {
    const orang = ambil()
    const hasil = await Promise.allSettled([
      makeDraf(orang.viewer, orang.pegawaiId),
      makeDraf(kantor.penilai, orang.pegawaiId),
      makeDraf(kantor.pengelola, orang.pegawaiId),
    ])
    expect(hasil.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

it('penilai yang berganti sejak disetujui menjadi pihak saat menandatangani; yang lama tidak lagi menjangkau', async () => {
  const orang = ambil()
  const versiId = await makeDisetujui(orang)
  await readSql('UPDATE hubungan_atasan SET atasan_id = $2 WHERE bawahan_id = $1', [
    orang.orangId,
    kantor.asing.orangId,
  ])
  await expect(ttd(kantor.penilai, versiId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await ttd(kantor.asing, versiId)
  const baru = await versi(versiId)
  expect(baru).toMatchObject({
    penilai_id: kantor.asing.orangId,
    beku: { penilai: { nama: 'Penilai Asing' } },
  })
  expect(computeSidikBeku(baru.beku).equals(baru.beku_hash)).toBe(true)
})
