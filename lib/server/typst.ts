import { findLetak } from './letak.ts'

/** Permintaan ke pekerja: letak templat, isinya sebagai JSON, dan saat cetak untuk metadata. */
export type PesanTypst = { templat: string; data: string; pada: number }
export type JawabanTypst = { pdf: Uint8Array } | { galat: string }

// Bukan `import`: Turbopack mengemas sendiri apa yang diberikan kepada Worker bernama itu.
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** Satu dokumen selesai dalam milidetik; yang selama ini berarti macet. */
const MAX_DETIK = 20
let pekerja: InstanceType<typeof Worker> | undefined
let antrean: Promise<unknown> = Promise.resolve()

/**
 * PDF dari satu templat Typst. `templat` adalah berkas di pohon kerja; `data` masuk sebagai JSON yang dibaca templat, tidak pernah
 * sebagai naskah Typst, sehingga isian orang tercetak apa adanya. Dikerjakan satu per satu di utas sendiri; galat templat dilempar.
 */
export async function renderPdf(templat: readonly string[], data: unknown, pada: Date): Promise<Uint8Array> {
  const pesan: PesanTypst = {
    templat: findLetak(...templat),
    data: stringifyBersih(data),
    pada: Math.floor(pada.getTime() / 1000),
  }
  const giliran = antrean.then(() => jalankan(pesan))
  antrean = giliran.catch(() => undefined)
  return giliran
}

/** JSON yang selalu terbaca dan tercetak: tanpa surogat tunggal, huruf kendali, dan pembalik arah tulisan. */
function stringifyBersih(data: unknown): string {
  return JSON.stringify(data, (_, nilai: unknown) =>
    typeof nilai === 'string'
      ? nilai.toWellFormed().replaceAll(/(?![\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
      : nilai,
  )
}

function jalankan(pesan: PesanTypst): Promise<Uint8Array> {
  const utas = startPekerja()
  utas.ref()
  return new Promise((selesai, gagal) => {
    const tutup = () => {
      clearTimeout(jam)
      utas.off('message', terima).off('error', rusak).off('exit', berhenti)
      // Utas yang menunggu tidak menahan proses yang sudah selesai.
      utas.unref()
    }
    const terima = (jawaban: JawabanTypst) => {
      tutup()
      if ('pdf' in jawaban) selesai(jawaban.pdf)
      else gagal(new Error(`Templat ${pesan.templat}: ${jawaban.galat}`))
    }
    const rusak = (sebab: unknown) => {
      tutup()
      pekerja = undefined
      void utas.terminate()
      gagal(new Error('Pencetak dokumen berhenti.', { cause: sebab }))
    }
    const berhenti = (kode: number) => rusak(new Error(`keluar dengan kode ${kode}`))
    const jam = setTimeout(() => rusak(new Error(`lewat ${MAX_DETIK} detik`)), MAX_DETIK * 1000)
    utas.on('message', terima).on('error', rusak).on('exit', berhenti)
    utas.postMessage(pesan)
  })
}

function startPekerja(): InstanceType<typeof Worker> {
  pekerja ??= new Worker(findLetak('lib', 'server', 'typst-pekerja.ts'), {
    // Tanpa rahasia dan tanpa opsi server: utas ini hanya menyusun huruf.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  return pekerja
}
