import { expect, it } from 'vitest'
import { KOLOM_SIASN, toPelengkapRows, toRekapRows, toSiasnRows } from '../../../prisma/seed/lembar.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'

const wilayah = generateWilayah()
const tahun = generateTahun(wilayah, 2026)

it('menulis daftar SIASN dengan 67 kolom yang berurutan sama di setiap baris', () => {
  const baris = toSiasnRows(wilayah)
  expect(KOLOM_SIASN).toHaveLength(67)
  expect(baris).toHaveLength(983)
  expect(baris.filter((satu) => Object.keys(satu).join() !== KOLOM_SIASN.join())).toEqual([])
  expect(new Set(baris.map((satu) => satu.NIK)).size).toBe(983)
  expect(baris.filter((satu) => !/^\d{16}$/.test(String(satu.NIK)))).toEqual([])
})

it('mengenali semua nama jabatan SIASN lewat alias, kecuali satu yang sengaja belum dipetakan', () => {
  const alias = new Set(wilayah.jabatanAlias.map(({ nama }) => nama))
  const asing = toSiasnRows(wilayah).filter((satu) => !alias.has(String(satu['JABATAN NAMA'])))
  expect(asing.map((satu) => satu['JABATAN NAMA'])).toEqual(['TENAGA TEKNIS LAPANGAN'])
})

it('melengkapi setiap orang dengan kontrak dan upah; empat orang belum mempunyai atasan', () => {
  const baris = toPelengkapRows(wilayah)
  expect(baris).toHaveLength(983)
  expect(baris.filter((satu) => satu['NIP ATASAN'] === null)).toHaveLength(4)
  expect(baris.filter((satu) => satu['NIP ATASAN'] === satu['NIP BARU'])).toEqual([])
})

it('menulis rekap tanpa kehilangan satu baris pun', () => {
  const rekap = toRekapRows(wilayah, tahun)
  expect(rekap.Bulanan.filter((satu) => satu.FINAL !== null)).toHaveLength(tahun.penilaianBulan.length)
  expect(rekap.Bulanan.filter((satu) => satu.ALPA !== null)).toHaveLength(tahun.rekapKehadiran.length)
  expect(rekap.Bulanan.filter((satu) => satu.DIKECUALIKAN !== null)).toHaveLength(
    tahun.pengecualianBulan.length,
  )
  expect(rekap.SKP).toHaveLength(tahun.skp.length)
  expect(rekap.Tahunan).toHaveLength(tahun.penilaianTahun.length)
  expect(rekap.Disiplin).toHaveLength(tahun.hukumanDisiplin.length + tahun.kasusDisiplin.length)
})
