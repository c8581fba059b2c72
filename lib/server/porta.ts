import { createServer } from 'node:net'

/** Porta yang kosong saat ini di 127.0.0.1; dipakai sendiri sesudahnya, jadi proses lain masih dapat mendahului. */
export function findFreePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const alamat = probe.address()
      probe.close(() =>
        alamat && typeof alamat === 'object' ? done(alamat.port) : reject(new Error('tanpa porta')),
      )
    })
  })
}
