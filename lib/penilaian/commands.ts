import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { applyImpor, type BerkasImpor, discardImpor, type HasilTerap, stageImpor } from '../impor/commands.ts'
import type { BarisTerbaca, PemetaanLembar, TerapkanImpor } from '../impor/schema.ts'
import type { Tx } from '../server/db.ts'
import { readWorkbook } from '../server/sheet/baca.ts'
import { loadBandingRekap, PENERAP_REKAP } from './commands-rekap.ts'
import { parseRekap } from './parse-rekap.ts'
import { unggahRekapSchema } from './schema-impor.ts'

export type BacaanRekap = { pemetaan: PemetaanLembar[]; baris: BarisTerbaca[]; mulai: number }

/** Membaca rekap setahun di luar transaksi. INVALID_INPUT bila berkas atau lembarnya tidak dikenal. */
export async function readImporRekap(bytes: Buffer, tahun: number): Promise<BacaanRekap> {
  const mulai = performance.now()
  const { lembar, lepas } = await readWorkbook(bytes)
  try {
    return { ...parseRekap(lembar, tahun), mulai }
  } finally {
    lepas()
  }
}

/** Membaca unggahan bersama isian formulirnya. INVALID_INPUT bila tahunnya tidak sah. */
export function readUnggahanRekap(isian: unknown, bytes: Buffer): Promise<BacaanRekap> {
  const isi = unggahRekapSchema.safeParse(isian)
  if (!isi.success) throw new AppError('INVALID_INPUT', 'Pilih tahun rekapnya dahulu.')
  return readImporRekap(bytes, isi.data.tahun)
}

/** Membandingkan bacaan dengan isi Titian setahun, lalu menyimpannya sebagai pratinjau. */
export async function previewImporRekap(
  tx: Tx,
  viewer: Viewer,
  { tahun, berkas, bacaan }: { tahun: number; berkas: BerkasImpor; bacaan: BacaanRekap },
): Promise<{ imporId: string }> {
  const nip = [
    ...new Set(bacaan.baris.flatMap((satu) => (typeof satu.isi.nip === 'string' ? [satu.isi.nip] : []))),
  ]
  const kini = await loadBandingRekap(tx, nip, tahun)
  const baris = await kini.compare(bacaan.baris)
  const [aktif] = await tx.sql<{ n: number }>(
    `SELECT count(*) AS n FROM pegawai p JOIN orang o ON o.id = p.orang_id
     LEFT JOIN (SELECT DISTINCT unnest($1::text[]) AS nip) b ON b.nip = o.nip WHERE p.status = 'AKTIF' AND b.nip IS NULL`,
    [nip],
  )
  const bacaMs = Math.round(performance.now() - bacaan.mulai)
  const imporId = await stageImpor(tx, viewer, {
    jenis: 'REKAP_TAHUN',
    berkas,
    tahun,
    pemetaan: bacaan.pemetaan,
    dasar: { bacaMs, tidakDiBerkas: aktif?.n ?? 0, sidik: kini.sidik },
    baris,
  })
  return { imporId }
}

/** Menerapkan pratinjau rekap. Galat: lihat `applyImpor`. */
export function applyImporRekap(
  tx: Tx,
  viewer: Viewer,
  input: TerapkanImpor,
  hariIni: Tanggal,
): Promise<HasilTerap> {
  return applyImpor(tx, viewer, input, PENERAP_REKAP, hariIni)
}

/** Membuang pratinjau rekap yang belum diterapkan. */
export function discardImporRekap(tx: Tx, viewer: Viewer, imporId: string): Promise<{ imporId: string }> {
  return discardImpor(tx, viewer, imporId, ['REKAP_TAHUN'])
}
