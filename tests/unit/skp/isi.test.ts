import { describe, expect, it } from 'vitest'
import { describeBobot, listKekurangan, sumBobot } from '../../../lib/skp/aturan/isi.ts'
import { draftManySchema, saveSchema } from '../../../lib/skp/schema.ts'

const VERSI = { versiId: '019fffff-ffff-7fff-8fff-ffffffffffff', version: '3' }

/** Kiriman formulir biasa: nama bertingkat, semuanya teks. */
const kirim = (ganti: Record<string, string> = {}) => ({
  ...VERSI,
  'rencana.0.id': '',
  'rencana.0.uraian': ' Surat terkelola ',
  'rencana.0.rhkAtasan': '',
  'rencana.0.indikator.0.aspek': 'KUANTITAS',
  'rencana.0.indikator.0.uraian': 'Jumlah surat',
  'rencana.0.indikator.0.target': '1,5',
  'rencana.0.indikator.0.satuan': 'surat',
  'rencana.0.indikator.0.polaritas': 'MAKSIMAL',
  'rencana.0.indikator.0.bobot': '',
  ...ganti,
})

const galat = (isi: Record<string, string>) =>
  Object.fromEntries(
    (saveSchema.safeParse(kirim(isi)).error?.issues ?? []).map((satu) => [satu.path.join('.'), satu.message]),
  )

describe('bobot', () => {
  it.each([
    [[null, null], null],
    [[60, 40], null],
    [[33.33, 33.33, 33.34], null],
    [[60, 39], 'Jumlah bobot 99, kurang 1. Jumlahnya harus tepat 100.'],
    [[60, 41], 'Jumlah bobot 101, lebih 1. Jumlahnya harus tepat 100.'],
    [[33.33, 33.33, 33.33], 'Jumlah bobot 99,99, kurang 0,01. Jumlahnya harus tepat 100.'],
    [[1000.5, 0], 'Jumlah bobot 1.000,50, lebih 900,50. Jumlahnya harus tepat 100.'],
    [[], null],
    [[100, null], 'Bobot baru diisi pada 1 dari 2 indikator. Isi semuanya, atau kosongkan semuanya.'],
  ])('%j', (bobot, kalimat) => {
    expect(describeBobot(bobot)).toBe(kalimat)
  })

  it('dijumlah tepat, bukan sebagai pecahan biner', () => {
    expect(sumBobot([0.1, 0.2, 99.7]).jumlah).toBe(100)
  })

  it('menyebut berapa yang berbobot dari semuanya', () => {
    expect(sumBobot([60, null, 0.01])).toEqual({ jumlah: 60.01, berbobot: 2, semua: 3 })
    expect(sumBobot([])).toEqual({ jumlah: 0, berbobot: 0, semua: 0 })
  })
})

describe('yang kurang sebelum diajukan', () => {
  const isi = (...bobot: (number | null)[]) => ({ indikator: bobot.map((satu) => ({ bobot: satu })) })

  it.each([
    ['lengkap tanpa bobot', [isi(null), isi(null, null)], {}],
    ['lengkap berbobot 100 lintas hasil kerja', [isi(60), isi(30, 10)], {}],
    ['SKP kosong', [], { rencana: ['Tulis paling sedikit satu rencana hasil kerja.'] }],
    [
      'hasil kerja tanpa indikator, disebut nomor urutnya',
      [isi(null), isi()],
      { 'rencana.1.indikator': ['Hasil kerja 2 belum mempunyai indikator.'] },
    ],
    [
      'bobot lintas hasil kerja yang tidak genap',
      [isi(60), isi(30)],
      { bobot: ['Jumlah bobot 90, kurang 10. Jumlahnya harus tepat 100.'] },
    ],
    [
      'keduanya',
      [isi(60), isi()],
      {
        'rencana.1.indikator': ['Hasil kerja 2 belum mempunyai indikator.'],
        bobot: ['Jumlah bobot 60, kurang 40. Jumlahnya harus tepat 100.'],
      },
    ],
  ])('%s', (_nama, rencana, kurang) => {
    expect(listKekurangan(rencana)).toEqual(kurang)
  })
})

describe('kiriman formulir', () => {
  it('nama bertingkat menjadi isi; teks dirapikan, angka Indonesia dibaca', () => {
    expect(saveSchema.parse(kirim())).toEqual({
      ...VERSI,
      version: 3,
      rencana: [
        {
          id: '',
          uraian: 'Surat terkelola',
          rhkAtasan: null,
          indikator: [
            {
              aspek: 'KUANTITAS',
              uraian: 'Jumlah surat',
              target: 1.5,
              satuan: 'surat',
              polaritas: 'MAKSIMAL',
              bobot: null,
            },
          ],
        },
      ],
    })
  })

  it.each([
    ['1.5', 1.5],
    ['1.250.000', 1_250_000],
    ['0,01', 0.01],
  ])('target %s dibaca %d', (target, nilai) => {
    expect(
      saveSchema.parse(kirim({ 'rencana.0.indikator.0.target': target })).rencana[0]?.indikator[0]?.target,
    ).toBe(nilai)
  })

  it.each([
    ['0', 'Target 0 tidak dapat dinilai. Tulis angka lebih dari 0.'],
    ['-3', 'Target tidak boleh negatif. Tulis angka lebih dari 0.'],
    ['', 'Tulis targetnya dengan angka, misalnya 12 atau 1,5.'],
    ['1.500', '"1.500" dapat dibaca dua cara. Tulis 1500 bila maksudnya ribuan, atau 1,500 bila pecahan.'],
    ['1,555', 'Paling banyak 2 angka di belakang koma.'],
    ['banyak', 'Isi dengan angka saja, misalnya 12 atau 1,5.'],
  ])('target "%s" ditolak pada isiannya dengan kalimat', (target, kalimat) => {
    expect(galat({ 'rencana.0.indikator.0.target': target })).toEqual({
      'rencana.0.indikator.0.target': kalimat,
    })
  })

  it('baris yang seluruhnya kosong dilepas, yang setengah terisi ditolak', () => {
    const kosong = {
      'rencana.1.uraian': '',
      'rencana.1.rhkAtasan': ' ',
      'rencana.1.indikator.0.target': '',
      'rencana.1.indikator.0.uraian': '',
      'rencana.1.indikator.0.satuan': '',
      'rencana.1.indikator.0.bobot': '',
    }
    expect(saveSchema.parse(kirim(kosong)).rencana).toHaveLength(1)
    expect(galat({ ...kosong, 'rencana.1.rhkAtasan': 'isi' })).toEqual({
      'rencana.1.uraian': 'Tulis hasil kerja yang diharapkan.',
    })
  })

  it('isian yang tidak dikenal dan nama prototipe tidak lewat', () => {
    expect(saveSchema.safeParse(kirim({ 'rencana.0.pemilik': 'x' })).success).toBe(false)
    expect(saveSchema.safeParse(kirim({ '__proto__.a': 'x' })).success).toBe(false)
  })

  it('satu centang dan banyak centang sama-sama daftar', () => {
    const isi = { ...kirim(), tahun: '2026' }
    const { versiId: satu, version: _, ...sisa } = isi
    expect(draftManySchema.parse({ ...sisa, pegawaiId: satu }).pegawaiId).toEqual([satu])
    expect(
      draftManySchema.safeParse({ ...sisa, pegawaiId: Array.from({ length: 51 }, () => satu) }).success,
    ).toBe(false)
    expect(draftManySchema.safeParse(sisa).success).toBe(false)
  })
})
