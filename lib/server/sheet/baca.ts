import { AppError } from '../../core/errors.ts'
import { findLetak } from '../letak.ts'
import { BATAS_BAKU, MAX_DETIK } from './batas.ts'
import { buatBukuKerja } from './buku-kerja.ts'
import { formatGalatLembar, type KodeGalatLembar, type RincianGalat } from './galat.ts'
import type { BukuKerja, OpsiBaca } from './jenis.ts'
import type { BukuKemas } from './kemasan.ts'

type Kabar = { buku: BukuKemas } | { kode: KodeGalatLembar; rincian: RincianGalat }

// Not imported by name: Turbopack takes `new Worker(path)` for its own to resolve and bundles the whole checkout.
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** Files read at the same time; each may take a hundred megabytes, so further ones wait. */
const MAX_BERSAMAAN = 2
const antrean: (() => void)[] = []
let berjalan = 0

/**
 * Reads a .xlsx or a delimited text file (told apart by content). Rows without a value are left out; formulas give
 * their last value. A hostile or broken file is refused with AppError INVALID_INPUT, whose message says what to do;
 * `galat` holds the code of galat.ts.
 *
 * Why a reader of our own: exceljs throws on legal cells without `r` and needs 3.7 s for 16,426 × 30 cells, a file of
 * half a megabyte drives it, SheetJS and hucre to gigabytes or a hang, and npm's SheetJS has an unfixed CVE. What we
 * need of the format is small: the values of cells. Limits: batas.ts.
 */
export async function readWorkbook(bytes: Buffer, opsi: OpsiBaca = {}): Promise<BukuKerja> {
  if (berjalan >= MAX_BERSAMAAN) await new Promise<void>((lanjut) => antrean.push(lanjut))
  berjalan += 1
  try {
    const kabar = await jalankan(bytes, { ...BATAS_BAKU, ...opsi })
    if ('buku' in kabar) return buatBukuKerja(kabar.buku)
    throw tolak(kabar.kode, kabar.rincian)
  } finally {
    berjalan -= 1
    antrean.shift()?.()
  }
}

function tolak(kode: KodeGalatLembar, rincian: RincianGalat = {}, cause?: unknown): AppError {
  return new AppError('INVALID_INPUT', formatGalatLembar(kode, rincian), { galat: kode, cause })
}

function jalankan(bytes: Buffer, batas: typeof BATAS_BAKU): Promise<Kabar> {
  // The caller keeps its bytes (for the checksum, for storing); the worker gets a copy that is moved, not cloned.
  const bita = new Uint8Array(bytes)
  return new Promise((selesai, gagal) => {
    const pekerja = new Worker(findLetak('lib', 'server', 'sheet', 'pekerja.ts'), {
      workerData: { bita, batas },
      transferList: [bita.buffer],
      // No secrets and no options of the server in a thread that reads strangers' files.
      env: {},
      execArgv: [],
      // A small young generation, because each collection also frees the inflated pieces that were read.
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 4 },
    })
    const jam = setTimeout(() => {
      gagal(tolak('TERLALU_LAMA', { detik: MAX_DETIK }))
      void pekerja.terminate()
    }, MAX_DETIK * 1000)
    pekerja.once('message', (kabar: Kabar) => {
      selesai(kabar)
      void pekerja.terminate()
    })
    // Out of memory, or a shape nobody thought of: for the user both mean that this file cannot be read.
    pekerja.once('error', (galat) => gagal(tolak('RUSAK', {}, galat)))
    pekerja.once('exit', () => {
      clearTimeout(jam)
      gagal(tolak('RUSAK'))
    })
  })
}
