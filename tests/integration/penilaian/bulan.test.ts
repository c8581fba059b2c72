import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import type { IsianNilai } from '../../../lib/penilaian/schema-nilai.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { saveDraf } = await import('../../../lib/penilaian/commands-draf.ts')
const { rateBulan } = await import('../../../lib/penilaian/commands-nilai.ts')
const { acknowledgeBulan, returnRealisasi } = await import('../../../lib/penilaian/commands-bulan.ts')
const { lapseBulan } = await import('../../../lib/rencana-kinerja/commands.ts')
const { findKotak } = await import('../../../lib/penilaian/queries-kotak.ts')
const { findBulanSendiri, findTimBulan } = await import('../../../lib/penilaian/queries-tim.ts')
const { ajukanOktober, bacaBulan, createAtasan, createPegawai, DUA, HARI_INI, isian, makeViewer } =
  await import('./bahan.ts')

const OKTOBER = { tahun: 2026, bulan: 10 }
let atasan: Viewer
let lama: Viewer
let satu: Awaited<ReturnType<typeof createPegawai>>
let dua: Awaited<ReturnType<typeof createPegawai>>

beforeEach(async () => {
  atasan = await createAtasan('Atasan Sekarang')
  lama = await createAtasan('Atasan Lama')
  satu = await createPegawai('Pegawai Satu', atasan, lama)
  dua = await createPegawai('Pegawai Dua', atasan, lama)
  await ajukanOktober(satu)
  await ajukanOktober(dua)
})

const nilai = (viewer: Viewer, ...orang: IsianNilai[]) =>
  withTransaction((tx) => rateBulan(tx, viewer, { ...OKTOBER, orang }, HARI_INI))
const draf = (viewer: Viewer, ...orang: IsianNilai[]) =>
  withTransaction((tx) => saveDraf(tx, viewer, { ...OKTOBER, orang }, HARI_INI))

describe('menilai satu bulan', () => {
  it('menulis nilai, salinan beku, masa keberatan, dan riwayat sekaligus untuk satu tim', async () => {
    const hasil = await nilai(atasan, isian(satu), isian(dua))
    expect(hasil).toMatchObject({ keberatanHingga: '2026-11-30', kurang: [], bentrok: [] })
    expect(hasil.dinilai.toSorted()).toEqual([satu.id, dua.id].toSorted())
    expect(await bacaBulan(satu)).toMatchObject({
      status: 'DINILAI',
      version: 2,
      keberatan_hingga: '2026-11-30',
      beku: { capaian: 92, perilaku: DUA },
      final: false,
      capaian: '92.00',
      rating_perilaku: 'SESUAI_EKSPEKTASI',
      penilai_id: atasan.orangId,
      sumber: 'TITIAN',
      riwayat: ['rate'],
    })
  })

  it('nilai ujung tanpa alasan tidak menjadi final, tetapi tersimpan sebagai draf', async () => {
    const hasil = await nilai(
      atasan,
      isian(satu, { nilai: [3, 2, 2, 1, 2, 2, 2], alasan: { HARMONIS: 'Ada dua keluhan.' } }),
    )
    expect(hasil.dinilai).toEqual([])
    expect(hasil.kurang).toMatchObject([{ pegawaiId: satu.id, perluAlasan: ['BERORIENTASI_PELAYANAN'] }])
    expect(await bacaBulan(satu)).toMatchObject({ status: 'REALISASI_DIAJUKAN', capaian: null })
    const tim = await findTimBulan(atasan, OKTOBER, HARI_INI)
    expect(tim.daftar.find((o) => o.pegawaiId === satu.id)?.draf).toMatchObject({
      nilai: [3, 2, 2, 1, 2, 2, 2],
      alasan: { HARMONIS: 'Ada dua keluhan.' },
    })
  })

  it('alasan yang sudah tersimpan dipakai bila kiriman tidak memuatnya', async () => {
    await draf(
      atasan,
      isian(satu, {
        nilai: [3, 2, 2, 2, 2, 2, 2],
        alasan: { BERORIENTASI_PELAYANAN: 'Sigap melayani antrean.' },
      }),
    )
    expect(
      (await nilai(atasan, isian(satu, { versiDraf: 1, nilai: [3, 2, 2, 2, 2, 2, 2] }))).dinilai,
    ).toEqual([satu.id])
    expect((await bacaBulan(satu))?.alasan_perilaku).toEqual({
      BERORIENTASI_PELAYANAN: 'Sigap melayani antrean.',
    })
  })

  it('enam nilai belum dapat difinalkan', async () => {
    const hasil = await nilai(atasan, isian(satu, { nilai: [2, 2, 2, 2, 2, 2, null] }))
    expect(hasil.kurang).toMatchObject([{ kosong: ['KOLABORATIF'] }])
  })

  it('dua penilaian bersamaan: satu menang, yang lain CONFLICT dan tidak mengubah apa pun', async () => {
    const hasil = await Promise.allSettled([
      nilai(atasan, isian(satu)),
      nilai(atasan, isian(satu, { nilai: DUA.map((_, i) => (i === 0 ? 2 : 2)) }), isian(dua)),
    ])
    const gagal = hasil.flatMap((h) => (h.status === 'rejected' ? [h.reason] : []))
    expect(gagal).toMatchObject([{ code: 'CONFLICT' }])
    expect((await bacaBulan(satu))?.riwayat).toEqual(['rate'])
    const kedua = await bacaBulan(dua)
    expect([kedua?.status, kedua?.riwayat]).toEqual(
      hasil[1]?.status === 'fulfilled' ? ['DINILAI', ['rate']] : ['REALISASI_DIAJUKAN', []],
    )
  })

  it('versi bulan yang tertinggal ditolak, dan pesannya menyebut siapa yang mendahului', async () => {
    await nilai(atasan, isian(satu))
    await expect(nilai(atasan, isian(satu), isian(dua))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Pegawai Satu (sudah dinilai Atasan Sekarang)'),
    })
    expect((await bacaBulan(dua))?.status).toBe('REALISASI_DIAJUKAN')
  })

  it('atasan bulan lalu, orang luar, dan id karangan ditolak sebagai tidak ada', async () => {
    const luar = await createAtasan('Atasan Lain')
    for (const viewer of [lama, luar])
      await expect(nilai(viewer, isian(satu))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const karangan = { ...isian(satu), pegawaiId: '019fffff-ffff-7fff-8fff-ffffffffffff' }
    await expect(nilai(atasan, isian(satu), karangan)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await bacaBulan(satu))?.status).toBe('REALISASI_DIAJUKAN')
  })

  it('penerima wewenang menilai, dan kapasitasnya dibekukan; atasan yang berhalangan tidak', async () => {
    const plh = await createAtasan('Pelaksana Harian')
    await readSql(
      "INSERT INTO delegasi_wewenang (pemberi_id, penerima_id, jenis, mulai, selesai) VALUES ($1, $2, 'PLH', '2026-11-01', '2026-11-30')",
      [atasan.orangId, plh.orangId],
    )
    await expect(nilai(atasan, isian(satu))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await nilai(plh, isian(satu))
    const [row] = await readSql(
      "SELECT beku -> 'penilai' AS penilai FROM rencana_bulan WHERE pegawai_id = $1",
      [satu.id],
    )
    expect(row).toMatchObject({
      penilai: { kapasitas: 'PLH', menggantikan: 'Atasan Sekarang', nama: 'Pelaksana Harian' },
    })
    // Juga di riwayat, untuk nilai maupun pengembalian.
    const kembali = { ...OKTOBER, pegawaiId: dua.id, versiBulan: 1, alasan: 'Lampirkan bukti rapat.' }
    expect(await withTransaction((tx) => returnRealisasi(tx, plh, kembali, HARI_INI))).toMatchObject({
      ulangan: false,
    })
    expect(
      await readSql(
        "SELECT aksi FROM riwayat_bulan WHERE kapasitas = 'PLH' AND orang_id = $1 ORDER BY aksi",
        [plh.orangId],
      ),
    ).toEqual([{ aksi: 'rate' }, { aksi: 'return' }])
  })

  it('tidak seorang pun menilai dirinya sendiri, di server maupun di database', async () => {
    await expect(nilai(makeViewer(satu.viewer.orangId, 'PENILAI'), isian(satu))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      readSql(
        'INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, penilai_id) VALUES ($1, 2026, 9, 90, $2)',
        [satu.id, satu.viewer.orangId],
      ),
    ).rejects.toMatchObject({ constraint: 'penilaian_bukan_diri_sendiri' })
    await expect(
      readSql(
        "INSERT INTO draf_penilaian (pegawai_id, tahun, bulan, penilai_id, nilai) VALUES ($1, 2026, 9, $2, '{}')",
        [satu.id, satu.viewer.orangId],
      ),
    ).rejects.toMatchObject({ constraint: 'penilaian_bukan_diri_sendiri' })
  })

  it('target nol tidak dapat dinilai: capaiannya tidak ada', async () => {
    const tiga = await createPegawai('Pegawai Tiga', atasan, lama)
    await ajukanOktober(tiga, 0)
    await expect(nilai(atasan, isian(tiga))).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    const tim = await findTimBulan(atasan, OKTOBER, HARI_INI)
    expect(tim.daftar.find((o) => o.pegawaiId === tiga.id)?.keadaan).toBe('tanpa-capaian')
  })

  it('bulan yang belum berakhir tidak siap dinilai di daftar mana pun, dan ditolak dengan kalimat yang sama', async () => {
    const sebelum = parseTanggal('2026-10-30')
    const akhir = parseTanggal('2026-10-31')
    const { belumBerakhir } = await findTimBulan(atasan, OKTOBER, sebelum)
    expect(belumBerakhir).toContain('mulai 31 Oktober 2026')
    await expect(
      withTransaction((tx) => rateBulan(tx, atasan, { ...OKTOBER, orang: [isian(satu)] }, sebelum)),
    ).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining(belumBerakhir ?? 'tanpa kalimat'),
    })
    expect((await findTimBulan(atasan, OKTOBER, akhir)).belumBerakhir).toBeNull()
    const siap = async (hari: typeof akhir) =>
      (await findKotak(atasan, 2026, hari)).bulan.find(({ bulan }) => bulan === 10)?.siap.length
    expect([await siap(sebelum), await siap(akhir)]).toEqual([0, 2])
  })

  it('bulan dikecualikan tidak dinilai, dan tetap ada di daftar dengan alasannya', async () => {
    await readSql(
      "INSERT INTO pengecualian_bulan (pegawai_id, tahun, bulan, alasan) VALUES ($1, 2026, 10, 'Cuti melahirkan')",
      [satu.id],
    )
    await expect(nilai(atasan, isian(satu))).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    const tim = await findTimBulan(atasan, OKTOBER, HARI_INI)
    expect(tim.daftar.find((o) => o.pegawaiId === satu.id)).toMatchObject({
      keadaan: 'dikecualikan',
      dikecualikan: 'Cuti melahirkan',
    })
  })
})

describe('draf', () => {
  it('dua tab: yang tertinggal mendapat kedua versi, tidak menimpa', async () => {
    await draf(atasan, isian(satu, { nilai: [2, null, null, null, null, null, null] }))
    const kedua = await draf(atasan, isian(satu, { nilai: [null, 2, null, null, null, null, null] }))
    expect(kedua.tersimpan).toEqual([])
    expect(kedua.bentrok).toMatchObject([
      { pegawaiId: satu.id, draf: { nilai: [2, null, null, null, null, null, null], version: 1 } },
    ])
  })

  it('mengirim ulang isi yang sama bukan bentrok', async () => {
    const isi = isian(satu, { nilai: [2, 2, null, null, null, null, null] })
    await draf(atasan, isi)
    expect((await draf(atasan, isi)).bentrok).toEqual([])
  })

  it('tidak dapat disimpan sesudah bulan dinilai, dan terbuang begitu nilainya resmi', async () => {
    await draf(atasan, isian(satu))
    await nilai(atasan, isian(satu))
    expect((await draf(atasan, isian(satu, { versiDraf: 1 }))).bentrok).toMatchObject([
      { pegawaiId: satu.id, draf: null },
    ])
    expect(await readSql('SELECT 1 FROM draf_penilaian WHERE pegawai_id = $1', [satu.id])).toEqual([])
  })

  it('bukan bawahan hari ini tidak dapat diisi, dan draf tidak terlihat pegawainya', async () => {
    await expect(draf(lama, isian(satu))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await draf(atasan, isian(satu))
    expect((await findBulanSendiri(satu.viewer, OKTOBER, HARI_INI))?.orang.draf).toBeNull()
  })
})

describe('sesudah dinilai', () => {
  it('pegawai menerima: bulan dan nilainya final; kedua kalinya CONFLICT', async () => {
    await nilai(atasan, isian(satu))
    const terima = () =>
      withTransaction((tx) => acknowledgeBulan(tx, satu.viewer, { ...OKTOBER, versiBulan: 2 }))
    await terima()
    expect(await bacaBulan(satu)).toMatchObject({
      status: 'FINAL',
      final: true,
      riwayat: ['rate', 'acknowledge'],
    })
    await expect(terima()).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('orang lain tidak dapat menerima atas namanya', async () => {
    await nilai(atasan, isian(satu))
    await withTransaction((tx) => acknowledgeBulan(tx, satu.viewer, { ...OKTOBER, versiBulan: 2 }))
    expect((await bacaBulan(dua))?.status).toBe('REALISASI_DIAJUKAN')
    await expect(
      withTransaction((tx) => acknowledgeBulan(tx, atasan, { ...OKTOBER, versiBulan: 2 })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('hari terakhir keberatan masih terbuka; sehari sesudahnya final sendiri', async () => {
    await nilai(atasan, isian(satu))
    await withTransaction((tx) => lapseBulan(tx, parseTanggal('2026-11-30')))
    expect(await bacaBulan(satu)).toMatchObject({ status: 'DINILAI', final: false })
    await withTransaction((tx) => lapseBulan(tx, parseTanggal('2026-12-01')))
    expect(await bacaBulan(satu)).toMatchObject({ status: 'FINAL', final: true })
  })

  it('realisasi dikembalikan dengan alasan, yang tampil di layar tim; sesudah dinilai tidak dapat', async () => {
    const kembali = (versiBulan: number, pegawaiId: string) =>
      withTransaction((tx) =>
        returnRealisasi(
          tx,
          atasan,
          { ...OKTOBER, pegawaiId, versiBulan, alasan: 'Lampirkan bukti rapat.' },
          HARI_INI,
        ),
      )
    await kembali(1, satu.id)
    const tim = await findTimBulan(atasan, OKTOBER, HARI_INI)
    expect(tim.daftar.find((o) => o.pegawaiId === satu.id)).toMatchObject({
      keadaan: 'belum-lapor',
      dikembalikan: { alasan: 'Lampirkan bukti rapat.' },
      batasPegawai: { hari: '2026-11-04', lewat: true },
    })
    const seorang = async (hari: string) =>
      (await findTimBulan(atasan, OKTOBER, parseTanggal(hari))).daftar.find((o) => o.pegawaiId === satu.id)
    expect((await seorang('2026-11-04'))?.batasPegawai?.lewat).toBe(false)
    expect((await seorang('2026-11-05'))?.batasPegawai?.lewat).toBe(true)
    await nilai(atasan, isian(dua))
    await expect(kembali(2, dua.id)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})
