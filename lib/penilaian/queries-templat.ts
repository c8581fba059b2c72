import { formatBulan } from '../core/format.ts'
import { readSql } from '../server/db.ts'
import type { LembarTulis, NilaiTulis } from '../server/sheet/jenis.ts'
import { KOLOM_REKAP, type LembarRekap } from './parse-rekap-kolom.ts'

/** Templat rekap `tahun` dan banyak orang di dalamnya: orang aktif sudah terisi, setahun penuh untuk Bulanan; isian lain kosong. */
export async function getTemplatRekap(tahun: number): Promise<{ orang: number; lembar: LembarTulis[] }> {
  const orang = await readSql<{ nip: string; nama: string; mulai: number }>(
    `SELECT o.nip, o.nama, CASE WHEN p.mulai_kerja > make_date($1, 1, 1) THEN extract(month FROM p.mulai_kerja)::int ELSE 1 END AS mulai
     FROM pegawai p JOIN orang o ON o.id = p.orang_id
     WHERE p.status = 'AKTIF' AND o.nip IS NOT NULL AND coalesce(p.mulai_kerja, make_date($1, 1, 1)) <= make_date($1, 12, 31)
     ORDER BY o.nama, o.nip`,
    [tahun],
  )
  function* setahun(): Generator<NilaiTulis[]> {
    for (const { nip, nama, mulai } of orang)
      for (let bulan = mulai; bulan <= 12; bulan += 1) yield [nip, nama, formatBulan(bulan)]
  }
  function* sekali(): Generator<NilaiTulis[]> {
    for (const { nip, nama } of orang) yield [nip, nama]
  }
  const lembar = (nama: LembarRekap, baris: Iterable<NilaiTulis[]>): LembarTulis => ({
    nama,
    kolom: KOLOM_REKAP[nama].map((kolom) => ({
      judul: kolom.judul,
      jenis:
        kolom.jenis === 'tanggal'
          ? 'tanggal'
          : kolom.jenis === 'bulat' || kolom.jenis === 'desimal'
            ? 'angka'
            : 'teks',
      lebar: kolom.kunci === 'nip' ? 22 : kolom.kunci === 'nama' ? 32 : Math.max(12, kolom.judul.length + 3),
    })),
    baris,
  })
  return {
    orang: orang.length,
    lembar: [
      lembar('Bulanan', setahun()),
      lembar('SKP', sekali()),
      lembar('Tahunan', sekali()),
      lembar('Disiplin', []),
    ],
  }
}
