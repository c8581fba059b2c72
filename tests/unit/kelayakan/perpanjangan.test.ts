// One file for the clause: its rules are tested through it as well, so that their places in the result are tested too.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { andHasil, listPenentu } from '../../../lib/hukum/evaluasi.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import {
  ATURAN_PERPANJANGAN,
  decidePerpanjangan,
  evaluatePerpanjangan,
  explainPerpanjangan,
  recommend,
} from '../../../lib/kelayakan/aturan/index.ts'
import { computeBulanDiperlukan } from '../../../lib/kelayakan/aturan/penilaian-lengkap.ts'
import { CATATAN, type Fakta, faktaSchema, REKOMENDASI } from '../../../lib/kelayakan/schema.ts'
import { faktaAcak } from './acak.ts'
import { FAKTA_BAIK } from './fakta.ts'

const t = parseTanggal
const biasa = createKebijakan(t('2026-12-10'))
const dengan = (nilai: Record<string, unknown>) => createKebijakan(t('2026-12-10'), timpaanSelalu(nilai))
const syarat = dengan({ PERAN_ANGGARAN: 'SYARAT', PERAN_KEBUTUHAN: 'SYARAT' })

function aturan(kode: string, ubah: Partial<Fakta>, kebijakan = biasa) {
  const hasil = explainPerpanjangan({ ...FAKTA_BAIK, ...ubah }, kebijakan)
  const satu = hasil.evaluasi.anak?.find((anak) => anak.kode === kode)
  if (satu === undefined) throw new Error(kode)
  return satu
}

describe('somebody who meets everything', () => {
  test('is recommended for the next contract', () => {
    expect(decidePerpanjangan(FAKTA_BAIK, biasa)).toEqual({
      hasil: 'MEMENUHI',
      rekomendasi: 'DIPERPANJANG',
      penentu: [],
      mulai: '2027-01-01',
      selesai: '2027-12-31',
      catatan: [],
    })
  })

  test('gets a finding that is plain JSON and names the rules in the order of the clause', () => {
    const hasil = explainPerpanjangan(FAKTA_BAIK, biasa)
    expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil)
    expect(hasil.evaluasi.anak?.map((anak) => anak.kode)).toEqual([
      'status-aktif',
      'belum-mencapai-bup',
      'skp-ditetapkan',
      'penilaian-lengkap',
      'predikat-minimal-baik',
      'perilaku-minimal-baik',
      'kehadiran-terjaga',
      'tanpa-hukuman-berat',
      'upah-teranggarkan',
      'jabatan-dibutuhkan',
    ])
    expect(hasil.evaluasi).toMatchObject({
      kode: 'perpanjangan',
      hasil: 'MEMENUHI',
      alasan: 'Semua syarat perpanjangan terpenuhi.',
    })
  })
})

describe('the sentences that a person reads', () => {
  const HUKUMAN_BERAT = [{ tingkat: 'BERAT' as const, berlakuSejak: t('2026-05-01') }]
  test.each<[string, Partial<Fakta>, string, string]>([
    ['status-aktif', {}, 'aktif', 'Status pegawai aktif.'],
    [
      'status-aktif',
      { status: 'MENGUNDURKAN_DIRI' },
      'tidakAktif',
      'Status pegawai bukan aktif, melainkan: mengundurkan diri.',
    ],
    ['status-aktif', { status: null }, 'belumDicatat', 'Status pegawai belum dicatat.'],
    [
      'belum-mencapai-bup',
      {},
      'belumBup',
      'Hari terakhir menurut BUP 31 Mei 2048; kontrak berikutnya mulai 1 Januari 2027.',
    ],
    [
      'belum-mencapai-bup',
      { tanggalLahir: t('1968-12-31') },
      'sudahBup',
      'Hari terakhir menurut BUP 31 Desember 2026, sebelum kontrak berikutnya mulai pada 1 Januari 2027.',
    ],
    [
      'belum-mencapai-bup',
      { kontrak: null },
      'belumDicatat',
      'Tanggal lahir, batas usia, atau akhir kontrak belum dicatat.',
    ],
    ['skp-ditetapkan', {}, 'ditetapkan', 'SKP ditetapkan dan ditandatangani kedua pihak.'],
    [
      'skp-ditetapkan',
      { skpDitetapkan: false, tanggalTtdSkp: null },
      'belumDitandatangani',
      'SKP belum ditetapkan: menunggu tanda tangan pegawai dan pejabat penilai.',
    ],
    [
      'skp-ditetapkan',
      { skpDitetapkan: false },
      'belumDitetapkan',
      'SKP ditandatangani 12 Januari 2026, tetapi belum ditetapkan: menunggu pejabat penilai.',
    ],
    [
      'skp-ditetapkan',
      { skpDitetapkan: null },
      'belumDicatat',
      'Penetapan SKP belum dicatat: menunggu pejabat penilai dan pengelola kepegawaian.',
    ],
    ['penilaian-lengkap', {}, 'lengkap', '11 dari 11 bulan wajib sudah final.'],
    [
      'penilaian-lengkap',
      { bulanFinal: 9, bulanHilang: [3, 8] },
      'kurang',
      'Baru 9 dari 11 bulan wajib yang final; diperlukan 11. Belum ada: Maret dan Agustus.',
    ],
    [
      'penilaian-lengkap',
      { bulanFinal: 9, bulanHilang: null },
      'kurang',
      'Baru 9 dari 11 bulan wajib yang final; diperlukan 11. Belum ada: bulan yang belum dirinci.',
    ],
    ['penilaian-lengkap', { bulanWajib: 0 }, 'tanpaBulan', 'Belum ada bulan yang wajib dinilai.'],
    ['penilaian-lengkap', { bulanFinal: null }, 'belumDicatat', 'Rekap penilaian bulanan belum dicatat.'],
    ['penilaian-lengkap', { bulanWajib: null }, 'belumDicatat', 'Rekap penilaian bulanan belum dicatat.'],
    ['predikat-minimal-baik', {}, 'cukup', 'Predikat Baik; paling rendah Baik.'],
    [
      'predikat-minimal-baik',
      { predikat: 'BUTUH_PERBAIKAN' },
      'kurang',
      'Predikat Butuh Perbaikan; diperlukan paling rendah Baik.',
    ],
    ['predikat-minimal-baik', { predikat: null }, 'belumDicatat', 'Predikat tahun ini belum ditetapkan.'],
    [
      'perilaku-minimal-baik',
      {},
      'cukup',
      'Rating perilaku sesuai ekspektasi; paling rendah sesuai ekspektasi.',
    ],
    [
      'perilaku-minimal-baik',
      { ratingPerilaku: 'DI_BAWAH_EKSPEKTASI' },
      'kurang',
      'Rating perilaku di bawah ekspektasi; diperlukan paling rendah sesuai ekspektasi.',
    ],
    [
      'perilaku-minimal-baik',
      { ratingPerilaku: null },
      'belumDicatat',
      'Rating perilaku tahun ini belum ditetapkan.',
    ],
    [
      'kehadiran-terjaga',
      { alpaKumulatif: 12, alpaBerturut: 3 },
      'terjaga',
      'Alpa 12 hari, terpanjang 3 hari kerja berturut-turut; batas di bawah 28 hari dan di bawah 10 hari berturut-turut.',
    ],
    ['kehadiran-terjaga', { alpaKumulatif: 28 }, 'kumulatif', 'Alpa 28 hari; batas di bawah 28 hari.'],
    [
      'kehadiran-terjaga',
      { alpaBerturut: 10 },
      'berturut',
      'Alpa 10 hari kerja berturut-turut; batas di bawah 10 hari.',
    ],
    ['kehadiran-terjaga', { alpaBerturut: null }, 'belumDicatat', 'Rekap kehadiran belum lengkap dicatat.'],
    [
      'tanpa-hukuman-berat',
      {},
      'bersih',
      'Tidak ada hukuman disiplin berat yang berlaku pada masa kontrak dan tidak ada kasus terbuka.',
    ],
    [
      'tanpa-hukuman-berat',
      { hukuman: HUKUMAN_BERAT },
      'dihukum',
      'Hukuman disiplin berat berlaku pada masa kontrak 1 Januari 2026 sampai 31 Desember 2026.',
    ],
    [
      'tanpa-hukuman-berat',
      { hukuman: HUKUMAN_BERAT, kontrak: { mulai: null, selesai: t('2026-12-31') } },
      'dihukum',
      'Hukuman disiplin berat berlaku pada masa kontrak yang belum dicatat sampai 31 Desember 2026.',
    ],
    ['tanpa-hukuman-berat', { kasusTerbuka: true }, 'kasusTerbuka', 'Ada kasus disiplin yang belum diputus.'],
    [
      'tanpa-hukuman-berat',
      { hukuman: null },
      'belumDicatat',
      'Catatan disiplin atau masa kontrak belum dicatat.',
    ],
    ['upah-teranggarkan', {}, 'mencukupi', 'Pagu upah perangkat daerah untuk tahun depan mencukupi.'],
    [
      'upah-teranggarkan',
      { paguUpahMencukupi: false },
      'kurang',
      'Pagu upah perangkat daerah untuk tahun depan belum mencukupi.',
    ],
    [
      'upah-teranggarkan',
      { paguUpahMencukupi: null },
      'belumDicatat',
      'Pagu upah tahun depan belum dicatat.',
    ],
    ['jabatan-dibutuhkan', {}, 'dibutuhkan', 'Perangkat daerah menyatakan jabatan masih dibutuhkan.'],
    [
      'jabatan-dibutuhkan',
      { jabatanDibutuhkan: false },
      'tidakDibutuhkan',
      'Perangkat daerah menyatakan jabatan tidak lagi dibutuhkan.',
    ],
    [
      'jabatan-dibutuhkan',
      { jabatanDibutuhkan: null },
      'belumDicatat',
      'Perangkat daerah belum menyatakan kebutuhan jabatan.',
    ],
  ])('%s %j: %s', (kode, ubah, luaran, alasan) => {
    expect(aturan(kode, ubah)).toMatchObject({ luaran, alasan })
  })

  test('every outcome of every rule is among them, and none leaves a word open', () => {
    fc.assert(
      fc.property(faktaAcak, (fakta) => {
        for (const anak of explainPerpanjangan(fakta, syarat).evaluasi.anak ?? []) {
          expect(anak.alasan).not.toMatch(/[{}]|null|undefined|NaN/)
        }
      }),
    )
  })

  test('the figure measured stands beside the one it is held against', () => {
    expect(aturan('kehadiran-terjaga', { alpaKumulatif: 12, alpaBerturut: 3 })).toMatchObject({
      nilai: [12, 3],
      ambang: [28, 10],
      parameter: [
        { kode: 'AMBANG_ALPA_HENTI', nilai: 28, terverifikasi: true },
        { kode: 'AMBANG_ALPA_BERTURUT', nilai: 10, terverifikasi: true },
      ],
      fakta: { alpaKumulatif: 12, alpaBerturut: 3 },
    })
    expect(aturan('belum-mencapai-bup', {})).toMatchObject({ nilai: '2048-05-31', ambang: '2027-01-01' })
    expect(aturan('penilaian-lengkap', {})).toMatchObject({ nilai: 11, ambang: 11 })
    expect(aturan('penilaian-lengkap', { bulanWajib: null })).toMatchObject({ nilai: 11, ambang: null })
    expect(aturan('predikat-minimal-baik', {})).toMatchObject({ nilai: 'BAIK', ambang: 'BAIK' })
    expect(aturan('perilaku-minimal-baik', {})).toMatchObject({
      nilai: 'SESUAI_EKSPEKTASI',
      ambang: 'SESUAI_EKSPEKTASI',
    })
    expect(
      aturan('tanpa-hukuman-berat', { hukuman: [{ tingkat: 'RINGAN', berlakuSejak: t('2026-05-01') }] })
        .fakta,
    ).toEqual({
      hukuman: [{ tingkat: 'RINGAN', berlakuSejak: '2026-05-01', berlakuHingga: null }],
      kasusTerbuka: false,
      masaKontrak: { mulai: '2026-01-01', selesai: '2026-12-31' },
    })
  })
})

describe('a null fact makes a rule wait unless another fact of the same rule already refuses', () => {
  test.each<[string, Partial<Fakta>, string]>([
    ['kehadiran-terjaga', { alpaKumulatif: null, alpaBerturut: 10 }, 'TIDAK_MEMENUHI'],
    ['kehadiran-terjaga', { alpaKumulatif: 28, alpaBerturut: null }, 'TIDAK_MEMENUHI'],
    ['kehadiran-terjaga', { alpaKumulatif: null, alpaBerturut: 9 }, 'BELUM_DAPAT_DINILAI'],
    ['kehadiran-terjaga', { alpaKumulatif: 27, alpaBerturut: null }, 'BELUM_DAPAT_DINILAI'],
    [
      'tanpa-hukuman-berat',
      { hukuman: [{ tingkat: 'BERAT', berlakuSejak: t('2026-05-01') }], kasusTerbuka: null },
      'TIDAK_MEMENUHI',
    ],
    [
      'tanpa-hukuman-berat',
      { hukuman: [{ tingkat: 'BERAT', berlakuSejak: t('2026-05-01') }], kasusTerbuka: true },
      'TIDAK_MEMENUHI',
    ],
    ['tanpa-hukuman-berat', { kasusTerbuka: null }, 'BELUM_DAPAT_DINILAI'],
    ['tanpa-hukuman-berat', { hukuman: null, kasusTerbuka: true }, 'BELUM_DAPAT_DINILAI'],
    ['tanpa-hukuman-berat', { kontrak: null }, 'BELUM_DAPAT_DINILAI'],
    [
      'tanpa-hukuman-berat',
      { hukuman: [{ tingkat: null, berlakuSejak: t('2026-05-01') }] },
      'BELUM_DAPAT_DINILAI',
    ],
    ['tanpa-hukuman-berat', { hukuman: [{ tingkat: 'BERAT', berlakuSejak: null }] }, 'BELUM_DAPAT_DINILAI'],
    [
      'tanpa-hukuman-berat',
      { hukuman: [{ tingkat: 'BERAT', berlakuSejak: null, berlakuHingga: t('2025-12-31') }] },
      'MEMENUHI',
    ],
    [
      'tanpa-hukuman-berat',
      {
        hukuman: [
          { tingkat: null, berlakuSejak: t('2026-05-01') },
          { tingkat: 'BERAT', berlakuSejak: t('2026-05-01') },
        ],
      },
      'TIDAK_MEMENUHI',
    ],
    [
      'tanpa-hukuman-berat',
      {
        kontrak: { mulai: t('2026-01-01'), selesai: null },
        hukuman: [{ tingkat: 'BERAT', berlakuSejak: t('2025-12-31') }],
      },
      'TIDAK_MEMENUHI',
    ],
    ['belum-mencapai-bup', { tanggalLahir: null }, 'BELUM_DAPAT_DINILAI'],
    ['belum-mencapai-bup', { batasUsia: null }, 'BELUM_DAPAT_DINILAI'],
    ['belum-mencapai-bup', { kontrak: { mulai: null, selesai: t('2026-12-31') } }, 'MEMENUHI'],
    ['belum-mencapai-bup', { kontrak: { mulai: t('2026-01-01'), selesai: null } }, 'BELUM_DAPAT_DINILAI'],
  ])('%s %j: %s', (kode, ubah, hasil) => {
    expect(aturan(kode, ubah).hasil).toBe(hasil)
  })
})

describe('a heavy sanction in force on any day of the present contract', () => {
  test.each<[string, string | null, string]>([
    ['2025-01-01', '2025-12-31', 'MEMENUHI'],
    ['2025-01-01', '2026-01-01', 'TIDAK_MEMENUHI'],
    ['2026-12-31', null, 'TIDAK_MEMENUHI'],
    ['2027-01-01', null, 'MEMENUHI'],
    ['2026-05-01', '2026-06-01', 'TIDAK_MEMENUHI'],
    ['2025-01-01', null, 'TIDAK_MEMENUHI'],
  ])('from %s to %s: %s', (sejak, hingga, hasil) => {
    const hukuman = [
      {
        tingkat: 'BERAT' as const,
        berlakuSejak: t(sejak),
        berlakuHingga: hingga === null ? null : t(hingga),
      },
    ]
    expect(aturan('tanpa-hukuman-berat', { hukuman }).hasil).toBe(hasil)
  })

  test('lighter ones do not count', () => {
    const hukuman = [{ tingkat: 'SEDANG' as const, berlakuSejak: t('2026-05-01') }]
    expect(aturan('tanpa-hukuman-berat', { hukuman }).hasil).toBe('MEMENUHI')
  })
})

describe('completeness of the months', () => {
  test.each([
    [11, 100, 11],
    [11, 80, 9],
    [10, 80, 8],
    [12, 33.34, 5],
    [12, 25, 3],
    [12, 25.01, 4],
    [8, 12.5, 1],
    [11, 0, 0],
  ])('%i months at %d percent need %i', (wajib, persen, perlu) => {
    expect(computeBulanDiperlukan(wajib, dengan({ KELENGKAPAN_MINIMAL: persen }))).toBe(perlu)
  })
})

describe('notes', () => {
  test.each<[Partial<Fakta>, string[]]>([
    [{ tanggalTtdSkp: t('2026-01-12') }, []],
    [{ tanggalTtdSkp: t('2026-01-13') }, ['SKP_TERLAMBAT']],
    [{ tanggalTtdSkp: t('2026-06-13'), tanggalTerimaSk: null }, []],
    [{ tanggalTtdSkp: null }, []],
    [{ alpaKumulatif: 2 }, []],
    [{ alpaKumulatif: 3 }, ['ADA_ALPA']],
    [{ tanggalLahir: t('1969-12-01') }, []],
    [{ tanggalLahir: t('1969-11-30') }, ['BUP_DALAM_KONTRAK']],
    [{ paguUpahMencukupi: false }, ['UPAH_BELUM_TERANGGARKAN']],
    [{ jabatanDibutuhkan: false }, ['JABATAN_TIDAK_DIBUTUHKAN']],
    [{ paguUpahMencukupi: null, jabatanDibutuhkan: null }, []],
    [
      {
        tanggalTtdSkp: t('2026-02-13'),
        alpaKumulatif: 5,
        tanggalLahir: t('1969-06-30'),
        paguUpahMencukupi: false,
        jabatanDibutuhkan: false,
      },
      [
        'ADA_ALPA',
        'BUP_DALAM_KONTRAK',
        'JABATAN_TIDAK_DIBUTUHKAN',
        'SKP_TERLAMBAT',
        'UPAH_BELUM_TERANGGARKAN',
      ],
    ],
  ])('%j adds %j', (ubah, catatan) => {
    const hasil = decidePerpanjangan({ ...FAKTA_BAIK, ...ubah }, biasa)
    expect(hasil.catatan).toEqual(catatan)
    expect(hasil.rekomendasi).toBe(catatan.length === 0 ? 'DIPERPANJANG' : 'DIPERPANJANG_DENGAN_CATATAN')
  })

  test('are listed with every result and change the recommendation only where everything is met', () => {
    const tidak = decidePerpanjangan({ ...FAKTA_BAIK, predikat: 'KURANG', alpaKumulatif: 5 }, biasa)
    expect(tidak).toMatchObject({
      rekomendasi: 'TIDAK_DIPERPANJANG',
      catatan: ['ADA_ALPA'],
      mulai: null,
      selesai: null,
    })
    const belum = decidePerpanjangan({ ...FAKTA_BAIK, predikat: null, alpaKumulatif: 5 }, biasa)
    expect(belum).toMatchObject({
      rekomendasi: 'DITUNDA',
      catatan: ['ADA_ALPA'],
      mulai: null,
      selesai: null,
    })
  })

  test('the next contract is clipped at the age limit', () => {
    expect(decidePerpanjangan({ ...FAKTA_BAIK, tanggalLahir: t('1969-06-30') }, biasa)).toMatchObject({
      mulai: '2027-01-01',
      selesai: '2027-06-30',
    })
  })

  test('a declaration that is a condition decides and is no note', () => {
    expect(decidePerpanjangan({ ...FAKTA_BAIK, paguUpahMencukupi: false }, syarat)).toMatchObject({
      hasil: 'TIDAK_MEMENUHI',
      penentu: ['upah-teranggarkan'],
      catatan: [],
    })
    expect(decidePerpanjangan({ ...FAKTA_BAIK, jabatanDibutuhkan: null }, syarat)).toMatchObject({
      hasil: 'BELUM_DAPAT_DINILAI',
      penentu: ['jabatan-dibutuhkan'],
    })
  })

  test.each([
    ['MEMENUHI', [], 'DIPERPANJANG'],
    ['MEMENUHI', ['ADA_ALPA'], 'DIPERPANJANG_DENGAN_CATATAN'],
    ['TIDAK_MEMENUHI', ['ADA_ALPA'], 'TIDAK_DIPERPANJANG'],
    ['BELUM_DAPAT_DINILAI', [], 'DITUNDA'],
  ] as const)('%s with %j is %s', (hasil, catatan, rekomendasi) => {
    expect(recommend(hasil, catatan)).toBe(rekomendasi)
  })
})

describe('whatever the facts', () => {
  test('the fast finding is the explained one without its explanation', () => {
    fc.assert(
      fc.property(faktaAcak, fc.constantFrom(biasa, syarat), (fakta, kebijakan) => {
        const { evaluasi, ...putusan } = explainPerpanjangan(fakta, kebijakan)
        expect(decidePerpanjangan(fakta, kebijakan)).toEqual(putusan)
        expect(evaluasi.hasil).toBe(putusan.hasil)
        expect(listPenentu(evaluasi.anak ?? [])).toEqual(putusan.penentu)
      }),
    )
  })

  test('the order of the rules is irrelevant', () => {
    fc.assert(
      fc.property(
        faktaAcak,
        fc.shuffledSubarray([...ATURAN_PERPANJANGAN], { minLength: 10 }),
        (fakta, acak) => {
          const putusan = acak.map((satu) => satu.decide(fakta, syarat))
          const harap = decidePerpanjangan(fakta, syarat)
          expect(andHasil(putusan.map((satu) => satu.hasil))).toBe(harap.hasil)
          expect(listPenentu(putusan)).toEqual(harap.penentu)
        },
      ),
    )
  })

  test('a finding is consistent in itself', () => {
    fc.assert(
      fc.property(faktaAcak, (fakta) => {
        const hasil = decidePerpanjangan(fakta, biasa)
        expect(REKOMENDASI).toContain(hasil.rekomendasi)
        expect(hasil.penentu).toEqual([...hasil.penentu].sort())
        expect(hasil.catatan).toEqual([...hasil.catatan].sort())
        for (const catatan of hasil.catatan) expect(CATATAN).toContain(catatan)
        expect(hasil.penentu.length === 0).toBe(hasil.hasil === 'MEMENUHI')
        expect(hasil.mulai === null).toBe(hasil.hasil !== 'MEMENUHI')
        expect(hasil.selesai === null).toBe(hasil.hasil !== 'MEMENUHI')
      }),
    )
  })

  const URUT = ['TIDAK_MEMENUHI', 'BELUM_DAPAT_DINILAI', 'MEMENUHI']
  const LEBIH_BAIK: ((fakta: Fakta) => Fakta)[] = [
    (f) => (f.alpaKumulatif ? { ...f, alpaKumulatif: f.alpaKumulatif - 1 } : f),
    (f) => (f.alpaBerturut ? { ...f, alpaBerturut: f.alpaBerturut - 1 } : f),
    (f) => (f.bulanFinal === null ? f : { ...f, bulanFinal: f.bulanFinal + 1 }),
    (f) => (f.batasUsia === null ? f : { ...f, batasUsia: f.batasUsia + 1 }),
    (f) => (f.predikat === null ? f : { ...f, predikat: 'SANGAT_BAIK' }),
    (f) => (f.ratingPerilaku === null ? f : { ...f, ratingPerilaku: 'DI_ATAS_EKSPEKTASI' }),
    (f) => (f.hukuman === null ? f : { ...f, hukuman: f.hukuman.slice(1) }),
    (f) => (f.kasusTerbuka === null ? f : { ...f, kasusTerbuka: false }),
    (f) => (f.skpDitetapkan === null ? f : { ...f, skpDitetapkan: true }),
    (f) => (f.paguUpahMencukupi === null ? f : { ...f, paguUpahMencukupi: true }),
    (f) => (f.jabatanDibutuhkan === null ? f : { ...f, jabatanDibutuhkan: true }),
  ]

  test('more of a good fact never worsens the result', () => {
    fc.assert(
      fc.property(faktaAcak, fc.constantFrom(...LEBIH_BAIK), (fakta, perbaiki) => {
        const lama = decidePerpanjangan(fakta, syarat).hasil
        const baru = decidePerpanjangan(perbaiki(fakta), syarat).hasil
        expect(URUT.indexOf(baru)).toBeGreaterThanOrEqual(URUT.indexOf(lama))
      }),
    )
  })

  test('the facts of a person pass their schema and come out as they went in', () => {
    fc.assert(
      fc.property(faktaAcak, (fakta) => {
        expect(faktaSchema.parse(fakta)).toEqual(fakta)
      }),
    )
  })
})

describe('the schema of facts', () => {
  const tolak = (ubah: Record<string, unknown>) =>
    expect(faktaSchema.safeParse({ ...FAKTA_BAIK, ...ubah }).success).toBe(false)

  test('refuses what is no fact', () => {
    tolak({ asing: 1 })
    tolak({ status: 'CUTI' })
    tolak({ nip: Number('199001012025241001') })
    tolak({ tanggalLahir: '1990-02-30' })
    tolak({ batasUsia: -1 })
    tolak({ batasUsia: 58.5 })
    tolak({ bulanHilang: [0] })
    tolak({ bulanHilang: [13] })
    tolak({ bulanHilang: [1.5] })
    tolak({ rataCapaian: -1 })
    tolak({ kontrak: { mulai: '2026-12-31', selesai: '2026-01-01' } })
    tolak({ hukuman: [{ tingkat: 'BERAT' }] })
    tolak({ kasusTerbuka: 'tidak' })
    tolak({ alpaKumulatif: undefined })
  })

  test('takes null for what is not yet recorded', () => {
    const kosong = Object.fromEntries(Object.keys(FAKTA_BAIK).map((kunci) => [kunci, null]))
    const fakta = faktaSchema.parse(kosong)
    expect(decidePerpanjangan(fakta, syarat)).toMatchObject({
      hasil: 'BELUM_DAPAT_DINILAI',
      penentu: ATURAN_PERPANJANGAN.map((aturan) => aturan.kode).sort(),
      catatan: [],
    })
    expect(faktaSchema.parse({ ...FAKTA_BAIK, kontrak: { mulai: null, selesai: null } }).kontrak).toEqual({
      mulai: null,
      selesai: null,
    })
    expect(
      faktaSchema.parse({ ...FAKTA_BAIK, bulanHilang: [1, 12], nip: '199001012025241001' }).bulanHilang,
    ).toEqual([1, 12])
    expect(evaluatePerpanjangan(fakta, syarat).pengubah.length).toBeGreaterThan(0)
  })
})
