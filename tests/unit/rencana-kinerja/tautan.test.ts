import { describe, expect, test } from 'vitest'
import { formatTautan, parseTautan } from '../../../lib/rencana-kinerja/aturan/tautan.ts'

describe('tautan bukti dukung', () => {
  test.each([
    ['https://drive.hstkab.example/agenda-11', 'https://drive.hstkab.example/agenda-11'],
    [' HTTP://Drive.Example.GO.ID ', 'http://drive.example.go.id/'],
    ['https://example.go.id:8443/a?b=1#c', 'https://example.go.id:8443/a?b=1#c'],
    ['https://8.8.8.8/x', 'https://8.8.8.8/x'],
    ['https://172.15.0.1/', 'https://172.15.0.1/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
  ])('%s diterima', (teks, baku) => expect(parseTautan(teks)).toBe(baku))

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.go.id/a',
    'data:text/html,x',
    'drive.example.go.id/agenda',
    'https://',
    '',
    'https://user@example.go.id/',
    'https://user:sandi@example.go.id/',
    'https://example.go.id/a b',
    'https://example.go.id/\u202e',
    `https://example.go.id/${'a'.repeat(1000)}`,
    'http://localhost:3000/',
    'http://titian/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://app.localhost/',
    'http://server.lan./',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://017700000001/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.4/x',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:192.168.1.4]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://１２７.0.0.1/',
  ])('%s ditolak dengan kalimat', (teks) => {
    expect(() => parseTautan(teks)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', galat: 'TAUTAN_TIDAK_SAH' }),
    )
  })

  test('dibaca tanpa skema dan dipendekkan di tengah', () => {
    expect(formatTautan('https://drive.hstkab.example/agenda-11/')).toBe('drive.hstkab.example/agenda-11')
    expect(formatTautan(`https://example.go.id/${'a'.repeat(80)}`).length).toBeLessThan(48)
  })
})
