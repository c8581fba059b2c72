import { describe, expect, it } from 'vitest'
import { isAppError } from '../../../lib/core/errors.ts'
import { CIRI_JENIS } from '../../../lib/impor/parse-jenis.ts'
import type { Kolom } from '../../../lib/impor/parse-kolom.ts'
import type { LembarMentah } from '../../../lib/impor/parse-lembar.ts'
import { normalise } from '../../../lib/impor/parse-nama.ts'
import { JENIS_IMPOR, type JenisImpor } from '../../../lib/impor/schema.ts'
import { parseDaftar } from '../../../lib/pegawai/parse-daftar.ts'
import { KOLOM_DAFTAR } from '../../../lib/pegawai/parse-daftar-kolom.ts'
import { parsePelengkap } from '../../../lib/pegawai/parse-pelengkap.ts'
import { KOLOM_PELENGKAP } from '../../../lib/pegawai/parse-pelengkap-kolom.ts'
import { parseRekap } from '../../../lib/penilaian/parse-rekap.ts'
import { KOLOM_REKAP } from '../../../lib/penilaian/parse-rekap-kolom.ts'
import { KOLOM_SIASN } from '../../../prisma/seed/lembar.ts'

const NIP = '199004172025241004'
const lembar = (nama: string, judul: readonly string[], ...baris: string[][]): LembarMentah => ({
  nama,
  baris: [judul, ...baris].map((satu, i) => ({
    nomor: i + 1,
    sel: satu.map((teks) => (teks === '' ? null : { teks })),
  })),
})
const PELENGKAP = ['NIP BARU', 'NAMA', 'JABATAN RUJUKAN', 'NIP ATASAN', 'MULAI KONTRAK', 'UPAH']
const BULANAN = ['NIP BARU', 'NAMA', 'BULAN', 'CAPAIAN', 'RATING PERILAKU', 'ALPA']
const CONTOH: Record<JenisImpor, LembarMentah[]> = {
  DAFTAR_PEGAWAI: [lembar('Data', KOLOM_SIASN, ['x', NIP])],
  PELENGKAP: [lembar('Pelengkap', PELENGKAP, [NIP, 'Budi'])],
  REKAP_TAHUN: [lembar('Bulanan', BULANAN, [NIP, 'Budi', 'Maret', '90'])],
}
const BACA: Record<JenisImpor, (daftar: readonly LembarMentah[]) => unknown> = {
  DAFTAR_PEGAWAI: parseDaftar,
  PELENGKAP: parsePelengkap,
  REKAP_TAHUN: (daftar) => parseRekap(daftar, 2026),
}

function kalimat(kerja: () => unknown): string {
  try {
    kerja()
  } catch (galat) {
    if (isAppError(galat)) return galat.message
    throw galat
  }
  return 'diterima'
}

describe('berkas yang diunggah di tempat yang keliru', () => {
  it.each([
    ['DAFTAR_PEGAWAI', 'PELENGKAP', /^Ini tampaknya daftar pegawai SIASN, bukan berkas pelengkap\. Pilih/],
    ['DAFTAR_PEGAWAI', 'REKAP_TAHUN', /^Ini tampaknya daftar pegawai SIASN, bukan rekap .*Impor pegawai/],
    ['PELENGKAP', 'DAFTAR_PEGAWAI', /^Ini tampaknya berkas pelengkap, bukan daftar pegawai .*Pilih/],
    ['PELENGKAP', 'REKAP_TAHUN', /^Ini tampaknya berkas pelengkap, bukan rekap setahun\. Unggah/],
    ['REKAP_TAHUN', 'DAFTAR_PEGAWAI', /^Ini tampaknya rekap setahun, bukan daftar pegawai/],
    ['REKAP_TAHUN', 'PELENGKAP', /^Ini tampaknya rekap setahun, bukan berkas pelengkap/],
  ] as const)('%s sebagai %s ditolak dan menyebut tempatnya', (isi, dipilih, pesan) => {
    expect(kalimat(() => BACA[dipilih](CONTOH[isi]))).toMatch(pesan)
  })

  it.each(JENIS_IMPOR)('%s di tempatnya sendiri diterima', (jenis) => {
    expect(kalimat(() => BACA[jenis](CONTOH[jenis]))).toBe('diterima')
  })

  it('lembar campuran buatan kantor sendiri tetap diterima', () => {
    const campuran = ['NIP', 'NAMA', 'JABATAN NAMA', 'UNIT KERJA', 'TMT CPNS', 'NIP ATASAN']
    expect(kalimat(() => parsePelengkap([lembar('Data', campuran, [NIP, 'Budi'])]))).toBe('diterima')
  })

  it('pelengkap yang hanya berisi NIP dan nama tidak disebut "sudah sama"', () => {
    expect(kalimat(() => parsePelengkap([lembar('Data', ['NIP BARU', 'NAMA'], [NIP, 'Budi'])]))).toMatch(
      /^Tidak satu pun kolom pelengkap ada di lembar "Data"/,
    )
  })

  it('tiap ciri sungguh kolom jenisnya, dan bukan kolom jenis lain', () => {
    const KOLOM: Record<JenisImpor, readonly Kolom[]> = {
      DAFTAR_PEGAWAI: KOLOM_DAFTAR,
      PELENGKAP: KOLOM_PELENGKAP,
      REKAP_TAHUN: Object.values(KOLOM_REKAP).flat(),
    }
    for (const ciri of JENIS_IMPOR)
      for (const jenis of JENIS_IMPOR) {
        const nama = new Set(
          KOLOM[jenis].flatMap((kolom) => [kolom.judul, ...(kolom.sinonim ?? [])]).map(normalise),
        )
        for (const judul of CIRI_JENIS[ciri])
          expect([jenis, judul, nama.has(judul)]).toEqual([jenis, judul, ciri === jenis])
      }
  })
})
