// Proses tersendiri yang meneruskan satu putaran sepotong demi sepotong, untuk dibunuh di tengah jalan. Ia bersiap dahulu, lalu mulai
// saat disuruh, sehingga tiga puluh kali bunuh tidak menjadi tiga puluh kali menunggu Node menyala.
import { once } from 'node:events'
import { setTimeout as jeda } from 'node:timers/promises'
import { runPutaran } from '../../../lib/kelayakan/jobs.ts'
import { readSql } from '../../../lib/server/db.ts'

const putaranId = process.argv[2] ?? ''
await readSql('SELECT 1')
process.stdout.write('siap\n')
await once(process.stdin, 'data')
for (;;) {
  // Kunci pelaksana yang baru dibunuh lepas begitu servernya menyadari sambungannya putus.
  await runPutaran(putaranId, { potongan: 4, sesudahPotongan: () => process.stdout.write('.') })
  await jeda(2)
}
