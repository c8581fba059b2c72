// Lebih panjang dari biasanya: satu kiriman penyunting (mengambil, menyusun, menyimpan, bertabrakan) lebih terbaca di satu tempat.
import type { Viewer } from '../akses/viewer.ts'
import { formatAngkaIsian } from '../core/angka.ts'
import { AppError } from '../core/errors.ts'
import { formatDaftar } from '../core/format.ts'
import { stringifyKanonik } from '../core/kanonik.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { getJam, getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import type { RencanaKetik } from './aturan/beda.ts'
import { listKekurangan } from './aturan/isi.ts'
import { formatPukul } from './labels.ts'
import type { BarisPustaka } from './queries-isi.ts'
import { DALAM_PUSTAKA, JABATAN_DIPEGANG, listCakupanPustaka } from './reach.ts'
import type { RencanaIsian } from './schema.ts'
import { isiPustakaSchema, type PustakaInput, type SalinPustakaInput } from './schema-pustaka.ts'

const TIDAK_ADA = 'Jabatan ini tidak ada atau pustakanya dikelola pihak lain.'

type Baris = BarisPustaka & { urutan: number | null }

/** Apa yang berubah oleh satu simpanan, sebagai uraian hasil kerjanya. */
export type PerubahanPustaka = {
  ditambah: string[]
  diubah: string[]
  dihentikan: string[]
  dipakaiLagi: string[]
}

export type HasilPustaka = {
  hasil: 'TERSIMPAN' | 'SUSUN' | 'KURANG' | 'BENTROK'
  jabatanId: string
  /** Versi yang menjadi dasar ketikannya; setelah BENTROK versi yang tersimpan, karena keduanya sudah terlihat. */
  version: number
  pesan: string
  galat: Record<string, string[]>
  langkah: string
  /** Ketikan yang belum tersimpan, dikembalikan apa adanya. */
  ketikan: RencanaKetik[] | null
  /** Null bila tidak ada yang tertulis. */
  perubahan: PerubahanPustaka | null
}

/** Mengunci jabatan-jabatan ini bagi pengubah pustakanya; NOT_FOUND bila satu pun di luar jangkauan viewer. */
async function lockJabatan(
  tx: Tx,
  viewer: Viewer,
  jabatanId: readonly string[],
  hariIni: Tanggal,
): Promise<{ id: string; nama: string }[]> {
  const rows = await tx.sql<{ id: string; nama: string }>(
    `SELECT j.id, j.nama FROM ${JABATAN_DIPEGANG} WHERE ${DALAM_PUSTAKA} AND j.id = ANY($3::uuid[]) ORDER BY j.id FOR NO KEY UPDATE OF j`,
    [listCakupanPustaka(viewer), hariIni, jabatanId],
  )
  if (rows.length === 0 || rows.length !== new Set(jabatanId).size) throw new AppError('NOT_FOUND', TIDAK_ADA)
  return rows
}

function listBaris(tx: Tx, jabatanId: string): Promise<Baris[]> {
  return tx.sql<Baris>(
    'SELECT id, uraian, indikator, urutan FROM pustaka_rhk WHERE jabatan_id = $1 ORDER BY urutan NULLS LAST, id',
    [jabatanId],
  )
}

/** Baris tersimpan sebagai teks untuk diketik ulang. */
function toKetikan(baris: BarisPustaka, id: string): RencanaKetik {
  const indikator = baris.indikator.map((satu) => ({
    ...satu,
    target: formatAngkaIsian(satu.target),
    bobot: formatAngkaIsian(satu.bobot),
  }))
  return { id, uraian: baris.uraian, rhkAtasan: '', indikator }
}

const sidik = ({ uraian, indikator }: Pick<RencanaIsian, 'uraian' | 'indikator'>) =>
  stringifyKanonik([uraian, indikator])

/** Menambah versi kepala pustaka jabatan-jabatan ini. */
async function bumpKepala(tx: Tx, viewer: Viewer, jabatanId: readonly string[]): Promise<void> {
  await tx.sql(
    `INSERT INTO pustaka_jabatan AS k (jabatan_id, diubah_oleh_id, diubah_pada) SELECT t.id, $2, $3 FROM unnest($1::uuid[]) AS t(id)
     ON CONFLICT (jabatan_id) DO UPDATE SET version = k.version + 1, diubah_oleh_id = excluded.diubah_oleh_id, diubah_pada = excluded.diubah_pada`,
    [jabatanId, viewer.orangId, await getJam()],
  )
}

/** Yang diminta ditambahkan ke ketikan: isi jabatan lain yang belum ada sebagai baris baru, atau satu baris yang dihentikan dengan id-nya. */
async function loadAmbilan(
  tx: Tx,
  input: PustakaInput,
  lama: readonly Baris[],
): Promise<RencanaKetik[] | null> {
  if (input.pulihkan) {
    const baris = lama.find(({ id, urutan }) => id === input.pulihkan && urutan === null)
    if (!baris) throw new AppError('NOT_FOUND', 'Baris itu sudah dipakai lagi. Muat ulang halaman.')
    return input.rencana.some(({ id }) => id === baris.id) ? [] : [toKetikan(baris, baris.id)]
  }
  if (input.perintah !== 'salin') return null
  if (!input.dari)
    throw new AppError('INVALID_INPUT', 'Pilih jabatan yang isinya diambil.', {
      fieldErrors: { dari: ['Pilih jabatannya.'] },
    })
  const isi = (await listBaris(tx, input.dari)).filter(({ urutan }) => urutan !== null)
  if (isi.length === 0) throw new AppError('NOT_FOUND', 'Pustaka jabatan itu sudah kosong. Pilih yang lain.')
  const ada = new Set(input.rencana.map(({ uraian }) => uraian.trim()))
  return isi.filter(({ uraian }) => !ada.has(uraian)).map((baris) => toKetikan(baris, ''))
}

/**
 * Kiriman penyunting pustaka. Mengambil dan menyusun tidak menyimpan apa pun; menyimpan menuntut isi yang siap diajukan sebagai SKP
 * (bobot tepat 100 atau kosong), karena draf puluhan orang berangkat darinya. Yang tidak lagi ada di kiriman dihentikan, bukan dihapus.
 */
export async function savePustaka(
  tx: Tx,
  viewer: Viewer,
  input: PustakaInput,
  hariIni: Tanggal,
): Promise<HasilPustaka> {
  const { jabatanId, version, rencana } = input
  await lockJabatan(tx, viewer, [jabatanId], hariIni)
  const [kepala] = await tx.sql<{ version: number; orangId: string; oleh: string; pada: Date }>(
    `SELECT k.version, k.diubah_oleh_id AS "orangId", o.nama AS oleh, k.diubah_pada AS pada
     FROM pustaka_jabatan k JOIN orang o ON o.id = k.diubah_oleh_id WHERE k.jabatan_id = $1`,
    [jabatanId],
  )
  const lama = await listBaris(tx, jabatanId)
  const kini = kepala?.version ?? 0
  const jawab = (hasil: HasilPustaka['hasil'], ganti: Partial<HasilPustaka>): HasilPustaka => ({
    hasil,
    jabatanId,
    version,
    pesan: '',
    galat: {},
    langkah: '',
    ketikan: rencana,
    perubahan: null,
    ...ganti,
  })
  const ambilan = await loadAmbilan(tx, input, lama)
  if (ambilan !== null || input.langkah)
    return jawab('SUSUN', {
      langkah: input.langkah,
      ketikan: [...rencana, ...(ambilan ?? [])],
      pesan:
        ambilan === null
          ? ''
          : ambilan.length > 0
            ? `${ambilan.length} hasil kerja ditambahkan, belum tersimpan.`
            : 'Semuanya sudah ada, jadi tidak ada yang ditambahkan.',
    })
  const baca = isiPustakaSchema.safeParse({ rencana })
  const aktif = lama.filter(({ urutan }) => urutan !== null)
  // Kiriman kedua dari tekanan ganda: isinya sudah tersimpan, jadi bukan tabrakan.
  if (baca.success && stringifyKanonik(baca.data.rencana.map(sidik)) === stringifyKanonik(aktif.map(sidik)))
    return jawab('TERSIMPAN', { version: kini, ketikan: null })
  if (kini !== version) {
    const siapa = kepala?.orangId === viewer.orangId ? 'Anda di tab lain' : (kepala?.oleh ?? 'Orang lain')
    const pukul = kepala ? ` pukul ${formatPukul(kepala.pada, (await getWilayah()).zona)}` : ''
    return jawab('BENTROK', {
      version: kini,
      pesan: `${siapa} mengubah pustaka ini${pukul}, sesudah halaman Anda terbuka. Tidak ada yang tertimpa: bandingkan lalu simpan lagi.`,
    })
  }
  const galat = baca.success ? listKurang(baca.data.rencana) : listGalat(baca.error.issues)
  if (!baca.success || Object.keys(galat).length > 0) {
    const n = Object.keys(galat).length
    const pesan = `Belum dapat disimpan: ${n > 1 ? `${n} isian perlu` : 'ada isian yang perlu'} diperbaiki. Yang sudah Anda ketik tetap ada di halaman ini.`
    return jawab('KURANG', { pesan, galat })
  }
  const perubahan = listPerubahan(lama, baca.data.rencana)
  await replacePustaka(tx, jabatanId, lama, baca.data.rencana)
  await bumpKepala(tx, viewer, [jabatanId])
  return jawab('TERSIMPAN', { version: kini + 1, ketikan: null, perubahan })
}

/** Sama dengan syarat mengajukan SKP, kecuali bahwa pustaka boleh dikosongkan. */
function listKurang(rencana: readonly RencanaIsian[]): Record<string, string[]> {
  return rencana.length === 0 ? {} : listKekurangan(rencana)
}

function listGalat(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string[]> {
  return Object.fromEntries(
    Map.groupBy(issues, ({ path }) => path.join('.'))
      .entries()
      .map(([nama, isu]) => [nama, isu.map(({ message }) => message)]),
  )
}

function listPerubahan(lama: readonly Baris[], baru: readonly RencanaIsian[]): PerubahanPustaka {
  const asal = new Map(lama.map((baris) => [baris.id, baris]))
  const tetap = new Set(baru.map(({ id }) => id))
  const uraian = (daftar: readonly { uraian: string }[]) => daftar.map((satu) => satu.uraian)
  return {
    ditambah: uraian(baru.filter(({ id }) => !id)),
    diubah: uraian(
      baru.filter((satu) => {
        const dulu = asal.get(satu.id ?? '')
        return dulu !== undefined && sidik(dulu) !== sidik(satu)
      }),
    ),
    dihentikan: uraian(lama.filter(({ id, urutan }) => urutan !== null && !tetap.has(id))),
    dipakaiLagi: uraian(lama.filter(({ id, urutan }) => urutan === null && tetap.has(id))),
  }
}

/** Menulis isi baru; id yang bukan milik jabatan ini, atau disebut dua kali, NOT_FOUND. */
async function replacePustaka(
  tx: Tx,
  jabatanId: string,
  lama: readonly Baris[],
  rencana: readonly RencanaIsian[],
): Promise<void> {
  const tetap = rencana.flatMap(({ id }) => (id ? [id] : []))
  const milik = new Set(lama.map(({ id }) => id))
  if (new Set(tetap).size !== tetap.length || tetap.some((id) => !milik.has(id)))
    throw new AppError(
      'NOT_FOUND',
      'Ada baris yang bukan bagian pustaka ini. Muat ulang halaman lalu ulangi.',
    )
  await tx.sql(
    `UPDATE pustaka_rhk SET urutan = NULL, dihentikan_pada = $3 WHERE jabatan_id = $1 AND urutan IS NOT NULL AND id <> ALL($2::uuid[])`,
    [jabatanId, tetap, await getJam()],
  )
  // Urutan unik per jabatan: yang lama disingkirkan ke bilangan negatif sebelum urutan baru ditulis.
  await tx.sql('UPDATE pustaka_rhk SET urutan = -1 - urutan WHERE jabatan_id = $1 AND urutan IS NOT NULL', [
    jabatanId,
  ])
  await tx.sql(
    `INSERT INTO pustaka_rhk (id, jabatan_id, urutan, uraian, indikator)
     SELECT coalesce(b.id, uuidv7()), $1, b.urutan, b.uraian, b.indikator
     FROM jsonb_to_recordset($2::jsonb) AS b(id uuid, urutan int, uraian text, indikator jsonb)
     ON CONFLICT (id) DO UPDATE SET urutan = excluded.urutan, uraian = excluded.uraian, indikator = excluded.indikator, dihentikan_pada = NULL`,
    [
      jabatanId,
      JSON.stringify(
        rencana.map(({ id, uraian, indikator }, urutan) => ({ id: id || null, urutan, uraian, indikator })),
      ),
    ],
  )
}

/** Menyalin seluruh isi satu jabatan ke jabatan-jabatan yang pustakanya masih kosong; satu saja yang berisi membatalkan semuanya. */
export async function copyPustaka(
  tx: Tx,
  viewer: Viewer,
  input: SalinPustakaInput,
  hariIni: Tanggal,
): Promise<{ jabatanId: string; ke: string[]; baris: number }> {
  const ke = [...new Set(input.ke)].filter((id) => id !== input.jabatanId)
  const jabatan = await lockJabatan(tx, viewer, [input.jabatanId, ...ke], hariIni)
  const berisi = await tx.sql<{ jabatanId: string }>(
    'SELECT DISTINCT jabatan_id AS "jabatanId" FROM pustaka_rhk WHERE jabatan_id = ANY($1::uuid[]) AND urutan IS NOT NULL',
    [ke],
  )
  if (berisi.length > 0 || ke.length === 0) {
    const nama = jabatan
      .filter(({ id }) => berisi.some((satu) => satu.jabatanId === id))
      .map((satu) => satu.nama)
    throw new AppError(
      'CONFLICT',
      `${formatDaftar(nama) || 'Jabatan itu'} sudah mempunyai pustaka. Muat ulang halaman lalu pilih lagi.`,
    )
  }
  const rows = await tx.sql(
    `INSERT INTO pustaka_rhk (jabatan_id, urutan, uraian, indikator) SELECT t.id, r.urutan, r.uraian, r.indikator
     FROM unnest($2::uuid[]) AS t(id) CROSS JOIN pustaka_rhk r WHERE r.jabatan_id = $1 AND r.urutan IS NOT NULL RETURNING id`,
    [input.jabatanId, ke],
  )
  if (rows.length === 0)
    throw new AppError(
      'RULE_VIOLATED',
      'Pustaka jabatan ini masih kosong, jadi belum ada yang dapat disalin.',
    )
  await bumpKepala(tx, viewer, ke)
  return { jabatanId: input.jabatanId, ke, baris: rows.length / ke.length }
}
