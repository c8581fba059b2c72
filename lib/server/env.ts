import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Alamat publik; https menyalakan cookie __Host- dan HSTS. */
  TITIAN_ALAMAT: z.url().default('http://127.0.0.1:3000'),
  /** Folder berkas unggahan, di luar pohon web; bawaannya di bawah .titian. */
  BERKAS_DIR: z.string().min(1).optional(),
  /** Paling lama berapa detik hitungan seluruh wilayah boleh dipakai lagi sesudah orang lain mengubah data; 0 berarti selalu tepat. */
  TITIAN_INGATAN_DETIK: z.coerce.number().min(0).max(60).default(10),
  TITIAN_CONTOH: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

type Env = z.infer<typeof schema>
let cached: Env | undefined

/** Lingkungan yang sudah diperiksa; kalimat galat menyebut nama kuncinya, tidak pernah nilainya. */
export function env(): Env {
  if (cached) return cached
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`Lingkungan belum lengkap atau salah: ${names}. Lihat README bagian Operasi.`)
  }
  cached = result.data
  return cached
}
