import { openBerkas } from '@/lib/berkas/commands'
import { AppError } from '@/lib/core/errors'
import { findBuktiUnduh } from '@/lib/rencana-kinerja/queries'
import { unduhBuktiSchema } from '@/lib/rencana-kinerja/schema-isian'
import { defineDownload } from '@/lib/server/download'

/** Satu bukti dukung sebagai lampiran; yang boleh adalah yang menjangkau bulan pemiliknya. */
export const GET = defineDownload({
  name: 'rencana.downloadEvidence',
  permission: 'rencana:read',
  params: unduhBuktiSchema,
  handler: async ({ viewer, input, today, audit }) => {
    const bukti = await findBuktiUnduh(viewer, input.buktiId, today)
    if (!bukti) throw new AppError('NOT_FOUND', 'Bukti ini tidak ada atau di luar jangkauan Anda.')
    await audit({ objek: 'bukti_dukung', objekId: input.buktiId, rincian: { unduh: true } })
    return openBerkas(bukti.berkasId)
  },
})
