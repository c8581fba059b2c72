'use server'

import { defineAction } from '../server/action.ts'
import * as bulanan from './commands-bulan.ts'
import * as draf from './commands-draf.ts'
import * as nilai from './commands-nilai.ts'
import { isianTimSchema, kembalikanSchema, terimaBulanSchema } from './schema-nilai.ts'

const alamat = ({ tahun, bulan }: { tahun: number; bulan: number }) =>
  `${tahun}-${String(bulan).padStart(2, '0')}`

/** Menyimpan isian sementara satu orang atau satu tim. */
export const saveDraf = defineAction({
  name: 'penilaian.saveDraft',
  permission: 'penilaian:rate',
  input: isianTimSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const hasil = await draf.saveDraf(tx, viewer, input, today)
    if (hasil.tersimpan.length === 0) audit.nihil('tidak ada isian yang ditulis')
    else {
      const { tahun, bulan } = input
      await audit({
        objek: 'draf_penilaian',
        rincian: { tahun, bulan, pegawaiId: hasil.tersimpan.map((satu) => satu.pegawaiId) },
      })
    }
    return hasil
  },
})

/** Menjadikan nilai resmi, untuk satu orang atau semua yang lengkap. */
export const rateBulan = defineAction({
  name: 'penilaian.rate',
  permission: 'penilaian:rate',
  input: isianTimSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await nilai.rateBulan(tx, viewer, input, today)
    const { tahun, bulan } = input
    await audit({
      objek: 'penilaian_bulan',
      rincian: { tahun, bulan, dinilai: hasil.dinilai, kurang: hasil.kurang.length },
    })
    if (hasil.dinilai.length > 0)
      await publish({ peristiwa: 'bulan.dinilai', isi: { tahun, bulan, pegawaiId: hasil.dinilai } })
    return hasil
  },
  revalidate: (_, input) => ['/penilaian', `/penilaian/${alamat(input)}`],
})

/** Mengembalikan realisasi dengan alasan. */
export const returnRealisasi = defineAction({
  name: 'penilaian.return',
  permission: 'penilaian:rate',
  input: kembalikanSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await bulanan.returnRealisasi(tx, viewer, input, today)
    if (hasil.ulangan) {
      audit.nihil('sudah dikembalikan')
      return hasil
    }
    const { tahun, bulan, alasan } = input
    await audit({ objek: 'rencana_bulan', objekId: hasil.rencanaBulanId, rincian: { tahun, bulan, alasan } })
    await publish({ peristiwa: 'rencana.dikembalikan', isi: { rencanaBulanId: hasil.rencanaBulanId } })
    return hasil
  },
  revalidate: (_, input) => ['/penilaian', `/penilaian/${alamat(input)}`],
})

/** Pegawai menerima nilai bulannya. */
export const acknowledgeBulan = defineAction({
  name: 'penilaian.acknowledge',
  permission: 'penilaian:acknowledge',
  input: terimaBulanSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await bulanan.acknowledgeBulan(tx, viewer, input)
    const { tahun, bulan } = input
    await audit({ objek: 'rencana_bulan', objekId: hasil.pegawaiId, rincian: { tahun, bulan } })
    await publish({ peristiwa: 'bulan.final', isi: { tahun, bulan, pegawaiId: hasil.pegawaiId } })
    return hasil
  },
  revalidate: (_, input) => [`/penilaian/saya/${alamat(input)}`, '/saya'],
})
