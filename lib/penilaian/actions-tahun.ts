'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-tahun.ts'
import { nyatakanSchema, nyatakanSesuaiSchema, terimaTahunSchema } from './schema-tahun.ts'

/** Menyatakan rating setahun seorang bawahan. */
export const stateTahun = defineAction({
  name: 'penilaian.stateYear',
  permission: 'penilaian:rate',
  input: nyatakanSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await commands.stateTahun(tx, viewer, input, today)
    const { tahun, hasilKerja, perilaku } = input
    await audit({
      objek: 'penilaian_tahun',
      objekId: input.pegawaiId,
      rincian: { tahun, hasilKerja, perilaku },
    })
    await publish({ peristiwa: 'tahun.dinyatakan', isi: { tahun, pegawaiId: hasil.pegawaiId } })
    return hasil
  },
  revalidate: (_, { tahun }) => [`/penilaian/tahun/${tahun}`, '/penilaian'],
})

/** Menyatakan banyak bawahan sesuai usulan. */
export const stateTahunSesuai = defineAction({
  name: 'penilaian.stateYearAsProposed',
  permission: 'penilaian:rate',
  input: nyatakanSesuaiSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await commands.stateTahunSesuai(tx, viewer, input, today)
    const { tahun } = input
    await audit({ objek: 'penilaian_tahun', rincian: { tahun, sesuaiUsulan: hasil.pegawaiId } })
    await publish({ peristiwa: 'tahun.dinyatakan', isi: { tahun, pegawaiId: hasil.pegawaiId } })
    return hasil
  },
  revalidate: (_, { tahun }) => [`/penilaian/tahun/${tahun}`, '/penilaian'],
})

/** Pegawai menerima rating tahunnya. */
export const acknowledgeTahun = defineAction({
  name: 'penilaian.acknowledgeYear',
  permission: 'penilaian:acknowledge',
  input: terimaTahunSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await commands.acknowledgeTahun(tx, viewer, input)
    await audit({ objek: 'penilaian_tahun', objekId: hasil.pegawaiId, rincian: { tahun: input.tahun } })
    await publish({
      peristiwa: 'tahun.final',
      isi: { tahun: input.tahun, pegawaiId: hasil.pegawaiId },
    })
    return hasil
  },
  revalidate: (_, { tahun }) => [`/penilaian/saya/tahun/${tahun}`, '/saya'],
})
