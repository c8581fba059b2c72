import { addBulan, addHari, awalBulan, maxTanggal, minTanggal, type Tanggal } from '../core/tanggal.ts'
import { joinPenilai, PENILAI_ID, PENILAI_KAPASITAS } from '../pegawai/reach.ts'
import { HARI_KEBERATAN } from '../penilaian/parameter.ts'
import { loadPihak } from '../penugasan/queries.ts'
import type { KapasitasPenilai, PihakPenilai } from '../penugasan/schema.ts'
import { canTransition } from '../rencana-kinerja/aturan/transisi.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import { computeSidikBeku } from '../server/beku.ts'
import type { Tx } from '../server/db.ts'
import { type BarisContoh, buatBekuBulan, pecahan, pilihUmpanBalik, susunRealisasi } from './aturan/contoh.ts'
import { benihDari, HARI_PERTAMA, jamKerja, type Saat, TAHUN } from './commands-contoh-saat.ts'
import { createRencana, type Langkah, type Tulisan, writeBulan } from './commands-contoh-tulis.ts'
import type { Cerita } from './schema-contoh.ts'

type Bulan = {
  pegawaiId: string
  orangId: string
  id: string | null
  status: StatusBulan | null
  version: number
  atasanId: string
  penilaiId: string
  kapasitas: KapasitasPenilai
  menggantikan: string | null
  baris: (BarisContoh & { id: string | null; indikatorId: string | null })[]
}

/**
 * $1 tahun, $2 bulan, $3 hari ini: bulan orang-orang aktif yang belum dinilai, dengan penilainya hari ini dan barisnya;
 * yang belum berencana membawa baris bulan terakhirnya.
 */
const BELUM_DINILAI = `SELECT p.id AS "pegawaiId", p.orang_id AS "orangId", r.id, r.status, coalesce(r.version, 0) AS version, h.atasan_id AS "atasanId",
    ${PENILAI_ID} AS "penilaiId", ${PENILAI_KAPASITAS} AS kapasitas,
    CASE WHEN w.id IS NOT NULL THEN a.nama END AS menggantikan, b.baris
  FROM pegawai p
  ${joinPenilai('p.orang_id', '$3::date')}
  JOIN orang a ON a.id = h.atasan_id
  LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $1 AND r.bulan = $2
  CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', CASE WHEN r.id IS NOT NULL THEN b.id END, 'indikatorId', b.indikator_id, 'uraian', b.uraian, 'aspek', b.aspek,
       'target', b.target, 'satuan', b.satuan, 'polaritas', b.polaritas, 'bobot', b.bobot, 'realisasi', CASE WHEN r.id IS NOT NULL THEN b.realisasi END,
       'catatan', CASE WHEN r.id IS NOT NULL THEN b.catatan END,
       'bukti', coalesce((SELECT jsonb_agg(coalesce(f.nama, d.tautan) ORDER BY d.pada, d.id) FROM bukti_dukung d
         LEFT JOIN berkas f ON f.id = d.berkas_id WHERE r.id IS NOT NULL AND d.baris_rencana_id = b.id), '[]')) ORDER BY b.urutan) AS baris
     FROM baris_rencana b WHERE b.rencana_bulan_id = coalesce(r.id, (SELECT l.id FROM rencana_bulan l
       WHERE l.pegawai_id = p.id AND l.tahun = $1 AND l.bulan < $2 AND EXISTS (SELECT 1 FROM baris_rencana WHERE rencana_bulan_id = l.id)
       ORDER BY l.bulan DESC LIMIT 1))) b
  WHERE p.status = 'AKTIF' AND b.baris IS NOT NULL AND (r.id IS NULL OR r.status NOT IN ('DINILAI', 'FINAL'))
    AND NOT EXISTS (SELECT 1 FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $1 AND x.bulan = $2)
    AND NOT EXISTS (SELECT 1 FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $1 AND n.bulan = $2)
    AND EXISTS (SELECT 1 FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date($1, $2, 1) AND k.selesai >= make_date($1, $2, 15))
  ORDER BY p.id FOR UPDATE OF p`

const JALAN: readonly [StatusBulan, 'submit' | 'approve' | 'rate' | 'acknowledge', 'PEGAWAI' | 'ATASAN'][] = [
  ['RENCANA_DRAF', 'submit', 'PEGAWAI'],
  ['RENCANA_DIAJUKAN', 'approve', 'ATASAN'],
  ['RENCANA_DISETUJUI', 'submit', 'PEGAWAI'],
  ['REALISASI_DIAJUKAN', 'rate', 'ATASAN'],
  ['DINILAI', 'acknowledge', 'PEGAWAI'],
]

/** Hari bulan itu dikerjakan: awal bulan berikutnya (rencana: awal bulannya), tidak sebelum lanjutan dimulai dan tidak sesudah hari ini. */
function pilihHari(bulan: number, { pegawaiId }: Bulan, rencanaSaja: boolean, hariIni: Tanggal): Tanggal {
  const awal = rencanaSaja ? awalBulan(TAHUN, bulan) : addBulan(awalBulan(TAHUN, bulan), 1)
  const acak = addHari(awal, Math.floor(pecahan(benihDari(pegawaiId) + bulan, 1) * 4))
  return minTanggal(hariIni, maxTanggal(acak, HARI_PERTAMA))
}

/** Langkah dari status sekarang sampai `tujuan` menurut tabel perpindahan; `cap` instan tiap status yang dicapai. */
function walkStatus(
  id: string,
  row: Bulan,
  tujuan: StatusBulan,
  kapan: (ke: StatusBulan, urutan: number) => string,
) {
  const langkah: Langkah[] = []
  const cap: Partial<Record<StatusBulan, string>> = {}
  let status: StatusBulan = row.status ?? 'RENCANA_DRAF'
  for (const [urutan, [dari, aksi, pelaku]] of JALAN.entries()) {
    if (dari !== status || status === tujuan) continue
    const ke = canTransition(status, aksi, pelaku)
    if (ke === null) break
    const pada = kapan(ke, urutan)
    const oleh =
      pelaku === 'PEGAWAI'
        ? { orang: row.orangId, kapasitas: null }
        : { orang: row.penilaiId, kapasitas: row.kapasitas }
    langkah.push({ id, dari: status, ke, aksi, pelaku, ...oleh, pada })
    cap[ke] = pada
    status = ke
  }
  return { status, langkah, cap }
}

/** Baris bulan itu seperti dibekukan saat dinilai; realisasi baru menggantikan yang belum lengkap. */
function buildBaris(row: Bulan, realisasi: readonly (number | null)[] | null) {
  return row.baris.map(({ id: _id, indikatorId: _indikator, ...satu }, i) => ({
    ...satu,
    realisasi: realisasi === null ? satu.realisasi : (realisasi[i] ?? null),
  }))
}

type IsiBulan = NonNullable<Cerita['bulan']['10']>
type Satu = { row: Bulan; isi: IsiBulan | undefined; id: string; barisId: readonly string[] }
type Konteks = {
  bulan: number
  rencanaSaja: boolean
  saat: Saat
  pihak: Awaited<ReturnType<typeof loadPihak>>
}

/** Semua yang ditulis bagi bulan satu orang: kepalanya, langkahnya, realisasinya, nilainya. */
function addSatu(
  tulisan: Tulisan,
  { row, isi, id, barisId }: Satu,
  { bulan, rencanaSaja, saat, pihak }: Konteks,
) {
  const pegawai = pihak.get(row.orangId)
  const satuPenilai = pihak.get(row.penilaiId)
  if (!pegawai || !satuPenilai) return
  const penilai: PihakPenilai = { ...satuPenilai, kapasitas: row.kapasitas, menggantikan: row.menggantikan }
  const { hariIni, kebijakan } = saat
  const benih = benihDari(row.pegawaiId) + bulan
  const hari = pilihHari(bulan, row, rencanaSaja, hariIni)
  const terima = addHari(hari, 1 + Math.floor(pecahan(benih, 2) * 7))
  const diterima = !rencanaSaja && pecahan(benih, 3) < 0.7 && terima <= hariIni
  const tujuan: StatusBulan = rencanaSaja ? 'RENCANA_DISETUJUI' : diterima ? 'FINAL' : 'DINILAI'
  const { status, langkah, cap } = walkStatus(id, row, tujuan, (ke, urutan) =>
    jamKerja(ke === 'FINAL' ? terima : hari, urutan, benih, saat),
  )
  const nilai = cap.DINILAI === undefined ? undefined : isi
  const lengkap =
    row.status === 'REALISASI_DIAJUKAN' && row.baris.every(({ realisasi }) => realisasi !== null)
  const realisasi = nilai && !lengkap ? susunRealisasi(row.baris, nilai.capaian, benih, kebijakan) : null
  const beku = nilai
    ? buatBekuBulan(
        {
          tahun: TAHUN,
          bulan,
          pegawai,
          penilai,
          baris: buildBaris(row, realisasi),
          nilai: nilai.nilai,
          umpanBalik: pilihUmpanBalik(nilai.capaian, benih),
          dinilai: hari,
        },
        kebijakan,
      )
    : null
  tulisan.riwayat.push(...langkah)
  realisasi?.forEach((satu, i) => {
    tulisan.baris.push({ id: barisId[i] ?? '', realisasi: satu })
  })
  tulisan.kepala.push({
    id,
    status,
    langkah: langkah.length,
    diajukan: cap.RENCANA_DIAJUKAN ?? null,
    disetujui: cap.RENCANA_DISETUJUI ?? null,
    realisasi: cap.REALISASI_DIAJUKAN ?? null,
    dinilai: cap.DINILAI ?? null,
    final: cap.FINAL ?? null,
    hingga: beku === null ? null : addHari(hari, kebijakan.read(HARI_KEBERATAN)),
    beku,
    hash: beku === null ? null : computeSidikBeku(beku).toString('hex'),
  })
  if (beku !== null)
    tulisan.nilai.push({
      pegawaiId: row.pegawaiId,
      capaian: beku.capaian,
      nilai: beku.perilaku,
      rating: beku.ratingPerilaku,
      final: diterima,
      alasan: beku.alasanPerilaku,
      umpan: beku.umpanBalik,
      penilai: row.penilaiId,
      kapasitas: row.kapasitas,
      pada: cap.DINILAI,
    })
}

/**
 * Membawa bulan-bulan yang tertinggal dari statusnya menurut tabel perpindahan, dengan riwayat tiap langkah, dalam satu pernyataan per
 * tabel: sampai dinilai bagi bulan yang berakhir, sampai rencana disetujui bila `rencanaSaja`. Siapa ikut dan dengan hasil apa ditentukan
 * ceritanya. Mengembalikan banyaknya orang.
 */
export async function advanceBulan(
  tx: Tx,
  bulan: number,
  cerita: ReadonlyMap<string, Cerita>,
  rencanaSaja: boolean,
  saat: Saat,
): Promise<number> {
  const rows = await tx.sql<Bulan>(BELUM_DINILAI, [TAHUN, bulan, saat.hariIni])
  const ikut = rows.flatMap((row) => {
    const milik = cerita.get(row.pegawaiId)
    const isi = bulan === 10 ? milik?.bulan['10'] : bulan === 11 ? milik?.bulan['11'] : undefined
    if (milik === undefined || (!rencanaSaja && isi === undefined)) return []
    if (rencanaSaja && !['RENCANA_DRAF', 'RENCANA_DIAJUKAN', null].includes(row.status)) return []
    return [{ row, isi }]
  })
  if (ikut.length === 0) return 0
  const awal = ikut.map(({ row }) => ({
    ...row,
    pada: jamKerja(pilihHari(bulan, row, rencanaSaja, saat.hariIni), -0.5, 0, saat),
  }))
  const baru = await createRencana(tx, bulan, awal)
  const orang = [...new Set(ikut.flatMap(({ row }) => [row.orangId, row.penilaiId]))]
  const pihak = await loadPihak(orang, saat.hariIni, tx.sql)
  const tulisan: Tulisan = { kepala: [], riwayat: [], baris: [], nilai: [] }
  for (const { row, isi } of ikut) {
    const dibuat = baru.get(row.pegawaiId)
    const id = row.id ?? dibuat?.id
    const barisId = row.id === null ? (dibuat?.baris ?? []) : row.baris.map((satu) => satu.id ?? '')
    if (id !== undefined) addSatu(tulisan, { row, isi, id, barisId }, { bulan, rencanaSaja, saat, pihak })
  }
  await writeBulan(tx, bulan, tulisan)
  return tulisan.kepala.length
}
