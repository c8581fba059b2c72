// Pergantian tahun dari ujung ke ujung: tahun contoh dijalani sampai keputusan dirilis, lalu dibaca pada Januari.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { forgetSetelan, getJam } = await import('../../../lib/server/clock.ts')
const { setJamDemo } = await import('../../../lib/kalender/commands.ts')
const { settleHari } = await import('../../../lib/laporan/commands-hari.ts')
const { continueContoh } = await import('../../../lib/laporan/commands-contoh.ts')
const { decideMassal, releasePutaran } = await import('../../../lib/kelayakan/commands-massal.ts')
const { previewMassal } = await import('../../../lib/kelayakan/queries-rantai.ts')
const { loadBeranda } = await import('../../../lib/laporan/queries-beranda.ts')
const { loadSaya } = await import('../../../lib/laporan/queries-saya.ts')
const { findTahunSaya } = await import('../../../lib/laporan/queries-tahun-saya.ts')
const { susunJawaban } = await import('../../../components/saya/jawaban.ts')
const { describeNilai } = await import('../../../components/saya/gerbang-nilai.ts')
const { getPersona, jalankan, PADA, siapkanRantai } = await import('../kelayakan/bahan.ts')

const JANUARI = parseTanggal('2027-01-04')
let pegawai: Viewer
let penilai: Viewer
let id: string

async function pindah(hari: string): Promise<void> {
  const tanggal = parseTanggal(hari)
  await withTransaction(async (tx) => {
    const jam = await setJamDemo(tx, tanggal)
    await settleHari(tx, { tanggal: hari, jam })
  })
  forgetSetelan()
}

beforeAll(async () => {
  await fillContoh(basis.url, { hidup: true }, () => {})
  const admin = await getPersona('admin')
  await pindah('2026-12-21')
  const jam = await getJam()
  await withTransaction((tx) => continueContoh(tx, PADA, jam))
  const { putaran } = await jalankan(admin)
  await siapkanRantai(putaran, admin)
  const ppk = await getPersona('ppk')
  const putus = await previewMassal(ppk, putaran, 'putuskan', { filter: { q: '' }, pilih: null })
  await withTransaction((tx) =>
    decideMassal(
      tx,
      ppk,
      { putaranId: putaran.id, saringan: '', jumlah: putus.jumlah, nomorSk: '800/1/2026', tanggalSk: PADA },
      PADA,
    ),
  )
  await withTransaction((tx) => releasePutaran(tx, admin, { putaranId: putaran.id, jumlah: putus.jumlah }))
  await pindah('2027-01-04')
  pegawai = await getPersona('pegawai')
  penilai = await getPersona('penilai')
  const [row] = await readSql<{ id: string }>('SELECT id FROM pegawai WHERE orang_id = $1', [pegawai.orangId])
  id = row?.id ?? ''
}, 180_000)

describe('posisi saya pada Januari', () => {
  it('berdiri pada tahun yang Desembernya terbuka, dengan keputusan yang sudah dirilis', async () => {
    const saya = await loadSaya(pegawai, JANUARI)
    expect(saya).toMatchObject({ tahun: 2026, pilihan: [2026, 2027] })
    expect(saya?.kontrak).toMatchObject({ mulai: '2026-01-01', selesai: '2026-12-31' })
    expect(saya?.hasil).toMatchObject({ tahun: 2026, selesai: '2027-12-31', nomorSk: '800/1/2026' })
    expect(saya && susunJawaban(saya).judul).toBe('Kontrak Anda diperpanjang sampai 31 Desember 2027.')
    expect(saya?.hasil?.langkah).toContain('berlaku sejak 1 Januari 2027')
    expect(saya?.berjalan.bulan.filter(({ dihitung }) => dihitung)).toHaveLength(12)
    expect(saya?.terakhir?.bulan).toBe(11)
  })

  it('bulan Desember menunggu di bawah yang harus dikerjakan, dengan tahunnya', async () => {
    const saya = await loadSaya(pegawai, JANUARI)
    expect(saya?.tugas).toContainEqual(
      expect.objectContaining({
        judul: 'Laporkan realisasi Desember 2026',
        href: '/rencana-kinerja/2026-12',
        batas: '2027-01-04',
        keadaan: 'sekarang',
      }),
    )
  })

  it('syarat dan angka menghitung bulan kontrak yang sama seperti keputusannya', async () => {
    const saya = await loadSaya(pegawai, JANUARI)
    expect(saya?.posisi?.pada).toBe('2026-12-31')
    expect(saya?.posisi?.fakta.bulanWajib).toBe(saya?.berjalan.bulanWajib.length)
    expect(saya?.posisi?.fakta).toMatchObject({ kontrak: { mulai: '2026-01-01' }, bulanHilang: [] })
    expect(saya?.posisi?.fakta.predikat).not.toBeNull()
  })

  it('tahun baru tanpa kontrak tercatat: tanpa syarat, dengan keputusan yang mendasarinya, dan tugas yang sama', async () => {
    const [lama, baru] = await Promise.all([loadSaya(pegawai, JANUARI), loadSaya(pegawai, JANUARI, 2027)])
    expect(baru).toMatchObject({ tahun: 2027, kontrak: null, posisi: null, hasil: null, terakhir: null })
    expect(baru?.hasilKontrak).toMatchObject({ tahun: 2026, selesai: '2027-12-31' })
    expect(baru?.tugas).toEqual(lama?.tugas)
  })

  it('tahun di luar pilihan diabaikan', async () => {
    expect((await loadSaya(pegawai, JANUARI, 2024))?.tahun).toBe(2026)
    expect((await loadSaya(pegawai, parseTanggal('2026-12-21'), 2027))?.tahun).toBe(2026)
  })

  it('rencana kinerja: Desember tampil pada tahunnya, dan disebut juga dari tahun baru', async () => {
    const lama = await findTahunSaya(pegawai, JANUARI)
    expect(lama).toMatchObject({ tahun: 2026, sisa: [] })
    expect(lama?.setahun[11]).toMatchObject({ bulan: 12, status: 'RENCANA_DISETUJUI' })
    const baru = await findTahunSaya(pegawai, JANUARI, 2027)
    expect(baru?.setahun.every(({ berkontrak }) => !berkontrak)).toBe(true)
    expect(baru?.sisa.map(({ tahun, bulan }) => [tahun, bulan.map((satu) => satu.bulan)])).toEqual([
      [2026, [12]],
    ])
    expect(await findTahunSaya(penilai, JANUARI)).toBeNull()
  })
})

describe('beranda atasan pada Januari', () => {
  it('menyebut Desember yang belum dilaporkan dan rating tahun yang sedang dibuka, bukan tahun baru', async () => {
    const { kelompok, kontrakBerakhir, kontrakLalu } = await loadBeranda(penilai, JANUARI)
    const isi = kelompok.flatMap((satu) => satu.isi)
    const desember = isi.filter(({ href }) => href === '/penilaian/2026-12')
    expect(desember.length).toBeGreaterThan(0)
    expect(desember.every(({ judul }) => judul.startsWith('Desember 2026'))).toBe(true)
    expect(isi.filter(({ kunci }) => kunci === 'tahun-2027')).toEqual([])
    const [belum] = await readSql<{ n: number }>(
      `SELECT count(*)::int AS n FROM pegawai p JOIN hubungan_atasan h ON h.bawahan_id = p.orang_id AND h.atasan_id = $1 AND h.selesai IS NULL
       WHERE p.status = 'AKTIF' AND NOT EXISTS (SELECT 1 FROM penilaian_tahun t WHERE t.pegawai_id = p.id AND t.tahun = 2026 AND t.status <> 'BERJALAN')`,
      [penilai.orangId],
    )
    expect(isi.find(({ kunci }) => kunci === 'tahun-2026')?.n ?? 0).toBe(belum?.n)
    expect({ kontrakBerakhir, kontrakLalu }).toEqual({ kontrakBerakhir: null, kontrakLalu: '2026-12-31' })
  })

  it('rating tahun lalu yang belum dinyatakan menunggu; sesudah triwulan pertama giliran tahun ini', async () => {
    await readSql('DELETE FROM penilaian_tahun WHERE pegawai_id = $1 AND tahun = 2026', [id])
    const baca = async (pada: string) => {
      const { kelompok } = await loadBeranda(penilai, parseTanggal(pada))
      return kelompok.flatMap(({ isi }) => isi).filter(({ kunci }) => kunci.startsWith('tahun-'))
    }
    expect(await baca('2027-03-31')).toMatchObject([
      { kunci: 'tahun-2026', n: 1, keadaan: 'menunggu', href: '/penilaian/tahun/2026' },
    ])
    expect(await baca('2027-04-01')).toMatchObject([{ kunci: 'tahun-2027', keadaan: 'nanti' }])
  })

  it('realisasi Desember yang dilaporkan menjadi siap dinilai, lewat sesudah batasnya', async () => {
    await readSql(
      `UPDATE rencana_bulan SET status = 'REALISASI_DIAJUKAN', realisasi_pada = '2027-01-04T09:00:00+08:00'
       WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 12`,
      [id],
    )
    for (const [pada, keadaan] of [
      ['2027-01-09', 'menunggu'],
      ['2027-01-10', 'lewat'],
    ] as const) {
      const { kelompok } = await loadBeranda(penilai, parseTanggal(pada))
      const siap = kelompok.flatMap(({ isi }) => isi).find(({ kunci }) => kunci === 'nilai-2026-12')
      expect(siap).toMatchObject({ judul: 'Desember 2026 siap dinilai', n: 1, keadaan })
    }
  })
})

describe('sesudah kontrak baru dicatat', () => {
  beforeAll(async () => {
    await readSql(
      `INSERT INTO perjanjian_kerja (pegawai_id, nomor, mulai, selesai) VALUES ($1, '800/9/2027', '2027-01-01', '2027-12-31')`,
      [id],
    )
  })

  it('Desember yang terbuka tetap didahulukan; Januari ikut dalam tugas', async () => {
    const saya = await loadSaya(pegawai, JANUARI)
    expect(saya).toMatchObject({ tahun: 2026, kontrak: { mulai: '2026-01-01' } })
    expect(saya?.tugas.map(({ judul }) => judul)).toEqual(['Susun rencana Januari', 'Rencana Februari'])
  })

  it('tahun baru berbicara tentang kontraknya sendiri: belum ada bulan yang wajib', async () => {
    const saya = await loadSaya(pegawai, JANUARI, 2027)
    expect(saya).toMatchObject({ tahun: 2027, kontrak: { mulai: '2027-01-01' } })
    expect(saya?.posisi?.fakta).toMatchObject({ kontrak: { mulai: '2027-01-01' }, bulanWajib: 0 })
    expect(saya?.berjalan.bulanWajib).toEqual([])
  })

  it.each([
    ['2027-01-31', 'Belum ada', 'Kontrak Anda diperpanjang sampai 31 Desember 2027.', ''],
    [
      '2027-02-01',
      '0 dari 1 bulan',
      'Sejauh ini tidak ada syarat yang gagal.',
      '0 dari 1 bulan wajib sudah final; yang belum Januari.',
    ],
  ])(
    '%s: kelengkapan dan kalimat di atasnya menyebut bulan yang sama',
    async (pada, nilai, judul, kalimat) => {
      const saya = await loadSaya(pegawai, parseTanggal(pada), 2027)
      const gerbang = saya?.posisi?.gerbang.find(({ kode }) => kode === 'penilaian-lengkap')
      expect(saya && gerbang && describeNilai(gerbang, saya)).toBe(nilai)
      expect(saya && susunJawaban(saya).judul).toBe(judul)
      expect(saya && susunJawaban(saya).mengapa).toContain(kalimat)
    },
  )

  it('begitu Desember final, halaman pindah ke tahun baru', async () => {
    await readSql(
      `INSERT INTO penilaian_bulan (pegawai_id, tahun, bulan, capaian, final, sumber, rating_perilaku)
       VALUES ($1, 2026, 12, 95, true, 'REKAP', 'SESUAI_EKSPEKTASI')`,
      [id],
    )
    const saya = await loadSaya(pegawai, JANUARI)
    expect(saya).toMatchObject({ tahun: 2027, pilihan: [2026, 2027] })
    expect(saya?.hasilKontrak?.tahun).toBe(2026)
  })
})
