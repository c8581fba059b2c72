import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan, timpaanSelalu } from '../../../lib/hukum/parameter.ts'
import { decidePerpanjangan, evaluatePerpanjangan } from '../../../lib/kelayakan/aturan/index.ts'
import type { Fakta } from '../../../lib/kelayakan/schema.ts'
import { faktaAcak } from './acak.ts'
import { FAKTA_BAIK } from './fakta.ts'

const t = parseTanggal
const biasa = createKebijakan(t('2026-12-10'))

function pengubah(ubah: Partial<Fakta>, kebijakan = biasa) {
  return evaluatePerpanjangan({ ...FAKTA_BAIK, ...ubah }, kebijakan).pengubah
}

function ringkas(ubah: Partial<Fakta>, kebijakan = biasa) {
  return pengubah(ubah, kebijakan).map((satu) => [
    satu.kode,
    ...satu.perubahan.map((p) => `${p.fakta}: ${p.teksDari} → ${p.teksMenjadi}`),
    satu.hasilAkhir,
  ])
}

describe('what would change a refusal', () => {
  test.each<[Partial<Fakta>, string[][]]>([
    [
      { alpaKumulatif: 30 },
      [['kehadiran-terjaga', 'alpaKumulatif: 30 hari kerja → 27 hari kerja', 'MEMENUHI']],
    ],
    [
      { predikat: 'SANGAT_KURANG' },
      [['predikat-minimal-baik', 'predikat: Sangat Kurang → Baik', 'MEMENUHI']],
    ],
    [
      { ratingPerilaku: 'DI_BAWAH_EKSPEKTASI' },
      [['perilaku-minimal-baik', 'ratingPerilaku: di bawah ekspektasi → sesuai ekspektasi', 'MEMENUHI']],
    ],
    [{ status: 'MENINGGAL' }, [['status-aktif', 'status: meninggal dunia → aktif', 'MEMENUHI']]],
    [
      { tanggalLahir: t('1968-12-15') },
      [
        ['belum-mencapai-bup', 'tanggalLahir: 15 Desember 1968 → 1 Januari 1969', 'MEMENUHI'],
        ['belum-mencapai-bup', 'batasUsia: 58 tahun → 59 tahun', 'MEMENUHI'],
        ['belum-mencapai-bup', 'kontrak: 31 Desember 2026 → 30 Desember 2026', 'MEMENUHI'],
      ],
    ],
    [
      { hukuman: [{ tingkat: 'BERAT', berlakuSejak: t('2025-05-01') }] },
      [
        [
          'tanpa-hukuman-berat',
          'hukuman: berat 1 Mei 2025 sampai seterusnya → berat 1 Mei 2025 sampai 31 Desember 2025',
          'MEMENUHI',
        ],
      ],
    ],
    [
      {
        hukuman: [
          { tingkat: 'BERAT', berlakuSejak: t('2026-05-01') },
          { tingkat: 'RINGAN', berlakuSejak: t('2026-06-01') },
        ],
      },
      [
        [
          'tanpa-hukuman-berat',
          'hukuman: berat 1 Mei 2026 sampai seterusnya; ringan 1 Juni 2026 sampai seterusnya → ringan 1 Juni 2026 sampai seterusnya',
          'MEMENUHI',
        ],
      ],
    ],
  ])('%j: %j', (ubah, harap) => {
    expect(ringkas(ubah)).toEqual(harap)
  })

  test('says so in a sentence', () => {
    expect(pengubah({ alpaKumulatif: 30 })).toEqual([
      {
        kode: 'kehadiran-terjaga',
        perubahan: [
          {
            fakta: 'alpaKumulatif',
            label: 'alpa setahun',
            dari: 30,
            menjadi: 27,
            teksDari: '30 hari kerja',
            teksMenjadi: '27 hari kerja',
          },
        ],
        hasilAturan: 'MEMENUHI',
        hasilAkhir: 'MEMENUHI',
        membalikHasil: true,
        kalimat:
          'Bila alpa setahun menjadi 27 hari kerja (sekarang 30 hari kerja), hasil keseluruhan menjadi memenuhi.',
      },
    ])
  })

  test('two facts of one rule that both refuse must change together', () => {
    expect(ringkas({ alpaKumulatif: 30, alpaBerturut: 12 })).toEqual([
      [
        'kehadiran-terjaga',
        'alpaKumulatif: 30 hari kerja → 27 hari kerja',
        'alpaBerturut: 12 hari kerja → 9 hari kerja',
        'MEMENUHI',
      ],
    ])
  })

  test('where several rules refuse, one change does not turn the whole', () => {
    const [pertama] = pengubah({ alpaKumulatif: 28, predikat: 'KURANG' })
    expect(pertama).toMatchObject({
      kode: 'predikat-minimal-baik',
      hasilAturan: 'MEMENUHI',
      hasilAkhir: 'TIDAK_MEMENUHI',
      membalikHasil: false,
      kalimat:
        'Bila predikat menjadi Baik (sekarang Kurang), syarat "Predikat kinerja paling rendah Baik" terpenuhi; hasil keseluruhan tetap tidak memenuhi karena syarat lain.',
    })
  })
})

describe('what would change a waiting result', () => {
  test.each<[Partial<Fakta>, string[][]]>([
    [
      { alpaKumulatif: null },
      [['kehadiran-terjaga', 'alpaKumulatif: belum dicatat → 27 hari kerja', 'MEMENUHI']],
    ],
    [{ predikat: null }, [['predikat-minimal-baik', 'predikat: belum dicatat → Baik', 'MEMENUHI']]],
    [
      { bulanFinal: 9 },
      [
        ['penilaian-lengkap', 'bulanWajib: 11 bulan → 9 bulan', 'MEMENUHI'],
        ['penilaian-lengkap', 'bulanFinal: 9 bulan → 11 bulan', 'MEMENUHI'],
      ],
    ],
    [
      { bulanWajib: 0, bulanFinal: 0 },
      [['penilaian-lengkap', 'bulanWajib: 0 bulan → 1 bulan', 'bulanFinal: 0 bulan → 1 bulan', 'MEMENUHI']],
    ],
    [{ kasusTerbuka: true }, [['tanpa-hukuman-berat', 'kasusTerbuka: ya → tidak', 'MEMENUHI']]],
    [{ skpDitetapkan: null }, [['skp-ditetapkan', 'skpDitetapkan: belum dicatat → ya', 'MEMENUHI']]],
    [
      { tanggalLahir: null },
      [['belum-mencapai-bup', 'tanggalLahir: belum dicatat → 1 Januari 1969', 'MEMENUHI']],
    ],
    [{ hukuman: null }, [['tanpa-hukuman-berat', 'hukuman: belum dicatat → tidak ada', 'MEMENUHI']]],
  ])('%j: %j', (ubah, harap) => {
    expect(ringkas(ubah)).toEqual(harap)
  })

  test('a contract that is not recorded must be recorded first', () => {
    expect(pengubah({ kontrak: null }).map((satu) => satu.kalimat)).toEqual([
      'Catat dahulu hari terakhir kontrak.',
      'Catat dahulu masa kontrak.',
    ])
  })
})

describe('what would change a yes', () => {
  test('the nearest refusal of every condition', () => {
    const daftar = ringkas({ alpaKumulatif: 5 })
    expect(daftar).toContainEqual([
      'kehadiran-terjaga',
      'alpaKumulatif: 5 hari kerja → 28 hari kerja',
      'TIDAK_MEMENUHI',
    ])
    expect(daftar).toContainEqual([
      'penilaian-lengkap',
      'bulanFinal: 11 bulan → 10 bulan',
      'BELUM_DAPAT_DINILAI',
    ])
    expect(daftar).toContainEqual(['belum-mencapai-bup', 'batasUsia: 58 tahun → 36 tahun', 'TIDAK_MEMENUHI'])
    expect(daftar).toContainEqual([
      'tanpa-hukuman-berat',
      'hukuman: tidak ada → berat 31 Desember 2026 sampai seterusnya',
      'TIDAK_MEMENUHI',
    ])
    expect(daftar.some(([kode]) => kode === 'upah-teranggarkan')).toBe(false)
  })

  test('a declaration that is a condition is among them', () => {
    const syarat = createKebijakan(t('2026-12-10'), timpaanSelalu({ PERAN_ANGGARAN: 'SYARAT' }))
    expect(ringkas({}, syarat)).toContainEqual([
      'upah-teranggarkan',
      'paguUpahMencukupi: ya → tidak',
      'TIDAK_MEMENUHI',
    ])
  })
})

describe('whatever the facts', () => {
  test('every change named really turns its rule, and the final result is the true one', () => {
    fc.assert(
      fc.property(faktaAcak, (fakta) => {
        const { hasil, penentu, pengubah: daftar } = evaluatePerpanjangan(fakta, biasa)
        for (const satu of daftar) {
          expect(satu.kalimat).not.toMatch(/[{}]|null|undefined/)
          if (hasil !== 'MEMENUHI') expect(penentu).toContain(satu.kode)
          if (satu.perubahan.length === 0) continue
          expect((satu.hasilAturan === 'MEMENUHI') !== (hasil === 'MEMENUHI')).toBe(true)
          const angka = satu.perubahan.filter(
            (p) => typeof p.menjadi === 'number' || typeof p.menjadi === 'boolean',
          )
          if (angka.length !== satu.perubahan.length) continue
          const baru = Object.fromEntries(angka.map((p) => [p.fakta, p.menjadi]))
          expect(decidePerpanjangan({ ...fakta, ...baru }, biasa).hasil).toBe(satu.hasilAkhir)
        }
      }),
    )
  })

  test('no smaller number would do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 366 }), (alpa) => {
        const [satu] = pengubah({ alpaKumulatif: alpa })
        expect(satu?.perubahan[0]?.menjadi).toBe(27)
      }),
    )
  })
})
