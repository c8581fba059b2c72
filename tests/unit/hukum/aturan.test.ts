import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { defineAturan, isiKalimat } from '../../../lib/hukum/aturan.ts'
import { createKebijakan, defineParameter, nilaiAngka } from '../../../lib/hukum/parameter.ts'
import { formatKutipan, getPeraturan, PERATURAN } from '../../../lib/hukum/peraturan.ts'
import { findTransisi, type Transisi } from '../../../lib/hukum/transisi.ts'

const BATAS = defineParameter({
  kode: 'BATAS',
  label: 'Batas',
  satuan: 'hari',
  jenis: nilaiAngka(),
  riwayat: [
    { berlakuSejak: '2025-01-01', nilai: 28, dasarHukum: [{ sumber: 'pp-94-2021' }], terverifikasi: false },
  ],
})

const alpaTerjaga = defineAturan({
  kode: 'alpa-terjaga',
  label: 'Alpa terjaga',
  dasarHukum: [{ sumber: 'pp-94-2021' }],
  parameter: [BATAS],
  luaran: {
    ya: { hasil: 'MEMENUHI', kalimat: 'Alpa {alpa} hari; batas di bawah {batas} hari.' },
    tidak: { hasil: 'TIDAK_MEMENUHI', kalimat: 'Alpa {alpa} hari.' },
  },
  fakta: (f: { alpa: number }) => ({ alpa: f.alpa }),
  decide: ({ alpa }, kebijakan) => (alpa < kebijakan.read(BATAS) ? 'ya' : 'tidak'),
  isi: ({ alpa }, kebijakan) => ({ alpa: String(alpa), batas: String(kebijakan.read(BATAS)) }),
  ukuran: ({ alpa }, kebijakan) => ({ nilai: alpa, ambang: kebijakan.read(BATAS) }),
})

/** Tanpa kata, angka, atau parameter: hanya mencatat. */
const cuti = defineAturan({
  kode: 'cuti',
  label: 'Cuti',
  dasarHukum: [{ sumber: 'pp-94-2021' }],
  parameter: [],
  luaran: {
    tercatat: { hasil: 'MEMENUHI', kalimat: 'Cuti {jenis} tercatat.' },
    belum: { hasil: 'BELUM_DAPAT_DINILAI', kalimat: 'Cuti belum tercatat.' },
  },
  peran: () => 'CATATAN',
  fakta: (f: { cuti: number | null }) => ({ cuti: f.cuti }),
  decide: (f) => (f.cuti === null ? 'belum' : 'tercatat'),
})

const kebijakan = createKebijakan(parseTanggal('2026-12-31'))

describe('a rule', () => {
  test('explains itself as plain JSON', () => {
    const temuan = alpaTerjaga.evaluate({ alpa: 12 }, kebijakan)
    expect(temuan).toEqual({
      kode: 'alpa-terjaga',
      label: 'Alpa terjaga',
      hasil: 'MEMENUHI',
      peran: 'SYARAT',
      luaran: 'ya',
      alasan: 'Alpa 12 hari; batas di bawah 28 hari.',
      nilai: 12,
      ambang: 28,
      dasarHukum: [{ sumber: 'pp-94-2021' }],
      parameter: [{ kode: 'BATAS', nilai: 28, terverifikasi: false }],
      fakta: { alpa: 12 },
    })
    expect(JSON.parse(JSON.stringify(temuan))).toEqual(temuan)
  })

  test('decides by the same predicate without the explanation', () => {
    expect(alpaTerjaga.decide({ alpa: 28 }, kebijakan)).toEqual({
      kode: 'alpa-terjaga',
      hasil: 'TIDAK_MEMENUHI',
      peran: 'SYARAT',
    })
    expect(alpaTerjaga.evaluate({ alpa: 28 }, kebijakan).hasil).toBe('TIDAK_MEMENUHI')
    expect(alpaTerjaga.listFakta({ alpa: 3 })).toEqual({ alpa: 3 })
  })

  test('that only notes, without words or figures of its own', () => {
    expect(cuti.decide({ cuti: 0 }, kebijakan)).toEqual({ kode: 'cuti', hasil: 'MEMENUHI', peran: 'CATATAN' })
    expect(cuti.evaluate({ cuti: null }, kebijakan)).toEqual({
      kode: 'cuti',
      label: 'Cuti',
      hasil: 'BELUM_DAPAT_DINILAI',
      peran: 'CATATAN',
      luaran: 'belum',
      alasan: 'Cuti belum tercatat.',
      dasarHukum: [{ sumber: 'pp-94-2021' }],
      parameter: [],
      fakta: { cuti: null },
    })
    expect(cuti.evaluate({ cuti: 2 }, kebijakan).alasan).toBe('Cuti {jenis} tercatat.')
  })

  test('shows what it is made of', () => {
    expect(alpaTerjaga).toMatchObject({
      kode: 'alpa-terjaga',
      label: 'Alpa terjaga',
      dasarHukum: [{ sumber: 'pp-94-2021' }],
      parameter: [BATAS],
      luaran: { ya: { hasil: 'MEMENUHI' }, tidak: { hasil: 'TIDAK_MEMENUHI' } },
    })
  })

  test('leaves a word without a value visible, fills every one that has one', () => {
    expect(isiKalimat('{ada} dan {tiada}', { ada: 'satu' })).toBe('satu dan {tiada}')
    expect(isiKalimat('{a}, {a} dan {b_2}; {} {a b}', { a: '1', b_2: '', 'a b': 'x' })).toBe(
      '1, 1 dan ; {} {a b}',
    )
  })
})

describe('a citation', () => {
  test('reads as people write it', () => {
    expect(formatKutipan({ sumber: 'kepmenpanrb-16-2025', diktum: '13' })).toBe(
      'KepmenPANRB 16/2025 diktum 13',
    )
    expect(formatKutipan({ sumber: 'uu-20-2023', pasal: '52', ayat: '1', huruf: 'g' })).toBe(
      'UU 20/2023 pasal 52 ayat 1 huruf g',
    )
    expect(formatKutipan({ sumber: 'pp-94-2021' })).toBe('PP 94/2021')
  })

  test('names a registered source with its kind and what was seen of it', () => {
    expect(getPeraturan('dki-skp-2026').jenis).toBe('KEBIJAKAN_DAERAH')
    for (const sumber of Object.values(PERATURAN)) {
      expect(sumber.nama).not.toBe('')
      expect(sumber.tentang).not.toBe('')
      expect(['SALINAN', 'PEMBERITAAN', 'DIAMATI', 'BELUM_DITEMUKAN']).toContain(sumber.keadaan)
    }
  })
})

describe('a state table', () => {
  const tabel: Transisi<'A' | 'B' | 'C', 'maju' | 'mundur', 'X' | 'Y', 'siap' | 'tutup'>[] = [
    { dari: 'A', aksi: 'maju', pelaku: 'X', ke: 'C', bila: ['siap'], kecuali: ['tutup'] },
    { dari: 'A', aksi: 'maju', pelaku: 'X', ke: 'B', kecuali: ['tutup'] },
    { dari: 'A', aksi: 'mundur', pelaku: 'Y', ke: 'A', bila: ['siap', 'tutup'] },
    { dari: 'B', aksi: 'maju', pelaku: 'Y', ke: 'A', kecuali: ['siap', 'tutup'] },
    { dari: 'C', aksi: 'mundur', pelaku: 'X', ke: 'B' },
  ]

  test('takes the first row whose conditions hold', () => {
    expect(findTransisi(tabel, 'A', 'maju', 'X', ['siap'])).toBe('C')
    expect(findTransisi(tabel, 'A', 'maju', 'X', [])).toBe('B')
    expect(findTransisi(tabel, 'A', 'maju', 'X', ['siap', 'tutup'])).toBeNull()
    expect(findTransisi(tabel, 'A', 'maju', 'Y', ['siap'])).toBeNull()
    expect(findTransisi(tabel, 'B', 'maju', 'X', ['siap'])).toBeNull()
    expect(findTransisi(tabel, 'A', 'mundur', 'X', ['siap'])).toBeNull()
  })

  test('asks for all of its conditions, and for none of its exceptions', () => {
    expect(findTransisi(tabel, 'A', 'mundur', 'Y', ['siap'])).toBeNull()
    expect(findTransisi(tabel, 'A', 'mundur', 'Y', ['tutup', 'siap'])).toBe('A')
    expect(findTransisi(tabel, 'B', 'maju', 'Y', [])).toBe('A')
    expect(findTransisi(tabel, 'B', 'maju', 'Y', ['siap'])).toBeNull()
    expect(findTransisi(tabel, 'B', 'maju', 'Y', ['tutup'])).toBeNull()
  })

  test('a row without conditions holds under any', () => {
    expect(findTransisi(tabel, 'C', 'mundur', 'X', [])).toBe('B')
    expect(findTransisi(tabel, 'C', 'mundur', 'X', ['siap', 'tutup'])).toBe('B')
  })
})
