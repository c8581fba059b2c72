import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { initialsOf } from '../../../components/ui/avatar.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { FormErrors } from '../../../components/ui/error-summary.tsx'
import { Input } from '../../../components/ui/input.tsx'
import { MiniPlanks } from '../../../components/ui/mini-planks.tsx'
import { PlankLegend, Planks } from '../../../components/ui/planks.tsx'
import { Rating } from '../../../components/ui/rating.tsx'
import { StackedBar } from '../../../components/ui/stacked-bar.tsx'

describe('inisial', () => {
  test.each([
    ['H. Fahruddin Noor, S.STP., M.Si.', 'FN'],
    ['Drs. H. Muhammad Arsyad, M.AP.', 'MA'],
    ['Nor Halimah', 'NH'],
    ['Asmuni', 'AS'],
    ['dr. Wahdah Amalia', 'WA'],
  ])('%s menjadi %s', (nama, inisial) => {
    expect(initialsOf(nama)).toBe(inisial)
  })
})

describe('penolakan formulir', () => {
  test('diam selama tidak ada, lalu menautkan setiap isian yang salah', () => {
    expect(renderToStaticMarkup(<FormErrors failed={null} />)).toBe('')
    const html = renderToStaticMarkup(
      <FormErrors
        failed={{
          ok: false,
          code: 'INVALID_INPUT',
          message: 'Belum tersimpan.',
          fieldErrors: { mulai: ['Isi tanggalnya.'] },
        }}
        labels={{ mulai: 'Berlaku sejak' }}
        ids={{ mulai: 'mulai-7' }}
      />,
    )
    expect(html).toContain('Belum tersimpan.')
    expect(html).toContain('href="#mulai-7"')
    expect(html).toContain('Berlaku sejak: Isi tanggalnya.')
  })
})

describe('isian', () => {
  test('pesan dan petunjuk disebut oleh isiannya', () => {
    const html = renderToStaticMarkup(
      <Input name="nip" label="NIP" hint="18 digit" error={['Kurang satu digit.']} />,
    )
    expect(html).toContain('aria-describedby="nip-petunjuk nip-pesan"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('<label for="nip"')
  })

  test('tanpa galat tidak ditandai salah', () => {
    expect(renderToStaticMarkup(<Input name="nip" label="NIP" error={[]} />)).not.toContain('aria-invalid="')
  })
})

describe('tombol', () => {
  test('yang tidak dapat ditekan menyebut alasannya', () => {
    const html = renderToStaticMarkup(<Button disabledReason="Menunggu tiga baris.">Terapkan</Button>)
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1]
    expect(html).toContain('disabled=""')
    expect(html).toContain(`id="${id}"`)
  })
})

describe('tiga langkah', () => {
  test('tidak ada yang terpilih lebih dahulu', () => {
    const html = renderToStaticMarkup(<Rating name="r" label="Akuntabel" />)
    expect(html).not.toContain('checked')
    expect(html.match(/type="radio"/g)).toHaveLength(3)
  })
})

describe('bagan', () => {
  test('dua belas bulan digambar dengan satu jalur tiap keadaan', () => {
    const html = renderToStaticMarkup(
      <MiniPlanks label="10 bulan final" bulan={[...Array(10).fill('final'), 'berjalan', 'belum-dibuka']} />,
    )
    expect(html.match(/<path/g)).toHaveLength(3)
  })

  test('angka sebulan tercetak utuh, sekali, untuk setiap lebar layar', () => {
    const html = renderToStaticMarkup(
      <Planks
        label="2026"
        bulan={[{ nama: 'Jan', keadaan: 'final', nilai: '79,60', keterangan: 'final' }]}
      />,
    )
    expect(html.match(/79,60/g)).toHaveLength(1)
    expect(html).not.toMatch(/>80</)
  })

  test('keterangan papan memisahkan giliran siapa', () => {
    const dasar = { keadaan: 'menunggu', keterangan: '' } as const
    const html = renderToStaticMarkup(
      <PlankLegend
        bulan={[
          { ...dasar, nama: 'Jan' },
          { ...dasar, nama: 'Feb', legenda: 'Dinilai, menunggu Anda' },
        ]}
      />,
    )
    expect(html).toContain('Menunggu atasan (1)')
    expect(html).toContain('Dinilai, menunggu Anda (1)')
  })

  test('bagian nol tidak digambar dan lebar memenuhi seratus', () => {
    const html = renderToStaticMarkup(
      <StackedBar
        segments={[
          { label: 'a', value: 3, tone: 'ok' },
          { label: 'b', value: 0, tone: 'bad' },
          { label: 'c', value: 1, tone: 'wait' },
        ]}
      />,
    )
    const lebar = [...html.matchAll(/width="([\d.]+)"/g)].map((m) => Number(m[1]))
    expect(lebar).toHaveLength(2)
    expect(lebar.reduce((a, b) => a + b, 0)).toBeCloseTo(99.6, 1)
  })

  test('tidak satu pun memakai atribut style, agar CSP berlaku', () => {
    const html = renderToStaticMarkup(<StackedBar segments={[{ label: 'a', value: 1, tone: 'ok' }]} />)
    expect(html).not.toContain('style=')
  })
})
