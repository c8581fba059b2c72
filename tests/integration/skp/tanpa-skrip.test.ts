import { createElement } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { markServerAction, readFormulir, renderJawaban } from '../../tanpa-skrip.ts'
import { createBasis } from '../basis.ts'
import type { Kantor } from './bahan.ts'

const sesi = vi.hoisted(() => ({ token: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: sesi.token }) }),
  headers: async () => new Headers({ 'sec-fetch-site': 'same-origin' }),
}))
await createBasis()
const { MassalForm } = await import('@/components/skp/massal-form')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { openSesi } = await import('../../../lib/server/sesi.ts')
const { draftManySkp } = await import('../../../lib/skp/actions.ts')
const { listCalonSkp } = await import('../../../lib/skp/queries-susun.ts')
const { addViewer } = await import('../kehadiran/bahan.ts')
const { fillKantor, HARI_INI, makeDraf, TAHUN } = await import('./bahan.ts')

markServerAction(draftManySkp)
let kantor: Kantor
beforeAll(async () => {
  kantor = await fillKantor(4)
  const { akunId } = await addViewer('PENILAI', null, kantor.penilai.orangId)
  sesi.token = await withTransaction((tx) => openSesi(tx, akunId))
})

/** Halaman seperti dijawab server sesudah kiriman tanpa skrip: calonnya dibaca lagi, keadaan formulirnya jawaban pintu. */
async function gambar(jawaban: unknown): Promise<string> {
  const calon = await listCalonSkp(kantor.penilai, TAHUN, kantor.jabatanId, HARI_INI)
  const isi = { tahun: TAHUN, jabatanId: kantor.jabatanId, calon, pustaka: [], bolehAjukan: true }
  return renderJawaban(() => createElement(MassalForm, isi), jawaban)
}

const satu = (nama: string, isi: Record<string, string>) =>
  Object.entries(isi).map(([kunci, nilai]) => [`${nama}.${kunci}`, nilai] as const)
const rencana = (i: number, uraian: string, target: string, bobot = '') =>
  Object.fromEntries([
    ...satu(`rencana.${i}`, { id: '', uraian, rhkAtasan: '' }),
    ...satu(`rencana.${i}.indikator.0`, {
      aspek: 'KUALITAS',
      uraian: 'jumlah "surat" & nota',
      target,
      satuan: 'surat',
      polaritas: 'MINIMAL',
      bobot,
    }),
  ])

/** Membuka formulir, mengetik, menekan satu tombol: yang terkirim, jawabannya, dan halaman sesudahnya. */
async function kirim(halaman: string, ketik: Record<string, string | string[]>, langkah = '') {
  const form = readFormulir(halaman)
  for (const [nama, nilai] of Object.entries(ketik)) {
    form.delete(nama)
    for (const teks of [nilai].flat()) form.append(nama, teks)
  }
  const terkirim = new FormData()
  for (const [nama, nilai] of form) terkirim.append(nama, nilai)
  if (langkah) terkirim.append('langkah', langkah)
  const jawaban = await draftManySkp(null, terkirim)
  return { form, jawaban, sesudah: await gambar(jawaban) }
}
const daftar = (form: FormData) => [...form].map(([nama, nilai]) => `${nama}=${nilai}`).sort()
const jumlahVersi = async () => (await readSql('SELECT 1 FROM versi_skp')).length

describe('satu isi untuk banyak orang, tanpa skrip', () => {
  it('isian yang salah: baris, pilihan orang, dan centangnya tetap berdiri, galatnya di sebelah isiannya', async () => {
    const [, kedua] = kantor.tim
    const { form, jawaban, sesudah } = await kirim(await gambar(null), {
      ...rencana(0, 'Surat terkelola', '-3'),
      ...rencana(1, 'Nota tersusun', '12'),
      pegawaiId: [kedua?.pegawaiId ?? ''],
      ajukan: 'ya',
    })
    expect(jawaban).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
    expect(daftar(readFormulir(sesudah))).toEqual(daftar(form))
    expect(sesudah).toMatch(
      /id="rencana\.0\.indikator\.0\.target-pesan"[\s\S]{0,900}Target tidak boleh negatif/,
    )
    expect(sesudah).not.toContain('rencana.1.indikator.0.target-pesan')
  })

  it('baris kosong dilepas seperti di server, jadi galatnya menunjuk baris yang benar', async () => {
    const { sesudah } = await kirim(await gambar(null), {
      ...rencana(0, '', ''),
      'rencana.0.indikator.0.uraian': '',
      'rencana.0.indikator.0.satuan': '',
      ...rencana(1, 'Nota tersusun', 'x'),
    })
    expect(readFormulir(sesudah).get('rencana.0.uraian')).toBe('Nota tersusun')
    expect(sesudah).toContain('id="rencana.0.indikator.0.target-pesan"')
  })

  it('bobot yang belum 100 dan tanpa seorang pun: ditolak dengan isian yang tetap ada, dan dapat dikirim lagi', async () => {
    const bobot = await kirim(await gambar(null), {
      ...rencana(0, 'Surat terkelola', '12', '40'),
      ajukan: 'ya',
    })
    expect(bobot.jawaban).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
    expect(daftar(readFormulir(bobot.sesudah))).toEqual(daftar(bobot.form))
    const kosong = await kirim(bobot.sesudah, { pegawaiId: [] })
    expect(readFormulir(kosong.sesudah).getAll('pegawaiId')).toEqual([])
    expect(kosong.sesudah).toContain('Pilih paling sedikit satu orang.')
    expect(kosong.sesudah).not.toMatch(/disabled=""[^>]*>Tulis/)
    expect(await jumlahVersi()).toBe(0)
  })

  it('menambah, memindah, dan menghapus baris tidak menulis SKP siapa pun dan tidak menegur isian yang belum selesai', async () => {
    const tambah = await kirim(await gambar(null), rencana(0, 'Surat terkelola', ''), 'tambah.rencana')
    expect(tambah.sesudah).not.toContain('role="alert"')
    expect(daftar(readFormulir(tambah.sesudah))).toEqual(
      expect.arrayContaining([...daftar(tambah.form), 'rencana.1.uraian=']),
    )
    const indikator = await kirim(
      tambah.sesudah,
      { 'rencana.1.uraian': 'Nota' },
      'tambah.rencana.1.indikator',
    )
    expect(readFormulir(indikator.sesudah).has('rencana.1.indikator.1.uraian')).toBe(true)
    const naik = await kirim(indikator.sesudah, {}, 'naik.rencana.1')
    expect(readFormulir(naik.sesudah).get('rencana.0.uraian')).toBe('Nota')
    const hapus = await kirim(naik.sesudah, {}, 'hapus.rencana.0')
    expect(readFormulir(hapus.sesudah).get('rencana.0.uraian')).toBe('Surat terkelola')
    const lengkap = await kirim(await gambar(null), rencana(0, 'Surat terkelola', '12'), 'tambah.rencana')
    expect(lengkap.jawaban).toMatchObject({ ok: false })
    expect(lengkap.sesudah).not.toContain('role="alert"')
    expect(await jumlahVersi()).toBe(0)
  })

  it('SKP seseorang mendahului: isian tetap ada, yang sudah mempunyai SKP tidak lagi terpilih', async () => {
    const dibuka = await gambar(null)
    const [pertama] = kantor.tim
    await makeDraf(kantor.penilai, pertama?.pegawaiId ?? '')
    const { form, jawaban, sesudah } = await kirim(dibuka, rencana(0, 'Surat terkelola', '12'))
    expect(jawaban).toMatchObject({ ok: false, code: 'CONFLICT' })
    expect(daftar(readFormulir(sesudah))).toEqual(
      daftar(form).filter((isian) => isian !== `pegawaiId=${pertama?.pegawaiId}`),
    )
    expect(sesudah).toContain(`${pertama?.nama} sudah mempunyai SKP ${TAHUN}.`)
    expect(await jumlahVersi()).toBe(1)
  })
})
