import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'
import type { Kantor } from './bahan.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { copyPustaka, savePustaka } = await import('../../../lib/skp/commands-pustaka.ts')
const { draftSkp } = await import('../../../lib/skp/commands-susun.ts')
const { parsePustakaFilter } = await import('../../../lib/skp/parse-pustaka.ts')
const { listPustaka, loadIsi } = await import('../../../lib/skp/queries-isi.ts')
const { canUbahPustaka, findPustaka, listJabatanKosong, listJabatanPustaka, listSumberPustaka } =
  await import('../../../lib/skp/queries-pustaka.ts')
const { pustakaSchema } = await import('../../../lib/skp/schema-pustaka.ts')
const { fillKantor, HARI_INI, ID_PALSU, TAHUN } = await import('./bahan.ts')

let kantor: Kantor
let admin: Viewer
/** Jabatan yang hanya dipegang di dinas pertama, dan tiga yang kosong tanpa pemegang. */
let khusus: string
let kosong: string[]

beforeAll(async () => {
  kantor = await fillKantor(4)
  admin = { ...kantor.asing, nama: 'Rina', peran: [{ peran: 'ADMIN_BKD', perangkatDaerahId: null }] }
  const tambah = async (nama: string) => {
    const [row] = await readSql<{ id: string }>(
      "INSERT INTO jabatan (kode, nama, kelompok, batas_usia) VALUES ($1, $1, 'PELAKSANA', 58) RETURNING id",
      [nama],
    )
    return row?.id ?? ''
  }
  khusus = await tambah('Perawat')
  kosong = [await tambah('Kosong A'), await tambah('Kosong B'), await tambah('Kosong C')]
  await readSql('UPDATE penugasan SET jabatan_id = $1 WHERE orang_id = $2', [khusus, kantor.tim[3]?.orangId])
})

type Ketik = { id?: string; uraian?: string; target?: string; bobot?: string }
const ketik = ({ id = '', uraian = 'Surat terkelola', target = '1,5', bobot = '' }: Ketik = {}) => ({
  id,
  uraian,
  rhkAtasan: '',
  indikator: [
    { aspek: 'WAKTU', uraian: 'Lama mengagendakan', target, satuan: 'hari', polaritas: 'MINIMAL', bobot },
  ],
})
const kirim = (viewer: Viewer, isi: Record<string, unknown>) =>
  withTransaction((tx) =>
    savePustaka(tx, viewer, pustakaSchema.parse({ jabatanId: khusus, version: 0, ...isi }), HARI_INI),
  )
const buka = async (jabatanId = khusus, viewer = admin) => {
  const pustaka = await findPustaka(viewer, jabatanId, HARI_INI)
  if (!pustaka) throw new Error('pustaka tidak terjangkau')
  return pustaka
}
const salin = (viewer: Viewer, jabatanId: string, ke: string[]) =>
  withTransaction((tx) => copyPustaka(tx, viewer, { jabatanId, ke }, HARI_INI))

describe('siapa mengelola', () => {
  it('admin semua jabatan; pengelola hanya yang seluruh pemegangnya di perangkat daerahnya; lainnya tidak satu pun', async () => {
    const milik = async (viewer: Viewer) =>
      (await listJabatanPustaka(viewer, parsePustakaFilter({}), HARI_INI)).rows.map(({ nama }) => nama)
    expect(await milik(admin)).toEqual(['Operator', 'Perawat', 'Kosong A', 'Kosong B', 'Kosong C'])
    expect(await milik(kantor.pengelola)).toEqual(['Perawat'])
    expect(await milik(kantor.penilai)).toEqual([])
    expect(await milik({ ...admin, peran: [{ peran: 'AUDITOR', perangkatDaerahId: null }] })).toEqual([])
    expect(await canUbahPustaka(kantor.pengelola, kantor.jabatanId, HARI_INI)).toBe(false)
    expect(await canUbahPustaka(kantor.pengelola, khusus, HARI_INI)).toBe(true)
    expect(await canUbahPustaka(kantor.penilai, khusus, HARI_INI)).toBe(false)
    expect(await findPustaka(kantor.pengelola, kantor.jabatanId, HARI_INI)).toBeNull()
  })

  it('id palsu, bukan id, dan jabatan pihak lain tidak ada', async () => {
    expect(await findPustaka(admin, '------------------------------------', HARI_INI)).toBeNull()
    for (const jabatanId of [ID_PALSU, kantor.jabatanId])
      await expect(kirim(kantor.pengelola, { jabatanId, rencana: [ketik()] })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    await expect(kirim(kantor.penilai, { rencana: [ketik()] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const asing = (await listPustaka(kantor.jabatanId))[0]?.id ?? ''
    await expect(kirim(admin, { rencana: [ketik({ id: asing })] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await listPustaka(khusus)).toEqual([])
  })
})

describe('mengisi', () => {
  it.each([
    [
      'bobot 99',
      [ketik({ bobot: '60' }), ketik({ uraian: 'Arsip', bobot: '39' })],
      'bobot',
      'Jumlah bobot 99',
    ],
    ['bobot sebagian', [ketik({ bobot: '60' }), ketik({ uraian: 'Arsip' })], 'bobot', '1 dari 2'],
    ['target 0', [ketik({ target: '0' })], 'rencana.0.indikator.0.target', 'Target 0 tidak dapat dinilai'],
    ['target bermakna dua', [ketik({ target: '1.500' })], 'rencana.0.indikator.0.target', 'dua cara'],
    ['tanpa uraian', [ketik({ uraian: ' ' })], 'rencana.0.uraian', 'Tulis hasil kerja'],
    ['tanpa indikator', [{ ...ketik(), indikator: [] }], 'rencana.0.indikator', 'belum mempunyai indikator'],
  ])('%s ditolak bersama ketikannya, tidak ada yang tertulis', async (_, rencana, nama, kalimat) => {
    const hasil = await kirim(admin, { rencana })
    expect(hasil).toMatchObject({ hasil: 'KURANG', perubahan: null, version: 0 })
    expect(hasil.galat[nama]?.[0]).toContain(kalimat)
    expect(hasil.ketikan).toHaveLength(rencana.length)
    expect(await listPustaka(khusus)).toEqual([])
  })

  it('pengelola menulis, admin mengubah, menghentikan, mengurutkan; yang dihentikan dipakai lagi dengan id-nya', async () => {
    const satu = await kirim(kantor.pengelola, {
      rencana: ['A', 'B', 'C'].map((uraian) => ketik({ uraian })),
    })
    expect(satu).toMatchObject({ hasil: 'TERSIMPAN', version: 1, perubahan: { ditambah: ['A', 'B', 'C'] } })
    const [a, b, c] = (await buka()).rencana
    expect(a?.indikator[0]?.target).toBe(1.5)
    const dua = await kirim(admin, {
      version: 1,
      rencana: [ketik({ id: c?.id ?? '', uraian: 'C' }), ketik({ id: a?.id ?? '', uraian: 'A baru' })],
    })
    expect(dua.perubahan).toEqual({ ditambah: [], diubah: ['A baru'], dihentikan: ['B'], dipakaiLagi: [] })
    const kini = await buka()
    expect(kini.rencana.map(({ uraian }) => uraian)).toEqual(['C', 'A baru'])
    expect(kini).toMatchObject({ version: 2, dihentikan: [{ id: b?.id, uraian: 'B' }] })
    const susun = await kirim(admin, { version: 2, rencana: [], pulihkan: b?.id })
    expect(susun).toMatchObject({ hasil: 'SUSUN', perubahan: null, ketikan: [{ id: b?.id, uraian: 'B' }] })
    expect((await buka()).version).toBe(2)
    const tiga = await kirim(admin, { version: 2, rencana: susun.ketikan })
    expect(tiga.perubahan).toMatchObject({ dipakaiLagi: ['B'], dihentikan: ['C', 'A baru'] })
    await expect(kirim(admin, { version: 3, pulihkan: b?.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('dua pengubah: yang kedua mendapat ketikannya kembali dan tidak menimpa; tekanan ganda bukan tabrakan', async () => {
    const awal = await buka()
    const rencana = [ketik({ id: awal.rencana[0]?.id ?? '', uraian: 'Diubah pengelola' })]
    const hasil = await Promise.all([
      kirim(kantor.pengelola, { version: awal.version, rencana }),
      kirim(admin, { version: awal.version, rencana: [ketik({ uraian: 'Diubah admin' })] }),
    ])
    expect(hasil.map((satu) => satu.hasil).sort()).toEqual(['BENTROK', 'TERSIMPAN'])
    const kalah = hasil.find((satu) => satu.hasil === 'BENTROK')
    expect(kalah).toMatchObject({ version: awal.version + 1, perubahan: null })
    expect(kalah?.pesan).toMatch(/mengubah pustaka ini pukul \d\d\.\d\d/)
    expect(kalah?.ketikan).toHaveLength(1)
    const isi = (await buka()).rencana.map(({ id, uraian }) => ketik({ id, uraian }))
    expect(await kirim(admin, { version: awal.version, rencana: isi })).toMatchObject({
      hasil: 'TERSIMPAN',
      perubahan: null,
      version: awal.version + 1,
    })
  })

  it('langkah tanpa skrip menyusun tanpa menyimpan, dan mengingat versi asalnya', async () => {
    const { version } = await buka()
    const rencana = [ketik({ uraian: 'Satu' }), ketik({ uraian: 'Dua' })]
    expect(await kirim(admin, { version: 99, rencana, langkah: 'turun.rencana.0' })).toMatchObject({
      hasil: 'SUSUN',
      version: 99,
      ketikan: [{ uraian: 'Dua' }, { uraian: 'Satu' }],
    })
    expect((await buka()).version).toBe(version)
  })
})

describe('mengambil dan menyalin', () => {
  it('isi jabatan lain datang sebagai baris baru yang belum tersimpan, juga dari jabatan pihak lain', async () => {
    const [dari] = await listSumberPustaka(khusus)
    expect(dari).toMatchObject({ id: kantor.jabatanId, banyak: 1 })
    const { version } = await buka()
    const hasil = await kirim(kantor.pengelola, {
      version,
      perintah: 'salin',
      dari: dari?.id,
      rencana: [ketik()],
    })
    expect(hasil.ketikan).toMatchObject([
      { uraian: 'Surat terkelola' },
      { id: '', uraian: 'Surat masuk terkelola' },
    ])
    expect(hasil.ketikan?.[1]?.indikator.map(({ target, bobot }) => [target, bobot])).toEqual([
      ['120', '60'],
      ['1,5', '40'],
    ])
    expect(
      await kirim(admin, { version, perintah: 'salin', dari: dari?.id, rencana: hasil.ketikan }),
    ).toMatchObject({
      pesan: expect.stringContaining('tidak ada yang ditambahkan'),
      ketikan: hasil.ketikan,
    })
    expect((await buka()).version).toBe(version)
    await expect(kirim(admin, { version, perintah: 'salin' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(kirim(admin, { version, perintah: 'salin', dari: ID_PALSU })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('satu jabatan mengisi banyak yang kosong; yang sudah berisi membatalkan semuanya', async () => {
    const [satu = '', dua = '', tiga = ''] = kosong
    expect((await listJabatanKosong(admin, khusus, HARI_INI)).map(({ id }) => id)).toEqual(kosong)
    await expect(salin(admin, khusus, [satu, kantor.jabatanId])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Operator'),
    })
    await expect(salin(kantor.pengelola, khusus, [satu])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(salin(admin, tiga, [satu])).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect(await listPustaka(satu)).toEqual([])
    expect(await salin(admin, khusus, [satu, dua, dua])).toMatchObject({ ke: [satu, dua], baris: 1 })
    expect(await listPustaka(dua)).toMatchObject([{ uraian: (await buka()).rencana[0]?.uraian }])
    expect((await buka(dua)).version).toBe(1)
    const { hitungan } = await listJabatanPustaka(admin, parsePustakaFilter({ keadaan: 'tanpa' }), HARI_INI)
    expect(hitungan).toMatchObject({ semua: 5, tanpa: 1, berisi: 4, orangTanpa: 0, cocok: 1 })
  })
})

describe('akibat', () => {
  it('draf yang sudah ada tetap; draf baru berangkat dari pustaka yang baru, tanpa yang dihentikan', async () => {
    const [lama, baru] = kantor.tim
    const draf = async (pegawaiId = '') => {
      const { versiId } = await withTransaction((tx) =>
        draftSkp(tx, kantor.penilai, { pegawaiId, tahun: TAHUN, sumber: 'PUSTAKA' }, HARI_INI),
      )
      return versiId
    }
    const isi = async (versiId: string) =>
      (await loadIsi([versiId])).get(versiId)?.map(({ uraian }) => uraian) ?? []
    const pertama = await draf(lama?.pegawaiId)
    await kirim(admin, {
      jabatanId: kantor.jabatanId,
      rencana: [ketik({ uraian: 'Pengganti' }), ketik({ uraian: 'Tambahan' })],
    })
    expect(await isi(pertama)).toEqual(['Surat masuk terkelola'])
    expect(await isi(await draf(baru?.pegawaiId))).toEqual(['Pengganti', 'Tambahan'])
  })
})

describe('daftar', () => {
  it('halaman berkunci membaca tiap jabatan tepat sekali, maju dan mundur; mencari dan alamat rusak tidak menjatuhkan', async () => {
    await readSql(
      "INSERT INTO jabatan (kode, nama, kelompok, batas_usia) SELECT 'X' || n, 'Contoh ' || lpad(n::text, 3, '0'), 'PELAKSANA', 58 FROM generate_series(1, 60) n",
    )
    const buka = (params: Record<string, string>) =>
      listJabatanPustaka(admin, parsePustakaFilter(params), HARI_INI)
    const satu = await buka({})
    const dua = await buka({ sesudah: satu.sesudah ?? '' })
    expect(new Set([...satu.rows, ...dua.rows].map(({ id }) => id)).size).toBe(65)
    expect(dua.sesudah).toBeUndefined()
    const kembali = await buka({ sebelum: dua.sebelum ?? '' })
    expect(kembali.rows.map(({ id }) => id)).toEqual(satu.rows.map(({ id }) => id))
    expect((await buka({ q: 'perawat' })).rows.map(({ nama }) => nama)).toEqual(['Perawat'])
    for (const sesudah of ['x', '1.------------------------------------.a', `0.${ID_PALSU}.\0`, '-1.a.b'])
      expect((await buka({ sesudah })).hitungan.semua).toBe(65)
  })
})
