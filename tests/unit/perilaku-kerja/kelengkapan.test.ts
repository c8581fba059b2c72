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
  })
})

describe('pola serupa', () => {
  it('diam di bawah tiga orang dan di bawah empat dari lima', () => {
    expect(findPolaSerupa([DUA, DUA])).toBeNull()
    expect(findPolaSerupa([DUA, DUA, DUA, [1, 2, 3, 1, 2, 3, 1]])).toBeNull()
  })

  it('mengingatkan pada empat dari lima, dengan enam nilai yang sama sudah serupa', () => {
    const enam = [3, 2, 2, 2, 2, 2, 2]
    const beda = [1, 2, 3, 1, 2, 3, 1]
    expect(findPolaSerupa([DUA, DUA, DUA, enam, beda])).toEqual({ nilai: 2, serupa: 4, dari: 5 })
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
