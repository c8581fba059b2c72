import { describe, expect, test } from 'vitest'
import { findTipe, formatNamaBerkas } from '../../../lib/berkas/aturan/jenis.ts'

const bita = (...angka: number[]) => Uint8Array.from(angka)

describe('jenis berkas menurut bita pertamanya', () => {
  test.each([
    ['%PDF-1.7', new TextEncoder().encode('%PDF-1.7\n'), 'application/pdf'],
    ['JPEG', bita(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['PNG', bita(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
  ])('%s dikenali', (_nama, isi, tipe) => expect(findTipe(isi)).toBe(tipe))

  test.each([
    ['program Windows', new TextEncoder().encode('MZ\u0090')],
    ['program Linux', bita(0x7f, 0x45, 0x4c, 0x46)],
    ['skrip', new TextEncoder().encode('#!/bin/sh')],
    ['HTML', new TextEncoder().encode('<script>')],
    ['SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['ZIP', bita(0x50, 0x4b, 3, 4)],
    ['PDF yang didahului isi lain', new TextEncoder().encode('<html>%PDF-1.7')],
    ['PNG terpotong', bita(0x89, 0x50, 0x4e, 0x47)],
    ['kosong', bita()],
  ])('%s ditolak', (_nama, isi) => expect(findTipe(isi)).toBeNull())

  test('nama mengikuti jenis yang sebenarnya', () => {
    expect(formatNamaBerkas('Agenda.PDF', 'application/pdf')).toBe('Agenda.PDF')
    expect(formatNamaBerkas('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg')
    expect(formatNamaBerkas('laporan.exe', 'application/pdf')).toBe('laporan.exe.pdf')
    expect(formatNamaBerkas('  ', 'image/png')).toBe('bukti.png')
    expect(formatNamaBerkas(' foto.JPG ', 'image/jpeg')).toBe('foto.JPG')
    expect(formatNamaBerkas('foto.jpeg.exe', 'image/jpeg')).toBe('foto.jpeg.exe.jpg')
    expect(formatNamaBerkas('peta.png', 'image/jpeg')).toBe('peta.png.jpg')
  })

  test('dari nama yang panjang akhirnya yang dipakai, paling banyak 120 huruf', () => {
    expect(formatNamaBerkas(`${'a'.repeat(200)}.pdf`, 'application/pdf')).toBe(`${'a'.repeat(116)}.pdf`)
    expect(formatNamaBerkas('b'.repeat(120), 'application/pdf')).toBe(`${'b'.repeat(120)}.pdf`)
  })
})
