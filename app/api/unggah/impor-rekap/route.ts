import { makePesan } from '@/lib/impor/queries-pesan'
import { previewImporRekap, readUnggahanRekap } from '@/lib/penilaian/commands'
import { unggahRekapSchema } from '@/lib/penilaian/schema-impor'
import { defineUpload } from '@/lib/server/upload'

/** Rekap setahun masuk sebagai pratinjau. */
export const POST = defineUpload({
  name: 'penilaian.uploadImport',
  permission: 'penilaian:import',
  maxBytes: 40 * 1024 * 1024,
  fields: unggahRekapSchema,
  read: (file, fields) => readUnggahanRekap(fields, file.bytes),
  handler: async ({ tx, viewer, input, file, bacaan, today, audit }) => {
    const hasil = await previewImporRekap(tx, viewer, {
      tahun: input.tahun,
      berkas: file,
      bacaan,
      hariIni: today,
    })
    const rincian = {
      tahun: input.tahun,
      berkas: file.nama,
      sha256: file.sha256.toString('hex'),
      baris: bacaan.baris.length,
    }
    await audit({ objek: 'impor', objekId: hasil.imporId, rincian })
    return hasil
  },
  redirectTo: ({ imporId }) => `/penilaian/impor/${imporId}`,
  failTo: (_fields, pesan, rujukan) => `/penilaian/impor?galat=${makePesan(pesan, rujukan)}`,
})
