import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { LembarMentah } from '../../../lib/impor/parse-lembar.ts'
import type { Sel } from '../../../lib/impor/parse-sel.ts'
import type { JenisImpor } from '../../../lib/impor/schema.ts'
import { type BarisLembar, toPelengkapRows, toRekapRows, toSiasnRows } from '../../../prisma/seed/lembar.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { writeTahun, writeWilayah } from '../../../prisma/seed/tulis.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'
import { createBasis } from '../basis.ts'
import { computeSidikData, count, HARI_INI } from './bahan.ts'

const basis = await createBasis()
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const pegawai = await import('../../../lib/pegawai/commands.ts')
const penilaian = await import('../../../lib/penilaian/commands.ts')
const { parseDaftar } = await import('../../../lib/pegawai/parse-daftar.ts')
const { parsePelengkap } = await import('../../../lib/pegawai/parse-pelengkap.ts')
const { parseRekap } = await import('../../../lib/penilaian/parse-rekap.ts')
const { findImpor, listBaris } = await import('../../../lib/impor/queries.ts')

const wilayah = generateWilayah({})
const tahun = generateTahun(wilayah, 2026)
let viewer: Viewer

const sel = (nilai: string | number | null | undefined): Sel =>
  nilai === null || nilai === undefined || nilai === ''
    ? null
    : typeof nilai === 'number'
      ? { teks: String(nilai), angka: true }
      : { teks: nilai }

function toLembar(nama: string, rows: readonly BarisLembar[]): LembarMentah {
  const judul = Object.keys(rows[0] ?? {})
  return {
    nama,
    baris: [
      { nomor: 1, sel: judul.map(sel) },
      ...rows.map((row, i) => ({ nomor: i + 2, sel: judul.map((satu) => sel(row[satu])) })),
    ],
  }
}

const rekap = toRekapRows(wilayah, tahun)
const LEMBAR: Record<JenisImpor, LembarMentah[]> = {
  DAFTAR_PEGAWAI: [toLembar('Data', toSiasnRows(wilayah))],
  PELENGKAP: [toLembar('Pelengkap', toPelengkapRows(wilayah))],
  REKAP_TAHUN: Object.entries(rekap).map(([nama, rows]) => toLembar(nama, rows)),
}

async function preview(jenis: JenisImpor, lembar = LEMBAR[jenis], hariIni = HARI_INI) {
  const bytes = Buffer.from(`${jenis}${JSON.stringify(lembar).length}`)
  const berkas = { nama: `${jenis}.xlsx`, bytes, sha256: createHash('sha256').update(bytes).digest() }
  const mulai = performance.now()
  const { imporId } = await withTransaction((tx) => {
    if (jenis === 'REKAP_TAHUN') {
      const bacaan = { ...parseRekap(lembar, 2026), mulai }
      return penilaian.previewImporRekap(tx, viewer, { tahun: 2026, berkas, bacaan, hariIni })
    }
    const bacaan = { ...(jenis === 'PELENGKAP' ? parsePelengkap(lembar) : parseDaftar(lembar)), mulai }
    return pegawai.previewImporPegawai(tx, viewer, { jenis, berkas, bacaan, hariIni })
  })
  const impor = await findImpor(imporId, [jenis])
  if (!impor) throw new Error('impor tidak ada')
  return impor
}

const apply = (jenis: JenisImpor, imporId: string, version: number) =>
  withTransaction((tx) => {
    const input = { imporId, version, lewatiSalah: false }
    return jenis === 'REKAP_TAHUN'
      ? penilaian.applyImporRekap(tx, viewer, input, HARI_INI)
      : pegawai.applyImporPegawai(tx, viewer, input, HARI_INI)
  })

beforeAll(async () => {
  const client = await getPool().connect()
  await writeWilayah(client, wilayah)
  await writeTahun(client, tahun)
  client.release()
  const { rows } = await getPool().query<{ akun_id: string; orang_id: string }>(
    `SELECT a.id AS akun_id, a.orang_id FROM akun a JOIN peran_akun p ON p.akun_id = a.id WHERE p.peran = 'ADMIN_BKD' LIMIT 1`,
  )
  const [row] = rows
  viewer = {
    akunId: row?.akun_id ?? '',
    orangId: row?.orang_id ?? '',
    nama: 'Admin',
    peran: [{ peran: 'ADMIN_BKD', perangkatDaerahId: null }],
  }
  expect(basis.url).toContain(inject('urlTemplat').split('/')[2])
})

describe('berkas yang dibuat dari isi Titian sendiri', () => {
  it.each(['DAFTAR_PEGAWAI', 'PELENGKAP', 'REKAP_TAHUN'] as const)(
    '%s tidak mengubah apa pun',
    async (jenis) => {
      const impor = await preview(jenis)
      const { baris } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 3 })
      const salah = await listBaris(impor.id, { keadaan: 'SALAH', batas: 3 })
      expect(salah.baris.map((satu) => satu.galat)).toEqual([])
      expect(baris.map((satu) => satu.beda)).toEqual([])
      expect(impor.ringkasan).toMatchObject({ baru: 0, berubah: 0, salah: 0 })
      expect(impor.ringkasan.sama).toBeGreaterThan(900)
    },
  )

  it('mengisi kembali tabel yang dikosongkan, sampai sama persis maknanya', async () => {
    await getPool().query(`DELETE FROM kasus_disiplin; DELETE FROM hukuman_disiplin; DELETE FROM skp; DELETE FROM penilaian_tahun;
      DELETE FROM pengecualian_bulan; DELETE FROM rekap_kehadiran; DELETE FROM penilaian_bulan; DELETE FROM upah; DELETE FROM perjanjian_kerja`)
    for (const jenis of ['PELENGKAP', 'REKAP_TAHUN'] as const) {
      const impor = await preview(jenis)
      expect(impor.ringkasan.salah).toBe(0)
      if (jenis === 'REKAP_TAHUN') {
        // Hari pembuka data contoh: November sedang berjalan dan tahun belum dapat dinyatakan, tetapi berkasnya tetap dapat diimpor.
        const { ringkasan } = await preview(jenis, LEMBAR[jenis], parseTanggal('2026-11-16'))
        expect(ringkasan).toMatchObject({ salah: 0, baru: impor.ringkasan.baru })
        expect(Object.keys(ringkasan.berjalan ?? {})).toEqual(['11'])
        expect(ringkasan.tahunDini).toBe(tahun.penilaianTahun.length)
      }
      expect((await apply(jenis, impor.id, impor.version)).diterapkan).toBe(true)
    }
    expect(await count('penilaian_bulan')).toBe(tahun.penilaianBulan.length)
    expect(await count('rekap_kehadiran')).toBe(tahun.rekapKehadiran.length)
    expect(await count('pengecualian_bulan')).toBe(tahun.pengecualianBulan.length)
    expect(await count('penilaian_tahun')).toBe(tahun.penilaianTahun.length)
    expect(await count('skp')).toBe(tahun.skp.length)
    expect(await count('hukuman_disiplin')).toBe(tahun.hukumanDisiplin.length)
    expect(await count('kasus_disiplin')).toBe(tahun.kasusDisiplin.length)
    expect(await count('perjanjian_kerja')).toBe(wilayah.perjanjianKerja.length)
    expect(await count('upah')).toBe(wilayah.upah.length)
    const [jumlah] = await readSql<{ capaian: string; final: number }>(
      'SELECT sum(capaian)::text AS capaian, count(*) FILTER (WHERE final) AS final FROM penilaian_bulan',
    )
    const harap = tahun.penilaianBulan.reduce((n, satu) => n + Math.round(Number(satu.capaian ?? 0) * 100), 0)
    expect(Math.round(Number(jumlah?.capaian) * 100)).toBe(harap)
    expect(jumlah?.final).toBe(tahun.penilaianBulan.filter((satu) => satu.final).length)
    const sebelum = await computeSidikData()
    for (const jenis of ['PELENGKAP', 'REKAP_TAHUN'] as const) {
      expect((await preview(jenis)).ringkasan).toMatchObject({ baru: 0, berubah: 0, salah: 0 })
    }
    expect(await computeSidikData()).toBe(sebelum)
  })
})
