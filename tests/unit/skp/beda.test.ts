import { describe, expect, it } from 'vitest'
import {
  describeRencana,
  dropBlank,
  listBeda,
  mergeBeda,
  type RencanaKetik,
} from '../../../lib/skp/aturan/beda.ts'
import { type KepalaVersi, listAksi, listGiliran } from '../../../lib/skp/aturan/keadaan.ts'
import { describeGiliran } from '../../../lib/skp/labels.ts'

const baris = (id: string, uraian: string, target = '12'): RencanaKetik => ({
  id,
  uraian,
  rhkAtasan: '',
  indikator: [
    { aspek: 'KUANTITAS', uraian: 'Jumlah', target, satuan: 'surat', polaritas: 'MAKSIMAL', bobot: '' },
  ],
})

describe('dua versi', () => {
  it('yang sama tidak ditanyakan, juga bila id-nya baru didapat dari server', () => {
    expect(listBeda([baris('1', 'a'), baris('', 'b')], [baris('1', ' a '), baris('2', 'b')])).toEqual([])
  })

  it('pilihan menentukan tiap hasil kerja; tidak ada yang hilang diam-diam', () => {
    const milik = [baris('1', 'a saya'), baris('', 'baru saya')]
    const lain = [baris('1', 'a dia'), baris('2', 'b dia')]
    const beda = listBeda(milik, lain)
    expect(beda.map(({ kunci }) => kunci)).toEqual(['1', 'milik-1', '2'])
    const pilih = (...pilihan: ('milik' | 'lain')[]) =>
      mergeBeda(lain, beda, new Map(beda.map(({ kunci }, i) => [kunci, pilihan[i] ?? 'lain']))).map(
        ({ uraian }) => uraian,
      )
    expect(pilih('milik', 'milik', 'milik')).toEqual(['a saya', 'baru saya'])
    expect(pilih('lain', 'lain', 'lain')).toEqual(['a dia', 'b dia'])
    expect(pilih('lain', 'milik', 'lain')).toEqual(['a dia', 'b dia', 'baru saya'])
  })

  it('beda satu angka pun terlihat di ringkasannya', () => {
    const [satu] = listBeda([baris('1', 'a', '12')], [baris('1', 'a', '13')])
    expect([describeRencana(satu?.milik ?? null), describeRencana(satu?.lain ?? null)]).toEqual([
      'a; Jumlah 12 surat',
      'a; Jumlah 13 surat',
    ])
  })

  it('baris kosong tidak dihitung', () => {
    expect(dropBlank([{ ...baris('', ' '), indikator: [] }, baris('', 'a')])).toHaveLength(1)
  })
})

describe('giliran', () => {
  const versi = (ganti: Partial<KepalaVersi>): KepalaVersi => ({
    status: 'DRAF',
    penyusun: 'PEGAWAI',
    pengaju: null,
    sudahTtdPegawai: false,
    sudahTtdPenilai: false,
    ...ganti,
  })
  it.each([
    [null, ['ATASAN']],
    [versi({}), ['PEGAWAI']],
    [versi({ penyusun: 'ATASAN' }), ['ATASAN']],
    [versi({ penyusun: 'PENGELOLA' }), ['ATASAN']],
    [versi({ penyusun: 'ATASAN', pengaju: 'PEGAWAI' }), ['PEGAWAI']],
    [versi({ status: 'DIAJUKAN', pengaju: 'PEGAWAI' }), ['ATASAN']],
    [versi({ status: 'DISETUJUI' }), ['PEGAWAI', 'ATASAN']],
    [versi({ status: 'DISETUJUI', sudahTtdPegawai: true }), ['ATASAN']],
    [versi({ status: 'DITETAPKAN', sudahTtdPegawai: true, sudahTtdPenilai: true }), []],
  ])('%j', (kepala, giliran) => {
    expect(listGiliran(kepala)).toEqual(giliran)
  })

  it('setiap giliran dapat berbuat sesuatu: tidak ada jalan buntu', () => {
    for (const status of ['DRAF', 'DIAJUKAN', 'DISETUJUI'] as const)
      for (const penyusun of ['PEGAWAI', 'ATASAN', 'PENGELOLA'] as const)
        for (const pengaju of ['PEGAWAI', 'ATASAN'] as const)
          for (const sudahTtdPegawai of [true, false]) {
            const kepala = versi({ status, penyusun, pengaju, sudahTtdPegawai })
            for (const siapa of listGiliran(kepala))
              expect([kepala, siapa, listAksi(kepala, siapa).length > 0]).toEqual([kepala, siapa, true])
          }
  })

  it('disebut dengan nama', () => {
    const nama = { PEGAWAI: 'Nor Halimah', ATASAN: 'H. Fahruddin Noor' }
    expect(describeGiliran('DISETUJUI', ['PEGAWAI', 'ATASAN'], nama)).toBe(
      'menunggu tanda tangan Nor Halimah dan H. Fahruddin Noor',
    )
    expect(describeGiliran(null, ['ATASAN'], nama)).toBe('menunggu disusun oleh H. Fahruddin Noor')
    expect(describeGiliran('DITETAPKAN', [], nama)).toBe('')
  })
})
