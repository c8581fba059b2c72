import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { type BarisContoh, susunRealisasi } from '../../../lib/laporan/aturan/contoh.ts'
import { computeCapaianBulan } from '../../../lib/penilaian/aturan/capaian.ts'

const HARI = parseTanggal('2026-11-16')
const kebijakan = createKebijakan(HARI)
const BENIH = Array.from({ length: 60 }, (_, i) => i * 7_919 - 200_000)

const baris = (ganti: Partial<BarisContoh>): BarisContoh => ({
  uraian: 'Surat diagendakan',
  aspek: 'KUANTITAS',
  target: 12,
  satuan: 'surat',
  polaritas: 'MAKSIMAL',
  bobot: null,
  realisasi: null,
  catatan: null,
  bukti: [],
  ...ganti,
})
const banyak = (target: number | null, bobot: number | null = null) => baris({ target, bobot })
const mutu = (bobot: number | null = null) => baris({ aspek: 'KUALITAS', target: 100, satuan: '%', bobot })
const hari = (target: number, bobot: number | null = null) =>
  baris({ aspek: 'WAKTU', target, satuan: 'hari', polaritas: 'MINIMAL', bobot })

/** Capaian bulan menurut aturan penilaian, bila realisasinya seperti yang disusun. */
const capaianDari = (daftar: readonly BarisContoh[], realisasi: readonly (number | null)[]) =>
  computeCapaianBulan(
    daftar.map(({ target, polaritas, bobot }, i) => ({
      target,
      polaritas,
      bobot: bobot ?? undefined,
      realisasi: realisasi[i] ?? null,
    })),
    kebijakan,
  ).capaian

describe('capaian bulannya tepat yang dituju', () => {
  it.each<[string, BarisContoh[]]>([
    ['tiga indikator tanpa bobot', [banyak(30), mutu(), banyak(12)]],
    ['berbobot', [banyak(100, 50), mutu(20), banyak(12, 30)]],
    ['mutu berbobot kecil', [banyak(100, 90), mutu(10)]],
    ['dengan batas hari', [hari(3), banyak(40), mutu(), banyak(25)]],
    ['target sangat besar', [banyak(50_000_000), mutu(), banyak(20)]],
  ])('%s, dari 65 sampai 104 persen', (_, daftar) => {
    for (const benih of BENIH) {
      for (let tujuan = 6_503; tujuan <= 10_400; tujuan += 487) {
        const hasil = susunRealisasi(daftar, tujuan, benih, kebijakan)
        expect([benih, tujuan, capaianDari(daftar, hasil)]).toEqual([benih, tujuan, tujuan])
        const dihitung = hasil.filter((_, i) => daftar[i]?.aspek !== 'KUALITAS')
        expect(dihitung.every((nilai) => Number.isInteger(nilai))).toBe(true)
      }
    }
  })

  it('dan mutunya paling sedikit 55 persen, paling banyak 100', () => {
    const daftar = [banyak(100, 90), mutu(10)]
    for (const benih of BENIH) {
      for (let tujuan = 6_503; tujuan <= 10_400; tujuan += 487) {
        const [, persen = -1] = susunRealisasi(daftar, tujuan, benih, kebijakan)
        expect([benih, tujuan, (persen ?? -1) >= 55 && (persen ?? 101) <= 100]).toEqual([benih, tujuan, true])
      }
    }
  })

  it('sama bila diulang', () => {
    const daftar = [banyak(250), mutu(), banyak(90)]
    const satu = susunRealisasi(daftar, 9_120, 77, kebijakan)
    expect(susunRealisasi(daftar, 9_120, 77, kebijakan)).toEqual(satu)
    expect(susunRealisasi(daftar, 9_120, 78, kebijakan)).not.toEqual(satu)
  })
})

describe('yang dihitung banyaknya', () => {
  it('bulat dan beragam, paling jauh tiga persen dari targetnya di sekitar tujuan', () => {
    const daftar = BENIH.map((benih) => susunRealisasi([banyak(1_000)], 9_000, benih, kebijakan)[0] ?? 0)
    expect(daftar.every((n) => Number.isInteger(n) && n >= 870 && n <= 930)).toBe(true)
    expect(Math.min(...daftar)).toBeLessThan(880)
    expect(Math.max(...daftar)).toBeGreaterThan(920)
    const rata = daftar.reduce((a, b) => a + b) / daftar.length
    expect(Math.abs(rata - 900)).toBeLessThan(8)
  })

  // Bilangan tetapnya 0,085 dan 0,676: 900 ditambah bagiannya dari minus tiga sampai tiga persen target.
  it.each([
    [0, 875],
    [1, 911],
  ])('mengikuti bilangan tetap benih %s: %s dari target seribu', (benih, realisasi) => {
    expect(susunRealisasi([banyak(1_000)], 9_000, benih, kebijakan)).toEqual([realisasi])
  })

  it('tidak pernah di bawah nol', () => {
    const daftar = BENIH.map((benih) => susunRealisasi([banyak(1_000)], 0, benih, kebijakan)[0] ?? -1)
    expect(Math.min(...daftar)).toBe(0)
    expect(Math.max(...daftar)).toBeGreaterThan(0)
    expect(Math.max(...daftar)).toBeLessThanOrEqual(30)
  })

  it.each([
    [8_499, 6],
    [8_500, 3],
    [10_000, 3],
  ])('batas hari pada tujuan %s perseratus: %s hari dari target tiga', (tujuan, realisasi) => {
    expect(susunRealisasi([hari(3)], tujuan, 1, kebijakan)).toEqual([realisasi])
  })
})

describe('tanpa target atau tanpa baris mutu', () => {
  it.each<[string, BarisContoh[], (number | null)[]]>([
    ['tidak ada baris', [], []],
    ['tidak ada baris mutu', [banyak(12), hari(3)], [12, 3]],
    ['target kosong tidak direalisasikan', [banyak(null), mutu()], [null, 100]],
    ['target kosong di samping yang bertarget', [banyak(null), banyak(40), mutu()], [null, 48, 100]],
    ['target kosong tanpa baris mutu', [banyak(null)], [null]],
  ])('%s', (_, daftar, harap) => {
    for (const benih of BENIH) expect(susunRealisasi(daftar, 10_000, benih, kebijakan)).toEqual(harap)
  })

  it.each<[string, BarisContoh]>([
    ['bukan aspek kualitas', baris({ target: 100 })],
    ['targetnya bukan 100', baris({ aspek: 'KUALITAS', target: 90 })],
    ['makin kecil makin baik', baris({ aspek: 'KUALITAS', target: 100, polaritas: 'MINIMAL' })],
  ])('baris yang %s tidak menanggung sisanya', (_, satu) => {
    const [nilai] = susunRealisasi([satu], 9_050, 5, kebijakan)
    expect(nilai).toSatisfy(Number.isInteger)
  })

  it('hanya baris mutu yang pertama menanggung sisanya', () => {
    const [satu, dua] = susunRealisasi([mutu(), mutu()], 9_050, 5, kebijakan)
    expect(dua).toSatisfy(Number.isInteger)
    expect((satu ?? 0) + (dua ?? 0)).toBeCloseTo(181, 8)
    expect(susunRealisasi([mutu()], 9_050, 5, kebijakan)).toEqual([90.5])
  })
})

describe('baris yang digeser supaya mutunya masuk akal', () => {
  it.each<[string, BarisContoh[], number, (number | null)[]]>([
    ['tepat seratus persen tidak digeser', [banyak(5), mutu()], 10_000, [5, 100]],
    ['yang bertarget terbesar naik', [banyak(5), banyak(40), mutu()], 10_600, [5, 48, 98]],
    ['di mana pun letaknya', [banyak(40), mutu(), banyak(5)], 10_600, [48, 98, 5]],
    ['batas hari tidak digeser', [hari(80), banyak(40), mutu()], 10_600, [80, 48, 98]],
    ['mutu tidak di atas seratus', [hari(3), mutu()], 10_600, [3, 100]],
    ['naik yang mendarat di seratus', [banyak(10), mutu()], 10_500, [11, 100]],
    ['naik berhenti saat mencapai batas capaian', [banyak(10), mutu()], 11_500, [12, 100]],
    ['dan melewatinya bila batasnya tidak bulat', [banyak(7), mutu()], 11_500, [9, 100]],
    ['turun sampai mutunya 55', [hari(3), hari(3), hari(3), banyak(40), mutu()], 8_500, [3, 3, 3, 28, 55]],
    [
      'turun tidak di bawah nol',
      [...Array(9).fill(hari(3)), banyak(40), mutu()],
      8_500,
      [...Array(9).fill(3), 0, 35],
    ],
    [
      'target nol tidak digeser',
      [banyak(0), ...Array(9).fill(hari(3)), mutu()],
      8_500,
      [0, ...Array(9).fill(3), 35],
    ],
    ['mutu tidak di bawah nol', [...Array(9).fill(hari(3)), mutu()], 8_500, [...Array(9).fill(3), 0]],
    [
      'turun yang mendarat di seratus',
      [...Array(8).fill(hari(3)), banyak(1), mutu()],
      9_000,
      [...Array(8).fill(3), 0, 100],
    ],
    [
      'turun yang melompati seratus urung',
      [hari(3), hari(3), hari(3), banyak(1), mutu()],
      8_500,
      [3, 3, 3, 1, 25],
    ],
    ['naik yang mendarat di nol', [banyak(1, 20), banyak(1, 70), mutu(10)], 2_000, [1, 0, 0]],
    ['naik yang melompati nol urung', [banyak(1, 60), mutu(40)], 4_400, [0, 100]],
  ])('%s', (_, daftar, tujuan, harap) => {
    for (const benih of BENIH) expect(susunRealisasi(daftar, tujuan, benih, kebijakan)).toEqual(harap)
  })

  it('batas capaian daerah yang lebih rendah juga menghentikannya', () => {
    const daerah = createKebijakan(HARI, timpaanSelalu({ BATAS_CAPAIAN: 110 }))
    for (const benih of BENIH)
      expect(susunRealisasi([banyak(10), mutu()], 11_200, benih, daerah)).toEqual([11, 100])
  })
})
