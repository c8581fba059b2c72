// Satu penyimpanan utuh: memeriksa, membandingkan versi, menulis dalam satu pernyataan, dan menyusun sidik jejaknya.
import { createHash } from 'node:crypto'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import { akhirBulan, awalBulan, hariDalamBulan, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { ALASAN_UBAH_MINIMAL, computeBatasUbah } from './aturan/tutup.ts'
import { LABEL_KOLOM_REKAP } from './labels.ts'
import { parseBarisRekap, type SelRekap } from './parse.ts'
import { type BarisTersimpan, comparePerubahan, limitPerubahan, type PerubahanRekap } from './perubahan.ts'
import { ANGGOTA, ANGGOTA_BULAN, findHariAkhir, findPeriode, formatVersi } from './queries.ts'
import { listOpdDicatat } from './reach.ts'
import { type IsiRekap, KOLOM_REKAP, type KolomRekap } from './schema.ts'
import type { RekapBulanInput } from './schema-rekap.ts'

type Anggota = BarisTersimpan & { sendiri: boolean; dikecualikan: boolean }
type BarisIsian = { pegawaiId: string; isi: IsiRekap | null }

export type HasilSimpanRekap = {
  perangkatDaerahId: string
  tahun: number
  bulan: number
  versi: string
  hariKerja: number
  ditulis: number
  dihapus: number
  sidik: string
  /** Siapa berubah apa; null bila lebih dari lima puluh orang. */
  perubahan: readonly PerubahanRekap[] | null
  /** Hari kerja yang tadinya tercatat, bila berubah. */
  hariKerjaSebelum: number[]
}

const PESAN_MAKS = 12
const toList = <T>(nilai: T | T[] | undefined): T[] =>
  nilai === undefined ? [] : Array.isArray(nilai) ? nilai : [nilai]

async function listAnggota(
  tx: Tx,
  viewer: Viewer,
  input: RekapBulanInput,
  hari: Tanggal,
): Promise<Map<string, Anggota>> {
  const rows = await tx.sql<Anggota>(
    `SELECT p.id, o.nama, o.id = $5::uuid AS sendiri, r.hari_kerja AS "hariKerja", r.izin, r.cuti_sakit AS "cutiSakit", r.cuti_melahirkan AS "cutiMelahirkan", r.alpa,
       r.alpa_berturut AS "alpaBerturut",
       EXISTS (SELECT 1 FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = h.tahun AND x.bulan = h.bulan) AS dikecualikan
     FROM (SELECT $2::int AS tahun, $3::int AS bulan, $4::date AS hari) h CROSS JOIN ${ANGGOTA}
     WHERE u.perangkat_daerah_id = $1 AND ${ANGGOTA_BULAN} ORDER BY o.nama, o.id`,
    [input.perangkatDaerahId, input.tahun, input.bulan, hari, viewer.orangId],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function parseHariKerja({ hariKerja, tahun, bulan }: RekapBulanInput): number {
  const nilai = /^\d{1,2}$/.test(hariKerja) ? Number(hariKerja) : Number.NaN
  if (nilai >= 0 && nilai <= hariDalamBulan(tahun, bulan)) return nilai
  throw new AppError('INVALID_INPUT', 'Belum disimpan: hari kerja efektif bulan ini perlu diisi.', {
    fieldErrors: { hariKerja: [`Isi bilangan bulat 0 sampai ${hariDalamBulan(tahun, bulan)}.`] },
  })
}

/** Larik sejajar menjadi baris; sel yang tidak terbaca dikumpulkan semua dan menolak seluruh simpanan. */
function parseIsian(
  input: RekapBulanInput,
  anggota: ReadonlyMap<string, Anggota>,
  hariKerja: number,
): BarisIsian[] {
  const daftarId = toList(input.pegawaiId)
  const kolom = Object.fromEntries(KOLOM_REKAP.map((nama) => [nama, toList(input[nama])]))
  const fieldErrors: Record<string, string[]> = {}
  let salah = 0
  const baris = daftarId.map((pegawaiId, i): BarisIsian => {
    const teks = (nama: KolomRekap) => kolom[nama]?.[i] ?? ''
    // Bulan yang dikecualikan bukan bulan hadir penuh: yang kosong tetap kosong.
    const nihil = input.nihil && !anggota.get(pegawaiId)?.dikecualikan
    const sel: SelRekap = {
      izin: teks('izin'),
      cutiSakit: teks('cutiSakit'),
      cutiMelahirkan: teks('cutiMelahirkan'),
      alpa: teks('alpa') || (nihil && KOLOM_REKAP.every((nama) => teks(nama).trim() === '') ? '0' : ''),
      alpaBerturut: teks('alpaBerturut'),
    }
    const { isi, galat } = parseBarisRekap(sel, hariKerja)
    for (const nama of KOLOM_REKAP) {
      const pesan = galat[nama]
      if (!pesan) continue
      salah += 1
      if (salah <= PESAN_MAKS)
        fieldErrors[`${nama}-${pegawaiId}`] = [
          `${anggota.get(pegawaiId)?.nama}, ${LABEL_KOLOM_REKAP[nama].toLowerCase()}: ${pesan}`,
        ]
    }
    return { pegawaiId, isi }
  })
  if (salah > 0)
    throw new AppError(
      'INVALID_INPUT',
      `Belum disimpan: ${salah} sel perlu diperbaiki${salah > PESAN_MAKS ? `, ${PESAN_MAKS} yang pertama di bawah ini` : ''}.`,
      { fieldErrors },
    )
  return baris
}

/** Dua orang menyimpan bulan yang sama: yang kedua mendapat isi tersimpan di sebelah isiannya sendiri. */
function refuseKonflik(
  kini: Awaited<ReturnType<typeof findPeriode>>,
  baris: readonly BarisIsian[],
  anggota: ReadonlyMap<string, Anggota>,
): never {
  const fieldErrors: Record<string, string[]> = { versi: [formatVersi(kini)] }
  if (kini.hariKerja !== null) fieldErrors.hariKerjaTersimpan = [String(kini.hariKerja)]
  for (const { pegawaiId, isi } of baris) {
    const tersimpan = anggota.get(pegawaiId)
    for (const nama of KOLOM_REKAP) {
      const lama = tersimpan?.[nama] ?? null
      if (lama !== (isi?.[nama] ?? null))
        fieldErrors[`${nama}-${pegawaiId}`] = [lama === null ? '' : String(lama)]
    }
  }
  throw new AppError(
    'CONFLICT',
    `Rekap bulan ini sudah disimpan ${kini.oleh ?? 'lewat impor'} sesudah Anda membukanya. Belum ada yang ditimpa.`,
    { fieldErrors },
  )
}

/** Menaikkan versi bulan ini bila masih versi yang dibaca pengisi; false bila orang lain mendahului. */
async function claimPeriode(
  tx: Tx,
  viewer: Viewer,
  input: RekapBulanInput,
  hariKerja: number,
): Promise<boolean> {
  const version = Number(input.versi.split('.')[0])
  if (!Number.isInteger(version) || version < 0 || version > 2_000_000_000) return false
  // Jam wilayah, bukan jam server: pada data contoh yang jamnya digeser, "terakhir disimpan" tidak boleh di masa depan.
  const kunci = [input.perangkatDaerahId, input.tahun, input.bulan, hariKerja, viewer.orangId, await getJam()]
  const rows =
    version === 0
      ? await tx.sql(
          `INSERT INTO periode_kehadiran (perangkat_daerah_id, tahun, bulan, hari_kerja, dicatat_oleh_id, dicatat_pada) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING version`,
          kunci,
        )
      : await tx.sql(
          `UPDATE periode_kehadiran SET hari_kerja = $4, dicatat_oleh_id = $5, dicatat_pada = $6, version = version + 1
           WHERE perangkat_daerah_id = $1 AND tahun = $2 AND bulan = $3 AND version = $7 RETURNING version`,
          [...kunci, version],
        )
  return rows.length === 1
}

/** Bulan yang sudah ditutup: mengubah atau menghapus yang sudah tercatat perlu alasan. INVALID_INPUT bila alasannya kurang. */
async function requireAlasan(
  tx: Tx,
  input: RekapBulanInput,
  perubahan: readonly PerubahanRekap[],
  hariIni: Tanggal,
): Promise<void> {
  const { tahun, bulan } = input
  const batas = computeBatasUbah(tahun, bulan, await loadKebijakan(akhirBulan(tahun, bulan), tx.sql))
  const diubah = perubahan.filter(({ dari }) => dari !== null)
  if (hariIni <= batas || diubah.length === 0 || (input.alasan ?? '').length >= ALASAN_UBAH_MINIMAL) return
  throw new AppError(
    'INVALID_INPUT',
    `Belum disimpan: sesudah ${formatTanggal(batas)} rekap ${formatBulan(bulan)} ${tahun} yang sudah tercatat hanya berubah dengan alasan. ${diubah.length} orang berubah, antara lain ${diubah[0]?.nama}.`,
    { fieldErrors: { alasan: [`Tulis alasan perubahannya, paling sedikit ${ALASAN_UBAH_MINIMAL} huruf.`] } },
  )
}

// Menulis, menghapus baris yang dikosongkan, dan menyamakan hari kerja baris di luar saringan: satu pernyataan.
const TULIS = `WITH isian AS (
    SELECT * FROM unnest($4::uuid[], $5::smallint[], $6::smallint[], $7::smallint[], $8::smallint[], $9::smallint[])
      AS t(pegawai_id, izin, cuti_sakit, cuti_melahirkan, alpa, alpa_berturut)),
  hapus AS (
    DELETE FROM rekap_kehadiran r USING isian t WHERE r.pegawai_id = t.pegawai_id AND r.tahun = $1 AND r.bulan = $2 AND t.alpa IS NULL
    RETURNING r.pegawai_id),
  lain AS (
    UPDATE rekap_kehadiran r SET hari_kerja = $3 WHERE r.pegawai_id = ANY($10::uuid[]) AND r.tahun = $1 AND r.bulan = $2
      AND r.hari_kerja IS DISTINCT FROM $3 AND NOT EXISTS (SELECT 1 FROM isian t WHERE t.pegawai_id = r.pegawai_id)
    RETURNING r.pegawai_id, r.izin + r.cuti_sakit + r.cuti_melahirkan + r.alpa AS jumlah),
  tulis AS (
    INSERT INTO rekap_kehadiran AS r (pegawai_id, tahun, bulan, hari_kerja, izin, cuti_sakit, cuti_melahirkan, alpa, alpa_berturut)
    SELECT pegawai_id, $1, $2, $3, izin, cuti_sakit, cuti_melahirkan, alpa, alpa_berturut FROM isian WHERE alpa IS NOT NULL
    ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET hari_kerja = EXCLUDED.hari_kerja, izin = EXCLUDED.izin,
      cuti_sakit = EXCLUDED.cuti_sakit, cuti_melahirkan = EXCLUDED.cuti_melahirkan, alpa = EXCLUDED.alpa, alpa_berturut = EXCLUDED.alpa_berturut
    WHERE (r.hari_kerja, r.izin, r.cuti_sakit, r.cuti_melahirkan, r.alpa, r.alpa_berturut) IS DISTINCT FROM
      (EXCLUDED.hari_kerja, EXCLUDED.izin, EXCLUDED.cuti_sakit, EXCLUDED.cuti_melahirkan, EXCLUDED.alpa, EXCLUDED.alpa_berturut)
    RETURNING r.pegawai_id)
  SELECT (SELECT count(*) FROM tulis) AS ditulis, (SELECT count(*) FROM hapus) AS dihapus,
    (SELECT array_agg(pegawai_id) FROM lain WHERE jumlah > $3) AS lebih`

/**
 * Menyimpan kisi satu bulan satu perangkat daerah, utuh atau tidak sama sekali. NOT_FOUND di luar jangkauan; INVALID_INPUT dengan galat
 * per sel, atau tanpa alasan pada bulan yang sudah ditutup; CONFLICT bila orang lain (atau impor) lebih dahulu menyimpan; RULE_VIOLATED untuk bulan yang belum tiba dan rekap sendiri.
 */
export async function saveRekapBulan(
  tx: Tx,
  viewer: Viewer,
  input: RekapBulanInput,
  hariIni: Tanggal,
): Promise<HasilSimpanRekap> {
  const { perangkatDaerahId, tahun, bulan } = input
  const cakupan = listOpdDicatat(viewer)
  const [opd] = await tx.sql<{ id: string }>(
    'SELECT id FROM perangkat_daerah WHERE id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2))',
    [perangkatDaerahId, cakupan],
  )
  if (!opd) throw new AppError('NOT_FOUND', 'Perangkat daerah ini tidak ada dalam jangkauan Anda.')
  if (awalBulan(tahun, bulan) > hariIni)
    throw new AppError(
      'RULE_VIOLATED',
      `${formatBulan(bulan)} ${tahun} belum tiba; rekapnya belum dapat dicatat.`,
    )
  const hari = findHariAkhir(tahun, bulan, hariIni)
  const hariKerja = parseHariKerja(input)
  const kunci = { opdId: perangkatDaerahId, tahun, bulan, hari }
  const lama = await findPeriode(kunci, tx.sql)
  const isClaimed = await claimPeriode(tx, viewer, input, hariKerja)
  const anggota = await listAnggota(tx, viewer, input, hari)
  const daftarId = toList(input.pegawaiId)
  if (daftarId.some((id) => !anggota.has(id)))
    throw new AppError(
      'NOT_FOUND',
      'Ada pegawai yang bulan itu tidak bertugas di perangkat daerah ini. Muat ulang halaman.',
    )
  if (new Set(daftarId).size !== daftarId.length)
    throw new AppError('INVALID_INPUT', 'Satu pegawai tertulis dua kali. Muat ulang halaman.')
  if (daftarId.some((id) => anggota.get(id)?.sendiri))
    throw new AppError('RULE_VIOLATED', 'Rekap Anda sendiri dicatat orang lain.')
  const baris = parseIsian(input, anggota, hariKerja)
  const kini = await findPeriode(kunci, tx.sql)
  // Versi sudah dinaikkan di dalam transaksi ini: yang berbeda isinya saja dibandingkan dengan keadaan sebelum itu.
  if (!isClaimed) refuseKonflik(kini, baris, anggota)
  if (kini.sidik !== input.versi.split('.')[1])
    refuseKonflik({ ...lama, sidik: kini.sidik, oleh: null }, baris, anggota)
  const isian = new Map(baris.map(({ pegawaiId, isi }) => [pegawaiId, isi]))
  const perubahan = comparePerubahan(anggota.values(), isian, hariKerja)
  await requireAlasan(tx, input, perubahan, hariIni)
  const [hasil] = await tx.sql<{ ditulis: number; dihapus: number; lebih: string[] | null }>(TULIS, [
    tahun,
    bulan,
    hariKerja,
    daftarId,
    baris.map(({ isi }) => isi?.izin ?? null),
    baris.map(({ isi }) => isi?.cutiSakit ?? null),
    baris.map(({ isi }) => isi?.cutiMelahirkan ?? null),
    baris.map(({ isi }) => isi?.alpa ?? null),
    baris.map(({ isi }) => isi?.alpaBerturut ?? null),
    [...anggota.keys()],
  ])
  if (hasil?.lebih)
    throw new AppError('INVALID_INPUT', 'Belum disimpan: hari kerja kurang dari hari yang sudah dicatat.', {
      fieldErrors: {
        hariKerja: [
          `${hasil.lebih.length} orang di luar saringan ini tercatat lebih dari ${hariKerja} hari, antara lain ${anggota.get(hasil.lebih[0] ?? '')?.nama}.`,
        ],
      },
    })
  const baru = await findPeriode(kunci, tx.sql)
  return {
    perangkatDaerahId,
    tahun,
    bulan,
    versi: formatVersi(baru),
    hariKerja,
    ditulis: hasil?.ditulis ?? 0,
    dihapus: hasil?.dihapus ?? 0,
    sidik: createHash('sha256').update(JSON.stringify(baris)).digest('hex'),
    perubahan: limitPerubahan(perubahan),
    hariKerjaSebelum: [
      ...new Set(
        [...anggota.values()].flatMap((satu) => satu.hariKerja ?? []).filter((n) => n !== hariKerja),
      ),
    ],
  }
}
