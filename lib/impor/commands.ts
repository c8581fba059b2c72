import { createHash } from 'node:crypto'
import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatAngka } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { getWilayah } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { copyRows } from '../server/salin.ts'
import type {
  BarisSiap,
  BarisTerbaca,
  JenisImpor,
  PemetaanLembar,
  RingkasanImpor,
  StatusImpor,
  TerapkanImpor,
} from './schema.ts'

export type BerkasImpor = { nama: string; bytes: Buffer; sha256: Buffer }

/** Baris yang sengaja tidak diterapkan, walau isinya sah. */
const isDilewati = (satu: BarisSiap) => satu.galat.some((galat) => galat.dilewati)

export type ImporTerkunci = {
  id: string
  jenis: JenisImpor
  status: StatusImpor
  tahun: number | null
  version: number
  ringkasan: RingkasanImpor
  akun_id: string
  diterapkan_pada: Date | null
}

/** Sidik isi Titian yang dibandingkan: berubah bila satu isian saja berubah. */
export function computeSidik(kini: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const satu of kini) hash.update(JSON.stringify(satu)).update('\n')
  return hash.digest('hex')
}

type DasarRingkasan = Pick<RingkasanImpor, 'bacaMs' | 'sidik' | 'tidakDiBerkas' | 'tahunTampak'>

/** Hitungan pratinjau, bertambah sambil barisnya mengalir ke database. */
function makeHitungan(dasar: DasarRingkasan): { add: (satu: BarisSiap) => void; read: () => RingkasanImpor } {
  const r: RingkasanImpor = {
    ...dasar,
    baris: 0,
    baru: 0,
    berubah: 0,
    sama: 0,
    salah: 0,
    orangBaru: 0,
    orangBerubah: 0,
    isianSalah: 0,
    isianBerubah: 0,
    berakibat: 0,
    peringatan: 0,
  }
  let dilewati = 0
  let luarKontrak = 0
  let tahunDini = 0
  let barisPeringatan = 0
  const berjalan: Record<number, number> = {}
  const ubahTercatat: Record<number, number> = {}
  const orang = { BARU: new Set<string>(), BERUBAH: new Set<string>() }
  const add = (satu: BarisSiap) => {
    r.baris += 1
    if (satu.keadaan === 'BARU') r.baru += 1
    else if (satu.keadaan === 'BERUBAH') r.berubah += 1
    else if (satu.keadaan === 'SALAH') r.salah += 1
    else if (isDilewati(satu)) dilewati += 1
    else r.sama += 1
    if (satu.keadaan === 'BARU' || satu.keadaan === 'BERUBAH') orang[satu.keadaan].add(satu.kunci ?? '')
    const galat = satu.galat.filter((x) => !x.dilewati)
    // Pada baris yang salah, yang janggal menunggu sampai salahnya diperbaiki: yang dihitung ialah yang didaftar.
    if (satu.keadaan === 'SALAH') r.isianSalah += galat.filter((x) => !x.peringatan).length
    else if (galat.length > 0) {
      r.peringatan += galat.length
      barisPeringatan += 1
    }
    const bulan = satu.bulanTercatat
    if (bulan !== undefined) ubahTercatat[bulan] = (ubahTercatat[bulan] ?? 0) + 1
    if (satu.luarKontrak) luarKontrak += 1
    if (satu.dini === 'TAHUN') tahunDini += 1
    else if (satu.dini) berjalan[satu.dini.bulan] = (berjalan[satu.dini.bulan] ?? 0) + 1
    r.isianBerubah += satu.beda.length
    r.berakibat += satu.beda.filter((beda) => beda.akibat).length
  }
  return {
    add,
    read: () => ({
      ...r,
      dilewati,
      ubahTercatat,
      luarKontrak,
      berjalan,
      tahunDini,
      barisPeringatan,
      orangBaru: orang.BARU.size,
      orangBerubah: orang.BERUBAH.size,
    }),
  }
}

const KOLOM_BARIS = ['impor_id', 'lembar', 'nomor', 'keadaan', 'kunci', 'nama', 'isi', 'beda', 'galat']

/** Mengalirkan baris ke pratinjau dan menghitungnya sekali jalan: baris yang sudah tertulis tidak lagi di ingatan. */
async function insertBaris(
  tx: Tx,
  imporId: string,
  baris: Iterable<BarisSiap>,
  dasar: DasarRingkasan,
): Promise<RingkasanImpor> {
  const hitungan = makeHitungan(dasar)
  await copyRows(tx, 'impor_baris', KOLOM_BARIS, baris, (satu) => {
    hitungan.add(satu)
    const { lembar, nomor, keadaan, kunci, nama, isi, beda, galat } = satu
    return [imporId, lembar, nomor, keadaan, kunci, nama, isi, beda, galat]
  })
  const ringkasan = hitungan.read()
  await tx.sql('UPDATE impor SET ringkasan = $2 WHERE id = $1', [imporId, JSON.stringify(ringkasan)])
  return ringkasan
}

/** Menyimpan pratinjau satu berkas; data pegawai sendiri belum disentuh. */
export async function stageImpor(
  tx: Tx,
  viewer: Viewer,
  pratinjau: {
    jenis: JenisImpor
    berkas: BerkasImpor
    tahun: number | null
    pemetaan: readonly PemetaanLembar[]
    dasar: DasarRingkasan
    baris: Iterable<BarisSiap>
  },
): Promise<string> {
  const { jenis, berkas, tahun, pemetaan, dasar, baris } = pratinjau
  const [row] = await tx.sql<{ id: string }>(
    `INSERT INTO impor (jenis, nama_berkas, ukuran, sha256, tahun, pemetaan, ringkasan, akun_id)
     VALUES ($1, $2, $3, $4, $5, $6, '{}', $7) RETURNING id`,
    [jenis, berkas.nama, berkas.bytes.length, berkas.sha256, tahun, JSON.stringify(pemetaan), viewer.akunId],
  )
  if (!row) throw new Error('impor tidak tersimpan')
  const ringkasan = await insertBaris(tx, row.id, baris, dasar)
  if (ringkasan.baris === 0) {
    throw new AppError(
      'INVALID_INPUT',
      'Judul kolom ditemukan, tetapi tidak ada baris di bawahnya. Isi berkas lalu unggah lagi.',
    )
  }
  return row.id
}

/** Cara satu jenis berkas dibandingkan ulang dan ditulis; ketiga jenis berbagi urutan penerapan yang sama. */
export type Penerap = {
  jenis: JenisImpor
  /** Tabel yang ditulis; dikunci agar yang diperiksa tetap yang ditulis. */
  tabel: readonly string[]
  /** Memuat isi Titian sekarang untuk kunci baris; `compare` membandingkan baris satu demi satu, saat diminta. */
  load: (
    tx: Tx,
    impor: ImporTerkunci,
    kunci: readonly string[],
    hariIni: Tanggal,
  ) => Promise<{ sidik: string; compare: (baris: readonly BarisTerbaca[]) => Promise<Iterable<BarisSiap>> }>
  /** Menulis semua baris BARU dan BERUBAH dengan beberapa pernyataan. */
  write: (tx: Tx, impor: ImporTerkunci, hariIni: Tanggal) => Promise<void>
}

export type HasilTerap = {
  imporId: string
  /** False: isi Titian berubah sejak diperiksa, pratinjau sudah diperbarui dan menunggu persetujuan lagi. */
  diterapkan: boolean
  ringkasan: RingkasanImpor
}

async function lockImpor(
  tx: Tx,
  viewer: Viewer,
  imporId: string,
  jenis: readonly JenisImpor[],
): Promise<ImporTerkunci> {
  const [impor] = await tx.sql<ImporTerkunci>(
    `SELECT id, jenis, status, tahun, version, ringkasan, akun_id, diterapkan_pada
     FROM impor WHERE id = $1 AND jenis = ANY($2) FOR UPDATE`,
    [imporId, jenis],
  )
  if (!impor) throw new AppError('NOT_FOUND', 'Impor ini tidak ada. Kembali ke daftar impor.')
  if (impor.status === 'DITERAPKAN') {
    const pukul = await formatPukul(impor.diterapkan_pada ?? new Date())
    throw new AppError(
      'CONFLICT',
      impor.akun_id === viewer.akunId
        ? `Anda sudah menerapkan ini ${pukul}. Tidak ada yang diterapkan dua kali.`
        : `Impor ini sudah diterapkan ${pukul}. Tidak ada yang diterapkan dua kali.`,
    )
  }
  if (impor.status === 'DIBUANG')
    throw new AppError('CONFLICT', 'Impor ini sudah dibuang. Unggah berkasnya lagi bila masih diperlukan.')
  return impor
}

async function formatPukul(instan: Date): Promise<string> {
  const { zona, singkatanZona } = await getWilayah()
  const jam = new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit' }).format(
    instan,
  )
  return `pukul ${jam} ${singkatanZona}`
}

/**
 * Menerapkan satu pratinjau utuh atau tidak sama sekali. Bila isi Titian berubah sejak diperiksa, pratinjau dihitung
 * ulang dan tidak ada yang ditulis. Galat: NOT_FOUND, CONFLICT (sudah diterapkan, versi lama), RULE_VIOLATED.
 */
export async function applyImpor(
  tx: Tx,
  viewer: Viewer,
  input: TerapkanImpor,
  penerap: Penerap,
  hariIni: Tanggal,
): Promise<HasilTerap> {
  const impor = await lockImpor(tx, viewer, input.imporId, [penerap.jenis])
  if (impor.version !== input.version) {
    throw new AppError(
      'CONFLICT',
      'Pratinjau ini sudah diperbarui di tempat lain. Muat ulang halaman, periksa, lalu terapkan.',
    )
  }
  const { ringkasan } = impor
  if (ringkasan.baru + ringkasan.berubah === 0)
    throw new AppError('RULE_VIOLATED', 'Tidak ada yang berubah, jadi tidak ada yang perlu diterapkan.')
  if (ringkasan.salah > 0 && !input.lewatiSalah) {
    throw new AppError(
      'RULE_VIOLATED',
      `${formatAngka(ringkasan.salah)} baris masih salah. Perbaiki di berkas lalu unggah lagi, atau centang "Terapkan yang benar dahulu".`,
      { fieldErrors: { lewatiSalah: ['Centang untuk melewati baris yang salah.'] } },
    )
  }
  await tx.sql(`LOCK TABLE ${penerap.tabel.join(', ')} IN SHARE ROW EXCLUSIVE MODE`)
  const kunci = await tx.sql<{ kunci: string }>(
    'SELECT DISTINCT kunci FROM impor_baris WHERE impor_id = $1 AND kunci IS NOT NULL ORDER BY kunci',
    [impor.id],
  )
  const kini = await penerap.load(
    tx,
    impor,
    kunci.map((row) => row.kunci),
    hariIni,
  )
  if (kini.sidik !== ringkasan.sidik) {
    const ulang = await restageImpor(tx, impor, kini)
    return { imporId: impor.id, diterapkan: false, ringkasan: ulang }
  }
  await penerap.write(tx, impor, hariIni)
  const selesai = await tx.sql(
    `UPDATE impor SET status = 'DITERAPKAN', diterapkan_pada = now(), version = version + 1, akun_id = $3
     WHERE id = $1 AND version = $2 AND status = 'DIPERIKSA' RETURNING id`,
    [impor.id, impor.version, viewer.akunId],
  )
  if (selesai.length === 0)
    throw new AppError('CONFLICT', 'Impor ini berubah di tempat lain. Muat ulang halaman.')
  return { imporId: impor.id, diterapkan: true, ringkasan }
}

async function restageImpor(
  tx: Tx,
  impor: ImporTerkunci,
  kini: { sidik: string; compare: (baris: readonly BarisTerbaca[]) => Promise<Iterable<BarisSiap>> },
): Promise<RingkasanImpor> {
  const lama = await tx.sql<BarisTerbaca>(
    'SELECT lembar, nomor, isi, galat FROM impor_baris WHERE impor_id = $1 ORDER BY lembar, nomor',
    [impor.id],
  )
  const baris = await kini.compare(lama)
  const { bacaMs, tidakDiBerkas, tahunTampak = null } = impor.ringkasan
  const dasar = { bacaMs, tidakDiBerkas, tahunTampak, sidik: kini.sidik }
  await tx.sql('DELETE FROM impor_baris WHERE impor_id = $1', [impor.id])
  const ringkasan = await insertBaris(tx, impor.id, baris, dasar)
  await tx.sql('UPDATE impor SET version = version + 1 WHERE id = $1', [impor.id])
  return ringkasan
}

/** Membuang pratinjau yang belum diterapkan; isi barisnya dihapus karena memuat data pribadi yang tidak diperlukan lagi. */
export async function discardImpor(
  tx: Tx,
  viewer: Viewer,
  imporId: string,
  jenis: readonly JenisImpor[],
): Promise<{ imporId: string }> {
  const impor = await lockImpor(tx, viewer, imporId, jenis)
  await tx.sql('DELETE FROM impor_baris WHERE impor_id = $1', [impor.id])
  await tx.sql(`UPDATE impor SET status = 'DIBUANG', version = version + 1 WHERE id = $1`, [impor.id])
  return { imporId: impor.id }
}
