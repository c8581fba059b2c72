import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as jeda } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { continuePutaran, runPutaran, resumePutaran } = await import('../../../lib/kelayakan/jobs.ts')
const { revokePutaran } = await import('../../../lib/kelayakan/commands-putaran.ts')
const { checkSegel, findPutaran, listPutaran, loadRekap } = await import('../../../lib/kelayakan/queries.ts')
const { listTemuan, findTetangga, exportTemuan } = await import('../../../lib/kelayakan/queries-daftar.ts')
const { countBeda, listBeda } = await import('../../../lib/kelayakan/queries-beda.ts')
const { exportBeda } = await import('../../../lib/kelayakan/queries-ekspor-beda.ts')
const { findTemuanOrang } = await import('../../../lib/kelayakan/queries-orang.ts')
const { evaluatePerpanjangan } = await import('../../../lib/kelayakan/aturan/index.ts')
const { openKebijakan } = await import('../../../lib/kelayakan/facts-kebijakan.ts')
const { faktaSchema } = await import('../../../lib/kelayakan/schema.ts')
const { LANTAI_PUTARAN } = await import('../../bench/lantai-putaran.ts')
const { getPersona, jalankan, mulai, PADA } = await import('./bahan.ts')

let admin: Viewer
let pertama: Awaited<ReturnType<typeof jalankan>>

beforeAll(async () => {
  await fillContoh(basis.url, {}, () => {})
  admin = await getPersona('admin')
  pertama = await jalankan(admin)
})

const SARING = { q: '' }

describe('putaran', () => {
  it('sama dengan SQL mandiri untuk setiap orang', async () => {
    const beda = await readSql(
      `SELECT t.nip, t.rekomendasi, x.rekomendasi AS saksi, t.fakta->>'rataCapaian' AS kita, x.rata FROM (${LANTAI_PUTARAN}) x
       FULL JOIN (SELECT * FROM temuan WHERE putaran_id = $3) t ON t.pegawai_id = x.id
       WHERE t.rekomendasi IS DISTINCT FROM x.rekomendasi OR (t.fakta->>'rataCapaian')::numeric IS DISTINCT FROM x.rata`,
      [2026, PADA, pertama.putaran.id],
    )
    expect(beda).toEqual([])
  })

  it('membekukan data: perubahan sesudah mulai tidak ikut, putaran berikutnya melihatnya', async () => {
    const id = await mulai(admin)
    const [satu] = await readSql<{ pegawai_id: string; capaian: string }>(
      'SELECT pegawai_id, capaian FROM penilaian_bulan WHERE tahun = 2026 AND bulan = 3 AND final ORDER BY pegawai_id LIMIT 1',
    )
    await readSql(
      'UPDATE penilaian_bulan SET capaian = 1 WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 3',
      [satu?.pegawai_id],
    )
    expect(await runPutaran(id)).toBe(pertama.hash)
    expect((await jalankan(admin)).hash).not.toBe(pertama.hash)
    await readSql(
      'UPDATE penilaian_bulan SET capaian = $2 WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 3',
      [satu?.pegawai_id, satu?.capaian],
    )
    expect((await jalankan(admin)).hash).toBe(pertama.hash)
  })

  it.each([1, 3, 7])('terputus sesudah potongan ke-%i lalu dilanjutkan: hash yang sama', async (ke) => {
    const id = await mulai(admin)
    let n = 0
    const putus = () => {
      n += 1
      if (n === ke) throw new Error('terputus')
    }
    await expect(runPutaran(id, { potongan: 90, sesudahPotongan: putus })).rejects.toThrow('terputus')
    const [setengah] = await readSql<{ selesai: number; status: string }>(
      'SELECT selesai, status FROM putaran WHERE id = $1',
      [id],
    )
    expect(setengah).toEqual({ selesai: ke * 90, status: 'BERJALAN' })
    expect(await runPutaran(id, { potongan: 137 })).toBe(pertama.hash)
  })

  it('tiga puluh kali kill -9 di titik acak, lalu dilanjutkan saat server mulai: hash yang sama', async () => {
    const id = await mulai(admin)
    const hidupkan = () => {
      const anak = spawn(process.execPath, [path.join(import.meta.dirname, 'anak.ts'), id], {
        env: { ...process.env, DATABASE_URL: basis.url },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      return { anak, siap: once(anak.stdout, 'data'), akhir: once(anak, 'exit') }
    }
    // Beberapa bersiap sementara yang lain dibunuh.
    const antrean = Array.from({ length: 4 }, hidupkan)
    for (let ke = 1; ke <= 30; ke++) {
      const { anak, siap, akhir } = antrean.shift() ?? hidupkan()
      await siap
      if (ke + antrean.length < 30) antrean.push(hidupkan())
      anak.stdin.write('jalan\n')
      for (let potongan = Math.ceil(Math.random() * 3); potongan > 0; potongan--)
        await once(anak.stdout, 'data')
      await jeda(Math.random() * 6)
      anak.kill('SIGKILL')
      await akhir
    }
    const keadaan = async () =>
      (
        await readSql<{ hash: string | null; status: string; selesai: number; ditulis: number }>(
          `SELECT encode(p.hash, 'hex') AS hash, p.status, p.selesai, (SELECT count(*) FROM temuan t WHERE t.putaran_id = p.id AND t.fakta IS NOT NULL) AS ditulis
           FROM putaran p WHERE p.id = $1`,
          [id],
        )
      )[0]
    const setengah = await keadaan()
    expect(setengah).toMatchObject({ status: 'BERJALAN', selesai: setengah?.ditulis })
    expect(setengah?.selesai).toBeGreaterThanOrEqual(30 * 4)
    expect(setengah?.selesai).toBeLessThan(983)
    for (let coba = 0; coba < 50 && (await keadaan())?.status === 'BERJALAN'; coba++) {
      await resumePutaran()
      await jeda(20)
    }
    expect(await keadaan()).toMatchObject({ hash: pertama.hash, status: 'DISEGEL', selesai: 983 })
  }, 60_000)

  it('koneksi database diputus di tengah jalan: dilanjutkan sendiri, hash yang sama', async () => {
    const id = await mulai(admin)
    const jalan = continuePutaran(id)
    await readSql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    ).catch(() => {})
    await jalan
    const [row] = await readSql<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM putaran WHERE id = $1`,
      [id],
    )
    expect(row?.hash).toBe(pertama.hash)
  })

  it('dua putaran bersamaan: satu berjalan, yang lain mendapat kalimat; dua pelaksana menyegel sekali', async () => {
    const hasil = await Promise.allSettled([mulai(admin), mulai(admin)])
    const gagal = hasil.filter((satu) => satu.status === 'rejected')
    expect(gagal).toHaveLength(1)
    expect(gagal[0]?.reason).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('sedang berjalan'),
    })
    const berhasil = hasil.find((satu) => satu.status === 'fulfilled')
    const id = berhasil?.status === 'fulfilled' ? berhasil.value : ''
    const segel = await Promise.all([runPutaran(id, { potongan: 50 }), runPutaran(id, { potongan: 50 })])
    expect(segel.sort()).toEqual([pertama.hash, null].sort())
  })

  it('yang dibatalkan tidak disegel dan membuka jalan bagi yang baru', async () => {
    const id = await mulai(admin)
    await withTransaction((tx) => revokePutaran(tx, id))
    expect(await runPutaran(id)).toBeNull()
    await expect(withTransaction((tx) => revokePutaran(tx, id))).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await jalankan(admin)).hash).toBe(pertama.hash)
  })

  it('hari evaluasi di luar tahunnya ditolak pada isiannya', async () => {
    const { startPutaran } = await import('../../../lib/kelayakan/commands-putaran.ts')
    await expect(
      withTransaction((tx) => startPutaran(tx, admin, { tahun: 2025, pada: PADA })),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', fieldErrors: { pada: [expect.any(String)] } })
  })
})

describe('fakta', () => {
  const ambil = async (putaranId: string, pegawaiId: string) =>
    (
      await readSql<{ final: number; predikat: string | null; perilaku: string | null }>(
        `SELECT (fakta->>'bulanFinal')::int AS final, fakta->>'predikat' AS predikat, fakta->>'ratingPerilaku' AS perilaku
         FROM temuan WHERE putaran_id = $1 AND pegawai_id = $2`,
        [putaranId, pegawaiId],
      )
    )[0]

  it('tahun yang diusulkan terhitung, yang disanggah atau masih berjalan belum ada', async () => {
    const [satu] = await readSql<{ id: string }>(
      `SELECT t.pegawai_id AS id FROM temuan t WHERE t.putaran_id = $1 AND t.rekomendasi = 'DIPERPANJANG' ORDER BY t.nip LIMIT 1`,
      [pertama.putaran.id],
    )
    const id = satu?.id ?? ''
    const semula = await ambil(pertama.putaran.id, id)
    const ubah = async (status: string) => {
      await readSql('UPDATE penilaian_tahun SET status = $2 WHERE pegawai_id = $1 AND tahun = 2026', [
        id,
        status,
      ])
      return ambil((await jalankan(admin, { gladi: true })).putaran.id, id)
    }
    expect(await ubah('DIUSULKAN')).toEqual(semula)
    for (const status of ['KEBERATAN', 'BERJALAN'])
      expect(await ubah(status)).toMatchObject({ predikat: null, perilaku: null })
    expect(await ubah('FINAL')).toEqual(semula)
    expect((await jalankan(admin, { gladi: true })).hash).toBe(pertama.hash)
  })

  it('bulan yang dinilai final sejak sehari sesudah masa keberatannya, juga sebelum ditutup; draf tidak pernah', async () => {
    const [satu] = await readSql<{ id: string; final: number }>(
      `SELECT t.pegawai_id AS id, (t.fakta->>'bulanFinal')::int AS final FROM temuan t JOIN penilaian_bulan n ON n.pegawai_id = t.pegawai_id AND n.tahun = 2026 AND n.bulan = 10 AND n.final
       WHERE t.putaran_id = $1 AND t.rekomendasi = 'DIPERPANJANG' ORDER BY t.nip LIMIT 1`,
      [pertama.putaran.id],
    )
    const id = satu?.id ?? ''
    await readSql(
      'UPDATE penilaian_bulan SET final = FALSE WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 10',
      [id],
    )
    const hitung = async () => (await ambil((await jalankan(admin, { gladi: true })).putaran.id, id))?.final
    expect(await hitung()).toBe((satu?.final ?? 0) - 1)
    const bulan = (status: string, hingga: string) =>
      readSql(
        `INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, status, dinilai_pada, keberatan_hingga, beku, beku_hash) VALUES ($1, 2026, 10, $2, now(), $3, '{}', '')
         ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET status = excluded.status, keberatan_hingga = excluded.keberatan_hingga`,
        [id, status, hingga],
      )
    await bulan('DINILAI', '2026-12-21')
    expect(await hitung()).toBe((satu?.final ?? 0) - 1)
    await bulan('DINILAI', '2026-12-20')
    expect(await hitung()).toBe(satu?.final)
    await bulan('REALISASI_DIAJUKAN', '2026-12-20')
    expect(await hitung()).toBe((satu?.final ?? 0) - 1)
    await readSql('DELETE FROM rencana_bulan WHERE pegawai_id = $1', [id])
    await readSql(
      'UPDATE penilaian_bulan SET final = TRUE WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 10',
      [id],
    )
    expect((await jalankan(admin, { gladi: true })).hash).toBe(pertama.hash)
  })
})

describe('beda dua putaran', () => {
  it('orang demi orang: rekomendasi, sebab, dan fakta yang berubah; jumlahnya sama dengan daftarnya', async () => {
    const [satu] = await readSql<{ id: string; capaian: string }>(
      `SELECT t.pegawai_id AS id, n.capaian FROM temuan t JOIN penilaian_bulan n ON n.pegawai_id = t.pegawai_id AND n.tahun = 2026 AND n.bulan = 11 AND n.final
       WHERE t.putaran_id = $1 AND t.rekomendasi = 'DIPERPANJANG' ORDER BY t.nip LIMIT 1`,
      [pertama.putaran.id],
    )
    await readSql(
      'UPDATE penilaian_bulan SET final = FALSE WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 11',
      [satu?.id],
    )
    const kedua = (await jalankan(admin)).putaran
    const lama = pertama.putaran
    const ringkas = await countBeda(admin, lama, kedua)
    expect(ringkas.jenis).toEqual({ rekomendasi: 1, penentu: 0, fakta: 0, masuk: 0, keluar: 0 })
    expect(ringkas.sama).toBe(982)
    expect(ringkas.matriks.reduce((n, sel) => n + sel.n, 0)).toBe(983)
    expect(ringkas.matriks).toContainEqual({ dari: 'DIPERPANJANG', ke: 'DITUNDA', n: 1 })
    const { rows, cocok } = await listBeda(admin, lama, kedua, { q: '' })
    expect(cocok).toBe(1)
    expect(rows).toMatchObject([
      {
        pegawaiId: satu?.id,
        jenis: 'rekomendasi',
        dari: 'DIPERPANJANG',
        ke: 'DITUNDA',
        penentuLama: [],
        penentuBaru: ['penilaian-lengkap'],
        fakta: expect.arrayContaining([
          { kode: 'bulanHilang', label: 'bulan yang belum final', lama: 'tidak ada', baru: 'November' },
          { kode: 'bulanFinal', label: 'bulan final', lama: '11 bulan', baru: '10 bulan' },
        ]),
      },
    ])
    expect(await listBeda(admin, lama, kedua, { q: '', dari: 'DITUNDA' })).toMatchObject({
      rows: [],
      cocok: 0,
    })
    expect(await listBeda(await getPersona('penilai'), lama, kedua, { q: '' })).toMatchObject({ cocok: 0 })
    const berkas = await exportBeda(admin, kedua.slug, lama.slug, { q: '' })
    const { readWorkbook } = await import('../../../lib/server/sheet/baca.ts')
    const bagian: Uint8Array[] = []
    for await (const potong of berkas.isi) bagian.push(potong)
    const { lembar } = await readWorkbook(Buffer.concat(bagian))
    expect(lembar[0]?.baris).toHaveLength(2)
    await readSql(
      'UPDATE penilaian_bulan SET final = TRUE WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = 11',
      [satu?.id],
    )
  })
})

describe('segel', () => {
  const TULIS = [
    `UPDATE temuan SET rekomendasi = 'DITUNDA' WHERE putaran_id = $1`,
    'DELETE FROM temuan WHERE putaran_id = $1',
    `INSERT INTO temuan (putaran_id, pegawai_id, nip, nama, bahan, penentu, catatan)
     SELECT $1, p.id, '', 'Tambahan', '{}', '{}', '{}' FROM pegawai p WHERE NOT EXISTS (SELECT 1 FROM temuan t WHERE t.putaran_id = $1 AND t.pegawai_id = p.id)`,
    `UPDATE putaran SET pada = '2026-12-01' WHERE id = $1`,
    'DELETE FROM putaran WHERE id = $1',
  ]

  it.each(TULIS)('database menolak: %s', async (sql) => {
    // Seseorang yang tidak ikut putaran, agar penyisipannya memang menyisipkan.
    await readSql(`WITH o AS (INSERT INTO orang (nama) VALUES ('Di luar putaran') RETURNING id)
      INSERT INTO pegawai (orang_id, status) SELECT id, 'MENINGGAL' FROM o`)
    await expect(readSql(sql, [pertama.putaran.id])).rejects.toMatchObject({ code: '23001' })
  })

  it('terperiksa cocok, dan tidak cocok bila seseorang melangkahi penjagaan', async () => {
    expect(await checkSegel(pertama.putaran)).toMatchObject({ cocok: true, hash: pertama.hash })
    const sisipkan = (nilai: string) =>
      withTransaction(async (tx) => {
        await tx.sql('SET LOCAL session_replication_role = replica')
        await tx.sql(
          `UPDATE temuan SET fakta = jsonb_set(fakta, '{alpaKumulatif}', $2::jsonb) WHERE putaran_id = $1
             AND pegawai_id = (SELECT pegawai_id FROM temuan WHERE putaran_id = $1 AND fakta->>'alpaKumulatif' IN ('0', '27') ORDER BY nip LIMIT 1)`,
          [pertama.putaran.id, nilai],
        )
      })
    await sisipkan('27')
    expect(await checkSegel(pertama.putaran)).toMatchObject({ cocok: false })
    await sisipkan('0')
    expect(await checkSegel(pertama.putaran)).toMatchObject({ cocok: true })
  })
})

describe('bacaan', () => {
  it('jumlah perangkat daerah sama dengan keseluruhan, dan dengan daftarnya', async () => {
    const rekap = await loadRekap(admin, pertama.putaran)
    expect(rekap.total).toBe(983)
    expect(rekap.opd.reduce((n, opd) => n + opd.total, 0)).toBe(rekap.total)
    for (const kode of [
      'DIPERPANJANG',
      'DIPERPANJANG_DENGAN_CATATAN',
      'DITUNDA',
      'TIDAK_DIPERPANJANG',
    ] as const) {
      expect(rekap.opd.reduce((n, opd) => n + opd.jumlah[kode], 0)).toBe(rekap.jumlah[kode])
      const daftar = await listTemuan(admin, pertama.putaran.id, { ...SARING, rekomendasi: kode })
      expect(daftar.cocok).toBe(rekap.jumlah[kode])
    }
    for (const { rekomendasi, kode, n } of rekap.sebab) {
      const daftar = await listTemuan(admin, pertama.putaran.id, { ...SARING, rekomendasi, penentu: kode })
      expect([kode, daftar.cocok]).toEqual([kode, n])
    }
  })

  it('penjelasan yang dihitung ulang sama dengan kode yang disegel, untuk semua orang', async () => {
    const kebijakan = openKebijakan(pertama.putaran.pada, pertama.putaran.kebijakan)
    const rows = await readSql<{
      fakta: unknown
      hasil: string
      rekomendasi: string
      penentu: string[]
      catatan: string[]
      mulai: string | null
      selesai: string | null
    }>(
      'SELECT fakta, hasil, rekomendasi, penentu, catatan, mulai, selesai FROM temuan WHERE putaran_id = $1',
      [pertama.putaran.id],
    )
    expect(rows).toHaveLength(983)
    for (const { fakta, ...kode } of rows)
      expect(evaluatePerpanjangan(faktaSchema.parse(fakta), kebijakan)).toMatchObject(kode)
  })

  it('kepala melihat perangkat daerahnya saja; orang di luar jangkauan tidak ada', async () => {
    const kepala = await getPersona('kepala')
    const opd = kepala.peran.find(({ perangkatDaerahId }) => perangkatDaerahId)?.perangkatDaerahId
    const rekap = await loadRekap(kepala, pertama.putaran)
    expect(rekap.opd.map(({ id }) => id)).toEqual([opd])
    expect(await findPutaran(kepala, pertama.putaran.slug)).toMatchObject({
      jumlah: rekap.total,
      selesai: rekap.total,
    })
    expect((await listPutaran(admin)).at(-1)).toMatchObject({ jumlah: 983 })
    const [luar] = await readSql<{ pegawai_id: string; perangkat_daerah_id: string }>(
      'SELECT pegawai_id, perangkat_daerah_id FROM temuan WHERE putaran_id = $1 AND perangkat_daerah_id <> $2 LIMIT 1',
      [pertama.putaran.id, opd],
    )
    expect(await findTemuanOrang(kepala, pertama.putaran, luar?.pegawai_id ?? '')).toBeNull()
    expect(await findTemuanOrang(admin, pertama.putaran, luar?.pegawai_id ?? '')).toMatchObject({
      cocok: true,
    })
    expect(await findTemuanOrang(admin, pertama.putaran, 'bukan-id')).toBeNull()
    const asing = { ...SARING, opd: luar?.perangkat_daerah_id }
    expect((await listTemuan(kepala, pertama.putaran.id, asing)).cocok).toBe(0)
    const ekspor = await Array.fromAsync(exportTemuan(kepala, pertama.putaran.id, SARING))
    expect(ekspor).toHaveLength(rekap.total)
    expect(await loadRekap(await getPersona('penilai'), pertama.putaran)).toMatchObject({ total: 0 })
  })

  it('halaman demi halaman ke depan dan ke belakang tanpa lompatan', async () => {
    const filter = { ...SARING, rekomendasi: 'DIPERPANJANG_DENGAN_CATATAN' as const }
    const satu = await listTemuan(admin, pertama.putaran.id, filter)
    const dua = await listTemuan(admin, pertama.putaran.id, { ...filter, sesudah: satu.sesudah })
    const balik = await listTemuan(admin, pertama.putaran.id, { ...filter, sebelum: dua.sebelum })
    expect(balik.rows).toEqual(satu.rows)
    const nama = [...satu.rows, ...dua.rows].map((row) => row.nama)
    expect(new Set([...satu.rows, ...dua.rows].map((row) => row.pegawaiId)).size).toBe(100)
    expect(nama).toEqual([...nama].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    const orang = dua.rows[0]
    if (!orang) throw new Error('halaman kedua kosong')
    expect(await findTetangga(admin, pertama.putaran.id, filter, orang)).toMatchObject({
      urutan: 51,
      jumlah: satu.cocok,
      sebelum: satu.rows.at(-1)?.pegawaiId,
      sesudah: dua.rows[1]?.pegawaiId,
    })
  })
})
