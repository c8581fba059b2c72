import type { Viewer } from '../akses/viewer.ts'
import { formatBulan } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { findKehadiran } from '../kehadiran/queries.ts'
import type { Dasbor } from './queries-dasbor.ts'
import type { KelompokPerlu, Perlu } from './schema.ts'

type Orang = { tanpaAtasan: number; tanpaJabatan: number }
const beres = (n: number, keadaan: 'lewat' | 'menunggu') => (n > 0 ? keadaan : 'beres')

/** Baris yang sama bagi pengelola, kepala, dan wilayah: bulan lewat batas, SKP, atasan, jabatan. */
export function listPerluData({ total, jumlahPenilai }: Dasbor, orang: Orang): Perlu[] {
  return [
    {
      kunci: 'tunggakan',
      judul: 'Penilaian lewat batas',
      keterangan: `${total.tunggakan.bulan} bulan pada ${jumlahPenilai} atasan.`,
      n: total.tunggakan.orang,
      href: '/dasbor/daftar?tunggakan=ada',
      keadaan: beres(total.tunggakan.orang, 'lewat'),
    },
    {
      kunci: 'skp',
      judul: 'SKP belum ditandatangani lengkap',
      keterangan: 'Tanpa SKP, rekomendasi ditunda.',
      n: total.skp.belum,
      href: '/dasbor/daftar?skp=belum',
      keadaan: beres(total.skp.belum, 'lewat'),
    },
    {
      kunci: 'atasan',
      judul: 'Tanpa atasan tercatat',
      keterangan: 'Tidak ada yang dapat menilai.',
      n: orang.tanpaAtasan,
      href: '/pegawai?keadaan=tanpa-atasan',
      keadaan: beres(orang.tanpaAtasan, 'lewat'),
    },
    {
      kunci: 'jabatan',
      judul: 'Jabatan belum dipetakan',
      keterangan: 'Batas usianya belum diketahui.',
      n: orang.tanpaJabatan,
      href: '/pegawai?keadaan=tanpa-jabatan',
      keadaan: beres(orang.tanpaJabatan, 'menunggu'),
    },
  ]
}

/** Apa yang tertinggal atau keliru di perangkat daerah viewer, tiap angka dengan daftarnya. */
export async function listPerluOpd(
  viewer: Viewer,
  hariIni: Tanggal,
  dasbor: Dasbor,
  orang: Orang,
): Promise<KelompokPerlu> {
  const hadir = await findKehadiran(viewer, { q: '' }, hariIni)
  const isi = listPerluData(dasbor, orang)
  if (hadir) {
    isi.push({
      kunci: 'hadir',
      judul: `Kehadiran ${formatBulan(hadir.bulan)} belum dicatat`,
      keterangan: `${hadir.hitungan.semua - hadir.hitungan.belum} dari ${hadir.hitungan.semua} orang sudah dicatat.`,
      n: hadir.hitungan.belum,
      href: `/kehadiran?opd=${hadir.opd.id}&tahun=${hadir.tahun}&bulan=${hadir.bulan}&keadaan=belum`,
      keadaan: beres(hadir.hitungan.belum, 'menunggu'),
    })
    isi.push({
      kunci: 'teguran',
      judul: 'Alpa sampai jenjang teguran',
      keterangan: 'Tiga hari atau lebih tahun ini.',
      n: dasbor.alpaOrang,
      href: '/dasbor/daftar?alpa=ada',
      keadaan: beres(dasbor.alpaOrang, 'menunggu'),
    })
  }
  return {
    kunci: 'opd',
    judul: 'Yang tertinggal atau keliru',
    keterangan: dasbor.opd?.nama ?? 'Perangkat daerah Anda',
    isi,
  }
}
