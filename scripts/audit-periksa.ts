import { startServer } from './bagian/database.ts'

const server = await startServer()
process.env.DATABASE_URL = server.url(server.bawaan)
process.env.NEXTAUTH_SECRET ??= '-'.repeat(32)
const { sealAudit, verifyAudit } = await import('../lib/server/audit.ts')
const { getPool } = await import('../lib/server/db.ts')
try {
  await sealAudit()
  const hasil = await verifyAudit()
  if (hasil.rusakPada) {
    console.error(
      `Rantai rusak pada segel ${hasil.rusakPada.urut} (entri ${hasil.rusakPada.entriId}): ${hasil.rusakPada.sebab}. ${hasil.disegel} segel sebelumnya utuh.`,
    )
    process.exitCode = 1
  } else console.log(`Jejak utuh: ${hasil.disegel} entri tersegel, ${hasil.belumDisegel} menunggu segel.`)
} finally {
  await getPool().end()
  await server.stop()
}
