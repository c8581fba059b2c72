import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import type { DasborFilter } from '../../../lib/laporan/schema.ts'
import { createBasis } from '../basis.ts'

const basis = await createBasis()
const { fillContoh } = await import('../../../prisma/seed/contoh.ts')
const { parseTanggal } = await import('../../../lib/core/tanggal.ts')
const { readSql } = await import('../../../lib/server/db.ts')
const { getPersona } = await import('../kelayakan/bahan.ts')
const { loadDasbor } = await import('../../../lib/laporan/queries-dasbor.ts')
const { listDasbor } = await import('../../../lib/laporan/queries-dasbor-daftar.ts')
const { loadTahunBerjalan } = await import('../../../lib/penilaian/queries-tahun.ts')
const { loadKebijakan } = await import('../../../lib/kebijakan/facts.ts')
const { tingkatAlpa } = await import('../../../lib/kehadiran/aturan/alpa.ts')
const { KEADAAN_BULAN, KEADAAN_SKP } = await import('../../../lib/laporan/schema.ts')
const { PREDIKAT } = await import('../../../lib/penilaian/schema.ts')

const NOVEMBER = parseTanggal('2026-11-16')
const DESEMBER = parseTanggal('2026-12-21')
let admin: Viewer

beforeAll(async () => {
  await fillContoh(basis.url, { hidup: true }, () => {})
  admin = await getPersona('admin')
})

const daftar = (viewer: Viewer, filter: Partial<DasborFilter>, pada = NOVEMBER) =>
  listDasbor(viewer, pada, filter)
const cocok = async (viewer: Viewer, filter: Partial<DasborFilter>, pada = NOVEMBER) =>
  (await daftar(viewer, filter, pada)).cocok

describe('dasbor', () => {
  it('jumlah seluruhnya adalah penjumlahan perangkat daerahnya, dan tiap perangkat daerah penjumlahan unitnya', async () => {
    const semua = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
    expect(semua.baris.length).toBeGreaterThan(10)
    const tahap = await Promise.all(
      semua.baris.slice(0, 4).map(({ id }) => loadDasbor(admin, NOVEMBER, { opd: id, rincian: 'unit' })),
    )
    for (const [i, satu] of tahap.entries()) {
      const baris = semua.baris[i]
      expect(satu.total).toEqual({
        pegawai: baris?.pegawai,
        bulan: baris?.bulan,
        tunggakan: baris?.tunggakan,
        skp: baris?.skp,
        predikat: baris?.predikat,
      })
    }
    const [aktif] = await readSql<{ n: number }>("SELECT count(*) AS n FROM pegawai WHERE status = 'AKTIF'")
    expect(semua.total.pegawai).toBe(aktif?.n)
    for (const hitung of semua.total.bulan)
      expect(KEADAAN_BULAN.reduce((n, kode) => n + hitung[kode], 0)).toBe(hitung.wajib)
    expect(KEADAAN_SKP.reduce((n, kode) => n + semua.total.skp[kode], 0)).toBe(semua.total.pegawai)
  })

  it.each([NOVEMBER, DESEMBER])(
    'pada %s pembagi, keadaan, rata-rata dan arah predikat sama dengan aturan orang per orang',
    async (pada) => {
      const orang = await readSql<{ id: string }>("SELECT id FROM pegawai WHERE status = 'AKTIF'")
      const tahun = await loadTahunBerjalan(
        orang.map(({ id }) => id),
        2026,
        pada,
      )
      const bulanIni = Number(pada.slice(5, 7))
      const harap = Array.from({ length: 12 }, () => ({
        wajib: 0,
        final: 0,
        dinilai: 0,
        realisasi: 0,
        hilang: 0,
        rencana: 0,
        'belum-dibuka': 0,
      }))
      const predikat = new Map<string, number>()
      let rata = 0
      let berrata = 0
      for (const satu of tahun.values()) {
        for (const { bulan, dihitung, dikecualikan, capaian, final, status } of satu.bulan) {
          const hitung = harap[bulan - 1]
          if (!hitung || !dihitung || dikecualikan !== null) continue
          hitung.wajib += 1
          if (final && capaian !== null) hitung.final += 1
          else if (capaian !== null) hitung.dinilai += 1
          else if (status === 'REALISASI_DIAJUKAN') hitung.realisasi += 1
          else if (bulan < bulanIni) hitung.hilang += 1
          else if (status !== null) hitung.rencana += 1
          else hitung['belum-dibuka'] += 1
        }
        if (satu.rata !== null) {
          berrata += 1
          rata += Math.round(satu.rata * 100)
        }
        const kode = satu.pernyataan?.predikat ?? satu.predikatUsulan
        if (kode) predikat.set(kode, (predikat.get(kode) ?? 0) + 1)
      }
      const { total, capaian } = await loadDasbor(admin, pada, { rincian: 'opd' })
      expect(total.bulan).toEqual(harap)
      expect(capaian.orang).toBe(berrata)
      expect(Number(capaian.rata)).toBeCloseTo(rata / berrata / 100, 2)
      for (const kode of PREDIKAT)
        expect(total.predikat.dinyatakan[kode] + total.predikat.mengarah[kode], kode).toBe(
          predikat.get(kode) ?? 0,
        )
    },
  )

  it.each(['MAYORITAS', 'TERENDAH'])('juga bila daerah menggabung perilaku dengan cara %s', async (cara) => {
    const dua = [(await getPersona('admin')).orangId, (await getPersona('admin2')).orangId]
    await readSql(
      `INSERT INTO parameter_daerah (kode, nilai, berlaku_sejak, dasar, pengusul_id, penyetuju_id) VALUES ('CARA_GABUNG_PERILAKU', to_jsonb($1::text), '2026-01-01', 'uji', $2, $3)`,
      [cara, ...dua],
    )
    try {
      const orang = await readSql<{ id: string }>("SELECT id FROM pegawai WHERE status = 'AKTIF'")
      const daftarId = orang.map(({ id }) => id)
      const tahun = await loadTahunBerjalan(daftarId, 2026, NOVEMBER)
      const usulan = [...tahun.values()].map((satu) => satu.pernyataan?.predikat ?? satu.predikatUsulan)
      const { total } = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
      for (const kode of PREDIKAT)
        expect(total.predikat.dinyatakan[kode] + total.predikat.mengarah[kode], kode).toBe(
          usulan.filter((satu) => satu === kode).length,
        )
    } finally {
      await readSql("DELETE FROM parameter_daerah WHERE kode = 'CARA_GABUNG_PERILAKU'")
    }
  })

  it('SKP, batas usia dan jenjang alpa sama dengan hitungan SQL yang ditulis terpisah', async () => {
    const { total, bup, alpa } = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
    const [skp] = await readSql<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE lengkap AND terima IS NOT NULL AND ttd <= terima + 10) AS tepat, count(*) FILTER (WHERE lengkap AND ttd > terima + 10) AS terlambat,
         count(*) FILTER (WHERE lengkap AND terima IS NULL) AS "tanpa-tanggal", count(*) FILTER (WHERE NOT lengkap) AS belum
       FROM (SELECT coalesce(s.tanggal_ditetapkan IS NOT NULL AND s.tanggal_ttd_pegawai IS NOT NULL AND s.tanggal_ttd_penilai IS NOT NULL, false) AS lengkap,
           greatest(s.tanggal_ttd_pegawai, s.tanggal_ttd_penilai) AS ttd,
           (SELECT k.tanggal_terima_sk FROM perjanjian_kerja k WHERE k.pegawai_id = p.id ORDER BY (date '2026-11-16' BETWEEN k.mulai AND k.selesai) DESC, k.mulai DESC LIMIT 1) AS terima
         FROM pegawai p LEFT JOIN skp s ON s.pegawai_id = p.id AND s.tahun = 2026 WHERE p.status = 'AKTIF') x`,
    )
    expect(total.skp).toEqual(skp)
    const lahir = await readSql<{ lahir: string; batas: number }>(
      `SELECT o.tanggal_lahir AS lahir, coalesce(p.batas_usia_khusus, j.batas_usia) AS batas FROM pegawai p JOIN orang o ON o.id = p.orang_id
       JOIN penugasan g ON g.orang_id = o.id AND g.jenis = 'DEFINITIF' AND g.mulai <= '2026-11-16' AND (g.selesai IS NULL OR g.selesai >= '2026-11-16')
       LEFT JOIN jabatan j ON j.id = g.jabatan_id WHERE p.status = 'AKTIF'`,
    )
    const harap = new Map<string, number>()
    for (const { lahir: hari, batas } of lahir) {
      if (batas === null) continue
      const [tahun, bulan] = [Number(hari.slice(0, 4)) + batas, Number(hari.slice(5, 7))]
      if (tahun >= 2029) continue
      const kunci =
        tahun < 2026 || (tahun === 2026 && bulan < 11) ? 'lewat' : `${tahun}-${Math.ceil(bulan / 3)}`
      harap.set(kunci, (harap.get(kunci) ?? 0) + 1)
    }
    expect(new Map(bup.map((satu) => [satu.triwulan, satu.orang]))).toEqual(harap)
    const kebijakan = await loadKebijakan(NOVEMBER)
    const hadir = await readSql<{ alpa: number; berturut: number }>(
      `SELECT sum(r.alpa)::int AS alpa, coalesce(max(r.alpa_berturut), 0)::int AS berturut FROM pegawai p JOIN rekap_kehadiran r ON r.pegawai_id = p.id AND r.tahun = 2026
       WHERE p.status = 'AKTIF' GROUP BY p.id`,
    )
    const jenjang = new Map<string, number>()
    for (const satu of hadir) {
      const tingkat = tingkatAlpa(satu.alpa, satu.berturut, kebijakan)
      if (tingkat) jenjang.set(tingkat, (jenjang.get(tingkat) ?? 0) + 1)
    }
    expect(new Map(alpa.map((satu) => [satu.tingkat, satu.orang]))).toEqual(jenjang)
  })

  it('setiap angka sama dengan banyaknya baris daftar yang dibukanya', async () => {
    const dasbor = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
    const { total } = dasbor
    const pasangan: [number, Partial<DasborFilter>][] = [
      [total.tunggakan.orang, { tunggakan: 'ada' }],
      [total.pegawai - total.tunggakan.orang, { tunggakan: 'lengkap' }],
      [dasbor.alpaOrang, { alpa: 'ada' }],
      ...KEADAAN_SKP.map((skp): [number, Partial<DasborFilter>] => [total.skp[skp], { skp }]),
      ...PREDIKAT.flatMap((predikat): [number, Partial<DasborFilter>][] => [
        [total.predikat.dinyatakan[predikat], { predikat, dasar: 'dinyatakan' }],
        [total.predikat.mengarah[predikat], { predikat, dasar: 'mengarah' }],
      ]),
      ...dasbor.bup.map(({ triwulan, orang }): [number, Partial<DasborFilter>] => [orang, { bup: triwulan }]),
      ...dasbor.alpa.map(({ tingkat, orang }): [number, Partial<DasborFilter>] => [orang, { alpa: tingkat }]),
      ...[9, 10, 11].flatMap((bulan): [number, Partial<DasborFilter>][] => {
        const hitung = total.bulan[bulan - 1]
        return hitung
          ? [
              [hitung.wajib, { bulan }],
              ...KEADAAN_BULAN.map((keadaan): [number, Partial<DasborFilter>] => [
                hitung[keadaan],
                { bulan, keadaan },
              ]),
            ]
          : []
      }),
      ...dasbor.baris
        .slice(0, 3)
        .map((satu): [number, Partial<DasborFilter>] => [
          satu.bulan[9]?.wajib ?? -1,
          { opd: satu.id, bulan: 10 },
        ]),
      ...dasbor.penilai.flatMap((satu): [number, Partial<DasborFilter>][] => [
        [satu.orang, { penilai: satu.id, tunggakan: 'ada' }],
        [satu.skp, { penilai: satu.id, skp: 'belum' }],
        [satu.pegawai, { penilai: satu.id }],
      ]),
    ]
    expect(pasangan.length).toBeGreaterThan(50)
    for (const [n, filter] of pasangan) expect(await cocok(admin, filter), JSON.stringify(filter)).toBe(n)
    const oktober = await daftar(admin, { bulan: 10 })
    const hitung = total.bulan[9]
    for (const kode of KEADAAN_BULAN) expect(oktober.keadaan[kode]).toBe(hitung?.[kode])
  })

  it('daftar dibalik halaman demi halaman tanpa kehilangan atau mengulang seorang pun', async () => {
    const dilihat = new Set<string>()
    let sesudah: string | undefined
    let halaman = await daftar(admin, { tunggakan: 'ada' })
    const { cocok: semua } = halaman
    for (;;) {
      for (const { id } of halaman.rows) dilihat.add(id)
      sesudah = halaman.sesudah
      if (!sesudah) break
      halaman = await daftar(admin, { tunggakan: 'ada', sesudah })
    }
    expect(dilihat.size).toBe(semua)
    const mundur = await daftar(admin, { tunggakan: 'ada', sebelum: halaman.sebelum })
    expect(mundur.rows).toHaveLength(50)
  })
})

describe('jangkauan dasbor', () => {
  it('kepala dan pengelola hanya melihat perangkat daerahnya, juga bila menyebut yang lain', async () => {
    const semua = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
    for (const kunci of ['kepala', 'pengelola'] as const) {
      const viewer = await getPersona(kunci)
      const opd = viewer.peran[0]?.perangkatDaerahId
      const milik = await loadDasbor(viewer, NOVEMBER, { rincian: 'unit' })
      expect(milik.opd?.id).toBe(opd)
      expect(milik.total.bulan).toEqual(semua.baris.find(({ id }) => id === opd)?.bulan)
      const lain = semua.baris.find(({ id }) => id !== opd)
      expect((await loadDasbor(viewer, NOVEMBER, { opd: lain?.id, rincian: 'unit' })).total.pegawai).toBe(0)
      expect(await cocok(viewer, { opd: lain?.id })).toBe(0)
      expect(await cocok(viewer, {})).toBe(milik.total.pegawai)
    }
  })

  it('PPK dan auditor melihat seluruh wilayah; penilai dan pegawai tidak mempunyai dasbor', async () => {
    const semua = await loadDasbor(admin, NOVEMBER, { rincian: 'opd' })
    for (const kunci of ['ppk', 'auditor'] as const)
      expect((await loadDasbor(await getPersona(kunci), NOVEMBER, { rincian: 'opd' })).total).toEqual(
        semua.total,
      )
    for (const kunci of ['penilai', 'pegawai'] as const)
      expect((await loadDasbor(await getPersona(kunci), NOVEMBER, { rincian: 'opd' })).total.pegawai).toBe(0)
  })
})
