import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import {
  createUrutanHariKerja,
  isSeninSampaiJumat,
  listHariKerja,
} from '../../../lib/kalender/aturan/hari-kerja.ts'

const t = parseTanggal

describe('hari kerja', () => {
  test.each([
    ['Minggu', '2026-11-22', false],
    ['Senin', '2026-11-23', true],
    ['Selasa', '2026-11-24', true],
    ['Rabu', '2026-11-25', true],
    ['Kamis', '2026-11-26', true],
    ['Jumat', '2026-11-27', true],
    ['Sabtu', '2026-11-28', false],
  ])('%s %s: %s', (_nama, hari, kerja) => {
    expect(isSeninSampaiJumat(t(hari))).toBe(kerja)
  })

  test.each([
    ['hari pertama dan terakhir termasuk', '2026-11-26', '2026-11-27', [], ['2026-11-26', '2026-11-27']],
    ['satu hari', '2026-11-27', '2026-11-27', [], ['2026-11-27']],
    ['akhir pekan saja', '2026-11-28', '2026-11-29', [], []],
    ['terbalik', '2026-11-27', '2026-11-26', [], []],
    [
      'libur dilewati, juga yang jatuh di akhir pekan',
      '2026-11-26',
      '2026-12-01',
      ['2026-11-27', '2026-11-28'],
      ['2026-11-26', '2026-11-30', '2026-12-01'],
    ],
  ])('%s', (_nama, mulai, selesai, libur, hasil) => {
    expect(listHariKerja(t(mulai), t(selesai), new Set(libur))).toEqual(hasil)
  })
})

describe('urutan hari kerja tanpa kalender', () => {
  const urut = createUrutanHariKerja()

  test('Senin bersebelahan dengan Jumat sebelumnya, juga sebelum 1970', () => {
    for (const [jumat, senin] of [
      ['2026-11-27', '2026-11-30'],
      ['1970-01-02', '1970-01-05'],
      ['1969-12-26', '1969-12-29'],
    ] as const)
      expect([senin, urut(t(senin))]).toEqual([senin, (urut(t(jumat)) ?? Number.NaN) + 1])
  })

  test('seminggu lima hari, berurutan', () => {
    const minggu = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
    const senin = urut(t('2026-11-23')) ?? Number.NaN
    expect(minggu.map((hari) => urut(t(hari)))).toEqual([0, 1, 2, 3, 4].map((i) => senin + i))
  })

  test('Sabtu dan Minggu tidak punya tempat', () => {
    expect([urut(t('2026-11-28')), urut(t('2026-11-29'))]).toEqual([null, null])
  })
})

describe('urutan menurut kalender yang diberikan', () => {
  test('tetangganya menurut kalender itu, apa pun urutan dan gandanya', () => {
    const urut = createUrutanHariKerja([t('2026-11-30'), t('2026-11-21'), t('2026-11-21')])
    expect([urut(t('2026-11-21')), urut(t('2026-11-30')), urut(t('2026-11-23'))]).toEqual([0, 1, null])
  })

  test('kalender kosong tidak mempunyai hari kerja', () => {
    expect(createUrutanHariKerja([])(t('2026-11-23'))).toBeNull()
  })
})
