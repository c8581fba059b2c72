import { perseratusDari } from '../core/desimal.ts'
import { buatTanggal, minTanggal, parseTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import type { Rating } from '../perilaku-kerja/schema.ts'
import type { StatusBulan } from '../rencana-kinerja/schema.ts'
import { readSql, type Sql } from '../server/db.ts'
import { computePredikat } from './aturan/predikat.ts'
import {
  type BahanTahun,
  computeTahunBerjalan,
  type PernyataanTahun,
  type TahunBerjalan,
} from './aturan/tahun-berjalan.ts'
import type { StatusPenilaianTahun } from './schema.ts'

export type { BulanBerjalan, PernyataanTahun, TahunBerjalan } from './aturan/tahun-berjalan.ts'

type Baris = {
  pegawaiId: string
  kontrak: { mulai: string; selesai: string }[]
  nilai: {
    bulan: number
    capaian: number | null
    nilai: number[] | null
    rating: Rating | null
    final: boolean
  }[]
  status: { bulan: number; status: StatusBulan }[]
  kecuali: { bulan: number; alasan: string }[]
  tahunan: {
    status: StatusPenilaianTahun
    hasilKerja: Rating | null
    perilaku: Rating | null
    usulanHasilKerja: Rating | null
    usulanPerilaku: Rating | null
    alasanHasilKerja: string | null
    alasanPerilaku: string | null
    umpanBalik: string | null
    penilai: string | null
    dinyatakanPada: string | null
    keberatanHingga: string | null
    finalPada: string | null
  } | null
}

const TUJUH =
  'jsonb_build_array(n.berorientasi_pelayanan, n.akuntabel, n.kompeten, n.harmonis, n.loyal, n.adaptif, n.kolaboratif)'

const BAHAN = `SELECT p.id AS "pegawaiId",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('mulai', k.mulai, 'selesai', k.selesai) ORDER BY k.mulai), '[]')
     FROM perjanjian_kerja k WHERE k.pegawai_id = p.id AND k.mulai <= make_date($2::int, 12, 31) AND k.selesai >= make_date($2::int, 1, 1)) AS kontrak,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('bulan', n.bulan, 'capaian', n.capaian, 'rating', n.rating_perilaku, 'final', n.final,
       'nilai', CASE WHEN n.akuntabel IS NOT NULL THEN ${TUJUH} END) ORDER BY n.bulan), '[]')
     FROM penilaian_bulan n WHERE n.pegawai_id = p.id AND n.tahun = $2) AS nilai,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('bulan', r.bulan, 'status', r.status)), '[]')
     FROM rencana_bulan r WHERE r.pegawai_id = p.id AND r.tahun = $2) AS status,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('bulan', x.bulan, 'alasan', x.alasan)), '[]')
     FROM pengecualian_bulan x WHERE x.pegawai_id = p.id AND x.tahun = $2) AS kecuali,
    (SELECT jsonb_build_object('status', y.status, 'hasilKerja', y.rating_hasil_kerja, 'perilaku', y.rating_perilaku,
       'usulanHasilKerja', y.usulan_hasil_kerja, 'usulanPerilaku', y.usulan_perilaku, 'alasanHasilKerja', y.alasan_hasil_kerja,
       'alasanPerilaku', y.alasan_perilaku, 'umpanBalik', y.umpan_balik, 'dinyatakanPada', y.dinyatakan_pada,
       'keberatanHingga', y.keberatan_hingga, 'finalPada', y.final_pada,
       'penilai', (SELECT concat_ws(', ', concat_ws(' ', o.gelar_depan, o.nama), o.gelar_belakang) FROM orang o WHERE o.id = y.penilai_id))
     FROM penilaian_tahun y WHERE y.pegawai_id = p.id AND y.tahun = $2) AS tahunan
  FROM pegawai p WHERE p.id = ANY($1::uuid[])`

function readPernyataan(tahunan: Baris['tahunan']): PernyataanTahun | null {
  if (tahunan === null || tahunan.status === 'BERJALAN') return null
  const { hasilKerja, perilaku, keberatanHingga, ...lain } = tahunan
  if (hasilKerja === null || perilaku === null) return null
  return {
    ...lain,
    hasilKerja,
    perilaku,
    predikat: computePredikat(hasilKerja, perilaku),
    keberatanHingga: keberatanHingga === null ? null : parseTanggal(keberatanHingga),
  }
}

function readBahan(row: Baris): BahanTahun {
  return {
    kontrak: row.kontrak.map(({ mulai, selesai }) => ({
      mulai: parseTanggal(mulai),
      selesai: parseTanggal(selesai),
    })),
    nilai: row.nilai.map((satu) => ({
      ...satu,
      capaian: satu.capaian === null ? null : perseratusDari(satu.capaian),
    })),
    status: row.status,
    kecuali: row.kecuali,
    pernyataan: readPernyataan(row.tahunan),
  }
}

/**
 * Tahun berjalan banyak orang sekaligus pada `hariIni`, dalam dua pertanyaan; kuncinya pegawaiId. Jangkauan diperiksa pemanggil:
 * yang dikirim hanya id yang sudah lolos jangkauan.
 */
export async function loadTahunBerjalan(
  daftarId: readonly string[],
  tahun: number,
  hariIni: Tanggal,
  sql: Sql = readSql,
): Promise<Map<string, TahunBerjalan>> {
  const kebijakan = await loadKebijakan(minTanggal(hariIni, buatTanggal(tahun, 12, 31)), sql)
  const rows = await sql<Baris>(BAHAN, [daftarId, tahun])
  return new Map(
    rows.map((row) => [row.pegawaiId, computeTahunBerjalan(tahun, readBahan(row), hariIni, kebijakan)]),
  )
}

/** Satu tahun satu orang pada `pada`, bawaannya tahun hari itu; null bila orangnya tidak ada. Jangkauan diperiksa pemanggil. */
export async function findTahunBerjalan(
  pegawaiId: string,
  pada: Tanggal,
  tahun: number = tahunDari(pada),
): Promise<TahunBerjalan | null> {
  const semua = await loadTahunBerjalan([pegawaiId], tahun, pada)
  return semua.get(pegawaiId) ?? null
}
