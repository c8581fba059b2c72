import { makePesan } from '@/lib/impor/queries-pesan'
import { previewImporPegawai, readUnggahanPegawai } from '@/lib/pegawai/commands'
import { unggahPegawaiSchema } from '@/lib/pegawai/schema-impor'
import { defineUpload } from '@/lib/server/upload'

/** Daftar pegawai atau pelengkap masuk sebagai pratinjau. */
export const POST = defineUpload({
  name: 'pegawai.uploadImport',
  permission: 'pegawai:import',
  maxBytes: 25 * 1024 * 1024,
  fields: unggahPegawaiSchema,
  read: (file, fields) => readUnggahanPegawai(fields, file.bytes),
  handler: async ({ tx, viewer, input, file, bacaan, today, audit }) => {
    const hasil = await previewImporPegawai(tx, viewer, {
      jenis: input.jenis,
      berkas: file,
      bacaan,
      hariIni: today,
    })
    const rincian = {
      jenis: input.jenis,
      berkas: file.nama,
      sha256: file.sha256.toString('hex'),
      baris: bacaan.baris.length,
    }
    await audit({ objek: 'impor', objekId: hasil.imporId, rincian })
    return hasil
  },
  redirectTo: ({ imporId }) => `/pegawai/impor/${imporId}`,
  failTo: (_fields, pesan, rujukan) => `/pegawai/impor?galat=${makePesan(pesan, rujukan)}`,
})
