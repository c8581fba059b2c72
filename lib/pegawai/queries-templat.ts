import type { Tanggal } from '../core/tanggal.ts'
import { readSql } from '../server/db.ts'
import type { LembarTulis, NilaiTulis } from '../server/sheet/jenis.ts'

type Baris = {
  nip: string
  nama: string
  jabatan: string | null
  nip_atasan: string | null
  nama_atasan: string | null
  nomor: string | null
  mulai: string | null
  selesai: string | null
  sumber_dana: string | null
  terima_sk: string | null
  upah: number | null
}

/**
 * Templat pelengkap: orang aktif dengan yang berlaku pada `hariIni`, selebihnya kosong. Diunggah kembali tanpa diubah, tidak ada yang
 * berbeda; hanya yang diubah yang menjadi perbedaan.
 */
export async function getTemplatPelengkap(hariIni: Tanggal): Promise<{ orang: number; lembar: LembarTulis }> {
  const rows = await readSql<Baris>(
    `SELECT o.nip, o.nama, j.nama AS jabatan, a.nip AS nip_atasan, a.nama AS nama_atasan, k.nomor, k.mulai, k.selesai, k.sumber_dana,
            k.tanggal_terima_sk AS terima_sk, w.rupiah_bulan AS upah
     FROM pegawai p JOIN orang o ON o.id = p.orang_id
     -- Jabatan rujukan berlaku bagi penugasan terakhir; yang belum mulai atau sudah selesai tidak diisikan.
     LEFT JOIN (SELECT DISTINCT ON (orang_id) * FROM penugasan WHERE jenis = 'DEFINITIF' ORDER BY orang_id, mulai DESC) g
       ON g.orang_id = o.id AND $1::date BETWEEN g.mulai AND coalesce(g.selesai, 'infinity')
     LEFT JOIN jabatan j ON j.id = g.jabatan_id
     LEFT JOIN hubungan_atasan h ON h.bawahan_id = o.id AND $1::date BETWEEN h.mulai AND coalesce(h.selesai, 'infinity')
     LEFT JOIN orang a ON a.id = h.atasan_id
     LEFT JOIN perjanjian_kerja k ON k.pegawai_id = p.id AND $1::date BETWEEN k.mulai AND k.selesai
     LEFT JOIN upah w ON w.pegawai_id = p.id AND $1::date BETWEEN w.berlaku_sejak AND coalesce(w.berlaku_hingga, 'infinity')
     WHERE p.status = 'AKTIF' AND o.nip IS NOT NULL ORDER BY o.nama, o.nip`,
    [hariIni],
  )
  function* isi(): Generator<NilaiTulis[]> {
    for (const r of rows) {
      yield [
        r.nip,
        r.nama,
        r.jabatan,
        r.nip_atasan,
        r.nama_atasan,
        null,
        r.nomor,
        r.mulai,
        r.selesai,
        r.sumber_dana,
        r.terima_sk,
        r.upah,
      ]
    }
  }
  const lembar: LembarTulis = {
    nama: 'Pelengkap',
    kolom: [
      { judul: 'NIP BARU', jenis: 'teks', lebar: 22 },
      { judul: 'NAMA', jenis: 'teks', lebar: 32 },
      { judul: 'JABATAN RUJUKAN', jenis: 'teks', lebar: 34 },
      { judul: 'NIP ATASAN', jenis: 'teks', lebar: 22 },
      { judul: 'NAMA ATASAN', jenis: 'teks', lebar: 32 },
      { judul: 'ATASAN SEJAK', jenis: 'tanggal', lebar: 14 },
      { judul: 'NOMOR KONTRAK', jenis: 'teks', lebar: 26 },
      { judul: 'MULAI KONTRAK', jenis: 'tanggal', lebar: 16 },
      { judul: 'SELESAI KONTRAK', jenis: 'tanggal', lebar: 17 },
      { judul: 'SUMBER DANA', jenis: 'teks', lebar: 16 },
      { judul: 'TANGGAL TERIMA SK', jenis: 'tanggal', lebar: 19 },
      { judul: 'UPAH PER BULAN', jenis: 'rupiah', lebar: 18 },
    ],
    baris: isi(),
  }
  return { orang: rows.length, lembar }
}
