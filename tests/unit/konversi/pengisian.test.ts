// Ranking and filling in one file: the filling walks the ranking, and the properties speak of both.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { DAFTAR_PARAMETER, findParameter } from '../../../lib/konversi/aturan/daftar-parameter.ts'
import {
  computeBatasBelanja,
  fillFormasi,
  type Persediaan,
  refillFormasi,
} from '../../../lib/konversi/aturan/pengisian.ts'
import { rankCalon } from '../../../lib/konversi/aturan/peringkat.ts'
import { type Calon, KRITERIA } from '../../../lib/konversi/schema.ts'
import { PREDIKAT } from '../../../lib/penilaian/schema.ts'
import { hariAcak } from '../kelayakan/acak.ts'

const t = parseTanggal
const TMT = t('2027-01-01')
const dengan = (nilai: Record<string, unknown> = {}) => createKebijakan(TMT, timpaanSelalu(nilai))
const biasa = dengan()

function calon(nip: string, ubah: Partial<Calon> = {}): Calon {
  return {
    nip,
    tanggalLahir: t('1985-06-15'),
    batasUsia: 58,
    predikat: 'BAIK',
    rataCapaian: 90,
    mulaiKerja: t('2025-01-01'),
    opd: 'DINKES',
    jabatan: 'Operator',
    biayaPenuh: 50,
    biayaParuhWaktu: 20,
    ...ubah,
  }
}

const nip = (daftar: readonly { nip: string }[]) => daftar.map((satu) => satu.nip)

describe('the ranking', () => {
  const kurang: [string, Partial<Calon>, Partial<Calon>, Record<string, unknown>][] = [
    ['SISA_BUP: who is nearer the age limit', { batasUsia: 57 }, { batasUsia: 58 }, {}],
    ['PREDIKAT: the better one', { predikat: 'SANGAT_BAIK' }, { predikat: 'BAIK' }, {}],
    ['RATA_CAPAIAN: the higher', { rataCapaian: 90.01 }, { rataCapaian: 90 }, {}],
    ['MASA_KERJA: the longer', { mulaiKerja: t('2024-12-31') }, { mulaiKerja: t('2025-01-01') }, {}],
    ['USIA: the older', { tanggalLahir: t('1985-06-14') }, { tanggalLahir: t('1985-06-15') }, {}],
    [
      'GELOMBANG_SELEKSI: the first wave',
      { gelombangSeleksi: 1 },
      { gelombangSeleksi: 2 },
      { KRITERIA_PERINGKAT: ['GELOMBANG_SELEKSI'] },
    ],
    [
      'NILAI_SELEKSI: the higher',
      { nilaiSeleksi: 400.5 },
      { nilaiSeleksi: 400 },
      { KRITERIA_PERINGKAT: ['NILAI_SELEKSI'] },
    ],
  ]
  test.each(kurang)('%s first', (_nama, dahulu, kemudian, kebijakan) => {
    const daftar = [calon('1', kemudian), calon('2', dahulu)]
    expect(nip(rankCalon(daftar, TMT, dengan(kebijakan)))).toEqual(['2', '1'])
  })

  test.each<[string, Partial<Calon>]>([
    ['SISA_BUP', { batasUsia: null }],
    ['SISA_BUP', { tanggalLahir: null }],
    ['PREDIKAT', { predikat: null }],
    ['RATA_CAPAIAN', { rataCapaian: null }],
    ['MASA_KERJA', { mulaiKerja: null }],
    ['USIA', { tanggalLahir: null }],
    ['GELOMBANG_SELEKSI', { gelombangSeleksi: null }],
    ['NILAI_SELEKSI', {}],
  ])('an unknown %s ranks last', (kriteria, ubah) => {
    const kenal = { gelombangSeleksi: 2, nilaiSeleksi: 0, predikat: 'SANGAT_KURANG', rataCapaian: 0 } as const
    const daftar = [calon('1', { ...kenal, nilaiSeleksi: null, ...ubah }), calon('2', kenal)]
    expect(nip(rankCalon(daftar, TMT, dengan({ KRITERIA_PERINGKAT: [kriteria] })))).toEqual(['2', '1'])
  })

  test('what is left is decided by the NIP as text', () => {
    const daftar = ['9', '10', '100', '2'].map((satu) => calon(satu))
    expect(nip(rankCalon(daftar, TMT, biasa))).toEqual(['10', '100', '2', '9'])
    expect(nip(rankCalon(daftar, TMT, dengan({ KRITERIA_PERINGKAT: [] })))).toEqual(['10', '100', '2', '9'])
  })

  test('months count whole: two people of one month tie until the next criterion', () => {
    const daftar = [
      calon('1', { tanggalLahir: t('1985-06-01'), predikat: 'BAIK' }),
      calon('2', { tanggalLahir: t('1985-06-30'), predikat: 'SANGAT_BAIK' }),
    ]
    expect(nip(rankCalon(daftar, TMT, biasa))).toEqual(['2', '1'])
  })

  test('the same NIP twice is refused', () => {
    expect(() => rankCalon([calon('1'), calon('1')], TMT, biasa)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', galat: 'NILAI_TIDAK_SAH' }),
    )
    expect(rankCalon([], TMT, biasa)).toEqual([])
  })
})

const LAPANG: Persediaan = { anggaran: 1000, formasi: [{ jabatan: 'Operator', opd: 'DINKES', jumlah: 10 }] }

describe('the filling', () => {
  test('proposes while everything holds', () => {
    expect(fillFormasi([calon('1'), calon('2')], LAPANG, biasa)).toEqual({
      diusulkan: ['1', '2'],
      daftarTunggu: [],
      sisaAnggaran: 940,
    })
  })

  test('names the first reason that stopped somebody, and goes on', () => {
    const daftar = [
      calon('1', { biayaPenuh: 2000, jabatan: 'Tidak ada' }),
      calon('2', { jabatan: 'Tidak ada', biayaPenuh: 400 }),
      calon('3', { biayaPenuh: 400 }),
      calon('4'),
    ]
    const persediaan = { ...LAPANG, belanja: { belanjaPegawai: 0, totalBelanja: 1000 } }
    expect(fillFormasi(daftar, persediaan, biasa)).toEqual({
      diusulkan: ['4'],
      daftarTunggu: [
        { nip: '1', alasan: 'ANGGARAN_HABIS' },
        { nip: '2', alasan: 'FORMASI_HABIS' },
        { nip: '3', alasan: 'BATAS_BELANJA_PEGAWAI' },
      ],
      sisaAnggaran: 970,
    })
  })

  test('stops where the region does not skip: all below carry the reason of the stopper', () => {
    const daftar = [calon('1'), calon('2', { jabatan: 'Lain' }), calon('3', { biayaPenuh: 5000 }), calon('4')]
    expect(fillFormasi(daftar, LAPANG, dengan({ LEWATI_BILA_TIDAK_MUAT: false }))).toMatchObject({
      diusulkan: ['1'],
      daftarTunggu: [
        { nip: '2', alasan: 'FORMASI_HABIS' },
        { nip: '3', alasan: 'FORMASI_HABIS' },
        { nip: '4', alasan: 'FORMASI_HABIS' },
      ],
    })
  })

  test.each([
    [30, ['1']],
    [29, []],
  ])('a budget of %i covers a difference of 30: %j', (anggaran, diusulkan) => {
    expect(fillFormasi([calon('1')], { ...LAPANG, anggaran }, biasa).diusulkan).toEqual(diusulkan)
  })

  test('the whole cost is drawn where the region says so; a negative difference draws nothing', () => {
    const penuh = dengan({ DASAR_ANGGARAN: 'PENUH' })
    expect(fillFormasi([calon('1')], { ...LAPANG, anggaran: 49 }, penuh).diusulkan).toEqual([])
    expect(fillFormasi([calon('1')], { ...LAPANG, anggaran: 50 }, penuh).sisaAnggaran).toBe(0)
    const mahal = calon('1', { biayaParuhWaktu: 90 })
    expect(fillFormasi([mahal], { ...LAPANG, anggaran: 0 }, biasa)).toMatchObject({
      diusulkan: ['1'],
      sisaAnggaran: 0,
    })
  })

  test.each([
    [250, ['1']],
    [251, []],
  ])('personnel spending of %i and 50 more under 30 %% of 1000: %j', (belanjaPegawai, diusulkan) => {
    const persediaan = { ...LAPANG, belanja: { belanjaPegawai, totalBelanja: 1000 } }
    expect(fillFormasi([calon('1')], persediaan, biasa).diusulkan).toEqual(diusulkan)
  })

  test('the ceiling counts everybody proposed before, and nobody who was not', () => {
    const persediaan = { ...LAPANG, belanja: { belanjaPegawai: 200, totalBelanja: 1000 } }
    const daftar = [calon('1'), calon('2', { jabatan: 'Lain' }), calon('3'), calon('4')]
    expect(fillFormasi(daftar, persediaan, biasa).diusulkan).toEqual(['1', '3'])
  })

  test('the ceiling is exact', () => {
    const belanja = { belanjaPegawai: 0, totalBelanja: 9_007_199_254_740_991 }
    expect(computeBatasBelanja(belanja, biasa)).toBe(2_702_159_776_422_297)
    expect(
      computeBatasBelanja({ ...belanja, totalBelanja: 1001 }, dengan({ PERSEN_BATAS_BELANJA_PEGAWAI: 12.5 })),
    ).toBe(125)
  })
})

describe('whose formasi', () => {
  const formasi = [
    { jabatan: 'Operator', opd: 'DISDIK', jumlah: 1 },
    { jabatan: 'Operator', jumlah: 1 },
    { jabatan: 'Operator', opd: 'DINKES', jumlah: 1 },
    { jabatan: 'Operator', opd: 'DINKES', jumlah: 1 },
    { jabatan: 'Operator', opd: null, jumlah: 0 },
  ]
  const isi = (daftar: Calon[], kebijakan = biasa) =>
    fillFormasi(daftar, { anggaran: 1000, formasi }, kebijakan).diusulkan

  test('his own agency before one without agency, never another', () => {
    const daftar = ['1', '2', '3', '4'].map((satu) => calon(satu))
    expect(isi(daftar)).toEqual(['1', '2', '3'])
    expect(isi([calon('1', { opd: 'LAIN' }), calon('2', { opd: 'LAIN' })])).toEqual(['1'])
    expect(isi([calon('1', { opd: null }), calon('2', { opd: null })])).toEqual(['1'])
  })

  test('another agency last, where the whole region counts', () => {
    const daerah = dengan({ CAKUPAN_FORMASI: 'DAERAH' })
    expect(
      isi(
        ['1', '2', '3', '4', '5'].map((satu) => calon(satu)),
        daerah,
      ),
    ).toEqual(['1', '2', '3', '4'])
    const daftar = [calon('1', { opd: 'LAIN' }), calon('2', { opd: 'LAIN' }), calon('3', { opd: 'DISDIK' })]
    // The first takes the place without agency, the second that of DISDIK, so DISDIK's own goes to DINKES' place.
    expect(isi(daftar, daerah)).toEqual(['1', '2', '3'])
    expect(isi([calon('1', { jabatan: 'Lain' })], daerah)).toEqual([])
  })
})

describe('freed places', () => {
  test('go to the waiting list in rank order, the others keep theirs', () => {
    const daftar = ['1', '2', '3', '4'].map((satu) => calon(satu))
    const persediaan = { ...LAPANG, formasi: [{ jabatan: 'Operator', jumlah: 2 }] }
    const awal = fillFormasi(daftar, persediaan, biasa)
    expect(awal.diusulkan).toEqual(['1', '2'])
    const tetap = daftar.filter((satu) => satu.nip === '2')
    const menunggu = daftar.filter((satu) => ['3', '4'].includes(satu.nip))
    expect(refillFormasi(tetap, menunggu, persediaan, biasa)).toEqual({
      diusulkan: ['2', '3'],
      daftarTunggu: [{ nip: '4', alasan: 'FORMASI_HABIS' }],
      sisaAnggaran: 940,
    })
  })
})

describe('whatever the candidates', () => {
  const acak = fc.record<Calon>({
    nip: fc.string({ minLength: 1, maxLength: 3 }),
    tanggalLahir: fc.option(hariAcak('1968-01-01', '1972-12-31')),
    batasUsia: fc.option(fc.constantFrom(58, 60)),
    predikat: fc.option(fc.constantFrom(...PREDIKAT)),
    rataCapaian: fc.option(fc.constantFrom(80, 90, 90.5)),
    mulaiKerja: fc.option(hariAcak('2025-01-01', '2025-01-05')),
    opd: fc.option(fc.constantFrom('A', 'B', 'C')),
    jabatan: fc.constantFrom('X', 'Y'),
    biayaPenuh: fc.integer({ min: 0, max: 100 }),
    biayaParuhWaktu: fc.integer({ min: 0, max: 100 }),
    gelombangSeleksi: fc.option(fc.constantFrom(1, 2)),
    nilaiSeleksi: fc.option(fc.constantFrom(300, 400)),
  })
  const daftarAcak = fc.uniqueArray(acak, { selector: (satu) => satu.nip, maxLength: 12 })
  const kriteria = fc.shuffledSubarray([...KRITERIA])

  test('the ranking is total: any order of the input gives the same', () => {
    fc.assert(
      fc.property(daftarAcak, kriteria, fc.infiniteStream(fc.nat()), (daftar, urutan, acakan) => {
        const kebijakan = dengan({ KRITERIA_PERINGKAT: urutan })
        const kunci = new Map(daftar.map((satu) => [satu.nip, acakan.next().value ?? 0]))
        const kocok = [...daftar].sort((a, b) => (kunci.get(a.nip) ?? 0) - (kunci.get(b.nip) ?? 0))
        expect(nip(rankCalon(kocok, TMT, kebijakan))).toEqual(nip(rankCalon(daftar, TMT, kebijakan)))
      }),
    )
  })

  const persediaanAcak = fc.record({
    anggaran: fc.integer({ min: 0, max: 300 }),
    formasi: fc.array(
      fc.record({
        jabatan: fc.constantFrom('X', 'Y'),
        opd: fc.option(fc.constantFrom('A', 'B', 'C')),
        jumlah: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 5 },
    ),
    belanja: fc.record({
      belanjaPegawai: fc.integer({ min: 0, max: 300 }),
      totalBelanja: fc.integer({ min: 0, max: 2000 }),
    }),
  })

  test('nobody is lost or counted twice, and neither budget, places nor ceiling are overdrawn', () => {
    fc.assert(
      fc.property(
        daftarAcak,
        persediaanAcak,
        fc.constantFrom('OPD', 'DAERAH'),
        (daftar, persediaan, cakupan) => {
          const hasil = fillFormasi(daftar, persediaan, dengan({ CAKUPAN_FORMASI: cakupan }))
          expect([...hasil.diusulkan, ...nip(hasil.daftarTunggu)].sort()).toEqual(nip(daftar).sort())
          const terpilih = daftar.filter((satu) => hasil.diusulkan.includes(satu.nip))
          const tarik = terpilih.reduce(
            (n, satu) => n + Math.max(0, satu.biayaPenuh - satu.biayaParuhWaktu),
            0,
          )
          expect(hasil.sisaAnggaran).toBe(persediaan.anggaran - tarik)
          expect(hasil.sisaAnggaran).toBeGreaterThanOrEqual(0)
          for (const jabatan of ['X', 'Y']) {
            const tempat = persediaan.formasi.filter((satu) => satu.jabatan === jabatan)
            expect(terpilih.filter((satu) => satu.jabatan === jabatan).length).toBeLessThanOrEqual(
              tempat.reduce((n, satu) => n + satu.jumlah, 0),
            )
          }
          const penuh = terpilih.reduce((n, satu) => n + satu.biayaPenuh, 0)
          const { belanjaPegawai, totalBelanja } = persediaan.belanja
          if (penuh > 0) expect((belanjaPegawai + penuh) * 100).toBeLessThanOrEqual(totalBelanja * 30)
        },
      ),
    )
  })

  test('a bigger budget never proposes the first of the ranking less', () => {
    fc.assert(
      fc.property(daftarAcak, persediaanAcak, fc.nat(200), (daftar, persediaan, tambah) => {
        const [pertama] = daftar
        if (pertama === undefined) return
        const lama = fillFormasi(daftar, persediaan, biasa).diusulkan.includes(pertama.nip)
        const lebih = { ...persediaan, anggaran: persediaan.anggaran + tambah }
        const baru = fillFormasi(daftar, lebih, biasa).diusulkan.includes(pertama.nip)
        expect(baru || !lama).toBe(true)
      }),
    )
  })
})

test('every parameter is found by its code', () => {
  for (const satu of DAFTAR_PARAMETER) expect(findParameter(satu.kode)).toBe(satu)
  expect(findParameter('TIDAK_ADA')).toBeNull()
})
