import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from './env.ts'

export type BerkasDisk = { kunci: string; diubah: Date }

let cached: { folder: string; disk: Disk } | undefined

/** Penyimpanan isi berkas: folder di luar pohon web, tidak pernah dilayani langsung. */
function getDisk(): Disk {
  const folder =
    env().BERKAS_DIR ??
    join(/* turbopackIgnore: true */ process.env.TITIAN_ROOT ?? process.cwd(), '.titian', 'berkas')
  if (cached?.folder === folder) return cached.disk
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  cached = { folder, disk: new Disk(new FSDriver({ location: folder, visibility: 'private' })) }
  return cached.disk
}

/** Menulis isi di bawah kunci yang belum pernah dipakai. */
export async function writeIsi(kunci: string, bytes: Uint8Array): Promise<void> {
  await getDisk().put(kunci, bytes)
}

/** Isi sebagai aliran; melempar bila kuncinya tidak ada. */
export async function readIsi(kunci: string): Promise<ReadableStream<Uint8Array>> {
  const potongan: AsyncIterator<Uint8Array> = (await getDisk().getStream(kunci))[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(keluar) {
      const { value, done } = await potongan.next()
      if (done) keluar.close()
      else keluar.enqueue(value)
    },
    async cancel() {
      await potongan.return?.()
    },
  })
}

/** Menghapus isi; yang sudah tidak ada bukan galat. */
export async function removeIsi(kunci: string): Promise<void> {
  await getDisk().delete(kunci)
}

/** Semua isi yang tersimpan dan kapan ditulis; dipakai pembersihan. */
export async function* listIsi(): AsyncGenerator<BerkasDisk> {
  let token: string | undefined
  do {
    const halaman = await getDisk().listAll('', {
      recursive: true,
      ...(token ? { paginationToken: token } : {}),
    })
    for (const objek of halaman.objects) {
      if (!objek.isFile) continue
      const { lastModified } = await getDisk().getMetaData(objek.key)
      yield { kunci: objek.key, diubah: lastModified }
    }
    token = halaman.paginationToken
  } while (token)
}
