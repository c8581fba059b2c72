'use server'

import { createHash } from 'node:crypto'
import { defineAction } from '../server/action.ts'
import * as commands from './commands-slip.ts'
import { terbitSlipSchema, ulangSaringanSchema, ulangSlipSchema } from './schema-slip.ts'

const digest = (daftarId: readonly string[]) =>
  createHash('sha256').update(daftarId.toSorted().join(',')).digest('hex')

/** Menerbitkan paling banyak seratus akun; sandinya hanya ada pada jawaban ini, jejaknya memuat jumlah dan sidik orangnya. */
export const issueSlip = defineAction({
  name: 'akun.issueSlip',
  permission: 'akun:issue',
  input: terbitSlipSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const lembar = await commands.issueSlip(tx, viewer, input, today)
    const daftarId = lembar.slip.map(({ orangId }) => orangId)
    await audit({
      objek: 'perangkat_daerah',
      objekId: input.perangkatDaerahId,
      rincian: {
        diterbitkan: daftarId.length,
        peranDilengkapi: lembar.peranDilengkapi,
        sidik: digest(daftarId),
      },
    })
    return lembar
  },
  revalidate: () => ['/akun/slip'],
})

/** Slip baru bagi akun yang ada; sandi lama dan semua sesinya berakhir. */
export const reissueSlip = defineAction({
  name: 'akun.reissueSlip',
  permission: 'akun:issue',
  input: ulangSlipSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const lembar = await commands.reissueSlip(tx, viewer, input, today)
    await audit({
      objek: 'perangkat_daerah',
      objekId: input.perangkatDaerahId,
      rincian: { diulang: lembar.slip.map(({ orangId }) => orangId) },
    })
    return lembar
  },
  revalidate: () => ['/akun/slip'],
})

/** Slip baru bagi saringan seluruhnya, paling banyak seratus tiap kali; jejaknya memuat jumlah dan sidik orangnya. */
export const reissueSaringan = defineAction({
  name: 'akun.reissueSaringan',
  permission: 'akun:issue',
  input: ulangSaringanSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const lembar = await commands.reissueSaringan(tx, viewer, input, today)
    const daftarId = lembar.slip.map(({ orangId }) => orangId)
    await audit({
      objek: 'perangkat_daerah',
      objekId: input.perangkatDaerahId,
      rincian: { diulang: daftarId.length, keadaan: input.keadaan, sidik: digest(daftarId) },
    })
    return lembar
  },
  revalidate: () => ['/akun/slip'],
})
