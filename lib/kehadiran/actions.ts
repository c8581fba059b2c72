'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands.ts'
import { rekapBulanSchema } from './schema.ts'

/** Menyimpan rekap satu bulan satu perangkat daerah; jejaknya satu entri dengan sidik seluruh baris. */
export const saveRekapBulan = defineAction({
  name: 'kehadiran.save',
  permission: 'kehadiran:write',
  input: rekapBulanSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.saveRekapBulan(tx, viewer, input, today)
    const { tahun, bulan, hariKerja, ditulis, dihapus, sidik } = hasil
    await audit({
      objek: 'perangkat_daerah',
      objekId: hasil.perangkatDaerahId,
      rincian: { tahun, bulan, hariKerja, ditulis, dihapus, sidik },
    })
    return { versi: hasil.versi, ditulis, dihapus }
  },
  revalidate: () => ['/kehadiran'],
})
