import { describe, expect, it } from 'vitest'
import { generateHidup } from '../../../prisma/seed/hidup/tahun.ts'
import { KELOMPOK_JABATAN } from '../../../prisma/seed/jabatan.ts'
import { listPustaka } from '../../../prisma/seed/pustaka.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'
import { getPersona } from '../../personas.ts'

const wilayah = generateWilayah()
const tahun = generateTahun(wilayah, 2026)
const hidup = generateHidup(wilayah, tahun)
const potongan = [...hidup.potongan()]
const semua = <K extends keyof (typeof potongan)[number]>(kunci: K) =>
  potongan.flatMap((satu): (typeof potongan)[number][K][number][] => [...satu[kunci]])

const rencana = semua('rencanaBulan')
const versi = semua('versiSkp')
const KINI = '2026-11-16T09:14:00+08:00'

describe.each([
  ['kabupaten', wilayah],
  ['provinsi', generateWilayah({ ukuran: 5_000 })],
] as const)('pustaka jabatan %s', (_, satu) => {
  it('memberi setiap jabatan tiga atau empat rencana, tepat satu indikator mutu, dan bobot 100 bila ada', () => {
    for (const jabatan of satu.jabatan) {
      const kelompok = KELOMPOK_JABATAN.find((nama) => nama === jabatan.kelompok)
      if (kelompok === undefined) throw new Error(jabatan.kelompok)
      const daftar = listPustaka(jabatan, kelompok).map(({ indikator }) => indikator)
      expect([jabatan.nama, daftar.length >= 3 && daftar.length <= 4]).toEqual([jabatan.nama, true])
      expect(daftar.filter(({ aspek, target }) => aspek === 'KUALITAS' && target === 100)).toHaveLength(1)
      expect(daftar.every(({ target, satuan }) => target > 0 && satuan !== '')).toBe(true)
      const bobot = daftar.map((indikator) => indikator.bobot ?? 0).reduce((a, b) => a + b, 0)
      expect([0, 100]).toContain(bobot)
    }
  })
})

describe('tahun yang dijalani sampai 16 November', () => {
  it('sama byte demi byte dari benih yang sama', () => {
    const lagi = generateHidup(generateWilayah(), tahun)
    expect(JSON.stringify([...lagi.potongan()].at(-1))).toBe(JSON.stringify(potongan.at(-1)))
  })

  it('memberi nilai bulanan yang sama dengan ceritanya, kecuali yang melampaui plafon indikator', () => {
    const cerita = new Map(
      tahun.penilaianBulan.map((satu) => [`${satu.pegawaiId}/${satu.bulan}`, satu.capaian]),
    )
    const nilai = semua('penilaianBulan')
    const beda = nilai.filter(
      ({ pegawaiId, bulan, capaian }) => cerita.get(`${pegawaiId}/${bulan}`) !== capaian,
    )
    expect(nilai.length).toBeGreaterThan(9_000)
    expect(beda.length).toBeLessThan(nilai.length / 100)
    expect(beda.filter(({ capaian }) => Number(capaian) < 100)).toEqual([])
  })

  it('memuat Oktober dalam semua keadaan dan November yang baru direncanakan', () => {
    const status = (bulan: number) =>
      new Set(rencana.filter((satu) => satu.bulan === bulan).map((satu) => satu.status))
    expect(status(10)).toEqual(
      new Set([
        'RENCANA_DRAF',
        'RENCANA_DIAJUKAN',
        'RENCANA_DISETUJUI',
        'REALISASI_DIAJUKAN',
        'DINILAI',
        'FINAL',
      ]),
    )
    expect(status(11)).toEqual(new Set(['RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'RENCANA_DISETUJUI']))
    expect(rencana.filter(({ bulan, status }) => bulan <= 9 && status === 'DINILAI')).toEqual([])
    expect(
      rencana.filter(
        ({ status, keberatanHingga }) => status === 'DINILAI' && (keberatanHingga ?? '') < '2026-11-16',
      ),
    ).toEqual([])
  })

  it('memuat SKP dalam semua keadaan, dengan komentar dan revisi', () => {
    expect(new Set(versi.map(({ status }) => status))).toEqual(
      new Set(['DRAF', 'DIAJUKAN', 'DISETUJUI', 'DITETAPKAN']),
    )
    expect(versi.some(({ nomor, status }) => nomor === 2 && status === 'DITETAPKAN')).toBe(true)
    expect(versi.some(({ nomor, status }) => nomor === 2 && status === 'DIAJUKAN')).toBe(true)
    expect(semua('komentarSkp').length).toBeGreaterThan(10)
  })

  it('tidak mencatat apa pun sesudah hari contoh, dan setiap riwayat berakhir pada status kepalanya', () => {
    const riwayat = semua('riwayatBulan')
    const kini = Date.parse(KINI)
    expect(riwayat.filter(({ pada }) => Date.parse(pada) > kini)).toEqual([])
    expect(semua('riwayatStatusSkp').filter(({ pada }) => Date.parse(pada) > kini)).toEqual([])
    const akhir = new Map(riwayat.map((satu) => [satu.rencanaBulanId, satu.ke]))
    expect(rencana.filter(({ id, status }) => akhir.get(id) !== status)).toEqual([])
    const akhirSkp = new Map(semua('riwayatStatusSkp').map((satu) => [satu.versiSkpId, satu.ke]))
    expect(versi.filter(({ id, status }) => akhirSkp.get(id) !== status)).toEqual([])
  })

  it('tidak menjadikan seorang pun penilai dirinya sendiri, dan memuat penilai dengan wewenang yang diserahkan', () => {
    const orang = new Map(wilayah.pegawai.map(({ id, orangId }) => [id, orangId]))
    const nilai = semua('penilaianBulan')
    expect(nilai.filter(({ pegawaiId, penilaiId }) => orang.get(pegawaiId) === penilaiId)).toEqual([])
    expect(nilai.some(({ kapasitasPenilai }) => kapasitasPenilai === 'PLT')).toBe(true)
    expect(hidup.delegasiWewenang.map(({ jenis }) => jenis)).toEqual(
      expect.arrayContaining(['PLH', 'PLT', 'DELEGASI']),
    )
  })

  it('memberi persona pegawai nilai Oktober yang menunggu diterima dan rencana November yang sedang diisi', () => {
    const orang = wilayah.orang.find(({ nip }) => nip === getPersona('pegawai').nip)
    const pegawai = wilayah.pegawai.find(({ orangId }) => orangId === orang?.id)
    const milik = rencana.filter(({ pegawaiId }) => pegawaiId === pegawai?.id)
    expect(milik.find(({ bulan }) => bulan === 10)).toMatchObject({ status: 'DINILAI' })
    const november = milik.find(({ bulan }) => bulan === 11)
    expect(november).toMatchObject({ status: 'RENCANA_DISETUJUI' })
    const realisasi = semua('barisRencana')
      .filter(({ rencanaBulanId }) => rencanaBulanId === november?.id)
      .map((satu) => satu.realisasi !== null)
    expect(realisasi).toEqual([true, false, false, false])
  })

  it('belum menyatakan satu tahun pun, dan menyimpan lanjutan setiap orang', () => {
    expect(Object.keys(hidup.cerita)).toHaveLength(983)
    expect(
      Object.values(hidup.cerita).filter(({ bulan }) => bulan['11'] !== undefined).length,
    ).toBeGreaterThan(900)
    expect(hidup.kasusDisiplin.filter(({ dibuka }) => dibuka > '2026-11-16')).toEqual([])
    expect(Math.max(...hidup.rekapKehadiran.map(({ bulan }) => bulan))).toBe(10)
  })
})
