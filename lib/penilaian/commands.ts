import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatAngka, formatBulan, formatDaftar } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import {
  applyImpor,
  type BerkasImpor,
  discardImpor,
  type HasilTerap,
  type Penerap,
  stageImpor,
} from '../impor/commands.ts'
import type { BarisTerbaca, PemetaanLembar } from '../impor/schema.ts'
import { ALASAN_UBAH_MINIMAL } from '../kehadiran/aturan/tutup.ts'
import type { Tx } from '../server/db.ts'
import { readWorkbook } from '../server/sheet/baca.ts'
import { loadBandingRekap, PENERAP_REKAP } from './commands-rekap.ts'
import { parseRekap } from './parse-rekap.ts'
import { type BulanTertutup, listBulanTertutup } from './queries-tertutup.ts'
import { type TerapkanRekap, unggahRekapSchema } from './schema-impor.ts'

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

/** Membandingkan bacaan dengan isi Titian setahun pada `hariIni`, lalu menyimpannya sebagai pratinjau. */
export async function previewImporRekap(
  tx: Tx,
  viewer: Viewer,
  {
    tahun,
    berkas,
    bacaan,
    hariIni,
  }: { tahun: number; berkas: BerkasImpor; bacaan: BacaanRekap; hariIni: Tanggal },
): Promise<{ imporId: string }> {
  const nip = [
    ...new Set(bacaan.baris.flatMap((satu) => (typeof satu.isi.nip === 'string' ? [satu.isi.nip] : []))),
  ]
  const kini = await loadBandingRekap(tx, nip, tahun, hariIni)
  const tahunTampak = kini.guessTahun(bacaan.baris)
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
    dasar: { bacaMs, tidakDiBerkas: aktif?.n ?? 0, tahunTampak, sidik: kini.sidik },
    baris,
  })
  return { imporId }
}

/** Bulan tertutup yang rekapnya berubah meminta alasan, sama dengan kisi kehadiran. INVALID_INPUT bila alasannya kurang. */
function requireAlasan(tertutup: readonly BulanTertutup[], tahun: number | null, alasan = ''): void {
  if (tertutup.length === 0 || alasan.length >= ALASAN_UBAH_MINIMAL) return
  const baris = tertutup.reduce((n, satu) => n + satu.baris, 0)
  const bulan = formatDaftar(tertutup.map((satu) => formatBulan(satu.bulan)))
  throw new AppError(
    'INVALID_INPUT',
    `Belum diterapkan: ${formatAngka(baris)} baris mengubah rekap yang sudah tercatat pada bulan yang sudah ditutup, yaitu ${bulan} ${tahun}. Rekap itu hanya berubah dengan alasan.`,
    { fieldErrors: { alasan: [`Tulis alasan perubahannya, paling sedikit ${ALASAN_UBAH_MINIMAL} huruf.`] } },
  )
}

/**
 * Menerapkan pratinjau rekap; `tertutup` adalah bulan tertutup yang ikut berubah. Galat: lihat `applyImpor`, dan INVALID_INPUT bila
 * bulan tertutup berubah tanpa alasan.
 */
export async function applyImporRekap(
  tx: Tx,
  viewer: Viewer,
  { alasan, ...input }: TerapkanRekap,
  hariIni: Tanggal,
): Promise<HasilTerap & { tertutup: BulanTertutup[] }> {
  let tertutup: BulanTertutup[] = []
  // Di dalam penulisan: pratinjau yang usang dihitung ulang lebih dahulu, baru alasannya ditanyakan.
  const write: Penerap['write'] = async (dalam, impor, hari) => {
    tertutup = await listBulanTertutup(impor, hari, dalam.sql)
    requireAlasan(tertutup, impor.tahun, alasan)
    await PENERAP_REKAP.write(dalam, impor, hari)
  }
  const hasil = await applyImpor(tx, viewer, input, { ...PENERAP_REKAP, write }, hariIni)
  return { ...hasil, tertutup }
}

/** Membuang pratinjau rekap yang belum diterapkan. */
export function discardImporRekap(tx: Tx, viewer: Viewer, imporId: string): Promise<{ imporId: string }> {
  return discardImpor(tx, viewer, imporId, ['REKAP_TAHUN'])
}
