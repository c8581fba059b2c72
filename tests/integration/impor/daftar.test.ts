import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'
import {
  computeSidikData,
  count,
  createWilayahUji,
  HARI_INI,
  JUDUL_DAFTAR,
  makeBarisDaftar,
  makeLembar,
  makeNip,
} from './bahan.ts'

await createBasis()
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { applyImporPegawai, discardImporPegawai, previewImporPegawai } = await import(
  '../../../lib/pegawai/commands.ts'
)
const { parseDaftar } = await import('../../../lib/pegawai/parse-daftar.ts')
const { findImpor, findImporKembar, findPratinjau, listBaris } = await import('../../../lib/impor/queries.ts')

let viewer: Awaited<ReturnType<typeof createWilayahUji>>
beforeAll(async () => {
  viewer = await createWilayahUji()
})

async function preview(baris: readonly (readonly string[])[], hariIni = HARI_INI) {
  const lembar = [makeLembar('Data', JUDUL_DAFTAR, baris)]
  const bytes = Buffer.from(JSON.stringify(lembar))
  const berkas = { nama: 'uji.xlsx', bytes, sha256: createHash('sha256').update(bytes).digest() }
  const bacaan = { ...parseDaftar(lembar), mulai: performance.now() }
  const { imporId } = await withTransaction((tx) =>
    previewImporPegawai(tx, viewer, { jenis: 'DAFTAR_PEGAWAI', berkas, bacaan, hariIni }),
  )
  const impor = await findImpor(imporId, ['DAFTAR_PEGAWAI'])
  if (!impor) throw new Error('impor tidak ada')
  return impor
}

const apply = (imporId: string, version: number, lewatiSalah = false, hariIni = HARI_INI) =>
  withTransaction((tx) => applyImporPegawai(tx, viewer, { imporId, version, lewatiSalah }, hariIni))

const awal = Array.from({ length: 20 }, (_, i) => makeBarisDaftar(i + 1))

describe('impor daftar pegawai', () => {
  it('pratinjau tidak mengubah apa pun, penerapan mencatat semuanya', async () => {
    const sebelum = await computeSidikData()
    const impor = await preview(awal)
    expect(impor.ringkasan).toMatchObject({ baris: 20, baru: 20, berubah: 0, sama: 0, salah: 0 })
    expect(await computeSidikData()).toBe(sebelum)
    expect((await apply(impor.id, impor.version)).diterapkan).toBe(true)
    expect(await count('pegawai')).toBe(20)
    const [satu] = await readSql(
      `SELECT o.nama, o.tanggal_lahir, o.jenis_kelamin, p.status, p.mulai_kerja, u.nama AS unit, g.mulai, j.nama AS jabatan
       FROM orang o JOIN pegawai p ON p.orang_id = o.id JOIN penugasan g ON g.orang_id = o.id JOIN unit_kerja u ON u.id = g.unit_kerja_id
       LEFT JOIN jabatan j ON j.id = g.jabatan_id WHERE o.nip = $1`,
      [makeNip(1)],
    )
    expect(satu).toEqual({
      nama: 'Pegawai Rekaan 1',
      tanggal_lahir: '1990-01-01',
      jenis_kelamin: 'L',
      status: 'AKTIF',
      mulai_kerja: '2026-01-01',
      unit: 'Instalasi Gizi',
      mulai: '2026-01-01',
      jabatan: 'Operator Layanan Operasional',
    })
  })

  it('berkas yang sama lagi tidak mengubah apa pun dan menyebut impor yang dulu', async () => {
    const sebelum = await computeSidikData()
    const impor = await preview(awal)
    expect(impor.ringkasan).toMatchObject({ baru: 0, berubah: 0, sama: 20 })
    expect(await findImporKembar(impor.id)).not.toBeNull()
    await expect(apply(impor.id, impor.version)).rejects.toThrow('Tidak ada yang berubah')
    expect(await computeSidikData()).toBe(sebelum)
  })

  it('agama dan kolom lain yang tidak dipakai tidak tersimpan di mana pun', async () => {
    const rows = await readSql('SELECT 1 FROM impor_baris WHERE isi::text ILIKE $1', ['%islam%'])
    expect(rows).toEqual([])
  })

  it('isian kosong dan isian yang hanya ada di Titian tidak disentuh', async () => {
    await getPool().query(`UPDATE orang SET gelar_belakang = 'S.Kom.' WHERE nip = $1`, [makeNip(2)])
    const impor = await preview([makeBarisDaftar(2, { 'NOMOR HP': '', 'PENDIDIKAN NAMA': '' })])
    expect(impor.ringkasan).toMatchObject({ sama: 1, tidakDiBerkas: 19 })
  })

  it('pindah unit menutup penugasan lama dan membuka yang baru pada TMT jabatan', async () => {
    const impor = await preview([
      makeBarisDaftar(3, { 'UNOR NAMA': 'Instalasi Farmasi', 'TMT JABATAN': '01-11-2026' }),
    ])
    const { baris } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 10 })
    expect(baris[0]?.beda[0]).toMatchObject({
      kolom: 'UNOR',
      lama: 'Instalasi Gizi',
      baru: 'Instalasi Farmasi',
    })
    expect(baris[0]?.beda[0]?.akibat).toContain(
      'Menutup penugasan lama 31 Oktober 2026, membuka yang baru 1 November 2026',
    )
    await apply(impor.id, impor.version)
    const rows = await readSql(
      `SELECT u.nama, g.mulai, g.selesai FROM penugasan g JOIN orang o ON o.id = g.orang_id JOIN unit_kerja u ON u.id = g.unit_kerja_id
       WHERE o.nip = $1 ORDER BY g.mulai`,
      [makeNip(3)],
    )
    expect(rows).toEqual([
      { nama: 'Instalasi Gizi', mulai: '2026-01-01', selesai: '2026-10-31' },
      { nama: 'Instalasi Farmasi', mulai: '2026-11-01', selesai: null },
    ])
  })

  it('pindah tanpa TMT baru berlaku hari ini, dan perbaikan pada hari yang sama tidak membuka penugasan kedua', async () => {
    const satu = await preview([makeBarisDaftar(4, { 'UNOR NAMA': 'Instalasi Farmasi' })])
    await apply(satu.id, satu.version)
    const dua = await preview([makeBarisDaftar(4, { 'UNOR NAMA': 'Sekretariat' })])
    await apply(dua.id, dua.version)
    const rows = await readSql(
      `SELECT u.nama, g.mulai, g.selesai FROM penugasan g JOIN orang o ON o.id = g.orang_id JOIN unit_kerja u ON u.id = g.unit_kerja_id
       WHERE o.nip = $1 ORDER BY g.mulai`,
      [makeNip(4)],
    )
    expect(rows).toEqual([
      { nama: 'Instalasi Gizi', mulai: '2026-01-01', selesai: '2026-12-20' },
      { nama: 'Sekretariat', mulai: '2026-12-21', selesai: null },
    ])
  })

  it('satu baris salah di antara 983: ditolak tanpa persetujuan, dilewati dengan persetujuan', async () => {
    const banyak = Array.from({ length: 983 }, (_, i) =>
      makeBarisDaftar(1000 + i, i === 517 ? { 'UNOR NAMA': 'Instalasi Gisi' } : {}),
    )
    const impor = await preview(banyak)
    expect(impor.ringkasan).toMatchObject({ baru: 982, salah: 1 })
    const { baris } = await listBaris(impor.id, { keadaan: 'SALAH', batas: 5 })
    expect(baris[0]).toMatchObject({
      nomor: 519,
      galat: [
        {
          kolom: 'UNOR NAMA',
          isi: 'Instalasi Gisi',
          pesan: 'Tidak dikenal. Maksudnya Instalasi Gizi, Dinas Kesehatan?',
        },
      ],
    })
    const sebelum = await computeSidikData()
    await expect(apply(impor.id, impor.version)).rejects.toThrow('1 baris masih salah')
    expect(await computeSidikData()).toBe(sebelum)
    await apply(impor.id, impor.version, true)
    expect(await count('pegawai')).toBe(20 + 982)
  })

  it('dua penerapan bersamaan: satu berhasil, yang lain mendapat jam penerapannya', async () => {
    const impor = await preview([makeBarisDaftar(5, { NAMA: 'Nama Sesudah Nikah' })])
    const hasil = await Promise.allSettled([apply(impor.id, impor.version), apply(impor.id, impor.version)])
    expect(hasil.filter((satu) => satu.status === 'fulfilled')).toHaveLength(1)
    const gagal = hasil.find((satu) => satu.status === 'rejected')
    expect(String(gagal?.reason)).toMatch(/Anda sudah menerapkan ini pukul \d\d\.\d\d/)
  })

  it('isi yang berubah sesudah diperiksa membuat pratinjau dihitung ulang, bukan ditimpa', async () => {
    const impor = await preview([makeBarisDaftar(6, { 'PENDIDIKAN NAMA': 'D-III Gizi' })])
    await getPool().query(
      `UPDATE pegawai SET pendidikan = 'S-1 Gizi' WHERE orang_id = (SELECT id FROM orang WHERE nip = $1)`,
      [makeNip(6)],
    )
    const hasil = await apply(impor.id, impor.version)
    expect(hasil.diterapkan).toBe(false)
    const { baris } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(baris[0]?.beda).toEqual([{ kolom: 'PENDIDIKAN', lama: 'S-1 Gizi', baru: 'D-III Gizi' }])
    await expect(apply(impor.id, impor.version)).rejects.toThrow('sudah diperbarui di tempat lain')
    expect((await apply(impor.id, impor.version + 1)).diterapkan).toBe(true)
  })

  it('NIP angka, 17 digit, dan ganda menjadi galat yang menyebut apa yang harus dilakukan', async () => {
    const impor = await preview([
      makeBarisDaftar(30, { 'NIP BARU': '#1.99206E+17' }),
      makeBarisDaftar(31, { 'NIP BARU': '19880912202524100' }),
      makeBarisDaftar(32),
      makeBarisDaftar(33, { 'NIP BARU': makeNip(32) }),
      makeBarisDaftar(34, { 'TANGGAL LAHIR': '31-02-1990' }),
      makeBarisDaftar(35, { 'JENIS KELAMIN': 'W' }),
      makeBarisDaftar(36, { 'TMT CPNS': '01-10-2062' }),
      makeBarisDaftar(37, { 'PNS ID': 'PNS-000001' }),
      makeBarisDaftar(2, { 'NIP BARU': makeNip(2).slice(0, 17) }),
    ])
    const { baris } = await listBaris(impor.id, { keadaan: 'SALAH', batas: 20 })
    const pesan = baris.map(
      (satu) =>
        `${satu.nomor} ${satu.galat
          .filter((g) => !g.peringatan)
          .map((g) => `${g.kolom}: ${g.pesan}`)
          .join(' ')}`,
    )
    expect(pesan).toEqual([
      '2 NIP BARU: Excel membulatkan angka ini, jadi digit terakhirnya hilang. Ubah kolom menjadi Teks lalu isi ulang dari SIASN.',
      '3 NIP BARU: 17 digit; NI PPPK selalu 18 digit.',
      '4 NIP BARU: Juga dipakai baris 5. Hapus salah satu.',
      '5 NIP BARU: Juga dipakai baris 4. Hapus salah satu.',
      '6 TANGGAL LAHIR: Tanggal ini tidak ada di kalender. Periksa hari dan bulannya. Menurut NI PPPK: 01-01-1990.',
      '7 JENIS KELAMIN: Isi L atau P. Menurut digit ke-15: L.',
      '8 TMT CPNS: Sesudah pegawai ini berumur 65 tahun (01-01-2055). Periksa tahunnya.',
      `9 PNS ID: Di Titian sudah dipakai NI PPPK ${makeNip(1)}. Periksa nomor mana yang benar di SIASN.`,
      `10 NIP BARU: 17 digit; NI PPPK selalu 18 digit. Menurut PNS ID-nya: ${makeNip(2)}.`,
    ])
  })

  it('transaksi yang putus di tengah penerapan tidak meninggalkan apa pun', async () => {
    const impor = await preview([makeBarisDaftar(40), makeBarisDaftar(7, { NAMA: 'Berubah Sebentar' })])
    const sebelum = await computeSidikData()
    await expect(
      withTransaction(async (tx) => {
        await applyImporPegawai(tx, viewer, { imporId: impor.id, version: impor.version }, HARI_INI)
        const [row] = await tx.sql<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await getPool().query('SELECT pg_terminate_backend($1)', [row?.pid])
        await tx.sql('SELECT 1')
      }),
    ).rejects.toThrow()
    expect(await computeSidikData()).toBe(sebelum)
    expect((await findImpor(impor.id, ['DAFTAR_PEGAWAI']))?.status).toBe('DIPERIKSA')
    expect((await apply(impor.id, impor.version)).diterapkan).toBe(true)
  })

  it('pratinjau yang dibuang menghapus isinya dan tidak dapat diterapkan lagi', async () => {
    const impor = await preview([makeBarisDaftar(41)])
    await withTransaction((tx) => discardImporPegawai(tx, viewer, impor.id))
    expect((await listBaris(impor.id, { keadaan: 'BARU', batas: 5 })).baris).toEqual([])
    await expect(apply(impor.id, impor.version)).rejects.toThrow('sudah dibuang')
  })

  it('impor yang tidak ada ditolak tanpa menyebut apa pun lagi', async () => {
    await expect(apply('019aaaaa-0000-7000-8000-000000000000', 1)).rejects.toThrow('Impor ini tidak ada')
  })
})

describe('isian janggal', () => {
  const daftarJanggal = (banyak: number) =>
    Array.from({ length: banyak }, (_, i) =>
      makeBarisDaftar(300 + i, { 'JABATAN NAMA': `Tenaga Langka ${i}` }),
    )
  const pratinjau = async (id: string, saring = {}) => findPratinjau(id, ['DAFTAR_PEGAWAI'], saring)

  it('yang barisnya juga salah tidak dihitung: hitungan sama dengan yang didaftar', async () => {
    const impor = await preview([
      ...daftarJanggal(1),
      makeBarisDaftar(310, { 'JABATAN NAMA': 'Tenaga Langka', 'TANGGAL LAHIR': '31-02-1990' }),
    ])
    expect(impor.ringkasan).toMatchObject({ baru: 1, salah: 1, peringatan: 1, barisPeringatan: 1 })
    const halaman = (await pratinjau(impor.id))?.peringatan
    expect(halaman?.baris.map((row) => row.kunci)).toEqual([makeNip(300)])
  })

  it('yang banyak tampil lima di ikhtisar, semuanya di daftarnya sendiri', async () => {
    const impor = await preview(daftarJanggal(7))
    expect(impor.ringkasan).toMatchObject({ peringatan: 7, barisPeringatan: 7 })
    expect((await pratinjau(impor.id))?.peringatan?.baris).toHaveLength(5)
    const semua = await pratinjau(impor.id, { peringatan: '1' })
    expect(semua?.peringatan?.baris).toHaveLength(7)
    expect([semua?.baru, semua?.salah, semua?.berubah, semua?.sama]).toEqual([null, null, null, null])
  })
})
