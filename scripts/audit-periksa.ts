import { startServer } from './bagian/database.ts'

const server = await startServer()
process.env.DATABASE_URL = server.url(server.bawaan)
process.env.NEXTAUTH_SECRET ??= '-'.repeat(32)
const { countBelumDisegel, sealAudit, verifyRantai } = await import('../lib/server/audit.ts')
const { checkAudit } = await import('../lib/server/audit-periksa.ts')
const { getPool } = await import('../lib/server/db.ts')
try {
  await sealAudit()
  // Pemeriksa lain sedang bekerja: hasilnya tetap dihitung sendiri, hanya tidak dicatat dua kali.
  const hasil = (await checkAudit({ penuh: true })) ?? (await verifyRantai())
  if (hasil.rusakPada) {
    console.error(
      `Rantai rusak pada segel ${hasil.rusakPada.urut} (entri ${hasil.rusakPada.entriId}): ${hasil.rusakPada.sebab}. ${hasil.urut} segel sebelumnya utuh.`,
    )
    process.exitCode = 1
  } else console.log(`Jejak utuh: ${hasil.urut} entri tersegel, ${await countBelumDisegel()} menunggu segel.`)
} finally {
  await getPool().end()
  await server.stop()
}
