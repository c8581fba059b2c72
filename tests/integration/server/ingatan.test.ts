import { describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'

process.env.TITIAN_INGATAN_DETIK = '30'
await createBasis()
const { getPool, readSql } = await import('../../../lib/server/db.ts')
const { createIngatan, markTulisan } = await import('../../../lib/server/ingatan.ts')

const [budi, siti] = [{ akunId: 'budi' }, { akunId: 'siti' }]
await readSql('CREATE TABLE uji_ingatan (n int)')
const TULIS = 'INSERT INTO uji_ingatan VALUES (1)'

function buka() {
  let dihitung = 0
  const ingat = createIngatan<number>()
  return { baca: (viewer = budi, kunci = 'semua') => ingat(viewer, [kunci], async () => ++dihitung) }
}

describe('hitungan yang diingat', () => {
  it('selama database tidak berubah, dihitung sekali saja, bagi semua dan serempak', async () => {
    const { baca } = buka()
    expect(await Promise.all(Array.from({ length: 10 }, () => baca()))).toEqual(Array(10).fill(1))
    expect(await baca(siti)).toBe(1)
  })

  it('jangkauan lain tidak pernah membaca hitungan jangkauan ini', async () => {
    const { baca } = buka()
    expect(await baca(budi, 'semua')).toBe(1)
    expect(await baca(siti, 'satu perangkat daerah')).toBe(2)
    expect(await baca(budi, 'semua')).toBe(1)
  })

  it('yang mengubah langsung membaca hasilnya; orang lain boleh yang lama', async () => {
    const { baca } = buka()
    await baca()
    await readSql(TULIS)
    markTulisan(budi.akunId)
    expect(await baca(siti)).toBe(1)
    expect(await baca(budi)).toBe(2)
    expect(await baca(siti)).toBe(2)
  })

  it('perubahan yang belum selesai tidak membuat hitungan lama tampak baru', async () => {
    const { baca } = buka()
    const lain = await getPool().connect()
    try {
      await lain.query('BEGIN')
      await lain.query(TULIS)
      markTulisan(budi.akunId)
      expect(await baca()).toBe(1)
      await lain.query('COMMIT')
      markTulisan(budi.akunId)
      expect(await baca()).toBe(2)
    } finally {
      lain.release()
    }
  })

  it('galat tidak diingat', async () => {
    const ingat = createIngatan<number>()
    await expect(ingat(budi, ['galat'], () => Promise.reject(new Error('putus')))).rejects.toThrow('putus')
    expect(await ingat(budi, ['galat'], () => Promise.resolve(7))).toBe(7)
  })
})
