import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { applyImpor, type BerkasImpor, discardImpor, type HasilTerap, stageImpor } from '../impor/commands.ts'
import type { BarisTerbaca, PemetaanLembar, TerapkanImpor } from '../impor/schema.ts'
import type { Tx } from '../server/db.ts'
import { readWorkbook } from '../server/sheet/baca.ts'
import { countTidakDiBerkas, loadBandingDaftar, loadRujukan, PENERAP_DAFTAR } from './commands-daftar.ts'
import { loadBandingPelengkap, PENERAP_PELENGKAP } from './commands-pelengkap.ts'
import { parseDaftar } from './parse-daftar.ts'
import { checkDaftar } from './parse-daftar-periksa.ts'
import { parsePelengkap } from './parse-pelengkap.ts'
import { indexRujukan } from './parse-rujukan.ts'
import { unggahPegawaiSchema } from './schema-impor.ts'

export type JenisImporPegawai = 'DAFTAR_PEGAWAI' | 'PELENGKAP'
export type BacaanImpor = { pemetaan: PemetaanLembar[]; baris: BarisTerbaca[]; mulai: number }

/** Membaca berkas pegawai di luar transaksi. INVALID_INPUT bila berkas atau judul kolomnya tidak dapat dipakai. */
export async function readImporPegawai(jenis: JenisImporPegawai, bytes: Buffer): Promise<BacaanImpor> {
  const mulai = performance.now()
  const { lembar, lepas } = await readWorkbook(bytes)
  try {
    return { ...(jenis === 'PELENGKAP' ? parsePelengkap(lembar) : parseDaftar(lembar)), mulai }
  } finally {
    lepas()
  }
}

/** Membaca unggahan bersama isian formulirnya. INVALID_INPUT bila jenisnya tidak dikenal. */
export function readUnggahanPegawai(isian: unknown, bytes: Buffer): Promise<BacaanImpor> {
  const isi = unggahPegawaiSchema.safeParse(isian)
  if (!isi.success)
    throw new AppError('INVALID_INPUT', 'Pilih jenis berkasnya dahulu: daftar pegawai atau pelengkap.')
  return readImporPegawai(isi.data.jenis, bytes)
}

const listNip = (baris: readonly BarisTerbaca[]) => [
  ...new Set(baris.flatMap((satu) => (typeof satu.isi.nip === 'string' ? [satu.isi.nip] : []))),
]

/** Memeriksa dan membandingkan bacaan, lalu menyimpannya sebagai pratinjau. Data pegawai belum disentuh. */
export async function previewImporPegawai(
  tx: Tx,
  viewer: Viewer,
  {
    jenis,
    berkas,
    bacaan,
    hariIni,
  }: { jenis: JenisImporPegawai; berkas: BerkasImpor; bacaan: BacaanImpor; hariIni: Tanggal },
): Promise<{ imporId: string }> {
  const nip = listNip(bacaan.baris)
  if (jenis === 'DAFTAR_PEGAWAI') {
    const rujukan = indexRujukan(await loadRujukan(tx))
    for (const satu of bacaan.baris) checkDaftar(satu, rujukan)
  }
  const kini =
    jenis === 'DAFTAR_PEGAWAI'
      ? await loadBandingDaftar(tx, nip, hariIni)
      : await loadBandingPelengkap(tx, nip, hariIni)
  const baris = await kini.compare(bacaan.baris)
  const tidakDiBerkas = await countTidakDiBerkas(tx, nip)
  const bacaMs = Math.round(performance.now() - bacaan.mulai)
  const imporId = await stageImpor(tx, viewer, {
    jenis,
    berkas,
    tahun: null,
    pemetaan: bacaan.pemetaan,
    dasar: { bacaMs, tidakDiBerkas, sidik: kini.sidik },
    baris,
  })
  return { imporId }
}

/** Menerapkan pratinjau daftar pegawai atau pelengkap, menurut jenisnya. Galat: lihat `applyImpor`. */
export async function applyImporPegawai(
  tx: Tx,
  viewer: Viewer,
  input: TerapkanImpor,
  hariIni: Tanggal,
): Promise<HasilTerap> {
  const [row] = await tx.sql<{ jenis: string }>('SELECT jenis FROM impor WHERE id = $1', [input.imporId])
  const penerap = row?.jenis === 'PELENGKAP' ? PENERAP_PELENGKAP : PENERAP_DAFTAR
  return applyImpor(tx, viewer, input, penerap, hariIni)
}

/** Membuang pratinjau daftar pegawai atau pelengkap. */
export function discardImporPegawai(tx: Tx, viewer: Viewer, imporId: string): Promise<{ imporId: string }> {
  return discardImpor(tx, viewer, imporId, ['DAFTAR_PEGAWAI', 'PELENGKAP'])
}
