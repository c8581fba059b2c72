import type { Viewer } from '../akses/viewer.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import { LABEL_TINGKAT_ALPA } from './labels.ts'
import type { KehadiranFilter } from './parse-saring.ts'
import { type BarisRekap, findKehadiran, type HalamanKehadiran } from './queries.ts'

// Judul kolom sama dengan lembar Bulanan templat rekap, agar hasil unduhan dapat diisi lalu ditempel kembali menurut NI PPPK.
const KOLOM = [
  { judul: 'NI PPPK', jenis: 'teks', lebar: 22 },
  { judul: 'Nama', jenis: 'teks', lebar: 32 },
  { judul: 'Unit kerja', jenis: 'teks', lebar: 30 },
  { judul: 'Izin', jenis: 'angka' },
  { judul: 'Cuti sakit', jenis: 'angka' },
  { judul: 'Cuti melahirkan', jenis: 'angka' },
  { judul: 'Alpa', jenis: 'angka' },
  { judul: 'Alpa berturut', jenis: 'angka' },
  { judul: 'Hari kerja', jenis: 'angka' },
  { judul: 'Alpa setahun', jenis: 'angka' },
  { judul: 'Jenjang PP 94/2021', jenis: 'teks', lebar: 34 },
  { judul: 'Bulan dikecualikan', jenis: 'teks', lebar: 34 },
] as const

function toBaris(satu: BarisRekap, { jenjang }: HalamanKehadiran): (string | number | null)[] {
  const setahun = satu.alpaLain + (satu.alpa ?? 0)
  const tingkat = jenjang.findLast(({ sejak }) => setahun >= sejak)?.tingkat
  return [
    satu.nip,
    satu.nama,
    satu.unit,
    satu.izin,
    satu.cutiSakit,
    satu.cutiMelahirkan,
    satu.alpa,
    satu.alpaBerturut,
    satu.hariKerja,
    setahun,
    tingkat ? LABEL_TINGKAT_ALPA[tingkat] : null,
    satu.pengecualian,
  ]
}

/** Rekap satu bulan sebagai Excel, disaring seperti kisinya dan dalam jangkauan viewer. NOT_FOUND bila tidak terjangkau. */
export async function exportKehadiran(viewer: Viewer, filter: KehadiranFilter, hariIni: Tanggal) {
  const isi = await findKehadiran(viewer, filter, hariIni)
  if (!isi) throw new AppError('NOT_FOUND', 'Perangkat daerah ini tidak ada dalam jangkauan Anda.')
  const namaBulan = `${formatBulan(isi.bulan)} ${isi.tahun}`
  return {
    opdId: isi.opd.id,
    nama: `Kehadiran ${isi.opd.nama} ${namaBulan}.xlsx`,
    isi: writeWorkbook([
      { nama: namaBulan, kolom: KOLOM, baris: isi.baris.map((satu) => toBaris(satu, isi)) },
    ]),
  }
}
