import { ambil, createAcak, createUuid } from '../acak.ts'
import type { BarisLembar } from '../lembar.ts'
import { buatNipPppk } from '../tanggal.ts'

/**
 * Daftar bulan berikutnya: 5 nomor HP berganti, 3 gelar bertambah, 2 orang pindah unit, 2 orang baru. Sisanya tetap.
 * Perlu paling sedikit 60 baris.
 */
export function buatPerubahan(benih: number, asal: readonly BarisLembar[]): BarisLembar[] {
  const acak = createAcak(benih, 'berkas-perubahan')
  const baris = asal.map((satu) => ({ ...satu }))
  const aktif = baris.filter((satu) => satu['KEDUDUKAN HUKUM ID'] === '01')
  const langkah = Math.floor(aktif.length / 12)
  const pilih = (ke: number) => ambil(aktif, ke * langkah)
  for (let ke = 0; ke < 5; ke += 1) pilih(ke)['NOMOR HP'] = `0812${acak.int(10_000_000, 99_999_999)}`
  for (let ke = 5; ke < 8; ke += 1) pilih(ke)['GELAR BELAKANG'] = 'S.Sos.'
  for (let ke = 8; ke < 10; ke += 1) {
    const tujuan = aktif.find((satu) => satu['UNOR ID'] !== pilih(ke)['UNOR ID'])
    pilih(ke)['UNOR ID'] = tujuan?.['UNOR ID'] ?? null
    pilih(ke)['UNOR NAMA'] = tujuan?.['UNOR NAMA'] ?? null
    pilih(ke)['TMT JABATAN'] = '01-12-2026'
  }
  const uuid = createUuid(benih, 'berkas-perubahan')
  const terpakai = new Set(baris.map((satu) => String(satu['NIP BARU'])))
  for (const [nama, jenisKelamin, lahir] of [
    ['MUHAMMAD RIFANI', 'L', '1991-04-17'],
    ['NOOR AZIZAH', 'P', '1996-11-02'],
  ] as const) {
    baris.push({
      ...pilih(acak.int(0, 9)),
      'PNS ID': uuid().replaceAll('-', '').toUpperCase(),
      'NIP BARU': buatNipPppk(acak, jenisKelamin, lahir, terpakai),
      NAMA: nama,
      'GELAR DEPAN': null,
      'GELAR BELAKANG': null,
      'TANGGAL LAHIR': lahir.split('-').reverse().join('-'),
      'JENIS KELAMIN': jenisKelamin === 'P' ? 'F' : 'M',
      NIK: null,
      'NOMOR HP': null,
      EMAIL: null,
    })
  }
  return baris
}
