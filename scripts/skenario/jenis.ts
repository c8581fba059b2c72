// One entry per kind of case: its inputs, its expectations and the very function the product uses. Long because it is a table.
import { z } from 'zod'
import { computeBiaya } from '../../lib/anggaran/aturan/biaya.ts'
import { getGajiPokok } from '../../lib/anggaran/aturan/gaji-pokok.ts'
import { GOLONGAN, komponenSchema, rupiahSchema } from '../../lib/anggaran/schema.ts'
import { angkaDari, type Perseratus, perseratusDari } from '../../lib/core/desimal.ts'
import { akhirBulan, buatTanggal, type Tanggal } from '../../lib/core/tanggal.ts'
import { HASIL } from '../../lib/hukum/evaluasi.ts'
import { createKebijakan, type Kebijakan, type Timpaan } from '../../lib/hukum/parameter.ts'
import { tanggalSchema } from '../../lib/kalender/schema.ts'
import { computeAlpa } from '../../lib/kehadiran/aturan/alpa.ts'
import { TINGKAT_ALPA } from '../../lib/kehadiran/schema.ts'
import { decidePerpanjangan } from '../../lib/kelayakan/aturan/index.ts'
import { faktaSchema, REKOMENDASI } from '../../lib/kelayakan/schema.ts'
import { decideKonversi } from '../../lib/konversi/aturan/index.ts'
import { fillFormasi } from '../../lib/konversi/aturan/pengisian.ts'
import { rankCalon } from '../../lib/konversi/aturan/peringkat.ts'
import { ALASAN_TUNGGU, belanjaSchema, calonSchema, formasiSchema } from '../../lib/konversi/schema.ts'
import { computeBup } from '../../lib/pegawai/aturan/bup.ts'
import { computeMasaKontrak, requireRentang } from '../../lib/pegawai/aturan/kontrak.ts'
import { listBulanWajib } from '../../lib/penilaian/aturan/bulan-wajib.ts'
import { computeCapaianBulan } from '../../lib/penilaian/aturan/capaian.ts'
import { checkDistribusi } from '../../lib/penilaian/aturan/distribusi.ts'
import { computePredikat } from '../../lib/penilaian/aturan/predikat.ts'
import { computeRataTahunan, requireBulanUnik } from '../../lib/penilaian/aturan/rata-tahunan.ts'
import { CAPAIAN_ORGANISASI, PERINGATAN_POLA, PREDIKAT } from '../../lib/penilaian/schema.ts'
import { computePerilakuBulan, computePerilakuTahun } from '../../lib/perilaku-kerja/aturan/perilaku.ts'
import { RATING } from '../../lib/perilaku-kerja/schema.ts'
import { POLARITAS } from '../../lib/skp/schema.ts'

const angka = z.number('harus angka')
const bulatDari = (min: number, maks: number) =>
  angka.refine(
    (nilai) => Number.isInteger(nilai) && nilai >= min && nilai <= maks,
    `harus bilangan bulat ${min}–${maks}`,
  )
const tidakNegatif = angka.refine((nilai) => nilai >= 0, 'tidak boleh negatif')
const bulan = bulatDari(1, 12)
const tahun = bulatDari(1, 9999)
const usia = bulatDari(1, 150)
const teks = z.string('harus teks')
const nipHarap = z.string('harus teks; tulis NIP di antara tanda kutip')

function cetak(nilai: Perseratus | null): number | null {
  return nilai === null ? null : angkaDari(nilai)
}

/** Kinds without a date of their own use the versions in force on this day. */
const TANPA_TANGGAL = buatTanggal(2026, 12, 31)

export type HasilHitung = Record<string, unknown>

/** A kind of case with its input type closed over. */
export type Jenis = {
  harap: z.ZodType
  /** Checks the input, then gives the computation, so that both kinds of error can be told apart. */
  siapkan: (
    masukan: unknown,
  ) => { galat: z.core.$ZodIssue[] } | { hitung: (timpaan: Timpaan[]) => HasilHitung }
}

function defineJenis<M, H extends z.ZodRawShape>(definisi: {
  masukan: z.ZodType<M>
  harap: H
  pada?: (masukan: M) => Tanggal
  hitung: (masukan: M, kebijakan: Kebijakan) => { [kunci in keyof H]: unknown }
}): Jenis {
  return {
    harap: z.strictObject(definisi.harap).partial(),
    siapkan: (mentah) => {
      const hasil = definisi.masukan.safeParse(mentah)
      if (!hasil.success) return { galat: hasil.error.issues }
      const masukan = hasil.data
      return {
        hitung: (timpaan) =>
          definisi.hitung(masukan, createKebijakan(definisi.pada?.(masukan) ?? TANPA_TANGGAL, timpaan)),
      }
    },
  }
}

export const JENIS: Readonly<Record<string, Jenis>> = {
  'capaian-bulan': defineJenis({
    masukan: z.strictObject({
      indikator: z.array(
        z.strictObject({
          target: angka.nullable(),
          realisasi: angka.nullable(),
          polaritas: z.enum(POLARITAS).optional(),
          bobot: angka.optional(),
        }),
      ),
    }),
    harap: { capaian: angka.nullable(), lengkap: z.boolean() },
    hitung: ({ indikator }, kebijakan) => {
      const { capaian, lengkap } = computeCapaianBulan(indikator, kebijakan)
      return { capaian: cetak(capaian), lengkap }
    },
  }),
  'rata-tahunan': defineJenis({
    masukan: z.strictObject({
      kontrak: z.strictObject({ mulai: tanggalSchema, selesai: tanggalSchema }),
      tahun,
      sampaiBulan: bulatDari(0, 12).optional(),
      bulan: z.array(z.strictObject({ bulan, capaian: tidakNegatif.nullable(), final: z.boolean() })),
      dikecualikan: z.array(bulan),
    }),
    harap: {
      rata: angka.nullable(),
      bulanWajib: angka,
      bulanHilang: z.array(angka),
      usulanRating: z.enum(RATING).nullable(),
    },
    pada: (masukan) => akhirBulan(masukan.tahun, 12),
    hitung: (masukan, kebijakan) => {
      requireRentang(masukan.kontrak)
      requireBulanUnik(masukan.dikecualikan)
      const { tahun: tahunnya, sampaiBulan = 12, dikecualikan } = masukan
      const wajib = listBulanWajib([masukan.kontrak], tahunnya, sampaiBulan, dikecualikan, kebijakan)
      const daftar = masukan.bulan.map(({ bulan: nomor, capaian, final }) => ({
        bulan: nomor,
        capaian: capaian === null ? null : perseratusDari(capaian),
        final,
      }))
      const hasil = computeRataTahunan(wajib, daftar, kebijakan)
      return { ...hasil, rata: cetak(hasil.rata) }
    },
  }),
  'perilaku-bulan': defineJenis({
    masukan: z.strictObject({ nilai: z.array(angka) }),
    harap: { rerata: angka, rating: z.enum(RATING) },
    hitung: ({ nilai }, kebijakan) => {
      const { rerata, rating } = computePerilakuBulan(nilai, kebijakan)
      return { rerata: cetak(rerata), rating }
    },
  }),
  'perilaku-tahun': defineJenis({
    masukan: z.strictObject({
      bulan: z.array(
        z.strictObject({
          bulan,
          rerata: angka.refine((nilai) => nilai >= 1 && nilai <= 3, 'harus antara 1 dan 3'),
          rating: z.enum(RATING),
        }),
      ),
    }),
    harap: { rerata: angka.nullable(), rating: z.enum(RATING).nullable() },
    hitung: (masukan, kebijakan) => {
      requireBulanUnik(masukan.bulan.map((satu) => satu.bulan))
      const daftar = masukan.bulan.map((satu) => ({ ...satu, rerata: perseratusDari(satu.rerata) }))
      const { rerata, rating } = computePerilakuTahun(daftar, kebijakan)
      return { rerata: cetak(rerata), rating }
    },
  }),
  predikat: defineJenis({
    masukan: z.strictObject({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING) }),
    harap: { predikat: z.enum(PREDIKAT) },
    hitung: ({ hasilKerja, perilaku }) => ({ predikat: computePredikat(hasilKerja, perilaku) }),
  }),
  bup: defineJenis({
    masukan: z.strictObject({ tanggalLahir: tanggalSchema, batasUsia: usia }),
    harap: { tanggalBup: tanggalSchema, tmtBup: tanggalSchema },
    hitung: ({ tanggalLahir, batasUsia }, kebijakan) => computeBup(tanggalLahir, batasUsia, kebijakan),
  }),
  kontrak: defineJenis({
    masukan: z.strictObject({
      mulai: tanggalSchema,
      lamaTahun: bulatDari(1, 50).optional(),
      tanggalLahir: tanggalSchema,
      batasUsia: usia,
    }),
    harap: { selesai: tanggalSchema.nullable(), dibatasiBup: z.boolean() },
    pada: ({ mulai }) => mulai,
    hitung: ({ mulai, lamaTahun, ...orang }, kebijakan) => {
      const { selesai, dibatasiBup } = computeMasaKontrak(orang, mulai, kebijakan, lamaTahun)
      return { selesai, dibatasiBup }
    },
  }),
  alpa: defineJenis({
    masukan: z.strictObject({
      hari: z.array(tanggalSchema),
      hariKerja: z.array(tanggalSchema).optional(),
    }),
    harap: { kumulatif: angka, berturut: angka, tingkat: z.enum(TINGKAT_ALPA).nullable() },
    hitung: ({ hari, hariKerja }, kebijakan) => computeAlpa(hari, hariKerja, kebijakan),
  }),
  perpanjangan: defineJenis({
    masukan: z.strictObject({ pada: tanggalSchema, fakta: faktaSchema }),
    harap: {
      hasil: z.enum(HASIL),
      rekomendasi: z.enum(REKOMENDASI),
      penentu: z.array(teks),
      mulai: tanggalSchema.nullable(),
      selesai: tanggalSchema.nullable(),
      catatan: z.array(teks),
    },
    pada: ({ pada }) => pada,
    hitung: ({ fakta }, kebijakan) => decidePerpanjangan(fakta, kebijakan),
  }),
  konversi: defineJenis({
    masukan: z.strictObject({ tmt: tanggalSchema, fakta: faktaSchema }),
    harap: { hasil: z.enum(HASIL), penentu: z.array(teks) },
    pada: ({ tmt }) => tmt,
    hitung: ({ fakta, tmt }, kebijakan) => decideKonversi(fakta, tmt, kebijakan),
  }),
  biaya: defineJenis({
    masukan: z
      .strictObject({
        golongan: z.enum(GOLONGAN).optional(),
        gajiPokok: rupiahSchema.optional(),
        komponen: z.array(komponenSchema),
        upahParuhWaktu: rupiahSchema,
        komponenParuhWaktu: z.array(komponenSchema).optional(),
      })
      .refine(
        ({ golongan, gajiPokok }) => (golongan === undefined) !== (gajiPokok === undefined),
        'isi golongan atau gajiPokok, salah satu',
      ),
    harap: {
      penuh: angka,
      paruhWaktu: angka,
      deltaTotal: angka,
      deltaBelanjaPegawai: angka,
      deltaBarangJasa: angka,
    },
    hitung: ({ golongan, gajiPokok, ...sisanya }) =>
      computeBiaya({
        ...sisanya,
        gajiPokok: gajiPokok ?? (golongan === undefined ? 0 : getGajiPokok(golongan)),
      }),
  }),
  peringkat: defineJenis({
    masukan: z.strictObject({
      tmt: tanggalSchema,
      anggaran: rupiahSchema,
      formasi: z.array(formasiSchema),
      belanja: belanjaSchema.optional(),
      calon: z.array(calonSchema),
    }),
    harap: {
      urutan: z.array(nipHarap),
      diusulkan: z.array(nipHarap),
      daftarTunggu: z.array(z.strictObject({ nip: nipHarap, alasan: z.enum(ALASAN_TUNGGU) })),
    },
    pada: ({ tmt }) => tmt,
    hitung: ({ tmt, calon, ...persediaan }, kebijakan) => {
      const urut = rankCalon(calon, tmt, kebijakan)
      const { diusulkan, daftarTunggu } = fillFormasi(urut, persediaan, kebijakan)
      return { urutan: urut.map((satu) => satu.nip), diusulkan, daftarTunggu }
    },
  }),
  distribusi: defineJenis({
    masukan: z.strictObject({
      capaianOrganisasi: z.enum(CAPAIAN_ORGANISASI),
      jumlah: z.strictObject({
        SANGAT_BAIK: angka.optional(),
        BAIK: angka.optional(),
        BUTUH_PERBAIKAN: angka.optional(),
        KURANG: angka.optional(),
        SANGAT_KURANG: angka.optional(),
      }),
    }),
    harap: { sesuaiPola: z.boolean().nullable(), peringatan: z.array(z.enum(PERINGATAN_POLA)) },
    hitung: ({ capaianOrganisasi, jumlah }) => checkDistribusi(capaianOrganisasi, jumlah),
  }),
}
