'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands.ts'
import { buangImporSchema, terapkanRekapSchema } from './schema-impor.ts'

/** Menerapkan satu pratinjau rekap tahunan, utuh atau tidak sama sekali; jejaknya memuat alasan dan bulan tertutup yang berubah. */
export const applyImporRekap = defineAction({
  name: 'penilaian.import',
  permission: 'penilaian:import',
  input: terapkanRekapSchema,
  echo: true,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await commands.applyImporRekap(tx, viewer, input, today)
    const { baru, berubah, salah } = hasil.ringkasan
    await audit({
      objek: 'impor',
      objekId: hasil.imporId,
      rincian: {
        diterapkan: hasil.diterapkan,
        baru,
        berubah,
        salah,
        ...(hasil.tertutup.length > 0 ? { alasan: input.alasan, bulanTertutup: hasil.tertutup } : {}),
      },
    })
    if (hasil.diterapkan) await publish({ peristiwa: 'penilaian.diimpor', isi: { imporId: hasil.imporId } })
    return { imporId: hasil.imporId, diterapkan: hasil.diterapkan }
  },
  revalidate: () => ['/penilaian/impor', '/kelayakan'],
  redirectTo: ({ imporId, diterapkan }) => `/penilaian/impor/${imporId}${diterapkan ? '' : '?diperbarui=1'}`,
})

/** Membuang satu pratinjau yang belum diterapkan. */
export const discardImporRekap = defineAction({
  name: 'penilaian.discardImport',
  permission: 'penilaian:import',
  input: buangImporSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const hasil = await commands.discardImporRekap(tx, viewer, input.imporId)
    await audit({ objek: 'impor', objekId: hasil.imporId, rincian: { dibuang: true } })
    return hasil
  },
  revalidate: () => ['/penilaian/impor'],
  redirectTo: () => '/penilaian/impor',
})
