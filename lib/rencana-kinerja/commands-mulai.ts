import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, formatTanggal } from '../core/format.ts'
import { akhirBulan, awalBulan, type Tanggal } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { computeTenggatBulan } from './aturan/tenggat.ts'
import { addBaris } from './commands-rencana.ts'
import { type BulanTahun, parseBulan } from './parse.ts'
import { INDIKATOR_SAMA } from './queries.ts'
import type { SumberRencana } from './schema-isian.ts'

type Pegawai = { id: string; berkontrak: boolean; rekap: boolean }

/**
 * Memulai rencana satu bulan milik sendiri dari SKP yang berlaku, dari bulan terakhir yang berisi, atau kosong; pada rencana yang sudah
 * ada menambahkan yang belum ada. RULE_VIOLATED bila belum dibuka, di luar kontrak, sudah dinilai lewat rekap, atau sudah diajukan.
 */
export async function startBulan(
  tx: Tx,
  viewer: Viewer,
  input: { bulan: string; sumber: SumberRencana },
  hariIni: Tanggal,
): Promise<{ rencanaBulanId: string; baris: number; baru: boolean }> {
  const ini = parseBulan(input.bulan)
  const pegawaiId = await requireBolehMulai(tx, viewer, ini, hariIni)
  const pada = await getJam()
  const [baru] = await tx.sql<{ id: string }>(
    `INSERT INTO rencana_bulan (pegawai_id, tahun, bulan, diubah_pada) VALUES ($1, $2, $3, $4)
     ON CONFLICT (pegawai_id, tahun, bulan) DO NOTHING RETURNING id`,
    [pegawaiId, ini.tahun, ini.bulan, pada],
  )
  if (baru)
    await tx.sql(
      `INSERT INTO riwayat_bulan (rencana_bulan_id, ke, aksi, pelaku, orang_id, pada) VALUES ($1, 'RENCANA_DRAF', 'create', 'PEGAWAI', $2, $3)`,
      [baru.id, viewer.orangId, pada],
    )
  const [kepala] = await tx.sql<{ id: string; status: string }>(
    'SELECT id, status FROM rencana_bulan WHERE pegawai_id = $1 AND tahun = $2 AND bulan = $3 FOR UPDATE',
    [pegawaiId, ini.tahun, ini.bulan],
  )
  if (!kepala) throw new Error('rencana bulan tidak tertulis')
  if (kepala.status !== 'RENCANA_DRAF')
    throw new AppError('RULE_VIOLATED', 'Rencana bulan ini sudah diajukan; isinya tidak dapat ditambah.')
  const baris = await fillBaris(tx, pegawaiId, kepala.id, ini, input.sumber)
  if (!baru && baris > 0)
    await tx.sql('UPDATE rencana_bulan SET version = version + 1, diubah_pada = $2 WHERE id = $1', [
      kepala.id,
      pada,
    ])
  return { rencanaBulanId: kepala.id, baris, baru: baru !== undefined }
}

async function requireBolehMulai(
  tx: Tx,
  viewer: Viewer,
  { tahun, bulan }: BulanTahun,
  hariIni: Tanggal,
): Promise<string> {
  const [pegawai] = await tx.sql<Pegawai>(
    `SELECT p.id, EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= $3::date AND k.selesai >= $2::date) AS berkontrak,
       EXISTS (SELECT 1 FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $4 AND n.bulan = $5 AND n.sumber = 'REKAP') AS rekap
     FROM pegawai p WHERE p.orang_id = $1 AND p.status = 'AKTIF'`,
    [viewer.orangId, awalBulan(tahun, bulan), akhirBulan(tahun, bulan), tahun, bulan],
  )
  if (!pegawai) throw new AppError('NOT_FOUND', 'Data kepegawaian Anda belum ada atau tidak lagi aktif.')
  const nama = `${formatBulan(bulan)} ${tahun}`
  if (!pegawai.berkontrak) throw new AppError('RULE_VIOLATED', `${nama} di luar masa perjanjian kerja Anda.`)
  if (pegawai.rekap)
    throw new AppError('RULE_VIOLATED', `${nama} sudah dinilai lewat rekap yang diimpor BKPSDM.`)
  const { buka } = computeTenggatBulan(tahun, bulan, await loadKebijakan(hariIni, tx.sql))
  if (hariIni < buka) throw new AppError('RULE_VIOLATED', `Rencana ${nama} dibuka ${formatTanggal(buka)}.`)
  return pegawai.id
}

async function fillBaris(
  tx: Tx,
  pegawaiId: string,
  rencanaBulanId: string,
  ini: BulanTahun,
  sumber: SumberRencana,
): Promise<number> {
  if (sumber === 'SKP') return fillDariSkp(tx, pegawaiId, rencanaBulanId, ini.tahun)
  if (sumber === 'SALIN') return fillDariBulanLalu(tx, pegawaiId, rencanaBulanId, ini)
  const [row] = await tx.sql<{ n: number }>(
    'SELECT count(*) AS n FROM baris_rencana WHERE rencana_bulan_id = $1',
    [rencanaBulanId],
  )
  return row?.n === 0 ? addBaris(tx, rencanaBulanId) : 0
}

/** Target setahun dibagi rata hanya bila hitungan dan habis dibagi dua belas; selain itu persen, waktu, biaya dibawa, sisanya dikosongkan. */
const TARGET_BULAN = `CASE WHEN i.aspek <> 'KUANTITAS' OR i.satuan LIKE '%\\%%' THEN i.target WHEN mod(i.target, 12) = 0 THEN i.target / 12 END`
const URUT_AKHIR = '(SELECT coalesce(max(urutan), 0) FROM baris_rencana WHERE rencana_bulan_id = $1)'

async function fillDariSkp(
  tx: Tx,
  pegawaiId: string,
  rencanaBulanId: string,
  tahun: number,
): Promise<number> {
  const rows = await tx.sql(
    `INSERT INTO baris_rencana (rencana_bulan_id, urutan, indikator_id, aspek, uraian, target, satuan, polaritas, bobot)
     SELECT $1, ${URUT_AKHIR} + row_number() OVER (ORDER BY h.urutan, i.urutan), i.id, i.aspek, i.uraian, ${TARGET_BULAN}, i.satuan, i.polaritas, i.bobot
     FROM indikator_skp i JOIN rencana_hasil_kerja h ON h.id = i.rencana_id
     WHERE h.versi_skp_id = (SELECT v.id FROM versi_skp v JOIN skp s ON s.id = v.skp_id
         WHERE s.pegawai_id = $2 AND s.tahun = $3 AND v.status = 'DITETAPKAN' ORDER BY v.nomor DESC LIMIT 1)
       AND NOT EXISTS (SELECT 1 FROM baris_rencana b WHERE b.rencana_bulan_id = $1 AND ${INDIKATOR_SAMA})
     RETURNING id`,
    [rencanaBulanId, pegawaiId, tahun],
  )
  return rows.length
}

/** Target ikut, realisasi tidak; indikator tahun lain menjadi baris bebas. */
async function fillDariBulanLalu(
  tx: Tx,
  pegawaiId: string,
  rencanaBulanId: string,
  { tahun, bulan }: BulanTahun,
): Promise<number> {
  const rows = await tx.sql(
    `INSERT INTO baris_rencana (rencana_bulan_id, urutan, indikator_id, aspek, uraian, target, satuan, polaritas, bobot)
     SELECT $1, ${URUT_AKHIR} + row_number() OVER (ORDER BY b.urutan), CASE WHEN r.tahun = $3 THEN b.indikator_id END, b.aspek, b.uraian, b.target,
       b.satuan, b.polaritas, b.bobot
     FROM baris_rencana b JOIN rencana_bulan r ON r.id = b.rencana_bulan_id
     WHERE r.id = (SELECT l.id FROM rencana_bulan l WHERE l.pegawai_id = $2 AND (l.tahun, l.bulan) < ($3, $4)
         AND EXISTS (SELECT 1 FROM baris_rencana WHERE rencana_bulan_id = l.id) ORDER BY l.tahun DESC, l.bulan DESC LIMIT 1)
       AND NOT EXISTS (SELECT 1 FROM baris_rencana s WHERE s.rencana_bulan_id = $1 AND (s.uraian = b.uraian OR s.indikator_id = b.indikator_id))
     RETURNING id`,
    [rencanaBulanId, pegawaiId, tahun, bulan],
  )
  return rows.length
}
