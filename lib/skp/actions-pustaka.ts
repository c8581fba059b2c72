'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-pustaka.ts'
import { pustakaSchema, salinPustakaSchema } from './schema-pustaka.ts'

/** Kiriman penyunting pustaka satu jabatan; yang kurang, disusun, atau bertabrakan dijawab bersama ketikannya. */
export const savePustaka = defineAction({
  name: 'pustaka.save',
  permission: 'pustaka:write',
  input: pustakaSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.savePustaka(tx, viewer, input, today)
    if (hasil.perubahan === null) audit.nihil('tidak ada yang tersimpan')
    else
      await audit({
        objek: 'pustaka_rhk',
        objekId: input.jabatanId,
        rincian: { version: hasil.version, ...hasil.perubahan },
      })
    return hasil
  },
  redirectTo: ({ hasil }) => (hasil === 'TERSIMPAN' ? '/skp/pustaka' : null),
  kabar: ({ jabatanId }) => `tersimpan.${jabatanId}`,
})

/** Mengisi pustaka yang masih kosong dengan isi satu jabatan, sekali kirim. */
export const copyPustaka = defineAction({
  name: 'pustaka.copy',
  permission: 'pustaka:write',
  input: salinPustakaSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.copyPustaka(tx, viewer, input, today)
    await audit({ objek: 'pustaka_rhk', objekId: input.jabatanId, rincian: hasil })
    return hasil
  },
  redirectTo: () => '/skp/pustaka',
  kabar: ({ ke }) => `disalin.${ke.length}`,
})
