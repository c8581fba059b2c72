import { formatParameter } from '@/lib/core/alamat'
import type { DasborFilter } from '@/lib/laporan/schema'

/** Tempat sebuah angka: satu perangkat daerah (bila dasbor disaring) dan satu barisnya. */
export type Tempat = Pick<DasborFilter, 'opd' | 'unit'>

/** Alamat daftar orang di belakang sebuah angka dasbor; tempat halaman ikut bila disebut. */
export function buildDaftarHref(filter: Partial<DasborFilter>): string {
  return `/dasbor/daftar${formatParameter({}, filter)}`
}

/** Tempat satu baris peta: perangkat daerah, atau unit kerja di dalam perangkat daerah yang disaring. */
export function buildTempat(rincian: 'opd' | 'unit', id: string, opd: string | undefined): Tempat {
  return rincian === 'opd' ? { opd: id } : { ...(opd ? { opd } : {}), unit: id }
}
