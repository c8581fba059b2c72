import { printBulan } from '@/lib/dokumen/queries-bulan'
import { cetakBulanSchema } from '@/lib/dokumen/schema'
import { defineDownload } from '@/lib/server/download'

/** Formulir A, Evaluasi Kinerja Bulanan, sebagai PDF dari salinan beku bulan itu. */
export const GET = defineDownload({
  name: 'dokumen.printBulan',
  permission: 'penilaian:read',
  params: cetakBulanSchema,
  handler: async ({ viewer, input, audit }) => {
    const { nama, orangId, isi } = await printBulan(viewer, input.pegawai, input.bulan, input.kertas)
    await audit({
      objek: 'pegawai',
      objekId: input.pegawai,
      rincian: { unduh: 'evaluasi kinerja bulanan', bulan: input.bulan, orangId },
    })
    return { nama, tipe: 'application/pdf', isi }
  },
})
