'use server'

import { defineAction } from '../server/action.ts'
import * as commands from './commands-pengecualian.ts'
import { hapusPengecualianSchema, tambahPengecualianSchema } from './schema-pengecualian.ts'

const HALAMAN = ['/kehadiran', '/kehadiran/pengecualian', '/pegawai'] as const

/** Mengecualikan bulan dari penilaian, satu orang atau beberapa. */
export const addPengecualian = defineAction({
  name: 'pegawai.exclude',
  permission: 'pegawai:exclude',
  input: tambahPengecualianSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { pegawaiId, bulan, jumlah, nilai } = await commands.addPengecualian(tx, viewer, input, today)
    const { tahun, jenis, alasan } = input
    await audit({
      objek: 'pegawai',
      ...(pegawaiId.length === 1 && pegawaiId[0] ? { objekId: pegawaiId[0] } : {}),
      rincian: {
        dikecualikan: pegawaiId,
        tahun,
        bulan,
        jenis,
        alasan,
        ...(nilai.length > 0 ? { nilaiKeluar: nilai } : {}),
      },
    })
    return { jumlah }
  },
  revalidate: () => HALAMAN,
})

/** Mengembalikan satu bulan menjadi wajib; alasannya dan isi lamanya tinggal di jejak audit. */
export const removePengecualian = defineAction({
  name: 'pegawai.include',
  permission: 'pegawai:exclude',
  input: hapusPengecualianSchema,
  handler: async ({ tx, viewer, input, today, audit }) => {
    const { nilai, ...sebelum } = await commands.removePengecualian(tx, viewer, input, today)
    const { pegawaiId, tahun, bulan, alasan } = input
    await audit({
      objek: 'pegawai',
      objekId: pegawaiId,
      rincian: {
        dikembalikan: { tahun, bulan },
        alasan,
        sebelum,
        ...(nilai.length > 0 ? { nilaiMasuk: nilai } : {}),
      },
    })
    return { pegawaiId }
  },
  revalidate: () => HALAMAN,
})
