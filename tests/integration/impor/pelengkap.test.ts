import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createBasis } from '../basis.ts'
import {
  count,
  createWilayahUji,
  HARI_INI,
  JUDUL_DAFTAR,
  makeBarisDaftar,
  makeLembar,
  makeNip,
} from './bahan.ts'

await createBasis()
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { applyImporPegawai, previewImporPegawai } = await import('../../../lib/pegawai/commands.ts')
const { parseDaftar } = await import('../../../lib/pegawai/parse-daftar.ts')
const { parsePelengkap } = await import('../../../lib/pegawai/parse-pelengkap.ts')
const { getTemplatPelengkap } = await import('../../../lib/pegawai/queries-templat.ts')
const { findImpor, listBaris } = await import('../../../lib/impor/queries.ts')

const JUDUL = [
  'NIP BARU',
  'NAMA',
  'JABATAN RUJUKAN',
  'NIP ATASAN',
  'NAMA ATASAN',
  'ATASAN SEJAK',
  'NOMOR KONTRAK',
  'MULAI KONTRAK',
  'SELESAI KONTRAK',
  'TANGGAL TERIMA SK',
  'UPAH',
  'UPAH SEJAK',
]
const baris = (urut: number, ganti: Record<string, string>) =>
  JUDUL.map((judul) => (judul === 'NIP BARU' ? makeNip(urut) : (ganti[judul] ?? '')))
const LENGKAP = {
  'JABATAN RUJUKAN': 'Pengelola Umum Operasional',
  'NIP ATASAN': '197505052000031001',
  'NOMOR KONTRAK': '800/1',
  'MULAI KONTRAK': '01-01-2026',
  'SELESAI KONTRAK': '31-12-2026',
  'TANGGAL TERIMA SK': '02-01-2026',
  UPAH: '2.450.000',
}
let viewer: Awaited<ReturnType<typeof createWilayahUji>>

async function preview(
  jenis: 'DAFTAR_PEGAWAI' | 'PELENGKAP',
  isi: string[][],
  judul: readonly string[] = jenis === 'PELENGKAP' ? JUDUL : JUDUL_DAFTAR,
) {
  const lembar = [makeLembar('Data', judul, isi)]
  const bytes = Buffer.from(JSON.stringify(lembar))
  const berkas = { nama: 'uji.xlsx', bytes, sha256: createHash('sha256').update(bytes).digest() }
  const bacaan = {
    ...(jenis === 'PELENGKAP' ? parsePelengkap(lembar) : parseDaftar(lembar)),
    mulai: performance.now(),
  }
  const { imporId } = await withTransaction((tx) =>
    previewImporPegawai(tx, viewer, { jenis, berkas, bacaan, hariIni: HARI_INI }),
  )
  const impor = await findImpor(imporId, [jenis])
  if (!impor) throw new Error('impor tidak ada')
  return impor
}
const apply = (imporId: string, version: number) =>
  withTransaction((tx) => applyImporPegawai(tx, viewer, { imporId, version }, HARI_INI))
const pesan = async (isi: string[][]) => {
  const { id } = await preview('PELENGKAP', isi)
  return (await listBaris(id, { keadaan: 'SALAH', batas: 20 })).baris.map((satu) =>
    satu.galat.map((galat) => `${galat.kolom}: ${galat.pesan}`).join(' '),
  )
}

beforeAll(async () => {
  viewer = await createWilayahUji()
  const impor = await preview(
    'DAFTAR_PEGAWAI',
    [1, 2, 3, 4].map((urut) =>
      makeBarisDaftar(urut, urut === 2 ? { 'JABATAN NAMA': 'Tenaga Lapangan' } : {}),
    ),
  )
  await apply(impor.id, impor.version)
})

describe('impor pelengkap', () => {
  it('mencatat jabatan rujukan, atasan, kontrak, dan upah; berkas yang sama lagi diam', async () => {
    const isi = [baris(1, LENGKAP), baris(2, LENGKAP)]
    const impor = await preview('PELENGKAP', isi)
    expect(impor.ringkasan).toMatchObject({ baru: 2, salah: 0 })
    await apply(impor.id, impor.version)
    const [satu] = await readSql(
      `SELECT j.nama AS jabatan, a.nama AS atasan, h.mulai, k.nomor, k.selesai, k.tanggal_terima_sk, w.rupiah_bulan, w.berlaku_sejak
       FROM orang o JOIN pegawai p ON p.orang_id = o.id JOIN penugasan g ON g.orang_id = o.id JOIN jabatan j ON j.id = g.jabatan_id
       JOIN hubungan_atasan h ON h.bawahan_id = o.id JOIN orang a ON a.id = h.atasan_id
       JOIN perjanjian_kerja k ON k.pegawai_id = p.id JOIN upah w ON w.pegawai_id = p.id WHERE o.nip = $1`,
      [makeNip(1)],
    )
    expect(satu).toEqual({
      jabatan: 'Pengelola Umum Operasional',
      atasan: 'Pejabat Satu',
      mulai: '2026-01-01',
      nomor: '800/1',
      selesai: '2026-12-31',
      tanggal_terima_sk: '2026-01-02',
      rupiah_bulan: 2_450_000,
      berlaku_sejak: '2026-01-01',
    })
    expect((await preview('PELENGKAP', isi)).ringkasan).toMatchObject({ sama: 2, baru: 0, berubah: 0 })
  })

  it('nama jabatan yang sekali dipetakan dikenal pada daftar berikutnya', async () => {
    const impor = await preview('DAFTAR_PEGAWAI', [
      makeBarisDaftar(50, { 'JABATAN NAMA': 'TENAGA LAPANGAN' }),
    ])
    expect(impor.ringkasan).toMatchObject({ baru: 1, peringatan: 0 })
  })

  it('atasan yang berganti menutup hubungan lama kemarin dan membuka yang baru hari ini', async () => {
    const impor = await preview('PELENGKAP', [baris(1, { 'NIP ATASAN': '197606062001032002' })])
    const { baris: rows } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(rows[0]?.beda).toEqual([
      {
        kolom: 'ATASAN',
        lama: 'Pejabat Satu',
        baru: 'Pejabat Dua',
        akibat: 'Penilai berganti mulai 21 Desember 2026; yang menunggu ikut pindah.',
      },
    ])
    await apply(impor.id, impor.version)
    const riwayat = await readSql(
      `SELECT a.nama, h.mulai, h.selesai FROM hubungan_atasan h JOIN orang a ON a.id = h.atasan_id JOIN orang o ON o.id = h.bawahan_id
       WHERE o.nip = $1 ORDER BY h.mulai`,
      [makeNip(1)],
    )
    expect(riwayat).toEqual([
      { nama: 'Pejabat Satu', mulai: '2026-01-01', selesai: '2026-12-20' },
      { nama: 'Pejabat Dua', mulai: '2026-12-21', selesai: null },
    ])
  })

  it('upah baru berlaku sejak tanggalnya dan menutup yang lama; kontrak tahun depan menjadi baris kedua', async () => {
    const isi = {
      UPAH: '2600000',
      'UPAH SEJAK': '01-01-2027',
      'MULAI KONTRAK': '01-01-2027',
      'SELESAI KONTRAK': '31-12-2027',
    }
    const impor = await preview('PELENGKAP', [baris(2, isi)])
    await apply(impor.id, impor.version)
    const upah = await readSql(
      `SELECT w.rupiah_bulan, w.berlaku_sejak, w.berlaku_hingga FROM upah w JOIN pegawai p ON p.id = w.pegawai_id JOIN orang o ON o.id = p.orang_id
       WHERE o.nip = $1 ORDER BY 2`,
      [makeNip(2)],
    )
    expect(upah).toEqual([
      { rupiah_bulan: 2_450_000, berlaku_sejak: '2026-01-01', berlaku_hingga: '2026-12-31' },
      { rupiah_bulan: 2_600_000, berlaku_sejak: '2027-01-01', berlaku_hingga: null },
    ])
    expect(await count('perjanjian_kerja')).toBe(3)
    expect((await preview('PELENGKAP', [baris(2, isi)])).ringkasan).toMatchObject({ sama: 1 })
  })

  it('pejabat yang belum tercatat dicatat bila namanya disebut', async () => {
    const impor = await preview('PELENGKAP', [
      baris(3, { 'NIP ATASAN': '198001012005011003', 'NAMA ATASAN': 'Pejabat Tiga' }),
    ])
    const { baris: rows } = await listBaris(impor.id, { keadaan: 'BARU', batas: 5 })
    expect(rows[0]?.beda[0]?.akibat).toContain('Pejabat ini baru dicatat di Titian.')
    await apply(impor.id, impor.version)
    expect(await readSql(`SELECT nama FROM orang WHERE nip = '198001012005011003'`)).toEqual([
      { nama: 'Pejabat Tiga' },
    ])
  })

  it('menyebut setiap isian yang tidak mungkin dan apa yang harus dilakukan', async () => {
    expect(
      await pesan([
        baris(60, LENGKAP),
        baris(1, { 'NIP ATASAN': makeNip(1) }),
        baris(2, { 'NIP ATASAN': '198505052010011009' }),
        baris(3, { 'JABATAN RUJUKAN': 'Pengelola Umum Operasionl' }),
        baris(4, { 'MULAI KONTRAK': '01-01-2026' }),
      ]),
    ).toEqual([
      'NIP BARU: NI PPPK ini belum ada di Titian. Impor daftar pegawai yang memuatnya dahulu.',
      'NIP ATASAN: Sama dengan NI PPPK pegawai ini. Isi NIP atasan langsungnya.',
      'NIP ATASAN: Belum tercatat di Titian. Isi juga NAMA ATASAN agar pejabat ini dapat dicatat.',
      'JABATAN RUJUKAN: Tidak ada di rujukan jabatan. Maksudnya Pengelola Umum Operasional?',
      'SELESAI KONTRAK: Kosong. Isi tanggal selesai perjanjian kerja.',
    ])
    expect(
      await pesan([
        baris(1, { 'MULAI KONTRAK': '01-06-2026', 'SELESAI KONTRAK': '31-05-2027' }),
        baris(2, { 'MULAI KONTRAK': '01-01-2028', 'SELESAI KONTRAK': '31-12-2027' }),
        baris(3, { 'NIP ATASAN': '#1.97505E+17' }),
        baris(4, { UPAH: '-1' }),
      ]),
    ).toEqual([
      'MULAI KONTRAK: Bertumpang tindih dengan kontrak 01-01-2026 sampai 31-12-2026.',
      'SELESAI KONTRAK: Sebelum kontrak mulai (01-01-2028).',
      'NIP ATASAN: Excel membulatkan angka ini, jadi digit terakhirnya hilang. Ubah kolom menjadi Teks lalu isi ulang dari SIASN.',
      'UPAH PER BULAN: Harus antara 0 dan 100000000.',
    ])
  })
})

describe('templat pelengkap berisi pegawai sendiri', () => {
  const orang = (urut: number) => `(SELECT id FROM orang WHERE nip = '${makeNip(urut)}')`
  const pegawai = (urut: number) => `(SELECT id FROM pegawai WHERE orang_id = ${orang(urut)})`
  const pejabat = (nip: string) => `(SELECT id FROM orang WHERE nip = '${nip}')`
  const SATU = pejabat('197505052000031001')
  const DUA = pejabat('197606062001032002')

  async function readTemplat() {
    const { lembar } = await getTemplatPelengkap(HARI_INI)
    const isi: string[][] = []
    for await (const baris of lembar.baris)
      isi.push(baris.map((nilai) => (nilai === null ? '' : typeof nilai === 'number' ? `#${nilai}` : nilai)))
    return { judul: lembar.kolom.map((kolom) => kolom.judul), isi }
  }

  it('diisi hanya dengan yang berlaku hari ini, dan diunggah kembali tidak mengubah apa pun', async () => {
    await getPool().query(`
      DELETE FROM hubungan_atasan WHERE bawahan_id IN (${orang(3)}, ${orang(4)});
      DELETE FROM upah WHERE pegawai_id IN (${pegawai(3)}, ${pegawai(4)});
      DELETE FROM perjanjian_kerja WHERE pegawai_id IN (${pegawai(3)}, ${pegawai(4)});
      INSERT INTO hubungan_atasan (bawahan_id, atasan_id, mulai, selesai) VALUES
        (${orang(3)}, ${SATU}, '2026-01-01', '2026-12-20'),
        (${orang(4)}, ${SATU}, '2026-01-01', '2026-12-31'), (${orang(4)}, ${DUA}, '2027-01-01', NULL);
      INSERT INTO perjanjian_kerja (pegawai_id, nomor, mulai, selesai) VALUES
        (${pegawai(3)}, 'LAMA', '2026-01-01', '2026-12-20'),
        (${pegawai(4)}, 'KINI', '2026-01-01', '2026-12-31'), (${pegawai(4)}, 'DEPAN', '2027-01-01', '2027-12-31');
      INSERT INTO upah (pegawai_id, rupiah_bulan, berlaku_sejak, berlaku_hingga) VALUES
        (${pegawai(3)}, 1000000, '2026-01-01', '2026-12-20'),
        (${pegawai(4)}, 2000000, '2026-01-01', '2026-12-31'), (${pegawai(4)}, 2500000, '2027-01-01', NULL)`)
    const { judul, isi } = await readTemplat()
    const isian = (urut: number) => {
      const baris = isi.find((satu) => satu[judul.indexOf('NIP BARU')] === makeNip(urut))
      return ['NIP ATASAN', 'NAMA ATASAN', 'NOMOR KONTRAK', 'UPAH PER BULAN'].map(
        (kolom) => baris?.[judul.indexOf(kolom)],
      )
    }
    expect(isian(3)).toEqual(['', '', '', ''])
    expect(isian(4)).toEqual(['197505052000031001', 'Pejabat Satu', 'KINI', '#2000000'])
    const impor = await preview('PELENGKAP', isi, judul)
    const { baris: berubah } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(berubah.map((row) => row.beda)).toEqual([])
    expect(impor.ringkasan).toMatchObject({ baru: 0, berubah: 0, salah: 0, sama: isi.length })
  })

  it('atasan dan upah hari ini yang diganti di templat tetap menjadi perbedaan', async () => {
    const { judul, isi } = await readTemplat()
    const satu = isi.find((baris) => baris[judul.indexOf('NIP BARU')] === makeNip(1)) ?? []
    satu[judul.indexOf('UPAH PER BULAN')] = '#2999000'
    expect((await preview('PELENGKAP', isi, judul)).ringkasan).toMatchObject({ berubah: 1, salah: 0 })
  })
})
