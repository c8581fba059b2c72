import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listJahat, sampleInput } from '../../penjaga/bahan.ts'
import { MATRIKS } from '../../penjaga/matriks.ts'
import { listPintu } from '../../penjaga/pintu.ts'
import { createBasis } from '../basis.ts'

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
  headers: async () => new Headers(),
}))
await createBasis()
const { fillWilayahKecil, makeKontak, readSidik } = await import('./wilayah-kecil.ts')
const { pintu: daftar } = await listPintu()

let wilayah: Awaited<ReturnType<typeof fillWilayahKecil>>
beforeAll(async () => {
  wilayah = await fillWilayahKecil()
})

/** Jejak tumpukan, nama berkas, atau SQL tidak pernah sampai ke peramban. */
const BOCOR = /\n\s+at |node_modules|\.ts:\d|SELECT |INSERT INTO|violates|ECONN|ZodError/
const MAKS_JAWABAN = 20_000

describe.each(daftar)('$name', ({ name, input, run }) => {
  const peran = MATRIKS[name]?.peran?.at(-1)
  const getViewer = () => (peran ? wilayah.viewer[peran] : null)

  it('contoh dari skemanya sendiri diterima skema itu', () => {
    expect(input.safeParse(sampleInput(input, wilayah.sendiri)).error?.issues ?? []).toEqual([])
  })

  it('masukan jahat dijawab dengan kalimat, tidak pernah dengan galat server atau tulisan', async () => {
    const sebelum = await readSidik()
    const buruk: string[] = []
    let galat: unknown
    const kontak = makeKontak(getViewer(), {
      galat: (isi) => {
        galat = isi
      },
    })
    for (const [nama, mentah] of listJahat(sampleInput(input, wilayah.sendiri))) {
      const hasil = await run(kontak, mentah)
      if (hasil.ok) continue
      const teks = JSON.stringify(hasil)
      if (hasil.code === 'UNEXPECTED') buruk.push(`${nama}: UNEXPECTED ${describeGalat(galat)}`)
      else if (BOCOR.test(teks)) buruk.push(`${nama}: membocorkan ${teks.slice(0, 200)}`)
      else if (teks.length > MAKS_JAWABAN) buruk.push(`${nama}: jawaban ${teks.length} huruf`)
      else if (hasil.message.length === 0) buruk.push(`${nama}: tanpa kalimat`)
    }
    expect(buruk).toEqual([])
    expect(await readSidik()).toBe(sebelum)
  })
})

function describeGalat(isi: unknown): string {
  const err = typeof isi === 'object' && isi !== null && 'err' in isi ? isi.err : isi
  return err instanceof Error ? (err.stack ?? err.message).split('\n').slice(0, 3).join(' | ') : String(err)
}
