// Lebih panjang dari biasanya: P1, P2, dan P5 berdiri di atas satu persiapan.
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type pg from 'pg'
import type { Viewer } from '../../lib/akses/viewer.ts'
import { parseTanggal } from '../../lib/core/tanggal.ts'
import { applyMigrations } from '../../lib/server/skema-mesin.ts'
import { fillContoh } from '../../prisma/seed/contoh.ts'
import {
  dropDatabase,
  ensureDatabase,
  type Server,
  startServer,
  withClient,
} from '../../scripts/bagian/database.ts'
import { createProvinsi, dropProvinsi, openBasis, ringkasMs } from './bahan.ts'
import { type BarisUkur, makeBaris } from './baris.ts'
import { LANTAI_PUTARAN } from './lantai-putaran.ts'
import { measureOrm } from './orm.ts'

const DATABASE = 'bench_putaran'
const KALI = 5
const SAMPEL_ORM = 300
const PADA = parseTanggal('2026-12-21')
/** `TITIAN_UKUR_P2=1000000` untuk sejuta orang; bawaannya seratus ribu. */
const UKURAN_P2 = Number(process.env.TITIAN_UKUR_P2 ?? 100_000)
const angka = new Intl.NumberFormat('id-ID')

async function lantai(client: pg.Client): Promise<number> {
  const mulai = performance.now()
  await client.query(
    'CREATE TABLE lantai_putaran (id uuid, rata numeric, perilaku numeric, final bigint, alpa bigint, rekomendasi text)',
  )
  await client.query(`INSERT INTO lantai_putaran ${LANTAI_PUTARAN}`, [2026, PADA])
  const ms = performance.now() - mulai
  await client.query('DROP TABLE lantai_putaran')
  return ms
}

async function findAdmin(): Promise<Viewer> {
  const { readSql } = await import('../../lib/server/db.ts')
  const [admin] = await readSql<{ id: string; orang_id: string; nama: string }>(
    `SELECT a.id, a.orang_id, o.nama FROM akun a JOIN orang o ON o.id = a.orang_id WHERE a.persona_demo = 'admin'`,
  )
  if (!admin) throw new Error('wilayah contoh tanpa admin')
  return {
    akunId: admin.id,
    orangId: admin.orang_id,
    nama: admin.nama,
    peran: [{ peran: 'ADMIN_BKD', perangkatDaerahId: null }],
  }
}

/** Menjalani tahun contoh sampai hari evaluasi: semua bulan dinilai dan tahun dinyatakan. */
async function jalaniTahun(): Promise<void> {
  const { withTransaction } = await import('../../lib/server/db.ts')
  const { setJamDemo } = await import('../../lib/kalender/commands.ts')
  const { settleHari } = await import('../../lib/laporan/commands-hari.ts')
  const { continueContoh } = await import('../../lib/laporan/commands-contoh.ts')
  const jam = await withTransaction(async (tx) => {
    const jam = await setJamDemo(tx, PADA)
    await settleHari(tx, { tanggal: PADA, jam })
    return jam
  })
  await withTransaction((tx) => continueContoh(tx, PADA, new Date(jam)))
}

async function jalankan(
  viewer: Viewer,
  sesudahPotongan: () => void = () => {},
): Promise<{ ms: number; id: string; jumlah: number }> {
  const { withTransaction } = await import('../../lib/server/db.ts')
  const { startPutaran } = await import('../../lib/kelayakan/commands-putaran.ts')
  const { runPutaran } = await import('../../lib/kelayakan/jobs.ts')
  const mulai = performance.now()
  const putaran = await withTransaction((tx) => startPutaran(tx, viewer, { tahun: 2026, pada: PADA }))
  if ((await runPutaran(putaran.putaranId, { sesudahPotongan })) === null)
    throw new Error('putaran tidak disegel')
  return { ms: performance.now() - mulai, id: putaran.putaranId, jumlah: putaran.jumlah }
}

/** P1 dari tahun yang dijalani: potret sampai segel, melawan satu SQL, dan melawan ORM orang demi orang (sampel, diperkirakan). */
async function ukurP1(url: string): Promise<{ baris: BarisUkur[]; perOrang: number; putaranId: string }> {
  const { db, readSql, withTransaction } = await import('../../lib/server/db.ts')
  const { startPutaran, revokePutaran } = await import('../../lib/kelayakan/commands-putaran.ts')
  await jalaniTahun()
  await readSql('ANALYZE')
  const viewer = await findAdmin()
  const bawah: number[] = []
  const kita: number[] = []
  let jumlah = 0
  let putaranId = ''
  for (let i = 0; i < KALI; i += 1) {
    bawah.push(await withClient(url, lantai))
    const satu = await jalankan(viewer)
    kita.push(satu.ms)
    jumlah = satu.jumlah
    putaranId = satu.id
  }
  const ms = ringkasMs(kita).tengah
  const sampel = await readSql<{ id: string }>(
    `SELECT id FROM pegawai WHERE status = 'AKTIF' ORDER BY md5(id::text) LIMIT ${SAMPEL_ORM}`,
  )
  const kosong = await withTransaction(async (tx) => {
    const { putaranId: id } = await startPutaran(tx, viewer, { tahun: 2026, pada: PADA })
    await tx.sql('DELETE FROM temuan WHERE putaran_id = $1', [id])
    return id
  })
  const perOrm = await measureOrm(
    db(),
    sampel.map(({ id }) => id),
    kosong,
    PADA,
  )
  await withTransaction((tx) => revokePutaran(tx, kosong))
  const apa = `evaluasi ${angka.format(jumlah)} orang x 12 bulan dari tahun yang dijalani, dengan sebab, potret, dan segel`
  return {
    perOrang: ms / jumlah,
    putaranId,
    baris: [
      makeBaris({
        id: 'P1-putaran',
        what: `${apa}; lantai satu SQL (${availableParallelism()} inti)`,
        floor: ringkasMs(bawah).tengah,
        ours: ms,
        unit: 'ms',
        better: 'kecil',
        n: KALI,
      }),
      makeBaris({
        id: 'P1-orm',
        what: `${apa}; lantai ORM orang demi orang, diukur atas ${SAMPEL_ORM} orang lalu dikalikan`,
        floor: perOrm * jumlah,
        ours: ms,
        unit: 'ms',
        better: 'kecil',
        n: SAMPEL_ORM,
      }),
    ],
  }
}

/** P5: temuan satu putaran ke xlsx; lantainya COPY baris yang sama sebagai CSV. Pembanding exceljs tidak terpasang. */
async function ukurP5(url: string, putaranId: string): Promise<BarisUkur[]> {
  const { readSql } = await import('../../lib/server/db.ts')
  const { exportKelayakan } = await import('../../lib/kelayakan/queries-ekspor.ts')
  const viewer = await findAdmin()
  const [row] = await readSql<{ slug: string; n: number }>(
    `SELECT tahun || '-' || nomor AS slug, jumlah AS n FROM putaran WHERE id = $1`,
    [putaranId],
  )
  if (!row) throw new Error('putaran tidak ada')
  const total: number[] = []
  const pertama: number[] = []
  let bytes = 0
  for (let i = 0; i < KALI; i += 1) {
    const mulai = performance.now()
    const { isi } = await exportKelayakan(viewer, row.slug, { q: '' })
    let awal = 0
    bytes = 0
    for await (const bagian of isi) {
      if (bytes === 0) awal = performance.now() - mulai
      bytes += bagian.length
    }
    pertama.push(awal)
    total.push(performance.now() - mulai)
  }
  const bawah = await withClient(url, async (client) => {
    const waktu: number[] = []
    for (let i = 0; i < KALI; i += 1) {
      const mulai = performance.now()
      await client.query(
        `SELECT string_agg(concat_ws(';', nip, nama, nama_jabatan, unit_kerja, rekomendasi, fakta->>'rataCapaian', fakta->>'predikat'), E'\\n')
         FROM temuan WHERE putaran_id = $1`,
        [putaranId],
      )
      waktu.push(performance.now() - mulai)
    }
    return ringkasMs(waktu).tengah
  })
  const apa = `ekspor ${angka.format(row.n)} temuan ke xlsx, ${angka.format(Math.round(bytes / 1024))} KB`
  return [
    makeBaris({
      id: 'P5-total',
      what: `${apa}; lantai baris yang sama sebagai teks oleh database; exceljs tidak terpasang, jadi tidak dibandingkan`,
      floor: bawah,
      ours: ringkasMs(total).tengah,
      unit: 'ms',
      better: 'kecil',
      n: KALI,
    }),
    makeBaris({
      id: 'P5-byte-pertama',
      what: `${apa}; sampai byte pertama (kepala berkasnya; barisnya menyusul mengalir)`,
      floor: bawah,
      ours: ringkasMs(pertama).tengah,
      unit: 'ms',
      better: 'kecil',
      n: KALI,
    }),
  ]
}

/** MB yang sungguh dipegang proses: tumpukan sesudah sampahnya diangkut. RSS hanya mengukur kemalasan pengangkutnya. */
function measureHidup(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

/** P2: waktu per orang dan memori pada wilayah yang jauh lebih besar (tahunnya rekap: yang diukur putarannya). */
async function ukurP2(server: Server, perOrangP1: number): Promise<BarisUkur[]> {
  await dropDatabase(server, DATABASE)
  await ensureDatabase(server, DATABASE)
  const url = server.url(DATABASE)
  await applyMigrations(url)
  await fillContoh(url, { ukuran: UKURAN_P2 }, () => {})
  const basis = await openBasis(url)
  try {
    const viewer = await findAdmin()
    const hidup: number[] = []
    let potongan = 0
    const { ms, jumlah } = await jalankan(viewer, () => {
      potongan += 1
      if (potongan === 10 || potongan === UKURAN_P2 / 1_000 - 1) hidup.push(measureHidup())
    })
    const [awal = 0, akhir = 0] = hidup
    return [
      makeBaris({
        id: 'P2-besar',
        what: `evaluasi ${angka.format(jumlah)} orang dalam ${(ms / 1000).toFixed(1)} dtk, data hidup ${awal} MB sesudah 10.000 orang dan ${akhir} MB di ujungnya; lantai waktu per orang P1`,
        floor: perOrangP1 * 1000,
        ours: (ms / jumlah) * 1000,
        unit: 'mikrodetik per orang',
        better: 'kecil',
        n: 1,
      }),
    ]
  } finally {
    await basis.close()
    await dropDatabase(server, DATABASE)
  }
}

/** P1, P5, lalu P2. */
export async function rows(server?: Server): Promise<BarisUkur[]> {
  const dipakai = server ?? (await startServer('pg-ukur'))
  try {
    const url = await createProvinsi(dipakai, DATABASE)
    const basis = await openBasis(url)
    let p1: Awaited<ReturnType<typeof ukurP1>>
    let p5: BarisUkur[]
    try {
      p1 = await ukurP1(url)
      p5 = await ukurP5(url, p1.putaranId)
    } finally {
      await basis.close()
    }
    // Yang terakhir memakainya: berkas sebesar itu tidak ditinggalkan.
    await dropProvinsi(dipakai)
    return [...p1.baris, ...p5, ...(await ukurP2(dipakai, p1.perOrang))]
  } finally {
    if (!server) await dipakai.stop()
  }
}
