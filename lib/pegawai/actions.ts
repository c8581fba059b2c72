'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands.ts'
import { buangImporSchema, terapkanImporSchema } from './schema-impor.ts'

/** Menerapkan satu pratinjau impor pegawai, utuh atau tidak sama sekali. */
export const applyImporPegawai = defineAction({
  name: 'pegawai.import',
  permission: 'pegawai:import',
  input: terapkanImporSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await commands.applyImporPegawai(tx, viewer, input, today)
    const { baru, berubah, salah } = hasil.ringkasan
    await audit({
      objek: 'impor',
      objekId: hasil.imporId,
      rincian: { diterapkan: hasil.diterapkan, baru, berubah, salah },
    })
    if (hasil.diterapkan) await publish({ peristiwa: 'pegawai.diimpor', isi: { imporId: hasil.imporId } })
    return { imporId: hasil.imporId, diterapkan: hasil.diterapkan }
  },
  revalidate: () => ['/pegawai', '/pegawai/impor'],
  redirectTo: ({ imporId, diterapkan }) => `/pegawai/impor/${imporId}${diterapkan ? '' : '?diperbarui=1'}`,
})

/** Membuang satu pratinjau yang belum diterapkan. */
export const discardImporPegawai = defineAction({
  name: 'pegawai.discardImport',
  permission: 'pegawai:import',
  input: buangImporSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const hasil = await commands.discardImporPegawai(tx, viewer, input.imporId)
    await audit({ objek: 'impor', objekId: hasil.imporId, rincian: { dibuang: true } })
    return hasil
  },
  revalidate: () => ['/pegawai/impor'],
  redirectTo: () => '/pegawai/impor',
})
