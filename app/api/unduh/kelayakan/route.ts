import { temuanFilterSchema } from '@/lib/kelayakan/parse'
import { exportKelayakan } from '@/lib/kelayakan/queries-ekspor'
import { eksporSchema } from '@/lib/kelayakan/schema-keputusan'
import { defineDownload } from '@/lib/server/download'

/** Daftar kelayakan sebagai Excel, disaring seperti daftarnya. */
export const GET = defineDownload({
  name: 'kelayakan.export',
  permission: 'kelayakan:export',
  params: eksporSchema,
  handler: async ({ viewer, input, audit }) => {
    const { putaran: slug, ...saringan } = input
    const filter = temuanFilterSchema.parse(saringan)
    const { putaran, nama, isi } = await exportKelayakan(viewer, slug, filter)
    await audit({ objek: 'putaran', objekId: putaran.id, rincian: saringan })
    return { nama, tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isi }
  },
})
