import { exportDasbor } from '@/lib/laporan/queries-dasbor-ekspor'
import { eksporDasborSchema } from '@/lib/laporan/schema'
import { today } from '@/lib/server/clock'
import { defineDownload } from '@/lib/server/download'

/** Peta bulan dasbor sebagai Excel. */
export const GET = defineDownload({
  name: 'dasbor.export',
  permission: 'dasbor:read',
  params: eksporDasborSchema,
  handler: async ({ viewer, input, audit }) => {
    const { nama, isi } = await exportDasbor(viewer, await today(), input.opd)
    await audit({
      objek: 'dasbor',
      ...(input.opd && input.opd !== 'tanpa' ? { objekId: input.opd } : {}),
      rincian: input,
    })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
