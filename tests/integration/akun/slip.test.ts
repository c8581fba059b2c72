import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { changeSandi, signIn } = await import('../../../lib/akun/commands.ts')
const { issueSlip, reissueSaringan, reissueSlip } = await import('../../../lib/akun/commands-slip.ts')
const { findSlip } = await import('../../../lib/akun/queries-slip.ts')
const { slipFilterSchema } = await import('../../../lib/akun/parse-slip.ts')
const { findViewer } = await import('../../../lib/server/sesi.ts')
const { passPintu, requireIzin } = await import('../../../lib/server/pintu.ts')
const { issueSlip: pintuTerbit } = await import('../../../lib/akun/actions-slip.ts')
const { addOpd, addViewer, HARI_INI } = await import('../kehadiran/bahan.ts')
const { z } = await import('zod')

let satu: Awaited<ReturnType<typeof addOpd>>
let dua: Awaited<ReturnType<typeof addOpd>>
let besar: Awaited<ReturnType<typeof addOpd>>
let pengelola: Viewer
let admin: Viewer
beforeAll(async () => {
  satu = await addOpd('Dinas Satu', 4, 1)
  dua = await addOpd('Dinas Dua', 2, 2)
  besar = await addOpd('Dinas Besar', 130, 3)
  pengelola = await addViewer('PENGELOLA_OPD', satu.id)
  admin = await addViewer('ADMIN_BKD', null)
  // Pegawai keempat menjadi atasan pegawai pertama: perannya dua.
  await readSql("INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-01-01')", [
    satu.pegawai[0]?.orangId,
    satu.pegawai[3]?.orangId,
  ])
})

const terbit = (viewer: Viewer, perangkatDaerahId: string) =>
  withTransaction((tx) => issueSlip(tx, viewer, { perangkatDaerahId }, HARI_INI))
const ulang = (viewer: Viewer, perangkatDaerahId: string, orangId: string[]) =>
  withTransaction((tx) => reissueSlip(tx, viewer, { perangkatDaerahId, orangId }, HARI_INI))
const masuk = (namaMasuk: string, sandi: string) => withTransaction((tx) => signIn(tx, { namaMasuk, sandi }))
const viewerDari = async (hasil: Awaited<ReturnType<typeof masuk>>) => {
  const viewer = 'token' in hasil ? await findViewer(hasil.token) : null
  if (!viewer) throw new Error('tidak masuk')
  return viewer
}
const ganti = (viewer: Viewer, sandiLama: string, sandiBaru: string) =>
  withTransaction((tx) => changeSandi(tx, viewer, { sandiLama, sandiBaru }))

let sandiPertama: { nip: string; sandi: string; orangId: string }

describe('menerbitkan slip', () => {
  it('perangkat daerah lain tidak ada', async () => {
    await expect(terbit(pengelola, dua.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await findSlip(pengelola, slipFilterSchema.parse({ opd: dua.id }), HARI_INI)).toBeNull()
  })

  it('bernama masuk NIP, berperan menurut data, sandinya acak, kuat, dan tidak tersimpan', async () => {
    const { slip, sisa } = await terbit(pengelola, satu.id)
    expect(sisa).toBe(0)
    expect(slip.map(({ namaMasuk }) => namaMasuk).sort()).toEqual(satu.pegawai.map(({ nip }) => nip))
    expect(new Set(slip.map(({ sandi }) => sandi)).size).toBe(4)
    for (const { sandi } of slip) expect(sandi).toMatch(/^(?:[a-z]{4}-){4}[2-9]{2}$/)
    const akun = await readSql<{ nama_masuk: string; sandi_hash: string; peran: string[] }>(
      `SELECT a.nama_masuk, a.sandi_hash, array_agg(p.peran ORDER BY p.peran) AS peran FROM akun a JOIN peran_akun p ON p.akun_id = a.id
       WHERE a.sandi_sementara GROUP BY a.id ORDER BY a.nama_masuk`,
    )
    expect(akun.map(({ peran }) => peran)).toEqual([
      ['PEGAWAI'],
      ['PEGAWAI'],
      ['PEGAWAI'],
      ['PEGAWAI', 'PENILAI'],
    ])
    for (const { sandi_hash } of akun) expect(sandi_hash).toMatch(/^\$argon2id\$/)
    const [pertama] = slip
    sandiPertama = {
      nip: pertama?.namaMasuk ?? '',
      sandi: pertama?.sandi ?? '',
      orangId: pertama?.orangId ?? '',
    }
  })

  it('dua kali tidak membuat dua akun; dua penerbit bersamaan mendapat orang yang berbeda', async () => {
    await expect(terbit(pengelola, satu.id)).rejects.toMatchObject({ code: 'CONFLICT' })
    const hasil = await Promise.all([terbit(admin, besar.id), terbit(admin, besar.id)])
    const nip = hasil.flatMap(({ slip }) => slip.map(({ namaMasuk }) => namaMasuk))
    expect(new Set(nip).size).toBe(nip.length)
    expect(nip.length).toBeLessThanOrEqual(130)
    while (
      (
        await readSql(
          'SELECT 1 FROM orang o JOIN pegawai p ON p.orang_id = o.id LEFT JOIN akun a ON a.orang_id = o.id JOIN penugasan g ON g.orang_id = o.id JOIN unit_kerja u ON u.id = g.unit_kerja_id WHERE u.perangkat_daerah_id = $1 AND a.id IS NULL LIMIT 1',
          [besar.id],
        )
      ).length > 0
    )
      nip.push(...(await terbit(admin, besar.id)).slip.map(({ namaMasuk }) => namaMasuk))
    expect(new Set(nip).size).toBe(130)
    expect(nip).toHaveLength(130)
  })

  it('sandinya tidak pernah masuk jejak', async () => {
    const lembar: string[] = []
    await pintuTerbit.terbuka
      .run(
        {
          isSameOrigin: async () => true,
          getViewer: async () => admin,
          transaction: withTransaction,
          today: async () => HARI_INI,
          log: (_, isi) => lembar.push(JSON.stringify(isi)),
        },
        { perangkatDaerahId: dua.id },
      )
      .then((hasil) => lembar.push(...(hasil.ok ? [] : [hasil.message])))
    const [jejak] = await readSql<{ rincian: { diterbitkan: number } }>(
      "SELECT rincian FROM audit_entri WHERE aksi = 'akun.issueSlip' ORDER BY id DESC LIMIT 1",
    )
    expect(jejak?.rincian).toEqual({
      diterbitkan: 2,
      peranDilengkapi: 0,
      sidik: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(lembar).toEqual([])
  })
})

describe('atasan dari berkas pelengkap', () => {
  it('yang tidak berpenugasan mendapat slip di perangkat daerah pegawai yang dinilainya, sekali', async () => {
    const opd = await addOpd('Dinas Atasan', 2, 9)
    await terbit(admin, opd.id)
    const [atasan] = await readSql<{ id: string }>(
      "INSERT INTO orang (nama, nip) VALUES ('Atasan Berkas', '197101011996031001') RETURNING id",
    )
    for (const { orangId } of opd.pegawai)
      await readSql(
        "INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-01-01')",
        [orangId, atasan?.id],
      )
    const { slip } = await terbit(admin, opd.id)
    expect(slip.map(({ namaMasuk, jabatan }) => [namaMasuk, jabatan])).toEqual([
      ['197101011996031001', 'Atasan langsung'],
    ])
    expect(
      await readSql(
        'SELECT r.peran FROM peran_akun r JOIN akun a ON a.id = r.akun_id WHERE a.orang_id = $1',
        [atasan?.id],
      ),
    ).toEqual([{ peran: 'PENILAI' }])
  })
})

describe('kata sandi sementara', () => {
  it('membuka sesi yang hanya dapat mengganti sandi dan keluar', async () => {
    const viewer = await viewerDari(await masuk(sandiPertama.nip, sandiPertama.sandi))
    expect(viewer.wajibGantiSandi).toBe(true)
    const kontak = {
      isSameOrigin: async () => true,
      getViewer: async () => viewer,
      transaction: withTransaction,
      today: async () => HARI_INI,
      log: () => {},
    }
    const lewat = (izin: Parameters<typeof requireIzin>[0]) =>
      passPintu(
        kontak,
        {
          name: 'uji.lewat',
          viewer: requireIzin(izin),
          input: z.strictObject({}),
          handler: async ({ audit }) => {
            audit.nihil('uji')
            return 'lewat'
          },
        },
        {},
      )
    expect(await lewat('diri:read')).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
      message: expect.stringContaining('sementara'),
    })
    expect(await lewat('skp:read')).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    expect(await lewat('sesi:end')).toEqual({ ok: true, data: 'lewat' })
  })

  it('yang baru tidak boleh NIP (juga berspasi) dan tidak boleh sama; setelah diganti semuanya terbuka dan sesi lama berakhir', async () => {
    const lama = await masuk(sandiPertama.nip, sandiPertama.sandi)
    const viewer = await viewerDari(lama)
    for (const buruk of [
      sandiPertama.nip,
      `aku ${sandiPertama.nip}`,
      sandiPertama.nip.replace(/(\d{6})/g, '$1 '),
      sandiPertama.sandi,
    ])
      await expect(ganti(viewer, sandiPertama.sandi, buruk)).rejects.toMatchObject({
        fieldErrors: { sandiBaru: [expect.any(String)] },
      })
    await ganti(viewer, sandiPertama.sandi, 'hujan sore di barabai')
    expect('token' in lama ? await findViewer(lama.token) : 'masih').toBeNull()
    expect(await masuk(sandiPertama.nip, sandiPertama.sandi)).toHaveProperty('ditolak')
    expect(
      (await viewerDari(await masuk(sandiPertama.nip, 'hujan sore di barabai'))).wajibGantiSandi,
    ).toBeUndefined()
  })

  it('berlaku sampai akhir hari keempat belas; sesudahnya ditolak dengan sebab, hanya bagi yang sandinya cocok', async () => {
    const orangId = satu.pegawai[1]?.orangId ?? ''
    const { slip } = await ulang(pengelola, satu.id, [orangId])
    const { namaMasuk = '', sandi = '' } = slip[0] ?? {}
    const [umur] = await readSql<{ hari: number }>(
      'SELECT extract(epoch FROM sandi_hingga - now()) / 86400 AS hari FROM akun WHERE orang_id = $1',
      [orangId],
    )
    expect(Number(umur?.hari)).toBeGreaterThan(14)
    expect(Number(umur?.hari)).toBeLessThanOrEqual(15)
    await readSql("UPDATE akun SET sandi_hingga = now() + interval '1 minute' WHERE orang_id = $1", [orangId])
    expect(await masuk(namaMasuk, sandi)).toHaveProperty('token')
    await readSql("UPDATE akun SET sandi_hingga = now() - interval '1 ms' WHERE orang_id = $1", [orangId])
    expect(await masuk(namaMasuk, sandi)).toMatchObject({
      ditolak: { message: expect.stringContaining('slip baru') },
    })
    expect(await masuk(namaMasuk, 'bukan sandinya')).toMatchObject({
      ditolak: { message: expect.stringContaining('tidak cocok') },
    })
  })
})

describe('slip baru', () => {
  it('mengakhiri sandi dan sesi lama, mencabut penundaan', async () => {
    const lama = await masuk(sandiPertama.nip, 'hujan sore di barabai')
    await readSql(
      "UPDATE akun SET gagal_berturut = 9, tunda_hingga = now() + interval '5 minutes' WHERE nama_masuk = $1",
      [sandiPertama.nip],
    )
    const { slip } = await ulang(pengelola, satu.id, [sandiPertama.orangId])
    expect('token' in lama ? await findViewer(lama.token) : 'masih').toBeNull()
    expect(await masuk(sandiPertama.nip, 'hujan sore di barabai')).toHaveProperty('ditolak')
    expect((await viewerDari(await masuk(sandiPertama.nip, slip[0]?.sandi ?? ''))).wajibGantiSandi).toBe(true)
  })

  it('di luar jangkauan tidak ada; peran yang memutus atau memeriksa, akun mati, dan diri sendiri ditolak', async () => {
    const orang = (i: number) => satu.pegawai[i]?.orangId ?? ''
    await expect(ulang(pengelola, dua.id, [dua.pegawai[0]?.orangId ?? ''])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(ulang(pengelola, satu.id, [orang(1), dua.pegawai[0]?.orangId ?? ''])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const beri = (peran: string, i: number) =>
      readSql(
        'INSERT INTO peran_akun (akun_id, peran, perangkat_daerah_id) SELECT id, $1, $3 FROM akun WHERE orang_id = $2',
        [peran, orang(i), peran === 'KEPALA_OPD' ? satu.id : null],
      )
    await beri('KEPALA_OPD', 1)
    await expect(ulang(pengelola, satu.id, [orang(1)])).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect((await ulang(admin, satu.id, [orang(1)])).slip).toHaveLength(1)
    await beri('PPK', 1)
    await expect(ulang(admin, satu.id, [orang(1)])).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    await readSql('UPDATE akun SET aktif = false WHERE orang_id = $1', [orang(2)])
    await expect(ulang(pengelola, satu.id, [orang(2)])).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    const diri = { ...pengelola, orangId: orang(3) }
    await expect(ulang(diri, satu.id, [orang(3)])).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
  })
})

describe('slip baru bagi satu saringan', () => {
  const saringan = (viewer: Viewer, opd: string, sesudah?: string) =>
    withTransaction((tx) =>
      reissueSaringan(
        tx,
        viewer,
        { perangkatDaerahId: opd, keadaan: 'slip', ...(sesudah ? { sesudah } : {}) },
        HARI_INI,
      ),
    )

  it('seratus tiap kali tanpa mengulang orang; yang sudah bersandi sendiri tidak tersentuh', async () => {
    await expect(saringan(pengelola, besar.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const sendiri = besar.pegawai[0]?.orangId ?? ''
    await readSql(
      "UPDATE akun SET sandi_sementara = false, sandi_hingga = NULL, sandi_hash = 'sendiri' WHERE orang_id = $1",
      [sendiri],
    )
    const pertama = await saringan(admin, besar.id)
    expect(pertama.slip).toHaveLength(100)
    const kedua = await saringan(admin, besar.id, pertama.sesudah)
    expect(kedua.slip).toHaveLength(29)
    expect(kedua.sesudah).toBeUndefined()
    expect(new Set([...pertama.slip, ...kedua.slip].map(({ orangId }) => orangId)).size).toBe(129)
    expect(await readSql('SELECT sandi_hash FROM akun WHERE orang_id = $1', [sendiri])).toEqual([
      { sandi_hash: 'sendiri' },
    ])
    await expect(saringan(admin, besar.id, kedua.slip.at(-1)?.orangId)).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
})
