import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { listPintu } from '../../penjaga/pintu.ts'
import { createBasis } from '../basis.ts'

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
  headers: async () => new Headers(),
}))
await createBasis()
const { fillWilayahKecil } = await import('../penjaga/wilayah-kecil.ts')
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { appendAudit, sealAudit } = await import('../../../lib/server/audit.ts')
const { checkAudit } = await import('../../../lib/server/audit-periksa.ts')
const { listAudit } = await import('../../../lib/laporan/queries-audit.ts')
const { describeSegel } = await import('../../../lib/laporan/queries-audit-segel.ts')
const { exportAudit } = await import('../../../lib/laporan/queries-audit-ekspor.ts')
const { parseAuditFilter } = await import('../../../lib/laporan/parse-audit.ts')
const { formatKalimat, PERBUATAN_AUDIT } = await import('../../../lib/laporan/labels-audit.ts')
const { readWorkbook } = await import('../../../lib/server/sheet/baca.ts')

let wilayah: Awaited<ReturnType<typeof fillWilayahKecil>>
let auditor: Viewer

/** Menulis satu baris jejak seperti pintunya; `pada` untuk menguji hari wilayah. */
async function catat(
  viewer: Viewer | null,
  aksi: string,
  objek: string,
  objekId: string | undefined,
  rincian: Record<string, unknown>,
  pada?: string,
): Promise<void> {
  const pelaku = {
    akunId: viewer?.akunId ?? null,
    orangId: viewer?.orangId ?? null,
    peran: viewer?.peran.map(({ peran }) => peran).join(',') ?? null,
    rujukan: `UJI${aksi}`.toUpperCase().slice(0, 10),
  }
  await withTransaction(async (tx) => {
    await appendAudit(tx, aksi, pelaku, { objek, ...(objekId ? { objekId } : {}), rincian })
    if (!pada) return
    await tx.sql('ALTER TABLE audit_entri DISABLE TRIGGER audit_entri_tetap')
    await tx.sql('UPDATE audit_entri SET pada = $1 WHERE id = (SELECT max(id) FROM audit_entri)', [pada])
    await tx.sql('ALTER TABLE audit_entri ENABLE TRIGGER audit_entri_tetap')
  })
}

const kalimat = async (params: Record<string, string>, viewer = auditor) =>
  (await listAudit(viewer, parseAuditFilter(params))).rows.map((row) => formatKalimat(row.kalimat))
const aksi = async (params: Record<string, string>) =>
  (await listAudit(auditor, parseAuditFilter(params))).rows.map((row) => row.aksi)

beforeAll(async () => {
  wilayah = await fillWilayahKecil()
  auditor = wilayah.viewer.AUDITOR
  const { viewer, sendiri, asing } = wilayah
  await catat(
    viewer.PENILAI,
    'skp.return',
    'versi_skp',
    sendiri.versiId,
    { alasan: 'Target belum jelas' },
    '2026-02-28T15:59:59Z',
  )
  await catat(
    viewer.PENILAI,
    'skp.approveMany',
    'versi_skp',
    undefined,
    { versiId: [sendiri.versiId, asing.versiId], jumlah: 2 },
    '2026-02-28T16:00:00Z',
  )
  await catat(
    viewer.PEGAWAI,
    'skp.submit',
    'versi_skp',
    sendiri.versiId,
    { status: 'DIAJUKAN' },
    '2026-03-01T15:59:59Z',
  )
  await catat(
    viewer.KEPALA_OPD,
    'kelayakan.recommendBatch',
    'putaran',
    sendiri.putaranId,
    { saringan: `opd=${asing.opd}`, jumlah: 1 },
    '2026-03-01T16:00:00Z',
  )
  await catat(null, 'sesi.open', 'akun', viewer.PENILAI.akunId, { berhasil: true }, '2026-03-02T00:00:00Z')
  await catat(
    viewer.PENGELOLA_OPD,
    'disiplin.saveHukuman',
    'pegawai',
    asing.pegawaiId,
    { isi: { nomorSk: '800/9', uraian: 'perkaranya begini' }, sebelum: null },
    '2026-03-02T01:00:00Z',
  )
})

describe('jejak sebagai kalimat', () => {
  it('setiap pintu yang ada mempunyai kalimat', async () => {
    const { pintu } = await listPintu()
    expect(pintu.map(({ name }) => name).filter((name) => !Object.hasOwn(PERBUATAN_AUDIT, name))).toEqual([])
  })

  it('menyebut pelaku, perannya, dan orang yang ditunjuk barisnya', async () => {
    expect(await kalimat({})).toEqual([
      'Pejabat PENGELOLA_OPD (Pengelola kepegawaian) mencatat hukuman disiplin Jumiati Rahasia Asing, SK “800/9”.',
      'Pejabat PENILAI masuk.',
      'Pejabat KEPALA_OPD (Kepala perangkat daerah) merekomendasikan 1 orang sesuai temuan putaran 1 tahun 2026 (Dinas 2) sekaligus.',
      'Nor Sendiri (Pegawai) mengajukan SKP 2026 miliknya sendiri.',
      'Pejabat PENILAI (Atasan langsung) menyetujui SKP Nor Sendiri dan Jumiati Rahasia Asing sekaligus.',
      'Pejabat PENILAI (Atasan langsung) mengembalikan SKP 2026 Nor Sendiri dengan alasan “Target belum jelas”.',
    ])
  })

  it('isi catatan disiplin tidak ada di baris mentahnya, dan tidak ditemukan pencarian', async () => {
    const [row] = (await listAudit(auditor, parseAuditFilter({ aksi: 'disiplin' }))).rows
    expect(row?.rincian).toContain('800/9')
    expect(row?.rincian).not.toContain('perkaranya')
    expect(await aksi({ q: 'perkaranya begini' })).toEqual([])
  })

  it('satu halaman dibaca dengan pertanyaan yang sama banyaknya, berapa pun barisnya', async () => {
    const query = vi.spyOn(getPool(), 'query')
    await listAudit(auditor, parseAuditFilter({ aksi: 'skp.return' }))
    const satu = query.mock.calls.length
    await listAudit(auditor, {})
    expect(query.mock.calls.length - satu).toBe(satu)
    query.mockRestore()
  })

  it.each(['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'PPK'] as const)(
    '%s tidak membaca jejak',
    async (peran) => {
      expect(await kalimat({}, wilayah.viewer[peran])).toEqual([])
    },
  )

  it('admin membaca yang sama dengan auditor', async () => {
    expect(await kalimat({}, wilayah.viewer.ADMIN_BKD)).toEqual(await kalimat({}))
  })
})

describe('saringan jejak', () => {
  it.each([
    [
      'hari wilayah, bukan hari UTC',
      { dari: '2026-03-01', sampai: '2026-03-01' },
      ['skp.submit', 'skp.approveMany'],
    ],
    ['sampai akhir hari', { sampai: '2026-02-28' }, ['skp.return']],
    [
      'sejak awal hari',
      { dari: '2026-03-02' },
      ['disiplin.saveHukuman', 'sesi.open', 'kelayakan.recommendBatch'],
    ],
    ['modul', { aksi: 'skp' }, ['skp.submit', 'skp.approveMany', 'skp.return']],
    ['satu perbuatan', { aksi: 'skp.submit' }, ['skp.submit']],
    [
      'pelaku, termasuk ketika ia masuk',
      { pelaku: 'pejabat penilai' },
      ['sesi.open', 'skp.approveMany', 'skp.return'],
    ],
    [
      'yang dikenai, juga di dalam daftar',
      { tentang: 'Nor Sendiri' },
      ['skp.submit', 'skp.approveMany', 'skp.return'],
    ],
    [
      'yang dikenai tindakan massal',
      { tentang: 'Jumiati' },
      ['disiplin.saveHukuman', 'kelayakan.recommendBatch', 'skp.approveMany'],
    ],
    ['NIP', { tentang: '199006142025242014', aksi: 'skp.submit' }, ['skp.submit']],
    [
      'pelaku dan yang dikenai',
      { pelaku: 'Pejabat KEPALA_OPD', tentang: 'Jumiati' },
      ['kelayakan.recommendBatch'],
    ],
    ['tulisan orang', { q: 'BELUM jelas' }, ['skp.return']],
    ['rujukan', { q: 'ujiskp.sub' }, ['skp.submit']],
    ['kata terlalu pendek diabaikan', { q: 'zz', aksi: 'skp.submit' }, ['skp.submit']],
    ['persen bukan kartu liar', { q: '%elum' }, []],
    ['NUL di dalam kata', { q: 'belum\0 jelas', pelaku: 'pejabat\0 penilai' }, ['skp.return']],
    ['orang yang tidak ada', { tentang: 'Tidak Ada Siapa Pun' }, []],
  ])('%s', async (_, params, harap) => {
    expect(await aksi(params)).toEqual(harap)
  })

  it('berkunci ke dua arah: setiap baris tepat sekali, dan kembali ke tempat yang sama', async () => {
    for (let i = 0; i < 120; i++) await catat(auditor, 'audit.export', 'audit', undefined, { q: `ke-${i}` })
    for (const params of [
      {},
      { aksi: 'audit' },
      { pelaku: 'Pejabat AUDITOR' },
      { aksi: 'audit', dari: '2026-01-01' },
    ]) {
      const maju: number[][] = []
      let halaman = await listAudit(auditor, parseAuditFilter(params))
      for (;;) {
        maju.push(halaman.rows.map(({ id }) => id))
        if (!halaman.sesudah) break
        halaman = await listAudit(auditor, parseAuditFilter({ ...params, sesudah: halaman.sesudah }))
      }
      const semua = maju.flat()
      expect(maju.length).toBe(3)
      expect(new Set(semua).size).toBe(semua.length)
      expect(semua.length).toBeGreaterThanOrEqual(120)
      const mundur: number[][] = [maju.at(-1) ?? []]
      while (halaman.sebelum) {
        halaman = await listAudit(auditor, parseAuditFilter({ ...params, sebelum: halaman.sebelum }))
        mundur.unshift(halaman.rows.map(({ id }) => id))
      }
      expect(mundur).toEqual(maju)
    }
  })

  it('unduhannya memuat baris yang sama, tanpa rincian mentah', async () => {
    const { isi } = await exportAudit(auditor, parseAuditFilter({ aksi: 'skp' }))
    const buku = await readWorkbook(Buffer.from(await new Response(isi).arrayBuffer()))
    const [jejak, keterangan] = buku.lembar.map(({ baris }) =>
      baris.map(({ sel }) => sel.map((satu) => satu?.teks ?? '')),
    )
    expect(jejak?.slice(1).map((sel) => sel[4])).toEqual(['skp.submit', 'skp.approveMany', 'skp.return'])
    expect(jejak?.[1]?.[3]).toBe('Nor Sendiri (Pegawai) mengajukan SKP 2026 miliknya sendiri.')
    expect(JSON.stringify(jejak)).not.toMatch(/DIAJUKAN|\{/)
    expect(JSON.stringify(keterangan)).toContain('skp')
  })
})

describe('keadaan segel', () => {
  it('sampai kapan utuh, kapan diperiksa, dan berapa yang menunggu', async () => {
    expect(await describeSegel()).toEqual({
      makna: 'belum',
      kalimat: 'Rantai segel belum pernah diperiksa; pemeriksaan pertama berjalan sendiri.',
    })
    await checkAudit()
    expect((await describeSegel()).kalimat).toMatch(/^Belum ada yang disegel\. Diperiksa /)
    const n = await sealAudit()
    expect(await describeSegel()).toMatchObject({
      makna: 'belum',
      kalimat: expect.stringMatching(new RegExp(`^${n} perbuatan disegel sesudah pemeriksaan terakhir`)),
    })
    await checkAudit()
    await catat(auditor, 'audit.export', 'audit', undefined, {})
    const segel = await describeSegel()
    expect(segel.makna).toBe('utuh')
    expect(segel.kalimat).toMatch(
      new RegExp(
        `^Rantai segel utuh sampai .+ WITA \\(${n} perbuatan\\), diperiksa .+ WITA\\. 1 perbuatan terbaru menunggu segel\\.$`,
      ),
    )
    expect((await listAudit(auditor, {})).rows.map((row) => row.segel !== null).slice(0, 2)).toEqual([
      false,
      true,
    ])
    await readSql(
      "INSERT INTO audit_pemeriksaan (penuh, sampai_urut, hash, rusak_urut, sebab) VALUES (true, 2, '', 3, 'entri dihapus')",
    )
    expect(await describeSegel()).toMatchObject({
      makna: 'rusak',
      kalimat: expect.stringMatching(
        /^Rantai rusak pada segel 3: entri dihapus\. 2 segel dari pangkalnya utuh/,
      ),
    })
  })
})
