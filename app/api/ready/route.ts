import { checkReady } from '@/lib/server/health'

/** Siap melayani: database dan migrasi. */
export async function GET(): Promise<Response> {
  const hasil = await checkReady()
  return Response.json(hasil, { status: hasil.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
