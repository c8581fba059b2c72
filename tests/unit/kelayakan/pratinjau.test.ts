import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PratinjauKartu } from '@/components/kelayakan/pratinjau-kartu'
import type { TemuanFilter } from '../../../lib/kelayakan/parse.ts'

const PRATINJAU = {
  jumlah: 1234,
  perRekomendasi: [{ rekomendasi: 'TIDAK_DIPERPANJANG' as const, n: 8 }],
  tertinggal: [
    { sebab: 'MENUNGGU_KEPALA' as const, n: 5 },
    { sebab: 'DITUNDA' as const, n: 3 },
  ],
  perOpd: [
    { id: 'tanpa', nama: 'Tanpa penugasan', n: 2 },
    { id: 'a', nama: 'Dinas A', n: 1232 },
  ],
}

const listTautan = (massal: TemuanFilter['massal'] | null, kembali = '/kelayakan/2026-1/daftar?q=nor') => {
  const html = renderToStaticMarkup(
    PratinjauKartu({ pratinjau: PRATINJAU, massal, kalimat: 'diputuskan', kembali, children: null }),
  )
  return [...html.matchAll(/href="([^"]+)"[^>]*><b[^>]*>([^<]+)</g)].map(([, href = '', teks]) => [
    teks,
    href.replaceAll('&amp;', '&').replace('/kelayakan/2026-1/daftar', ''),
  ])
}

describe('hitungan pratinjau membuka daftarnya', () => {
  it('yang ikut, menurut rekomendasi dan perangkat daerah, dan yang tertinggal', () => {
    expect(listTautan('putuskan')).toEqual([
      ['1.234 orang', '?q=nor&massal=putuskan'],
      ['8', '?q=nor&massal=putuskan&rekomendasi=TIDAK_DIPERPANJANG'],
      ['2', '?q=nor&massal=putuskan&opd=tanpa'],
      ['1.232', '?q=nor&massal=putuskan&opd=a'],
      ['5', '?q=nor&massal=putuskan&sebab=MENUNGGU_KEPALA'],
      ['3', '?q=nor&massal=tunda&rekomendasi=DITUNDA'],
    ])
  })

  it('tanpa daftar yang menunjukkan orang yang sama, angkanya bukan tautan', () => {
    expect(listTautan(null)).toEqual([])
    expect(listTautan('putuskan', '/kelayakan')).toEqual([])
  })
})
