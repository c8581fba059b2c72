'use server'

import { defineAction, definePublicAction } from '../server/action.ts'
import { endSesi } from '../server/sesi.ts'
import { readToken, writeToken } from '../server/viewer.ts'
import * as commands from './commands.ts'
import { akunAktifSchema, keluarSchema, masukSchema, personaSchema, sandiBaruSchema } from './schema.ts'

/** Masuk dengan nama dan kata sandi; kegagalan tercatat dan memperlambat percobaan berikutnya. */
export const signIn = definePublicAction({
  name: 'sesi.open',
  input: masukSchema,
  handler: async ({ tx, input, audit }) => {
    const hasil = await commands.signIn(tx, input)
    const berhasil = 'token' in hasil
    await audit({ objek: 'akun', ...(hasil.akunId ? { objekId: hasil.akunId } : {}), rincian: { berhasil } })
    return hasil
  },
  refuse: (hasil) => ('ditolak' in hasil ? hasil.ditolak : null),
  afterCommit: async (hasil) => {
    if ('token' in hasil) await writeToken(hasil.token)
  },
  redirectTo: () => '/beranda',
})

/** Masuk sekali tekan pada data contoh. */
export const signInPersona = definePublicAction({
  name: 'sesi.openPersona',
  input: personaSchema,
  handler: async ({ tx, input, audit }) => {
    const hasil = await commands.signInPersona(tx, input.persona)
    await audit({ objek: 'akun', objekId: hasil.akunId, rincian: { persona: input.persona } })
    return { token: hasil.token }
  },
  afterCommit: ({ token }) => writeToken(token),
  redirectTo: () => '/beranda',
})

/** Keluar: sesi berakhir di database, lalu cookie dibuang. */
export const signOut = defineAction({
  name: 'sesi.end',
  permission: 'sesi:end',
  input: keluarSchema,
  handler: async ({ tx, viewer, audit }) => {
    await endSesi(tx, await readToken())
    await audit({ objek: 'akun', objekId: viewer.akunId, rincian: {} })
    return {}
  },
  afterCommit: () => writeToken(null),
  redirectTo: () => '/masuk',
})

/** Menyalakan atau mematikan akun orang lain. */
export const setAkunAktif = defineAction({
  name: 'akun.setAktif',
  permission: 'akun:update',
  input: akunAktifSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    const aktif = input.aktif === 'ya'
    await commands.setAkunAktif(tx, viewer, { ...input, aktif })
    await audit({ objek: 'akun', objekId: input.akunId, rincian: { aktif } })
    return { akunId: input.akunId, aktif }
  },
  revalidate: () => ['/akun'],
})

/** Mengganti kata sandi sendiri; sesudahnya masuk lagi. */
export const changeSandi = defineAction({
  name: 'akun.changeSandi',
  permission: 'sesi:end',
  input: sandiBaruSchema,
  handler: async ({ tx, viewer, input, audit }) => {
    await commands.changeSandi(tx, viewer, input)
    await audit({ objek: 'akun', objekId: viewer.akunId, rincian: {} })
    return {}
  },
  afterCommit: () => writeToken(null),
  redirectTo: () => '/masuk?sandi=baru',
})
