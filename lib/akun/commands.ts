import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import type { Tx } from '../server/db.ts'
import { hashSandi, matchSandi } from '../server/sandi.ts'
import { endSemuaSesi, openSesi } from '../server/sesi.ts'

type Akun = {
  id: string
  sandi_hash: string | null
  aktif: boolean
  gagal_berturut: number
  tunggu: number
  berakhir: boolean
}

const GAGAL = 'Nama masuk atau kata sandi tidak cocok. Periksa keduanya; huruf besar dan kecil dibedakan.'
const BERAKHIR =
  'Kata sandi sementara pada slip Anda sudah berakhir. Minta slip baru kepada pengelola kepegawaian perangkat daerah Anda.'

/** Jeda detik setelah kegagalan ke-n: nol sampai tiga kali, lalu berlipat dua sampai lima menit. */
export function computeJeda(gagalBerturut: number): number {
  return gagalBerturut < 4 ? 0 : Math.min(300, 2 ** (gagalBerturut - 3))
}

export type HasilMasuk = { token: string; akunId: string } | { ditolak: AppError; akunId: string | null }

/**
 * Mencocokkan nama masuk dan sandi, lalu membuka sesi. Kegagalan dikembalikan, bukan dilempar,
 * agar hitungan gagal ikut commit. Jeda berlaku per akun, tidak pernah per alamat: satu kantor memakai satu alamat.
 */
export async function signIn(tx: Tx, input: { namaMasuk: string; sandi: string }): Promise<HasilMasuk> {
  const [akun] = await tx.sql<Akun>(
    `SELECT id, sandi_hash, aktif, gagal_berturut, greatest(0, ceil(extract(epoch FROM tunda_hingga - now())))::int AS tunggu,
       sandi_sementara AND sandi_hingga <= now() AS berakhir
     FROM akun WHERE nama_masuk = $1`,
    [input.namaMasuk.toLowerCase()],
  )
  if (akun && akun.tunggu > 0) {
    return {
      ditolak: new AppError(
        'CONFLICT',
        `Terlalu banyak percobaan. Tunggu ${akun.tunggu} detik lalu coba lagi.`,
      ),
      akunId: akun.id,
    }
  }
  const cocok = await matchSandi(akun?.sandi_hash ?? null, input.sandi)
  if (!akun) return { ditolak: new AppError('INVALID_INPUT', GAGAL), akunId: null }
  if (!cocok || !akun.aktif) {
    await tx.sql(
      'UPDATE akun SET gagal_berturut = gagal_berturut + 1, tunda_hingga = now() + make_interval(secs => $2) WHERE id = $1',
      [akun.id, computeJeda(akun.gagal_berturut + 1)],
    )
    return { ditolak: new AppError('INVALID_INPUT', GAGAL), akunId: akun.id }
  }
  // Dikatakan hanya kepada yang memegang slipnya: sandinya memang cocok.
  if (akun.berakhir) return { ditolak: new AppError('RULE_VIOLATED', BERAKHIR), akunId: akun.id }
  await tx.sql('UPDATE akun SET gagal_berturut = 0, tunda_hingga = NULL WHERE id = $1', [akun.id])
  return { token: await openSesi(tx, akun.id), akunId: akun.id }
}

/** Masuk sekali tekan sebagai persona; hanya ada pada database bertanda contoh. */
export async function signInPersona(tx: Tx, persona: string): Promise<{ token: string; akunId: string }> {
  const [akun] = await tx.sql<{ id: string }>(
    `SELECT a.id FROM akun a WHERE a.persona_demo = $1 AND a.aktif
     AND EXISTS (SELECT 1 FROM setelan WHERE kunci = 'demo' AND nilai = 'true'::jsonb)`,
    [persona],
  )
  if (!akun) throw new AppError('FORBIDDEN', 'Masuk sekali tekan hanya ada pada data contoh.')
  return { token: await openSesi(tx, akun.id), akunId: akun.id }
}

/** Menyalakan atau mematikan akun; mematikan mengakhiri semua sesinya saat itu juga. */
export async function setAkunAktif(
  tx: Tx,
  viewer: Viewer,
  input: { akunId: string; aktif: boolean; version: number },
): Promise<void> {
  if (input.akunId === viewer.akunId)
    throw new AppError('RULE_VIOLATED', 'Akun sendiri tidak dapat dimatikan. Minta admin lain.')
  const rows = await tx.sql(
    'UPDATE akun SET aktif = $2, version = version + 1 WHERE id = $1 AND version = $3 RETURNING id',
    [input.akunId, input.aktif, input.version],
  )
  if (rows.length === 0)
    throw new AppError('CONFLICT', 'Akun ini sudah diubah orang lain atau tidak ada. Muat ulang halaman.')
  if (!input.aktif) await endSemuaSesi(tx, input.akunId)
}

const BELUM_DIGANTI = 'Kata sandi belum diganti.'

/**
 * Mengganti sandi sendiri; semua sesi berakhir, juga yang ini, dan sandi sementara menjadi tetap. Yang baru tidak memuat NIP atau
 * nama masuk, dan tidak sama dengan yang lama.
 */
export async function changeSandi(
  tx: Tx,
  viewer: Viewer,
  input: { sandiLama: string; sandiBaru: string },
): Promise<void> {
  const [akun] = await tx.sql<{ sandi_hash: string | null; nama_masuk: string; nip: string | null }>(
    'SELECT a.sandi_hash, a.nama_masuk, o.nip FROM akun a JOIN orang o ON o.id = a.orang_id WHERE a.id = $1 FOR UPDATE OF a',
    [viewer.akunId],
  )
  if (!(await matchSandi(akun?.sandi_hash ?? null, input.sandiLama))) {
    throw new AppError('INVALID_INPUT', BELUM_DIGANTI, {
      fieldErrors: { sandiLama: ['Kata sandi sekarang tidak cocok.'] },
    })
  }
  const polos = input.sandiBaru.toLowerCase().replaceAll(/[\s.-]/g, '')
  if ([akun?.nama_masuk, akun?.nip].some((kata) => kata && polos.includes(kata.toLowerCase()))) {
    throw new AppError('INVALID_INPUT', BELUM_DIGANTI, {
      fieldErrors: { sandiBaru: ['Jangan memuat NIP atau nama masuk.'] },
    })
  }
  if (input.sandiBaru === input.sandiLama) {
    throw new AppError('INVALID_INPUT', BELUM_DIGANTI, {
      fieldErrors: { sandiBaru: ['Pilih yang berbeda dari kata sandi sekarang.'] },
    })
  }
  await tx.sql(
    `UPDATE akun SET sandi_hash = $2, sandi_sementara = false, sandi_hingga = NULL, gagal_berturut = 0, tunda_hingga = NULL, version = version + 1
     WHERE id = $1`,
    [viewer.akunId, await hashSandi(input.sandiBaru)],
  )
  await endSemuaSesi(tx, viewer.akunId)
}
