import { describe, expect, it } from 'vitest'
import type { LembarMentah } from '../../../lib/impor/parse-lembar.ts'
import type { Sel } from '../../../lib/impor/parse-sel.ts'
import { parseRekap } from '../../../lib/penilaian/parse-rekap.ts'

const NIP = '199004172025241004'
const sel = (teks: string): Sel => (teks === '' ? null : { teks })
const lembar = (nama: string, judul: string[], ...baris: string[][]): LembarMentah => ({
  nama,
  baris: [judul, ...baris].map((satu, i) => ({ nomor: i + 1, sel: satu.map(sel) })),
})
const BULANAN = [
  'NIP BARU',
  'NAMA',
  'BULAN',
  'CAPAIAN',
  'BERORIENTASI PELAYANAN',
  'AKUNTABEL',
  'KOMPETEN',
  'HARMONIS',
  'LOYAL',
  'ADAPTIF',
  'KOLABORATIF',
  'RATING PERILAKU',
  'FINAL',
  'HARI KERJA',
  'IZIN',
  'CUTI SAKIT',
  'CUTI MELAHIRKAN',
  'ALPA',
  'ALPA BERTURUT',
  'DIKECUALIKAN',
]
const bulan = (ganti: Record<string, string>) =>
  BULANAN.map((judul) => ganti[judul] ?? { 'NIP BARU': NIP, NAMA: 'Budi', BULAN: 'Maret' }[judul] ?? '')
const satu = (ganti: Record<string, string>) =>
  parseRekap([lembar('Bulanan', BULANAN, bulan(ganti))], 2026).baris[0]
const pesan = (ganti: Record<string, string>) =>
  satu(ganti)?.galat.map((galat) => `${galat.kolom}: ${galat.pesan}`)

describe('lembar Bulanan', () => {
  it.each([
    ['Maret', 3],
    ['mar', 3],
    ['03', 3],
    ['12', 12],
    ['DESEMBER', 12],
  ])('bulan %s', (teks, nomor) => expect(satu({ BULAN: teks })?.isi.bulan).toBe(nomor))

  it.each(['0', '13', 'Maret 2026', 'x'])('bulan %s ditolak', (teks) => {
    expect(pesan({ BULAN: teks })).toEqual(['BULAN: Tulis nama bulan atau angka 1 sampai 12.'])
  })

  it.each([
    ['0', 0],
    ['95,714', 95.71],
    ['95.715', 95.72],
    ['120', 120],
  ])('capaian %s dicetak dua desimal', (teks, nilai) =>
    expect(satu({ CAPAIAN: teks })?.isi.capaian).toBe(nilai),
  )

  it.each(['-1', '120,01'])('capaian %s di luar batas', (teks) => {
    expect(pesan({ CAPAIAN: teks })).toEqual(['CAPAIAN: Harus antara 0 dan 120.'])
  })

  it('nilai BerAKHLAK boleh angka atau kata, tetapi ketujuhnya', () => {
    const semua = {
      'BERORIENTASI PELAYANAN': '3',
      AKUNTABEL: 'Di atas ekspektasi',
      KOMPETEN: '2',
      HARMONIS: 'sesuai ekspektasi',
      LOYAL: '1',
      ADAPTIF: 'Di bawah ekspektasi',
      KOLABORATIF: '2',
    }
    expect(satu(semua)).toMatchObject({
      galat: [],
      isi: { berorientasi_pelayanan: 3, akuntabel: 3, harmonis: 2, adaptif: 1 },
    })
    expect(pesan({ ...semua, KOLABORATIF: '' })).toEqual([
      'KOLABORATIF: Isi ketujuh nilai BerAKHLAK atau kosongkan semuanya; baru 6 yang terisi.',
    ])
    expect(pesan({ ...semua, LOYAL: '4' })).toEqual([
      'LOYAL: Isi 1, 2, atau 3 (di bawah, sesuai, di atas ekspektasi).',
    ])
  })

  it('rating perilaku tidak menerima angka, karena SIASN dan skala 1–3 berlawanan arah', () => {
    expect(satu({ 'RATING PERILAKU': 'Sesuai Ekspektasi' })?.isi.rating_perilaku).toBe('SESUAI_EKSPEKTASI')
    expect(pesan({ 'RATING PERILAKU': '2' })).toEqual([
      'RATING PERILAKU: Tulis Di atas ekspektasi, Sesuai ekspektasi, atau Di bawah ekspektasi.',
    ])
  })

  it('tanpa kolom FINAL, bulan bercapaian dianggap final', () => {
    const tanpa = BULANAN.filter((judul) => judul !== 'FINAL')
    const isi = bulan({ CAPAIAN: '90' }).filter((_, i) => BULANAN[i] !== 'FINAL')
    expect(parseRekap([lembar('Bulanan', tanpa, isi)], 2026).baris[0]?.isi.final).toBe(true)
    expect(satu({ CAPAIAN: '90' })?.isi.final).toBeNull()
    expect(satu({ CAPAIAN: '90', FINAL: 'Ya' })?.isi.final).toBe(true)
  })

  it('kehadiran: alpa wajib bila yang lain terisi, berturut tidak melebihi alpa, jumlah tidak melebihi hari kerja', () => {
    expect(pesan({ IZIN: '1' })).toEqual(['ALPA: Kosong. Isi 0 bila tidak ada hari tanpa keterangan.'])
    expect(pesan({ ALPA: '2', 'ALPA BERTURUT': '3' })).toEqual([
      'ALPA BERTURUT: Lebih banyak dari ALPA (2). Periksa keduanya.',
    ])
    expect(pesan({ 'HARI KERJA': '20', IZIN: '1', ALPA: '19' })).toEqual([])
    expect(pesan({ 'HARI KERJA': '20', IZIN: '2', ALPA: '19' })).toEqual([
      'ALPA: Izin dan alpa berjumlah 21, lebih banyak dari 20 hari. Periksa keduanya.',
    ])
    expect(pesan({ ALPA: '32' })).toEqual(['ALPA: Harus antara 0 dan 31.'])
  })

  it('pengecualian perlu alasan; "Ya" mengambilnya dari cuti', () => {
    expect(satu({ DIKECUALIKAN: 'Cuti melahirkan' })?.isi.dikecualikan).toBe('Cuti melahirkan')
    expect(satu({ DIKECUALIKAN: 'Ya', 'CUTI MELAHIRKAN': '20', ALPA: '0' })?.isi.dikecualikan).toBe(
      'Cuti melahirkan',
    )
    expect(satu({ DIKECUALIKAN: 'Tidak' })?.isi.dikecualikan).toBe('')
    expect(pesan({ DIKECUALIKAN: 'Ya' })).toEqual([
      'DIKECUALIKAN: Tulis alasannya, misalnya Cuti melahirkan.',
    ])
  })

  it('orang dan bulan yang sama dua kali menyebut baris yang lain', () => {
    const { baris } = parseRekap(
      [lembar('Bulanan', BULANAN, bulan({}), bulan({ BULAN: 'April' }), bulan({ BULAN: '3' }))],
      2026,
    )
    expect(baris.map((row) => row.galat.map((galat) => galat.pesan))).toEqual([
      ['Juga dipakai baris 4. Hapus salah satu.'],
      [],
      ['Juga dipakai baris 2. Hapus salah satu.'],
    ])
  })
})

describe('lembar lain', () => {
  it('SKP: tahun yang jauh ditolak, tanda tangan sesudah penetapan hanya diperingatkan', () => {
    const judul = ['NIP BARU', 'NAMA', 'TTD PEGAWAI', 'TTD PENILAI', 'DITETAPKAN']
    const { baris } = parseRekap(
      [
        lembar(
          'SKP',
          judul,
          [NIP, 'Budi', '05-01-2026', '20-01-2026', '10-01-2026'],
          ['199004172025241005', 'Ani', '', '', '10-01-2062'],
        ),
      ],
      2026,
    )
    expect(baris[0]?.galat).toEqual([expect.objectContaining({ kolom: 'TTD PENILAI', peringatan: true })])
    expect(baris[1]?.galat).toEqual([
      expect.objectContaining({ kolom: 'DITETAPKAN', pesan: 'Jauh dari tahun 2026. Periksa tahunnya.' }),
    ])
  })

  it('Disiplin: hukuman tanpa tanggal, tanggal terbalik, dan baris kosong disebut', () => {
    const judul = [
      'NIP BARU',
      'NAMA',
      'TINGKAT',
      'JENIS',
      'NOMOR SK',
      'BERLAKU SEJAK',
      'BERLAKU HINGGA',
      'KASUS DIBUKA',
      'KASUS DITUTUP',
    ]
    const isi = (...lain: string[]) => [NIP, 'Budi', ...lain]
    const { baris } = parseRekap(
      [
        lembar(
          'Disiplin',
          judul,
          isi('Berat', '', '', '', '', '', ''),
          isi('Sedang', '', '', '01-06-2026', '01-05-2026', '', ''),
          isi('', '', '', '', '', '', '01-05-2026'),
          isi('', '', '', '', '', '01-05-2026', ''),
          isi('Parah', '', '', '02-05-2026', '', '', ''),
        ),
      ],
      2026,
    )
    expect(baris.map((row) => row.galat[0]?.kolom)).toEqual([
      'BERLAKU SEJAK',
      'BERLAKU HINGGA',
      'TINGKAT',
      undefined,
      'TINGKAT',
    ])
  })

  it('CSV satu lembar dikenali dari judul kolomnya', () => {
    const { pemetaan } = parseRekap(
      [lembar('rekap', ['NIP BARU', 'NAMA', 'RATING HASIL KERJA'], [NIP, 'Budi', 'Sesuai ekspektasi'])],
      2026,
    )
    expect(pemetaan.map((satuLembar) => satuLembar.lembar)).toEqual(['Tahunan'])
  })

  it('berkas yang keliru menyebut lembar yang ada', () => {
    expect(() => parseRekap([lembar('Inventaris', ['KODE', 'BARANG'], ['1', 'Meja'])], 2026)).toThrow(
      /Lembar di berkas ini: Inventaris/,
    )
  })
})
