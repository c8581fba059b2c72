import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { readContoh } from '@/lib/impor/queries-contoh'
import { defineDownload } from '@/lib/server/download'

/** Berkas contoh untuk dicoba sendiri; hanya pada data contoh dan hanya yang ada di daftarnya. */
export const GET = defineDownload({
  name: 'impor.downloadSample',
  permission: 'pegawai:import',
  params: z.strictObject({ nama: z.string().max(100) }),
  handler: async ({ input, audit }) => {
    const isi = await readContoh(input.nama)
    if (!isi) throw new AppError('NOT_FOUND', 'Berkas contoh ini tidak ada.')
    audit.nihil('berkas contoh bukan data siapa pun')
    const tipe = input.nama.endsWith('.csv')
      ? 'text/csv; charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { nama: input.nama, tipe, isi }
  },
})
