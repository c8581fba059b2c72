import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { composeBulan } from '../../../lib/dokumen/naskah-bulan.ts'
import { composeSkp } from '../../../lib/dokumen/naskah-skp.ts'
import { renderPdf } from '../../../lib/server/typst.ts'
import { readTeksPdf } from '../../teks-pdf.ts'
import { makeBekuBulan, makeBekuSkp, PEGAWAI, PENILAI, WILAYAH } from './bahan.ts'

const DICETAK = new Date('2026-12-21T01:14:00Z')
const rapat = (teks: string) => teks.replaceAll(/\s/g, '')

async function cetakSkp(beku = makeBekuSkp(), kertas: 'A4' | 'F4' = 'A4'): Promise<string[]> {
  const naskah = composeSkp(
    {
      beku,
      sidik: Buffer.alloc(32, 0xab),
      jabatanDigantikan: null,
      nomor: 1,
      ttdPegawai: DICETAK,
      ttdPenilai: null,
      ditetapkan: null,
      hari: parseTanggal('2026-01-07'),
    },
    WILAYAH,
    DICETAK,
    kertas,
  )
  const pdf = await renderPdf(['lib', 'dokumen', 'templat', 'skp.typ'], naskah, DICETAK)
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  return readTeksPdf(pdf)
}

async function cetakBulan(beku = makeBekuBulan()): Promise<string[]> {
  const naskah = composeBulan(
    {
      beku,
      sidik: Buffer.alloc(32, 0xab),
      jabatanDigantikan: null,
      dinilaiPada: DICETAK,
      diterimaPada: DICETAK,
      keteranganPegawai: '',
      targetTahunan: [],
    },
    WILAYAH,
    DICETAK,
    'A4',
  )
  return readTeksPdf(await renderPdf(['lib', 'dokumen', 'templat', 'bulan.typ'], naskah, DICETAK))
}

describe('PDF', () => {
  it('SKP memuat nama, NIP, dan jabatan kedua pihak, sidik, dan nomor halaman', async () => {
    const halaman = await cetakSkp()
    const teks = halaman.join('')
    for (const isi of [PEGAWAI.nama, PEGAWAI.nip, PEGAWAI.jabatan, PENILAI.nama, PENILAI.jabatan])
      expect(teks).toContain(rapat(isi))
    expect(halaman[0]).toContain(`halaman1dari${halaman.length}`)
    expect(halaman[0]).toContain('abababababab')
    expect(teks).toContain('SASARANKINERJAPEGAWAI')
  })

  it('evaluasi bulan biasa muat pada satu halaman', async () => {
    const halaman = await cetakBulan()
    expect(halaman).toHaveLength(1)
    expect(halaman[0]).toContain('EVALUASIKINERJABULANAN')
    expect(halaman[0]).toContain('Mengajartigarekan.')
  })

  it('isian yang mirip perintah tercetak apa adanya', async () => {
    const jahat = '#sys.inputs #read("/etc/passwd") *a* _b_ $x^2$ \\ @c <d> `e` // f /* g'
    const teks = (
      await cetakSkp(
        makeBekuSkp(1, {
          pegawai: { ...PEGAWAI, nama: jahat },
          rencana: [{ uraian: jahat, rhkAtasan: '#panic("x")', indikator: [] }],
        }),
      )
    ).join('')
    expect(teks).toContain(rapat('*a* _b_ $x^2$'))
    expect(teks).toContain(rapat('#read("/etc/'))
    expect(teks).not.toContain('root:')
  })

  it('aksara di luar huruf, surogat tunggal, dan pembalik arah tidak menggagalkan cetakan', async () => {
    const teks = (
      await cetakBulan(makeBekuBulan({ umpanBalik: '👩‍💼 日本 a\ud800b \u202ekabur \u0000 ﷽ selesai' }))
    ).join('')
    expect(teks).toContain('selesai')
    expect(teks).toContain('kabur')
  })

  it('kata dan uraian yang sangat panjang tidak keluar dari kertas', async () => {
    const halaman = await cetakSkp(
      makeBekuSkp(2, {
        rencana: [{ uraian: 'x'.repeat(3000), rhkAtasan: 'y '.repeat(2000), indikator: [] }],
      }),
    )
    expect(halaman.join('')).toContain('x'.repeat(2000))
  })

  it('SKP dua puluh halaman mengulang kepala tabel dan menomori halamannya', async () => {
    const halaman = await cetakSkp(makeBekuSkp(420))
    expect(halaman.length).toBeGreaterThanOrEqual(20)
    expect(halaman.at(-1)).toContain(`halaman${halaman.length}dari${halaman.length}`)
    for (const satu of halaman.slice(0, 18)) expect(satu).toContain('Indikatorkinerjaindividu')
    expect(halaman.join('')).toContain('Suratbidangke-420')
  })

  it('F4 mendatar selebar 330 mm', async () => {
    const naskah = composeSkp(
      {
        beku: makeBekuSkp(),
        sidik: Buffer.alloc(32),
        jabatanDigantikan: null,
        nomor: 1,
        ttdPegawai: null,
        ttdPenilai: null,
        ditetapkan: null,
        hari: parseTanggal('2026-01-07'),
      },
      WILAYAH,
      DICETAK,
      'F4',
    )
    const pdf = await renderPdf(['lib', 'dokumen', 'templat', 'skp.typ'], naskah, DICETAK)
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/MediaBox \[0 0 935\.43\d* 609\.4\d*\]/)
  })

  it('templat yang salah melempar galatnya dan cetakan berikutnya tetap jadi', async () => {
    await expect(renderPdf(['lib', 'dokumen', 'templat', 'skp.typ'], {}, DICETAK)).rejects.toThrow(/skp\.typ/)
    expect((await cetakBulan()).length).toBe(1)
  })
})
