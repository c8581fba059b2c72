import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../scripts/bagian/siapkan.ts'

export type Web = { stop: () => Promise<void> }

/** Server produksi pada `alamat` dengan lingkungan tambahan; sudah siap ketika kembali. `stop` menunggu sampai ia berakhir. */
export async function startWeb(alamat: string, env: Record<string, string>): Promise<Web> {
  const web = spawn(process.execPath, [join(ROOT, '.next', 'standalone', 'server.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TITIAN_ALAMAT: alamat,
      TITIAN_ROOT: ROOT,
      PORT: new URL(alamat).port,
      HOSTNAME: '127.0.0.1',
      ...env,
    },
  })
  const stop = async () => {
    if (web.exitCode !== null) return
    const ended = new Promise<void>((done) => web.once('exit', () => done()))
    web.kill('SIGTERM')
    const paksa = setTimeout(() => web.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(paksa)
  }
  try {
    await waitReady(alamat, web)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

async function waitReady(alamat: string, web: ChildProcess): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (web.exitCode !== null) throw new Error('Server uji berhenti sebelum siap.')
    if (
      await fetch(`${alamat}/api/ready`).then(
        (jawab) => jawab.ok,
        () => false,
      )
    )
      return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('Server uji tidak siap dalam 30 detik.')
}
