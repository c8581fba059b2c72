import { getTemplatRekap } from '@/lib/penilaian/queries-templat'
import { unggahRekapSchema } from '@/lib/penilaian/schema-impor'
import { defineDownload } from '@/lib/server/download'
import { writeWorkbook } from '@/lib/server/sheet/tulis'

/** Templat rekap setahun, berisi pegawai kantor ini sendiri. */
export const GET = defineDownload({
  name: 'penilaian.downloadTemplate',
  permission: 'penilaian:import',
  params: unggahRekapSchema,
  handler: async ({ input, audit }) => {
    const { orang, lembar } = await getTemplatRekap(input.tahun)
    await audit({ objek: 'pegawai', rincian: { unduh: 'templat rekap', tahun: input.tahun, orang } })
    return {
      nama: `Templat rekap ${input.tahun}.xlsx`,
      tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      isi: writeWorkbook(lembar),
    }
  },
})
