'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-kepala.ts'
import { terbitKepalaSchema } from './schema-kepala.ts'

/** Akun dan wewenang bagi kepala perangkat daerah hari ini; hanya admin BKPSDM, sandinya hanya ada pada jawaban ini. */
export const issueKepala = defineAction({
  name: 'akun.issueKepala',
  permission: 'akun:update',
  input: terbitKepalaSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { dicabut, ...lembar } = await commands.issueKepala(tx, viewer, input, today)
    const daftarOpd = [...new Set([input.perangkatDaerahId].flat())]
    await audit({
      objek: 'perangkat_daerah',
      ...(daftarOpd[0] && daftarOpd.length === 1 ? { objekId: daftarOpd[0] } : {}),
      rincian: {
        perangkatDaerah: daftarOpd.length,
        diterbitkan: lembar.slip.map(({ orangId }) => orangId),
        peranDilengkapi: lembar.peranDilengkapi,
        dicabut,
      },
    })
    return lembar
  },
  revalidate: () => ['/akun/kepala', '/kelayakan'],
})
