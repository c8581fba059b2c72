// npm run docs:aturan: writes docs/aturan.md from the rules themselves; with --check it fails where the page is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { susunDokumenAturan } from './dokumen-aturan/susun.ts'

const berkas = fileURLToPath(new URL('../docs/aturan.md', import.meta.url))
const baru = susunDokumenAturan()

if (process.argv.includes('--check')) {
  if (!existsSync(berkas) || readFileSync(berkas, 'utf8') !== baru) {
    console.error('docs/aturan.md tidak sesuai dengan aturannya; jalankan: npm run docs:aturan')
    process.exitCode = 1
  }
} else {
  mkdirSync(fileURLToPath(new URL('../docs', import.meta.url)), { recursive: true })
  writeFileSync(berkas, baru)
  console.log('docs/aturan.md ditulis')
}
