// Muat, periksa, bekukan, tulis: empat pernyataan untuk satu orang maupun seluruh tim, dan keempatnya saling bergantung.
import type { Viewer } from '../akses/viewer.ts'
import { angkaDari } from '../core/desimal.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, formatDaftar } from '../core/format.ts'
import { addHari, akhirBulan, minTanggal, type Tanggal } from '../core/tanggal.ts'
import { createKebijakan } from '../hukum/parameter.ts'
import { loadTimpaan } from '../kebijakan/facts.ts'
import { joinPenilai, PENILAI_KAPASITAS, reachDinilai } from '../pegawai/reach.ts'
import { loadPihak } from '../penugasan/queries.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import { type AlasanPerilaku, checkKelengkapan, isUjung } from '../perilaku-kerja/aturan/kelengkapan.ts'
import { computePerilakuBulan } from '../perilaku-kerja/aturan/perilaku.ts'
import { NILAI_BERAKHLAK } from '../perilaku-kerja/schema.ts'
import { canTransition } from '../rencana-kinerja/aturan/transisi.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import type { BekuBulan } from '../rencana-kinerja/schema-beku.ts'
import { computeSidikBeku } from '../server/beku.ts'
import { getJam } from '../server/clock.ts'
import type { Tx } from '../server/db.ts'
import { computeCapaianBulan, computeCapaianIndikator } from './aturan/capaian.ts'
import { BUKAN_TIM, saveDraf } from './commands-draf.ts'
import { describeBelumBerakhir } from './labels-bulan.ts'
import { HARI_KEBERATAN } from './parameter.ts'
import type { HasilNilaiTim, Kurang } from './schema-draf.ts'
import type { IsianNilai, IsianTim } from './schema-nilai.ts'

type Baris = {
  pegawaiId: string
  orangId: string
  nama: string
  rencanaBulanId: string | null
  status: StatusBulan | null
  versi: number | null
  dikecualikan: boolean
  baris: Omit<BekuBulan['baris'][number], 'capaian'>[]
  draf: { alasan?: AlasanPerilaku; umpanBalik?: string } | null
  kapasitas: KapasitasPenilai
  menggantikan: string | null
}

/** Bahan satu tim: $1 id, $2 tahun, $3 bulan, $4 penilai, $5 hari ini. */
const MUAT = `SELECT p.id AS "pegawaiId", p.orang_id AS "orangId", o.nama, r.id AS "rencanaBulanId", r.status, r.version AS versi,
    EXISTS (SELECT 1 FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $2 AND x.bulan = $3) AS dikecualikan,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('uraian', b.uraian, 'aspek', b.aspek, 'target', b.target, 'satuan', b.satuan,
       'polaritas', b.polaritas, 'bobot', b.bobot, 'realisasi', b.realisasi, 'catatan', b.catatan,
       'bukti', (SELECT coalesce(jsonb_agg(coalesce(f.nama, d.tautan) ORDER BY d.pada, d.id), '[]') FROM bukti_dukung d
         LEFT JOIN berkas f ON f.id = d.berkas_id WHERE d.baris_rencana_id = b.id)) ORDER BY b.urutan), '[]')
     FROM baris_rencana b WHERE b.rencana_bulan_id = r.id) AS baris,
    (SELECT nilai FROM draf_penilaian d WHERE d.pegawai_id = p.id AND d.tahun = $2 AND d.bulan = $3 AND d.penilai_id = $4::uuid) AS draf,
    ${PENILAI_KAPASITAS} AS kapasitas, CASE WHEN w.id IS NOT NULL THEN a.nama END AS menggantikan
  FROM pegawai p JOIN orang o ON o.id = p.orang_id
  ${joinPenilai('p.orang_id', '$5::date')}
  JOIN orang a ON a.id = h.atasan_id
  LEFT JOIN rencana_bulan r ON r.pegawai_id = p.id AND r.tahun = $2 AND r.bulan = $3
  WHERE p.id = ANY($1::uuid[])`

/** Pindah status, riwayat, nilai, dan buang draf: satu pernyataan, jadi tidak pernah setengah jadi. */
const TULIS = `WITH masuk AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, versi int, beku jsonb, hash text, capaian numeric, nilai int[],
      rating text, alasan jsonb, umpan text, kapasitas text)),
    pindah AS (UPDATE rencana_bulan r SET status = $5, version = r.version + 1, dinilai_pada = $2, keberatan_hingga = $3::date, beku = m.beku,
        beku_hash = decode(m.hash, 'hex') FROM masuk m WHERE r.id = m.id AND r.status = $6 AND r.version = m.versi
      RETURNING r.id, r.pegawai_id, r.tahun, r.bulan),
    riwayat AS (INSERT INTO riwayat_bulan (rencana_bulan_id, dari, ke, aksi, pelaku, orang_id, kapasitas, pada)
      SELECT p.id, $6, $5, 'rate', 'ATASAN', $4::uuid, m.kapasitas, $2 FROM pindah p JOIN masuk m ON m.id = p.id),
    buang AS (DELETE FROM draf_penilaian d USING pindah p WHERE d.pegawai_id = p.pegawai_id AND d.tahun = p.tahun AND d.bulan = p.bulan
      AND d.penilai_id = $4::uuid)
  INSERT INTO penilaian_bulan AS b (pegawai_id, tahun, bulan, capaian, berorientasi_pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif,
      kolaboratif, rating_perilaku, final, sumber, alasan_perilaku, umpan_balik, penilai_id, kapasitas_penilai, dinilai_pada)
    SELECT p.pegawai_id, p.tahun, p.bulan, m.capaian, m.nilai[1], m.nilai[2], m.nilai[3], m.nilai[4], m.nilai[5], m.nilai[6], m.nilai[7],
      m.rating, false, 'TITIAN', m.alasan, m.umpan, $4::uuid, m.kapasitas, $2 FROM masuk m JOIN pindah p ON p.id = m.id
  ON CONFLICT (pegawai_id, tahun, bulan) DO UPDATE SET capaian = EXCLUDED.capaian, berorientasi_pelayanan = EXCLUDED.berorientasi_pelayanan,
    akuntabel = EXCLUDED.akuntabel, kompeten = EXCLUDED.kompeten, harmonis = EXCLUDED.harmonis, loyal = EXCLUDED.loyal, adaptif = EXCLUDED.adaptif,
    kolaboratif = EXCLUDED.kolaboratif, rating_perilaku = EXCLUDED.rating_perilaku, final = false, sumber = 'TITIAN',
    alasan_perilaku = EXCLUDED.alasan_perilaku, umpan_balik = EXCLUDED.umpan_balik, penilai_id = EXCLUDED.penilai_id,
    kapasitas_penilai = EXCLUDED.kapasitas_penilai, dinilai_pada = EXCLUDED.dinilai_pada, version = b.version + 1 WHERE NOT b.final
  RETURNING pegawai_id AS "pegawaiId"`

/** Siapa mendahului, untuk kalimat bentrok. */
async function refuseBentrok(tx: Tx, kalah: readonly Baris[], input: IsianTim): Promise<never> {
  const rows = await tx.sql<{ nama: string; penilai: string | null }>(
    `SELECT o.nama, v.nama AS penilai FROM pegawai p JOIN orang o ON o.id = p.orang_id
     LEFT JOIN penilaian_bulan n ON n.pegawai_id = p.id AND n.tahun = $2 AND n.bulan = $3 LEFT JOIN orang v ON v.id = n.penilai_id
     WHERE p.id = ANY($1::uuid[]) ORDER BY o.nama`,
    [kalah.map((satu) => satu.pegawaiId), input.tahun, input.bulan],
  )
  const siapa = rows.map(({ nama, penilai }) => (penilai ? `${nama} (sudah dinilai ${penilai})` : nama))
  throw new AppError(
    'CONFLICT',
    `Belum ada yang difinalkan: ${formatDaftar(siapa)} berubah di tempat lain. Muat ulang; isian Anda tetap tersimpan sebagai draf di sebelahnya.`,
  )
}

function gabungIsian(satu: IsianNilai, draf: Baris['draf']) {
  const alasan: AlasanPerilaku = { ...draf?.alasan, ...satu.alasan }
  return { alasan, umpanBalik: (satu.umpanBalik ?? draf?.umpanBalik ?? '').trim() || null }
}

/**
 * Menjadikan nilai banyak orang resmi sekaligus: perilaku, capaian menurut fungsi aturan, salinan beku, dan bulan menjadi DINILAI dengan
 * masa keberatan. Yang belum lengkap tidak dinilai, hanya disimpan sebagai draf dan disebut kurangnya. Satu bentrok membatalkan semuanya
 * (CONFLICT); bukan bawahan hari ini NOT_FOUND; bulan yang belum berakhir, dikecualikan, atau tanpa capaian RULE_VIOLATED.
 */
export async function rateBulan(
  tx: Tx,
  viewer: Viewer,
  input: IsianTim,
  hariIni: Tanggal,
): Promise<HasilNilaiTim> {
  const belum = describeBelumBerakhir(input, hariIni)
  if (belum) throw new AppError('RULE_VIOLATED', `${belum} Draf Anda tetap tersimpan.`)
  const isian = new Map(input.orang.map((satu) => [satu.pegawaiId, satu]))
  const reach = reachDinilai(viewer, 'p', 5, hariIni)
  const rows = await tx.sql<Baris>(`${MUAT} AND ${reach.clause}`, [
    [...isian.keys()],
    input.tahun,
    input.bulan,
    viewer.orangId,
    hariIni,
    ...reach.values,
  ])
  if (rows.length < isian.size) throw new AppError('NOT_FOUND', BUKAN_TIM)
  const kurang: Kurang[] = []
  const siap: { row: Baris; satu: IsianNilai; nilai: number[] }[] = []
  for (const row of rows) {
    const satu = isian.get(row.pegawaiId)
    if (!satu) continue
    const nilai = satu.nilai.filter((n) => n !== null)
    const cek = checkKelengkapan(satu.nilai, gabungIsian(satu, row.draf).alasan)
    if (cek.lengkap && nilai.length === 7) siap.push({ row, satu, nilai })
    else
      kurang.push({
        pegawaiId: row.pegawaiId,
        nama: row.nama,
        kosong: cek.kosong,
        perluAlasan: cek.perluAlasan,
      })
  }
  const pada = await getJam()
  const timpaan = await loadTimpaan(tx.sql)
  const hingga = addHari(hariIni, createKebijakan(hariIni, timpaan).read(HARI_KEBERATAN))
  const dinilai =
    siap.length === 0 ? [] : await writeNilai(tx, viewer, input, siap, { hariIni, pada, hingga, timpaan })
  const sisa = input.orang.filter((satu) => kurang.some(({ pegawaiId }) => pegawaiId === satu.pegawaiId))
  const { bentrok } =
    sisa.length === 0 ? { bentrok: [] } : await saveDraf(tx, viewer, { ...input, orang: sisa }, hariIni)
  return { dinilai, keberatanHingga: hingga, kurang, bentrok }
}

type Saat = {
  hariIni: Tanggal
  pada: Date
  hingga: Tanggal
  timpaan: Awaited<ReturnType<typeof loadTimpaan>>
}

async function writeNilai(
  tx: Tx,
  viewer: Viewer,
  { tahun, bulan, orang }: IsianTim,
  siap: readonly { row: Baris; satu: IsianNilai; nilai: number[] }[],
  { hariIni, pada, hingga, timpaan }: Saat,
): Promise<string[]> {
  const kebijakan = createKebijakan(minTanggal(akhirBulan(tahun, bulan), hariIni), timpaan)
  const pihak = await loadPihak([viewer.orangId, ...siap.map(({ row }) => row.orangId)], hariIni, tx.sql)
  const penilai = pihak.get(viewer.orangId)
  const kalah: Baris[] = []
  const masuk = siap.flatMap(({ row, satu, nilai }) => {
    const pegawai = pihak.get(row.orangId)
    if (row.dikecualikan)
      throw new AppError(
        'RULE_VIOLATED',
        `${formatBulan(bulan)} ${row.nama} dikecualikan, jadi tidak dinilai.`,
      )
    if (
      row.status === null ||
      canTransition(row.status, 'rate', 'ATASAN') === null ||
      row.rencanaBulanId === null ||
      !pegawai ||
      !penilai
    ) {
      kalah.push(row)
      return []
    }
    const indikator = row.baris.map(({ target, realisasi, polaritas, bobot }) => ({
      target,
      realisasi,
      polaritas,
      ...(bobot === null ? {} : { bobot }),
    }))
    const { capaian } = computeCapaianBulan(indikator, kebijakan)
    if (capaian === null)
      throw new AppError(
        'RULE_VIOLATED',
        `Capaian ${row.nama} belum dapat dihitung: ada target yang kosong atau nol, atau realisasi yang belum diisi. Kembalikan dengan alasan.`,
      )
    const perilaku = computePerilakuBulan(nilai, kebijakan)
    const { alasan, umpanBalik } = gabungIsian(satu, row.draf)
    const alasanUjung = Object.fromEntries(
      NILAI_BERAKHLAK.flatMap((kode, i) => (isUjung(nilai[i]) ? [[kode, alasan[kode]?.trim() ?? '']] : [])),
    )
    const beku: BekuBulan = {
      tahun,
      bulan,
      pegawai,
      penilai: { ...penilai, kapasitas: row.kapasitas, menggantikan: row.menggantikan },
      baris: row.baris.map((satuBaris, i) => {
        const satuIndikator = indikator[i]
        const cetak = satuIndikator ? computeCapaianIndikator(satuIndikator, kebijakan) : null
        return { ...satuBaris, capaian: cetak === null ? null : angkaDari(cetak) }
      }),
      capaian: angkaDari(capaian),
      perilaku: nilai,
      rerataPerilaku: angkaDari(perilaku.rerata),
      ratingPerilaku: perilaku.rating,
      alasanPerilaku: alasanUjung,
      umpanBalik,
      dinilai: hariIni,
    }
    return [
      {
        id: row.rencanaBulanId,
        versi: satu.versiBulan,
        beku,
        hash: computeSidikBeku(beku).toString('hex'),
        capaian: beku.capaian,
        nilai,
        rating: perilaku.rating,
        alasan: alasanUjung,
        umpan: umpanBalik,
        kapasitas: row.kapasitas,
      },
    ]
  })
  if (kalah.length > 0) return refuseBentrok(tx, kalah, { tahun, bulan, orang })
  const tulis = await tx.sql<{ pegawaiId: string }>(TULIS, [
    JSON.stringify(masuk),
    pada,
    hingga,
    viewer.orangId,
    'DINILAI' satisfies StatusBulan,
    'REALISASI_DIAJUKAN' satisfies StatusBulan,
  ])
  const jadi = tulis.map((satu) => satu.pegawaiId)
  const tertinggal = siap.flatMap(({ row }) => (jadi.includes(row.pegawaiId) ? [] : [row]))
  if (tertinggal.length > 0) return refuseBentrok(tx, tertinggal, { tahun, bulan, orang })
  return jadi
}
