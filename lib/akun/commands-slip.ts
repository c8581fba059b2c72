// Menerbitkan dan menerbitkan ulang: jalan-jalan ke satu lembar slip, dengan pagar yang sama.
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Tx } from '../server/db.ts'
import { endSemuaSesi } from '../server/sesi.ts'
import { createAkun, renewSandi } from './commands-sandi.ts'
import { CALON_AKUN, CALON_SYARAT, cariOrang, KEADAAN_SQL, NAMA_LENGKAP } from './queries-slip.ts'
import { listOpdDiterbitkan, listPeranDiterbitkan } from './reach.ts'
import {
  BATAS_SLIP,
  type LembarSlip,
  type Slip,
  type TerbitSlipInput,
  type UlangSaringanInput,
  type UlangSlipInput,
} from './schema-slip.ts'

type Calon = Omit<Slip, 'sandi'> & { pegawai: boolean; atasan: boolean }

async function requireOpd(tx: Tx, viewer: Viewer, perangkatDaerahId: string): Promise<string> {
  const [opd] = await tx.sql<{ nama: string }>(
    'SELECT nama FROM perangkat_daerah WHERE id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2))',
    [perangkatDaerahId, listOpdDiterbitkan(viewer)],
  )
  if (!opd) throw new AppError('NOT_FOUND', 'Perangkat daerah ini tidak ada dalam jangkauan Anda.')
  return opd.nama
}

/** Peran yang dituntut data tetapi belum ada pada akun lama: ditambah, dan sesinya berakhir agar dibaca ulang. */
async function completePeran(tx: Tx, perangkatDaerahId: string, hariIni: Tanggal): Promise<number> {
  const rows = await tx.sql<{ akun_id: string }>(
    `INSERT INTO peran_akun (akun_id, peran)
     SELECT a.id, v.peran FROM ${CALON_AKUN} CROSS JOIN LATERAL (VALUES ('PEGAWAI', p.id IS NOT NULL), ('PENILAI', t.atasan)) v(peran, perlu)
     WHERE a.id IS NOT NULL AND v.perlu AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran = v.peran)
     RETURNING akun_id`,
    [perangkatDaerahId, hariIni],
  )
  await endSemuaSesi(
    tx,
    rows.map((row) => row.akun_id),
  )
  return new Set(rows.map((row) => row.akun_id)).size
}

/**
 * Membuat akun bagi paling banyak 100 orang yang belum berakun (nama masuk = NIP; peran menurut data), dan melengkapi peran akun lama.
 * Dua penerbit bersamaan mendapat orang yang berbeda. NOT_FOUND di luar jangkauan; CONFLICT bila tidak ada yang perlu diterbitkan.
 */
export async function issueSlip(
  tx: Tx,
  viewer: Viewer,
  input: TerbitSlipInput,
  hariIni: Tanggal,
): Promise<LembarSlip> {
  const perangkatDaerah = await requireOpd(tx, viewer, input.perangkatDaerahId)
  const calon = await tx.sql<Calon>(
    `SELECT o.id AS "orangId", ${NAMA_LENGKAP} AS nama, o.nip AS "namaMasuk", g.nama_jabatan AS jabatan, u.nama AS unit,
       p.id IS NOT NULL AS pegawai, t.atasan
     FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND a.id IS NULL AND o.nip IS NOT NULL
     ORDER BY u.nama, o.nama, o.id LIMIT ${BATAS_SLIP} FOR UPDATE OF o SKIP LOCKED`,
    [input.perangkatDaerahId, hariIni],
  )
  const peranDilengkapi = await completePeran(tx, input.perangkatDaerahId, hariIni)
  if (calon.length === 0 && peranDilengkapi === 0)
    throw new AppError(
      'CONFLICT',
      'Semua orang di perangkat daerah ini sudah berakun, atau sedang diterbitkan orang lain.',
    )
  const lembar = await createAkun(
    tx,
    calon.map(({ pegawai, atasan, ...satu }) => satu),
  )
  const jadi = new Set(lembar.slip.map(({ orangId }) => orangId))
  const peran = calon
    .filter(({ orangId }) => jadi.has(orangId))
    .flatMap(({ orangId, pegawai, atasan }) => [
      ...(pegawai ? [{ orangId, peran: 'PEGAWAI' }] : []),
      ...(atasan ? [{ orangId, peran: 'PENILAI' }] : []),
    ])
  await tx.sql(
    `INSERT INTO peran_akun (akun_id, peran) SELECT a.id, s.peran FROM unnest($1::uuid[], $2::text[]) AS s(orang_id, peran)
     JOIN akun a ON a.orang_id = s.orang_id`,
    [peran.map(({ orangId }) => orangId), peran.map((satu) => satu.peran)],
  )
  const [sisa] = await tx.sql<{ n: number }>(
    `SELECT count(*) AS n FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND a.id IS NULL AND o.nip IS NOT NULL`,
    [input.perangkatDaerahId, hariIni],
  )
  return { ...lembar, perangkatDaerah, sisa: sisa?.n ?? 0, peranDilengkapi }
}

/**
 * Slip baru bagi akun yang belum pernah masuk atau kehilangan sandinya: sandi lama tidak berlaku lagi dan semua sesinya berakhir.
 * NOT_FOUND bila salah satunya di luar jangkauan; RULE_VIOLATED untuk diri sendiri, akun mati, dan peran yang tidak boleh disetel orang lain.
 */
export async function reissueSlip(
  tx: Tx,
  viewer: Viewer,
  input: UlangSlipInput,
  hariIni: Tanggal,
): Promise<LembarSlip> {
  const perangkatDaerah = await requireOpd(tx, viewer, input.perangkatDaerahId)
  const daftarId = [...new Set([input.orangId].flat())]
  const calon = await tx.sql<Calon & { boleh: boolean; aktif: boolean }>(
    `SELECT o.id AS "orangId", ${NAMA_LENGKAP} AS nama, a.nama_masuk AS "namaMasuk", g.nama_jabatan AS jabatan, u.nama AS unit,
       p.id IS NOT NULL AS pegawai, t.atasan, a.aktif,
       NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran <> ALL($4::text[])) AS boleh
     FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND a.id IS NOT NULL AND o.id = ANY($3::uuid[])
     ORDER BY u.nama, o.nama, o.id FOR UPDATE OF o`,
    [input.perangkatDaerahId, hariIni, daftarId, listPeranDiterbitkan(viewer)],
  )
  if (calon.length !== daftarId.length)
    throw new AppError(
      'NOT_FOUND',
      'Ada yang belum berakun atau tidak di perangkat daerah ini. Muat ulang halaman.',
    )
  const tolak = (satu: Calon | undefined, sebab: string) => {
    if (satu) throw new AppError('RULE_VIOLATED', `${satu.nama}: ${sebab}`)
  }
  tolak(
    calon.find(({ orangId }) => orangId === viewer.orangId),
    'ganti sandi sendiri lewat halaman Kata sandi.',
  )
  tolak(
    calon.find(({ aktif }) => !aktif),
    'akunnya dimatikan; nyalakan dahulu.',
  )
  tolak(
    calon.find(({ boleh }) => !boleh),
    'perannya tidak dapat dibuatkan slip oleh Anda.',
  )
  return {
    ...(await renewSandi(
      tx,
      calon.map(({ pegawai, atasan, boleh, aktif, ...satu }) => satu),
    )),
    perangkatDaerah,
  }
}

/**
 * Slip baru bagi saringan seluruhnya, paling banyak 100 tiap kali menurut id orang, mulai sesudah `sesudah`. Hanya yang sandi pertamanya
 * belum dipakai, dan hanya yang boleh dibuatkan slip oleh viewer. NOT_FOUND di luar jangkauan; CONFLICT bila tidak ada lagi.
 */
export async function reissueSaringan(
  tx: Tx,
  viewer: Viewer,
  input: UlangSaringanInput,
  hariIni: Tanggal,
): Promise<LembarSlip> {
  const perangkatDaerah = await requireOpd(tx, viewer, input.perangkatDaerahId)
  const values: unknown[] = [
    input.perangkatDaerahId,
    hariIni,
    input.keadaan,
    viewer.orangId,
    listPeranDiterbitkan(viewer),
    input.sesudah || null,
  ]
  const saring = cariOrang(input.q, (nilai) => `$${values.push(nilai)}`)
  const rows = await tx.sql<Omit<Slip, 'sandi'>>(
    `SELECT o.id AS "orangId", ${NAMA_LENGKAP} AS nama, a.nama_masuk AS "namaMasuk", g.nama_jabatan AS jabatan, u.nama AS unit
     FROM ${CALON_AKUN} WHERE ${CALON_SYARAT} AND a.aktif AND ${KEADAAN_SQL} = $3 AND o.id <> $4::uuid
       AND NOT EXISTS (SELECT 1 FROM peran_akun r WHERE r.akun_id = a.id AND r.peran <> ALL($5::text[]))
       AND ($6::uuid IS NULL OR o.id > $6) AND ${saring}
     ORDER BY o.id LIMIT ${BATAS_SLIP + 1} FOR UPDATE OF o`,
    values,
  )
  const calon = rows.slice(0, BATAS_SLIP)
  const akhir = calon.at(-1)
  if (!akhir)
    throw new AppError('CONFLICT', 'Tidak ada lagi yang cocok dengan saringan ini. Muat ulang halaman.')
  return {
    ...(await renewSandi(tx, calon)),
    perangkatDaerah,
    ...(rows.length > BATAS_SLIP ? { sesudah: akhir.orangId } : {}),
  }
}
