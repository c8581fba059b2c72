import { kehadiranFilterSchema } from '@/lib/kehadiran/parse-saring'
import { exportKehadiran } from '@/lib/kehadiran/queries-ekspor'
import { defineDownload } from '@/lib/server/download'

/** Rekap kehadiran sebulan sebagai Excel, disaring seperti kisinya. */
export const GET = defineDownload({
  name: 'kehadiran.export',
  permission: 'kehadiran:read',
  params: kehadiranFilterSchema,
  handler: async ({ viewer, input, today, audit }) => {
    const { opdId, nama, isi } = await exportKehadiran(viewer, input, today)
    await audit({ objek: 'perangkat_daerah', objekId: opdId, rincian: { unduh: 'kehadiran', ...input } })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
