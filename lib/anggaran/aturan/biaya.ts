import { bagiBulat, parseDesimal } from '../../core/desimal.ts'
import { AppError } from '../../core/errors.ts'
import type { Komponen } from '../schema.ts'

export type Biaya = {
  penuh: number
  paruhWaktu: number
  /** Effect on total spending; may be negative. */
  deltaTotal: number
  /** Effect on personnel spending: the whole cost, not the difference. */
  deltaBelanjaPegawai: number
  /** Effect on goods and services: the part-time cost falls away. */
  deltaBarangJasa: number
}

function requireRupiah(nilai: number, nama: string): bigint {
  if (Number.isSafeInteger(nilai) && nilai >= 0) return BigInt(nilai)
  throw new AppError('INVALID_INPUT', `${nama} harus rupiah bulat, paling kecil 0.`, {
    galat: 'NILAI_TIDAK_SAH',
  })
}

/** Yearly amount of one component on a monthly pay, rounded half up to a rupiah. */
export function computeKomponen(komponen: Komponen, gaji: bigint): bigint {
  const { angka, skala } = parseDesimal(komponen.nilai)
  const penyebut = 10n ** BigInt(skala)
  if (angka < 0n) {
    throw new AppError('INVALID_INPUT', `Komponen ${komponen.kode} tidak boleh negatif.`, {
      galat: 'NILAI_TIDAK_SAH',
    })
  }
  switch (komponen.jenis) {
    case 'PERSEN_GAJI':
      return bagiBulat(gaji * angka * 12n, penyebut * 100n)
    case 'RUPIAH_BULAN':
      return bagiBulat(angka * 12n, penyebut)
    case 'KALI_GAJI':
      return bagiBulat(gaji * angka, penyebut)
  }
}

/** Yearly cost of a monthly pay and its components, whole rupiah. */
export function computeBiayaSetahun(gajiBulan: number, komponen: readonly Komponen[]): number {
  const gaji = requireRupiah(gajiBulan, 'Gaji atau upah')
  const jumlah = komponen.reduce((total, satu) => total + computeKomponen(satu, gaji), gaji * 12n)
  return requireMuat(jumlah)
}

function requireMuat(jumlah: bigint): number {
  const hasil = Number(jumlah)
  if (Number.isSafeInteger(hasil)) return hasil
  throw new AppError('INVALID_INPUT', 'Jumlah rupiah terlalu besar.', { galat: 'NILAI_TIDAK_SAH' })
}

/** The three budget effects of one conversion, never mixed. */
export function computeBiaya(masukan: {
  gajiPokok: number
  komponen: readonly Komponen[]
  upahParuhWaktu: number
  komponenParuhWaktu?: readonly Komponen[] | undefined
}): Biaya {
  const penuh = computeBiayaSetahun(masukan.gajiPokok, masukan.komponen)
  const paruhWaktu = computeBiayaSetahun(masukan.upahParuhWaktu, masukan.komponenParuhWaktu ?? [])
  return {
    penuh,
    paruhWaktu,
    deltaTotal: penuh - paruhWaktu,
    deltaBelanjaPegawai: penuh,
    deltaBarangJasa: 0 - paruhWaktu,
  }
}
