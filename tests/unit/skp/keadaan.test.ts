import { describe, expect, it } from 'vitest'
import { type KepalaVersi, listAksi, listGiliran, listKeadaan } from '../../../lib/skp/aturan/keadaan.ts'
import type { AksiSkp, KeadaanSkp, PelakuSkp } from '../../../lib/skp/aturan/transisi.ts'
import { describeGiliran } from '../../../lib/skp/labels.ts'

const versi = (ganti: Partial<KepalaVersi>): KepalaVersi => ({
  status: 'DRAF',
  penyusun: 'PEGAWAI',
  pengaju: null,
  sudahTtdPegawai: false,
  sudahTtdPenilai: false,
  ...ganti,
})
describe('keadaan menurut versi dan siapa yang bertanya', () => {
  it.each<[string, Partial<KepalaVersi>, PelakuSkp, KeadaanSkp[]]>([
    ['draf pegawai belum berkeadaan apa pun', {}, 'PEGAWAI', []],
    ['yang disusun atasan disebut disusun atasan', { penyusun: 'ATASAN' }, 'ATASAN', ['DISUSUN_ATASAN']],
    ['yang disusunkan pengelola juga', { penyusun: 'PENGELOLA' }, 'ATASAN', ['DISUSUN_ATASAN']],
    ['yang diajukan pegawai tidak disebut', { pengaju: 'PEGAWAI' }, 'ATASAN', []],
    ['yang diajukan atasan disebut', { pengaju: 'ATASAN' }, 'PEGAWAI', ['DIAJUKAN_ATASAN']],
    ['tanda tangan pegawai adalah miliknya', { sudahTtdPegawai: true }, 'PEGAWAI', ['SUDAH_TTD']],
    ['dan pihak lain bagi atasan', { sudahTtdPegawai: true }, 'ATASAN', ['PIHAK_LAIN_SUDAH_TTD']],
    ['tanda tangan penilai adalah milik atasan', { sudahTtdPenilai: true }, 'ATASAN', ['SUDAH_TTD']],
    ['dan pihak lain bagi pegawai', { sudahTtdPenilai: true }, 'PEGAWAI', ['PIHAK_LAIN_SUDAH_TTD']],
    [
      'semuanya sekaligus',
      { penyusun: 'ATASAN', pengaju: 'ATASAN', sudahTtdPegawai: true, sudahTtdPenilai: true },
      'PEGAWAI',
      ['DISUSUN_ATASAN', 'DIAJUKAN_ATASAN', 'SUDAH_TTD', 'PIHAK_LAIN_SUDAH_TTD'],
    ],
  ])('%s', (_nama, ganti, pelaku, keadaan) => {
    expect(listKeadaan(versi(ganti), pelaku)).toEqual(keadaan)
  })
})

describe('yang boleh dilakukan sekarang', () => {
  it.each<[string, Partial<KepalaVersi>, Record<PelakuSkp, AksiSkp[]>]>([
    ['draf pegawai', {}, { PEGAWAI: ['edit', 'submit'], ATASAN: ['edit'], PENGELOLA: ['edit'] }],
    [
      'draf atasan',
      { penyusun: 'ATASAN' },
      { PEGAWAI: ['edit', 'submit'], ATASAN: ['edit', 'submit'], PENGELOLA: ['edit'] },
    ],
    [
      'diajukan pegawai',
      { status: 'DIAJUKAN', pengaju: 'PEGAWAI' },
      { PEGAWAI: [], ATASAN: ['return', 'approve'], PENGELOLA: [] },
    ],
    [
      'diajukan atasan',
      { status: 'DIAJUKAN', penyusun: 'ATASAN', pengaju: 'ATASAN' },
      { PEGAWAI: ['return'], ATASAN: ['approve'], PENGELOLA: [] },
    ],
    ['disetujui', { status: 'DISETUJUI' }, { PEGAWAI: ['sign'], ATASAN: ['sign'], PENGELOLA: [] }],
    [
      'ditandatangani pegawai',
      { status: 'DISETUJUI', sudahTtdPegawai: true },
      { PEGAWAI: [], ATASAN: ['sign'], PENGELOLA: [] },
    ],
    [
      'ditandatangani penilai',
      { status: 'DISETUJUI', sudahTtdPenilai: true },
      { PEGAWAI: ['sign'], ATASAN: [], PENGELOLA: [] },
    ],
    [
      'ditetapkan',
      { status: 'DITETAPKAN', sudahTtdPegawai: true, sudahTtdPenilai: true },
      { PEGAWAI: ['revise'], ATASAN: ['revise'], PENGELOLA: ['revise'] },
    ],
  ])('%s', (_nama, ganti, boleh) => {
    const kepala = versi(ganti)
    expect({
      PEGAWAI: listAksi(kepala, 'PEGAWAI'),
      ATASAN: listAksi(kepala, 'ATASAN'),
      PENGELOLA: listAksi(kepala, 'PENGELOLA'),
    }).toEqual(boleh)
  })
})

describe('giliran', () => {
  it.each([
    [null, ['ATASAN']],
    [versi({}), ['PEGAWAI']],
    [versi({ penyusun: 'ATASAN' }), ['ATASAN']],
    [versi({ penyusun: 'PENGELOLA' }), ['ATASAN']],
    [versi({ penyusun: 'ATASAN', pengaju: 'PEGAWAI' }), ['PEGAWAI']],
    [versi({ status: 'DIAJUKAN', pengaju: 'PEGAWAI' }), ['ATASAN']],
    [versi({ status: 'DISETUJUI' }), ['PEGAWAI', 'ATASAN']],
    [versi({ status: 'DISETUJUI', sudahTtdPegawai: true }), ['ATASAN']],
    [versi({ status: 'DISETUJUI', sudahTtdPenilai: true }), ['PEGAWAI']],
    [versi({ status: 'DITETAPKAN', sudahTtdPegawai: true, sudahTtdPenilai: true }), []],
    // Yang ditetapkan di atas kertas tidak menunggu tanda tangan di layar.
    [versi({ status: 'DITETAPKAN' }), []],
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
