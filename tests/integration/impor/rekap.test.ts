import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tanggal } from '../../../lib/core/tanggal.ts'
import { createBasis } from '../basis.ts'
import { createWilayahUji, HARI_INI, JUDUL_DAFTAR, makeBarisDaftar, makeLembar, makeNip } from './bahan.ts'

await createBasis()
const { getPool, readSql, withTransaction } = await import('../../../lib/server/db.ts')
const { applyImporPegawai, previewImporPegawai } = await import('../../../lib/pegawai/commands.ts')
const { applyImporRekap, previewImporRekap } = await import('../../../lib/penilaian/commands.ts')
const { parseDaftar } = await import('../../../lib/pegawai/parse-daftar.ts')
const { parseRekap } = await import('../../../lib/penilaian/parse-rekap.ts')
const { listBulanTertutup } = await import('../../../lib/penilaian/queries-tertutup.ts')
const actions = await import('../../../lib/penilaian/actions.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { findImpor, findPratinjau, listBaris } = await import('../../../lib/impor/queries.ts')

let viewer: Awaited<ReturnType<typeof createWilayahUji>>
const berkasDari = (isi: unknown) => {
  const bytes = Buffer.from(JSON.stringify(isi))
  return { nama: 'uji.xlsx', bytes, sha256: createHash('sha256').update(bytes).digest() }
}

const preview = (...lembar: ReturnType<typeof makeLembar>[]) => previewPada(HARI_INI, 2026, ...lembar)
async function previewPada(hariIni: Tanggal, tahun: number, ...lembar: ReturnType<typeof makeLembar>[]) {
  const bacaan = { ...parseRekap(lembar, tahun), mulai: performance.now() }
  const { imporId } = await withTransaction((tx) =>
    previewImporRekap(tx, viewer, { tahun, berkas: berkasDari(lembar), bacaan, hariIni }),
  )
  const impor = await findImpor(imporId, ['REKAP_TAHUN'])
  if (!impor) throw new Error('impor tidak ada')
  return impor
}
const apply = (imporId: string, version: number, alasan?: string, hari = HARI_INI) =>
  withTransaction((tx) =>
    applyImporRekap(tx, viewer, { imporId, version, ...(alasan ? { alasan } : {}) }, hari),
  )
const bulanan = (...baris: string[][]) =>
  makeLembar('Bulanan', ['NIP BARU', 'NAMA', 'BULAN', 'CAPAIAN', 'FINAL', 'ALPA', 'DIKECUALIKAN'], baris)
const disiplin = (...baris: string[][]) =>
  makeLembar(
    'Disiplin',
    ['NIP BARU', 'NAMA', 'TINGKAT', 'BERLAKU SEJAK', 'BERLAKU HINGGA', 'KASUS DIBUKA', 'KASUS DITUTUP'],
    baris,
  )

beforeAll(async () => {
  viewer = await createWilayahUji()
  const lembar = [
    makeLembar(
      'Data',
      JUDUL_DAFTAR,
      [1, 2].map((urut) => makeBarisDaftar(urut)),
    ),
  ]
  const bacaan = { ...parseDaftar(lembar), mulai: performance.now() }
  await withTransaction(async (tx) => {
    const jenis = 'DAFTAR_PEGAWAI' as const
    const { imporId } = await previewImporPegawai(tx, viewer, {
      jenis,
      berkas: berkasDari(lembar),
      bacaan,
      hariIni: HARI_INI,
    })
    await applyImporPegawai(tx, viewer, { imporId, version: 1 }, HARI_INI)
  })
  await getPool().query(
    `INSERT INTO perjanjian_kerja (pegawai_id, mulai, selesai) SELECT id, '2026-01-01', '2026-12-31' FROM pegawai`,
  )
})

describe('impor rekap setahun', () => {
  it('bulan final yang berganti nilainya disebut akibatnya, dan isian kosong tidak menghapus', async () => {
    const satu = await preview(bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '1', '']))
    await apply(satu.id, satu.version)
    const dua = await preview(bulanan([makeNip(1), '', '3', '91,5', '', '', '']))
    const { baris } = await listBaris(dua.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(baris[0]?.beda).toEqual([
      {
        kolom: 'Maret · CAPAIAN',
        lama: '90,00',
        baru: '91,50',
        akibat: 'Bulan ini sudah final; nilainya diganti.',
      },
    ])
    await apply(dua.id, dua.version)
    expect(await readSql('SELECT capaian::float8 AS capaian, final FROM penilaian_bulan')).toEqual([
      { capaian: 91.5, final: true },
    ])
    expect(await readSql('SELECT alpa::int AS alpa FROM rekap_kehadiran')).toEqual([{ alpa: 1 }])
  })

  it('nilai perilaku, kehadiran, dan penutupan bulan menyebut akibatnya', async () => {
    const NILAI = [
      'BERORIENTASI PELAYANAN',
      'AKUNTABEL',
      'KOMPETEN',
      'HARMONIS',
      'LOYAL',
      'ADAPTIF',
      'KOLABORATIF',
    ]
    const lembar = (nilai: string, final: string, alpa: string) =>
      makeLembar(
        'Bulanan',
        ['NIP BARU', 'NAMA', 'BULAN', ...NILAI, 'FINAL', 'ALPA'],
        [[makeNip(2), '', 'Februari', ...NILAI.map(() => nilai), final, alpa]],
      )
    const akibat = async (...isi: [string, string, string]) => {
      const impor = await preview(lembar(...isi))
      const { baris } = await listBaris(impor.id, { keadaan: 'BERUBAH', batas: 5 })
      return {
        impor,
        beda: baris[0]?.beda.map((satu) => [satu.kolom.replace('Februari · ', ''), satu.akibat]),
      }
    }
    await apply((await preview(lembar('2', 'Tidak', '0'))).id, 1)
    const tutup = await akibat('3', 'Ya', '1')
    expect(tutup.beda).toEqual([
      ...NILAI.map((kolom) => [kolom, 'Rating perilaku setahun dihitung ulang.']),
      ['FINAL', 'Bulan ini ditutup; nilainya ikut menentukan kelayakan.'],
      ['ALPA', 'Kehadiran setahun dihitung ulang.'],
    ])
    await apply(tutup.impor.id, tutup.impor.version, 'Disamakan dengan mesin presensi.')
    expect((await akibat('', 'Tidak', '')).beda).toEqual([
      ['FINAL', 'Bulan ini dibuka lagi; nilainya belum dihitung sampai final.'],
    ])
    await getPool().query(
      'DELETE FROM penilaian_bulan WHERE bulan = 2; DELETE FROM rekap_kehadiran WHERE bulan = 2',
    )
  })

  it('pengecualian dicatat, lalu dicabut dengan TIDAK', async () => {
    const satu = await preview(bulanan([makeNip(1), '', 'April', '', '', '', 'Cuti melahirkan']))
    await apply(satu.id, satu.version)
    expect(await readSql('SELECT bulan::int AS bulan, alasan FROM pengecualian_bulan')).toEqual([
      { bulan: 4, alasan: 'Cuti melahirkan' },
    ])
    const dua = await preview(bulanan([makeNip(1), '', 'April', '', '', '', 'Tidak']))
    await expect(apply(dua.id, dua.version)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await apply(dua.id, dua.version, 'Surat cutinya dibatalkan.')
    expect(await readSql('SELECT 1 FROM pengecualian_bulan')).toEqual([])
  })

  it('yang dinilai di Titian sendiri dilewati, bukan salah: tidak ditimpa, dan baris lain tetap diterapkan', async () => {
    await getPool().query(`UPDATE penilaian_bulan SET sumber = 'TITIAN' WHERE bulan = 3`)
    const lama = await readSql('SELECT * FROM penilaian_bulan WHERE bulan = 3')
    const absen = await readSql('SELECT * FROM rekap_kehadiran WHERE bulan = 3')
    const impor = await preview(
      bulanan(
        [makeNip(1), '', 'Maret', '50', 'Ya', '9', 'Cuti sakit'],
        [makeNip(1), '', 'Juni', '88', 'Ya', '0', ''],
      ),
    )
    expect(impor.ringkasan).toMatchObject({
      baris: 2,
      dilewati: 1,
      sama: 0,
      salah: 0,
      baru: 1,
      peringatan: 0,
    })
    const dilewati = await listBaris(impor.id, { keadaan: 'SAMA', dilewati: true, batas: 5 })
    expect(dilewati.baris.map((row) => row.galat)).toEqual([
      [
        expect.objectContaining({
          pesan: 'Sudah dinilai di Titian; rekap tidak menimpanya.',
          dilewati: true,
        }),
      ],
    ])
    expect((await listBaris(impor.id, { keadaan: 'SAMA', dilewati: false, batas: 5 })).baris).toEqual([])
    const pratinjau = await findPratinjau(impor.id, ['REKAP_TAHUN'], {})
    expect(pratinjau?.peringatan).toBeNull()

    expect((await apply(impor.id, impor.version)).diterapkan).toBe(true)
    expect(await readSql('SELECT * FROM penilaian_bulan WHERE bulan = 3')).toEqual(lama)
    expect(await readSql('SELECT * FROM rekap_kehadiran WHERE bulan = 3')).toEqual(absen)
    expect(await readSql('SELECT 1 FROM pengecualian_bulan WHERE bulan = 3')).toEqual([])
    expect(
      await readSql('SELECT capaian::float8 AS capaian, sumber FROM penilaian_bulan WHERE bulan = 6'),
    ).toEqual([{ capaian: 88, sumber: 'REKAP' }])
  })

  it('tahun dan SKP yang dipegang Titian pun dilewati dan tetap utuh', async () => {
    await getPool().query(
      `INSERT INTO skp (pegawai_id, tahun, tanggal_ditetapkan, sumber)
       SELECT p.id, 2026, '2026-02-01', 'TITIAN' FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE o.nip = $1`,
      [makeNip(1)],
    )
    const impor = await preview(
      makeLembar(
        'SKP',
        ['NIP BARU', 'NAMA', 'TTD PEGAWAI', 'TTD PENILAI', 'DITETAPKAN'],
        [
          [makeNip(1), '', '01-01-2026', '01-01-2026', '02-01-2026'],
          [makeNip(2), '', '01-01-2026', '01-01-2026', '02-01-2026'],
        ],
      ),
    )
    expect(impor.ringkasan).toMatchObject({ dilewati: 1, baru: 1, salah: 0 })
    await apply(impor.id, impor.version)
    expect(
      await readSql('SELECT tanggal_ditetapkan, sumber FROM skp ORDER BY tanggal_ditetapkan DESC'),
    ).toEqual([
      { tanggal_ditetapkan: '2026-02-01', sumber: 'TITIAN' },
      { tanggal_ditetapkan: '2026-01-02', sumber: 'REKAP' },
    ])
  })

  it('baris yang kelak tidak lagi dipegang Titian tidak tinggal tertanda dilewati', async () => {
    const impor = await preview(bulanan([makeNip(1), '', 'Maret', '50', 'Ya', '1', '']))
    expect(impor.ringkasan).toMatchObject({ dilewati: 1, berubah: 0 })
    await getPool().query(`UPDATE penilaian_bulan SET sumber = 'REKAP' WHERE bulan = 3`)
    await getPool().query(`UPDATE impor SET ringkasan = ringkasan || '{"baru": 1}' WHERE id = $1`, [impor.id])
    const hasil = await apply(impor.id, impor.version)
    expect(hasil).toMatchObject({ diterapkan: false, ringkasan: { dilewati: 0, berubah: 1, salah: 0 } })
  })

  it('kasus disiplin dibuka lalu ditutup, hukuman dicatat sekali', async () => {
    const satu = await preview(
      disiplin(
        [makeNip(2), '', '', '', '', '01-05-2026', ''],
        [makeNip(2), '', 'Sedang', '01-06-2026', '', '', ''],
      ),
    )
    expect(satu.ringkasan).toMatchObject({ baru: 2, salah: 0 })
    await apply(satu.id, satu.version)
    const dua = await preview(
      disiplin(
        [makeNip(2), '', '', '', '', '01-05-2026', '20-05-2026'],
        [makeNip(2), '', 'Sedang', '01-06-2026', '', '', ''],
      ),
    )
    const { baris } = await listBaris(dua.id, { keadaan: 'BERUBAH', batas: 5 })
    expect(baris.map((row) => row.beda)).toEqual([
      [
        {
          kolom: 'KASUS DITUTUP',
          lama: '(kosong)',
          baru: '20-05-2026',
          akibat: 'Kasus tidak lagi menunda perpanjangan.',
        },
      ],
    ])
    await apply(dua.id, dua.version)
    expect(await readSql('SELECT dibuka, ditutup FROM kasus_disiplin')).toEqual([
      { dibuka: '2026-05-01', ditutup: '2026-05-20' },
    ])
    expect(await readSql('SELECT tingkat, berlaku_sejak FROM hukuman_disiplin')).toEqual([
      { tingkat: 'SEDANG', berlaku_sejak: '2026-06-01' },
    ])
  })

  it('orang yang belum ada di Titian disebut, dan baris templat yang kosong tidak dihitung perubahan', async () => {
    const impor = await preview(
      bulanan([makeNip(9), '', 'Mei', '90', '', '0', ''], [makeNip(2), '', 'Mei', '', '', '', '']),
    )
    expect(impor.ringkasan).toMatchObject({ salah: 1, sama: 1, baru: 0 })
  })
})

describe('bulan yang sudah ditutup', () => {
  const absen = async () =>
    (
      await readSql<{ alpa: number }>(
        'SELECT alpa::int AS alpa FROM rekap_kehadiran WHERE bulan >= 7 ORDER BY bulan',
      )
    ).map((row) => row.alpa)
  const tertutup = async (...baris: string[][]) => {
    const impor = await preview(bulanan(...baris))
    return { impor, bulan: await listBulanTertutup(impor, HARI_INI) }
  }

  it('rekap pertama setahun tidak ditanyai apa pun: tidak ada yang tercatat yang berubah', async () => {
    const { impor, bulan } = await tertutup(
      [makeNip(2), '', 'Juli', '', '', '1', 'Cuti sakit'],
      [makeNip(2), '', 'Agustus', '', '', '2', ''],
      [makeNip(2), '', 'November', '', '', '0', ''],
    )
    expect(bulan).toEqual([])
    expect(await apply(impor.id, impor.version)).toMatchObject({ diterapkan: true, tertutup: [] })
    expect(await absen()).toEqual([1, 2, 0])
  })

  it('yang sama, yang baru dicatat, dan nilai bulan yang bukan kehadiran tidak meminta alasan', async () => {
    const { impor, bulan } = await tertutup(
      [makeNip(2), '', 'Juli', '90', 'Ya', '1', 'Cuti sakit'],
      [makeNip(2), '', 'Agustus', '', '', '2', 'Cuti melahirkan'],
      [makeNip(2), '', 'September', '', '', '3', ''],
    )
    expect(bulan).toEqual([])
    expect(await apply(impor.id, impor.version)).toMatchObject({ diterapkan: true, tertutup: [] })
  })

  it('mengubah yang tercatat meminta alasan: pratinjau menyebut bulannya, tanpa itu tidak ada yang tertulis', async () => {
    const { impor, bulan } = await tertutup(
      [makeNip(2), '', 'Juli', '', '', '1', 'Dinas luar'],
      [makeNip(2), '', 'Agustus', '', '', '5', ''],
      [makeNip(2), '', 'Oktober', '', '', '4', ''],
    )
    expect(bulan).toEqual([
      { bulan: 7, baris: 1 },
      { bulan: 8, baris: 1 },
    ])
    for (const alasan of [undefined, 'koreksi'])
      await expect(apply(impor.id, impor.version, alasan)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message:
          'Belum diterapkan: 2 baris mengubah rekap yang sudah tercatat pada bulan yang sudah ditutup, yaitu Juli dan Agustus 2026. Rekap itu hanya berubah dengan alasan.',
        fieldErrors: { alasan: ['Tulis alasan perubahannya, paling sedikit 10 huruf.'] },
      })
    expect(await absen()).toEqual([1, 2, 3, 0])
  })

  it('alasannya masuk jejak audit bersama bulannya', async () => {
    const { impor } = await tertutup([makeNip(2), '', 'Agustus', '', '', '5', ''])
    const kontak = {
      isSameOrigin: async () => true,
      getViewer: async () => viewer,
      transaction: withTransaction,
      today: async () => HARI_INI,
      log: () => {},
    }
    const kirim = (alasan: string) =>
      actions.applyImporRekap.terbuka.run(kontak, {
        imporId: impor.id,
        version: String(impor.version),
        alasan,
      })
    expect(await kirim('koreksi')).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
    expect(await kirim('Disamakan dengan mesin presensi.')).toMatchObject({ ok: true })
    expect(
      await readSql("SELECT rincian FROM audit_entri WHERE objek_id = $1 AND aksi = 'penilaian.import'", [
        impor.id,
      ]),
    ).toEqual([
      {
        rincian: {
          diterapkan: true,
          baru: 0,
          berubah: 1,
          salah: 0,
          alasan: 'Disamakan dengan mesin presensi.',
          bulanTertutup: [{ bulan: 8, baris: 1 }],
        },
      },
    ])
    expect(await absen()).toEqual([1, 5, 3, 0])
  })

  it.each([
    ['2026-12-09', 0],
    ['2026-12-10', 1],
  ])('November ditutup sesudah 9 Desember: pada %s bulan tertutup yang berubah %i', async (hari, n) => {
    const impor = await preview(bulanan([makeNip(2), '', 'November', '', '', '1', '']))
    expect(await listBulanTertutup(impor, parseTanggal(hari))).toHaveLength(n)
    const janji = apply(impor.id, impor.version, undefined, parseTanggal(hari))
    if (n > 0) await expect(janji).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    else {
      await janji
      await getPool().query('UPDATE rekap_kehadiran SET alpa = 0 WHERE bulan = 11')
    }
  })

  it('pratinjau dari sebelum bulan tertutup dihitung diperiksa ulang, bukan langsung diterapkan', async () => {
    const impor = await preview(bulanan([makeNip(2), '', 'November', '', '', '7', '']))
    await getPool().query(
      `UPDATE impor SET ringkasan = ringkasan - 'ubahTercatat' || '{"sidik": "lama"}' WHERE id = $1`,
      [impor.id],
    )
    expect(await apply(impor.id, impor.version)).toMatchObject({
      diterapkan: false,
      ringkasan: { ubahTercatat: { 11: 1 } },
    })
    await expect(apply(impor.id, impor.version + 1)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('bulan dan tahun yang tidak mungkin', () => {
  const SKP = (...baris: string[][]) =>
    makeLembar('SKP', ['NIP BARU', 'NAMA', 'TTD PEGAWAI', 'TTD PENILAI', 'DITETAPKAN'], baris)
  const TAHUNAN = (...baris: string[][]) =>
    makeLembar('Tahunan', ['NIP BARU', 'NAMA', 'RATING HASIL KERJA', 'RATING PERILAKU'], baris)
  const NOVEMBER = parseTanggal('2026-11-16')
  const kalimat = async (imporId: string) =>
    (await listBaris(imporId, { keadaan: 'SALAH', batas: 20 })).baris.flatMap((row) =>
      row.galat.map((galat) => `${galat.kolom}: ${galat.pesan}`),
    )
  const kontrak = (mulai: string) =>
    getPool().query(
      `UPDATE perjanjian_kerja k SET mulai = $1 FROM pegawai p JOIN orang o ON o.id = p.orang_id WHERE p.id = k.pegawai_id AND o.nip = $2`,
      [mulai, makeNip(1)],
    )

  beforeAll(async () => {
    await getPool().query(
      'DELETE FROM pengecualian_bulan; DELETE FROM rekap_kehadiran; DELETE FROM penilaian_bulan; DELETE FROM skp; DELETE FROM penilaian_tahun',
    )
  })

  it('rekap yang tahunnya keliru dipilih: tiap baris salah, dan berkasnya menyebut tahunnya sendiri', async () => {
    const impor = await previewPada(
      HARI_INI,
      2025,
      bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '0', '']),
      SKP([makeNip(1), '', '02-01-2026', '02-01-2026', '05-01-2026']),
      TAHUNAN([makeNip(1), '', 'Sesuai ekspektasi', 'Sesuai ekspektasi']),
    )
    expect(impor.ringkasan).toMatchObject({ baris: 3, salah: 3, baru: 0, luarKontrak: 3, tahunTampak: 2026 })
    const masa = 'yang tercatat 01-01-2026 sampai 31-12-2026. Periksa tahun yang dipilih dan bulannya.'
    expect(await kalimat(impor.id)).toEqual([
      `BULAN: Tidak ada perjanjian kerja pada Maret 2025; ${masa}`,
      `NIP BARU: Tidak ada perjanjian kerja pada tahun 2025; ${masa}`,
      `NIP BARU: Tidak ada perjanjian kerja pada tahun 2025; ${masa}`,
    ])
  })

  it.each([
    ['2026-04-01', 1],
    ['2026-03-31', 0],
  ])('Maret bagi yang kontraknya mulai %s: salah %i', async (mulai, salah) => {
    await kontrak(mulai)
    const impor = await preview(bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '0', '']))
    await kontrak('2026-01-01')
    expect(impor.ringkasan).toMatchObject({ salah, baru: 1 - salah, luarKontrak: salah })
  })

  it('kontrak yang dicatat sesudahnya membuat baris itu benar saat diterapkan', async () => {
    await kontrak('2026-04-01')
    const impor = await preview(
      bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '0', ''], [makeNip(2), '', 'Maret', '90', 'Ya', '0', '']),
    )
    await kontrak('2026-01-01')
    const hasil = await withTransaction((tx) =>
      applyImporRekap(tx, viewer, { imporId: impor.id, version: 1, lewatiSalah: true }, HARI_INI),
    )
    expect(hasil).toMatchObject({ diterapkan: false, ringkasan: { baru: 2, salah: 0, luarKontrak: 0 } })
  })

  it('orang tanpa kontrak sama sekali diarahkan ke pelengkap', async () => {
    const [lama] = await readSql<{ id: string; pegawai_id: string }>(
      'SELECT k.id, k.pegawai_id FROM perjanjian_kerja k JOIN pegawai p ON p.id = k.pegawai_id JOIN orang o ON o.id = p.orang_id WHERE o.nip = $1',
      [makeNip(1)],
    )
    await getPool().query('DELETE FROM perjanjian_kerja WHERE id = $1', [lama?.id])
    const impor = await preview(bulanan([makeNip(1), '', 'Maret', '90', 'Ya', '0', '']))
    await getPool().query(
      `INSERT INTO perjanjian_kerja (pegawai_id, mulai, selesai) VALUES ($1, '2026-01-01', '2026-12-31')`,
      [lama?.pegawai_id],
    )
    expect(await kalimat(impor.id)).toEqual([
      'BULAN: Perjanjian kerjanya belum tercatat di Titian. Impor pelengkap yang memuat kontraknya dahulu.',
    ])
  })

  it.each([
    ['2026-11-30', 1, undefined],
    ['2026-12-01', 0, 1],
  ])('Desember pada %s: salah %i, berjalan %s', async (hari, salah, berjalan) => {
    const impor = await previewPada(
      parseTanggal(hari),
      2026,
      bulanan([makeNip(1), '', 'Desember', '90', 'Ya', '0', '']),
    )
    expect(impor.ringkasan).toMatchObject({ salah, baru: 1 - salah })
    expect(impor.ringkasan.berjalan?.[12]).toBe(berjalan)
    if (salah > 0)
      expect(await kalimat(impor.id)).toEqual([
        'BULAN: Desember 2026 belum mulai. Kosongkan isian bulan ini sampai bulannya berjalan.',
      ])
  })

  it('bulan yang belum mulai boleh kosong seperti di templat, dan boleh sudah dikecualikan', async () => {
    const impor = await previewPada(
      NOVEMBER,
      2026,
      bulanan(
        [makeNip(1), '', 'Desember', '', '', '', ''],
        [makeNip(2), '', 'Desember', '', '', '', 'Cuti melahirkan'],
      ),
    )
    expect(impor.ringkasan).toMatchObject({ sama: 1, baru: 1, salah: 0, berjalan: {} })
  })

  it('bulan yang berjalan dan rating tahun sebelum masanya dihitung, bukan ditolak', async () => {
    const berkas = [
      bulanan(
        [makeNip(1), '', 'November', '90', 'Ya', '0', ''],
        [makeNip(2), '', 'November', '80', '', '', ''],
        [makeNip(2), '', 'Oktober', '80', '', '', ''],
      ),
      TAHUNAN([makeNip(1), '', 'Sesuai ekspektasi', 'Sesuai ekspektasi']),
    ]
    expect((await previewPada(NOVEMBER, 2026, ...berkas)).ringkasan).toMatchObject({
      baru: 4,
      salah: 0,
      berjalan: { 11: 2 },
      tahunDini: 1,
    })
    expect((await preview(...berkas)).ringkasan).toMatchObject({ baru: 4, berjalan: {}, tahunDini: 0 })
  })

  it('SKP yang ditetapkan sesudah hari ini adalah salah', async () => {
    const impor = await previewPada(NOVEMBER, 2026, SKP([makeNip(1), '', '', '', '17-11-2026']))
    expect(await kalimat(impor.id)).toEqual([
      'DITETAPKAN: Sesudah hari ini (16 November 2026). Isi tanggal yang sudah terjadi.',
    ])
    expect(
      (await previewPada(NOVEMBER, 2026, SKP([makeNip(1), '', '', '', '16-11-2026']))).ringkasan.baru,
    ).toBe(1)
  })
})
