import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HALAMAN, listHalaman } from '../penjaga/halaman.ts'

const daftar = listHalaman()

describe('halaman', () => {
  it('setiap halaman mempunyai baris, setiap baris mempunyai halaman', () => {
    expect(daftar.map(({ jalur }) => jalur).sort()).toEqual(Object.keys(HALAMAN).sort())
  })

  it.each(daftar)('$berkas meminta sendiri izin yang ditinjau', ({ jalur, sumber }) => {
    const izin = HALAMAN[jalur]?.izin
    const diminta = [...sumber.matchAll(/requireViewer\((?:'([^']+)')?\)/g)].map(
      (cocok) => cocok[1] ?? 'MASUK',
    )
    const bersesi = sumber.match(/requireSesi\(\)/g) ?? []
    expect(bersesi).toHaveLength(izin === 'SESI' ? 1 : 0)
    if (izin === 'PUBLIK' || izin === 'SESI') expect(diminta).toEqual([])
    else expect(diminta).toEqual([izin])
  })

  it.each(daftar.filter(({ berkas }) => berkas.startsWith('app/(dasbor)/')))(
    '$berkas tidak bergantung pada layout atau proxy',
    ({ sumber, jalur }) => {
      expect(HALAMAN[jalur]?.izin).not.toBe('PUBLIK')
      expect(sumber).toMatch(/await (?:Promise\.all\(\[\s*)?require(?:Viewer|Sesi)\(/)
    },
  )

  it('tidak ada halaman yang seluruhnya komponen klien', () => {
    expect(
      daftar.filter(({ sumber }) => /^['"]use client['"]/m.test(sumber)).map(({ berkas }) => berkas),
    ).toEqual([])
  })

  it('halaman pendek: paling panjang delapan puluh baris, kecuali yang menyebut alasannya', () => {
    const panjang = daftar.filter(({ sumber }) => sumber.split('\n').length > 81 && !sumber.startsWith('//'))
    expect(panjang.map(({ berkas }) => berkas)).toEqual([])
  })

  it('proxy.ts tidak tahu siapa yang masuk: dibuang pun tidak ada yang terbuka', () => {
    const sumber = readFileSync('proxy.ts', 'utf8')
    expect([...sumber.matchAll(/from '([^']+)'/g)].map((cocok) => cocok[1])).toEqual(['next/server'])
    expect(sumber).not.toMatch(/cookie|sesi|viewer|redirect|rewrite/i)
  })
})
