import { tulisZip } from '../../../lib/server/sheet/zip-tulis.ts'
import type { BarisLembar } from '../lembar.ts'

/** Satu baris salah: NIP baris ke-500 kehilangan satu digit. */
export function salahSatuBaris(asal: readonly BarisLembar[]): BarisLembar[] {
  const letak = Math.min(499, asal.length - 1)
  return asal.map((satu, i) =>
    i === letak ? { ...satu, 'NIP BARU': String(satu['NIP BARU']).slice(0, 17) } : satu,
  )
}

/** NIP sebagai angka, seperti yang terjadi bila kolomnya tidak diubah menjadi Teks lebih dahulu. */
export function salahNipAngka(asal: readonly BarisLembar[]): BarisLembar[] {
  return asal.map((satu) => ({ ...satu, 'NIP BARU': Number(satu['NIP BARU']) }))
}

/** Dua pegawai memakai NIP yang sama. */
export function salahNipGanda(asal: readonly BarisLembar[]): BarisLembar[] {
  const kembar = asal[10]?.['NIP BARU'] ?? null
  return asal.map((satu, i) => (i === 40 ? { ...satu, 'NIP BARU': kembar } : satu))
}

/** Tanggal yang tidak ada di kalender pada tiga baris. */
export function salahTanggal(asal: readonly BarisLembar[]): BarisLembar[] {
  const tanggal = new Map([
    [5, '31-02-1990'],
    [20, '29-02-1991'],
    [33, '00-13-1988'],
  ])
  return asal.map((satu, i) => {
    const ganti = tanggal.get(i)
    return ganti === undefined ? satu : { ...satu, 'TANGGAL LAHIR': ganti }
  })
}

/** Buku kerja lain sama sekali: daftar inventaris. */
export const BARIS_INVENTARIS: readonly BarisLembar[] = [
  { 'KODE BARANG': '1.3.2.05', 'NAMA BARANG': 'Meja kerja', JUMLAH: 14, KONDISI: 'Baik' },
  { 'KODE BARANG': '1.3.2.06', 'NAMA BARANG': 'Kursi putar', JUMLAH: 20, KONDISI: 'Baik' },
  { 'KODE BARANG': '1.3.2.10', 'NAMA BARANG': 'Komputer', JUMLAH: 9, KONDISI: 'Rusak ringan' },
]

/** Awal sebuah berkas Excel 97–2003; cukup untuk dikenali, tidak berisi data siapa pun. */
export function buatXlsLama(): Buffer {
  const b = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(b)
  return b
}

const MB = 1024 * 1024

/** Berkas di bawah 1 MB yang mengembang menjadi 150 MB bila dibuka. */
export function buatBom(): AsyncIterable<Uint8Array> {
  const spasi = Buffer.alloc(MB, 0x20)
  function* isi(): Generator<Buffer> {
    yield Buffer.from('<worksheet><sheetData>')
    for (let i = 0; i < 150; i += 1) yield spasi
    yield Buffer.from('</sheetData></worksheet>')
  }
  return tulisZip([
    { nama: '_rels/.rels', isi: [Buffer.from('<Relationships/>')] },
    { nama: 'xl/worksheets/sheet1.xml', isi: isi() },
  ])
}
