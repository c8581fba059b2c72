import { composeBulan } from '../../lib/dokumen/naskah-bulan.ts'
import { composeSkp } from '../../lib/dokumen/naskah-skp.ts'
import { renderPdf } from '../../lib/server/typst.ts'
import { makeBekuBulan, makeBekuSkp, PEGAWAI, WILAYAH } from '../unit/dokumen/bahan.ts'
import { type BarisUkur, makeBaris } from './baris.ts'

const JUMLAH = 300
const DICETAK = new Date('2026-12-21T01:14:00Z')
const saat = { ttdPegawai: DICETAK, ttdPenilai: DICETAK, ditetapkan: DICETAK }

/** Dokumen per detik; setiap orang lain nama, NIP, dan isinya, sehingga tidak ada dokumen yang datang dari ingatan. */
async function measurePerDetik(templat: readonly string[], compose: (i: number) => unknown): Promise<number> {
  for (let i = 0; i < 20; i += 1) await renderPdf(templat, compose(-i), DICETAK)
  const mulai = performance.now()
  for (let i = 0; i < JUMLAH; i += 1) await renderPdf(templat, compose(i), DICETAK)
  return (JUMLAH / (performance.now() - mulai)) * 1000
}

const pegawaiKe = (i: number) => ({
  ...PEGAWAI,
  nama: `Pegawai Contoh ${i}`,
  nip: String(199006142025242000n + BigInt(Math.abs(i))),
})

/** P6: formulir per detik pada satu inti, di samping halaman satu kalimat dari pencetak yang sama. */
export async function rows(): Promise<BarisUkur[]> {
  const folder = ['lib', 'dokumen', 'templat']
  const floor = await measurePerDetik(['tests', 'bench', 'lantai-dokumen.typ'], (i) => ({
    judul: `Lembar ${i}`,
  }))
  const skp = await measurePerDetik([...folder, 'skp.typ'], (i) => {
    const asal = makeBekuSkp(5, { pegawai: pegawaiKe(i) })
    const beku = { ...asal, rencana: asal.rencana.map((r, j) => ({ ...r, uraian: `${r.uraian} ${i}-${j}` })) }
    const skp = {
      beku,
      sidik: Buffer.alloc(32, i & 255),
      jabatanDigantikan: null,
      nomor: 1,
      hari: beku.disetujui,
      ...saat,
    }
    return composeSkp(skp, WILAYAH, DICETAK, 'A4')
  })
  const bulan = await measurePerDetik([...folder, 'bulan.typ'], (i) => {
    const beku = makeBekuBulan({ pegawai: pegawaiKe(i), umpanBalik: `Umpan balik bagi orang ke-${i}.` })
    const cetak = { dinilaiPada: DICETAK, diterimaPada: DICETAK, keteranganPegawai: '', targetTahunan: [] }
    return composeBulan(
      { beku, sidik: Buffer.alloc(32, i & 255), jabatanDigantikan: null, ...cetak },
      WILAYAH,
      DICETAK,
      'A4',
    )
  })
  const bersama = { floor, unit: 'dokumen/detik', better: 'besar', n: JUMLAH } as const
  return [
    makeBaris({ id: 'P6-skp', what: 'SKP dua halaman sebagai PDF, satu inti', ours: skp, ...bersama }),
    makeBaris({ id: 'P6-bulan', what: 'evaluasi bulan sebagai PDF, satu inti', ours: bulan, ...bersama }),
  ]
}
