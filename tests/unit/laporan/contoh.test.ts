import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import {
  type BarisContoh,
  buatBekuBulan,
  listAlasan,
  pecahan,
  pilih,
  pilihUmpanBalik,
} from '../../../lib/laporan/aturan/contoh.ts'
import { ALASAN_CONTOH, UMPAN_BALIK_CONTOH } from '../../../lib/laporan/labels-contoh.ts'
import { bekuBulanSchema } from '../../../lib/rencana-kinerja/schema-beku.ts'

const kebijakan = createKebijakan(parseTanggal('2026-11-16'))
const BENIH = Array.from({ length: 4_000 }, (_, i) => i)

describe('bilangan tetap dari benih', () => {
  // Data contoh yang sudah terpasang dilanjutkan dengan bilangan yang sama; karena itu angkanya tidak boleh berubah.
  it.each([
    [0, 0, 0.08514027576893568],
    [0, 1, 0.35074436920695007],
    [1, 0, 0.6759332362562418],
    [-7, 3, 0.9171707294881344],
    [2_147_483_647, 12, 0.3728374461643398],
    [-2_147_483_648, 1_231, 0.4712473030667752],
  ])('benih %s urutan %s selalu %s', (benih, urutan, nilai) => {
    expect(pecahan(benih, urutan)).toBe(nilai)
  })

  it('tersebar merata di antara nol dan satu', () => {
    const persepuluh = Map.groupBy(BENIH, (benih) => Math.floor(pecahan(benih, 4) * 10))
    expect([...persepuluh.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const satu of persepuluh.values()) expect(Math.abs(satu.length - 400)).toBeLessThan(80)
  })

  it('memilih tiap butir sama seringnya, dan butir yang sama bila diulang', () => {
    const daftar = ['a', 'b', 'c'] as const
    const terpilih = Map.groupBy(BENIH, (benih) => pilih(daftar, benih, 9))
    for (const butir of daftar) expect(Math.abs((terpilih.get(butir)?.length ?? 0) - 1_333)).toBeLessThan(130)
    expect(pilih(daftar, 12, 9)).toBe(pilih(daftar, 12, 9))
    expect(pilih(['satu'], 3, 1)).toBe('satu')
  })
})

describe('alasan perilaku', () => {
  it('ada pada nilai 3 dan 1 saja, dengan kalimat nilainya', () => {
    expect(listAlasan([3, 2, 1, 2, 2, 2, 3])).toEqual({
      BERORIENTASI_PELAYANAN: ALASAN_CONTOH.BERORIENTASI_PELAYANAN[3],
      KOMPETEN: ALASAN_CONTOH.KOMPETEN[1],
      KOLABORATIF: ALASAN_CONTOH.KOLABORATIF[3],
    })
    expect(listAlasan([2, 2, 2, 2, 2, 2, 2])).toEqual({})
  })
})

describe('umpan balik atasan', () => {
  it.each([
    [null, 'rendah'],
    [8_499, 'rendah'],
    [8_500, 'cukup'],
    [10_000, 'cukup'],
    [10_001, 'tinggi'],
  ] as const)('capaian %s perseratus: kalimat yang %s, semuanya terpakai', (capaian, nada) => {
    const isi = new Set(BENIH.map((benih) => pilihUmpanBalik(capaian, benih)))
    expect(isi).toEqual(new Set<string | null>([null, ...UMPAN_BALIK_CONTOH[nada]]))
  })

  it('seperempat bulan tanpa umpan balik', () => {
    const kosong = BENIH.filter((benih) => pilihUmpanBalik(9_000, benih) === null)
    expect(Math.abs(kosong.length - 1_000)).toBeLessThan(100)
  })
})

describe('salinan beku satu bulan', () => {
  const pegawai = {
    orangId: '0192f0c1-0000-7000-8000-000000000001',
    nama: 'Siti Rahmah',
    nip: '199001012025212001',
    jabatan: 'Pengadministrasi Perkantoran',
    unitKerja: 'Subbagian Umum',
    perangkatDaerah: 'Dinas Kesehatan',
  }
  const penilai = {
    ...pegawai,
    orangId: '0192f0c1-0000-7000-8000-000000000002',
    nama: 'Ahmad Fauzi',
    kapasitas: 'PLT' as const,
    menggantikan: 'Budi Santoso',
  }
  const surat: BarisContoh = {
    uraian: 'Surat diagendakan',
    aspek: 'KUANTITAS',
    target: 120,
    satuan: 'surat',
    polaritas: 'MAKSIMAL',
    bobot: null,
    realisasi: 100,
    catatan: 'Terhambat gangguan jaringan.',
    bukti: ['agenda.pdf'],
  }
  const hari: BarisContoh = {
    ...surat,
    uraian: 'Disposisi diteruskan',
    aspek: 'WAKTU',
    target: 2,
    satuan: 'hari',
    polaritas: 'MINIMAL',
    realisasi: 4,
    catatan: null,
    bukti: [],
  }
  const bekukan = (baris: readonly BarisContoh[]) =>
    buatBekuBulan(
      {
        tahun: 2026,
        bulan: 10,
        pegawai,
        penilai,
        baris,
        nilai: [3, 2, 2, 2, 2, 2, 2],
        umpanBalik: 'Hasil kerja tertib.',
        dinilai: parseTanggal('2026-11-04'),
      },
      kebijakan,
    )

  it('memuat kedua pihak, barisnya, dan angka menurut aturan penilaian', () => {
    const beku = bekukan([surat, hari])
    expect(beku).toEqual({
      tahun: 2026,
      bulan: 10,
      pegawai,
      penilai,
      baris: [
        { ...surat, capaian: 83.33 },
        { ...hari, capaian: 50 },
      ],
      capaian: 66.67,
      perilaku: [3, 2, 2, 2, 2, 2, 2],
      rerataPerilaku: 2.14,
      ratingPerilaku: 'SESUAI_EKSPEKTASI',
      alasanPerilaku: { BERORIENTASI_PELAYANAN: ALASAN_CONTOH.BERORIENTASI_PELAYANAN[3] },
      umpanBalik: 'Hasil kerja tertib.',
      dinilai: '2026-11-04',
    })
    expect(bekuBulanSchema.parse(beku)).toEqual(beku)
  })

  it('menghitung menurut bobot bila berbobot', () => {
    expect(
      bekukan([
        { ...surat, bobot: 75 },
        { ...hari, bobot: 25 },
      ]),
    ).toMatchObject({ capaian: 75, baris: [{ bobot: 75 }, { bobot: 25 }] })
  })

  it.each([
    ['belum dilaporkan', { realisasi: null }],
    ['tanpa target', { target: null }],
  ])('bulan dengan satu baris %s tidak bercapaian', (_, kurang) => {
    expect(bekukan([surat, { ...hari, ...kurang }])).toMatchObject({
      capaian: null,
      baris: [{ capaian: 83.33 }, { capaian: null }],
    })
  })
})
