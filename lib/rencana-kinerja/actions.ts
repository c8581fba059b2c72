'use server'

import { createHash } from 'node:crypto'
import { defineAction } from '../server/action.ts'
import * as jawab from './commands-jawab.ts'
import { startBulan } from './commands-mulai.ts'
import { saveBulan } from './commands-rencana.ts'
import {
  kembalikanBulanSchema,
  mulaiBulanSchema,
  setujuiRencanaSchema,
  simpanBulanSchema,
} from './schema-isian.ts'

/** Memulai rencana bulan sendiri, atau menambah baris dari SKP atau bulan lalu. */
export const createRencana = defineAction({
  name: 'rencana.create',
  permission: 'rencana:write',
  input: mulaiBulanSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await startBulan(tx, viewer, input, today)
    if (hasil.baru || hasil.baris > 0)
      await audit({
        objek: 'rencana_bulan',
        objekId: hasil.rencanaBulanId,
        rincian: { ...input, baris: hasil.baris },
      })
    else audit.nihil('tidak ada baris yang belum ada')
    return hasil
  },
  revalidate: (_data, input) => [`/rencana-kinerja/${input.bulan}`],
})

/** Menyimpan isian bulan sendiri dan menjalankan tombolnya, termasuk mengajukan. */
export const saveRencana = defineAction({
  name: 'rencana.save',
  permission: 'rencana:write',
  input: simpanBulanSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await saveBulan(tx, viewer, input, today)
    const { aksi } = input.perintah
    if (hasil.tulisan > 0)
      await audit({
        objek: 'rencana_bulan',
        objekId: hasil.rencanaBulanId,
        rincian: { aksi, fase: input.fase, hasil: hasil.hasil, tulisan: hasil.tulisan },
      })
    else audit.nihil('isian sama dengan yang tersimpan')
    if (hasil.hasil === 'DIAJUKAN')
      await publish({
        peristiwa: 'rencana.diajukan',
        isi: { rencanaBulanId: hasil.rencanaBulanId, fase: input.fase },
      })
    return { ...hasil, otomatis: aksi === 'otomatis' }
  },
  // Simpanan otomatis tidak membangun ulang halaman: yang diketik tetap di tempatnya, jaringan tetap ringan.
  revalidate: (data, input) => (data.otomatis ? [] : ['/rencana-kinerja', `/rencana-kinerja/${input.bulan}`]),
})

/** Menyetujui satu atau banyak rencana sekaligus. */
export const approveRencana = defineAction({
  name: 'rencana.approve',
  permission: 'rencana:approve',
  input: setujuiRencanaSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await jawab.approveRencana(tx, viewer, input.rencana, today)
    if (hasil.disetujui.length === 0) audit.nihil('semuanya sudah disetujui')
    else {
      const sidik = createHash('sha256').update(hasil.disetujui.toSorted().join('\n')).digest('hex')
      await audit({
        objek: 'rencana_bulan',
        rincian: { disetujui: hasil.disetujui.length, sidik, daftar: hasil.disetujui },
      })
      for (const rencanaBulanId of hasil.disetujui)
        await publish({ peristiwa: 'rencana.disetujui', isi: { rencanaBulanId } })
    }
    return { disetujui: hasil.disetujui.length, dilewati: hasil.dilewati }
  },
  revalidate: () => ['/rencana-kinerja', '/beranda'],
})

/** Mengembalikan rencana atau realisasi dengan alasan. */
export const returnBulan = defineAction({
  name: 'rencana.return',
  permission: 'rencana:approve',
  input: kembalikanBulanSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const status = await jawab.returnBulan(tx, viewer, input, today)
    if (status === null) audit.nihil('sudah dikembalikan')
    else {
      await audit({
        objek: 'rencana_bulan',
        objekId: input.rencanaBulanId,
        rincian: { kembaliKe: status, alasan: input.alasan },
      })
      await publish({ peristiwa: 'rencana.dikembalikan', isi: { rencanaBulanId: input.rencanaBulanId } })
    }
    return { status }
  },
  revalidate: () => ['/rencana-kinerja', '/beranda'],
})
