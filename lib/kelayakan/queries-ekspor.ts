import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, formatDaftar } from '../core/format.ts'
import { LABEL_PREDIKAT } from '../penilaian/labels.ts'
import { PREDIKAT } from '../penilaian/schema.ts'
import { LABEL_RATING } from '../perilaku-kerja/labels.ts'
import { RATING } from '../perilaku-kerja/schema.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import { ATURAN_PERPANJANGAN } from './aturan/index.ts'
import { LABEL_CATATAN, LABEL_REKOMENDASI } from './labels.ts'
import type { TemuanFilter } from './parse.ts'
import { findPutaran } from './queries.ts'
import { type BarisEkspor, exportTemuan } from './queries-daftar.ts'

const KOLOM = [
  { judul: 'NI PPPK', jenis: 'teks', lebar: 20 },
  { judul: 'Nama', jenis: 'teks', lebar: 30 },
  { judul: 'Jabatan', jenis: 'teks', lebar: 30 },
  { judul: 'Unit kerja', jenis: 'teks', lebar: 30 },
  { judul: 'Perangkat daerah', jenis: 'teks', lebar: 34 },
  { judul: 'Rekomendasi', jenis: 'teks', lebar: 26 },
  { judul: 'Penentu', jenis: 'teks', lebar: 40 },
  { judul: 'Catatan', jenis: 'teks', lebar: 40 },
  { judul: 'Mulai kontrak berikutnya', jenis: 'tanggal', lebar: 14 },
  { judul: 'Selesai kontrak berikutnya', jenis: 'tanggal', lebar: 14 },
  { judul: 'Bulan wajib', jenis: 'angka' },
  { judul: 'Bulan final', jenis: 'angka' },
  { judul: 'Bulan hilang', jenis: 'teks', lebar: 20 },
  { judul: 'Rata-rata capaian', jenis: 'angka' },
  { judul: 'Predikat', jenis: 'teks', lebar: 16 },
  { judul: 'Rating perilaku', jenis: 'teks', lebar: 20 },
  { judul: 'Alpa (hari kerja)', jenis: 'angka' },
  { judul: 'Keputusan', jenis: 'teks', lebar: 26 },
  { judul: 'Nomor SK', jenis: 'teks', lebar: 24 },
  { judul: 'Tanggal SK', jenis: 'tanggal', lebar: 12 },
] as const

const labelAturan = new Map(ATURAN_PERPANJANGAN.map(({ kode, label }) => [kode, label]))

function toBaris(satu: BarisEkspor): (string | number | null)[] {
  const predikat = PREDIKAT.find((kode) => kode === satu.predikat)
  const perilaku = RATING.find((kode) => kode === satu.perilaku)
  return [
    satu.nip,
    satu.nama,
    satu.jabatan,
    satu.unitKerja,
    satu.opd,
    LABEL_REKOMENDASI[satu.rekomendasi],
    satu.penentu.map((kode) => labelAturan.get(kode) ?? kode).join('; ') || null,
    satu.catatan.map((kode) => LABEL_CATATAN[kode]).join(' ') || null,
    satu.mulai,
    satu.selesai,
    satu.bulanWajib,
    satu.bulanFinal,
    formatDaftar((satu.bulanHilang ?? []).map(formatBulan)) || null,
    satu.rataCapaian,
    predikat ? LABEL_PREDIKAT[predikat] : null,
    perilaku ? LABEL_RATING[perilaku] : null,
    satu.alpa,
    satu.keputusan ? LABEL_REKOMENDASI[satu.keputusan] : null,
    satu.nomorSk,
    satu.tanggalSk,
  ]
}

async function* listBaris(viewer: Viewer, putaranId: string, filter: TemuanFilter) {
  for await (const satu of exportTemuan(viewer, putaranId, filter)) yield toBaris(satu)
}

/** Berkas Excel temuan sesuai saringan daftar, dalam jangkauan viewer; NI PPPK sebagai teks. */
export async function exportKelayakan(viewer: Viewer, slug: string, filter: TemuanFilter) {
  const putaran = await findPutaran(viewer, slug)
  if (!putaran) throw new AppError('NOT_FOUND', 'Putaran ini tidak ada atau belum disegel.')
  return {
    putaran,
    nama: `kelayakan-${putaran.slug}.xlsx`,
    isi: writeWorkbook([
      { nama: `Putaran ${putaran.slug}`, kolom: KOLOM, baris: listBaris(viewer, putaran.id, filter) },
    ]),
  }
}
