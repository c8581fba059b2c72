import { getLembarGalat } from '@/lib/impor/queries-galat'
import { buangImporSchema } from '@/lib/impor/schema'
import { defineDownload } from '@/lib/server/download'
import { writeWorkbook } from '@/lib/server/sheet/tulis'

/** Baris yang salah dari satu impor, untuk diperbaiki di berkas asalnya. */
export const GET = defineDownload({
  name: 'pegawai.downloadImportErrors',
  permission: 'pegawai:import',
  params: buangImporSchema,
  handler: async ({ input, audit }) => {
    const { lembar, nama } = await getLembarGalat(input.imporId, ['DAFTAR_PEGAWAI', 'PELENGKAP'])
    await audit({ objek: 'impor', objekId: input.imporId, rincian: { unduh: 'baris salah' } })
    return {
      nama,
      tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      isi: writeWorkbook([lembar]),
    }
  },
})
