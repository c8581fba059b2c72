import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { jalankanBerkas, listBerkas, parseKasus } from '../../../scripts/skenario/berkas.ts'
import { isSama, namaKasus, periksaKasus } from '../../../scripts/skenario/kasus.ts'
import { tampilkan } from '../../../scripts/skenario/masalah.ts'
import { FAKTA_BAIK } from '../kelayakan/fakta.ts'

const folder = mkdtempSync(join(tmpdir(), 'skenario-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BUP = {
  nama: 'Pelaksana',
  jenis: 'bup',
  masukan: { tanggalLahir: '1967-03-15', batasUsia: 58 },
  harap: { tanggalBup: '2025-03-31' },
}
const BOBOT = {
  nama: 'Bobot',
  jenis: 'capaian-bulan',
  masukan: { indikator: [{ target: 1, realisasi: 1, bobot: 99 }] },
  harap: { galat: 'BOBOT_TIDAK_100' },
}

describe('a case with a key that objects carry by themselves', () => {
  const sisip = (bagian: object) => JSON.stringify(bagian).replace('"asing"', '"__proto__"')
  test.each([
    [{ ...BUP, asing: { nama: 'x' } }, 'kasus: kunci tidak dikenal: __proto__'],
    [{ ...BUP, masukan: { ...BUP.masukan, asing: 1 } }, 'masukan: kunci tidak dikenal: __proto__'],
    [{ ...BUP, harap: { ...BUP.harap, asing: null } }, 'harap: kunci tidak dikenal: __proto__'],
    [{ ...BUP, kebijakan: { asing: 1 } }, 'kebijakan: kunci tidak dikenal: __proto__'],
    [
      { ...BOBOT, masukan: { indikator: [{ target: 1, realisasi: 1, asing: {} }] } },
      'masukan.indikator[0]: kunci tidak dikenal: __proto__',
    ],
  ])('is refused, in JSON and in YAML: %j', (kasus, kalimat) => {
    for (const teks of [`[${sisip(kasus)}]`, `- ${sisip(kasus)}`]) {
      const daftar = parseKasus(teks)
      expect(Array.isArray(daftar) ? periksaKasus(daftar[0]) : daftar).toEqual([kalimat])
    }
  })
})

describe('a case', () => {
  test('that holds has nothing to say', () => {
    expect(periksaKasus(BUP)).toEqual([])
    expect(periksaKasus(BOBOT)).toEqual([])
  })

  test.each<[string, unknown, string]>([
    [
      'a wrong expectation',
      { ...BUP, harap: { tanggalBup: '2025-03-30' } },
      'harap.tanggalBup: diharapkan "2025-03-30", ternyata "2025-03-31"',
    ],
    ['an unknown key of the case', { ...BUP, catatan: 1 }, 'kasus: kunci tidak dikenal: catatan'],
    [
      'an unknown key of the input',
      { ...BUP, masukan: { ...BUP.masukan, umur: 1 } },
      'masukan: kunci tidak dikenal: umur',
    ],
    ['a missing field', { ...BUP, masukan: { batasUsia: 58 } }, 'masukan.tanggalLahir: wajib diisi'],
    [
      'a wrong type',
      { ...BUP, masukan: { ...BUP.masukan, batasUsia: '58' } },
      'masukan.batasUsia: harus angka, tertulis "58"',
    ],
    [
      'an impossible day',
      { ...BUP, masukan: { ...BUP.masukan, tanggalLahir: '1967-02-29' } },
      'masukan.tanggalLahir: bukan tanggal yang ada; tulis tahun-bulan-hari, misalnya 2026-12-31, tertulis "1967-02-29"',
    ],
    ['no name', { ...BUP, nama: '' }, 'kasus.nama: tidak boleh kosong, tertulis ""'],
    [
      'no expectation',
      { ...BUP, harap: {} },
      'kasus.harap: harus berisi paling sedikit satu bidang, tertulis {}',
    ],
    [
      'an unknown kind',
      { ...BUP, jenis: 'toString' },
      'kasus.jenis: jenis kasus tidak dikenal, tertulis "toString"',
    ],
    ['an unknown parameter', { ...BUP, kebijakan: { ASING: 1 } }, 'kebijakan.ASING: parameter tidak dikenal'],
    [
      'a parameter outside its kind',
      { ...BUP, kebijakan: { CARA_BUP: 'BEBAS' } },
      'kebijakan.CARA_BUP: Parameter CARA_BUP: nilai "BEBAS" tidak sah; isi dengan AKHIR_BULAN atau TANGGAL_LAHIR.',
    ],
    [
      'a refusal that does not come',
      { ...BUP, harap: { galat: 'BULAN_GANDA' } },
      'harap.galat: diharapkan BULAN_GANDA, ternyata berhasil: {"tanggalBup":"2025-03-31","tmtBup":"2025-04-01"}',
    ],
    [
      'another refusal',
      { ...BOBOT, harap: { galat: 'BULAN_GANDA' } },
      'harap.galat: diharapkan BULAN_GANDA, ternyata BOBOT_TIDAK_100',
    ],
    [
      'a refusal that was not expected',
      { ...BOBOT, harap: { capaian: 100 } },
      'ditolak (BOBOT_TIDAK_100): Bobot diisi untuk semua indikator dan berjumlah tepat 100.',
    ],
    [
      'a refusal beside a figure',
      { ...BOBOT, harap: { galat: 'BULAN_GANDA', capaian: 1 } },
      'harap: kunci tidak dikenal: capaian',
    ],
    [
      'an unknown refusal',
      { ...BOBOT, harap: { galat: 'SALAH' } },
      'harap.galat: harus salah satu dari BOBOT_TIDAK_100, BULAN_GANDA, TAHUN_CAMPUR, NILAI_TIDAK_SAH; tertulis "SALAH"',
    ],
    [
      'a day before its parameters',
      {
        nama: 'Lama',
        jenis: 'kontrak',
        masukan: { mulai: '2024-12-31', tanggalLahir: '1990-01-01', batasUsia: 58 },
        harap: { dibatasiBup: false },
      },
      'ditolak: Parameter LAMA_KONTRAK tidak mempunyai nilai yang berlaku pada 2024-12-31.',
    ],
    ['no case at all', 'teks', 'kasus harus kelompok isian, tertulis "teks"'],
    ['a list for a case', [], 'kasus harus kelompok isian, tertulis []'],
    ['null for the input', { ...BUP, masukan: null }, 'kasus.masukan: harus kelompok isian, tertulis null'],
  ])('with %s is named precisely', (_nama, kasus, pesan) => {
    expect(periksaKasus(kasus)).toEqual([pesan])
  })

  test('an unquoted NIP is said to be one', () => {
    const fakta = { ...FAKTA_BAIK, nip: Number('199001012025241001') }
    const kasus = {
      nama: 'NIP',
      jenis: 'perpanjangan',
      masukan: { pada: '2026-12-10', fakta },
      harap: { hasil: 'MEMENUHI' },
    }
    expect(periksaKasus(kasus)).toEqual([
      expect.stringMatching(/^masukan\.fakta\.nip: NIP ditulis di antara tanda kutip/),
    ])
  })

  test('a value outside its range may be the refusal that is expected, a wrong form never', () => {
    const tidakSah = { galat: 'NILAI_TIDAK_SAH' }
    const nilai = (satu: unknown) => ({
      nama: 'Nilai',
      jenis: 'perilaku-bulan',
      masukan: { nilai: [1, 1, 1, 1, 1, 1, satu] },
      harap: tidakSah,
    })
    expect(periksaKasus(nilai(4))).toEqual([])
    expect(periksaKasus(nilai(Number.NaN))).toEqual([])
    expect(periksaKasus(nilai('1'))).toEqual(['masukan.nilai[6]: harus angka, tertulis "1"'])
    expect(periksaKasus({ ...BUP, masukan: { ...BUP.masukan, batasUsia: 58.5 }, harap: tidakSah })).toEqual(
      [],
    )
    expect(periksaKasus({ ...BUP, masukan: { ...BUP.masukan, asing: 1 }, harap: tidakSah })).toHaveLength(1)
    expect(periksaKasus({ ...BUP, kebijakan: { CARA_BUP: 'BEBAS' }, harap: tidakSah })).toEqual([])
  })

  test('is called by its name, else by its place', () => {
    expect(namaKasus(BUP, 3)).toBe('Pelaksana')
    expect(namaKasus({ nama: '' }, 3)).toBe('kasus ke-3')
    expect(namaKasus(null, 3)).toBe('kasus ke-3')
  })
})

describe('comparison', () => {
  test('numbers by value, lists in order, groups by every field', () => {
    expect(isSama(85.7, 85.7)).toBe(true)
    expect(isSama([1, 2], [2, 1])).toBe(false)
    expect(isSama([1], [1, 2])).toBe(false)
    expect(isSama({ nip: '1', alasan: 'A' }, { alasan: 'A', nip: '1' })).toBe(true)
    expect(isSama({ nip: '1' }, { nip: '1', alasan: 'A' })).toBe(false)
    expect(isSama(null, {})).toBe(false)
    expect(isSama([], {})).toBe(false)
  })

  test('long values are shortened, none is said to be none', () => {
    expect(tampilkan(undefined)).toBe('tidak ada')
    expect(tampilkan('a'.repeat(300))).toHaveLength(200)
  })
})

describe('a file', () => {
  test.each([
    ['- nama: a\n  nama: b', 'kunci nama tertulis dua kali dalam satu kelompok pada baris 2, kolom 3'],
    ['{"a": [1,', 'bukan YAML yang sah pada baris 1, kolom 10'],
    ['a: 1', 'isi berkas harus daftar kasus'],
    ['', 'berkas kosong; isi dengan daftar kasus'],
    ['- a\n---\n- b', 'lebih dari satu dokumen YAML pada baris 2, kolom 1'],
  ])('%j has no cases: %s', (teks, pesan) => {
    expect(parseKasus(teks)).toBe(pesan)
  })

  test('days stay text, as in YAML 1.2', () => {
    expect(parseKasus('- 2026-01-01\n- yes\n- 010')).toEqual(['2026-01-01', 'yes', 10])
  })

  test('counts what passed and what failed; a broken one is one failed case', () => {
    const campur = join(folder, 'campur.yaml')
    writeFileSync(campur, JSON.stringify([BUP, { ...BUP, harap: { tmtBup: '2025-04-02' } }, 7]))
    expect(jalankanBerkas(campur)).toEqual({
      lulus: 1,
      gagal: [
        `${campur} · Pelaksana · harap.tmtBup: diharapkan "2025-04-02", ternyata "2025-04-01"`,
        `${campur} · kasus ke-3 · kasus harus kelompok isian, tertulis 7`,
      ],
    })
    writeFileSync(join(folder, 'rusak.yml'), '[')
    expect(jalankanBerkas(join(folder, 'rusak.yml'))).toMatchObject({ lulus: 0, gagal: [expect.any(String)] })
    expect(jalankanBerkas(join(folder, 'tiada.yaml')).gagal[0]).toMatch(/berkas tidak ditemukan/)
    writeFileSync(join(folder, 'catatan.txt'), '')
    expect(listBerkas(folder)).toEqual([campur, join(folder, 'rusak.yml')])
    expect(listBerkas(campur)).toEqual([campur])
  })
})
