import { beforeAll, describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { issueSlip } = await import('../../../lib/akun/commands-slip.ts')
const { findAkun } = await import('../../../lib/akun/queries-daftar.ts')
const { akunFilterSchema } = await import('../../../lib/akun/parse-akun.ts')
const { addOpd, addViewer, HARI_INI } = await import('../kehadiran/bahan.ts')

let opd: Awaited<ReturnType<typeof addOpd>>
const cari = (isi: Record<string, string>) => findAkun(akunFilterSchema.parse(isi))

beforeAll(async () => {
  opd = await addOpd('Dinas Akun', 60, 7)
  const admin = await addViewer('ADMIN_BKD', null)
  await addViewer('KEPALA_OPD', opd.id)
  await withTransaction((tx) => issueSlip(tx, admin, { perangkatDaerahId: opd.id }, HARI_INI))
})

describe('daftar akun', () => {
  it('memuat setiap akun, juga pegawai, berhalaman tanpa yang terlewat atau berulang', async () => {
    const satu = await cari({})
    expect(satu.cocok).toBe(62)
    expect(satu.hitungan).toMatchObject({
      semua: 62,
      mati: 0,
      peran: { PEGAWAI: 60, KEPALA_OPD: 1, ADMIN_BKD: 1 },
    })
    const dua = await cari({ sesudah: satu.sesudah ?? '' })
    expect(new Set([...satu.baris, ...dua.baris].map(({ id }) => id)).size).toBe(62)
    expect(dua.sesudah).toBeUndefined()
  })

  it('dicari menurut nama dan NIP, disaring menurut peran dan yang dimatikan', async () => {
    const nip = opd.pegawai[11]?.nip ?? ''
    expect((await cari({ q: nip })).baris.map(({ namaMasuk }) => namaMasuk)).toEqual([nip])
    expect((await cari({ q: 'akun 0012' })).cocok).toBe(1)
    expect((await cari({ q: '%' })).cocok).toBe(0)
    const kepala = await cari({ peran: 'KEPALA_OPD' })
    expect(kepala.baris[0]?.peran).toEqual([{ peran: 'KEPALA_OPD', perangkatDaerah: 'Dinas Akun' }])
    expect(kepala.hitungan.semua).toBe(62)
    await readSql('UPDATE akun SET aktif = false WHERE nama_masuk = $1', [nip])
    expect((await cari({ keadaan: 'mati' })).baris.map(({ namaMasuk }) => namaMasuk)).toEqual([nip])
  })
})
