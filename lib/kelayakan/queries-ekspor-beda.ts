import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import { ATURAN_PERPANJANGAN } from './aturan/index.ts'
import { LABEL_REKOMENDASI } from './labels.ts'
import { LABEL_BEDA } from './labels-rantai.ts'
import type { BedaFilter } from './parse.ts'
import { findPutaran, type PutaranRingkas } from './queries.ts'
import { listBeda } from './queries-beda.ts'

const KOLOM = [
  { judul: 'NI PPPK', jenis: 'teks', lebar: 20 },
  { judul: 'Nama', jenis: 'teks', lebar: 30 },
  { judul: 'Perangkat daerah', jenis: 'teks', lebar: 34 },
  { judul: 'Perubahan', jenis: 'teks', lebar: 24 },
  { judul: 'Rekomendasi lama', jenis: 'teks', lebar: 26 },
  { judul: 'Rekomendasi baru', jenis: 'teks', lebar: 26 },
  { judul: 'Penentu lama', jenis: 'teks', lebar: 40 },
  { judul: 'Penentu baru', jenis: 'teks', lebar: 40 },
  { judul: 'Fakta yang berubah', jenis: 'teks', lebar: 80 },
] as const

const labelAturan = new Map(ATURAN_PERPANJANGAN.map(({ kode, label }) => [kode, label]))
const penentu = (daftar: readonly string[]) =>
  daftar.map((kode) => labelAturan.get(kode) ?? kode).join('; ') || null

async function* listBaris(viewer: Viewer, lama: PutaranRingkas, baru: PutaranRingkas, filter: BedaFilter) {
  let sesudah: string | undefined
  do {
    const halaman = await listBeda(viewer, lama, baru, { ...filter, sesudah }, 2000)
    for (const satu of halaman.rows)
      yield [
        satu.nip,
        satu.nama,
        satu.opd,
        LABEL_BEDA[satu.jenis],
        satu.dari ? LABEL_REKOMENDASI[satu.dari] : null,
        satu.ke ? LABEL_REKOMENDASI[satu.ke] : null,
        penentu(satu.penentuLama),
        penentu(satu.penentuBaru),
        satu.fakta.map(({ label, lama: dari, baru: ke }) => `${label}: ${dari} menjadi ${ke}`).join('; ') ||
          null,
      ]
    sesudah = halaman.sesudah
  } while (sesudah)
}

/** Dua putaran tahun yang sama menurut alamatnya; yang kedua pembandingnya. Null bila salah satunya tidak ada. */
export async function findPasangan(
  viewer: Viewer,
  slug: string,
  slugLain: string,
): Promise<{ baru: PutaranRingkas; lama: PutaranRingkas } | null> {
  const [baru, lama] = await Promise.all([findPutaran(viewer, slug), findPutaran(viewer, slugLain)])
  return baru && lama && baru.tahun === lama.tahun && baru.id !== lama.id ? { baru, lama } : null
}

/** Berkas Excel beda dua putaran sesuai saringannya, dalam jangkauan viewer. */
export async function exportBeda(viewer: Viewer, slug: string, slugLain: string, filter: BedaFilter) {
  const pasangan = await findPasangan(viewer, slug, slugLain)
  if (!pasangan) throw new AppError('NOT_FOUND', 'Salah satu putaran ini tidak ada atau belum disegel.')
  const { baru, lama } = pasangan
  return {
    putaran: baru,
    nama: `beda-${lama.slug}-${baru.slug}.xlsx`,
    isi: writeWorkbook([
      { nama: `${lama.slug} ke ${baru.slug}`, kolom: KOLOM, baris: listBaris(viewer, lama, baru, filter) },
    ]),
  }
}
