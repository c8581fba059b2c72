import { beforeAll, describe, expect, it } from 'vitest'
import type { Peran } from '../../../lib/akses/peran.ts'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { readTeksPdf } from '../../teks-pdf.ts'
import { makeBekuBulan, makeBekuSkp, PENILAI } from '../../unit/dokumen/bahan.ts'
import { createBasis } from '../basis.ts'

await createBasis()
const { fillWilayahKecil } = await import('../penjaga/wilayah-kecil.ts')
const { printSkp } = await import('../../../lib/dokumen/queries-skp.ts')
const { printBulan } = await import('../../../lib/dokumen/queries-bulan.ts')
const { computeSidikBeku } = await import('../../../lib/server/beku.ts')
const { readSql, withTransaction } = await import('../../../lib/server/db.ts')

let viewer: Readonly<Record<Peran, Viewer>>
let sendiri: { pegawaiId: string; orangId: string }
let asing: { pegawaiId: string }
let versi: string
let versiDraf: string
let versiAsing: string
const LAMA = 'Jabatan Lama Januari'

async function addSkp(pegawaiId: string, tahun: number, status: string): Promise<string> {
  const beku = makeBekuSkp(3, { penilai: { ...PENILAI, jabatan: LAMA } })
  const jadi = status !== 'DRAF'
  return withTransaction(async ({ sql }) => {
    const [skp] = await sql<{ id: string }>(
      `INSERT INTO skp (pegawai_id, tahun) VALUES ($1, $2)
       ON CONFLICT (pegawai_id, tahun) DO UPDATE SET sumber = skp.sumber RETURNING id`,
      [pegawaiId, tahun],
    )
    // Wilayah kecil sudah memuat satu versi; yang diuji di sini yang baru.
    await sql(
      'DELETE FROM riwayat_status_skp WHERE versi_skp_id IN (SELECT id FROM versi_skp WHERE skp_id = $1)',
      [skp?.id],
    )
    await sql('DELETE FROM versi_skp WHERE skp_id = $1', [skp?.id])
    const [row] = await sql<{ id: string }>(
      `INSERT INTO versi_skp (skp_id, status, penyusun, pengaju, penilai_id, disetujui_pada, ttd_pegawai_pada, ttd_penilai_pada,
         ditetapkan_pada, beku, beku_hash) VALUES ($1, $2, 'PEGAWAI', 'PEGAWAI', $3, $4, $5, $5, $5, $6, $7) RETURNING id`,
      [
        skp?.id,
        status,
        jadi ? viewer.PENILAI.orangId : null,
        jadi ? '2026-01-07T03:00:00Z' : null,
        status === 'DITETAPKAN' ? '2026-01-08T16:30:00Z' : null,
        jadi ? JSON.stringify(beku) : null,
        jadi ? computeSidikBeku(beku) : null,
      ],
    )
    return row?.id ?? ''
  })
}

async function addBulan(pegawaiId: string, bulan: number, status: string): Promise<void> {
  const beku = makeBekuBulan({ bulan })
  const jadi = status === 'DINILAI' || status === 'FINAL'
  await withTransaction(async ({ sql }) => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, status, dinilai_pada, keberatan_hingga, final_pada, beku, beku_hash)
       VALUES ($1, 2026, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        pegawaiId,
        bulan,
        status,
        jadi ? '2026-02-04T07:20:00Z' : null,
        jadi ? '2026-02-09' : null,
        status === 'FINAL' ? '2026-02-05T00:31:00Z' : null,
        jadi ? JSON.stringify(beku) : null,
        jadi ? computeSidikBeku(beku) : null,
      ],
    )
    if (status === 'FINAL')
      await sql(
        `INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, orang_id, pada)
         VALUES ($1, 'DINILAI', 'FINAL', 'acknowledge', 'PEGAWAI', $2, '2026-02-05T00:31:00Z')`,
        [row?.id, sendiri.orangId],
      )
  })
}

beforeAll(async () => {
  const wilayah = await fillWilayahKecil()
  viewer = wilayah.viewer
  sendiri = { pegawaiId: wilayah.sendiri.pegawaiId ?? '', orangId: wilayah.sendiri.orangId ?? '' }
  asing = { pegawaiId: wilayah.asing.pegawaiId ?? '' }
  versi = await addSkp(sendiri.pegawaiId, 2026, 'DITETAPKAN')
  versiDraf = await addSkp(sendiri.pegawaiId, 2025, 'DRAF')
  versiAsing = await addSkp(asing.pegawaiId, 2026, 'DITETAPKAN')
  await addBulan(sendiri.pegawaiId, 1, 'FINAL')
  await addBulan(sendiri.pegawaiId, 2, 'DINILAI')
  await addBulan(sendiri.pegawaiId, 3, 'REALISASI_DIAJUKAN')
  await addBulan(asing.pegawaiId, 1, 'FINAL')
})

describe('unduhan SKP', () => {
  it('tetap memuat nama dan jabatan hari itu, juga setelah orang dan jabatannya berganti', async () => {
    await withTransaction(({ sql }) =>
      sql(`UPDATE orang SET nama = 'Nama Baru Desember' WHERE id = ANY($1::uuid[])`, [
        [sendiri.orangId, viewer.PENILAI.orangId],
      ]),
    )
    const { nama, isi } = await printSkp(viewer.PEGAWAI, versi, 'A4')
    expect(nama).toBe('SKP 2026 Nor Halimah.pdf')
    const teks = readTeksPdf(isi).join('')
    expect(teks).toContain('NorHalimah')
    expect(teks).toContain(PENILAI.nama.replaceAll(' ', ''))
    expect(teks).toContain(LAMA.replaceAll(' ', ''))
    expect(teks).not.toContain('NamaBaru')
    // Ditetapkan 8 Januari 16.30 UTC: di WITA sudah tanggal 9.
    expect(teks).toContain('9Januari2026')
  })

  it('draf belum dapat dicetak, dan kalimatnya mengatakan kapan', async () => {
    await expect(printSkp(viewer.PEGAWAI, versiDraf, 'A4')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('dapat dicetak setelah disetujui'),
    })
  })

  it.each(['PEGAWAI', 'PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD'] as const)(
    '%s tidak menjangkau SKP perangkat daerah lain',
    async (peran) => {
      await expect(printSkp(viewer[peran], versiAsing, 'A4')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    },
  )

  it('salinan yang tidak cocok dengan sidiknya tidak dicetak', async () => {
    await withTransaction(({ sql }) =>
      sql(`UPDATE versi_skp SET beku = jsonb_set(beku, '{pegawai,nama}', '"Palsu"') WHERE id = $1`, [
        versiAsing,
      ]),
    )
    await expect(printSkp(viewer.ADMIN_BKD, versiAsing, 'A4')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('tidak lagi cocok'),
    })
  })
})

describe('unduhan evaluasi bulan', () => {
  it('Plt. mencetak jabatan yang dijalankannya menurut hari penilaian, bukan jabatan sesudahnya', async () => {
    await withTransaction(async ({ sql }) => {
      const kepala = viewer.PENILAI.orangId
      const [nama] = await sql<{ nama: string }>('SELECT nama FROM orang WHERE id = $1', [kepala])
      for (const [jabatan, mulai, selesai] of [
        ['Kepala Bidang Lama', '2025-01-01', '2026-02-28'],
        ['Kepala Bidang Sesudahnya', '2026-03-01', null],
      ])
        await sql(
          `INSERT INTO penugasan (orang_id, unit_kerja_id, nama_jabatan, mulai, selesai)
           SELECT $1, unit_kerja_id, $2, $3, $4 FROM penugasan WHERE orang_id = $5`,
          [kepala, jabatan, mulai, selesai, sendiri.orangId],
        )
      const beku = makeBekuBulan({
        bulan: 5,
        pegawai: { ...makeBekuBulan().pegawai, orangId: sendiri.orangId },
        penilai: { ...PENILAI, kapasitas: 'PLT', menggantikan: nama?.nama ?? '' },
      })
      await sql(
        `INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, status, dinilai_pada, keberatan_hingga, beku, beku_hash)
         VALUES ($1, 2026, 5, 'DINILAI', '2026-02-04T07:20:00Z', '2026-02-09', $2, $3)`,
        [sendiri.pegawaiId, JSON.stringify(beku), computeSidikBeku(beku)],
      )
    })
    const teks = readTeksPdf((await printBulan(viewer.PENILAI, sendiri.pegawaiId, '2026-05', 'A4')).isi).join(
      '',
    )
    expect(teks).toContain('Plt.KepalaBidangLama')
    expect(teks).not.toContain('Sesudahnya')
  })

  it('Januari dicetak di bulan Desember dengan nama Januari dan penerimaan pegawai', async () => {
    const { nama, isi } = await printBulan(viewer.PENILAI, sendiri.pegawaiId, '2026-01', 'F4')
    expect(nama).toBe('Evaluasi kinerja 2026-01 Nor Halimah.pdf')
    const teks = readTeksPdf(isi).join('')
    expect(teks).toContain('BULANJANUARI2026')
    expect(teks).toContain('NorHalimah')
    expect(teks).not.toContain('NamaBaru')
    expect(teks).toContain('Diterimasecaraelektronik5Februari2026pukul08.31WITA')
    expect(teks).toContain('Dinilaisecaraelektronik4Februari2026pukul15.20WITA')
  })

  it('yang baru dinilai menyebut masa keberatannya', async () => {
    const { isi } = await printBulan(viewer.PEGAWAI, sendiri.pegawaiId, '2026-02', 'A4')
    expect(readTeksPdf(isi).join('')).toContain('masakeberatansampai9Februari2026')
  })

  it('yang belum dinilai, yang tidak ada, dan yang di luar jangkauan ditolak dengan kalimatnya', async () => {
    await expect(printBulan(viewer.PEGAWAI, sendiri.pegawaiId, '2026-03', 'A4')).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
    })
    await expect(printBulan(viewer.PEGAWAI, sendiri.pegawaiId, '2026-04', 'A4')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(printBulan(viewer.KEPALA_OPD, asing.pegawaiId, '2026-01', 'A4')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('target tahunan datang dari indikator yang ditunjuk barisnya', async () => {
    await withTransaction(async ({ sql }) => {
      const [rencana] = await sql<{ id: string }>(
        `INSERT INTO rencana_hasil_kerja (versi_skp_id, urutan, uraian) VALUES ($1, 1, 'Surat tertib') RETURNING id`,
        [versiDraf],
      )
      const [indikator] = await sql<{ id: string }>(
        `INSERT INTO indikator_skp (rencana_id, urutan, aspek, uraian, target, satuan)
         VALUES ($1, 1, 'KUANTITAS', 'Jumlah surat', 4321, 'surat') RETURNING id`,
        [rencana?.id],
      )
      await sql(
        `INSERT INTO baris_rencana (rencana_bulan_id, urutan, indikator_id, uraian, target, satuan)
         SELECT id, 1, $2, 'Jumlah surat yang diagendakan', 100, 'surat' FROM rencana_bulan WHERE pegawai_id = $1 AND bulan = 1`,
        [sendiri.pegawaiId, indikator?.id],
      )
    })
    const { isi } = await printBulan(viewer.PEGAWAI, sendiri.pegawaiId, '2026-01', 'A4')
    expect(readTeksPdf(isi).join('')).toContain('4.321surat')
    expect(await readSql('SELECT 1 FROM baris_rencana')).toHaveLength(1)
  })
})
