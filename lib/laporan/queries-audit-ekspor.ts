import type { Viewer } from '../akses/viewer.ts'
import { formatInstan } from '../server/clock.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import { formatKalimat } from './labels-audit.ts'
import { iterateAudit } from './queries-audit.ts'
import { describeSegel } from './queries-audit-segel.ts'
import type { AuditFilter } from './schema-audit.ts'

/** Paling banyak baris dalam satu berkas; saringan hari memecahnya menjadi beberapa. */
export const BATAS_EKSPOR = 100_000

const KOLOM = [
  { judul: 'Entri', jenis: 'angka', lebar: 10 },
  { judul: 'Hari', jenis: 'tanggal', lebar: 12 },
  { judul: 'Pukul', jenis: 'teks', lebar: 10 },
  { judul: 'Yang terjadi', jenis: 'teks', lebar: 90 },
  { judul: 'Kode', jenis: 'teks', lebar: 24 },
  { judul: 'Objek', jenis: 'teks', lebar: 18 },
  { judul: 'Id objek', jenis: 'teks', lebar: 38 },
  { judul: 'Rujukan', jenis: 'teks', lebar: 14 },
  { judul: 'Nomor segel', jenis: 'angka', lebar: 12 },
] as const

const NAMA_SARINGAN: Readonly<Record<string, string>> = {
  dari: 'Sejak hari',
  sampai: 'Sampai hari',
  pelaku: 'Pelaku',
  tentang: 'Mengenai',
  aksi: 'Perbuatan',
  q: 'Kata',
}

/** Jejak yang disaring sebagai Excel: kalimatnya, kodenya dan segelnya, tanpa rincian mentah; terbaru lebih dahulu. */
export async function exportAudit(viewer: Viewer, filter: AuditFilter) {
  const [dibuat, segel] = await Promise.all([formatInstan(new Date()), describeSegel()])
  const saringan = Object.entries(filter).flatMap(([kunci, nilai]) =>
    nilai && NAMA_SARINGAN[kunci] ? [[NAMA_SARINGAN[kunci], nilai] as const] : [],
  )
  async function* listBaris() {
    for await (const satu of iterateAudit(viewer, filter, BATAS_EKSPOR))
      yield [
        satu.id,
        satu.hari,
        satu.pukul,
        formatKalimat(satu.kalimat),
        satu.aksi,
        satu.objek,
        satu.objekId,
        satu.rujukan,
        satu.segel,
      ]
  }
  return {
    nama: `Jejak audit ${filter.dari ?? 'awal'} sampai ${filter.sampai ?? 'kini'}.xlsx`,
    isi: writeWorkbook([
      { nama: 'Jejak', kolom: KOLOM, baris: listBaris() },
      {
        nama: 'Keterangan',
        kolom: [
          { judul: 'Perihal', jenis: 'teks', lebar: 24 },
          { judul: 'Isi', jenis: 'teks', lebar: 90 },
        ],
        baris: [
          ['Diunduh', dibuat],
          ['Oleh', viewer.nama],
          ['Segel', segel.kalimat],
          ...saringan,
          [
            'Batas',
            `Paling banyak ${BATAS_EKSPOR.toLocaleString('id-ID')} perbuatan terbaru dari saringan ini.`,
          ],
        ],
      },
    ]),
  }
}
