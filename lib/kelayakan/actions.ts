'use server'

import { defineAction } from '../server/action.ts'
import * as keputusan from './commands.ts'
import * as putaran from './commands-putaran.ts'
import { continuePutaran } from './jobs.ts'
import {
  approveSchema,
  decideSchema,
  evaluateSchema,
  revokeSchema,
  withdrawSchema,
} from './schema-keputusan.ts'

/** Memulai putaran; evaluasinya diteruskan setelah commit, tanpa menunggu. */
export const evaluateKelayakan = defineAction({
  name: 'kelayakan.evaluate',
  permission: 'kelayakan:evaluate',
  input: evaluateSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const gladi = input.gladi === 'ya'
    const mulai = await putaran.startPutaran(tx, viewer, { ...input, gladi, hariIni: today })
    await audit({
      objek: 'putaran',
      objekId: mulai.putaranId,
      rincian: { ...input, nomor: mulai.nomor, jumlah: mulai.jumlah },
    })
    return mulai
  },
  afterCommit: async ({ putaranId }) => {
    void continuePutaran(putaranId)
  },
  revalidate: () => ['/kelayakan'],
  redirectTo: () => '/kelayakan',
})

/** Membatalkan putaran yang berjalan. */
export const revokePutaran = defineAction({
  name: 'kelayakan.revoke',
  permission: 'kelayakan:evaluate',
  input: revokeSchema,
  handler: async ({ tx, input, audit }) => {
    await putaran.revokePutaran(tx, input.putaranId)
    await audit({ objek: 'putaran', objekId: input.putaranId, rincian: {} })
    return {}
  },
  revalidate: () => ['/kelayakan'],
  redirectTo: () => '/kelayakan',
})

/** Mencatat keputusan atas satu orang. */
export const decideKelayakan = defineAction({
  name: 'kelayakan.decide',
  permission: 'kelayakan:decide',
  input: decideSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await keputusan.decideKelayakan(tx, viewer, input, today)
    if (hasil.ulangan) audit.nihil('keputusan yang sama sudah tercatat')
    else
      await audit({
        objek: 'keputusan',
        objekId: hasil.keputusanId,
        rincian: { ...input, status: hasil.status },
      })
    return hasil
  },
  revalidate: () => ['/kelayakan'],
})

/** Jawaban orang kedua atas keputusan yang menyimpang. */
export const approveKeputusan = defineAction({
  name: 'kelayakan.approve',
  permission: 'kelayakan:decide',
  input: approveSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const hasil = await keputusan.approveKeputusan(tx, viewer, input)
    if (hasil.ulangan) audit.nihil('jawaban yang sama sudah tercatat')
    else
      await audit({
        objek: 'keputusan',
        objekId: hasil.keputusanId,
        rincian: { jawaban: input.jawaban, pegawaiId: hasil.pegawaiId },
      })
    return hasil
  },
  revalidate: () => ['/kelayakan'],
})

/** Pengusul menarik usulannya yang masih menunggu orang kedua. */
export const withdrawKeputusan = defineAction({
  name: 'kelayakan.withdraw',
  permission: 'kelayakan:decide',
  input: withdrawSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const { ulangan, ...hasil } = await keputusan.withdrawKeputusan(tx, viewer, input.keputusanId)
    if (ulangan) audit.nihil('usulan ini sudah ditarik')
    else
      await audit({
        objek: 'keputusan',
        objekId: hasil.keputusanId,
        rincian: { pegawaiId: hasil.pegawaiId, nomorSk: hasil.nomorSk },
      })
    return hasil
  },
  revalidate: () => ['/kelayakan'],
})
