import type { Viewer } from '../akses/viewer.ts'
import { isAppError } from '../core/errors.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Tx } from '../server/db.ts'
import type { RencanaKetik } from './aturan/beda.ts'
import { listKekurangan } from './aturan/isi.ts'
import { submitSkp } from './commands.ts'
import { saveSkp } from './commands-susun.ts'
import { lockSatu, requireTransisi, requireVersion, type VersiKu } from './commands-versi.ts'
import { type PenyuntingInput, saveSchema } from './schema.ts'

export type HasilPenyunting = {
  hasil: 'TERSIMPAN' | 'KURANG' | 'BENTROK' | 'DIAJUKAN'
  versiId: string
  version: number
  /** Kapan isinya tersimpan; null bila kiriman ini tidak menyimpan apa pun. */
  pada: string | null
  rencanaId: string[]
  langkah: string
  pesan: string
  galat: Record<string, string[]>
  /** Yang diketik tetapi belum tersimpan; formulir tanpa skrip menampilkannya kembali. */
  ketikan: RencanaKetik[] | null
}

/**
 * Kiriman penyunting: menyimpan, dan bila diminta mengajukan. Yang belum memenuhi syarat (KURANG) dan yang sudah berubah di tempat
 * lain (BENTROK) dijawab bersama ketikannya, bukan dilempar, agar formulir tanpa skrip pun tidak kehilangan apa pun. Yang lengkap
 * isiannya tetapi belum boleh diajukan tetap disimpan.
 */
export async function saveKetikan(
  tx: Tx,
  viewer: Viewer,
  input: PenyuntingInput,
  hariIni: Tanggal,
): Promise<HasilPenyunting> {
  const { versiId, version, rencana } = input
  const versi = await lockSatu(tx, viewer, versiId, hariIni)
  requireTransisi(versi, 'edit')
  const jawab = (hasil: HasilPenyunting['hasil'], ganti: Partial<HasilPenyunting>): HasilPenyunting => ({
    hasil,
    versiId,
    version,
    pada: null,
    rencanaId: [],
    langkah: input.langkah,
    pesan: '',
    galat: {},
    ketikan: null,
    ...ganti,
  })
  const bentrok = await findBentrok(tx, viewer, versi, version)
  if (bentrok !== null) return jawab('BENTROK', { pesan: bentrok, ketikan: rencana })
  const ajukan = input.perintah === 'ajukan'
  const baca = saveSchema.safeParse({ versiId, version, rencana })
  if (!baca.success) {
    const galat = Object.fromEntries(
      Map.groupBy(baca.error.issues, ({ path }) => path.join('.'))
        .entries()
        .map(([nama, isu]) => [nama, isu.map(({ message }) => message)]),
    )
    const n = Object.keys(galat).length
    const pesan = `Belum dapat ${ajukan ? 'diajukan' : 'disimpan'}: ${n > 1 ? `${n} isian perlu` : 'ada isian yang perlu'} diperbaiki. Yang sudah Anda ketik tetap ada di halaman ini.`
    return jawab('KURANG', { pesan, galat, ketikan: rencana })
  }
  const simpanan = await saveSkp(tx, viewer, baca.data, hariIni)
  const tersimpan = { version: simpanan.version, pada: simpanan.pada, rencanaId: simpanan.rencanaId }
  if (!ajukan) return jawab('TERSIMPAN', tersimpan)
  const galat = listKekurangan(baca.data.rencana)
  if (Object.keys(galat).length > 0)
    return jawab('KURANG', {
      ...tersimpan,
      pesan: 'Belum dapat diajukan. Semua yang Anda ketik sudah tersimpan.',
      galat,
    })
  await submitSkp(tx, viewer, { versiId, version: simpanan.version }, hariIni)
  return jawab('DIAJUKAN', tersimpan)
}

async function findBentrok(tx: Tx, viewer: Viewer, versi: VersiKu, version: number): Promise<string | null> {
  try {
    await requireVersion(tx, viewer, versi, version)
    return null
  } catch (error) {
    if (isAppError(error) && error.code === 'CONFLICT') return error.message
    throw error
  }
}
