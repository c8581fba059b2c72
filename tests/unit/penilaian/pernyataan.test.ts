import { describe, expect, it } from 'vitest'
import { AppError } from '../../../lib/core/errors.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { findSebabSendiri, requirePernyataan } from '../../../lib/penilaian/aturan/pernyataan.ts'
import { computeTahunBerjalan, type NilaiBulan } from '../../../lib/penilaian/aturan/tahun-berjalan.ts'

const ATAS = 'DI_ATAS_EKSPEKTASI'
const SESUAI = 'SESUAI_EKSPEKTASI'
const BAWAH = 'DI_BAWAH_EKSPEKTASI'
const HASIL_KURANG = { alasanHasilKerja: ['Rating hasil kerja berbeda dari usulan. Tulis alasannya.'] }
const PERILAKU_KURANG = { alasanPerilaku: ['Rating perilaku berbeda dari usulan. Tulis alasannya.'] }

type Usul = Parameters<typeof requirePernyataan>[0]
type Isi = Parameters<typeof requirePernyataan>[1]

const usul = { usulanHasilKerja: SESUAI, usulanPerilaku: SESUAI } as const

describe('menyimpang dari usulan perlu alasan', () => {
  it.each<[string, Isi, Record<string, string[]>]>([
    ['hasil kerja lebih tinggi', { hasilKerja: ATAS, perilaku: SESUAI }, HASIL_KURANG],
    ['hasil kerja lebih rendah', { hasilKerja: BAWAH, perilaku: SESUAI }, HASIL_KURANG],
    ['perilaku lebih tinggi', { hasilKerja: SESUAI, perilaku: ATAS }, PERILAKU_KURANG],
    ['perilaku lebih rendah', { hasilKerja: SESUAI, perilaku: BAWAH }, PERILAKU_KURANG],
    ['keduanya', { hasilKerja: ATAS, perilaku: BAWAH }, { ...HASIL_KURANG, ...PERILAKU_KURANG }],
    [
      'hasil kerja, alasannya kosong',
      { hasilKerja: ATAS, perilaku: SESUAI, alasanHasilKerja: '' },
      HASIL_KURANG,
    ],
    [
      'perilaku, alasannya hanya spasi',
      { hasilKerja: SESUAI, perilaku: BAWAH, alasanPerilaku: ' \n ' },
      PERILAKU_KURANG,
    ],
    [
      'hasil kerja, yang beralasan justru perilaku',
      { hasilKerja: ATAS, perilaku: SESUAI, alasanPerilaku: 'Selalu hadir.' },
      HASIL_KURANG,
    ],
    [
      'keduanya, hanya hasil kerja yang beralasan',
      { hasilKerja: ATAS, perilaku: BAWAH, alasanHasilKerja: 'Melampaui target.' },
      PERILAKU_KURANG,
    ],
    [
      'keduanya, hanya perilaku yang beralasan',
      { hasilKerja: ATAS, perilaku: BAWAH, alasanPerilaku: 'Tiga kali mangkir.' },
      HASIL_KURANG,
    ],
  ])('ditolak: %s', (_nama, isi, fieldErrors) => {
    expect(() => requirePernyataan(usul, isi)).toThrow(
      expect.objectContaining({
        constructor: AppError,
        code: 'RULE_VIOLATED',
        message: 'Belum dinyatakan: yang menyimpang dari usulan perlu alasan.',
        fieldErrors,
      }),
    )
  })

  it('yang belum dipilih dan alasan yang kurang ditolak sekaligus', () => {
    expect(() => requirePernyataan(usul, { hasilKerja: ATAS })).toThrow(
      expect.objectContaining({
        code: 'RULE_VIOLATED',
        message: 'Belum dinyatakan: pilih rating hasil kerja dan perilaku.',
        fieldErrors: { ...HASIL_KURANG, perilaku: ['Pilih rating perilaku.'] },
      }),
    )
    expect(() => requirePernyataan(usul, { perilaku: SESUAI })).toThrow(
      expect.objectContaining({ fieldErrors: { hasilKerja: ['Pilih rating hasil kerja.'] } }),
    )
  })

  it.each<[string, Usul, Isi, string | null, string | null]>([
    ['sama dengan usulan', usul, { hasilKerja: SESUAI, perilaku: SESUAI }, null, null],
    [
      'sama dengan usulan, alasannya tidak disimpan',
      usul,
      {
        hasilKerja: SESUAI,
        perilaku: SESUAI,
        alasanHasilKerja: 'Tidak dipakai',
        alasanPerilaku: 'Tidak dipakai',
      },
      null,
      null,
    ],
    [
      'hasil kerja menyimpang, alasannya tanpa spasi di tepi',
      usul,
      { hasilKerja: ATAS, perilaku: SESUAI, alasanHasilKerja: ' Melampaui target. ', alasanPerilaku: 'x' },
      'Melampaui target.',
      null,
    ],
    [
      'perilaku menyimpang, alasannya tanpa spasi di tepi',
      usul,
      {
        hasilKerja: SESUAI,
        perilaku: BAWAH,
        alasanHasilKerja: 'x',
        alasanPerilaku: '\tTiga kali mangkir.\n',
      },
      null,
      'Tiga kali mangkir.',
    ],
    [
      'keduanya menyimpang dan beralasan',
      usul,
      { hasilKerja: BAWAH, perilaku: ATAS, alasanHasilKerja: 'a', alasanPerilaku: 'b' },
      'a',
      'b',
    ],
    [
      'tanpa usulan tidak ada yang dapat disimpangi',
      { usulanHasilKerja: null, usulanPerilaku: null },
      { hasilKerja: ATAS, perilaku: BAWAH, alasanHasilKerja: 'a', alasanPerilaku: 'b' },
      null,
      null,
    ],
    [
      'hanya usulan hasil kerja yang ada',
      { usulanHasilKerja: SESUAI, usulanPerilaku: null },
      { hasilKerja: ATAS, perilaku: BAWAH, alasanHasilKerja: 'a' },
      'a',
      null,
    ],
    [
      'hanya usulan perilaku yang ada',
      { usulanHasilKerja: null, usulanPerilaku: SESUAI },
      { hasilKerja: ATAS, perilaku: BAWAH, alasanPerilaku: 'b' },
      null,
      'b',
    ],
  ])('diterima: %s', (_nama, usulan, isi, alasanHasilKerja, alasanPerilaku) => {
    expect(requirePernyataan(usulan, isi)).toEqual({
      hasilKerja: isi.hasilKerja,
      perilaku: isi.perilaku,
      alasanHasilKerja,
      alasanPerilaku,
    })
  })
})

describe('yang tidak ikut dinyatakan bersama sesuai usulan', () => {
  const hari = parseTanggal
  const DUA = [2, 2, 2, 2, 2, 2, 2]
  const berjalan = (nilai: NilaiBulan[], pada = '2026-04-10') =>
    computeTahunBerjalan(
      2026,
      {
        kontrak: [{ mulai: hari('2026-01-01'), selesai: hari('2026-12-31') }],
        nilai,
        status: [],
        kecuali: [],
        pernyataan: null,
      },
      hari(pada),
      createKebijakan(hari('2026-12-21')),
    )
  const bulan = (nomor: number, ganti: Partial<NilaiBulan> = {}): NilaiBulan => ({
    bulan: nomor,
    capaian: 9000,
    nilai: DUA,
    rating: null,
    final: true,
    ...ganti,
  })

  it.each<[string, NilaiBulan[], string, string | null]>([
    ['semua bulan bernilai: ikut', [bulan(1), bulan(2), bulan(3)], '2026-04-10', null],
    ['pada bulan pertama belum ada bulan', [], '2026-01-31', 'Belum ada bulan yang dihitung.'],
    ['satu bulan hilang', [bulan(1), bulan(3)], '2026-04-10', 'Februari belum dinilai.'],
    ['tiga bulan hilang', [], '2026-04-10', 'Januari, Februari dan Maret belum dinilai.'],
    [
      'capaiannya ada, perilakunya tidak pernah dicatat',
      [bulan(1, { nilai: null }), bulan(2, { nilai: null }), bulan(3, { nilai: null })],
      '2026-04-10',
      'Usulannya belum dapat dihitung.',
    ],
  ])('%s', (_nama, nilai, pada, sebab) => {
    expect(findSebabSendiri(berjalan(nilai, pada))).toBe(sebab)
  })
})
