'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-disiplin.ts'
import { hapusCatatanSchema, hukumanSchema, kasusSchema } from './schema-catatan.ts'

/** Mencatat atau membetulkan hukuman disiplin. */
export const saveHukuman = defineAction({
  name: 'disiplin.saveHukuman',
  permission: 'disiplin:write',
  input: hukumanSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { id, sebelum } = await commands.saveHukuman(tx, viewer, input, today)
    const { pegawaiId, version, ...isi } = input
    await audit({ objek: 'pegawai', objekId: pegawaiId, rincian: { hukuman: id, isi, sebelum } })
    return { pegawaiId }
  },
  revalidate: ({ pegawaiId }) => ['/disiplin', `/disiplin/${pegawaiId}`],
  redirectTo: ({ pegawaiId }) => `/disiplin/${pegawaiId}`,
})

/** Membuka, membetulkan, atau menutup kasus. */
export const saveKasus = defineAction({
  name: 'disiplin.saveKasus',
  permission: 'disiplin:write',
  input: kasusSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { id, sebelum } = await commands.saveKasus(tx, viewer, input, today)
    const { pegawaiId, version, ...isi } = input
    await audit({ objek: 'pegawai', objekId: pegawaiId, rincian: { kasus: id, isi, sebelum } })
    return { pegawaiId }
  },
  revalidate: ({ pegawaiId }) => ['/disiplin', `/disiplin/${pegawaiId}`],
  redirectTo: ({ pegawaiId }) => `/disiplin/${pegawaiId}`,
})

/** Menghapus catatan yang keliru; isi dan alasannya tinggal di jejak audit. */
export const removeCatatan = defineAction({
  name: 'disiplin.remove',
  permission: 'disiplin:write',
  input: hapusCatatanSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { pegawaiId, sebelum } = await commands.removeCatatan(tx, viewer, input, today)
    await audit({ objek: 'pegawai', objekId: pegawaiId, rincian: { dihapus: sebelum, alasan: input.alasan } })
    return { pegawaiId }
  },
  revalidate: ({ pegawaiId }) => ['/disiplin', `/disiplin/${pegawaiId}`],
  redirectTo: ({ pegawaiId }) => `/disiplin/${pegawaiId}`,
})
