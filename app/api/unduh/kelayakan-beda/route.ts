import { bedaFilterSchema } from '@/lib/kelayakan/parse'
import { exportBeda } from '@/lib/kelayakan/queries-ekspor-beda'
import { eksporBedaSchema } from '@/lib/kelayakan/schema-keputusan'
import { defineDownload } from '@/lib/server/download'

/** Beda dua putaran sebagai Excel, disaring seperti halamannya. */
export const GET = defineDownload({
  name: 'kelayakan.exportBeda',
  permission: 'kelayakan:export',
  params: eksporBedaSchema,
  handler: async ({ viewer, input, audit }) => {
    const { putaran: slug, lain, ...saringan } = input
    const filter = bedaFilterSchema.parse(saringan)
    const { putaran, nama, isi } = await exportBeda(viewer, slug, lain, filter)
    await audit({ objek: 'putaran', objekId: putaran.id, rincian: { lain, ...saringan } })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
