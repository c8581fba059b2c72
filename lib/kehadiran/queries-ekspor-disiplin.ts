import type { Viewer } from '../akses/viewer.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import { LABEL_TINGKAT_HUKUMAN } from './labels.ts'
import { formatJenisHukuman, LABEL_JENIS_CATATAN } from './labels-disiplin.ts'
import type { DisiplinFilter } from './parse-disiplin.ts'
import { listDisiplin } from './queries-disiplin.ts'

const KOLOM = [
  { judul: 'NI PPPK', jenis: 'teks', lebar: 22 },
  { judul: 'Nama', jenis: 'teks', lebar: 32 },
  { judul: 'Perangkat daerah', jenis: 'teks', lebar: 30 },
  { judul: 'Catatan', jenis: 'teks', lebar: 18 },
  { judul: 'Tingkat', jenis: 'teks', lebar: 12 },
  { judul: 'Jenis', jenis: 'teks', lebar: 40 },
  { judul: 'Nomor SK', jenis: 'teks', lebar: 22 },
  { judul: 'Sejak', jenis: 'tanggal', lebar: 12 },
  { judul: 'Hingga', jenis: 'tanggal', lebar: 12 },
] as const

/** Register disiplin sebagai Excel, disaring seperti daftarnya; uraian dan ringkasan tidak ikut keluar. */
export async function exportDisiplin(viewer: Viewer, filter: DisiplinFilter, hariIni: Tanggal) {
  const { baris } = await listDisiplin(viewer, filter, hariIni, 20_000)
  return {
    nama: `Register disiplin ${hariIni}.xlsx`,
    jumlah: baris.length,
    isi: writeWorkbook([
      {
        nama: 'Disiplin',
        kolom: KOLOM,
        baris: baris.map((satu) => [
          satu.nip,
          satu.nama,
          satu.perangkatDaerah,
          LABEL_JENIS_CATATAN[satu.jenisCatatan],
          satu.tingkat ? LABEL_TINGKAT_HUKUMAN[satu.tingkat] : null,
          satu.jenisCatatan === 'KASUS' ? null : formatJenisHukuman(satu.jenis),
          satu.nomorSk,
          satu.sejak,
          satu.hingga,
        ]),
      },
    ]),
  }
}
