import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHari, parseTanggal } from '../../../lib/core/tanggal.ts'
import { defineAturan } from '../../../lib/hukum/aturan.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { decidePerpanjangan, evaluatePerpanjangan } from '../../../lib/kelayakan/aturan/index.ts'
import { listPengubah, type Pengubah } from '../../../lib/kelayakan/aturan/pengubah.ts'
import type { Fakta, Hukuman } from '../../../lib/kelayakan/schema.ts'
import { evaluateKonversi } from '../../../lib/konversi/aturan/index.ts'
import { hariAcak } from './acak.ts'
import { FAKTA_BAIK } from './fakta.ts'

const t = parseTanggal
const TMT = t('2027-01-01')
const biasa = createKebijakan(t('2026-12-10'))

const tulis = (daftar: readonly Pengubah[]) =>
  daftar.map(({ perubahan, kalimat }) =>
    perubahan.length === 0
      ? kalimat
      : perubahan.map((p) => `${p.label}: ${p.teksDari} → ${p.teksMenjadi}`).join('; '),
  )
const perpanjangan = (ubah: Partial<Fakta>, kebijakan = biasa) =>
  tulis(evaluatePerpanjangan({ ...FAKTA_BAIK, ...ubah }, kebijakan).pengubah)
const konversi = (ubah: Partial<Fakta>, tmt = TMT) =>
  tulis(evaluateKonversi({ ...FAKTA_BAIK, ...ubah }, tmt, biasa).pengubah)

const kontrak = (mulai: string | null, selesai: string | null) => ({
  mulai: mulai === null ? null : t(mulai),
  selesai: selesai === null ? null : t(selesai),
})
const hukuman = (tingkat: Hukuman['tingkat'], sejak: string | null, hingga?: string): Hukuman => ({
  tingkat,
  berlakuSejak: sejak === null ? null : t(sejak),
  ...(hingga === undefined ? {} : { berlakuHingga: t(hingga) }),
})

describe('perubahan terkecil setiap fakta', () => {
  it.each<[string, Partial<Fakta>, string[]]>([
    ['status belum dicatat', { status: null }, ['status pegawai: belum dicatat → aktif']],
    ['alpa paling banyak', { alpaKumulatif: 366 }, ['alpa setahun: 366 hari kerja → 27 hari kerja']],
    [
      'deret alpa paling panjang',
      { alpaBerturut: 366 },
      ['alpa berturut-turut: 366 hari kerja → 9 hari kerja'],
    ],
    [
      'alpa berturut belum dicatat: yang paling longgar',
      { alpaBerturut: null },
      ['alpa berturut-turut: belum dicatat → 9 hari kerja'],
    ],
    [
      'kedua alpa belum dicatat: bersama-sama',
      { alpaKumulatif: null, alpaBerturut: null },
      ['alpa setahun: belum dicatat → 27 hari kerja; alpa berturut-turut: belum dicatat → 9 hari kerja'],
    ],
    ['bulan wajib belum dicatat', { bulanWajib: null }, ['bulan wajib: belum dicatat → 11 bulan']],
    ['bulan final belum dicatat', { bulanFinal: null }, ['bulan final: belum dicatat → 11 bulan']],
    [
      'keduanya belum dicatat',
      { bulanWajib: null, bulanFinal: null },
      ['Catat dahulu bulan wajib dan bulan final.'],
    ],
    [
      'tanpa bulan wajib, tetapi ada yang final',
      { bulanWajib: 0, bulanFinal: 5 },
      ['bulan wajib: 0 bulan → 1 bulan'],
    ],
    [
      'tidak satu pun bulan final: bulan wajib tidak menjadi nol',
      { bulanWajib: 12, bulanFinal: 0 },
      ['bulan final: 0 bulan → 12 bulan'],
    ],
    [
      'rating perilaku belum dicatat: yang paling rendah yang lolos',
      { ratingPerilaku: null },
      ['rating perilaku: belum dicatat → sesuai ekspektasi'],
    ],
    ['kasus belum dicatat', { kasusTerbuka: null }, ['kasus disiplin terbuka: belum dicatat → tidak']],
    ['SKP belum ditetapkan', { skpDitetapkan: false }, ['SKP ditetapkan: tidak → ya']],
    ['batas usia belum dicatat', { batasUsia: null }, ['batas usia jabatan: belum dicatat → 37 tahun']],
    [
      'batas usia nol',
      { batasUsia: 0 },
      [
        'tanggal lahir (bila data keliru): 17 Mei 1990 → 1 Januari 2027',
        'batas usia jabatan: 0 tahun → 37 tahun',
      ],
    ],
    [
      'tanggal lahir dan batas usia belum dicatat',
      { tanggalLahir: null, batasUsia: null },
      ['Catat dahulu tanggal lahir (bila data keliru) dan batas usia jabatan.'],
    ],
  ])('%s', (_nama, ubah, harap) => {
    expect(perpanjangan(ubah)).toEqual(harap)
  })

  it('batas usia paling tinggi seratus tahun, alpa dan bulan paling rendah nol', () => {
    const lahir = (hari: string, batasUsia: number) =>
      perpanjangan({ tanggalLahir: t(hari), batasUsia }).filter((satu) => satu.startsWith('batas usia'))
    expect(lahir('1927-01-15', 0)).toEqual(['batas usia jabatan: 0 tahun → 100 tahun'])
    expect(lahir('1926-12-15', 50)).toEqual([])
    const sedikit = createKebijakan(t('2026-12-10'), timpaanSelalu({ KELENGKAPAN_MINIMAL: 5 }))
    expect(perpanjangan({ bulanFinal: 1 }, sedikit)).toContain('bulan final: 1 bulan → 0 bulan')
  })

  it('yang sudah memenuhi: penolakan terdekat setiap syarat, yang bukan syarat tidak', () => {
    expect(perpanjangan({ paguUpahMencukupi: false })).toEqual([
      'status pegawai: aktif → mengundurkan diri',
      'tanggal lahir (bila data keliru): 17 Mei 1990 → 31 Desember 1968',
      'batas usia jabatan: 58 tahun → 36 tahun',
      'hari terakhir kontrak: 31 Desember 2026 → 31 Mei 2048',
      'SKP ditetapkan: ya → tidak',
      'bulan wajib: 11 bulan → 12 bulan',
      'bulan final: 11 bulan → 10 bulan',
      'predikat: Baik → Butuh Perbaikan',
      'rating perilaku: sesuai ekspektasi → di bawah ekspektasi',
      'alpa setahun: 0 hari kerja → 28 hari kerja',
      'alpa berturut-turut: 0 hari kerja → 10 hari kerja',
      'hukuman disiplin: tidak ada → berat 31 Desember 2026 sampai seterusnya',
      'kasus disiplin terbuka: tidak → ya',
    ])
    expect(perpanjangan({ predikat: 'SANGAT_BAIK', ratingPerilaku: 'DI_ATAS_EKSPEKTASI' })).toEqual(
      expect.arrayContaining([
        'predikat: Sangat Baik → Butuh Perbaikan',
        'rating perilaku: di atas ekspektasi → di bawah ekspektasi',
      ]),
    )
  })

  it('pernyataan yang menjadi syarat ikut dicari', () => {
    const syarat = createKebijakan(
      t('2026-12-10'),
      timpaanSelalu({ PERAN_ANGGARAN: 'SYARAT', PERAN_KEBUTUHAN: 'SYARAT' }),
    )
    expect(perpanjangan({ paguUpahMencukupi: false }, syarat)).toEqual(['pagu upah mencukupi: tidak → ya'])
    expect(perpanjangan({ jabatanDibutuhkan: null }, syarat)).toEqual([
      'jabatan dibutuhkan: belum dicatat → ya',
    ])
  })

  it('gerbang konversi dicari dengan cara yang sama', () => {
    expect(konversi({ anggaranKonversiTersedia: null })).toEqual([
      'anggaran konversi tersedia: belum dicatat → ya',
    ])
    expect(konversi({ anggaranKonversiTersedia: null, formasiTersedia: false })).toEqual([
      'formasi tersedia: tidak → ya',
    ])
    expect(konversi({ mulaiKerja: t('2024-05-05') })).toEqual([
      'anggaran konversi tersedia: ya → tidak',
      'formasi tersedia: ya → tidak',
      'status pegawai: aktif → mengundurkan diri',
      'hari mulai kerja (bila data keliru): 5 Mei 2024 → 2 Januari 2026',
      'predikat: Baik → Butuh Perbaikan',
      'rating perilaku: sesuai ekspektasi → di bawah ekspektasi',
      'hukuman disiplin: tidak ada → berat 31 Desember 2026 sampai seterusnya',
      'kasus disiplin terbuka: tidak → ya',
      'tanggal lahir (bila data keliru): 17 Mei 1990 → 30 November 1969',
      'batas usia jabatan: 58 tahun → 37 tahun',
    ])
  })
})

describe('hari terakhir kontrak', () => {
  const TUA = { tanggalLahir: t('1968-12-15') }
  const LAIN = [
    'tanggal lahir (bila data keliru): 15 Desember 1968 → 1 Januari 1969',
    'batas usia jabatan: 58 tahun → 59 tahun',
  ]

  it('tidak pernah sebelum hari pertamanya', () => {
    expect(perpanjangan({ ...TUA, kontrak: kontrak('2026-12-31', '2026-12-31') })).toEqual(LAIN)
    expect(perpanjangan({ ...TUA, kontrak: kontrak('2026-12-30', '2026-12-31') })).toEqual([
      ...LAIN,
      'hari terakhir kontrak: 31 Desember 2026 → 30 Desember 2026',
    ])
  })

  it('tanpa hari pertama yang dicatat dicari sejauh perlu', () => {
    const ubah = { tanggalLahir: t('1968-06-15'), kontrak: kontrak(null, '2026-12-31'), hukuman: null }
    expect(perpanjangan(ubah)).toContain('hari terakhir kontrak: 31 Desember 2026 → 29 Juni 2026')
  })

  it('yang belum dicatat tidak dapat diusulkan', () => {
    expect(perpanjangan({ kontrak: kontrak('2026-01-01', null) })).toEqual([
      'Catat dahulu data yang belum lengkap.',
      'Catat dahulu data yang belum lengkap.',
    ])
    expect(perpanjangan({ kontrak: null })).toEqual([
      'Catat dahulu hari terakhir kontrak.',
      'Catat dahulu masa kontrak.',
    ])
  })
})

describe('hari yang dicari tepat pada batasnya', () => {
  it('lahir: hari pertama yang lolos bila menolak, hari terakhir yang menolak bila lolos', () => {
    fc.assert(
      fc.property(hariAcak('1931-01-01', '2008-12-31'), (tanggalLahir) => {
        const harap = tanggalLahir < '1969-01-01' ? '1 Januari 1969' : '31 Desember 1968'
        expect(perpanjangan({ tanggalLahir }).find((satu) => satu.startsWith('tanggal lahir'))).toMatch(
          new RegExp(`→ ${harap}$`),
        )
      }),
    )
  })

  it('mulai kerja: sehari sebelum dan pada batas dua belas bulan', () => {
    fc.assert(
      fc.property(hariAcak('2000-01-01', '2030-12-31'), (mulaiKerja) => {
        const harap = mulaiKerja > '2026-01-01' ? '1 Januari 2026' : '2 Januari 2026'
        expect(konversi({ mulaiKerja }).find((satu) => satu.startsWith('hari mulai kerja'))).toMatch(
          new RegExp(`→ ${harap}$`),
        )
      }),
    )
  })

  it('yang belum dicatat: yang paling longgar, bukan yang paling jauh', () => {
    expect(konversi({ mulaiKerja: null })).toEqual([
      'hari mulai kerja (bila data keliru): belum dicatat → 1 Januari 2026',
    ])
    expect(konversi({ tanggalLahir: null })).toEqual([
      'tanggal lahir (bila data keliru): belum dicatat → 1 Desember 1969',
    ])
  })

  it('satu hari kurang dari perubahan terkecil belum cukup', () => {
    fc.assert(
      fc.property(hariAcak('2027-01-01', '2060-12-31'), (selesai) => {
        const fakta = { ...FAKTA_BAIK, kontrak: { mulai: t('2026-01-01'), selesai } }
        const { hasil, pengubah } = evaluatePerpanjangan(fakta, biasa)
        const baru = pengubah.flatMap((satu) => satu.perubahan).find((p) => p.fakta === 'kontrak')?.menjadi
        if (baru === null || typeof baru !== 'object' || !('selesai' in baru))
          throw new Error('tanpa kontrak')
        const usul = t(String(baru.selesai))
        const dengan = (hari: typeof usul) =>
          decidePerpanjangan({ ...fakta, kontrak: { ...fakta.kontrak, selesai: hari } }, biasa).hasil
        expect(dengan(usul)).not.toBe(hasil)
        expect(dengan(addHari(usul, usul > selesai ? -1 : 1))).toBe(hasil)
      }),
    )
  })
})

describe('hukuman', () => {
  it.each<[string, Hukuman[], string]>([
    [
      'yang mulai sehari sebelum kontrak diakhiri hari itu',
      [hukuman('BERAT', '2025-12-31')],
      'berat 31 Desember 2025 sampai 31 Desember 2025',
    ],
    ['yang mulai pada hari pertama kontrak dicabut', [hukuman('BERAT', '2026-01-01')], 'tidak ada'],
    [
      'yang ringan dibiarkan, kapan pun mulainya',
      [
        hukuman('RINGAN', '2025-06-01'),
        hukuman('BERAT', '2025-05-01', '2026-02-01'),
        hukuman('RINGAN', '2026-06-01'),
        hukuman('BERAT', '2026-03-01'),
      ],
      'ringan 1 Juni 2025 sampai seterusnya; berat 1 Mei 2025 sampai 31 Desember 2025; ringan 1 Juni 2026 sampai seterusnya',
    ],
    ['tanpa hari mulai dicabut', [hukuman('BERAT', null)], 'tidak ada'],
    ['tanpa tingkat dicabut', [hukuman(null, '2026-02-01', '2026-03-01')], 'tidak ada'],
  ])('%s', (_nama, daftar, harap) => {
    expect(perpanjangan({ hukuman: daftar }).map((satu) => satu.split(' → ')[1])).toEqual([harap])
  })

  it('yang tidak lengkap dibaca apa adanya', () => {
    expect(
      perpanjangan({ hukuman: [hukuman('BERAT', null), hukuman(null, '2026-02-01', '2026-03-01')] }),
    ).toEqual([
      'hukuman disiplin: berat hari yang belum dicatat sampai seterusnya; tingkat belum dicatat 1 Februari 2026 sampai 1 Maret 2026 → tidak ada',
    ])
  })

  it('bersama kasus yang terbuka keduanya harus berubah', () => {
    expect(perpanjangan({ hukuman: [hukuman('BERAT', '2025-05-01')], kasusTerbuka: true })).toEqual([
      'hukuman disiplin: berat 1 Mei 2025 sampai seterusnya → berat 1 Mei 2025 sampai 31 Desember 2025; kasus disiplin terbuka: ya → tidak',
    ])
  })

  it('mengakhirinya sebelum kontrak belum cukup bila masa bersihnya lebih panjang: dicabut', () => {
    const panjang = createKebijakan(TMT, timpaanSelalu({ MASA_BERSIH_DISIPLIN: 24 }))
    const fakta = { ...FAKTA_BAIK, hukuman: [hukuman('SEDANG', '2025-05-01')] }
    expect(tulis(evaluateKonversi(fakta, TMT, panjang).pengubah)).toEqual([
      'hukuman disiplin: sedang 1 Mei 2025 sampai seterusnya → tidak ada',
    ])
    expect(tulis(evaluateKonversi(fakta, TMT, biasa).pengubah)).toEqual([
      'hukuman disiplin: sedang 1 Mei 2025 sampai seterusnya → sedang 1 Mei 2025 sampai 31 Desember 2025',
    ])
  })

  it('tanpa kontrak yang dicatat', () => {
    expect(konversi({ hukuman: [hukuman('SEDANG', '2025-05-01')], kontrak: null })).toEqual([
      'hukuman disiplin: sedang 1 Mei 2025 sampai seterusnya → tidak ada',
    ])
    expect(konversi({ kontrak: null })).toContain(
      'hukuman disiplin: tidak ada → berat 1 Januari 1930 sampai seterusnya',
    )
    expect(konversi({ hukuman: [hukuman('RINGAN', '2026-05-01')] })).toContain(
      'hukuman disiplin: ringan 1 Mei 2026 sampai seterusnya → ringan 1 Mei 2026 sampai seterusnya; berat 31 Desember 2026 sampai seterusnya',
    )
  })
})

describe('beberapa fakta yang harus berubah bersama', () => {
  const tertib = defineAturan({
    kode: 'tertib',
    label: 'Tertib',
    dasarHukum: [{ sumber: 'bawaan-titian' }],
    parameter: [],
    luaran: {
      ya: { hasil: 'MEMENUHI', kalimat: 'Tertib.' },
      tidak: { hasil: 'TIDAK_MEMENUHI', kalimat: 'Tidak tertib.' },
    },
    fakta: ({ alpaKumulatif, kasusTerbuka, alpaBerturut }: Fakta) => ({
      alpaKumulatif,
      kasusTerbuka,
      alpaBerturut,
    }),
    decide: ({ alpaKumulatif, kasusTerbuka, alpaBerturut }) =>
      (alpaKumulatif ?? 0) < 3 && kasusTerbuka === false && (alpaBerturut ?? 0) < 2 ? 'ya' : 'tidak',
  })

  it('menyebut yang menahan saja, tidak yang sudah baik', () => {
    const fakta = { ...FAKTA_BAIK, alpaKumulatif: 7, alpaBerturut: 5 }
    expect(tulis(listPengubah([tertib], fakta, biasa))).toEqual([
      'alpa setahun: 7 hari kerja → 2 hari kerja; alpa berturut-turut: 5 hari kerja → 1 hari kerja',
    ])
  })

  it('yang harus dicatat dahulu tidak membalik apa pun', () => {
    const { pengubah } = evaluatePerpanjangan({ ...FAKTA_BAIK, kontrak: null }, biasa)
    expect(pengubah[0]).toEqual({
      kode: 'belum-mencapai-bup',
      perubahan: [],
      hasilAturan: 'BELUM_DAPAT_DINILAI',
      hasilAkhir: 'BELUM_DAPAT_DINILAI',
      membalikHasil: false,
      kalimat: 'Catat dahulu hari terakhir kontrak.',
    })
  })
})
