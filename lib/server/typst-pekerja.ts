// Berjalan di utas sendiri, dimulai typst.ts: dokumen besar tidak menahan jawaban server lain.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { JawabanTypst, PesanTypst } from './typst.ts'

const HURUF = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'] as const

/** Huruf dari paketnya, bukan dari mesin: kertas yang sama di mana pun dicetak. */
const fontBlobs = HURUF.map((potongan) =>
  readFileSync(
    fileURLToPath(
      import.meta.resolve(`@expo-google-fonts/plus-jakarta-sans/${potongan}/PlusJakartaSans_${potongan}.ttf`),
    ),
  ),
)
const penyusun = new Map<string, NodeCompiler>()

/** Satu penyusun per folder templat; folder itu juga batas berkas yang dapat dibaca templat. */
function findPenyusun(folder: string): NodeCompiler {
  const ada = penyusun.get(folder)
  if (ada) return ada
  const baru = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] })
  penyusun.set(folder, baru)
  return baru
}

function render({ templat, data, pada }: PesanTypst): Uint8Array {
  const compiler = findPenyusun(dirname(templat))
  const naskah = { mainFilePath: templat, inputs: { data }, resetRead: true }
  const opsi = { creationTimestamp: pada }
  try {
    // Bentuk arsip (PDF/A-2b); aksara yang tidak dipunyai huruf mana pun menolaknya, maka isian itu dicetak sebagai PDF biasa.
    return compiler.pdf(naskah, { ...opsi, pdfStandard: 'a-2b' })
  } catch {
    return compiler.pdf(naskah, opsi)
  } finally {
    compiler.evictCache(8)
  }
}

function formatGalat(galat: unknown): string {
  if (galat instanceof Error && 'code' in galat) return String(galat.code)
  return String(galat)
}

parentPort?.on('message', (pesan: PesanTypst) => {
  try {
    const pdf = new Uint8Array(render(pesan))
    parentPort?.postMessage({ pdf } satisfies JawabanTypst, [pdf.buffer])
  } catch (galat) {
    parentPort?.postMessage({ galat: formatGalat(galat) } satisfies JawabanTypst)
  }
})
