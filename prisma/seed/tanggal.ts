import { addHari, akhirBulan, parseTanggal } from '../../lib/core/tanggal.ts'
import type { Acak } from './acak.ts'

/** Hari `n` hari sesudah `teks`. */
export function addHariTeks(teks: string, n: number): string {
  return addHari(parseTanggal(teks), n)
}

/** Hari terakhir bulan lahir pada tahun mencapai `batasUsia`. */
export function hitungTanggalBup(tanggalLahir: string, batasUsia: number): string {
  return akhirBulan(Number(tanggalLahir.slice(0, 4)) + batasUsia, Number(tanggalLahir.slice(5, 7)))
}

const dua = (n: number) => String(n).padStart(2, '0')

/** Tanggal acak dalam tahun dan bulan; hari 1–28, jadi selalu ada. */
export function buatTanggalAcak(acak: Acak, tahun: number, bulanMin = 1, bulanMaks = 12): string {
  return `${tahun}-${dua(acak.int(bulanMin, bulanMaks))}-${dua(acak.int(1, 28))}`
}

/** NIP PNS: lahir, bulan pengangkatan, jenis kelamin, nomor urut; belum dipakai. */
export function buatNipPns(
  acak: Acak,
  jenisKelamin: 'L' | 'P',
  lahirMin: number,
  lahirMaks: number,
  terpakai: Set<string>,
): { nip: string; tanggalLahir: string } {
  for (;;) {
    const tahunLahir = acak.int(lahirMin, lahirMaks)
    const tanggalLahir = buatTanggalAcak(acak, tahunLahir)
    const angkat = Math.min(tahunLahir + acak.int(22, 31), 2019)
    const nip = `${tanggalLahir.replaceAll('-', '')}${angkat}${dua(acak.int(1, 12))}${jenisKelamin === 'L' ? 1 : 2}${String(acak.int(1, 25)).padStart(3, '0')}`
    if (terpakai.has(nip)) continue
    terpakai.add(nip)
    return { nip, tanggalLahir }
  }
}

/** NI PPPK Paruh Waktu: lahir, 2025, kode 24, jenis kelamin, nomor urut; belum dipakai. */
export function buatNipPppk(
  acak: Acak,
  jenisKelamin: 'L' | 'P',
  tanggalLahir: string,
  terpakai: Set<string>,
): string {
  const awal = `${tanggalLahir.replaceAll('-', '')}202524${jenisKelamin === 'L' ? 1 : 2}`
  for (let urut = acak.int(1, 20); ; urut++) {
    const nip = `${awal}${String(urut).padStart(3, '0')}`
    if (terpakai.has(nip)) continue
    terpakai.add(nip)
    return nip
  }
}
