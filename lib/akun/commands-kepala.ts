import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Tx } from '../server/db.ts'
import { endSemuaSesi } from '../server/sesi.ts'
import { createAkun } from './commands-sandi.ts'
import { NAMA_LENGKAP } from './queries-slip.ts'
import { KEPALA_SQL } from './reach-kepala.ts'
import type { TerbitKepalaInput } from './schema-kepala.ts'
import type { LembarSlip } from './schema-slip.ts'

type Kepala = {
  opd: string
  orangId: string
  nama: string
  namaMasuk: string | null
  jabatan: string
  unit: string
  aktif: boolean | null
  atasan: boolean
}

/** Peran menurut data bagi kepala, dan berakhirnya peran pendahulunya; mengembalikan akun yang perannya berubah. */
async function setPeran(
  tx: Tx,
  kepala: readonly Kepala[],
): Promise<{ bertambah: string[]; dicabut: string[] }> {
  const pasangan = [kepala.map(({ opd }) => opd), kepala.map(({ orangId }) => orangId)]
  const dicabut = await tx.sql<{ akun_id: string }>(
    `DELETE FROM peran_akun r USING unnest($1::uuid[], $2::uuid[]) AS k(opd, orang_id), akun a
     WHERE r.peran = 'KEPALA_OPD' AND r.perangkat_daerah_id = k.opd AND a.id = r.akun_id AND a.orang_id <> k.orang_id RETURNING r.akun_id`,
    pasangan,
  )
  const bertambah = await tx.sql<{ akun_id: string }>(
    `INSERT INTO peran_akun (akun_id, peran, perangkat_daerah_id)
     SELECT a.id, 'KEPALA_OPD', k.opd FROM unnest($1::uuid[], $2::uuid[]) AS k(opd, orang_id) JOIN akun a ON a.orang_id = k.orang_id
     ON CONFLICT DO NOTHING RETURNING akun_id`,
    pasangan,
  )
  await tx.sql(
    `INSERT INTO peran_akun (akun_id, peran) SELECT a.id, 'PENILAI' FROM akun a WHERE a.orang_id = ANY($1::uuid[])
       AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = 'PENILAI')`,
    [kepala.filter(({ atasan }) => atasan).map(({ orangId }) => orangId)],
  )
  const ubah = { bertambah: bertambah.map((r) => r.akun_id), dicabut: dicabut.map((r) => r.akun_id) }
  await endSemuaSesi(tx, [...ubah.bertambah, ...ubah.dicabut])
  return ubah
}

function requireSiap(kepala: readonly Kepala[], diminta: number, viewer: Viewer): void {
  if (kepala.length !== diminta)
    throw new AppError(
      'NOT_FOUND',
      'Ada perangkat daerah yang tidak dikenal atau kepalanya belum dapat ditentukan dari penugasan. Muat ulang halaman.',
    )
  const tolak = (satu: Kepala | undefined, sebab: string) => {
    if (satu) throw new AppError('RULE_VIOLATED', `${satu.nama}: ${sebab}`)
  }
  tolak(
    kepala.find(({ orangId }) => orangId === viewer.orangId),
    'wewenang bagi diri sendiri diterbitkan admin lain.',
  )
  tolak(
    kepala.find(({ namaMasuk }) => namaMasuk === null),
    'NIP-nya belum tercatat.',
  )
  tolak(
    kepala.find(({ aktif }) => aktif === false),
    'akunnya dimatikan; nyalakan dahulu.',
  )
}

/**
 * Membuat kepala perangkat daerah hari ini dapat merekomendasi: akun bila belum ada (nama masuk = NIP), peran KEPALA_OPD bercakupan
 * perangkat daerahnya, dan berakhirnya peran pendahulunya. Siapa kepalanya menurut penugasan, tidak pernah menurut masukan.
 * NOT_FOUND bila tidak ada kepalanya; RULE_VIOLATED untuk diri sendiri, tanpa NIP, dan akun mati; CONFLICT bila tidak ada yang berubah.
 */
export async function issueKepala(
  tx: Tx,
  viewer: Viewer,
  input: TerbitKepalaInput,
  hariIni: Tanggal,
): Promise<LembarSlip & { dicabut: number }> {
  const diminta = [...new Set([input.perangkatDaerahId].flat())]
  const kepala = await tx.sql<Kepala>(
    `WITH ${KEPALA_SQL}
     SELECT k.opd, o.id AS "orangId", ${NAMA_LENGKAP} AS nama, o.nip AS "namaMasuk", k.nama_jabatan AS jabatan, d.nama AS unit, a.aktif,
       EXISTS (SELECT 1 FROM atas t JOIN pegawai b ON b.orang_id = t.bawahan_id AND b.status = 'AKTIF' WHERE t.atasan_id = o.id) AS atasan
     FROM kepala k JOIN perangkat_daerah d ON d.id = k.opd JOIN orang o ON o.id = k.orang_id LEFT JOIN akun a ON a.orang_id = o.id
     WHERE k.opd = ANY($2::uuid[]) ORDER BY d.urutan, d.nama FOR UPDATE OF o`,
    [hariIni, diminta],
  )
  requireSiap(kepala, diminta.length, viewer)
  // Seorang kepala dapat memegang dua perangkat daerah (Plt.): akunnya satu, slipnya satu.
  const perOrang = new Map(kepala.filter(({ aktif }) => aktif === null).map((satu) => [satu.orangId, satu]))
  const lembar = await createAkun(
    tx,
    [...perOrang.values()].map(({ orangId, nama, namaMasuk, jabatan, unit }) => ({
      orangId,
      nama,
      namaMasuk: namaMasuk ?? '',
      jabatan,
      unit,
    })),
  )
  const { bertambah, dicabut } = await setPeran(tx, kepala)
  if (lembar.slip.length === 0 && bertambah.length === 0 && dicabut.length === 0)
    throw new AppError('CONFLICT', 'Kepala yang dipilih sudah berakun dan berwenang. Muat ulang halaman.')
  return {
    ...lembar,
    perangkatDaerah: 'Kepala perangkat daerah',
    peranDilengkapi: new Set(bertambah).size - lembar.slip.length,
    dicabut: new Set(dicabut).size,
  }
}
