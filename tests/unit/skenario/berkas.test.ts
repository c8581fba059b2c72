import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jalankanBerkas, listBerkas, parseKasus } from '../../../scripts/skenario/berkas.ts'

const BAIK = `- { nama: a, jenis: predikat, masukan: { hasilKerja: SESUAI_EKSPEKTASI, perilaku: SESUAI_EKSPEKTASI }, harap: { predikat: BAIK } }`

describe('parseKasus', () => {
  it('reads case by case what it reads as a whole', () => {
    const daftar = '# judul\n\n- { a: 1 }\n# sela\n- a: 2\n  b: [x,\n    y]\n-\n  a: 3\n'
    expect(parseKasus(daftar)).toEqual([{ a: 1 }, { a: 2, b: ['x', 'y'] }, { a: 3 }])
  })

  it('reads a mark of byte order, line ends of Windows, and JSON', () => {
    expect(parseKasus('\uFEFF- { a: 1 }\r\n- { a: 2 }\r\n')).toEqual([{ a: 1 }, { a: 2 }])
    expect(parseKasus('[{"a":1},{"a":"x\\":"}]\n')).toEqual([{ a: 1 }, { a: 'x":' }])
  })

  it('knows an anchor set in an earlier case', () => {
    expect(parseKasus('- { a: &x [1] }\n- { a: *x }\n')).toEqual([{ a: [1] }, { a: [1] }])
  })

  it.each([
    [
      '- { a: 1 }\n- { a: 1, a: 2 }\n',
      'kunci a tertulis dua kali dalam satu kelompok pada baris 2, kolom 11',
    ],
    ['- { a: 1 }\n- { a: [1 }\n', 'bukan YAML yang sah pada baris 2, kolom 11'],
    ['- a: 1\n---\n- a: 2\n', 'lebih dari satu dokumen YAML pada baris 2, kolom 1'],
    ['- a: 1\n...\n- a: 2\n', 'lebih dari satu dokumen YAML pada baris 3, kolom 1'],
    ['[{"a":1,"a":2}]', 'kunci "a" tertulis dua kali dalam satu kelompok pada baris 1, kolom 9'],
    ['a: 1\n', 'isi berkas harus daftar kasus'],
    ['# hanya judul\n', 'berkas kosong; isi dengan daftar kasus'],
    ['', 'berkas kosong; isi dengan daftar kasus'],
  ])('says why %j holds no cases', (teks, kalimat) => {
    expect(parseKasus(teks)).toBe(kalimat)
  })
})

describe('jalankanBerkas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skenario-'))

  it('counts passed and failed cases and names file, case and field', () => {
    const jalur = join(folder, 'campur.yaml')
    writeFileSync(jalur, `${BAIK}\n${BAIK.replace('nama: a', 'nama: b').replace('BAIK', 'KURANG')}\n`)
    const gagal = [`${jalur} · b · harap.predikat: diharapkan "KURANG", ternyata "BAIK"`]
    expect(jalankanBerkas(jalur)).toEqual({ lulus: 1, gagal })
  })

  it('counts a missing file and a folder without cases as one failure each', () => {
    const tiada = join(folder, 'tiada.yaml')
    expect(jalankanBerkas(tiada)).toEqual({ lulus: 0, gagal: [`${tiada}: berkas tidak ditemukan`] })
    const kosong = mkdtempSync(join(tmpdir(), 'skenario-kosong-'))
    expect(listBerkas(kosong)).toEqual([kosong])
    expect(jalankanBerkas(kosong).gagal).toHaveLength(1)
  })
})
