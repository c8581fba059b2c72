import { startLingkungan } from './lingkungan.ts'

/** Dihentikan di tengah jalan pun tidak meninggalkan proses. */
export default async function setup(): Promise<() => Promise<void>> {
  const { stop } = await startLingkungan()
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)))
  return stop
}
