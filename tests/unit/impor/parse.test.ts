import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsi } from '../../../lib/impor/parse-isi.ts'
import type { Kolom } from '../../../lib/impor/parse-kolom.ts'
import { parseLembar } from '../../../lib/impor/parse-lembar.ts'
import { findTerdekat, jarakSunting } from '../../../lib/impor/parse-nama.ts'
import { readAngka, readNip, readTanggal, readTeks, type Sel } from '../../../lib/impor/parse-sel.ts'

const teks = (isi: string): Sel => ({ teks: isi })
const HURUF = [
  '0',
  '1',
  '9',
  '.',
  ',',
  '-',
  '/',
  ' ',
  'E',
  '+',
  'a',
  'é',
  '\u0000',
  '\u00a0',
  '\u202e',
  '\ud800',
  '😀',
  "'",
  '%',
]

describe('membaca sel', () => {
  it.each([
    ["'199004172025241004", '199004172025241004'],
    ['  dua   spasi\u00a0keras ', 'dua spasi keras'],
    ['nol\u0000 di tengah', 'nol di tengah'],
    ['Nu’man', 'Nu’man'],
    ["'Aisyiyah", "'Aisyiyah"],
    ['’Abdul Qadir', '’Abdul Qadir'],
    ['‘Ulya', '‘Ulya'],
    ["'=1+1", '=1+1'],
    ['’0812', '0812'],
    ["' 0812", '0812'],
    ["'+62812", '+62812'],
    ["'-", '-'],
    ["'@nama", '@nama'],
  ])('merapikan %j', (masuk, keluar) => expect(readTeks(teks(masuk))).toBe(keluar))

  it.each([
    ['31-12-2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T00:00:00', '2026-12-31'],
    ['31 Desember 2026', '2026-12-31'],
    ['5 Agu 2026', '2026-08-05'],
    ['29-02-2024', '2024-02-29'],
  ])('tanggal %j', (masuk, nilai) => expect(readTanggal(teks(masuk))).toEqual({ nilai }))

  it('tanggal Excel dipakai apa adanya', () => {
    expect(readTanggal({ teks: '46387', angka: true, tanggal: '2026-12-31' })).toEqual({
      nilai: '2026-12-31',
    })
  })

  it.each(['31-02-1990', '29-02-2026', '00-13-1988', '32-01-2026'])(
    'tanggal %j tidak ada di kalender',
    (masuk) => {
      expect(readTanggal(teks(masuk))).toHaveProperty(
        'pesan',
        expect.stringContaining('tidak ada di kalender'),
      )
    },
  )

  it.each(['kemarin', '12', '31-12-26', ''])('%j bukan tanggal', (masuk) => {
    expect(readTanggal(teks(masuk))).toHaveProperty('pesan', expect.stringContaining('Bukan tanggal'))
  })

  it('tahun yang mustahil ditolak', () => {
    expect(readTanggal(teks('01-01-0026'))).toHaveProperty('pesan', expect.stringContaining('1930'))
  })

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['95,71', 95.71],
    ['4.450.000', 4_450_000],
    ['Rp 4.450.000,50', 4_450_000.5],
    ['1,234,567.8', 1_234_567.8],
    ['100 %', 100],
    ['-3', -3],
  ])('angka %j', (masuk, nilai) => expect(readAngka(teks(masuk))).toEqual({ nilai }))

  it('angka dari sel angka tidak ditafsirkan sebagai ribuan', () => {
    expect(readAngka({ teks: '1.500', angka: true })).toEqual({ nilai: 1.5 })
  })

  it.each(['satu', '', 'NaN', '1e999', '--1'])('%j bukan angka', (masuk) => {
    expect(readAngka(teks(masuk))).toHaveProperty('pesan')
  })

  it('NIP angka ditolak karena digitnya hilang, juga bila angkanya tampak utuh', () => {
    for (const sel of [
      { teks: '199004172025241000', angka: true as const },
      teks('1,99004E+17'),
      teks('1.99004E+17'),
    ]) {
      expect(readNip(sel)).toHaveProperty('pesan', expect.stringContaining('Excel membulatkan'))
    }
  })

  it.each([
    ['19900417202524100', '17 digit'],
    ['1990041720252410041', '19 digit'],
    ['19900417202524100A', 'Bukan NIP'],
    ['199013172025241004', 'mustahil'],
    ['199004172025243004', 'mustahil'],
  ])('NIP %j ditolak: %s', (masuk, kata) =>
    expect(readNip(teks(masuk))).toHaveProperty('pesan', expect.stringContaining(kata)),
  )

  it('NIP berspasi seperti di SK diterima', () => {
    expect(readNip(teks('19900417 202524 1 004'))).toEqual({ nilai: '199004172025241004' })
  })

  it('tidak ada isian yang membuat pembaca melempar', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...HURUF), maxLength: 40 }),
        fc.boolean(),
        (isi, angka) => {
          const sel: Sel = angka ? { teks: isi, angka: true } : { teks: isi }
          readTeks(sel)
          readTanggal(sel)
          readAngka(sel)
          readNip(sel)
        },
      ),
    )
  })
})

const KOLOM: readonly Kolom[] = [
  { kunci: 'nip', judul: 'NIP BARU', sinonim: ['NI PPPK'], jenis: 'nip', wajib: true, harusIsi: true },
  { kunci: 'nama', judul: 'NAMA', jenis: 'teks', wajib: true },
  { kunci: 'nilai', judul: 'NILAI', jenis: 'bulat', min: 1, maks: 3 },
]
const baris = (nomor: number, ...isi: string[]) => ({
  nomor,
  sel: isi.map((satu) => (satu === '' ? null : teks(satu))),
})

describe('membaca lembar', () => {
  it('judul dicari di bawah kop surat, urutan kolom bebas, judul lain disebut', () => {
    const hasil = parseLembar(
      {
        nama: 'Data',
        baris: [
          baris(1, 'PEMERINTAH KABUPATEN'),
          baris(3, 'Daftar pegawai'),
          baris(5, 'No', 'Nama', 'Alamat', 'NI PPPK'),
          baris(6, '1', 'Budi', 'Jalan', '199004172025241004'),
          baris(7, 'Jumlah', '', '1'),
          baris(8, '', '', 'Barabai, 1 Januari'),
        ],
      },
      KOLOM,
      'nip',
    )
    expect(hasil?.baris).toEqual([
      { lembar: 'Data', nomor: 6, isi: { nip: '199004172025241004', nama: 'Budi' }, galat: [] },
    ])
    expect(hasil?.pemetaan).toEqual({
      lembar: 'Data',
      barisJudul: 5,
      dikenali: [
        { judul: 'NI PPPK', kolom: 'NIP BARU' },
        { judul: 'Nama', kolom: 'NAMA' },
      ],
      diabaikan: ['No', 'Alamat'],
    })
  })

  it('judul sesudah baris ke-20 tidak dicari', () => {
    const kosong = Array.from({ length: 20 }, (_, i) => baris(i + 1, 'kop'))
    expect(
      parseLembar({ nama: 'Data', baris: [...kosong, baris(21, 'NIP BARU', 'NAMA')] }, KOLOM, 'nip'),
    ).toBeNull()
  })

  it('baris berisi tanpa NIP adalah galat, bukan baris yang hilang diam-diam', () => {
    const hasil = parseLembar(
      { nama: 'D', baris: [baris(1, 'NIP BARU', 'NAMA', 'NILAI', 'X'), baris(2, '', 'Budi', '4', 'x', 'y')] },
      KOLOM,
      'nip',
    )
    expect(hasil?.baris[0]?.galat).toEqual([
      { kolom: 'NIP BARU', isi: '', pesan: 'Kosong. Isi kolom ini.' },
      { kolom: 'NILAI', isi: '4', pesan: 'Harus antara 1 dan 3.' },
    ])
  })

  it.each([
    ['0', false],
    ['1', true],
    ['3', true],
    ['4', false],
    ['2,5', false],
  ])('batas 1 sampai 3: %s', (isi, sah) => {
    const hasil = parseLembar(
      { nama: 'D', baris: [baris(1, 'NIP BARU', 'NAMA', 'NILAI'), baris(2, '199004172025241004', 'B', isi)] },
      KOLOM,
      'nip',
    )
    expect(hasil?.baris[0]?.galat.length === 0).toBe(sah)
  })
})

describe('usul nama terdekat', () => {
  const calon = ['Bidang Statistik', 'Bidang Aplikasi', 'Sekretariat']
  it('menemukan salah ketik', () =>
    expect(findTerdekat('Bidang Statistk', calon, (satu) => satu)).toBe('Bidang Statistik'))
  it('diam bila terlalu jauh', () =>
    expect(findTerdekat('Puskesmas Pantai Hambawang', calon, (satu) => satu)).toBeNull())
  it('jarak sunting simetris dan nol hanya untuk teks yang sama', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(jarakSunting(a, b, 20)).toBe(jarakSunting(b, a, 20))
        expect(jarakSunting(a, b, 20) === 0).toBe(a === b)
      }),
    )
  })
})

it('isian ditampilkan seperti kantor menulisnya', () => {
  expect([null, '', true, 95.71, '2026-12-31', 'Budi'].map(formatIsi)).toEqual([
    '(kosong)',
    '(kosong)',
    'Ya',
    '95,71',
    '31-12-2026',
    'Budi',
  ])
})
