import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import type { Fakta, Hukuman } from '../../../lib/kelayakan/schema.ts'
import { ATURAN_KONVERSI, decideKonversi, evaluateKonversi } from '../../../lib/konversi/aturan/index.ts'
import { faktaAcak } from '../kelayakan/acak.ts'
import { FAKTA_BAIK } from '../kelayakan/fakta.ts'

const t = parseTanggal
const TMT = t('2027-01-01')
const dengan = (nilai: Record<string, unknown> = {}) => createKebijakan(TMT, timpaanSelalu(nilai))
const biasa = dengan()

function gerbang(kode: string, ubah: Partial<Fakta>, kebijakan = biasa) {
  const anak = evaluateKonversi({ ...FAKTA_BAIK, ...ubah }, TMT, kebijakan).evaluasi.anak ?? []
  const satu = anak.find((evaluasi) => evaluasi.kode === kode)
  if (satu === undefined) throw new Error(kode)
  return satu
}

describe('the gates', () => {
  test('somebody who passes them all', () => {
    expect(decideKonversi(FAKTA_BAIK, TMT, biasa)).toEqual({ hasil: 'MEMENUHI', penentu: [] })
    expect(evaluateKonversi(FAKTA_BAIK, TMT, biasa).evaluasi).toMatchObject({
      kode: 'konversi',
      alasan: 'Semua syarat pengusulan terpenuhi.',
    })
  })

  test('stand in the order of the seeds: budget first, then performance', () => {
    expect(ATURAN_KONVERSI.map((aturan) => aturan.kode)).toEqual([
      'anggaran-konversi-tersedia',
      'formasi-tersedia',
      'status-aktif',
      'masa-kerja-minimal',
      'predikat-minimal-baik',
      'perilaku-minimal-baik',
      'tanpa-hukuman-sedang-berat',
      'sisa-masa-kerja',
    ])
  })

  test.each<[string, Partial<Fakta>, string, string]>([
    ['anggaran-konversi-tersedia', {}, 'tersedia', 'Daerah menyediakan anggaran konversi untuk tahun TMT.'],
    [
      'anggaran-konversi-tersedia',
      { anggaranKonversiTersedia: false },
      'tidakTersedia',
      'Daerah tidak menyediakan anggaran konversi untuk tahun TMT.',
    ],
    [
      'anggaran-konversi-tersedia',
      { anggaranKonversiTersedia: null },
      'belumDicatat',
      'Daerah belum menyatakan anggaran konversi untuk tahun TMT.',
    ],
    ['formasi-tersedia', {}, 'tersedia', 'Ada formasi untuk jabatan ini di perangkat daerah sendiri.'],
    [
      'formasi-tersedia',
      { formasiTersedia: false },
      'tidakTersedia',
      'Tidak ada formasi untuk jabatan ini di perangkat daerah sendiri.',
    ],
    [
      'formasi-tersedia',
      { formasiTersedia: null },
      'belumDicatat',
      'Formasi untuk jabatan ini belum dicatat.',
    ],
    [
      'masa-kerja-minimal',
      {},
      'cukup',
      'Masa kerja 12 bulan utuh sampai TMT 1 Januari 2027; paling sedikit 12 bulan.',
    ],
    [
      'masa-kerja-minimal',
      { mulaiKerja: t('2026-01-02') },
      'kurang',
      'Masa kerja baru 11 bulan utuh sampai TMT 1 Januari 2027; diperlukan 12 bulan.',
    ],
    [
      'masa-kerja-minimal',
      { mulaiKerja: t('2027-05-02') },
      'kurang',
      'Masa kerja baru 0 bulan utuh sampai TMT 1 Januari 2027; diperlukan 12 bulan.',
    ],
    ['masa-kerja-minimal', { mulaiKerja: null }, 'belumDicatat', 'Hari mulai kerja belum dicatat.'],
    [
      'tanpa-hukuman-sedang-berat',
      {},
      'bersih',
      'Tidak ada hukuman sedang atau berat yang berlaku 1 Januari 2026 sampai 31 Desember 2026 dan tidak ada kasus terbuka.',
    ],
    [
      'tanpa-hukuman-sedang-berat',
      { hukuman: [{ tingkat: 'SEDANG', berlakuSejak: t('2026-12-31') }] },
      'dihukum',
      'Hukuman sedang atau berat berlaku antara 1 Januari 2026 dan 31 Desember 2026.',
    ],
    [
      'tanpa-hukuman-sedang-berat',
      { kasusTerbuka: true },
      'kasusTerbuka',
      'Ada kasus disiplin yang belum diputus.',
    ],
    ['tanpa-hukuman-sedang-berat', { hukuman: null }, 'belumDicatat', 'Catatan disiplin belum dicatat.'],
    ['sisa-masa-kerja', {}, 'cukup', 'Hari terakhir menurut BUP 31 Mei 2048; paling awal 31 Desember 2027.'],
    [
      'sisa-masa-kerja',
      { tanggalLahir: t('1969-11-30') },
      'kurang',
      'Hari terakhir menurut BUP 30 November 2027, sebelum 31 Desember 2027: sisa kurang dari 12 bulan.',
    ],
    [
      'sisa-masa-kerja',
      { tanggalLahir: t('1969-12-01') },
      'cukup',
      'Hari terakhir menurut BUP 31 Desember 2027; paling awal 31 Desember 2027.',
    ],
    ['sisa-masa-kerja', { batasUsia: null }, 'belumDicatat', 'Tanggal lahir atau batas usia belum dicatat.'],
  ])('%s %j: %s', (kode, ubah, luaran, alasan) => {
    expect(gerbang(kode, ubah)).toMatchObject({ luaran, alasan })
  })

  test('name whose budget and whose formasi count', () => {
    const opd = dengan({ CAKUPAN_ANGGARAN: 'OPD', CAKUPAN_FORMASI: 'DAERAH' })
    expect(gerbang('anggaran-konversi-tersedia', {}, opd).alasan).toMatch(/^Perangkat daerah menyediakan/)
    expect(gerbang('formasi-tersedia', {}, opd).alasan).toBe('Ada formasi untuk jabatan ini di daerah.')
  })

  test('keep the figures they compare', () => {
    expect(gerbang('masa-kerja-minimal', {})).toMatchObject({
      nilai: 12,
      ambang: 12,
      fakta: { mulaiKerja: '2026-01-01', tmt: '2027-01-01' },
    })
    expect(gerbang('masa-kerja-minimal', { mulaiKerja: null })).toMatchObject({ nilai: null })
    expect(gerbang('sisa-masa-kerja', {})).toMatchObject({ nilai: '2048-05-31', ambang: '2027-12-31' })
    expect(
      gerbang('tanpa-hukuman-sedang-berat', {
        hukuman: [{ tingkat: 'RINGAN', berlakuSejak: t('2026-05-01') }],
      }),
    ).toMatchObject({
      fakta: { hukuman: [{ tingkat: 'RINGAN', berlakuSejak: '2026-05-01', berlakuHingga: null }] },
    })
  })

  test.each<[string, string | null, Hukuman['tingkat'], string]>([
    ['2025-01-01', '2025-12-31', 'BERAT', 'MEMENUHI'],
    ['2025-01-01', '2026-01-01', 'SEDANG', 'TIDAK_MEMENUHI'],
    ['2026-12-31', null, 'BERAT', 'TIDAK_MEMENUHI'],
    ['2027-01-01', null, 'BERAT', 'MEMENUHI'],
    ['2026-05-01', null, 'RINGAN', 'MEMENUHI'],
  ])('a sanction from %s to %s, %s: %s', (sejak, hingga, tingkat, hasil) => {
    const hukuman = [{ tingkat, berlakuSejak: t(sejak), berlakuHingga: hingga === null ? null : t(hingga) }]
    expect(gerbang('tanpa-hukuman-sedang-berat', { hukuman }).hasil).toBe(hasil)
  })

  test('a clean span of no month asks for nothing', () => {
    const hukuman = [{ tingkat: 'BERAT' as const, berlakuSejak: t('2020-01-01') }]
    const kebijakan = dengan({ MASA_BERSIH_DISIPLIN: 0 })
    expect(gerbang('tanpa-hukuman-sedang-berat', { hukuman }, kebijakan).hasil).toBe('MEMENUHI')
  })

  test('what would change it is searched for the gates too', () => {
    const { pengubah } = evaluateKonversi({ ...FAKTA_BAIK, mulaiKerja: t('2026-03-15') }, TMT, biasa)
    expect(pengubah).toMatchObject([
      { kode: 'masa-kerja-minimal', perubahan: [{ menjadi: '2026-01-01' }], membalikHasil: true },
    ])
  })

  test('the fast decision is the explained one', () => {
    fc.assert(
      fc.property(faktaAcak, (fakta) => {
        const { hasil, penentu, evaluasi } = evaluateKonversi(fakta, TMT, biasa)
        expect(decideKonversi(fakta, TMT, biasa)).toEqual({ hasil, penentu })
        for (const anak of evaluasi.anak ?? []) expect(anak.alasan).not.toMatch(/[{}]|null|undefined|NaN/)
      }),
    )
  })
})
