import { requireTipe } from '@/lib/berkas/commands'
import { MAKS_BITA_BERKAS } from '@/lib/berkas/schema'
import { makePesan } from '@/lib/impor/queries-pesan'
import { attachBerkas } from '@/lib/rencana-kinerja/commands-bukti'
import { formatSlugBulan, tryParseBulan } from '@/lib/rencana-kinerja/parse'
import { unggahBuktiSchema } from '@/lib/rencana-kinerja/schema-isian'
import { defineUpload } from '@/lib/server/upload'

/** Berkas bukti satu baris realisasi milik sendiri; formulir biasa kembali ke halaman bulannya. */
export const POST = defineUpload({
  name: 'rencana.uploadEvidence',
  permission: 'rencana:write',
  maxBytes: MAKS_BITA_BERKAS,
  kosong: 'Pilih berkas PDF, JPEG, atau PNG dahulu.',
  fields: unggahBuktiSchema,
  read: async (file) => requireTipe(file.bytes),
  handler: async ({ tx, viewer, input, file, audit }) => {
    const hasil = await attachBerkas(tx, viewer, input.barisId, file)
    const rincian = { barisId: input.barisId, nama: hasil.nama, sha256: file.sha256.toString('hex') }
    if (hasil.baru) await audit({ objek: 'bukti_dukung', objekId: hasil.buktiId, rincian })
    else audit.nihil('berkas yang sama sudah ada pada baris ini')
    return { ...hasil, barisId: input.barisId }
  },
  redirectTo: ({ barisId, ...bulan }) =>
    `/rencana-kinerja/${formatSlugBulan(bulan)}?bukti=${barisId}#bukti-${barisId}`,
  failTo: ({ bulan, barisId }, pesan, rujukan) => {
    const asal = typeof bulan === 'string' ? tryParseBulan(bulan) : null
    if (!asal) return `/rencana-kinerja?galat=${makePesan(pesan, rujukan)}`
    const baris = typeof barisId === 'string' && /^[0-9a-f-]{36}$/.test(barisId) ? barisId : ''
    return `/rencana-kinerja/${formatSlugBulan(asal)}?bukti=${baris}&galat=${makePesan(pesan, rujukan)}`
  },
})
