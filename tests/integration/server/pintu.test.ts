import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { AppError } from '../../../lib/core/errors.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { passPintu, requireIzin } = await import('../../../lib/server/pintu.ts')
const { sealAudit, verifyRantai } = await import('../../../lib/server/audit.ts')
const { today } = await import('../../../lib/server/clock.ts')

const ADMIN: Viewer = {
  akunId: '01900000-0000-7000-8000-000000000001',
  orangId: '01900000-0000-7000-8000-000000000002',
  nama: 'Admin',
  peran: [{ peran: 'ADMIN_BKD', perangkatDaerahId: null }],
}
const PEGAWAI: Viewer = { ...ADMIN, peran: [{ peran: 'PEGAWAI', perangkatDaerahId: null }] }

function makeKontak(viewer: Viewer | null, sameOrigin = true) {
  return {
    isSameOrigin: async () => sameOrigin,
    getViewer: async () => viewer,
    transaction: withTransaction,
    today,
    log: () => {},
  }
}

const pintu = {
  name: 'uji.set',
  viewer: requireIzin('setelan:update'),
  input: z.strictObject({ nilai: z.string().max(10) }),
  handler: async ({
    tx,
    input,
    audit,
  }: Parameters<Parameters<typeof passPintu<Viewer, { nilai: string }, string>>[1]['handler']>[0]) => {
    await tx.sql(
      "INSERT INTO setelan (kunci, nilai) VALUES ('uji', to_jsonb($1::text)) ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai",
      [input.nilai],
    )
    if (input.nilai === 'tolak') throw new AppError('RULE_VIOLATED', 'Ditolak.')
    if (input.nilai === 'rusak') throw new Error('rahasia dalam')
    if (input.nilai !== 'diam')
      await audit({ objek: 'setelan', objekId: 'uji', rincian: { nilai: input.nilai } })
    return input.nilai
  },
}

const stored = async () =>
  (await readSql<{ nilai: string }>("SELECT nilai FROM setelan WHERE kunci = 'uji'"))[0]?.nilai
const entries = async () => (await readSql<{ n: number }>('SELECT count(*) AS n FROM audit_entri'))[0]?.n

describe('satu pintu', () => {
  beforeAll(async () => {
    expect(await passPintu(makeKontak(ADMIN), pintu, { nilai: 'awal' })).toEqual({ ok: true, data: 'awal' })
  })

  it('menolak asal asing, orang asing, dan peran tanpa izin sebelum melihat masukan', async () => {
    expect(await passPintu(makeKontak(ADMIN, false), pintu, { salah: 1 })).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await passPintu(makeKontak(null), pintu, { salah: 1 })).toMatchObject({ code: 'UNAUTHENTICATED' })
    const hasil = await passPintu(makeKontak(PEGAWAI), pintu, { salah: 1 })
    expect(hasil).toMatchObject({ code: 'FORBIDDEN' })
    expect(hasil).not.toHaveProperty('fieldErrors')
  })

  it('masukan yang salah menyebut isiannya dan tidak menulis apa pun', async () => {
    const n = await entries()
    expect(
      await passPintu(makeKontak(ADMIN), pintu, { nilai: 'terlalu panjang sekali', lain: 1 }),
    ).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: { nilai: [expect.any(String)] } })
    expect(await passPintu(makeKontak(ADMIN), pintu, { nilai: 'a\0b' })).toMatchObject({
      code: 'INVALID_INPUT',
    })
    expect(await entries()).toBe(n)
  })

  it('penolakan dan galat membatalkan tulisan dan jejaknya bersama-sama', async () => {
    const n = await entries()
    expect(await passPintu(makeKontak(ADMIN), pintu, { nilai: 'tolak' })).toMatchObject({
      code: 'RULE_VIOLATED',
      message: 'Ditolak.',
    })
    const rusak = await passPintu(makeKontak(ADMIN), pintu, { nilai: 'rusak' })
    expect(rusak).toMatchObject({ code: 'UNEXPECTED', ref: expect.stringMatching(/^[0-9A-F]{10}$/) })
    expect(JSON.stringify(rusak)).not.toContain('rahasia')
    expect([await stored(), await entries()]).toEqual(['awal', n])
  })

  it('perubahan tanpa jejak adalah cacat dan dibatalkan', async () => {
    expect(await passPintu(makeKontak(ADMIN), pintu, { nilai: 'diam' })).toMatchObject({ code: 'UNEXPECTED' })
    expect(await stored()).toBe('awal')
  })
})

describe('rantai audit', () => {
  it('menyegel menurut urutan, dan pemeriksa menyebut entri pertama yang dirusak', async () => {
    for (const nilai of ['a', 'b', 'c', 'd']) await passPintu(makeKontak(ADMIN), pintu, { nilai })
    await sealAudit()
    expect((await verifyRantai()).rusakPada).toBeUndefined()
    await expect(readSql('UPDATE audit_entri SET aksi = aksi')).rejects.toThrow('tidak dapat diubah')
    await expect(readSql('DELETE FROM audit_segel')).rejects.toThrow('tidak dapat diubah')
    const [third] = await readSql<{ entri_id: number }>(
      'SELECT entri_id FROM audit_segel ORDER BY urut OFFSET 2 LIMIT 1',
    )
    await withTransaction(async ({ sql }) => {
      await sql('ALTER TABLE audit_entri DISABLE TRIGGER audit_entri_tetap')
      await sql("UPDATE audit_entri SET rincian = '{}' WHERE id = $1", [third?.entri_id])
      await sql('ALTER TABLE audit_entri ENABLE TRIGGER audit_entri_tetap')
    })
    expect((await verifyRantai()).rusakPada).toMatchObject({ urut: 3, entriId: third?.entri_id })
  })
})
