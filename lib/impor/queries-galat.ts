import { AppError } from '../core/errors.ts'
import type { LembarTulis, NilaiTulis } from '../server/sheet/jenis.ts'
import { findImpor, listBarisSalah } from './queries.ts'
import type { JenisImpor } from './schema.ts'

/** Daftar baris yang salah sebagai lembar untuk diunduh, satu baris per isian. NOT_FOUND bila impornya tidak ada. */
export async function getLembarGalat(
  imporId: string,
  jenis: readonly JenisImpor[],
): Promise<{ lembar: LembarTulis; nama: string }> {
  const impor = await findImpor(imporId, jenis)
  if (!impor) throw new AppError('NOT_FOUND', 'Impor ini tidak ada. Kembali ke daftar impor.')
  const baris = (await listBarisSalah(imporId)).flatMap((satu) =>
    satu.galat
      .filter((galat) => !galat.peringatan)
      .map((galat): NilaiTulis[] => [
        satu.lembar,
        satu.nomor,
        satu.kunci,
        satu.nama,
        galat.kolom,
        galat.isi,
        galat.pesan,
      ]),
  )
  return {
    nama: `Baris salah - ${impor.namaBerkas.replace(/\.(xlsx|csv)$/i, '')}.xlsx`,
    lembar: {
      nama: 'Baris salah',
      kolom: [
        { judul: 'LEMBAR', jenis: 'teks', lebar: 14 },
        { judul: 'BARIS', jenis: 'angka', lebar: 8 },
        { judul: 'NIP BARU', jenis: 'teks', lebar: 22 },
        { judul: 'NAMA', jenis: 'teks', lebar: 30 },
        { judul: 'KOLOM', jenis: 'teks', lebar: 26 },
        { judul: 'ISI', jenis: 'teks', lebar: 30 },
        { judul: 'APA YANG SALAH', jenis: 'teks', lebar: 80 },
      ],
      baris,
    },
  }
}
