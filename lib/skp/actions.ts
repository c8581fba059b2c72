'use server'

import type { Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { defineAction } from '../server/action.ts'
import type { Tx } from '../server/db.ts'
import * as commands from './commands.ts'
import { saveKetikan } from './commands-penyunting.ts'
import * as susun from './commands-susun.ts'
import {
  banyakSchema,
  commentSchema,
  draftManySchema,
  draftSchema,
  penyuntingSchema,
  returnSchema,
  reviseSchema,
  signSchema,
  versiSchema,
} from './schema.ts'

const halaman = ({ versiId }: { versiId: string }) => ['/skp', `/skp/${versiId}`]

/** Memulai draf SKP satu orang, lalu membuka penyuntingnya. */
export const draftSkp = defineAction({
  name: 'skp.draft',
  permission: 'skp:write',
  input: draftSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const baru = await susun.draftSkp(tx, viewer, input, today)
    await audit({ objek: 'versi_skp', objekId: baru.versiId, rincian: { ...input } })
    return baru
  },
  redirectTo: ({ versiId }) => `/skp/${versiId}/ubah`,
})

/** Menulis isi yang sama bagi banyak orang sekali kirim. */
export const draftManySkp = defineAction({
  name: 'skp.draftMany',
  permission: 'skp:write',
  input: draftManySchema,
  echo: true,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await susun.draftManySkp(tx, viewer, input, today)
    await audit({ objek: 'versi_skp', rincian: { tahun: input.tahun, ajukan: input.ajukan, ...hasil } })
    return hasil
  },
  redirectTo: () => '/skp',
  kabar: ({ jumlah }) => `ditulis.${jumlah}`,
})

/** Kiriman penyunting: simpan otomatis, tombol Simpan, dan tombol Ajukan. Yang kurang dijawab bersama ketikannya. */
export const saveSkp = defineAction({
  name: 'skp.save',
  permission: 'skp:write',
  input: penyuntingSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await saveKetikan(tx, viewer, input, today)
    if (hasil.pada === null) audit.nihil('kiriman dikembalikan, tidak ada yang tersimpan')
    else
      await audit({
        objek: 'versi_skp',
        objekId: input.versiId,
        rincian: { version: hasil.version, hasilKerja: input.rencana.length, hasil: hasil.hasil },
      })
    return hasil
  },
  revalidate: ({ hasil }, input) => (hasil === 'DIAJUKAN' ? halaman(input) : []),
  redirectTo: ({ hasil, versiId }) => (hasil === 'DIAJUKAN' ? `/skp/${versiId}` : null),
})

/** Mengajukan draf yang tersimpan kepada pihak lain. */
export const submitSkp = defineAction({
  name: 'skp.submit',
  permission: 'skp:write',
  input: versiSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.submitSkp(tx, viewer, input, today)
    await audit({ objek: 'versi_skp', objekId: hasil.versiId, rincian: { status: hasil.status } })
    return hasil
  },
  revalidate: halaman,
  redirectTo: ({ versiId }) => `/skp/${versiId}`,
})

/** Mengembalikan dengan alasan. */
export const returnSkp = defineAction({
  name: 'skp.return',
  permission: 'skp:write',
  input: returnSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.returnSkp(tx, viewer, input, today)
    await audit({ objek: 'versi_skp', objekId: hasil.versiId, rincian: { alasan: input.alasan } })
    return hasil
  },
  revalidate: halaman,
})

/** Menyetujui dan membekukan. */
export const approveSkp = defineAction({
  name: 'skp.approve',
  permission: 'skp:approve',
  input: versiSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.approveSkp(tx, viewer, input, today)
    await audit({ objek: 'versi_skp', objekId: hasil.versiId, rincian: { status: hasil.status } })
    return hasil
  },
  revalidate: halaman,
})

/** Menandatangani; sidik dokumen yang ditandatangani ikut tercatat. */
export const signSkp = defineAction({
  name: 'skp.sign',
  permission: 'skp:sign',
  input: signSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await commands.signSkp(tx, viewer, input, today)
    if (hasil.ulangan) audit.nihil('sudah ditandatangani orang yang sama')
    else
      await audit({
        objek: 'versi_skp',
        objekId: hasil.versiId,
        rincian: { status: hasil.status, sidik: hasil.sidik },
      })
    return hasil
  },
  revalidate: halaman,
})

/** Membuka versi baru dari yang berlaku, lalu membuka penyuntingnya. */
export const reviseSkp = defineAction({
  name: 'skp.revise',
  permission: 'skp:write',
  input: reviseSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const baru = await susun.reviseSkp(tx, viewer, input, today)
    await audit({
      objek: 'versi_skp',
      objekId: baru.versiId,
      rincian: { dari: input.versiId, nomor: baru.nomor, alasan: input.alasan },
    })
    return baru
  },
  redirectTo: ({ versiId }) => `/skp/${versiId}/ubah`,
})

/** Menulis catatan pada satu hasil kerja atau pada seluruh SKP. */
export const commentSkp = defineAction({
  name: 'skp.comment',
  permission: 'skp:write',
  input: commentSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await susun.commentSkp(tx, viewer, input, today)
    await audit({
      objek: 'versi_skp',
      objekId: hasil.versiId,
      rincian: { rencanaId: input.rencanaId || null },
    })
    return hasil
  },
  revalidate: halaman,
})

/** Satu perbuatan atas banyak versi: satu entri jejak dengan semua id-nya. */
function defineBanyak(
  name: string,
  permission: Izin,
  run: (tx: Tx, viewer: Viewer, versiId: string[], hariIni: Tanggal) => Promise<commands.HasilBanyak>,
) {
  return defineAction({
    name,
    permission,
    input: banyakSchema,
    handler: async ({ tx, viewer, input, today, audit }) => {
      const hasil = await run(tx, viewer, input.versiId, today)
      await audit({ objek: 'versi_skp', rincian: hasil })
      return hasil
    },
    revalidate: () => ['/skp'],
  })
}

/** Mengajukan banyak draf. */
export const submitManySkp = defineBanyak('skp.submitMany', 'skp:write', commands.submitManySkp)

/** Menyetujui banyak SKP yang disusun sendiri oleh atasan. */
export const approveManySkp = defineBanyak('skp.approveMany', 'skp:approve', commands.approveManySkp)

/** Menandatangani banyak SKP. */
export const signManySkp = defineBanyak('skp.signMany', 'skp:sign', commands.signManySkp)
