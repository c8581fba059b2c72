import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'
import { createWilayahUji, HARI_INI, JUDUL_DAFTAR, makeBarisDaftar, makeLembar, makeNip } from './bahan.ts'

await createBasis()
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { applyImporPegawai, previewImporPegawai } = await import('../../../lib/pegawai/commands.ts')
const { applyImporRekap, previewImporRekap } = await import('../../../lib/penilaian/commands.ts')
const { parseDaftar } = await import('../../../lib/pegawai/parse-daftar.ts')
const { parseRekap } = await import('../../../lib/penilaian/parse-rekap.ts')
const { findImpor, listBaris } = await import('../../../lib/impor/queries.ts')

let viewer: Awaited<ReturnType<typeof createWilayahUji>>
const berkasDari = (isi: unknown) => {
  const bytes = Buffer.from(JSON.stringify(isi))
  return { nama: 'uji.xlsx', bytes, sha256: createHash('sha256').update(bytes).digest() }
}

async function preview(...lembar: ReturnType<typeof makeLembar>[]) {
  const bacaan = { ...parseRekap(lembar, 2026), mulai: performance.now() }
  const { imporId } = await withTransaction((tx) =>
    previewImporRekap(tx, viewer, { tahun: 2026, berkas: berkasDari(lembar), bacaan }),
  )
  const impor = await findImpor(imporId, ['REKAP_TAHUN'])
  if (!impor) throw new Error('impor tidak ada')
  return impor
}
const apply = (imporId: string, version: number) =>
  withTransaction((tx) => applyImporRekap(tx, viewer, { imporId, version }, HARI_INI))
const bulanan = (...baris: string[][]) =>
  makeLembar('Bulanan', ['NIP BARU', 'NAMA', 'BULAN', 'CAPAIAN', 'FINAL', 'ALPA', 'DIKECUALIKAN'], baris)
const disiplin = (...baris: string[][]) =>
  makeLembar(
    'Disiplin',
    ['NIP BARU', 'NAMA', 'TINGKAT', 'BERLAKU SEJAK', 'BERLAKU HINGGA', 'KASUS DIBUKA', 'KASUS DITUTUP'],
    baris,
  )

beforeAll(async () => {
  viewer = await createWilayahUji()
  const lembar = [
    makeLembar(
      'Data',
      JUDUL_DAFTAR,
      [1, 2].map((urut) => makeBarisDaftar(urut)),
    ),
  ]
  const bacaan = { ...parseDaftar(lembar), mulai: performance.now() }
  await withTransaction(async (tx) => {
    const jenis = 'DAFTAR_PEGAWAI' as const
    const { imporId } = await previewImporPegawai(tx, viewer, {
      jenis,
      berkas: berkasDari(lembar),
      bacaan,
      hariIni: HARI_INI,
    })
    await applyImporPegawai(tx, viewer, { imporId, version: 1 }, HARI_INI)
  })
})

describe('impor rekap setahun', () => {
  it('bulan final yang berganti nilainya disebut akibatnya, dan isian kosong tidak menghapus', async () => {
    const satu = await preview(bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '1', '']))
    await apply(satu.id, satu.version)
    const dua = await preview(bulanan([makeNip(1), '', '3', '91,5', '', '', '']))
    const { baris } = await listBaris(dua.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(baris[0]?.beda).toEqual([
      {
        kolom: 'Maret · CAPAIAN',
        lama: '90',
        baru: '91,5',
        akibat: 'Bulan ini sudah final; nilainya diganti.',
      },
    ])
    await apply(dua.id, dua.version)
    expect(await readSql('SELECT capaian::float8 AS capaian, final FROM penilaian_bulan')).toEqual([
      { capaian: 91.5, final: true },
    ])
    expect(await readSql('SELECT alpa::int AS alpa FROM rekap_kehadiran')).toEqual([{ alpa: 1 }])
  })

  it('pengecualian dicatat, lalu dicabut dengan TIDAK', async () => {
    const satu = await preview(bulanan([makeNip(1), '', 'April', '', '', '', 'Cuti melahirkan']))
    await apply(satu.id, satu.version)
    expect(await readSql('SELECT bulan::int AS bulan, alasan FROM pengecualian_bulan')).toEqual([
      { bulan: 4, alasan: 'Cuti melahirkan' },
    ])
    const dua = await preview(bulanan([makeNip(1), '', 'April', '', '', '', 'Tidak']))
    await apply(dua.id, dua.version)
    expect(await readSql('SELECT 1 FROM pengecualian_bulan')).toEqual([])
  })

  it('penilaian yang dibuat di Titian sendiri tidak ditimpa', async () => {
    await getPool().query(`UPDATE penilaian_bulan SET sumber = 'TITIAN' WHERE bulan = 3`)
    const impor = await preview(bulanan([makeNip(1), '', 'Maret', '50', 'Ya', '0', '']))
    const { baris } = await listBaris(impor.id, { keadaan: 'SALAH', batas: 5 })
    expect(baris[0]?.galat[0]?.pesan).toContain('Sudah dinilai di Titian')
  })

  it('kasus disiplin dibuka lalu ditutup, hukuman dicatat sekali', async () => {
    const satu = await preview(
      disiplin(
        [makeNip(2), '', '', '', '', '01-05-2026', ''],
        [makeNip(2), '', 'Sedang', '01-06-2026', '', '', ''],
      ),
    )
    expect(satu.ringkasan).toMatchObject({ baru: 2, salah: 0 })
    await apply(satu.id, satu.version)
    const dua = await preview(
      disiplin(
        [makeNip(2), '', '', '', '', '01-05-2026', '20-05-2026'],
        [makeNip(2), '', 'Sedang', '01-06-2026', '', '', ''],
      ),
    )
    const { baris } = await listBaris(dua.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(baris.map((row) => row.beda)).toEqual([
      [
        {
          kolom: 'KASUS DITUTUP',
          lama: '(kosong)',
          baru: '20-05-2026',
          akibat: 'Kasus tidak lagi menunda perpanjangan.',
        },
      ],
    ])
    await apply(dua.id, dua.version)
    expect(await readSql('SELECT dibuka, ditutup FROM kasus_disiplin')).toEqual([
      { dibuka: '2026-05-01', ditutup: '2026-05-20' },
    ])
    expect(await readSql('SELECT tingkat, berlaku_sejak FROM hukuman_disiplin')).toEqual([
      { tingkat: 'SEDANG', berlaku_sejak: '2026-06-01' },
    ])
  })

  it('orang yang belum ada di Titian disebut, dan baris templat yang kosong tidak dihitung perubahan', async () => {
    const impor = await preview(
      bulanan([makeNip(9), '', 'Mei', '90', '', '0', ''], [makeNip(2), '', 'Mei', '', '', '', '']),
    )
    expect(impor.ringkasan).toMatchObject({ salah: 1, sama: 1, baru: 0 })
  })
})
