import { describe, expect, it } from 'vitest'
import { isianTimSchema } from '../../../lib/penilaian/schema-nilai.ts'
import { checkKelengkapan, findPolaSerupa } from '../../../lib/perilaku-kerja/aturan/kelengkapan.ts'

const DUA = [2, 2, 2, 2, 2, 2, 2]

describe('kelengkapan tujuh nilai', () => {
  it('lengkap bila semua terisi dan setiap ujung beralasan', () => {
    expect(checkKelengkapan(DUA, {}).lengkap).toBe(true)
    expect(checkKelengkapan([3, ...DUA.slice(1)], {})).toEqual({
      kosong: [],
      perluAlasan: ['BERORIENTASI_PELAYANAN'],
      lengkap: false,
    })
    const sepuluh = { BERORIENTASI_PELAYANAN: 'Sigap hari' }
    expect(checkKelengkapan([3, ...DUA.slice(1)], sepuluh).lengkap).toBe(true)
    expect(checkKelengkapan([3, ...DUA.slice(1)], { BERORIENTASI_PELAYANAN: 'Sigap har' }).lengkap).toBe(
      false,
    )
  })

  it('spasi saja bukan alasan, dan nilai kosong disebut', () => {
    const cek = checkKelengkapan([1, null, ...DUA.slice(2)], { BERORIENTASI_PELAYANAN: ' ' })
    expect(cek).toMatchObject({ kosong: ['AKUNTABEL'], perluAlasan: ['BERORIENTASI_PELAYANAN'] })
    expect(checkKelengkapan([2, null, ...DUA.slice(2)], {})).toEqual({
      kosong: ['AKUNTABEL'],
      perluAlasan: [],
      lengkap: false,
    })
  })
})

describe('pola serupa', () => {
  const BEDA = [1, 2, 3, 1, 2, 3, 1]
  const enam = (nilai: number, lain: number) => [lain, ...Array.from({ length: 6 }, () => nilai)]
  const lima = (nilai: number, lain: number) => [lain, lain, ...Array.from({ length: 5 }, () => nilai)]

  it.each<[string, (number | null)[][], ReturnType<typeof findPolaSerupa>]>([
    ['tidak seorang pun', [], null],
    ['dua orang', [DUA, DUA], null],
    ['tiga orang, semua serupa', [DUA, DUA, DUA], { nilai: 2, serupa: 3, dari: 3 }],
    ['tiga dari empat', [DUA, DUA, DUA, BEDA], null],
    ['empat dari lima', [DUA, DUA, DUA, DUA, BEDA], { nilai: 2, serupa: 4, dari: 5 }],
    [
      'enam nilai yang sama sudah serupa',
      [enam(1, 2), enam(1, 3), enam(1, 2)],
      { nilai: 1, serupa: 3, dari: 3 },
    ],
    ['lima nilai yang sama belum', [lima(3, 2), lima(3, 1), lima(3, 2)], null],
    ['semuanya tiga', [enam(3, 2), enam(3, 1), enam(3, 2)], { nilai: 3, serupa: 3, dari: 3 }],
    ['serupa, tetapi pada nilai yang berbeda-beda', [enam(1, 2), enam(2, 1), enam(3, 2)], null],
    [
      'yang belum diisi penuh tidak dihitung',
      [DUA, DUA, DUA, [null, ...DUA.slice(1)]],
      { nilai: 2, serupa: 3, dari: 3 },
    ],
    ['dua yang lengkap dan satu yang belum', [DUA, DUA, [null, ...DUA.slice(1)]], null],
    ['dua yang lengkap dan satu draf lama dengan enam nilai', [DUA, DUA, DUA.slice(1)], null],
  ])('%s', (_nama, daftar, harap) => {
    expect(findPolaSerupa(daftar)).toEqual(harap)
  })
})

describe('formulir tim tanpa skrip', () => {
  const id = '019b219a-8389-75c0-a5b7-8e24b74d8a3a'
  const form = { tahun: '2026', bulan: '10', [`versi.${id}`]: '3', [`draf.${id}`]: '0' }

  it('menjadi bentuk yang sama dengan kiriman skrip; yang tidak dipilih kosong, yang tidak dikirim tidak ada', () => {
    expect(
      isianTimSchema.parse({ ...form, [`nilai.${id}.AKUNTABEL`]: '3', [`alasan.${id}.AKUNTABEL`]: 'Jujur.' }),
    ).toEqual({
      tahun: 2026,
      bulan: 10,
      orang: [
        {
          pegawaiId: id,
          versiDraf: 0,
          versiBulan: 3,
          nilai: [null, 3, null, null, null, null, null],
          alasan: { AKUNTABEL: 'Jujur.' },
        },
      ],
    })
  })

  it('menolak nilai di luar 1–3 dan id yang bukan uuid', () => {
    expect(isianTimSchema.safeParse({ ...form, [`nilai.${id}.LOYAL`]: '4' }).success).toBe(false)
    expect(
      isianTimSchema.safeParse({ tahun: '2026', bulan: '10', 'versi.x': '1', 'draf.x': '0' }).success,
    ).toBe(false)
  })
})
