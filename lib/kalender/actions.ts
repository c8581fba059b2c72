'use server'

import { defineAction } from '../server/action.ts'
import { forgetSetelan } from '../server/clock.ts'
import { setJamDemo } from './commands.ts'
import { jamDemoSchema } from './schema.ts'

/** Menggeser jam wilayah pada data contoh ke pukul 09.14 hari yang dipilih. */
export const geserJam = defineAction({
  name: 'kalender.setJamDemo',
  permission: 'setelan:update',
  input: jamDemoSchema,
  handler: async ({ tx, input, audit }) => {
    await setJamDemo(tx, input.tanggal)
    await audit({ objek: 'setelan', objekId: 'jamDemo', rincian: { tanggal: input.tanggal } })
    return { tanggal: input.tanggal }
  },
  afterCommit: async () => forgetSetelan(),
  redirectTo: () => '/pengaturan',
})
