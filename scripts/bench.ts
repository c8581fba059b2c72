import { readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { BarisUkur } from '../tests/bench/baris.ts'
import { startServer } from './bagian/database.ts'
import { ensureKlien, ROOT } from './bagian/siapkan.ts'

const pilihan = process.argv.slice(2)
await ensureKlien()
const server = await startServer('pg-ukur')
const hasil: BarisUkur[] = []
const angka = (nilai: number) => (nilai >= 100 ? nilai.toFixed(0) : nilai.toFixed(2))

console.log(
  `Mesin: ${cpus()[0]?.model.trim()}, ${availableParallelism()} inti, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
)
console.log(
  `${'id'.padEnd(22)} ${'lantai'.padStart(12)} ${'kita'.padStart(12)} ${'rasio'.padStart(8)}  satuan, apa`,
)
try {
  const folder = join(ROOT, 'tests', 'bench')
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ts') || file === 'baris.ts') continue
    if (pilihan.length > 0 && !pilihan.some((satu) => file.startsWith(satu))) continue
    const modul: { rows?: (server: unknown) => Promise<BarisUkur[]> } = await import(join(folder, file))
    for (const baris of (await modul.rows?.(server)) ?? []) {
      hasil.push(baris)
      console.log(
        `${baris.id.padEnd(22)} ${angka(baris.floor).padStart(12)} ${angka(baris.ours).padStart(12)} ${baris.ratio.toFixed(2).padStart(8)}  ${baris.unit}, ${baris.what} (n=${baris.n}, makin ${baris.better} makin baik)`,
      )
    }
  }
  writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(hasil, null, 2)}\n`)
  console.log(`\n${hasil.length} baris, juga di bench.json`)
} finally {
  await server.stop()
}
