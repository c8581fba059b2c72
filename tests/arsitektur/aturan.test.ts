import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseTanggal, tryParseTanggal } from '../../lib/core/tanggal.ts'
import type { Aturan } from '../../lib/hukum/aturan.ts'
import { createKebijakan, isTerisiSetahun, timpaanSelalu } from '../../lib/hukum/parameter.ts'
import { formatKutipan, getPeraturan, PERATURAN } from '../../lib/hukum/peraturan.ts'
import { ATURAN_PERPANJANGAN, explainPerpanjangan } from '../../lib/kelayakan/aturan/index.ts'
import { faktaSchema } from '../../lib/kelayakan/schema.ts'
import { DAFTAR_PARAMETER } from '../../lib/konversi/aturan/daftar-parameter.ts'
import { ATURAN_KONVERSI, evaluateKonversi } from '../../lib/konversi/aturan/index.ts'
import { susunDokumenAturan } from '../../scripts/dokumen-aturan/susun.ts'
import { listBerkas, parseKasus } from '../../scripts/skenario/berkas.ts'

type AturanRingkas = Pick<Aturan<never>, 'kode' | 'label' | 'dasarHukum' | 'parameter' | 'luaran'>
const semuaAturan: AturanRingkas[] = [...new Set<AturanRingkas>([...ATURAN_PERPANJANGAN, ...ATURAN_KONVERSI])]
const tahunIni = new Date().getFullYear()

describe('every rule', () => {
  test('has a code of its own', () => {
    const kode = semuaAturan.map((aturan) => aturan.kode)
    expect(new Set(kode).size).toBe(kode.length)
    for (const satu of kode) expect(satu).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test.each(semuaAturan.map((aturan) => [aturan.kode, aturan] as const))(
    '%s cites registered sources, names its parameters and speaks in whole sentences',
    (_kode, { dasarHukum, parameter, label, luaran }) => {
      expect(dasarHukum.length).toBeGreaterThan(0)
      for (const kutipan of dasarHukum) {
        expect(getPeraturan(kutipan.sumber).nama).not.toBe('')
        expect(formatKutipan(kutipan)).toContain(getPeraturan(kutipan.sumber).nama)
      }
      for (const satu of parameter) expect(DAFTAR_PARAMETER).toContain(satu)
      expect(label).toMatch(/^[A-Z]/)
      for (const { kalimat } of Object.values(luaran)) {
        expect(kalimat).toMatch(/^[A-Z{].*\.$/)
        expect(kalimat).not.toContain('!')
      }
    },
  )
})

const kasusSchema = z.looseObject({
  jenis: z.string(),
  kebijakan: z.record(z.string(), z.unknown()).optional(),
  masukan: z.looseObject({ pada: z.string().optional(), tmt: z.string().optional(), fakta: z.unknown() }),
  harap: z.looseObject({ galat: z.string().optional() }),
})

/** Every "rule result" that the project's own cases bring about. */
function listHasilSkenario(): Set<string> {
  const hasil = new Set<string>()
  for (const berkas of listBerkas('tests/skenario')) {
    const isi = parseKasus(readFileSync(berkas, 'utf8'))
    if (typeof isi === 'string') throw new Error(`${berkas}: ${isi}`)
    for (const mentah of isi) {
      const kasus = kasusSchema.safeParse(mentah)
      const fakta = faktaSchema.safeParse(kasus.data?.masukan.fakta)
      if (!kasus.success || !fakta.success || kasus.data.harap.galat !== undefined) continue
      const hari = tryParseTanggal(kasus.data.masukan.pada ?? kasus.data.masukan.tmt)
      if (hari === null) continue
      const kebijakan = createKebijakan(hari, timpaanSelalu(kasus.data.kebijakan ?? {}))
      const { evaluasi } =
        kasus.data.jenis === 'konversi'
          ? evaluateKonversi(fakta.data, hari, kebijakan)
          : explainPerpanjangan(fakta.data, kebijakan)
      for (const anak of evaluasi.anak ?? []) hasil.add(`${anak.kode} ${anak.hasil}`)
    }
  }
  return hasil
}

describe('every result of every rule', () => {
  const ada = listHasilSkenario()
  const perlu = semuaAturan.flatMap((aturan) =>
    [...new Set(Object.values(aturan.luaran).map(({ hasil }) => hasil))].map(
      (hasil) => `${aturan.kode} ${hasil}`,
    ),
  )
  test.each(perlu)('%s has a case among tests/skenario', (satu) => {
    expect(ada).toContain(satu)
  })
})

describe('every parameter', () => {
  test('has a code of its own', () => {
    const kode = DAFTAR_PARAMETER.map((satu) => satu.kode)
    expect(new Set(kode).size).toBe(kode.length)
    expect(kode).toHaveLength(31)
  })

  test.each(DAFTAR_PARAMETER.map((satu) => [satu.kode, satu] as const))(
    '%s has a cited value for this and the coming year',
    (_kode, satu) => {
      expect(isTerisiSetahun(satu, tahunIni)).toBe(true)
      expect(isTerisiSetahun(satu, tahunIni + 1)).toBe(true)
      for (const versi of satu.riwayat) expect(versi.dasarHukum.length).toBeGreaterThan(0)
      expect(satu.label).not.toBe('')
      expect(satu.satuan).not.toBe('')
    },
  )

  test('holds the defaults of the contract, and says which are not verified', () => {
    const kebijakan = createKebijakan(parseTanggal('2026-12-31'))
    const nilai = DAFTAR_PARAMETER.map((satu) => {
      const berlaku = kebijakan.detail(satu)
      return `${satu.kode} ${JSON.stringify(berlaku.nilai)}${berlaku.terverifikasi ? '' : ' belum'}`
    })
    expect(nilai).toMatchInlineSnapshot(`
      [
        "BATAS_CAPAIAN 120 belum",
        "PITA_SESUAI_MIN 80 belum",
        "PITA_SESUAI_MAKS 100 belum",
        "HARI_MINIMAL_BULAN 15 belum",
        "BULAN_TERAKHIR_DINILAI 11 belum",
        "CARA_GABUNG_PERILAKU "RERATA" belum",
        "PITA_PERILAKU_SESUAI_MIN 1.5 belum",
        "PITA_PERILAKU_ATAS_MIN 2.5 belum",
        "KELENGKAPAN_MINIMAL 100 belum",
        "CARA_BUP "AKHIR_BULAN" belum",
        "LAMA_KONTRAK 1",
        "BATAS_TTD_SKP 10",
        "HARI_KEBERATAN 14",
        "HARI_BUKA_RENCANA 25 belum",
        "BATAS_RENCANA_BULAN 5 belum",
        "BATAS_REALISASI_BULAN 4 belum",
        "BATAS_PENILAIAN_BULAN 9 belum",
        "BATAS_UBAH_REKAP 9 belum",
        "PERAN_ANGGARAN "CATATAN" belum",
        "PERAN_KEBUTUHAN "CATATAN" belum",
        "MASA_KERJA_MINIMAL 12 belum",
        "MASA_BERSIH_DISIPLIN 12 belum",
        "SISA_MINIMAL 12 belum",
        "CAKUPAN_ANGGARAN "DAERAH" belum",
        "CAKUPAN_FORMASI "OPD" belum",
        "KRITERIA_PERINGKAT ["SISA_BUP","PREDIKAT","RATA_CAPAIAN","MASA_KERJA","USIA"]",
        "LEWATI_BILA_TIDAK_MUAT true belum",
        "DASAR_ANGGARAN "SELISIH" belum",
        "PERSEN_BATAS_BELANJA_PEGAWAI 30",
        "AMBANG_ALPA_HENTI 28",
        "AMBANG_ALPA_BERTURUT 10",
      ]
    `)
    for (const satu of DAFTAR_PARAMETER) expect(satu.riwayat[0]?.berlakuSejak).toBe('2025-01-01')
  })
})

test('every source is cited by something', () => {
  const dikutip = new Set([
    ...semuaAturan.flatMap((aturan) => aturan.dasarHukum.map((kutipan) => kutipan.sumber)),
    ...DAFTAR_PARAMETER.flatMap((satu) =>
      satu.riwayat.flatMap((versi) => versi.dasarHukum.map((kutipan) => kutipan.sumber)),
    ),
  ])
  const lepas = Object.keys(PERATURAN).filter((kode) => ![...dikutip].some((satu) => satu === kode))
  // Cited by tables and arithmetic that are no rules: base pay, distribution, the daily counts and the age limits.
  expect(lepas).toEqual([
    'perpres-11-2024',
    'se-menpanrb-3-2023',
    'surat-bkn-99-2017',
    'praktik-kontrak-setahun',
    'praktik-evaluasi-bulanan',
  ])
})

test('the page of the rules is up to date', () => {
  expect(readFileSync('docs/aturan.md', 'utf8')).toBe(susunDokumenAturan())
})
