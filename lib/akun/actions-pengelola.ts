'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-pengelola.ts'
import { angkatPengelolaSchema, cabutPengelolaSchema } from './schema-pengelola.ts'

/** Menjadikan seseorang pengelola kepegawaian satu perangkat daerah; slipnya hanya ada pada jawaban ini. */
export const appointPengelola = defineAction({
  name: 'akun.appointPengelola',
  permission: 'akun:update',
  input: angkatPengelolaSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const { orangId, ...lembar } = await commands.appointPengelola(tx, viewer, input)
    await audit({
      objek: 'perangkat_daerah',
      objekId: input.perangkatDaerahId,
      rincian: { pengelola: [orangId], akunBaru: lembar.slip.length > 0 },
    })
    return lembar
  },
  revalidate: () => ['/akun', '/akun/pengelola'],
})

/** Mengakhiri peran pengelola atas satu perangkat daerah. */
export const removePengelola = defineAction({
  name: 'akun.removePengelola',
  permission: 'akun:update',
  input: cabutPengelolaSchema,
  handler: async ({ tx, input, audit }) => {
    await commands.removePengelola(tx, input)
    await audit({
      objek: 'akun',
      objekId: input.akunId,
      rincian: { perangkatDaerahId: input.perangkatDaerahId },
    })
    return {}
  },
  revalidate: () => ['/akun', '/akun/pengelola'],
})
