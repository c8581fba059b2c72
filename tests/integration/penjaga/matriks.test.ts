import { beforeAll, describe, expect, it, vi } from 'vitest'
import { IZIN } from '../../../lib/akses/izin.ts'
import { PERAN, type Peran } from '../../../lib/akses/peran.ts'
import { listIsianId, sampleInput } from '../../penjaga/bahan.ts'
import { MATRIKS } from '../../penjaga/matriks.ts'
import { listPintu } from '../../penjaga/pintu.ts'
import { createBasis } from '../basis.ts'

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
  headers: async () => new Headers(),
}))
await createBasis()
const { fillWilayahKecil, makeKontak, readSidik } = await import('./wilayah-kecil.ts')
const { readWorkbook } = await import('../../../lib/server/sheet/baca.ts')
const { pintu: daftar, lain } = await listPintu()

let wilayah: Awaited<ReturnType<typeof fillWilayahKecil>>
beforeAll(async () => {
  wilayah = await fillWilayahKecil()
})

/** Masukan yang tidak akan pernah sah: yang boleh lewat mendapat INVALID_INPUT, yang tidak boleh tetap tidak belajar apa pun. */
const MUSTAHIL = { 'isian-yang-tidak-ada': 'x' }
/** Isian id yang menyaring daftar, bukan menunjuk satu hal; putaran milik seluruh wilayah, orang di dalamnya yang berjangkauan. */
const SARINGAN = ['opd', 'perangkatDaerahId', 'putaranId', 'unit']
const BERCAKUPAN: readonly Peran[] = ['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD']

describe('matriks pintu', () => {
  it('berkas pintu hanya mengekspor pintu', () => {
    expect(lain).toEqual([])
    expect(daftar.length).toBeGreaterThan(10)
  })

  it('setiap pintu mempunyai baris, setiap baris mempunyai pintu, tidak ada nama kembar', () => {
    expect(daftar.map(({ name }) => name).sort()).toEqual(Object.keys(MATRIKS).sort())
  })

  it.each(daftar)('$name: izin dan perannya seperti yang ditinjau', ({ name, permission }) => {
    expect(permission).toBe(MATRIKS[name]?.izin)
    expect(permission === null ? null : [...IZIN[permission]].sort()).toEqual(
      MATRIKS[name]?.peran === null ? null : [...(MATRIKS[name]?.peran ?? [])].sort(),
    )
  })
})

describe.each(daftar)('$name', ({ name, permission, metode, input, run }) => {
  it('menolak orang asing, peran tanpa izin, dan halaman asing; tidak ada yang tertulis', async () => {
    const sebelum = await readSidik()
    const sah = sampleInput(input, wilayah.sendiri)
    if (permission !== null)
      for (const mentah of [sah, MUSTAHIL, null]) {
        const hasil = await run(makeKontak(null), mentah)
        expect(hasil).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' })
        expect(hasil).not.toHaveProperty('fieldErrors')
      }
    for (const peran of PERAN) {
      const boleh = MATRIKS[name]?.peran?.includes(peran) ?? true
      const hasil = await run(makeKontak(wilayah.viewer[peran]), MUSTAHIL)
      expect([peran, hasil.ok ? 'ok' : hasil.code]).toEqual([
        peran,
        boleh ? expect.not.stringMatching(/^(?:FORBIDDEN|UNAUTHENTICATED|UNEXPECTED)$/) : 'FORBIDDEN',
      ])
      if (!boleh)
        expect(await run(makeKontak(wilayah.viewer[peran]), sah)).toMatchObject({
          ok: false,
          code: 'FORBIDDEN',
        })
      // Membaca dari tautan surel memang boleh; mengubah dari halaman lain tidak.
      if (metode !== 'GET')
        expect(await run(makeKontak(wilayah.viewer[peran], { sameOrigin: false }), sah)).toMatchObject({
          ok: false,
          code: 'FORBIDDEN',
        })
    }
    expect(await readSidik()).toBe(sebelum)
  })

  const bercakupan =
    permission === 'sesi:end'
      ? []
      : (MATRIKS[name]?.peran ?? []).filter((peran) => BERCAKUPAN.includes(peran))
  it.runIf(bercakupan.length > 0).each(bercakupan)(
    '%s tidak menjangkau perangkat daerah lain',
    async (peran) => {
      for (const wajib of [false, true]) {
        const hasil = await run(
          makeKontak(wilayah.viewer[peran]),
          sampleInput(input, wilayah.asing, { wajib }),
        )
        if (!hasil.ok) {
          // Tanpa berkas pintu unggah berhenti sebelum jangkauan; jangkauannya diuji bersama berkasnya.
          expect(hasil.code).toBe(metode === 'POST' ? 'INVALID_INPUT' : 'NOT_FOUND')
          continue
        }
        // Tanpa id di masukan, atau hanya sebagai saringan: jawabannya boleh ada, orang asing di dalamnya tidak.
        expect(listIsianId(input).filter((nama) => !SARINGAN.includes(nama))).toEqual([])
        const isi = await readIsi(hasil.data)
        for (const kata of wilayah.rahasia) expect(isi).not.toContain(kata)
        if (wajib && metode === 'GET') expect(isi).toContain(wilayah.tampak)
      }
    },
  )
})

/** Semua teks di dalam jawaban, juga di dalam berkas yang diunduh. */
async function readIsi(data: unknown): Promise<string> {
  if (typeof data !== 'object' || data === null || !('isi' in data)) return JSON.stringify(data)
  const { isi } = data
  const bytes =
    isi instanceof ReadableStream || isi instanceof Uint8Array
      ? Buffer.from(await new Response(isi instanceof Uint8Array ? Buffer.from(isi) : isi).arrayBuffer())
      : Buffer.alloc(0)
  expect(bytes.length).toBeGreaterThan(0)
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8')
  const buku = await readWorkbook(bytes)
  return JSON.stringify(buku.lembar.map(({ baris }) => baris.map(({ sel }) => sel)))
}
