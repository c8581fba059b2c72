import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { issueKepala } = await import('../../../lib/akun/commands-kepala.ts')
const { issueKepala: pintu } = await import('../../../lib/akun/actions-kepala.ts')
const { reissueSlip } = await import('../../../lib/akun/commands-slip.ts')
const { signIn } = await import('../../../lib/akun/commands.ts')
const { findViewer } = await import('../../../lib/server/sesi.ts')
const { listKepala } = await import('../../../lib/akun/queries-kepala.ts')
const { addViewer, HARI_INI } = await import('../kehadiran/bahan.ts')

let admin: Viewer
let nomor = 0

async function addDinas(nama: string) {
  const [d] = await readSql<{ id: string }>(
    "INSERT INTO perangkat_daerah (kode, nama, singkatan, jenis, urutan) VALUES ($1, $1, $1, 'DINAS', 1) RETURNING id",
    [nama],
  )
  const unit = async (kode: string, induk: string | null) => {
    const [u] = await readSql<{ id: string }>(
      "INSERT INTO unit_kerja (perangkat_daerah_id, induk_id, kode, nama, jenis) VALUES ($1, $2, $3, $3, 'INDUK') RETURNING id",
      [d?.id, induk, kode],
    )
    return u?.id ?? ''
  }
  const induk = await unit(`Induk ${nama}`, null)
  return { id: d?.id ?? '', induk, bidang: await unit(`Bidang ${nama}`, induk) }
}

async function addPejabat(
  unitId: string,
  jenis = 'DEFINITIF',
  mulai = '2024-01-02',
  selesai: string | null = null,
) {
  nomor += 1
  const nip = `19700101199501${String(1000 + nomor)}`
  const [o] = await readSql<{ id: string }>('INSERT INTO orang (nama, nip) VALUES ($1, $2) RETURNING id', [
    `Pejabat ${nomor}`,
    nip,
  ])
  await readSql(
    'INSERT INTO penugasan (orang_id, unit_kerja_id, nama_jabatan, jenis, mulai, selesai) VALUES ($1, $2, $3, $4, $5, $6)',
    [o?.id, unitId, `Jabatan ${nomor}`, jenis, mulai, selesai],
  )
  return { id: o?.id ?? '', nip }
}

const hubungkan = (bawahan: string, atasan: string) =>
  readSql("INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-01-01')", [
    bawahan,
    atasan,
  ])
const terbit = (viewer: Viewer, perangkatDaerahId: string | string[]) =>
  withTransaction((tx) => issueKepala(tx, viewer, { perangkatDaerahId }, HARI_INI))
const pemegang = (opd: string) =>
  readSql<{ orang_id: string }>(
    "SELECT a.orang_id FROM peran_akun r JOIN akun a ON a.id = r.akun_id WHERE r.peran = 'KEPALA_OPD' AND r.perangkat_daerah_id = $1",
    [opd],
  ).then((rows) => rows.map((row) => row.orang_id))
const keadaan = async (opd: string) =>
  (await listKepala(HARI_INI)).find(({ perangkatDaerahId }) => perangkatDaerahId === opd)

beforeAll(async () => {
  admin = await addViewer('ADMIN_BKD', null)
})

describe('akun kepala perangkat daerah', () => {
  it('kepala hari ini mendapat akun dan peran bercakupan perangkat daerahnya, sekali saja', async () => {
    const dinas = await addDinas('Dinas Alfa')
    await addPejabat(dinas.induk, 'DEFINITIF', '2020-01-02', '2025-12-31')
    const kepala = await addPejabat(dinas.induk)
    const kabid = await addPejabat(dinas.bidang)
    await hubungkan(kabid.id, kepala.id)
    expect(await keadaan(dinas.id)).toMatchObject({ keadaan: 'terbit', akun: 'tanpa' })
    const { slip } = await terbit(admin, dinas.id)
    expect(slip.map(({ namaMasuk }) => namaMasuk)).toEqual([kepala.nip])
    const masuk = await withTransaction((tx) =>
      signIn(tx, { namaMasuk: kepala.nip, sandi: slip[0]?.sandi ?? '' }),
    )
    expect('token' in masuk ? (await findViewer(masuk.token))?.peran : null).toEqual([
      { peran: 'KEPALA_OPD', perangkatDaerahId: dinas.id },
    ])
    expect(await keadaan(dinas.id)).toMatchObject({ keadaan: 'siap' })
    await expect(terbit(admin, dinas.id)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await pemegang(dinas.id)).toEqual([kepala.id])
    // Slip yang hilang dibuatkan lagi dari daftar slip perangkat daerahnya.
    const ulang = await withTransaction((tx) =>
      reissueSlip(tx, admin, { perangkatDaerahId: dinas.id, orangId: kepala.id }, HARI_INI),
    )
    expect(ulang.slip).toHaveLength(1)
  })

  it('yang menggantikan mengambil wewenang pendahulunya; akun yang ada tetap dengan sandinya', async () => {
    const dinas = await addDinas('Dinas Beta')
    const lama = await addViewer('KEPALA_OPD', dinas.id)
    const plt = await addPejabat(dinas.induk, 'PLT', '2026-11-01')
    await readSql("INSERT INTO akun (orang_id, nama_masuk, sandi_hash) VALUES ($1, $2, 'tetap')", [
      plt.id,
      plt.nip,
    ])
    expect((await keadaan(dinas.id))?.lama).toBe(lama.nama === 'KEPALA_OPD' ? 'Pejabat KEPALA_OPD' : null)
    const hasil = await terbit(admin, dinas.id)
    expect(hasil).toMatchObject({ slip: [], peranDilengkapi: 1, dicabut: 1 })
    expect(await pemegang(dinas.id)).toEqual([plt.id])
    expect(await readSql('SELECT sandi_hash FROM akun WHERE orang_id = $1', [plt.id])).toEqual([
      { sandi_hash: 'tetap' },
    ])
  })

  it('tanpa pejabat di unit induk: atasan bersama pejabat puncaknya; satu orang tetap satu akun', async () => {
    const setda = await addDinas('Sekretariat')
    const camat = await addDinas('Kecamatan')
    const sekda = await addPejabat(setda.induk)
    for (const satu of [await addPejabat(camat.bidang), await addPejabat(camat.bidang)])
      await hubungkan(satu.id, sekda.id)
    const { slip } = await terbit(admin, [setda.id, camat.id])
    expect(slip.map(({ orangId }) => orangId)).toEqual([sekda.id])
    expect(await pemegang(camat.id)).toEqual([sekda.id])
    expect(await pemegang(setda.id)).toEqual([sekda.id])
  })

  it('tanpa kepala, dua calon setingkat, Plh., dan id karangan ditolak seluruhnya', async () => {
    const [kosong, dua, plh, baik] = await Promise.all(
      ['Dinas Kosong', 'Dinas Dua Calon', 'Dinas Plh', 'Dinas Baik'].map(addDinas),
    )
    await addPejabat(dua?.induk ?? '')
    await addPejabat(dua?.induk ?? '')
    await addPejabat(plh?.induk ?? '', 'PLH', '2026-11-10', '2026-11-20')
    await addPejabat(baik?.induk ?? '')
    for (const satu of [kosong?.id, dua?.id, plh?.id, '019b20f6-63e8-7004-b0a3-aad3a3224399'])
      await expect(terbit(admin, [baik?.id ?? '', satu ?? ''])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await pemegang(baik?.id ?? '')).toEqual([])
    expect(await keadaan(dua?.id ?? '')).toMatchObject({ keadaan: 'belum', calon: 2, kepala: null })
  })

  it('bukan bagi diri sendiri, bukan bagi akun mati, bukan oleh pengelola', async () => {
    const dinas = await addDinas('Dinas Gama')
    const kepala = await addPejabat(dinas.induk)
    await expect(terbit({ ...admin, orangId: kepala.id }, dinas.id)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    const pengelola = await addViewer('PENGELOLA_OPD', dinas.id)
    const hasil = await pintu.terbuka.run(
      {
        isSameOrigin: async () => true,
        getViewer: async () => pengelola,
        transaction: withTransaction,
        today: async () => HARI_INI,
        log: () => {},
      },
      { perangkatDaerahId: dinas.id },
    )
    expect(hasil).toMatchObject({ ok: false, code: 'FORBIDDEN' })
    await readSql('INSERT INTO akun (orang_id, nama_masuk, aktif) VALUES ($1, $2, false)', [
      kepala.id,
      kepala.nip,
    ])
    await expect(terbit(admin, dinas.id)).rejects.toMatchObject({ code: 'RULE_VIOLATED' })
    expect(await pemegang(dinas.id)).toEqual([])
  })
})
