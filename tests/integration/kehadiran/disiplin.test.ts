import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { removeCatatan, saveHukuman, saveKasus } = await import('../../../lib/kehadiran/commands-disiplin.ts')
const { listDisiplin, openDisiplin } = await import('../../../lib/kehadiran/queries-disiplin.ts')
const { disiplinFilterSchema } = await import('../../../lib/kehadiran/parse-disiplin.ts')
const { addPengecualian, removePengecualian } = await import('../../../lib/pegawai/commands-pengecualian.ts')
const { findDikecualikan, listPengecualian, listUsulanPengecualian } = await import(
  '../../../lib/kehadiran/queries-pengecualian.ts'
)
const { pengecualianFilterSchema } = await import('../../../lib/pegawai/parse-pengecualian.ts')
const { addOpd, addViewer, HARI_INI } = await import('./bahan.ts')

let satu: Awaited<ReturnType<typeof addOpd>>
let dua: Awaited<ReturnType<typeof addOpd>>
let pengelola: Viewer
let penilai: Viewer
let diri: Viewer
const SEMUA = disiplinFilterSchema.parse({})
const t = parseTanggal

beforeAll(async () => {
  satu = await addOpd('Dinas Satu', 3, 1)
  dua = await addOpd('Dinas Dua', 1, 2)
  pengelola = await addViewer('PENGELOLA_OPD', satu.id)
  penilai = await addViewer('PENILAI', null)
  diri = await addViewer('PENGELOLA_OPD', satu.id, satu.pegawai[2]?.orangId)
  await readSql("INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-01-01')", [
    satu.pegawai[0]?.orangId,
    penilai.orangId,
  ])
})

const hukuman = (pegawaiId: string | undefined) => ({
  pegawaiId: pegawaiId ?? '',
  jenis: 'PEMBEBASAN_JABATAN' as const,
  nomorSk: '800/1/2026',
  mulai: t('2026-08-01'),
  selesai: null,
  uraian: 'Uraian yang hanya untuk berkas.',
})
const simpan = (viewer: Viewer, input: Parameters<typeof saveHukuman>[2]) =>
  withTransaction((tx) => saveHukuman(tx, viewer, input, HARI_INI))

describe('register disiplin', () => {
  it('dicatat dalam jangkauan, tampil dengan akibatnya, uraiannya hanya di berkas', async () => {
    const orang = satu.pegawai[0]?.id
    await simpan(pengelola, hukuman(orang))
    const { baris, hitungan } = await listDisiplin(pengelola, SEMUA, HARI_INI)
    expect(baris).toHaveLength(1)
    expect(baris[0]).toMatchObject({ tingkat: 'BERAT', akibat: 'MENOLAK', pegawaiId: orang })
    expect(JSON.stringify(baris)).not.toContain('Uraian yang hanya')
    expect(hitungan).toMatchObject({ menentukan: 1, berlaku: 1, kasusTerbuka: 0 })
  })

  it('perangkat daerah lain, atasan, dan diri sendiri', async () => {
    await expect(simpan(pengelola, hukuman(dua.pegawai[0]?.id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(simpan(diri, hukuman(satu.pegawai[2]?.id))).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    // Atasan memang menjangkau orangnya, tetapi tidak lewat peran yang membawa izin disiplin.
    expect((await listDisiplin(penilai, SEMUA, HARI_INI)).baris).toEqual([])
    expect(await openDisiplin(penilai, satu.pegawai[0]?.id ?? '', HARI_INI)).toBeNull()
    expect(await openDisiplin(pengelola, dua.pegawai[0]?.id ?? '', HARI_INI)).toBeNull()
  })

  it('database sendiri menolak catatan tentang diri sendiri', async () => {
    await expect(
      readSql(
        "INSERT INTO hukuman_disiplin (pegawai_id, tingkat, berlaku_sejak, pencatat_id) VALUES ($1, 'RINGAN', '2026-01-01', $2)",
        [satu.pegawai[2]?.id, satu.pegawai[2]?.orangId],
      ),
    ).rejects.toMatchObject({ constraint: 'pencatat_bukan_diri_sendiri' })
  })

  it('setiap pembukaan berkas meninggalkan satu baris jejak, juga berkas kosong', async () => {
    const jejak = async (id: string | undefined) =>
      (
        await readSql<{ n: number }>(
          "SELECT count(*) AS n FROM audit_entri WHERE aksi = 'disiplin.read' AND objek_id = $1",
          [id],
        )
      )[0]?.n
    const [isi, kosong] = [satu.pegawai[0]?.id, satu.pegawai[1]?.id]
    await openDisiplin(pengelola, isi ?? '', HARI_INI)
    await openDisiplin(pengelola, isi ?? '', HARI_INI)
    expect((await openDisiplin(pengelola, kosong ?? '', HARI_INI))?.catatan).toEqual([])
    expect([await jejak(isi), await jejak(kosong)]).toEqual([2, 1])
  })

  it('kasus dibuka, ditutup, dan pembetulan dua orang tidak saling menimpa', async () => {
    const orang = satu.pegawai[1]?.id ?? ''
    const isi = {
      pegawaiId: orang,
      tanggalDibuka: t('2026-11-02'),
      tanggalDitutup: null,
      ringkasan: 'Pemeriksaan berjalan.',
    }
    const { id } = await withTransaction((tx) => saveKasus(tx, pengelola, isi, HARI_INI))
    expect(
      (await listDisiplin(pengelola, SEMUA, HARI_INI)).baris.find((baris) => baris.id === id),
    ).toMatchObject({
      akibat: 'MENUNDA',
      terbuka: true,
    })
    const tutup = { ...isi, kasusId: id, version: 1, tanggalDitutup: t('2026-11-10') }
    const hasil = await Promise.allSettled(
      [1, 2].map(() => withTransaction((tx) => saveKasus(tx, pengelola, tutup, HARI_INI))),
    )
    expect(hasil.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(hasil.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } })
    const besok = { ...isi, tanggalDibuka: t('2026-11-17') }
    await expect(withTransaction((tx) => saveKasus(tx, pengelola, besok, HARI_INI))).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
  })

  it('penghapusan mengembalikan isi lama untuk jejak', async () => {
    const [baris] = (
      await listDisiplin(pengelola, disiplinFilterSchema.parse({ tingkat: 'BERAT' }), HARI_INI)
    ).baris
    const hasil = await withTransaction((tx) =>
      removeCatatan(
        tx,
        pengelola,
        {
          pegawaiId: baris?.pegawaiId ?? '',
          catatanId: baris?.id ?? '',
          jenisCatatan: 'HUKUMAN',
          version: 1,
          alasan: 'Keliru orangnya.',
        },
        HARI_INI,
      ),
    )
    expect(hasil.sebelum).toMatchObject({ nomor_sk: '800/1/2026', tingkat: 'BERAT' })
    expect(
      (await listDisiplin(pengelola, disiplinFilterSchema.parse({ tingkat: 'BERAT' }), HARI_INI)).baris,
    ).toEqual([])
  })
})

describe('pengecualian bulan', () => {
  const saring = pengecualianFilterSchema.parse({})
  const tambah = (viewer: Viewer, pegawaiId: string[], bulan: number[]) =>
    withTransaction((tx) =>
      addPengecualian(
        tx,
        viewer,
        { pegawaiId, tahun: 2026, bulan, jenis: 'MELAHIRKAN', alasan: 'Surat cuti 850/7/2026.' },
        HARI_INI,
      ),
    )

  it('usulan datang dari rekap tepat pada separuh hari kerja, hilang setelah dikecualikan, kembali setelah dikembalikan', async () => {
    const [a, b] = [satu.pegawai[0]?.id ?? '', satu.pegawai[1]?.id ?? '']
    await readSql(
      `INSERT INTO rekap_kehadiran (pegawai_id, tahun, bulan, hari_kerja, cuti_melahirkan, alpa) VALUES ($1, 2026, 5, 20, 10, 0), ($1, 2026, 6, 20, 20, 0), ($2, 2026, 5, 20, 9, 0)`,
      [a, b],
    )
    const usulan = () => listUsulanPengecualian(pengelola, saring, 2026, HARI_INI)
    expect(
      (await usulan()).map(({ pegawaiId, bulan }) => [pegawaiId, bulan.map((satuBulan) => satuBulan.bulan)]),
    ).toEqual([[a, [5, 6]]])
    expect(await tambah(pengelola, [a, b], [5, 6])).toMatchObject({ jumlah: 4 })
    expect(await usulan()).toEqual([])
    expect(
      (await listPengecualian(pengelola, saring, 2026, HARI_INI)).map(({ bulan }) => bulan.length),
    ).toEqual([2, 2])
    const lama = await withTransaction((tx) =>
      removePengecualian(
        tx,
        pengelola,
        { pegawaiId: a, tahun: 2026, bulan: 6, alasan: 'Kembali bekerja lebih awal.' },
        HARI_INI,
      ),
    )
    expect(lama).toEqual({ jenis: 'MELAHIRKAN', alasan: 'Surat cuti 850/7/2026.', nilai: [] })
    expect((await usulan())[0]?.bulan.map(({ bulan }) => bulan)).toEqual([6])
  })

  it('yang sudah dikecualikan menolak seluruhnya; orang lain dan diri sendiri ditolak', async () => {
    const [a, b] = [satu.pegawai[0]?.id ?? '', satu.pegawai[1]?.id ?? '']
    await expect(tambah(pengelola, [a, b], [4, 5])).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await readSql('SELECT 1 FROM pengecualian_bulan WHERE bulan = 4')).length).toBe(0)
    await expect(tambah(pengelola, [a, dua.pegawai[0]?.id ?? ''], [7])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(tambah(diri, [satu.pegawai[2]?.id ?? ''], [7])).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
  })

  it('bulan yang nilainya final hanya diubah BKPSDM, dan nilai yang keluar tercatat', async () => {
    const [a, b] = [satu.pegawai[0]?.id ?? '', satu.pegawai[1]?.id ?? '']
    await readSql(
      `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, final) VALUES ($1, 2026, 8, 61.5, true), ($1, 2026, 9, 88, false)`,
      [a],
    )
    const orang = await findDikecualikan(pengelola, a, 2026, HARI_INI)
    expect(orang?.dinilai).toEqual([
      { bulan: 8, final: true, capaian: 61.5 },
      { bulan: 9, final: false, capaian: 88 },
    ])
    await expect(tambah(pengelola, [b, a], [8])).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message:
        'Nilai Agustus 2026 bagi Pegawai Dinas Satu 0001 sudah final; minta BKPSDM. Belum ada yang disimpan.',
    })
    expect((await readSql('SELECT 1 FROM pengecualian_bulan WHERE bulan = 8')).length).toBe(0)
    expect((await tambah(pengelola, [a], [9])).nilai).toMatchObject([
      { bulan: 9, capaian: '88.00', final: false },
    ])
    const admin = await addViewer('ADMIN_BKD', null)
    expect((await tambah(admin, [a], [8])).nilai).toEqual([
      {
        pegawaiId: a,
        nama: 'Pegawai Dinas Satu 0001',
        bulan: 8,
        capaian: '61.50',
        ratingPerilaku: null,
        final: true,
      },
    ])
    const kembali = (viewer: Viewer) =>
      withTransaction((tx) =>
        removePengecualian(
          tx,
          viewer,
          { pegawaiId: a, tahun: 2026, bulan: 8, alasan: 'Suratnya dicabut kembali.' },
          HARI_INI,
        ),
      )
    await expect(kembali(pengelola)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect((await kembali(admin)).nilai).toMatchObject([{ bulan: 8, final: true }])
  })
})
