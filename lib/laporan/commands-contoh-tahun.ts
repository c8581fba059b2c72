import { addHari, buatTanggal, minTanggal } from '../core/tanggal.ts'
import { joinPenilai, PENILAI_ID, PENILAI_KAPASITAS } from '../pegawai/reach.ts'
import { HARI_KEBERATAN } from '../penilaian/parameter.ts'
import { loadTahunBerjalan } from '../penilaian/queries-tahun.ts'
import { loadJadwalTahun } from '../penilaian/queries-tim-tahun.ts'
import type { KapasitasPenilai } from '../penugasan/schema.ts'
import type { Tx } from '../server/db.ts'
import { pecahan } from './aturan/contoh.ts'
import { benihDari, jamKerja, type Saat, TAHUN } from './commands-contoh-saat.ts'
import type { Cerita } from './schema-contoh.ts'

type Penilai = { pegawaiId: string; penilaiId: string; kapasitas: KapasitasPenilai }

/** Atasan menyatakan rating tahun: usulan menurut aturan, kecuali yang ceritanya menyimpang dengan alasan. */
export async function stateTahun(tx: Tx, cerita: ReadonlyMap<string, Cerita>, saat: Saat): Promise<number> {
  const { hariIni, kebijakan } = saat
  const jadwal = await loadJadwalTahun(TAHUN, hariIni, tx.sql)
  if (!jadwal.terbuka) return 0
  const calon = [...cerita].flatMap(([id, { tahun }]) => (tahun === null ? [] : [id]))
  const penilai = await tx.sql<Penilai>(
    `SELECT p.id AS "pegawaiId", ${PENILAI_ID} AS "penilaiId", ${PENILAI_KAPASITAS} AS kapasitas
     FROM pegawai p ${joinPenilai('p.orang_id', '$2::date')}
     LEFT JOIN penilaian_tahun t ON t.pegawai_id = p.id AND t.tahun = $3
     WHERE p.id = ANY($1::uuid[]) AND (t.pegawai_id IS NULL OR t.status = 'BERJALAN')`,
    [calon, jadwal.hariPenilai, TAHUN],
  )
  const berjalan = await loadTahunBerjalan(
    penilai.map(({ pegawaiId }) => pegawaiId),
    TAHUN,
    hariIni,
    tx.sql,
  )
  const masuk = penilai.flatMap(({ pegawaiId, ...oleh }) => {
    const angka = berjalan.get(pegawaiId)
    const isi = cerita.get(pegawaiId)?.tahun
    if (!angka?.usulanHasilKerja || !angka.usulanPerilaku || !isi) return []
    const benih = benihDari(pegawaiId) + 12
    const hari = minTanggal(hariIni, addHari(buatTanggal(TAHUN, 12, 7), Math.floor(pecahan(benih, 1) * 8)))
    const hingga = addHari(hari, kebijakan.read(HARI_KEBERATAN))
    const terima = addHari(hari, 1 + Math.floor(pecahan(benih, 2) * 5))
    const diterima = pecahan(benih, 3) < 0.6 && terima <= hariIni
    const lewat = hingga < hariIni
    const beda = {
      hasil: isi.hasilKerja && isi.hasilKerja.rating !== angka.usulanHasilKerja ? isi.hasilKerja : null,
      perilaku: isi.perilaku && isi.perilaku.rating !== angka.usulanPerilaku ? isi.perilaku : null,
    }
    return [
      {
        pegawaiId,
        ...oleh,
        hasil: beda.hasil?.rating ?? angka.usulanHasilKerja,
        perilaku: beda.perilaku?.rating ?? angka.usulanPerilaku,
        usulanHasil: angka.usulanHasilKerja,
        usulanPerilaku: angka.usulanPerilaku,
        alasanHasil: beda.hasil?.alasan ?? null,
        alasanPerilaku: beda.perilaku?.alasan ?? null,
        rata: angka.rata,
        rerata: angka.rerataPerilaku,
        umpan: 'Terima kasih atas kerja setahun ini.',
        pada: jamKerja(hari, 2, benih, saat),
        hingga,
        final: diterima
          ? jamKerja(terima, 3, benih, saat)
          : lewat
            ? jamKerja(addHari(hingga, 1), 0, benih, saat)
            : null,
      },
    ]
  })
  const rows = await tx.sql(
    `INSERT INTO penilaian_tahun AS t (pegawai_id, tahun, rating_hasil_kerja, rating_perilaku, alasan_hasil_kerja, alasan_perilaku, sumber, status,
       usulan_hasil_kerja, usulan_perilaku, rata_capaian, rata_perilaku, umpan_balik, penilai_id, kapasitas_penilai, dinyatakan_pada, keberatan_hingga, final_pada)
     SELECT "pegawaiId", $2, hasil, perilaku, "alasanHasil", "alasanPerilaku", 'TITIAN', CASE WHEN final IS NULL THEN 'DIUSULKAN' ELSE 'FINAL' END,
       "usulanHasil", "usulanPerilaku", rata, rerata, umpan, "penilaiId", kapasitas, pada, hingga, final
     FROM jsonb_to_recordset($1::jsonb) AS m("pegawaiId" uuid, hasil text, perilaku text, "alasanHasil" text, "alasanPerilaku" text, "usulanHasil" text,
       "usulanPerilaku" text, rata numeric, rerata numeric, umpan text, "penilaiId" uuid, kapasitas text, pada timestamptz, hingga date, final timestamptz)
     ON CONFLICT (pegawai_id, tahun) DO UPDATE SET rating_hasil_kerja = excluded.rating_hasil_kerja, rating_perilaku = excluded.rating_perilaku,
       alasan_hasil_kerja = excluded.alasan_hasil_kerja, alasan_perilaku = excluded.alasan_perilaku, sumber = 'TITIAN', status = excluded.status,
       usulan_hasil_kerja = excluded.usulan_hasil_kerja, usulan_perilaku = excluded.usulan_perilaku, rata_capaian = excluded.rata_capaian,
       rata_perilaku = excluded.rata_perilaku, umpan_balik = excluded.umpan_balik, penilai_id = excluded.penilai_id,
       kapasitas_penilai = excluded.kapasitas_penilai, dinyatakan_pada = excluded.dinyatakan_pada, keberatan_hingga = excluded.keberatan_hingga,
       final_pada = excluded.final_pada, version = t.version + 1 WHERE t.status = 'BERJALAN'
     RETURNING t.pegawai_id`,
    [JSON.stringify(masuk), TAHUN],
  )
  return rows.length
}
