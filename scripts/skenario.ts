// npm run skenario -- FILE…: runs the cases of any files; without FILE the project's own.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jalankanBerkas, listBerkas } from './skenario/berkas.ts'

const milikSendiri = relative(process.cwd(), fileURLToPath(new URL('../tests/skenario', import.meta.url)))
const jalur = process.argv.length > 2 ? process.argv.slice(2) : [milikSendiri]

let lulus = 0
let gagal = 0
for (const berkas of jalur.flatMap(listBerkas)) {
  const hasil = jalankanBerkas(berkas)
  lulus += hasil.lulus
  gagal += hasil.gagal.length
  for (const baris of hasil.gagal) console.log(`GAGAL ${baris.replaceAll('\n', ' ')}`)
}
console.log(`${lulus} passed, ${gagal} failed`)
process.exitCode = gagal === 0 ? 0 : 1
