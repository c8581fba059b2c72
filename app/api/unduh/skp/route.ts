import { printSkp } from '@/lib/dokumen/queries-skp'
import { cetakSkpSchema } from '@/lib/dokumen/schema'
import { defineDownload } from '@/lib/server/download'

/** Formulir SKP satu versi sebagai PDF, dari salinan beku saat disetujui. */
export const GET = defineDownload({
  name: 'dokumen.printSkp',
  permission: 'skp:read',
  params: cetakSkpSchema,
  handler: async ({ viewer, input, audit }) => {
    const { nama, orangId, isi } = await printSkp(viewer, input.versi, input.kertas)
    await audit({ objek: 'versi_skp', objekId: input.versi, rincian: { unduh: 'formulir SKP', orangId } })
    return { nama, tipe: 'application/pdf', isi }
  },
})
