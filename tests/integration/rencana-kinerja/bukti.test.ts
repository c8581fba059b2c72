import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'
import type { Kantor } from './bahan.ts'

let token: string | undefined
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (token ? { value: token } : undefined) }),
  headers: async () => new Headers({ origin: 'http://titian.test', host: 'titian.test' }),
}))
const folder = await mkdtemp(join(tmpdir(), 'titian-berkas-'))
process.env.BERKAS_DIR = folder
await createBasis()
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { openSesi } = await import('../../../lib/server/sesi.ts')
const { createBerkas, removeYatim } = await import('../../../lib/berkas/commands.ts')
const { KUOTA_BITA } = await import('../../../lib/berkas/schema.ts')
const { approveRencana, createRencana, saveRencana } = await import('../../../lib/rencana-kinerja/actions.ts')
const { POST } = await import('../../../app/api/unggah/bukti/route.ts')
const { GET } = await import('../../../app/api/unduh/bukti/route.ts')
const { bacaBulan, fillKantor, HARI_INI, isian, makeKontak, tekan } = await import('./bahan.ts')

const PDF = Buffer.from('%PDF-1.7\nbukti\n%%EOF\n')
let kantor: Kantor
let barisId = ''

beforeAll(async () => {
  kantor = await fillKantor()
  const { viewer, pegawaiId } = kantor.pegawai[0]
  await tekan(createRencana, viewer, { bulan: '2026-11', sumber: 'SKP' })
  const draf = await bacaBulan(pegawaiId, 11)
  await tekan(saveRencana, viewer, isian(draf, {}, { perintah: 'ajukan' }))
  await tekan(approveRencana, kantor.lama, { rencana: draf.id })
  barisId = draf.baris[0]?.id ?? ''
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const jumlahIsi = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entri) => entri.isFile()).length

async function unggah(
  viewer: Viewer | null,
  isi: Buffer,
  { nama = 'Agenda.pdf', baris = barisId, json = false } = {},
) {
  token = viewer ? await withTransaction((tx) => openSesi(tx, viewer.akunId)) : undefined
  const form = new FormData()
  form.set('bulan', '2026-11')
  form.set('barisId', baris)
  form.set('berkas', new File([new Uint8Array(isi)], nama, { type: 'application/pdf' }))
  const kiriman = new Request('http://titian.test/api/unggah/bukti', { method: 'POST', body: form })
  const body = Buffer.from(await kiriman.arrayBuffer())
  return POST(
    new Request(kiriman.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': kiriman.headers.get('content-type') ?? '',
        'content-length': String(body.length),
        ...(json ? { accept: 'application/json' } : {}),
      },
    }),
  )
}
const unduh = (viewer: Viewer, buktiId: string) => GET.terbuka.run(makeKontak(viewer), { buktiId })

describe('bukti berupa berkas', () => {
  it('formulir biasa kembali ke bulannya; isinya di luar web di bawah kunci acak; berkas yang sama tetap satu', async () => {
    const jawab = await unggah(kantor.pegawai[0].viewer, PDF)
    expect([jawab.status, jawab.headers.get('location')]).toEqual([
      303,
      `/rencana-kinerja/2026-11?bukti=${barisId}#bukti-${barisId}`,
    ])
    expect((await unggah(kantor.pegawai[0].viewer, PDF, { nama: 'Salinan.pdf' })).status).toBe(303)
    const rows = await readSql('SELECT nama, tipe, ukuran, kunci, sha256 FROM berkas')
    expect(rows).toEqual([
      {
        nama: 'Agenda.pdf',
        tipe: 'application/pdf',
        ukuran: PDF.length,
        kunci: expect.stringMatching(/^[0-9a-f]{2}\/[0-9a-f]{48}$/),
        sha256: createHash('sha256').update(PDF).digest(),
      },
    ])
    expect(await jumlahIsi()).toBe(1)
  })

  it('program yang diganti namanya, berkas kosong, dan yang lebih dari 5 MB ditolak dengan kalimat', async () => {
    const { viewer } = kantor.pegawai[0]
    const program = await unggah(viewer, Buffer.from('MZ\x90\x00'), { nama: 'Laporan.pdf', json: true })
    expect([program.status, await program.json()]).toMatchObject([
      422,
      { message: expect.stringContaining('bukan PDF, JPEG, atau PNG') },
    ])
    const kosong = await unggah(viewer, Buffer.alloc(0), { json: true })
    expect(await kosong.json()).toMatchObject({ message: expect.stringContaining('Berkas kosong') })
    const besar = await unggah(viewer, Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]), { json: true })
    expect(await besar.json()).toMatchObject({ message: expect.stringContaining('5 MB') })
    const tanpaSkrip = await unggah(viewer, Buffer.from('MZ'))
    expect(tanpaSkrip.headers.get('location')).toMatch(/^\/rencana-kinerja\/2026-11\?bukti=.*&galat=/)
    expect(await jumlahIsi()).toBe(1)
  })

  it('baris orang lain, tanpa sesi, dan peran lain tidak menulis apa pun', async () => {
    expect((await unggah(null, PDF)).status).toBe(401)
    expect((await unggah(kantor.lama, PDF)).status).toBe(403)
    const isi = Buffer.concat([PDF, Buffer.from('lain')])
    const asing = await unggah(kantor.asing.viewer, isi, { json: true })
    expect(await asing.json()).toMatchObject({ code: 'NOT_FOUND' })
    expect(await readSql('SELECT count(*) AS n FROM berkas')).toEqual([{ n: 1 }])
  })

  it('diunduh pemiliknya, atasannya, dan pengelola dinasnya; selain itu tidak ada', async () => {
    const [bukti] = await readSql<{ id: string }>('SELECT id FROM bukti_dukung WHERE berkas_id IS NOT NULL')
    for (const viewer of [kantor.pegawai[0].viewer, kantor.lama, kantor.pengelola]) {
      const hasil = await unduh(viewer, bukti?.id ?? '')
      if (!hasil.ok) throw new Error(hasil.message)
    }
    for (const viewer of [kantor.pegawai[1].viewer, kantor.asing.viewer, kantor.baru])
      expect(await unduh(viewer, bukti?.id ?? '')).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    const { viewer } = kantor.pegawai[0]
    token = await withTransaction((tx) => openSesi(tx, viewer.akunId))
    const jawab = await GET(new Request(`http://titian.test/api/unduh/bukti?buktiId=${bukti?.id}`))
    expect(Buffer.from(await jawab.arrayBuffer())).toEqual(PDF)
    expect(jawab.headers.get('content-disposition')).toMatch(/^attachment; filename="Agenda.pdf"/)
  })

  it('melewati jatah ditolak', async () => {
    const { viewer } = kantor.pegawai[2]
    await readSql(
      "INSERT INTO berkas (nama, tipe, ukuran, sha256, kunci, pemilik_id) VALUES ('a.pdf', 'application/pdf', $2, '\\x00', 'uji', $1)",
      [viewer.orangId, KUOTA_BITA - PDF.length + 1],
    )
    const simpan = () =>
      withTransaction((tx) =>
        createBerkas(tx, viewer.orangId, { nama: 'b.pdf', bytes: PDF, sha256: Buffer.alloc(32) }),
      )
    await expect(simpan()).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('200 MB'),
    })
    await readSql('UPDATE berkas SET ukuran = ukuran - 1 WHERE pemilik_id = $1', [viewer.orangId])
    await expect(simpan()).resolves.toMatchObject({ nama: 'b.pdf' })
  })

  it('transaksi yang batal meninggalkan isi yatim; pembersihan membuang hanya yang yatim dan sudah tua', async () => {
    const sebelum = await jumlahIsi()
    await expect(
      withTransaction(async (tx) => {
        await createBerkas(tx, kantor.asing.orangId, { nama: 'x.pdf', bytes: PDF, sha256: Buffer.alloc(32) })
        throw new Error('batal')
      }),
    ).rejects.toThrow('batal')
    expect(await jumlahIsi()).toBe(sebelum + 1)
    expect(await removeYatim()).toBe(0)
    expect(await removeYatim(new Date(Date.now() + 2 * 3_600_000))).toBe(1)
    expect(await jumlahIsi()).toBe(sebelum)
  })

  it('dilepas lewat tombol formulirnya: catatannya hilang seketika, isinya pada pembersihan', async () => {
    const { viewer, pegawaiId } = kantor.pegawai[0]
    const [bukti] = await readSql<{ id: string }>('SELECT id FROM bukti_dukung WHERE berkas_id IS NOT NULL')
    const asing = await tekan(
      saveRencana,
      kantor.asing.viewer,
      isian(await bacaBulan(pegawaiId, 11), {}, { perintah: `lepas:${bukti?.id}` }),
    )
    expect(asing).toMatchObject({ code: 'NOT_FOUND' })
    await tekan(
      saveRencana,
      viewer,
      isian(await bacaBulan(pegawaiId, 11), {}, { perintah: `lepas:${bukti?.id}` }),
      HARI_INI,
    )
    expect(await readSql("SELECT 1 FROM berkas WHERE nama = 'Agenda.pdf'")).toEqual([])
    expect(await removeYatim(new Date(Date.now() + 2 * 3_600_000))).toBe(1)
  })
})
