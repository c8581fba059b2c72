import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import type { NyatakanInput } from '../../../lib/penilaian/schema-tahun.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { acknowledgeTahun, lapseTahun, stateTahun, stateTahunSesuai } = await import(
  '../../../lib/penilaian/commands-tahun.ts'
)
const { findTahunBerjalan } = await import('../../../lib/penilaian/queries-tahun.ts')
const { findTimTahun } = await import('../../../lib/penilaian/queries-tim-tahun.ts')
const { createAtasan, createPegawai, isiRekap } = await import('./bahan.ts')

const AWAL_DESEMBER = parseTanggal('2026-12-01')
const SESUAI = 'SESUAI_EKSPEKTASI' as const
let atasan: Viewer
let lama: Viewer
let satu: Awaited<ReturnType<typeof createPegawai>>
let dua: Awaited<ReturnType<typeof createPegawai>>

beforeEach(async () => {
  atasan = await createAtasan('Atasan Sekarang')
  lama = await createAtasan('Atasan Lama')
  satu = await createPegawai('Pegawai Satu', atasan, lama)
  dua = await createPegawai('Pegawai Dua', atasan, lama)
  await isiRekap(satu, 11)
  await isiRekap(dua, 10)
})

const nyatakan = (viewer: Viewer, ganti: Partial<NyatakanInput> = {}, hari = AWAL_DESEMBER) =>
  withTransaction((tx) =>
    stateTahun(
      tx,
      viewer,
      { tahun: 2026, pegawaiId: satu.id, hasilKerja: SESUAI, perilaku: SESUAI, ...ganti },
      hari,
    ),
  )
const sesuai = (viewer: Viewer, pegawaiId: string[], hari = AWAL_DESEMBER) =>
  withTransaction((tx) => stateTahunSesuai(tx, viewer, { tahun: 2026, pegawaiId }, hari))
const baca = async (pegawaiId: string) =>
  (await readSql('SELECT * FROM penilaian_tahun WHERE pegawai_id = $1 AND tahun = 2026', [pegawaiId]))[0]

describe('menyatakan tahun', () => {
  it('sehari sebelum bulan batas berakhir ditolak, pada harinya diterima', async () => {
    await expect(nyatakan(atasan, {}, parseTanggal('2026-11-30'))).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: 'Rating 2026 dapat dinyatakan mulai 1 Desember 2026.',
    })
    await nyatakan(atasan)
    expect(await baca(satu.id)).toMatchObject({
      status: 'DIUSULKAN',
      usulan_hasil_kerja: SESUAI,
      usulan_perilaku: SESUAI,
      rata_capaian: '90.00',
      rata_perilaku: '2.00',
      keberatan_hingga: '2026-12-15',
      kapasitas_penilai: 'ATASAN_LANGSUNG',
      penilai_id: atasan.orangId,
    })
  })

  it('menyimpang dari usulan meminta alasan, di server dan di database', async () => {
    const atas = { hasilKerja: 'DI_ATAS_EKSPEKTASI' as const }
    await expect(nyatakan(atasan, atas)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      fieldErrors: { alasanHasilKerja: [expect.any(String)] },
    })
    await expect(
      readSql(
        `INSERT INTO penilaian_tahun (pegawai_id, tahun, rating_hasil_kerja, usulan_hasil_kerja) VALUES ($1, 2026, 'DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI')`,
        [satu.id],
      ),
    ).rejects.toMatchObject({ constraint: 'penilaian_tahun_menyimpang' })
    await nyatakan(atasan, { ...atas, alasanHasilKerja: 'Memimpin pemulihan server selama banjir.' })
    expect(await baca(satu.id)).toMatchObject({
      rating_hasil_kerja: 'DI_ATAS_EKSPEKTASI',
      alasan_hasil_kerja: 'Memimpin pemulihan server selama banjir.',
      alasan_perilaku: null,
    })
  })

  it('bersama-sama sesuai usulan: yang ada bulan hilangnya ditolak dengan namanya, sendiri masih boleh', async () => {
    await expect(sesuai(atasan, [satu.id, dua.id])).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('Pegawai Dua'),
    })
    expect((await sesuai(atasan, [satu.id])).pegawaiId).toEqual([satu.id])
    await nyatakan(atasan, { pegawaiId: dua.id })
    expect(await baca(dua.id)).toMatchObject({ status: 'DIUSULKAN' })
  })

  it('dua kali: yang kedua CONFLICT dan tidak menimpa', async () => {
    const hasil = await Promise.allSettled([nyatakan(atasan), sesuai(atasan, [satu.id])])
    expect(hasil.flatMap((h) => (h.status === 'rejected' ? [h.reason] : []))).toMatchObject([
      { code: 'CONFLICT' },
    ])
    expect(await baca(satu.id)).toMatchObject({ version: 1 })
  })

  it('yang menyatakan adalah penilai pada hari batas, bukan yang sesudahnya atau sebelumnya', async () => {
    const baru = await createAtasan('Atasan Desember')
    await readSql("UPDATE hubungan_atasan SET selesai = '2026-11-30' WHERE atasan_id = $1", [atasan.orangId])
    await readSql(
      "INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-12-01')",
      [satu.viewer.orangId, baru.orangId],
    )
    for (const viewer of [baru, lama])
      await expect(nyatakan(viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await nyatakan(atasan)
  })

  it('rekap yang sudah memuat rating tidak ditimpa', async () => {
    await readSql(
      `INSERT INTO penilaian_tahun (pegawai_id, tahun, rating_hasil_kerja, rating_perilaku) VALUES ($1, 2026, 'SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI')`,
      [satu.id],
    )
    await expect(nyatakan(atasan)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('sesudah dinyatakan', () => {
  it('pegawai menerima: final; tidak dapat dua kali dan tidak untuk orang lain', async () => {
    await nyatakan(atasan)
    const terima = (viewer: Viewer) =>
      withTransaction((tx) => acknowledgeTahun(tx, viewer, { tahun: 2026, version: 1 }))
    await expect(terima(dua.viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await terima(satu.viewer)
    expect(await baca(satu.id)).toMatchObject({ status: 'FINAL' })
    await expect(terima(satu.viewer)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('hari terakhir keberatan masih terbuka; sehari sesudahnya final sendiri', async () => {
    await nyatakan(atasan)
    await withTransaction((tx) => lapseTahun(tx, parseTanggal('2026-12-15')))
    expect(await baca(satu.id)).toMatchObject({ status: 'DIUSULKAN', final_pada: null })
    await withTransaction((tx) => lapseTahun(tx, parseTanggal('2026-12-16')))
    expect(await baca(satu.id)).toMatchObject({ status: 'FINAL', final_pada: expect.any(Date) })
  })
})

describe('tahun berjalan', () => {
  it('menyebut bulan hilang dan tetap mengusulkan', async () => {
    expect(await findTahunBerjalan(dua.id, AWAL_DESEMBER)).toMatchObject({
      sampaiBulan: 11,
      bulanHilang: [11],
      rata: 90,
      usulanHasilKerja: SESUAI,
      rerataPerilaku: 2,
      usulanPerilaku: SESUAI,
      predikatUsulan: 'BAIK',
      pernyataan: null,
    })
  })

  it('tim tahun menghitung final, dinilai, dan hilang; sebelum Desember belum terbuka', async () => {
    const { daftar, jadwal } = await findTimTahun(atasan, 2026, parseTanggal('2026-11-16'))
    expect(jadwal).toMatchObject({ mulai: '2026-12-01', hariPenilai: '2026-11-16', terbuka: false })
    expect(daftar.map(({ hitungan }) => hitungan)).toEqual([
      { final: 10, dinilai: 0, hilang: [] },
      { final: 10, dinilai: 0, hilang: [] },
    ])
  })
})
