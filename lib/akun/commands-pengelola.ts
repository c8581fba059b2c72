import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tx } from '../server/db.ts'
import { endSemuaSesi } from '../server/sesi.ts'
import { createAkun } from './commands-sandi.ts'
import { NAMA_LENGKAP } from './queries-slip.ts'
import type { AngkatPengelolaInput, CabutPengelolaInput } from './schema-pengelola.ts'
import type { LembarSlip } from './schema-slip.ts'

type Orang = { id: string; nama: string; aktif: boolean | null; terlarang: boolean; jabatan: string }

async function requireOrang(tx: Tx, input: AngkatPengelolaInput): Promise<Orang> {
  if (input.nama)
    await tx.sql('INSERT INTO orang (nip, nama) VALUES ($1, $2) ON CONFLICT (nip) DO NOTHING', [
      input.nip,
      input.nama,
    ])
  const [orang] = await tx.sql<Orang>(
    `SELECT o.id, ${NAMA_LENGKAP} AS nama, a.aktif, 'Pengelola kepegawaian' AS jabatan,
       EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran IN ('PPK', 'AUDITOR', 'ADMIN_BKD')) AS terlarang
     FROM orang o LEFT JOIN akun a ON a.orang_id = o.id WHERE o.nip = $1 FOR UPDATE OF o`,
    [input.nip],
  )
  if (!orang)
    throw new AppError('INVALID_INPUT', 'Belum dijadikan pengelola.', {
      fieldErrors: { nama: ['NIP ini belum tercatat di Titian. Isi namanya juga.'] },
    })
  return orang
}

/**
 * Menjadikan seseorang pengelola kepegawaian satu perangkat daerah; akunnya dibuat bila belum ada, dengan satu slip. Nama hanya dipakai bila
 * NIP-nya belum tercatat. RULE_VIOLATED untuk diri sendiri, akun mati, dan yang memutus atau memeriksa; CONFLICT bila sudah pengelolanya.
 */
export async function appointPengelola(
  tx: Tx,
  viewer: Viewer,
  masukan: AngkatPengelolaInput,
): Promise<LembarSlip & { orangId: string; nama: string }> {
  const input = { ...masukan, nip: masukan.nip.replaceAll(/\s/g, '') }
  if (!/^\d{18}$/.test(input.nip))
    throw new AppError('INVALID_INPUT', 'Belum dijadikan pengelola.', {
      fieldErrors: { nip: ['NIP atau NI PPPK 18 angka.'] },
    })
  const [opd] = await tx.sql<{ nama: string }>('SELECT nama FROM perangkat_daerah WHERE id = $1', [
    input.perangkatDaerahId,
  ])
  if (!opd) throw new AppError('NOT_FOUND', 'Perangkat daerah ini tidak ada.')
  const orang = await requireOrang(tx, input)
  if (orang.id === viewer.orangId || orang.terlarang)
    throw new AppError(
      'RULE_VIOLATED',
      `${orang.nama} mengurus atau memeriksa seluruh wilayah, jadi tidak dapat menjadi pengelola satu perangkat daerah.`,
    )
  if (orang.aktif === false)
    throw new AppError('RULE_VIOLATED', `${orang.nama}: akunnya dimatikan; nyalakan dahulu.`)
  const { id: orangId, nama, jabatan } = orang
  const lembar = await createAkun(
    tx,
    orang.aktif === null ? [{ orangId, nama, namaMasuk: input.nip, jabatan, unit: opd.nama }] : [],
  )
  const baru = await tx.sql<{ akun_id: string }>(
    `INSERT INTO peran_akun (akun_id, peran, perangkat_daerah_id) SELECT id, 'PENGELOLA_OPD', $2 FROM akun WHERE orang_id = $1
     ON CONFLICT DO NOTHING RETURNING akun_id`,
    [orang.id, input.perangkatDaerahId],
  )
  if (baru.length === 0) throw new AppError('CONFLICT', `${orang.nama} sudah menjadi pengelola ${opd.nama}.`)
  await endSemuaSesi(
    tx,
    baru.map((row) => row.akun_id),
  )
  return {
    ...lembar,
    perangkatDaerah: opd.nama,
    peranDilengkapi: 1 - lembar.slip.length,
    orangId,
    nama,
  }
}

/** Mengakhiri peran pengelola atas satu perangkat daerah; sesinya berakhir. CONFLICT bila ia bukan pengelolanya lagi. */
export async function removePengelola(tx: Tx, input: CabutPengelolaInput): Promise<void> {
  const rows = await tx.sql(
    "DELETE FROM peran_akun WHERE akun_id = $1 AND peran = 'PENGELOLA_OPD' AND perangkat_daerah_id = $2 RETURNING id",
    [input.akunId, input.perangkatDaerahId],
  )
  if (rows.length === 0)
    throw new AppError('CONFLICT', 'Ia bukan lagi pengelola perangkat daerah itu. Muat ulang halaman.')
  await endSemuaSesi(tx, input.akunId)
}
