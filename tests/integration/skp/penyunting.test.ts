import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'
import type { Kantor, Orang } from './bahan.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { saveKetikan } = await import('../../../lib/skp/commands-penyunting.ts')
const { penyuntingSchema } = await import('../../../lib/skp/schema.ts')
const { fillKantor, HARI_INI, makeDraf } = await import('./bahan.ts')

let kantor: Kantor
let berikut = 0
beforeAll(async () => {
  kantor = await fillKantor(10)
})
function ambil(): Orang {
  const orang = kantor.tim[berikut]
  berikut += 1
  if (!orang) throw new Error('tim habis')
  return orang
}

/** Kiriman formulir biasa dengan dua indikator; `ganti` menimpa isian. */
const kirim = (versiId: string, version: number, ganti: Record<string, string> = {}) => ({
  versiId,
  version: String(version),
  'rencana.0.id': '',
  'rencana.0.uraian': 'Uraian yang baru diketik',
  'rencana.0.rhkAtasan': '',
  'rencana.0.indikator.0.aspek': 'KUANTITAS',
  'rencana.0.indikator.0.uraian': 'Jumlah surat',
  'rencana.0.indikator.0.target': '150',
  'rencana.0.indikator.0.satuan': 'surat',
  'rencana.0.indikator.0.polaritas': 'MAKSIMAL',
  'rencana.0.indikator.0.bobot': '',
  ...ganti,
})
const jalankan = (viewer: Viewer, isi: Record<string, string>) =>
  withTransaction((tx) => saveKetikan(tx, viewer, penyuntingSchema.parse(isi), HARI_INI))
const tersimpan = (versiId: string) =>
  readSql(
    `SELECT v.status, v.version, r.uraian FROM versi_skp v LEFT JOIN rencana_hasil_kerja r ON r.versi_skp_id = v.id WHERE v.id = $1`,
    [versiId],
  )

describe('kiriman penyunting', () => {
  it.each(['simpan', 'ajukan'])(
    'target 0 saat %s: galat pada isiannya, ketikan dibawa kembali, tidak ada yang tersimpan',
    async (perintah) => {
      const orang = ambil()
      const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
      const hasil = await jalankan(
        orang.viewer,
        kirim(versiId, version, { perintah, 'rencana.0.indikator.0.target': '0' }),
      )
      expect(hasil).toMatchObject({
        hasil: 'KURANG',
        pada: null,
        galat: {
          'rencana.0.indikator.0.target': ['Target 0 tidak dapat dinilai. Tulis angka lebih dari 0.'],
        },
        ketikan: [{ uraian: 'Uraian yang baru diketik', indikator: [{ target: '0', satuan: 'surat' }] }],
      })
      expect(hasil.pesan).toContain(perintah === 'ajukan' ? 'Belum dapat diajukan' : 'Belum dapat disimpan')
      expect(await tersimpan(versiId)).toEqual([{ status: 'DRAF', version, uraian: 'Surat masuk terkelola' }])
    },
  )

  it.each(['simpan', 'ajukan'])(
    'versi yang sudah berubah saat %s: bentrok dengan ketikan, yang tersimpan tetap',
    async (perintah) => {
      const orang = ambil()
      const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
      const hasil = await jalankan(orang.viewer, kirim(versiId, version - 1, { perintah }))
      expect(hasil).toMatchObject({
        hasil: 'BENTROK',
        pada: null,
        pesan: expect.stringMatching(/^Anda mengubah SKP ini di tab lain/),
        ketikan: [{ uraian: 'Uraian yang baru diketik' }],
      })
      expect(await tersimpan(versiId)).toEqual([{ status: 'DRAF', version, uraian: 'Surat masuk terkelola' }])
    },
  )

  it('isian sah tetapi bobotnya 99 saat diajukan: tersimpan, belum diajukan', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
    const hasil = await jalankan(
      orang.viewer,
      kirim(versiId, version, { perintah: 'ajukan', 'rencana.0.indikator.0.bobot': '99' }),
    )
    expect(hasil).toMatchObject({
      hasil: 'KURANG',
      version: version + 1,
      galat: { bobot: ['Jumlah bobot 99, kurang 1. Jumlahnya harus tepat 100.'] },
      ketikan: null,
    })
    expect(await tersimpan(versiId)).toEqual([
      { status: 'DRAF', version: version + 1, uraian: 'Uraian yang baru diketik' },
    ])
  })

  it('yang lengkap disimpan lalu diajukan dalam satu kiriman', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
    expect(await jalankan(orang.viewer, kirim(versiId, version, { perintah: 'ajukan' }))).toMatchObject({
      hasil: 'DIAJUKAN',
    })
    expect(await tersimpan(versiId)).toMatchObject([
      { status: 'DIAJUKAN', uraian: 'Uraian yang baru diketik' },
    ])
  })

  it('langkah tanpa skrip tetap jalan pada isian yang belum sah', async () => {
    const orang = ambil()
    const { versiId, version } = await makeDraf(orang.viewer, orang.pegawaiId)
    const hasil = await jalankan(
      orang.viewer,
      kirim(versiId, version, { langkah: 'tambah.rencana', 'rencana.0.indikator.0.target': '-3' }),
    )
    expect(hasil).toMatchObject({
      hasil: 'KURANG',
      langkah: 'tambah.rencana',
      galat: { 'rencana.0.indikator.0.target': ['Target tidak boleh negatif. Tulis angka lebih dari 0.'] },
    })
  })
})
