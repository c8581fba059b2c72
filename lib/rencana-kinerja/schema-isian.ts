import { z } from 'zod'
import type { TeksBulan } from './aturan/gabung.ts'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Bulan seperti di alamat: 2026-11. */
export const bulanSchema = z.string().regex(/^20\d{2}-(?:0?[1-9]|1[0-2])$/, 'Bulan tidak dikenal.')

/** Versi yang dilihat pengetik, dari isian tersembunyi. */
const versiSchema = z
  .union([z.string().regex(/^\d{1,9}$/), z.number().int().min(0).max(999_999_999)])
  .transform(Number)

export const ISIAN_RENCANA = ['uraian', 'aspek', 'target', 'satuan', 'polaritas', 'bobot'] as const
export const ISIAN_REALISASI = ['realisasi', 'catatan'] as const
export const ISIAN_ANGKA = ['target', 'bobot', 'realisasi'] as const
export const SUMBER_RENCANA = ['SKP', 'SALIN', 'KOSONG'] as const
export type SumberRencana = (typeof SUMBER_RENCANA)[number]

const TANPA_SASARAN = ['simpan', 'otomatis', 'tambah', 'ajukan'] as const
const BERSASARAN = ['hapus', 'bukti', 'tautan', 'lepas'] as const
export type Perintah =
  | { aksi: (typeof TANPA_SASARAN)[number]; sasaran?: undefined }
  | { aksi: (typeof BERSASARAN)[number]; sasaran: string }

const KUNCI_BARIS = new RegExp(
  `^([bp])\\.(${UUID})\\.(${[...ISIAN_RENCANA, ...ISIAN_REALISASI, 'tautan', 'baris'].join('|')})$`,
)
const KUNCI_PERINTAH = new RegExp(`^(${BERSASARAN.join('|')}):(${UUID})$`)

const teksBulanSchema = z.record(z.uuid(), z.record(z.string().max(20), z.string().max(4_000)))

const awalSchema = z.string().max(200_000).default('{}')

/** Yang tidak terbaca dianggap tidak ada: penggabungan lalu menanyakan setiap perbedaan, tidak menimpa apa pun. */
function readAwal(teks: string): TeksBulan {
  try {
    return teksBulanSchema.safeParse(JSON.parse(teks)).data ?? {}
  } catch {
    return {}
  }
}

function readPerintah(teks: string): Perintah {
  const cocok = KUNCI_PERINTAH.exec(teks)
  const aksi = BERSASARAN.find((satu) => satu === cocok?.[1])
  if (aksi && cocok?.[2]) return { aksi, sasaran: cocok[2] }
  return { aksi: TANPA_SASARAN.find((satu) => satu === teks) ?? 'simpan' }
}

/**
 * Formulir satu bulan sebagaimana dikirim peramban, juga tanpa skrip: isian baris bernama `b.<id>.<isian>`, pilihan bentrok
 * `p.<id>.<isian>`, `awal` isi yang dilihat pengetik (JSON), dan tombol yang ditekan.
 */
export const simpanBulanSchema = z
  .object({
    bulan: bulanSchema,
    version: versiSchema,
    fase: z.enum(['RENCANA_DRAF', 'RENCANA_DISETUJUI']),
    awal: awalSchema,
    perintah: z.union([z.enum(TANPA_SASARAN), z.string().regex(KUNCI_PERINTAH)]).default('simpan'),
  })
  .catchall(z.string().max(4_000))
  .transform(({ bulan, version, fase, awal, perintah, ...isian }, ctx) => {
    const baris: Record<string, Record<string, string>> = {}
    const tautan: Record<string, string> = {}
    const pilihan: Record<string, 'milik' | 'lain'> = {}
    for (const [kunci, nilai] of Object.entries(isian)) {
      const [, jenis, id = '', nama = ''] = KUNCI_BARIS.exec(kunci) ?? []
      if (jenis === undefined)
        ctx.addIssue({ code: 'custom', path: [kunci], message: 'Isian tidak dikenal.' })
      else if (jenis === 'p') {
        if (nilai === 'milik' || nilai === 'lain') pilihan[`${id}.${nama}`] = nilai
      } else if (nama === 'tautan') tautan[id] = nilai
      // Peramban mengirim akhir baris sebagai CRLF; yang tersimpan dan dibandingkan selalu LF.
      else baris[id] = { ...baris[id], [nama]: nilai.replaceAll('\r\n', '\n') }
    }
    return {
      bulan,
      version,
      fase,
      awal: readAwal(awal),
      perintah: readPerintah(perintah),
      baris,
      tautan,
      pilihan,
    }
  })
export type SimpanBulan = z.output<typeof simpanBulanSchema>

export const mulaiBulanSchema = z.strictObject({ bulan: bulanSchema, sumber: z.enum(SUMBER_RENCANA) })

export const setujuiRencanaSchema = z.strictObject({
  /** Satu id bila hanya satu yang dicentang. */
  rencana: z
    .union([z.uuid(), z.array(z.uuid()).min(1).max(500)])
    .transform((isi) => [...new Set(Array.isArray(isi) ? isi : [isi])]),
})

export const kembalikanBulanSchema = z.strictObject({
  rencanaBulanId: z.uuid(),
  version: versiSchema,
  alasan: z
    .string()
    .trim()
    .min(10, 'Tulis alasannya, paling sedikit 10 huruf, agar pegawai tahu apa yang diperbaiki.')
    .max(1_000),
})

export const unggahBuktiSchema = z.strictObject({ barisId: z.uuid(), bulan: bulanSchema })
export const unduhBuktiSchema = z.strictObject({ buktiId: z.uuid() })
