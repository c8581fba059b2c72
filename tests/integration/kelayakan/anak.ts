// Proses tersendiri yang meneruskan satu putaran sepotong demi sepotong, untuk dibunuh di tengah jalan.
import { setTimeout as jeda } from 'node:timers/promises'
import {
  evaluateBaris,
  findPutaranBerjalan,
  listBahan,
  writePotongan,
} from '../../../lib/kelayakan/commands-putaran.ts'
import { withTransaction } from '../../../lib/server/db.ts'

const putaran = await findPutaranBerjalan(process.argv[2] ?? '')
if (!putaran) throw new Error('putaran tidak berjalan')
for (;;) {
  const baris = await listBahan(putaran.id, null, 40)
  await withTransaction((tx) => writePotongan(tx, putaran.id, evaluateBaris(putaran, baris)))
  process.stdout.write('.')
  await jeda(5)
}
