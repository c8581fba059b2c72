'use server'

import type { z } from 'zod'
import type { Izin } from '../akses/izin.ts'
import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { defineAction } from '../server/action.ts'
import type { Tx } from '../server/db.ts'
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

type Langkah<I, T> = {
  name: string
  permission: Izin
  input: z.ZodType<I>
  /** Yang diterbitkan bila ada orang yang terkena; tanpa itu tidak ada yang diberi tahu. */
  peristiwa?: string
  /** Isi jejak bila tidak ada yang berubah. */
  nihil: string
  run: (tx: Tx, viewer: Viewer, input: I, hariIni: Tanggal) => Promise<T>
}

/** Langkah rantai atas satu orang; kiriman yang sama dua kali tidak mencatat apa pun. */
function defineSatu<I extends { putaranId: string; pegawaiId: string }>({
  peristiwa,
  nihil,
  run,
  ...pintu
}: Langkah<I, { ulangan: boolean }>) {
  return defineAction({
    ...pintu,
    handler: async ({ tx, viewer, input, today, audit, publish }) => {
      const hasil = await run(tx, viewer, input, today)
      if (hasil.ulangan) {
        audit.nihil(nihil)
        return hasil
      }
      await audit({ objek: 'temuan', objekId: input.pegawaiId, rincian: input })
      if (peristiwa) await publish({ peristiwa, isi: { putaranId: input.putaranId, jumlah: 1 } })
      return hasil
    },
    revalidate: () => ['/kelayakan'],
  })
}

/** Langkah rantai atas banyak orang: satu entri jejak dengan sidik daftarnya, lalu kembali ke putaran dengan jumlahnya. */
function defineMassal<I extends { putaranId: string; jumlah: number }>({
  langkah,
  peristiwa,
  nihil,
  run,
  ...pintu
}: Langkah<I, massal.HasilMassal> & { langkah: string }) {
  return defineAction({
    ...pintu,
    handler: async ({ tx, viewer, input, today, audit, publish }) => {
      const hasil = await run(tx, viewer, input, today)
      if (hasil.jumlah === 0) {
        audit.nihil(nihil)
        return hasil
      }
      const { putaranId, ...isi } = input
      await audit({ objek: 'putaran', objekId: putaranId, rincian: { ...isi, ...hasil } })
      if (peristiwa) await publish({ peristiwa, isi: { putaranId, ...hasil } })
      return hasil
    },
    revalidate: () => ['/kelayakan'],
    redirectTo: () => '/kelayakan',
    kabar: ({ jumlah }) => `${langkah}.${jumlah}`,
  })
}

/** Rekomendasi kepala perangkat daerah atas satu orang. */
export const recommendTemuan = defineSatu({
  name: 'kelayakan.recommend',
  permission: 'kelayakan:recommend',
  input: recommendSchema,
  peristiwa: 'kelayakan.direkomendasikan',
  nihil: 'rekomendasi yang sama sudah tercatat',
  run: rantai.recommendTemuan,
})

/** Kepala menyetujui semua temuan di dalam saringan. */
export const recommendMassal = defineMassal({
  name: 'kelayakan.recommendBatch',
  permission: 'kelayakan:recommend',
  input: massalSchema,
  langkah: 'setujui',
  peristiwa: 'kelayakan.direkomendasikan',
  nihil: 'tidak ada lagi yang menunggu rekomendasi',
  run: massal.recommendMassal,
})

/** Pemeriksaan BKD atas satu orang. */
export const verifyTemuan = defineSatu({
  name: 'kelayakan.verify',
  permission: 'kelayakan:verify',
  input: verifySchema,
  peristiwa: 'kelayakan.diperiksa',
  nihil: 'pemeriksaan yang sama sudah tercatat',
  run: rantai.verifyTemuan,
})

/** BKD memeriksa semua rekomendasi di dalam saringan. */
export const verifyMassal = defineMassal({
  name: 'kelayakan.verifyBatch',
  permission: 'kelayakan:verify',
  input: verifyMassalSchema,
  langkah: 'periksa',
  peristiwa: 'kelayakan.diperiksa',
  nihil: 'tidak ada lagi yang menunggu pemeriksaan',
  run: massal.verifyMassal,
})

/** Satu SK memutus semua yang sudah diperiksa di dalam saringan. */
export const decideMassal = defineMassal({
  name: 'kelayakan.decideBatch',
  permission: 'kelayakan:decide',
  input: decideMassalSchema,
  langkah: 'putuskan',
  peristiwa: 'kelayakan.diputuskan',
  nihil: 'tidak ada lagi yang menunggu keputusan',
  run: massal.decideMassal,
})

/** Membawa rekomendasi yang tidak berubah: admin BKD untuk semua perangkat daerah, kepala untuk miliknya. */
export const carryRekomendasi = defineMassal({
  name: 'kelayakan.carry',
  permission: 'kelayakan:carry',
  input: putaranMassalSchema,
  langkah: 'bawa',
  nihil: 'tidak ada lagi yang dapat dibawa',
  run: massal.carryRekomendasi,
})

/** Merilis keputusan putaran kepada pegawainya. */
export const releasePutaran = defineMassal({
  name: 'kelayakan.release',
  permission: 'kelayakan:release',
  input: putaranMassalSchema,
  langkah: 'rilis',
  peristiwa: 'kelayakan.dirilis',
  nihil: 'putaran ini sudah dirilis',
  run: massal.releasePutaran,
})
