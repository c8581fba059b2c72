import { createElement } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { KisiKehadiran } from '@/components/kehadiran/kisi-kehadiran'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { markServerAction, readFormulir, renderJawaban } from '../../tanpa-skrip.ts'
import { createBasis } from '../basis.ts'

const sesi = vi.hoisted(() => ({ token: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: sesi.token }) }),
  headers: async () => new Headers({ 'sec-fetch-site': 'same-origin' }),
}))
await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { openSesi } = await import('../../../lib/server/sesi.ts')
const { saveRekapBulan } = await import('../../../lib/kehadiran/actions.ts')
const commands = await import('../../../lib/kehadiran/commands.ts')
const { findKehadiran } = await import('../../../lib/kehadiran/queries.ts')
const { kehadiranFilterSchema } = await import('../../../lib/kehadiran/parse-saring.ts')
const { rekapBulanSchema } = await import('../../../lib/kehadiran/schema-rekap.ts')
const { addOpd, addViewer, HARI_INI } = await import('./bahan.ts')

const pintu = markServerAction(saveRekapBulan)
let opd: Awaited<ReturnType<typeof addOpd>>
let pengelola: Viewer
beforeAll(async () => {
  await readSql(
    `INSERT INTO setelan (kunci, nilai) VALUES ('demo', 'true'), ('jamDemo', '"2026-11-16T09:14:00+08:00"'),
     ('wilayah', '{"nama":"Kabupaten Uji","zona":"Asia/Makassar","singkatanZona":"WITA"}') ON CONFLICT DO NOTHING`,
  )
  opd = await addOpd('Dinas Satu', 3, 1)
  pengelola = await addViewer('PENGELOLA_OPD', opd.id)
  sesi.token = await withTransaction((tx) => openSesi(tx, pengelola.akunId))
})

/** Halaman seperti dijawab server sesudah kiriman tanpa skrip: database dibaca lagi, keadaan formulirnya jawaban pintu. */
async function gambar(jawaban: unknown): Promise<string> {
  const filter = kehadiranFilterSchema.parse({ opd: opd.id, tahun: 2026, bulan: 10 })
  const isi = await findKehadiran(pengelola, filter, HARI_INI)
  if (!isi) throw new Error('kisi di luar jangkauan')
  return renderJawaban(
    () =>
      createElement(KisiKehadiran, {
        isi,
        filter,
        dicatat: null,
        diri: pengelola.orangId,
        action: pintu,
      }),
    jawaban,
  )
}

/** Membuka kisi, mengetik, menekan Simpan: yang terkirim, jawabannya, dan halaman sesudahnya. */
async function kirim(halaman: string, ketik: Record<string, string | string[]>) {
  const form = readFormulir(halaman)
  for (const [nama, nilai] of Object.entries(ketik)) {
    form.delete(nama)
    for (const satu of [nilai].flat()) form.append(nama, satu)
  }
  const jawaban = await saveRekapBulan(null, form)
  return { form, jawaban, sesudah: await gambar(jawaban) }
}
const daftar = (form: FormData) =>
  [...form]
    .filter(([nama]) => nama !== 'versi')
    .map(([nama, nilai]) => `${nama}=${nilai}`)
    .sort()
const baris = (html: string, i: number) => html.split('<tr data-nip')[i + 1] ?? ''
const tercatat = () => readSql<{ alpa: number }>('SELECT alpa::int AS alpa FROM rekap_kehadiran')

describe('kisi kehadiran tanpa skrip', () => {
  it('jumlah yang melebihi hari kerja: semua yang diketik tetap berdiri, galatnya di barisnya', async () => {
    const { form, jawaban, sesudah } = await kirim(await gambar(null), {
      hariKerja: '20',
      izin: ['15', '', '7'],
      alpa: ['9', '1', ''],
      nihil: 'ya',
    })
    expect(jawaban).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
    expect(daftar(readFormulir(sesudah))).toEqual(daftar(form))
    expect(readFormulir(sesudah).get('versi')).toBe(form.get('versi'))
    expect(baris(sesudah, 0)).toContain('Jumlahnya 24 hari, hari kerja bulan ini 20.')
    expect(baris(sesudah, 0).match(/aria-invalid="true"/g)?.length).toBeGreaterThan(0)
    expect(baris(sesudah, 1)).not.toContain('aria-invalid')
    expect(sesudah).toContain('Belum disimpan: 1 sel perlu diperbaiki.')
    expect(await tercatat()).toEqual([])
  })

  it('bentrok: isian sendiri tetap ada dengan yang tersimpan di bawahnya, dan kiriman berikutnya memakai versi itu', async () => {
    const dibuka = await gambar(null)
    const lain = readFormulir(dibuka)
    const nol = ['0', '0', '0']
    const isi = {
      izin: nol,
      cutiSakit: nol,
      cutiMelahirkan: nol,
      alpa: ['0', '3', '0'],
      alpaBerturut: ['', '', ''],
    }
    const orangLain = rekapBulanSchema.parse({
      ...Object.fromEntries(lain),
      ...isi,
      pegawaiId: lain.getAll('pegawaiId'),
      hariKerja: '21',
    })
    await withTransaction((tx) => commands.saveRekapBulan(tx, pengelola, orangLain, HARI_INI))

    const satu = await kirim(dibuka, { hariKerja: '20', alpa: ['2', '1', ''] })
    expect(satu.jawaban).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(daftar(readFormulir(satu.sesudah))).toEqual(daftar(satu.form).concat('alasan=').sort())
    expect(baris(satu.sesudah, 1)).toContain('data-beda="tersimpan 3"')
    expect(satu.sesudah).toContain('Tersimpan 21 hari.')
    expect(readFormulir(satu.sesudah).get('versi')).not.toBe(satu.form.get('versi'))
    expect((await tercatat()).map(({ alpa }) => alpa)).toEqual([0, 3, 0])

    const dua = await kirim(satu.sesudah, { alasan: 'pendek' })
    expect(dua.jawaban).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: { alasan: [expect.any(String)] },
    })
    expect(daftar(readFormulir(dua.sesudah))).toEqual(daftar(dua.form))
    expect(readFormulir(dua.sesudah).get('versi')).toBe(dua.form.get('versi'))
    expect(dua.sesudah).toContain('Tulis alasan perubahannya, paling sedikit 10 huruf.')
  })
})
