import { describe, expect, test } from 'vitest'
import { formatTautan, parseTautan } from '../../../lib/rencana-kinerja/aturan/tautan.ts'

const tolak = (pesan: string) =>
  expect.objectContaining({ code: 'INVALID_INPUT', galat: 'TAUTAN_TIDAK_SAH', message: pesan })
const DALAM =
  'Tautan ini menunjuk alamat di dalam jaringan kantor. Pakai tautan yang dapat dibuka atasan dari mana saja.'
const LENGKAP = 'Tulis tautan lengkap, misalnya https://drive.example.go.id/berkas.'
const SPASI = 'Tautan tidak boleh memuat spasi. Salin ulang dari bilah alamat.'
const SKEMA = 'Tautan harus diawali https:// atau http://.'
const SANDI = 'Tautan tidak boleh memuat nama pengguna atau kata sandi.'
const PANJANG = 'Tautan ini terlalu panjang. Pakai tautan berbagi yang pendek.'
const PANGKAL = 'https://example.go.id/'

describe('tautan bukti dukung', () => {
  test.each([
    ['https://drive.hstkab.example/agenda-11', 'https://drive.hstkab.example/agenda-11'],
    [' HTTP://Drive.Example.GO.ID ', 'http://drive.example.go.id/'],
    ['https://example.go.id:8443/a?b=1#c', 'https://example.go.id:8443/a?b=1#c'],
    ['https://example.go.id./a', 'https://example.go.id./a'],
    ['https://10.0.0.1.example.go.id/', 'https://10.0.0.1.example.go.id/'],
    ['https://local.example.go.id/', 'https://local.example.go.id/'],
    ['https://mylan.example/', 'https://mylan.example/'],
    ['https://situs.wlan/', 'https://situs.wlan/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    [PANGKAL.padEnd(1000, 'a'), PANGKAL.padEnd(1000, 'a')],
    [` ${PANGKAL.padEnd(1000, 'a')} `, PANGKAL.padEnd(1000, 'a')],
  ])('%s diterima', (teks, baku) => expect(parseTautan(teks)).toBe(baku))

  test.each([
    ['javascript:alert(1)', SKEMA],
    ['file:///etc/passwd', SKEMA],
    ['ftp://example.go.id/a', SKEMA],
    ['data:text/html,x', SKEMA],
    ['drive.example.go.id/agenda', LENGKAP],
    ['https://', LENGKAP],
    ['', LENGKAP],
    ['https://1.2.3.4.5/', LENGKAP],
    ['https://user@example.go.id/', SANDI],
    ['https://:sandi@example.go.id/', SANDI],
    ['https://user:sandi@example.go.id/', SANDI],
    ['https://example.go.id/a b', SPASI],
    ['https://example.go.id/\u202e', SPASI],
    [PANGKAL.padEnd(1001, 'a'), PANJANG],
    ['http://localhost:3000/', DALAM],
    ['http://titian/', DALAM],
    ['http://titian1/', DALAM],
    ['http://printer.local/', DALAM],
    ['http://metadata.google.internal/', DALAM],
    ['http://app.localhost/', DALAM],
    ['http://server.lan./', DALAM],
    ['http://8.8.8.8.internal/', DALAM],
    ['http://127.1/', DALAM],
    ['http://2130706433/', DALAM],
    ['http://0x7f.0.0.1/', DALAM],
    ['http://017700000001/', DALAM],
    ['http://１２７.0.0.1/', DALAM],
    ['http://127.0.0.1./', DALAM],
  ])('%s ditolak dengan kalimat', (teks, pesan) => {
    expect(() => parseTautan(teks)).toThrow(tolak(pesan))
  })

  test.each([
    'localhost',
    'local',
    'localdomain',
    'internal',
    'intranet',
    'lan',
    'home',
    'corp',
    'private',
    'arpa',
    'onion',
    'invalid',
  ])('nama berakhiran .%s ditolak', (akhiran) => {
    expect(() => parseTautan(`https://berkas.${akhiran}/`)).toThrow(tolak(DALAM))
  })

  // IANA IPv4 Special-Purpose Address Registry: alamat tepat sebelum dan sesudah tiap rentang adalah alamat umum.
  test.each([
    ['0.0.0.0', '0.255.255.255', null, '1.0.0.0'],
    ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
    ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
    ['192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
    ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
    ['203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
    ['224.0.0.0', '255.255.255.255', '223.255.255.255', null],
  ])('IPv4 %s sampai %s ditolak, tetangganya diterima', (awal, akhir, sebelum, sesudah) => {
    for (const dalam of [awal, akhir])
      expect(() => parseTautan(`https://${dalam}/x`), dalam).toThrow(tolak(DALAM))
    for (const luar of [sebelum, sesudah])
      if (luar !== null) expect(parseTautan(`https://${luar}/x`)).toBe(`https://${luar}/x`)
  })

  test.each([
    '::',
    '::1',
    '::ffff:c0a8:104',
    '64:ff9b::a00:1',
    '1fff:ffff::1',
    '2001::1',
    '2001:0:a00:1::',
    '2001:1ff::1',
    '2001:db8::1',
    '2001:db8:ffff::1',
    '2002::1',
    '2002:7f00:1::',
    '2002:ffff::1',
    '3fff::1',
    '3fff:fff::1',
    '4000::1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
  ])('IPv6 %s ditolak', (alamat) => {
    expect(() => parseTautan(`http://[${alamat}]/`)).toThrow(tolak(DALAM))
  })

  test.each([
    '2000::1',
    '2001:200::1',
    '2001:db7::1',
    '2001:db9::1',
    '2001:ffff::1',
    '2003::1',
    '2606::1',
    '3ffe:ffff::1',
    '3fff:1000::1',
    '3fff:ffff::1',
  ])('IPv6 %s diterima', (alamat) => {
    expect(parseTautan(`http://[${alamat}]/`)).toBe(`http://[${alamat}]/`)
  })
})

describe('tautan untuk dibaca', () => {
  test.each([
    ['https://drive.hstkab.example/agenda-11/', 'drive.hstkab.example/agenda-11'],
    ['http://drive.hstkab.example/a/b', 'drive.hstkab.example/a/b'],
    ['https://example.go.id/?ke=https://lain.example/', 'example.go.id/?ke=https://lain.example'],
    [`https://example.go.id/${'a'.repeat(34)}`, `example.go.id/${'a'.repeat(34)}`],
    [`https://example.go.id/${'a'.repeat(34)}b`, `example.go.id/${'a'.repeat(16)}…${'a'.repeat(14)}b`],
  ])('%s menjadi %s', (tautan, teks) => expect(formatTautan(tautan)).toBe(teks))
})
