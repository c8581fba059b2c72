import { disiplinFilterSchema } from '@/lib/kehadiran/parse-disiplin'
import { exportDisiplin } from '@/lib/kehadiran/queries-ekspor-disiplin'
import { defineDownload } from '@/lib/server/download'

/** Register disiplin sebagai Excel, dalam jangkauan pengunduh. */
export const GET = defineDownload({
  name: 'disiplin.export',
  permission: 'disiplin:read',
  params: disiplinFilterSchema,
  handler: async ({ viewer, input, today, audit }) => {
    const { nama, jumlah, isi } = await exportDisiplin(viewer, input, today)
    await audit({ objek: 'disiplin', rincian: { unduh: jumlah, ...input } })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
