'use server'

import { defineAction } from '../server/action.ts'
import { forgetSetelan } from '../server/clock.ts'
import { deliverOutbox } from '../server/outbox.ts'
import { setJamDemo } from './commands.ts'
import { jamDemoSchema } from './schema.ts'

/** Menggeser jam wilayah pada data contoh ke pukul 09.14 hari yang dipilih; yang jatuh tempo diselesaikan sebelum halaman dibuka lagi. */
export const geserJam = defineAction({
  name: 'kalender.setJamDemo',
  permission: 'setelan:update',
  input: jamDemoSchema,
  handler: async ({ tx, input, audit, publish }) => {
    const jam = await setJamDemo(tx, input.tanggal)
    await publish({ peristiwa: 'kalender.hariBerganti', isi: { tanggal: input.tanggal, jam } })
    await audit({ objek: 'setelan', objekId: 'jamDemo', rincian: { tanggal: input.tanggal } })
    return { tanggal: input.tanggal }
  },
  afterCommit: async () => {
    forgetSetelan()
    await deliverOutbox()
  },
  redirectTo: () => '/pengaturan',
})
