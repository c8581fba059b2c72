'use server'

import { defineAction } from '../server/action.ts'
import * as massal from './commands-massal.ts'
import * as rantai from './commands-rantai.ts'
import {
  decideMassalSchema,
  massalSchema,
  putaranMassalSchema,
  recommendSchema,
  verifyMassalSchema,
  verifySchema,
} from './schema-keputusan.ts'

const HALAMAN = () => ['/kelayakan']
const selesai = (langkah: string) => (data: massal.HasilMassal) =>
  `/kelayakan?langkah=${langkah}&n=${data.jumlah}`

/** Rekomendasi kepala perangkat daerah atas satu orang. */
export const recommendTemuan = defineAction({
  name: 'kelayakan.recommend',
  permission: 'kelayakan:recommend',
  input: recommendSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await rantai.recommendTemuan(tx, viewer, input)
    if (hasil.ulangan) {
      audit.nihil('rekomendasi yang sama sudah tercatat')
      return hasil
    }
    await audit({ objek: 'temuan', objekId: input.pegawaiId, rincian: input })
    await publish({ peristiwa: 'kelayakan.direkomendasikan', isi: { putaranId: input.putaranId, jumlah: 1 } })
    return hasil
  },
  revalidate: HALAMAN,
})

/** Kepala menyetujui semua temuan di dalam saringan. */
export const recommendMassal = defineAction({
  name: 'kelayakan.recommendBatch',
  permission: 'kelayakan:recommend',
  input: massalSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await massal.recommendMassal(tx, viewer, input)
    if (hasil.jumlah === 0) {
      audit.nihil('tidak ada lagi yang menunggu rekomendasi')
      return hasil
    }
    await audit({
      objek: 'putaran',
      objekId: input.putaranId,
      rincian: { saringan: input.saringan, ...hasil },
    })
    await publish({ peristiwa: 'kelayakan.direkomendasikan', isi: { putaranId: input.putaranId, ...hasil } })
    return hasil
  },
  revalidate: HALAMAN,
  redirectTo: selesai('setujui'),
})

/** Pemeriksaan BKD atas satu orang. */
export const verifyTemuan = defineAction({
  name: 'kelayakan.verify',
  permission: 'kelayakan:verify',
  input: verifySchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await rantai.verifyTemuan(tx, viewer, input)
    if (hasil.ulangan) {
      audit.nihil('pemeriksaan yang sama sudah tercatat')
      return hasil
    }
    await audit({ objek: 'temuan', objekId: input.pegawaiId, rincian: input })
    await publish({ peristiwa: 'kelayakan.diperiksa', isi: { putaranId: input.putaranId, jumlah: 1 } })
    return hasil
  },
  revalidate: HALAMAN,
})

/** BKD memeriksa semua rekomendasi di dalam saringan. */
export const verifyMassal = defineAction({
  name: 'kelayakan.verifyBatch',
  permission: 'kelayakan:verify',
  input: verifyMassalSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await massal.verifyMassal(tx, viewer, input)
    if (hasil.jumlah === 0) {
      audit.nihil('tidak ada lagi yang menunggu pemeriksaan')
      return hasil
    }
    const { saringan, catatan } = input
    await audit({ objek: 'putaran', objekId: input.putaranId, rincian: { saringan, catatan, ...hasil } })
    await publish({ peristiwa: 'kelayakan.diperiksa', isi: { putaranId: input.putaranId, ...hasil } })
    return hasil
  },
  revalidate: HALAMAN,
  redirectTo: selesai('periksa'),
})

/** Satu SK memutus semua yang sudah diperiksa di dalam saringan. */
export const decideMassal = defineAction({
  name: 'kelayakan.decideBatch',
  permission: 'kelayakan:decide',
  input: decideMassalSchema,
  handler: async ({ tx, viewer, input, today, audit, publish }) => {
    const hasil = await massal.decideMassal(tx, viewer, input, today)
    if (hasil.jumlah === 0) {
      audit.nihil('tidak ada lagi yang menunggu keputusan')
      return hasil
    }
    const { saringan, nomorSk, tanggalSk } = input
    await audit({
      objek: 'putaran',
      objekId: input.putaranId,
      rincian: { saringan, nomorSk, tanggalSk, ...hasil },
    })
    await publish({ peristiwa: 'kelayakan.diputuskan', isi: { putaranId: input.putaranId, ...hasil } })
    return hasil
  },
  revalidate: HALAMAN,
  redirectTo: selesai('putuskan'),
})

/** Membawa rekomendasi yang tidak berubah: admin BKD untuk semua perangkat daerah, kepala untuk miliknya. */
export const carryRekomendasi = defineAction({
  name: 'kelayakan.carry',
  permission: 'kelayakan:carry',
  input: putaranMassalSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const hasil = await massal.carryRekomendasi(tx, viewer, input)
    if (hasil.jumlah === 0) audit.nihil('tidak ada lagi yang dapat dibawa')
    else await audit({ objek: 'putaran', objekId: input.putaranId, rincian: hasil })
    return hasil
  },
  revalidate: HALAMAN,
  redirectTo: selesai('bawa'),
})

/** Merilis keputusan putaran kepada pegawainya. */
export const releasePutaran = defineAction({
  name: 'kelayakan.release',
  permission: 'kelayakan:release',
  input: putaranMassalSchema,
  handler: async ({ tx, viewer, input, audit, publish }) => {
    const hasil = await massal.releasePutaran(tx, viewer, input)
    if (hasil.jumlah === 0) {
      audit.nihil('putaran ini sudah dirilis')
      return hasil
    }
    await audit({ objek: 'putaran', objekId: input.putaranId, rincian: hasil })
    await publish({ peristiwa: 'kelayakan.dirilis', isi: { putaranId: input.putaranId, ...hasil } })
    return hasil
  },
  revalidate: HALAMAN,
  redirectTo: selesai('rilis'),
})
