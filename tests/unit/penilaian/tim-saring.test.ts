import { describe, expect, test } from 'vitest'
import { isCocok, SARING } from '@/components/penilaian/tim-saring'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { describeBelumBerakhir } from '../../../lib/penilaian/labels-bulan.ts'
import type { KeadaanOrang } from '../../../lib/penilaian/schema-tim.ts'

const saringan = (keadaan: KeadaanOrang, berakhir = true) =>
  SARING.map(({ kode }) => kode).filter(
    (kode) => kode !== 'semua' && isCocok(kode, { keadaan }, { cek: { perluAlasan: [] }, berakhir }),
  )

describe('saringan layar tim', () => {
  test.each<[KeadaanOrang, string[]]>([
    ['siap', ['anda', 'siap']],
    ['tanpa-capaian', ['anda']],
    ['rencana-diajukan', ['anda']],
    ['belum-lapor', ['menunggu']],
    ['tanpa-rencana', ['menunggu']],
    ['dinilai', ['selesai']],
    ['final', ['selesai']],
    ['dikecualikan', []],
    ['tidak-dihitung', []],
  ])('%s menunggu pihak yang benar', (keadaan, cocok) => {
    expect(saringan(keadaan)).toEqual(cocok)
  })

  test('selama bulannya berjalan belum ada yang siap dinilai', () => {
    expect(saringan('siap', false)).toEqual([])
    expect(saringan('rencana-diajukan', false)).toEqual(['anda'])
  })
})

describe('bulan yang belum berakhir', () => {
  const desember = { tahun: 2026, bulan: 12 }
  test('sehari sebelum hari terakhirnya disebut sejak kapan nilainya diberikan', () => {
    expect(describeBelumBerakhir(desember, parseTanggal('2026-12-30'))).toBe(
      'Desember belum berakhir; nilainya diberikan mulai 31 Desember 2026.',
    )
  })
  test.each(['2026-12-31', '2027-01-04'])('pada %s tidak ada halangan', (hari) => {
    expect(describeBelumBerakhir(desember, parseTanggal(hari))).toBeNull()
  })
})
