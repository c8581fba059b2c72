import { expect, it } from 'vitest'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql } = await import('../../../lib/server/db.ts')
const { defineHarian } = await import('../../../lib/server/harian.ts')

const jejak = async (aksi: string) =>
  (await readSql<{ n: number }>('SELECT count(*) AS n FROM audit_entri WHERE aksi = $1', [aksi]))[0]?.n

it('sekali sehari, dengan satu jejak bila ada yang berubah', async () => {
  let jalan = 0
  const harian = defineHarian('uji.harian', 'uji', async () => {
    jalan += 1
    return 3
  })
  expect([await harian(), await harian(), jalan]).toEqual([3, 0, 1])
  expect(await jejak('uji.harian')).toBe(1)
})

it('yang gagal tidak dianggap sudah, dan tidak meninggalkan apa pun', async () => {
  let jalan = 0
  const harian = defineHarian('uji.gagal', 'uji', async (tx) => {
    jalan += 1
    await tx.sql("INSERT INTO setelan (kunci, nilai) VALUES ('uji', '1')")
    if (jalan === 1) throw new Error('database sibuk')
    return 1
  })
  expect(await harian()).toBe(0)
  expect(await readSql("SELECT 1 FROM setelan WHERE kunci = 'uji'")).toEqual([])
  expect(await harian()).toBe(1)
  expect(await jejak('uji.gagal')).toBe(1)
})
