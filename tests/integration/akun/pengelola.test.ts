import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { appointPengelola, removePengelola } = await import('../../../lib/akun/commands-pengelola.ts')
const { reissueSlip } = await import('../../../lib/akun/commands-slip.ts')
const { listPengelola } = await import('../../../lib/akun/queries-pengelola.ts')
const { addOpd, addViewer, HARI_INI } = await import('../kehadiran/bahan.ts')

const NIP = '198805052012011007'
let admin: Viewer
let opd: Awaited<ReturnType<typeof addOpd>>
const angkat = (nip: string, nama?: string, perangkatDaerahId = opd.id) =>
  withTransaction((tx) => appointPengelola(tx, admin, { perangkatDaerahId, nip, ...(nama ? { nama } : {}) }))

beforeAll(async () => {
  admin = await addViewer('ADMIN_BKD', null)
  opd = await addOpd('Dinas Pengelola', 2, 4)
})

describe('pengelola kepegawaian', () => {
  it('yang belum tercatat perlu nama, lalu mendapat akun, satu slip, dan peran bercakupan; sekali saja', async () => {
    await expect(angkat(NIP)).rejects.toMatchObject({ fieldErrors: { nama: [expect.any(String)] } })
    const { slip } = await angkat(NIP, 'Pengelola Baru')
    expect(slip.map(({ nama, namaMasuk }) => [nama, namaMasuk])).toEqual([['Pengelola Baru', NIP]])
    await expect(angkat(NIP)).rejects.toMatchObject({ code: 'CONFLICT' })
    // Slip yang hilang dibuatkan lagi dari daftar slip, walau ia tidak berpenugasan.
    const orangId = slip[0]?.orangId ?? ''
    expect(
      (
        await withTransaction((tx) =>
          reissueSlip(tx, admin, { perangkatDaerahId: opd.id, orangId }, HARI_INI),
        )
      ).slip,
    ).toHaveLength(1)
    const [baris] = (await listPengelola()).filter(({ perangkatDaerahId }) => perangkatDaerahId === opd.id)
    expect(baris).toMatchObject({ nama: 'Pengelola Baru', aktif: true })
    await withTransaction((tx) =>
      removePengelola(tx, { akunId: baris?.akunId ?? '', perangkatDaerahId: opd.id }),
    )
    expect(
      (await listPengelola()).filter((satu) => satu.perangkatDaerahId === opd.id).map(({ akunId }) => akunId),
    ).toEqual([null])
    // Yang sudah berakun tetap dengan sandinya.
    expect((await angkat(NIP)).slip).toEqual([])
  })

  it('bukan perangkat daerah karangan, bukan diri sendiri atau yang memeriksa, bukan akun mati', async () => {
    const nip = opd.pegawai[0]?.nip ?? ''
    await expect(angkat(nip, undefined, '019b20f6-63e8-7004-b0a3-aad3a3224399')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await addViewer('AUDITOR', null, opd.pegawai[0]?.orangId)
    await expect(angkat(nip)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await addViewer('PEGAWAI', null, opd.pegawai[1]?.orangId)
    await readSql('UPDATE akun SET aktif = false WHERE orang_id = $1', [opd.pegawai[1]?.orangId])
    await expect(angkat(opd.pegawai[1]?.nip ?? '')).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
  })
})
