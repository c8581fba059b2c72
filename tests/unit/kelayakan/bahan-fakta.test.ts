import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import { buildFakta, computeMasaNilai, parseBulan } from '../../../lib/kelayakan/facts.ts'
import type { Bahan } from '../../../lib/kelayakan/facts-bahan.ts'

const DESEMBER = parseTanggal('2026-12-21')

const bulanFinal = (tahun: number, dari: number, sampai: number, capaian = '90.00') =>
  Array.from(
    { length: sampai - dari + 1 },
    (_, i) => `${tahun}${String(dari + i).padStart(2, '0')} F ${capaian} 2222222`,
  ).join(';')
/** Bit bulan 1..12 yang mempunyai rekap. */
const bit = (dari: number, sampai: number) => {
  let hasil = 0
  for (let bulan = dari; bulan <= sampai; bulan += 1) hasil |= 1 << bulan
  return hasil
}

const LENGKAP: Bahan = {
  lahir: '1990-06-14',
  status: 'AKTIF',
  mulaiKerja: '2026-01-01',
  batasUsia: 58,
  batasUsiaKhusus: null,
  gelarDepan: null,
  opd: 'Dinas Contoh',
  kontrak: '2026-01-01 2026-12-31 2026-01-02',
  bulan: bulanFinal(2026, 1, 11),
  bulanLalu: null,
  hadir: `2026 ${bit(1, 11)} 0 - 0`,
  hadirLalu: null,
  kecuali: null,
  hukuman: null,
  kasus: null,
  skp: '2026-01-08 2026-01-09 2026-01-09',
  hasilKerja: 'SESUAI_EKSPEKTASI',
  perilaku: 'SESUAI_EKSPEKTASI',
  pagu: true,
  kebutuhan: true,
}

const fakta = (ganti: Partial<Bahan> = {}, pada = DESEMBER) =>
  buildFakta('199006142025242014', { ...LENGKAP, ...ganti }, pada, createKebijakan(pada))

describe('bahan menjadi fakta', () => {
  it('setahun takwim yang lengkap: sebelas bulan sampai batas November', () => {
    expect(fakta()).toMatchObject({
      bulanWajib: 11,
      bulanFinal: 11,
      bulanHilang: [],
      rataCapaian: 90,
      predikat: 'BAIK',
      kontrak: { mulai: '2026-01-01', selesai: '2026-12-31' },
      tanggalTerimaSk: '2026-01-02',
      skpDitetapkan: true,
      tanggalTtdSkp: '2026-01-09',
      alpaKumulatif: 0,
      alpaBerturut: 0,
      kasusTerbuka: false,
      hukuman: [],
    })
  })

  it('bulan yang belum final, tanpa capaian, atau tidak ada: hilang, tidak pernah nol', () => {
    const bulan = '202601 F 80.00 2222222;202602 - 70.00 -;202603 F - -;202604 F 90.01 2'
    expect(fakta({ bulan })).toMatchObject({
      bulanFinal: 2,
      bulanHilang: [2, 3, 5, 6, 7, 8, 9, 10, 11],
      rataCapaian: 85.01,
    })
  })

  it('bulan dikecualikan tidak wajib, juga bila dinilai', () => {
    const kecuali: Bahan['kecuali'] = [
      [2026, 4, 'Cuti melahirkan'],
      [2025, 5, 'Tahun lain'],
    ]
    const bulan = `${bulanFinal(2026, 1, 3)};202604 F 10.00 1111111;${bulanFinal(2026, 5, 11)}`
    expect(fakta({ kecuali, bulan })).toMatchObject({ bulanWajib: 10, bulanFinal: 10, rataCapaian: 90 })
  })

  it('dua kontrak di satu bulan: harinya dijumlahkan', () => {
    const pisah = '2026-01-01 2026-03-08 -;2026-03-20 2026-12-31 2026-03-19'
    expect(fakta({ kontrak: pisah })).toMatchObject({
      bulanWajib: 11,
      kontrak: { mulai: '2026-03-20', selesai: '2026-12-31' },
      tanggalTerimaSk: '2026-03-19',
    })
    const kurang = '2026-01-01 2026-03-05 -;2026-03-23 2026-12-31 -'
    expect(fakta({ kontrak: kurang })).toMatchObject({ bulanWajib: 10 })
  })

  it('kontrak yang mulai di tengah tahun: hanya bulan sesudahnya', () => {
    expect(
      fakta({
        kontrak: '2026-05-18 2026-12-31 -',
        bulan: bulanFinal(2026, 6, 11),
        hadir: `2026 ${bit(6, 11)} 0 - 0`,
      }),
    ).toMatchObject({
      bulanWajib: 6,
      bulanFinal: 6,
      alpaKumulatif: 0,
    })
    expect(fakta({ kontrak: '2026-05-17 2026-12-31 -' })).toMatchObject({ bulanWajib: 7 })
  })

  it('kontrak Oktober sampai September dinilai atas bulannya sendiri, alpanya yang lebih besar dari dua tahun', () => {
    const pada = parseTanggal('2026-09-10')
    const lintas = fakta(
      {
        kontrak: '2025-10-01 2026-09-30 2025-10-01',
        bulan: bulanFinal(2026, 1, 8, '100.00'),
        bulanLalu: bulanFinal(2025, 10, 12, '78.00'),
        hadir: `2026 ${bit(1, 8)} 2 1 0`,
        hadirLalu: `2025 ${bit(10, 12)} 5 3 0`,
      },
      pada,
    )
    expect(lintas).toMatchObject({
      bulanWajib: 11,
      bulanFinal: 11,
      rataCapaian: 94,
      alpaKumulatif: 5,
      alpaBerturut: 3,
    })
  })

  it('kontrak sekarang yang mencakup hari evaluasi, kalau tidak ada yang terakhir; tanpa kontrak tidak ada bulan', () => {
    const kebijakan = createKebijakan(DESEMBER)
    const kontrak = '2025-01-01 2025-12-31 -;2026-01-01 2026-12-31 -;2027-01-01 2027-12-31 -'
    expect(computeMasaNilai({ ...LENGKAP, kontrak }, DESEMBER, kebijakan).sekarang?.mulai).toBe('2026-01-01')
    expect(fakta({ kontrak: '2026-01-01 2026-10-31 -' })).toMatchObject({ bulanWajib: 10 })
    expect(fakta({ kontrak: null })).toMatchObject({ kontrak: null, bulanWajib: 0, rataCapaian: null })
  })

  it('membaca deret bulan huruf demi huruf', () => {
    expect(
      parseBulan({ ...LENGKAP, bulanLalu: '202512 - - 3', bulan: '202601 F 0.00 1231231;202610 F 120.00 -' }),
    ).toEqual([
      { tahun: 2025, bulan: 12, final: false, capaian: null, perilaku: '3' },
      { tahun: 2026, bulan: 1, final: true, capaian: 0, perilaku: '1231231' },
      { tahun: 2026, bulan: 10, final: true, capaian: 12000, perilaku: null },
    ])
  })
})

describe('alpa dari rekap bulanan', () => {
  it.each([
    ['tanpa rekap sama sekali', null, null, null],
    ['satu bulan wajib tanpa rekap', `2026 ${bit(1, 10)} 4 2 0`, null, null],
    ['satu bulan tanpa rekap, tetapi jumlahnya sudah menolak', `2026 ${bit(1, 10)} 28 9 0`, 28, null],
    ['satu bulan tanpa rekap, tetapi deretnya sudah menolak', `2026 ${bit(1, 10)} 12 10 0`, null, 10],
    ['nol tanpa rincian deret', `2026 ${bit(1, 11)} 0 - 0`, 0, 0],
    ['sembilan tanpa rincian: paling panjang sembilan', `2026 ${bit(1, 11)} 9 - 9`, 9, 9],
    ['sepuluh tanpa rincian: tidak diketahui', `2026 ${bit(1, 11)} 10 - 10`, 10, null],
    ['semua dirinci: yang terpanjang', `2026 ${bit(1, 11)} 12 4 0`, 12, 4],
    ['sebagian dirinci: yang tidak dirinci membatasi', `2026 ${bit(1, 11)} 12 4 5`, 12, 5],
  ])('%s', (_, hadir, kumulatif, berturut) => {
    expect(fakta({ hadir })).toMatchObject({ alpaKumulatif: kumulatif, alpaBerturut: berturut })
  })
})

describe('SKP dan rating', () => {
  it.each([
    [null, null, null],
    ['- - -', false, null],
    ['2026-01-08 - 2026-01-09', false, null],
    ['2026-01-12 2026-01-09 -', false, '2026-01-12'],
    ['2026-01-12 2026-01-09 2026-01-13', true, '2026-01-12'],
  ])('SKP %s', (skp, ditetapkan, ttd) => {
    expect(fakta({ skp })).toMatchObject({ skpDitetapkan: ditetapkan, tanggalTtdSkp: ttd })
  })

  it('predikat hanya bila kedua rating dinyatakan', () => {
    expect(fakta({ hasilKerja: null })).toMatchObject({ predikat: null, ratingPerilaku: 'SESUAI_EKSPEKTASI' })
    expect(fakta({ perilaku: 'DI_BAWAH_EKSPEKTASI' })).toMatchObject({ predikat: 'KURANG' })
    expect(fakta({ perilaku: null })).toMatchObject({ predikat: null, ratingPerilaku: null })
  })

  it('hukuman dan kasus terbawa apa adanya', () => {
    expect(fakta({ hukuman: [['BERAT', '2026-05-01', null]], kasus: '2026-11-01' })).toMatchObject({
      hukuman: [{ tingkat: 'BERAT', berlakuSejak: '2026-05-01', berlakuHingga: null }],
      kasusTerbuka: true,
    })
  })
})
