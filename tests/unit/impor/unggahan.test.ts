import { describe, expect, it } from 'vitest'
import { isAppError } from '../../../lib/core/errors.ts'
import { parseDaftar } from '../../../lib/pegawai/parse-daftar.ts'
import { parseRekap } from '../../../lib/penilaian/parse-rekap.ts'
import { findBerkas, hideRujukan } from '../../../lib/server/berkas-unggahan.ts'
import { bacaBuku } from '../sheet/pembuat-berkas.ts'

/** Formulir seperti dikirim peramban, dengan satu berkas. */
async function kirim(nama: string, isi: string): Promise<FormData> {
  const body = [
    '--batas',
    `Content-Disposition: form-data; name="berkas"; filename="${nama}"`,
    'Content-Type: application/octet-stream',
    '',
    isi,
    '--batas--',
    '',
  ].join('\r\n')
  const headers = { 'content-type': 'multipart/form-data; boundary=batas' }
  return new Request('http://titian.test/', { method: 'POST', headers, body }).formData()
}

function tolakan(form: FormData): string {
  try {
    findBerkas(form, 'Pilih berkas dahulu.')
  } catch (galat) {
    if (isAppError(galat)) return galat.message
    throw galat
  }
  return 'diterima'
}

describe('berkas dari formulir unggahan', () => {
  it('tidak dipilih dan 0 bita adalah dua hal yang berbeda', async () => {
    expect(tolakan(await kirim('', ''))).toBe('Pilih berkas dahulu.')
    expect(tolakan(new FormData())).toBe('Pilih berkas dahulu.')
    expect(tolakan(await kirim('rekap.xlsx', ''))).toMatch(/^Berkas kosong \(0 bita\)/)
    expect(tolakan(await kirim('rekap.xlsx', 'x'))).toBe('diterima')
  })

  it('rujukan bantuan hanya menyertai galat tak terduga', () => {
    const galat = (code: string) => hideRujukan({ code, message: 'x', ref: 'R1' })
    expect(galat('INVALID_INPUT')).toEqual({ code: 'INVALID_INPUT', message: 'x' })
    expect(galat('UNEXPECTED')).toEqual({ code: 'UNEXPECTED', message: 'x', ref: 'R1' })
  })
})

describe('teks yang diberi nama .xlsx', () => {
  const baca = (isi: string) => bacaBuku(Buffer.from(isi))
  const kalimat = async (kerja: () => Promise<unknown>) =>
    kerja().then(
      () => 'diterima',
      (galat: unknown) => (isAppError(galat) ? galat.message : String(galat)),
    )

  it('dikatakan bukan buku kerja Excel dan cara menyimpannya, tanpa menyebut lembar yang tidak ada', async () => {
    const catatan = 'ini catatan rapat\nbukan tabel\n'
    for (const pesan of [
      await kalimat(async () => parseDaftar((await baca(catatan)).lembar)),
      await kalimat(async () => parseRekap((await baca(catatan)).lembar, 2026)),
    ]) {
      expect(pesan).toMatch(/^Isi berkas ini teks biasa, bukan buku kerja Excel/)
      expect(pesan).toContain('Simpan Sebagai .xlsx')
      expect(pesan).not.toContain('Lembar')
    }
  })

  it('CSV yang kehilangan satu kolom tetap menyebut kolomnya', async () => {
    const pesan = await kalimat(async () => parseDaftar((await baca('NIP BARU;TANGGAL LAHIR\n1;2\n')).lembar))
    expect(pesan).toContain('kolom NAMA')
  })
})
