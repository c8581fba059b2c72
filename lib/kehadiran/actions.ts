'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands.ts'
import { rekapBulanSchema } from './schema-rekap.ts'

/** Menyimpan rekap satu bulan satu perangkat daerah; jejaknya satu entri: sidik seluruh baris, dan siapa berubah dari apa ke apa. */
export const saveRekapBulan = defineAction({
  name: 'kehadiran.save',
  permission: 'kehadiran:write',
  input: rekapBulanSchema,
  echo: true,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.saveRekapBulan(tx, viewer, input, today)
    const { tahun, bulan, hariKerja, hariKerjaSebelum, ditulis, dihapus, sidik, perubahan } = hasil
    await audit({
      objek: 'perangkat_daerah',
      objekId: hasil.perangkatDaerahId,
      rincian: {
        tahun,
        bulan,
        ...(input.alasan ? { alasan: input.alasan } : {}),
        ...(perubahan ? { perubahan } : {}),
        hariKerja,
        ...(hariKerjaSebelum.length > 0 ? { hariKerjaSebelum } : {}),
        ditulis,
        dihapus,
        sidik,
      },
    })
    return { versi: hasil.versi, ditulis, dihapus }
  },
  revalidate: () => ['/kehadiran'],
})
