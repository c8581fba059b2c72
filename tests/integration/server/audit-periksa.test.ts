import { expect, it } from 'vitest'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { appendAudit, countBelumDisegel, sealAudit } = await import('../../../lib/server/audit.ts')
const { checkAudit, findKeadaanSegel } = await import('../../../lib/server/audit-periksa.ts')

const catat = (n: number) =>
  withTransaction(async (tx) => {
    for (let i = 0; i < n; i++)
      await appendAudit(
        tx,
        'uji',
        { akunId: null, orangId: null, peran: 'UJI', rujukan: `UJI${i}` },
        { objek: 'uji', rincian: { i } },
      )
  })
const ubah = (sql: string) =>
  withTransaction(async (tx) => {
    for (const tabel of ['entri', 'segel'])
      await tx.sql(`ALTER TABLE audit_${tabel} DISABLE TRIGGER audit_${tabel}_tetap`)
    await tx.sql(sql)
    for (const tabel of ['entri', 'segel'])
      await tx.sql(`ALTER TABLE audit_${tabel} ENABLE TRIGGER audit_${tabel}_tetap`)
  })
const ENTRI_KE_3 = 'id = (SELECT entri_id FROM audit_segel WHERE urut = 3)'
const catatan = () => readSql('SELECT penuh FROM audit_pemeriksaan ORDER BY id')

it('mencatat sampai mana rantai utuh; yang belum disegel dihitung tersendiri', async () => {
  expect(await findKeadaanSegel()).toEqual({
    diperiksa: null,
    utuh: 0,
    sampai: null,
    baru: 0,
    rusak: null,
  })
  await catat(10)
  expect(await countBelumDisegel()).toBe(10)
  expect(await sealAudit()).toBe(10)
  expect((await checkAudit())?.urut).toBe(10)
  expect(await findKeadaanSegel()).toMatchObject({ utuh: 10, rusak: null, sampai: expect.any(Date) })
  await catat(2)
  expect(await countBelumDisegel()).toBe(2)
})

it('entri yang commit terlambat tetap disegel, walau nomornya lebih rendah dan jam sempat mundur', async () => {
  await readSql(
    "INSERT INTO audit_entri (id, pada, aksi, objek, rincian) VALUES (0, '2020-01-01', 'uji', 'uji', '{}')",
  )
  expect([await countBelumDisegel(), await sealAudit(), await countBelumDisegel()]).toEqual([3, 3, 0])
})

it('pemeriksaan berikutnya melanjutkan; tanpa yang baru tidak ada yang dicatat', async () => {
  await checkAudit()
  expect(await catatan()).toEqual([{ penuh: true }, { penuh: false }])
  await checkAudit()
  expect(await catatan()).toHaveLength(2)
  await expect(readSql('DELETE FROM audit_pemeriksaan')).rejects.toThrow('tidak dapat diubah')
})

it('isi yang diubah ditemukan pemeriksaan penuh, dan tetap disebut sampai dipulihkan', async () => {
  await ubah(`UPDATE audit_entri SET peran = 'X' WHERE ${ENTRI_KE_3}`)
  expect((await checkAudit())?.rusakPada).toBeUndefined()
  expect((await checkAudit({ penuh: true }))?.rusakPada?.urut).toBe(3)
  expect((await checkAudit())?.rusakPada?.urut).toBe(3)
  expect(await findKeadaanSegel()).toMatchObject({
    utuh: 2,
    rusak: { urut: 3, sebab: 'isi entri atau urutannya berubah' },
  })
  await ubah(`UPDATE audit_entri SET peran = 'UJI' WHERE ${ENTRI_KE_3}`)
  expect((await checkAudit())?.rusakPada).toBeUndefined()
  expect((await findKeadaanSegel()).rusak).toBeNull()
})

it('rantai yang dibangun ulang seluruhnya cocok dengan dirinya, tetapi tidak dengan pemeriksaan yang lalu', async () => {
  await ubah(`UPDATE audit_entri SET peran = 'X' WHERE ${ENTRI_KE_3}`)
  await ubah('DELETE FROM audit_segel')
  await sealAudit()
  for (let i = 0; i < 2; i++)
    expect((await checkAudit())?.rusakPada?.sebab).toMatch(/tidak sama dengan yang tercatat/)
})
