import { z } from 'zod'
import type { Tanggal } from '../core/tanggal.ts'
import { createKebijakan, type Kebijakan, type NilaiParameter, type Parameter } from '../hukum/parameter.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import {
  BULAN_TERAKHIR_DINILAI,
  HARI_MINIMAL_BULAN,
  PITA_SESUAI_MAKS,
  PITA_SESUAI_MIN,
} from '../penilaian/parameter.ts'
import {
  CARA_GABUNG_PERILAKU,
  PITA_PERILAKU_ATAS_MIN,
  PITA_PERILAKU_SESUAI_MIN,
} from '../perilaku-kerja/parameter.ts'
import type { Tx } from '../server/db.ts'
import { ATURAN_PERPANJANGAN, PARAMETER_PERPANJANGAN } from './aturan/index.ts'

/** Setiap parameter yang dibaca sebuah putaran: oleh aturan, oleh kontrak berikutnya, dan oleh pemuat fakta. */
export const PARAMETER_PUTARAN: readonly Parameter<NilaiParameter>[] = [
  ...new Map<string, Parameter<NilaiParameter>>(
    [
      ...ATURAN_PERPANJANGAN.flatMap(({ parameter }) => parameter),
      ...PARAMETER_PERPANJANGAN,
      HARI_MINIMAL_BULAN,
      BULAN_TERAKHIR_DINILAI,
      PITA_SESUAI_MIN,
      PITA_SESUAI_MAKS,
      CARA_GABUNG_PERILAKU,
      PITA_PERILAKU_SESUAI_MIN,
      PITA_PERILAKU_ATAS_MIN,
    ].map((satu) => [satu.kode, satu]),
  ).values(),
]

const bekuSchema = z.object({
  parameter: z.array(
    z.object({
      kode: z.string(),
      nilai: z.json(),
      terverifikasi: z.boolean(),
      asal: z.enum(['BAWAAN', 'DAERAH']),
    }),
  ),
})
export type KebijakanBeku = z.infer<typeof bekuSchema>

/** Nilai semua parameter pada hari evaluasi, ketentuan daerah didahulukan: disimpan bersama putaran. */
export async function loadKebijakanBeku(tx: Tx, pada: Tanggal): Promise<KebijakanBeku> {
  const kebijakan = await loadKebijakan(pada, tx.sql)
  return {
    parameter: PARAMETER_PUTARAN.map((satu) => {
      const { kode, nilai, terverifikasi, asal } = kebijakan.detail(satu)
      return { kode, nilai, terverifikasi, asal }
    }),
  }
}

/** Pembaca parameter dari nilai yang dibekukan: putaran lama tetap terbaca sama setelah nilai bawaan berganti. */
export function openKebijakan(pada: Tanggal, beku: unknown): Kebijakan {
  const { parameter } = bekuSchema.parse(beku)
  return createKebijakan(
    pada,
    parameter.map(({ kode, nilai, terverifikasi }) => ({
      kode,
      nilai,
      terverifikasi,
      berlakuSejak: '0001-01-01',
    })),
  )
}

/** Kode dan nilai parameter yang belum diverifikasi di dalam sebuah putaran. */
export function listBelumVerifikasi(beku: unknown) {
  const { parameter } = bekuSchema.parse(beku)
  return parameter.flatMap(({ kode, nilai, terverifikasi }) => {
    const definisi = PARAMETER_PUTARAN.find((satu) => satu.kode === kode)
    return terverifikasi || !definisi ? [] : [{ kode, nilai, label: definisi.label, satuan: definisi.satuan }]
  })
}
