import { isSeluruhWilayah, type Viewer } from '../akses/viewer.ts'
import { formatBulan } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import type { HitungBulan } from './aturan/keadaan-bulan.ts'
import { LABEL_KEADAAN_BULAN } from './labels.ts'
import { type Dasbor, loadDasbor } from './queries-dasbor.ts'
import { KEADAAN_BULAN } from './schema.ts'

type Deret = { nama: string; pegawai: number; bulan: readonly HitungBulan[] }

const listDeret = (dasbor: Dasbor): Deret[] => [
  ...dasbor.baris,
  { nama: dasbor.opd?.nama ?? 'Seluruhnya', pegawai: dasbor.total.pegawai, bulan: dasbor.total.bulan },
]

function* listPeta(dasbor: Dasbor) {
  for (const satu of listDeret(dasbor))
    yield [
      satu.nama,
      satu.pegawai,
      ...satu.bulan.map(({ final, wajib }) =>
        wajib === 0 ? null : Math.round((final * 10_000) / wajib) / 100,
      ),
    ]
}

function* listRincian(dasbor: Dasbor) {
  for (const satu of listDeret(dasbor))
    for (const [i, hitung] of satu.bulan.entries())
      yield [satu.nama, formatBulan(i + 1), hitung.wajib, ...KEADAAN_BULAN.map((kode) => hitung[kode])]
}

/** Peta bulan sebagai Excel: persen final, dan lembar kedua dengan pembilang dan pembaginya; dalam jangkauan viewer. */
export async function exportDasbor(viewer: Viewer, hariIni: Tanggal, opd: string | undefined) {
  const rincian = isSeluruhWilayah(viewer) && !opd ? 'opd' : 'unit'
  const dasbor = await loadDasbor(viewer, hariIni, { opd, rincian })
  const tempat = rincian === 'opd' ? 'Perangkat daerah' : 'Unit kerja'
  return {
    nama: `dasbor-${hariIni}.xlsx`,
    isi: writeWorkbook([
      {
        nama: `Persen final ${dasbor.tahun}`,
        kolom: [
          { judul: tempat, jenis: 'teks', lebar: 36 },
          { judul: 'Pegawai', jenis: 'angka' },
          ...Array.from({ length: 12 }, (_, i) => ({ judul: formatBulan(i + 1), jenis: 'angka' as const })),
        ],
        baris: listPeta(dasbor),
      },
      {
        nama: 'Orang per keadaan',
        kolom: [
          { judul: tempat, jenis: 'teks', lebar: 36 },
          { judul: 'Bulan', jenis: 'teks', lebar: 12 },
          { judul: 'Dihitung', jenis: 'angka' },
          ...KEADAAN_BULAN.map((kode) => ({ judul: LABEL_KEADAAN_BULAN[kode], jenis: 'angka' as const })),
        ],
        baris: listRincian(dasbor),
      },
    ]),
  }
}
