import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { KolomRekap } from '../../../lib/kehadiran/schema.ts'
import type { RekapBulanInput } from '../../../lib/kehadiran/schema-rekap.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { AppError } = await import('../../../lib/core/errors.ts')
const { saveRekapBulan } = await import('../../../lib/kehadiran/commands.ts')
const { findKehadiran } = await import('../../../lib/kehadiran/queries.ts')
const { kehadiranFilterSchema } = await import('../../../lib/kehadiran/parse-saring.ts')
const { addOpd, addViewer, HARI_INI } = await import('./bahan.ts')

let satu: Awaited<ReturnType<typeof addOpd>>
let dua: Awaited<ReturnType<typeof addOpd>>
let besar: Awaited<ReturnType<typeof addOpd>>
let pengelola: Viewer
let admin: Viewer
let penilai: Viewer
beforeAll(async () => {
  satu = await addOpd('Dinas Satu', 3, 1)
  dua = await addOpd('Dinas Dua', 2, 2)
  besar = await addOpd('Dinas Besar', 400, 3)
  pengelola = await addViewer('PENGELOLA_OPD', satu.id)
  admin = await addViewer('ADMIN_BKD', null)
  penilai = await addViewer('PENILAI', null)
  await readSql("INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai) VALUES ($1, $2, '2026-01-01')", [
    satu.pegawai[1]?.orangId,
    penilai.orangId,
  ])
})

const saring = (isi: Record<string, unknown>) => kehadiranFilterSchema.parse(isi)
const buka = (viewer: Viewer, opd: string, bulan = 10) =>
  findKehadiran(viewer, saring({ opd, tahun: 2026, bulan }), HARI_INI)
const isian = (
  opd: Awaited<ReturnType<typeof addOpd>>,
  versi: string,
  ganti: Partial<Record<KolomRekap, string[]>> = {},
  bulan = 10,
): RekapBulanInput => {
  const nol = opd.pegawai.map(() => '0')
  return {
    perangkatDaerahId: opd.id,
    tahun: 2026,
    bulan,
    versi,
    hariKerja: '22',
    pegawaiId: opd.pegawai.map(({ id }) => id),
    izin: nol,
    cutiSakit: nol,
    cutiMelahirkan: nol,
    alpa: nol,
    alpaBerturut: nol,
    // Oktober sudah ditutup pada 16 November: yang sudah tercatat berubah dengan alasan.
    alasan: 'Disamakan dengan mesin presensi.',
    ...ganti,
  }
}
const simpan = (viewer: Viewer, input: RekapBulanInput) =>
  withTransaction((tx) => saveRekapBulan(tx, viewer, input, HARI_INI))
const tolak = async (janji: Promise<unknown>) => {
  const galat = await janji.then(
    () => null,
    (error: unknown) => error,
  )
  if (galat instanceof AppError) return galat
  throw new Error(`tidak ditolak: ${String(galat)}`)
}
const tanpaAlasan = ({ alasan: _, ...sisa }: RekapBulanInput): RekapBulanInput => sisa
const alpa = (opdId: string) =>
  readSql<{ alpa: number }>(
    `SELECT r.alpa FROM rekap_kehadiran r JOIN pegawai p ON p.id = r.pegawai_id JOIN penugasan g ON g.orang_id = p.orang_id
     JOIN unit_kerja u ON u.id = g.unit_kerja_id JOIN orang o ON o.id = p.orang_id
     WHERE u.perangkat_daerah_id = $1 AND r.bulan = 10 ORDER BY o.nip`,
    [opdId],
  ).then((rows) => rows.map((row) => row.alpa))

describe('kisi kehadiran', () => {
  it('perangkat daerah lain tidak ada, untuk membaca dan untuk menyimpan', async () => {
    expect(await buka(pengelola, dua.id)).toBeNull()
    expect(await tolak(simpan(pengelola, isian(dua, '0.x')))).toMatchObject({ code: 'NOT_FOUND' })
    const campur = isian(satu, (await buka(pengelola, satu.id))?.versi ?? '')
    expect(
      await tolak(simpan(pengelola, { ...campur, pegawaiId: [dua.pegawai[0]?.id ?? ''], alpa: ['1'] })),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('atasan melihat bawahannya saja dan tidak mencatat', async () => {
    const isi = await buka(penilai, satu.id)
    expect(isi?.baris.map(({ pegawaiId }) => pegawaiId)).toEqual([satu.pegawai[1]?.id])
    expect(isi).toMatchObject({ bolehCatat: false, hitungan: { semua: 1 } })
    expect(await tolak(simpan(penilai, isian(satu, isi?.versi ?? '')))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('menyimpan utuh; membuka lagi menunjukkan yang tersimpan, jalur bulan menjadi lengkap', async () => {
    const awal = await buka(pengelola, satu.id)
    expect(awal?.hitungan.belum).toBe(3)
    const hasil = await simpan(
      pengelola,
      isian(satu, awal?.versi ?? '', { alpa: ['0', '2', '5'], alpaBerturut: ['0', '1', '5'] }),
    )
    expect(hasil).toMatchObject({ ditulis: 3, dihapus: 0 })
    const lagi = await buka(pengelola, satu.id)
    expect(lagi?.versi).toBe(hasil.versi)
    expect(lagi?.baris.map((baris) => baris.alpa)).toEqual([0, 2, 5])
    expect(lagi?.jalur.find(({ bulan }) => bulan === 10)).toMatchObject({ wajib: 3, tercatat: 3 })
    // Sama persis: tidak ada baris yang ditulis ulang.
    expect(
      await simpan(
        pengelola,
        isian(satu, hasil.versi, { alpa: ['0', '2', '5'], alpaBerturut: ['0', '1', '5'] }),
      ),
    ).toMatchObject({ ditulis: 0 })
  })

  it('dua orang menyimpan bersamaan: satu menang, yang lain mendapat isi tersimpan, tidak ada yang hilang', async () => {
    const versi = (await buka(pengelola, satu.id))?.versi ?? ''
    const hasil = await Promise.allSettled([
      simpan(pengelola, isian(satu, versi, { alpa: ['1', '1', '1'] })),
      simpan(admin, isian(satu, versi, { alpa: ['3', '3', '3'] })),
    ])
    expect(hasil.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const kalah = hasil.find((satuHasil) => satuHasil.status === 'rejected')
    expect(kalah?.reason).toMatchObject({ code: 'CONFLICT' })
    const tersimpan = await alpa(satu.id)
    expect(new Set(tersimpan).size).toBe(1)
    expect(kalah?.reason.fieldErrors).toMatchObject({
      versi: [(await buka(pengelola, satu.id))?.versi],
      [`alpa-${satu.pegawai[0]?.id}`]: [String(tersimpan[0])],
    })
  })

  it('perubahan lewat jalan lain (impor) juga konflik, dan versi yang dikembalikan dapat dipakai menyimpan', async () => {
    const versi = (await buka(pengelola, satu.id))?.versi ?? ''
    await readSql('UPDATE rekap_kehadiran SET izin = 2 WHERE pegawai_id = $1 AND bulan = 10', [
      satu.pegawai[0]?.id,
    ])
    const galat = await tolak(simpan(pengelola, isian(satu, versi, { alpa: ['4', '4', '4'] })))
    expect(galat.code).toBe('CONFLICT')
    const baru = galat.fieldErrors?.versi?.[0] ?? ''
    expect(await simpan(pengelola, isian(satu, baru, { alpa: ['4', '4', '4'] }))).toMatchObject({
      ditulis: 3,
    })
  })

  it('satu sel buruk menolak semuanya dan menyebut selnya', async () => {
    const versi = (await buka(pengelola, satu.id))?.versi ?? ''
    const sebelum = await alpa(satu.id)
    const galat = await tolak(
      simpan(pengelola, isian(satu, versi, { alpa: ['1', '1,5', '0'], izin: ['0', '0', '23'] })),
    )
    expect(galat.code).toBe('INVALID_INPUT')
    expect(Object.keys(galat.fieldErrors ?? {})).toEqual([
      `alpa-${satu.pegawai[1]?.id}`,
      `izin-${satu.pegawai[2]?.id}`,
    ])
    expect(await alpa(satu.id)).toEqual(sebelum)
    expect((await buka(pengelola, satu.id))?.versi).toBe(versi)
  })

  it('hari kerja kosong, berlebih, atau kurang dari yang tercatat ditolak', async () => {
    const versi = (await buka(pengelola, satu.id))?.versi ?? ''
    for (const hariKerja of ['', '32', '1,5', '-1'])
      expect(await tolak(simpan(pengelola, { ...isian(satu, versi), hariKerja }))).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: { hariKerja: [expect.any(String)] },
      })
    // Satu orang saja di saringan; dua lainnya tercatat alpa 4 hari.
    expect(
      await tolak(
        simpan(pengelola, {
          ...isian(satu, versi),
          pegawaiId: satu.pegawai[0]?.id,
          alpa: '0',
          izin: '0',
          cutiSakit: '0',
          cutiMelahirkan: '0',
          alpaBerturut: '',
          hariKerja: '3',
        }),
      ),
    ).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('baris yang dikosongkan dihapus; tanpa skrip yang kosong dapat dicatat hadir penuh', async () => {
    const versi = (await buka(pengelola, satu.id))?.versi ?? ''
    const kosong = ['', '', '']
    const semua = {
      izin: kosong,
      cutiSakit: kosong,
      cutiMelahirkan: kosong,
      alpa: kosong,
      alpaBerturut: kosong,
    }
    const hapus = await simpan(pengelola, isian(satu, versi, semua))
    expect(hapus).toMatchObject({ ditulis: 0, dihapus: 3 })
    const nihil = await simpan(pengelola, { ...isian(satu, hapus.versi, semua), nihil: 'ya' })
    expect(nihil.ditulis).toBe(3)
    expect(await alpa(satu.id)).toEqual([0, 0, 0])
  })

  it('bulan yang dikecualikan tidak ikut dicatat hadir penuh', async () => {
    const cuti = await addOpd('Dinas Cuti', 2, 7)
    await readSql(
      "INSERT INTO pengecualian_bulan (pegawai_id, tahun, bulan, alasan) VALUES ($1, 2026, 10, 'Cuti melahirkan')",
      [cuti.pegawai[0]?.id],
    )
    const kosong = ['', '']
    const hasil = await simpan(admin, {
      ...isian(cuti, (await buka(admin, cuti.id))?.versi ?? ''),
      ...{ izin: kosong, cutiSakit: kosong, cutiMelahirkan: kosong, alpa: kosong, alpaBerturut: kosong },
      nihil: 'ya',
    })
    expect(hasil.ditulis).toBe(1)
    expect((await buka(admin, cuti.id))?.baris.map(({ alpa }) => alpa)).toEqual([null, 0])
  })

  it('bulan yang belum tiba dan rekap sendiri ditolak', async () => {
    expect(await tolak(simpan(pengelola, isian(satu, '0.x', {}, 12)))).toMatchObject({
      code: 'RULE_VIOLATED',
    })
    const diri = await addViewer('PENGELOLA_OPD', dua.id, dua.pegawai[0]?.orangId)
    const isi = await buka(diri, dua.id)
    expect(isi?.baris.map(({ sendiri }) => sendiri)).toEqual([true, false])
    expect(await tolak(simpan(diri, isian(dua, isi?.versi ?? '')))).toMatchObject({ code: 'RULE_VIOLATED' })
  })

  it('empat ratus baris tersimpan oleh satu pernyataan tulis, cepat', async () => {
    const versi = (await buka(admin, besar.id))?.versi ?? ''
    const tulis: string[] = []
    const mulai = performance.now()
    const hasil = await withTransaction((tx) =>
      saveRekapBulan(
        {
          ...tx,
          sql: (teks, nilai) => {
            if (/rekap_kehadiran/.test(teks) && /INSERT|UPDATE|DELETE/.test(teks)) tulis.push(teks)
            return tx.sql(teks, nilai)
          },
        },
        admin,
        isian(besar, versi, { alpa: besar.pegawai.map((_, i) => String(i % 5)) }),
        HARI_INI,
      ),
    )
    const ms = performance.now() - mulai
    expect(hasil.ditulis).toBe(400)
    expect(tulis).toHaveLength(1)
    expect(ms).toBeLessThan(2000)
    const buka400 = performance.now()
    const isi = await buka(admin, besar.id)
    expect(isi?.baris).toHaveLength(400)
    expect(performance.now() - buka400).toBeLessThan(2000)
  })

  it('orang yang pindah tetap dicatat perangkat daerah tempatnya bertugas bulan itu', async () => {
    const pindah = dua.pegawai[1]
    await readSql("UPDATE penugasan SET selesai = '2026-10-31' WHERE orang_id = $1", [pindah?.orangId])
    await readSql(
      `INSERT INTO penugasan (orang_id, unit_kerja_id, nama_jabatan, mulai) SELECT $1, id, 'Operator', '2026-11-01' FROM unit_kerja WHERE perangkat_daerah_id = $2`,
      [pindah?.orangId, satu.id],
    )
    expect(
      (await buka(pengelola, satu.id, 10))?.baris.some(({ pegawaiId }) => pegawaiId === pindah?.id),
    ).toBe(false)
    expect(
      (await buka(pengelola, satu.id, 11))?.baris.some(({ pegawaiId }) => pegawaiId === pindah?.id),
    ).toBe(true)
  })

  it('bulan yang ditutup: mencatat pertama kali tanpa alasan, mengubah yang tercatat hanya dengan alasan', async () => {
    const tiga = await addOpd('Dinas Tiga', 3, 4)
    const [a, b] = tiga.pegawai
    const awal = await buka(admin, tiga.id, 9)
    expect(awal?.ditutupSejak).toBe('2026-10-09')
    const sebagian = await simpan(admin, {
      ...tanpaAlasan(isian(tiga, awal?.versi ?? '', {}, 9)),
      alpa: ['2', '0', ''],
      alpaBerturut: ['', '', ''],
      izin: ['0', '0', ''],
      cutiSakit: ['0', '0', ''],
      cutiMelahirkan: ['0', '0', ''],
    })
    expect(sebagian.perubahan?.map(({ dari, ke }) => [dari, ke?.alpa])).toEqual([
      [null, 2],
      [null, 0],
    ])
    const sisa = await simpan(
      admin,
      tanpaAlasan(isian(tiga, sebagian.versi, { alpa: ['2', '0', '0'], alpaBerturut: ['', '', ''] }, 9)),
    )
    expect(sisa).toMatchObject({ ditulis: 1, dihapus: 0 })
    const ubah = isian(tiga, sisa.versi, { alpa: ['0', '0', '0'], alpaBerturut: ['', '', ''] }, 9)
    for (const kurang of [tanpaAlasan(ubah), { ...ubah, alasan: 'singkat' }])
      expect(await tolak(simpan(admin, kurang))).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('9 Oktober 2026'),
        fieldErrors: { alasan: [expect.any(String)] },
      })
    expect((await buka(admin, tiga.id, 9))?.versi).toBe(sisa.versi)
    const kosong = { izin: ['', '0', '0'], cutiSakit: ['', '0', '0'], cutiMelahirkan: ['', '0', '0'] }
    const hapus = { ...ubah, ...kosong, alpa: ['', '0', '0'] }
    expect((await tolak(simpan(admin, tanpaAlasan(hapus)))).fieldErrors).toHaveProperty('alasan')
    expect(
      (await tolak(simpan(admin, tanpaAlasan({ ...ubah, hariKerja: '21' })))).fieldErrors,
    ).toHaveProperty('alasan')
    const hasil = await simpan(admin, ubah)
    expect(hasil.perubahan).toEqual([
      { pegawaiId: a?.id, nama: 'Pegawai Dinas Tiga 0001', dari: { alpa: 2 }, ke: { alpa: 0 } },
    ])
    const hari = await simpan(admin, {
      ...isian(tiga, hasil.versi, { alpaBerturut: ['', '', ''] }, 9),
      hariKerja: '21',
    })
    expect(hari.hariKerjaSebelum).toEqual([22])
    expect(hari.perubahan?.[1]).toEqual({
      pegawaiId: b?.id,
      nama: 'Pegawai Dinas Tiga 0002',
      dari: { hariKerja: 22 },
      ke: { hariKerja: 21 },
    })
  })

  it('tepat pada hari batas masih bebas, sehari sesudahnya perlu alasan', async () => {
    const empat = await addOpd('Dinas Empat', 1, 5)
    const pada = (hari: string, versi: string, alpa: string) =>
      withTransaction((tx) =>
        saveRekapBulan(
          tx,
          admin,
          tanpaAlasan(isian(empat, versi, { alpa: [alpa], alpaBerturut: [''] })),
          parseTanggal(hari),
        ),
      )
    const awal = await pada('2026-11-01', (await buka(admin, empat.id))?.versi ?? '', '1')
    const batas = await pada('2026-11-09', awal.versi, '2')
    expect(batas.ditulis).toBe(1)
    await expect(pada('2026-11-10', batas.versi, '3')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await pada('2026-11-10', batas.versi, '2')).toMatchObject({ ditulis: 0, perubahan: [] })
  })

  it('lima puluh orang dirinci, lebih dari itu hanya sidiknya', async () => {
    const lima = await addOpd('Dinas Lima', 51, 6)
    const awal = await simpan(admin, isian(lima, (await buka(admin, lima.id))?.versi ?? ''))
    expect(awal.perubahan).toBeNull()
    const satuTetap = lima.pegawai.map((_, i) => (i === 0 ? '0' : '1'))
    const lagi = await simpan(admin, isian(lima, awal.versi, { alpa: satuTetap }))
    expect(lagi.perubahan).toHaveLength(50)
  })
})
