import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GalatLembar } from '../../../lib/server/sheet/galat.ts'
import { NAMA_DAFTAR, writeBerkasContoh } from '../../../prisma/seed/berkas/buat.ts'
import { listBerkasContoh } from '../../../prisma/seed/berkas/daftar.ts'
import { KOLOM_SIASN, toRekapRows, toSiasnRows } from '../../../prisma/seed/lembar.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'
import { bacaBuku } from './pembuat-berkas.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const wilayah = generateWilayah({ ukuran: 80 })
const tahun = generateTahun(wilayah, 2026)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'titian-contoh-'))
  await writeBerkasContoh(folder, wilayah, tahun)
})

afterAll(() => rm(folder, { recursive: true }))

const baca = async (nama: string) => bacaBuku(await readFile(path.join(folder, nama)))

async function kodeTolak(nama: string): Promise<string> {
  return baca(nama).then(
    () => 'diterima',
    (galat) => (galat instanceof GalatLembar ? galat.kode : String(galat)),
  )
}

describe('berkas contoh', () => {
  test('yang ditawarkan tepat yang ditulis, dan daftarnya ikut', async () => {
    const nama = listBerkasContoh().map((berkas) => berkas.nama)
    expect((await readdir(folder)).toSorted()).toEqual([...nama, NAMA_DAFTAR].toSorted())
    expect(JSON.parse(await readFile(path.join(folder, NAMA_DAFTAR), 'utf8'))).toEqual(listBerkasContoh())
  })

  test('daftar SIASN terbaca kembali sel demi sel, dari .xlsx dan dari CSV bergaris tegak', async () => {
    const harap = toSiasnRows(wilayah).map((baris) => KOLOM_SIASN.map((judul) => String(baris[judul] ?? '')))
    for (const nama of ['daftar-pegawai-siasn.xlsx', 'daftar-pegawai-siasn.csv']) {
      const { lembar } = await baca(nama)
      const [judul, ...baris] = lembar[0]?.baris ?? []
      expect(judul?.sel.map((sel) => sel?.teks)).toEqual(KOLOM_SIASN)
      expect(baris.map(({ sel }) => KOLOM_SIASN.map((_, i) => sel[i]?.teks ?? ''))).toEqual(harap)
    }
  })

  test('rekap berisi empat lembar dengan jumlah baris yang dibuat', async () => {
    const { lembar } = await baca('rekap-2026.xlsx')
    const harap = Object.entries(toRekapRows(wilayah, tahun)).filter(([, baris]) => baris.length > 0)
    expect(
      lembar.filter((satu) => satu.baris.length > 1).map((satu) => [satu.nama, satu.baris.length - 1]),
    ).toEqual(harap.map(([nama, baris]) => [nama, baris.length]))
  })

  test('berkas perubahan menambah dua orang', async () => {
    const { lembar } = await baca('daftar-pegawai-siasn-perubahan.xlsx')
    expect(lembar[0]?.baris).toHaveLength(80 + 1 + 2)
  })

  test('NIP angka terbaca sebagai angka', async () => {
    const { lembar } = await baca('salah-nip-angka.xlsx')
    expect(lembar[0]?.baris.slice(1).every((baris) => baris.sel[1]?.angka === true)).toBe(true)
  })

  test('yang rusak ditolak dengan sebabnya, dan tidak satu pun besar', async () => {
    expect(await kodeTolak('salah-terpotong.xlsx')).toBe('TERPOTONG')
    expect(await kodeTolak('salah-xls-lama.xlsx')).toBe('XLS_LAMA')
    expect(await kodeTolak('salah-bom.xlsx')).toBe('MENGEMBANG')
    expect((await stat(path.join(folder, 'salah-bom.xlsx'))).size).toBeLessThan(1024 * 1024)
  })
})
