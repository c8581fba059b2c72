import { z } from 'zod'
import { getTemplatPelengkap } from '@/lib/pegawai/queries-templat'
import { defineDownload } from '@/lib/server/download'
import { writeWorkbook } from '@/lib/server/sheet/tulis'

/** Templat pelengkap, berisi pegawai kantor ini dan yang sudah tercatat tentang mereka. */
export const GET = defineDownload({
  name: 'pegawai.downloadTemplate',
  permission: 'pegawai:import',
  params: z.strictObject({}),
  handler: async ({ today, audit }) => {
    const { orang, lembar } = await getTemplatPelengkap(today)
    await audit({ objek: 'pegawai', rincian: { unduh: 'templat pelengkap', orang } })
    return {
      nama: 'Templat pelengkap.xlsx',
      tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      isi: writeWorkbook([lembar]),
    }
  },
})
