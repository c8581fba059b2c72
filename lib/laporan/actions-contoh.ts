'use server'

import { z } from 'zod'
import { defineAction } from '../server/action.ts'
import { getJam } from '../server/clock.ts'
import { continueContoh } from './commands-contoh.ts'

/** Menjalani pekerjaan semua orang pada data contoh sampai hari wilayah; satu transaksi, satu jejak. */
export const lanjutkanContoh = defineAction({
  name: 'laporan.continueContoh',
  permission: 'setelan:update',
  input: z.strictObject({}),
  handler: async ({ tx, today, audit }) => {
    const hasil = await continueContoh(tx, today, await getJam())
    await audit({ objek: 'setelan', objekId: 'ceritaContoh', rincian: { hariIni: today, ...hasil } })
    return hasil
  },
  revalidate: () => ['/pengaturan'],
})
