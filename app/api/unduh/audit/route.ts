import { exportAudit } from '@/lib/laporan/queries-audit-ekspor'
import { eksporAuditSchema } from '@/lib/laporan/schema-audit'
import { defineDownload } from '@/lib/server/download'

/** Jejak audit sebagai Excel, disaring seperti halamannya; unduhannya sendiri menjadi satu baris jejak. */
export const GET = defineDownload({
  name: 'audit.export',
  permission: 'audit:read',
  params: eksporAuditSchema,
  handler: async ({ viewer, input, audit }) => {
    const { nama, isi } = await exportAudit(viewer, input)
    await audit({ objek: 'audit', rincian: input })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
