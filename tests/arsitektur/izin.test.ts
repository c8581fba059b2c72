import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IZIN } from '../../lib/akses/izin.ts'
import { PERAN, PERAN_BERCAKUPAN, PERAN_LABEL } from '../../lib/akses/peran.ts'
import { HALAMAN } from '../penjaga/halaman.ts'
import { MATRIKS } from '../penjaga/matriks.ts'

const izinPintu = Object.values(MATRIKS).flatMap(({ izin }) => (izin ? [izin] : []))
const izinHalaman = Object.values(HALAMAN).flatMap(({ izin }) =>
  izin === 'MASUK' || izin === 'SESI' || izin === 'PUBLIK' ? [] : [izin],
)
const IZIN_SEMUA = Object.keys(IZIN)

describe('izin', () => {
  it('setiap izin dipakai sebuah pintu atau halaman', () => {
    const dipakai: readonly string[] = [...izinPintu, ...izinHalaman]
    expect(IZIN_SEMUA.filter((izin) => !dipakai.includes(izin))).toEqual([])
  })

  it('setiap izin yang diminta ada di tabel', () => {
    expect([...izinPintu, ...izinHalaman].filter((izin) => !IZIN_SEMUA.includes(izin))).toEqual([])
  })

  it('bernama benda:perbuatan dan tidak memuat peran kembar', () => {
    for (const [izin, peran] of Object.entries(IZIN)) {
      expect(izin).toMatch(/^[a-z-]+:[a-z]+$/)
      expect(new Set(peran).size).toBe(peran.length)
    }
  })

  it('auditor membaca saja, pegawai hanya dirinya', () => {
    const milik = (peran: string) =>
      Object.entries(IZIN).flatMap(([izin, boleh]) => (boleh.some((satu) => satu === peran) ? [izin] : []))
    expect(milik('AUDITOR').filter((izin) => !/:(?:read|export|end)$/.test(izin))).toEqual([])
    // Yang dapat ditulis pegawai hanyalah bagiannya atas dirinya sendiri: SKP, rencana bulan, dan penerimaan nilainya.
    expect(milik('PEGAWAI')).toEqual([
      'sesi:end',
      'diri:read',
      'skp:read',
      'skp:write',
      'skp:sign',
      'rencana:read',
      'rencana:write',
      'penilaian:read',
      'penilaian:acknowledge',
    ])
  })
})

describe('peran', () => {
  it('tabel, label, dan kendala database menyebut peran yang sama', () => {
    const migrasi = readdirSync('prisma/migrations', { withFileTypes: true })
      .filter((entri) => entri.isDirectory())
      .map((entri) => readFileSync(join('prisma/migrations', entri.name, 'migration.sql'), 'utf8'))
      .join('\n')
    const baca = (nama: string) =>
      [
        ...(
          new RegExp(`CONSTRAINT ${nama} CHECK \\(+peran IN \\(([^)]*)\\)`).exec(migrasi)?.[1] ?? ''
        ).matchAll(/'([A-Z_]+)'/g),
      ].map((cocok) => cocok[1])
    expect(baca('peran_akun_peran')).toEqual([...PERAN])
    expect(baca('peran_akun_cakupan')).toEqual([...PERAN_BERCAKUPAN])
    expect(Object.keys(PERAN_LABEL)).toEqual([...PERAN])
  })
})
