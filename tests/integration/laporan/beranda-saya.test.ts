import { beforeAll, describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql } = await import('../../../lib/server/db.ts')
const { getPersona } = await import('../kelayakan/bahan.ts')
const { loadBeranda } = await import('../../../lib/laporan/queries-beranda.ts')
const { loadSaya } = await import('../../../lib/laporan/queries-saya.ts')
const { listDasbor } = await import('../../../lib/laporan/queries-dasbor-daftar.ts')
const { parseDasborFilter } = await import('../../../lib/laporan/parse.ts')
const { listPegawai } = await import('../../../lib/pegawai/queries.ts')
const { parsePegawaiFilter } = await import('../../../lib/pegawai/parse.ts')
const { findKotak } = await import('../../../lib/penilaian/queries-kotak.ts')
const { listSkp } = await import('../../../lib/skp/queries.ts')
const { findKehadiran } = await import('../../../lib/kehadiran/queries.ts')
const { parseKehadiranFilter } = await import('../../../lib/kehadiran/parse-saring.ts')
const { exportDasbor } = await import('../../../lib/laporan/queries-dasbor-ekspor.ts')
const { readWorkbook } = await import('../../../lib/server/sheet/baca.ts')

const NOVEMBER = parseTanggal('2026-11-16')

beforeAll(async () => {
  await fillContoh(basis.url, { hidup: true }, () => {})
})

const bagian = (href: string) => {
  const url = new URL(href, 'http://titian.test')
  return { jalur: url.pathname, params: Object.fromEntries(url.searchParams) }
}

describe('beranda', () => {
  it.each(['admin', 'pengelola', 'kepala', 'penilai'] as const)(
    '%s: tiap angka sama dengan daftar yang dibukanya',
    async (kunci) => {
      const viewer = await getPersona(kunci)
      const { kelompok } = await loadBeranda(viewer, NOVEMBER)
      let diperiksa = 0
      for (const { isi } of kelompok)
        for (const { n, href, judul } of isi) {
          const { jalur, params } = bagian(href)
          if (jalur === '/dasbor/daftar')
            expect((await listDasbor(viewer, NOVEMBER, parseDasborFilter(params))).cocok, judul).toBe(n)
          else if (jalur === '/pegawai')
            expect(
              (await listPegawai(viewer, parsePegawaiFilter(params), NOVEMBER)).hitungan.cocok,
              judul,
            ).toBe(n)
          else if (jalur === '/skp')
            expect(
              (await listSkp(viewer, { tahun: 2026, giliran: 'saya', q: '' }, NOVEMBER)).hitungan.cocok,
              judul,
            ).toBe(n)
          else if (jalur === '/kehadiran' && params.keadaan)
            expect(
              (await findKehadiran(viewer, parseKehadiranFilter(params), NOVEMBER))?.hitungan.cocok,
              judul,
            ).toBe(n)
          else continue
          diperiksa += 1
        }
      expect(diperiksa).toBeGreaterThan(0)
    },
  )

  it('penilai: yang ditunggu dari pegawai disebut dengan namanya, dan lewat bila batasnya lewat', async () => {
    const viewer = await getPersona('penilai')
    const kotak = await findKotak(viewer, 2026, NOVEMBER)
    const { kelompok } = await loadBeranda(viewer, NOVEMBER)
    const baris = kelompok.flatMap(({ isi }) => isi)
    let diperiksa = 0
    for (const { bulan, menungguPegawai, tenggatRealisasi, tenggatRencana } of kotak.bulan)
      for (const [langkah, batas] of [
        ['realisasi', tenggatRealisasi],
        ['rencana', tenggatRencana],
      ] as const) {
        const orang = menungguPegawai.filter((satu) => satu.langkah === langkah)
        const satu = baris.find(({ kunci }) => kunci === `${langkah}-2026-${String(bulan).padStart(2, '0')}`)
        expect(satu?.n ?? 0).toBe(orang.length)
        if (!satu) continue
        expect(satu.judul).toContain(langkah)
        expect(satu.keadaan).toBe(NOVEMBER > batas ? 'lewat' : 'nanti')
        const status = await readSql<{ status: string | null }>(
          'SELECT r.status FROM unnest($1::uuid[]) AS p(id) LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = 2026 AND r.bulan = $2',
          [orang.map(({ pegawaiId }) => pegawaiId), bulan],
        )
        for (const s of status)
          expect(langkah === 'realisasi' ? ['RENCANA_DISETUJUI'] : [null, 'RENCANA_DRAF']).toContain(s.status)
        diperiksa += 1
      }
    expect(diperiksa).toBeGreaterThan(1)
  })

  it('pegawai tidak mempunyai kelompok; auditor membaca wilayah tanpa pekerjaan', async () => {
    expect((await loadBeranda(await getPersona('pegawai'), NOVEMBER)).kelompok).toEqual([])
    const auditor = await loadBeranda(await getPersona('auditor'), NOVEMBER)
    expect(auditor.dasbor?.total.pegawai).toBeGreaterThan(900)
    expect(auditor.kelompok.flatMap(({ isi }) => isi).every(({ keadaan }) => keadaan !== 'menunggu')).toBe(
      true,
    )
  })
})

describe('posisi saya', () => {
  it('menjawab dari data sendiri: bulan, tugas, syarat, kontrak, kehadiran', async () => {
    const pegawai = await getPersona('pegawai')
    const saya = await loadSaya(pegawai, NOVEMBER)
    expect(saya?.pegawai.nama).toContain('Nor Halimah')
    expect(saya?.berjalan.bulan).toHaveLength(12)
    expect(saya?.posisi?.gerbang.length).toBeGreaterThanOrEqual(10)
    expect(saya?.kontrak?.nomor).toBeTruthy()
    expect(saya?.sisaBulanBup).toBeGreaterThan(100)
    expect(saya?.tugas.map(({ keadaan }) => keadaan)).not.toContain('lewat')
    const [alpa] = await readSql<{ n: number }>(
      'SELECT coalesce(sum(r.alpa), 0)::int AS n FROM rekap_kehadiran r JOIN pegawai p ON p.id = r.pegawai_id WHERE p.orang_id = $1 AND r.tahun = 2026',
      [pegawai.orangId],
    )
    expect(saya?.hadir.alpa).toBe(alpa?.n)
    const nilai = saya?.angka.capaian ?? []
    const jumlah = nilai.reduce((n, satu) => n + Math.round(satu * 100), 0)
    expect(saya?.berjalan.rata).toBe(Math.round(jumlah / nilai.length) / 100)
  })

  it('yang bukan pegawai paruh waktu tidak mempunyai posisi', async () => {
    expect(await loadSaya(await getPersona('penilai'), NOVEMBER)).toBeNull()
  })
})

describe('ekspor dasbor', () => {
  it('memuat perangkat daerah, keseluruhan, dan angka yang sama; kepala hanya miliknya', async () => {
    const baca = async (kunci: 'admin' | 'kepala') => {
      const { isi } = await exportDasbor(await getPersona(kunci), NOVEMBER, undefined)
      return readWorkbook(Buffer.from(await new Response(isi).arrayBuffer()))
    }
    const admin = await baca('admin')
    expect(admin.lembar.map(({ nama }) => nama)).toEqual([
      'Persen final 2026',
      'Orang per keadaan',
      'Pegawai',
    ])
    const [peta, rincian] = admin.lembar
    expect(peta?.baris.length).toBe(14 + 2)
    expect(rincian?.baris.length).toBe(15 * 12 + 1)
    expect(admin.lembar[2]?.baris.length).toBeGreaterThan(900)
    const kepala = await baca('kepala')
    const tempat = new Set(kepala.lembar[2]?.baris.slice(1).map(({ sel }) => sel[4]?.teks))
    expect([...tempat]).toEqual(['Dinas Pendidikan'])
    const akhir = kepala.lembar[0]?.baris.at(-1)?.sel ?? []
    expect(akhir[0]?.teks).toBe('Dinas Pendidikan')
  })
})
