import type { Viewer } from '../akses/viewer.ts'
import { readSql } from './db.ts'
import { env } from './env.ts'

type Isi<T> = { keadaan: string; mulai: number; isi: Promise<T>; disegarkan: boolean }

/** Cukup bagi semua perangkat daerah dengan beberapa saringan; yang terlama tak dihitung ulang keluar lebih dahulu. */
const PALING_BANYAK = 400

declare global {
  // Next dapat memuat berkas ini lebih dari sekali dalam satu proses; tulisan seseorang harus diketahui semuanya.
  var titianTulisan: Map<string, number> | undefined
}
globalThis.titianTulisan ??= new Map()
const tulisan = globalThis.titianTulisan

/** Mencatat bahwa akun ini baru saja mengubah sesuatu: bacaannya sesudah ini tidak boleh dari sebelum perubahan itu. */
export function markTulisan(akunId: string): void {
  const kini = performance.now()
  tulisan.delete(akunId)
  tulisan.set(akunId, kini)
  for (const [lama, pada] of tulisan) {
    if (kini - pada < env().TITIAN_INGATAN_DETIK * 1000) break
    tulisan.delete(lama)
  }
}

/** Dua keadaan yang sama tertulis sama hanya bila di antaranya tidak ada transaksi yang menulis: datanya pasti sama. */
async function readKeadaan(): Promise<string> {
  const [row] = await readSql<{ keadaan: string }>('SELECT pg_current_snapshot()::text AS keadaan')
  return row?.keadaan ?? ''
}

/**
 * Pengingat satu jenis hitungan yang mahal, dalam proses ini. Hitungan lama dipakai lagi bila database belum berubah; bila sudah, paling
 * lama TITIAN_INGATAN_DETIK dan tidak oleh orang yang sendiri baru mengubah sesuatu. `kunci` harus memuat jangkauan viewer beserta semua
 * yang menentukan hasilnya. Permintaan serempak menunggu satu hitungan; galat tidak diingat.
 */
export function createIngatan<T>(): (
  viewer: Pick<Viewer, 'akunId'>,
  kunci: readonly unknown[],
  hitung: () => Promise<T>,
) => Promise<T> {
  const ingatan = new Map<string, Isi<T>>()

  const renew = (nama: string, keadaan: string, mulai: number, hitung: () => Promise<T>) => {
    const baru: Isi<T> = { keadaan, mulai, isi: hitung(), disegarkan: false }
    const drop = () => {
      if (ingatan.get(nama) === baru) ingatan.delete(nama)
    }
    baru.isi.catch(drop)
    ingatan.delete(nama)
    ingatan.set(nama, baru)
    for (const [lama] of ingatan) {
      if (ingatan.size <= PALING_BANYAK) break
      ingatan.delete(lama)
    }
    return baru.isi
  }

  return async (viewer, kunci, hitung) => {
    const nama = JSON.stringify(kunci)
    const mulai = performance.now()
    const batas = env().TITIAN_INGATAN_DETIK * 1000
    const findLayak = () => {
      const ada = ingatan.get(nama)
      return ada && mulai - ada.mulai < batas && ada.mulai > (tulisan.get(viewer.akunId) ?? -1) ? ada : null
    }
    const layak = findLayak()
    if (layak && (layak.disegarkan || mulai - layak.mulai < batas / 2)) return layak.isi
    if (layak) layak.disegarkan = true
    const keadaan = await readKeadaan()
    const ada = ingatan.get(nama)
    if (ada?.keadaan === keadaan) {
      // Terbukti masih tepat: usianya dihitung dari sekarang.
      Object.assign(ada, { mulai, disegarkan: false })
      return ada.isi
    }
    if (layak) {
      // Yang menua disegarkan di belakang, supaya tidak seorang pun menunggunya.
      renew(nama, keadaan, mulai, hitung).catch(() => {})
      return layak.isi
    }
    return findLayak()?.isi ?? renew(nama, keadaan, mulai, hitung)
  }
}
