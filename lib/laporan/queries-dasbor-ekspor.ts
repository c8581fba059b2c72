import { isSeluruhWilayah, type Viewer } from '../akses/viewer.ts'
import { formatBulan } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import { LABEL_PREDIKAT } from '../penilaian/labels.ts'
import { writeWorkbook } from '../server/sheet/tulis.ts'
import type { HitungBulan } from './aturan/keadaan-bulan.ts'
import { LABEL_DASAR_PREDIKAT, LABEL_KEADAAN_BULAN, LABEL_KEADAAN_SKP } from './labels.ts'
import { type Dasbor, loadDasbor } from './queries-dasbor.ts'
import { listSemuaDasbor, type OrangDasbor } from './queries-dasbor-daftar.ts'
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

function* listOrang(daftar: readonly OrangDasbor[]) {
  for (const satu of daftar)
    yield [
      satu.nip,
      satu.nama,
      satu.jabatan,
      satu.unit,
      satu.opd,
      satu.penilai,
      ...satu.bulan.map((keadaan) => (keadaan === null ? null : LABEL_KEADAAN_BULAN[keadaan])),
      satu.tunggakan,
      LABEL_KEADAAN_SKP[satu.skp],
      satu.rata === null ? null : Number(satu.rata),
      satu.predikat ? LABEL_PREDIKAT[satu.predikat.kode] : null,
      satu.predikat ? LABEL_DASAR_PREDIKAT[satu.predikat.dasar] : null,
      satu.alpa.hari,
      satu.bup,
    ]
}

const NAMA_BULAN = Array.from({ length: 12 }, (_, i) => formatBulan(i + 1))

/** Peta bulan sebagai Excel: persen final, pembilang dan pembaginya, lalu orangnya satu per satu; dalam jangkauan viewer. */
export async function exportDasbor(viewer: Viewer, hariIni: Tanggal, opd: string | undefined) {
  const rincian = isSeluruhWilayah(viewer) && !opd ? 'opd' : 'unit'
  const [dasbor, orang] = await Promise.all([
    loadDasbor(viewer, hariIni, { opd, rincian }),
    listSemuaDasbor(viewer, hariIni, opd),
  ])
  const tempat = rincian === 'opd' ? 'Perangkat daerah' : 'Unit kerja'
  return {
    nama: `dasbor-${hariIni}.xlsx`,
    isi: writeWorkbook([
      {
        nama: `Persen final ${dasbor.tahun}`,
        kolom: [
          { judul: tempat, jenis: 'teks', lebar: 36 },
          { judul: 'Pegawai', jenis: 'angka' },
          ...NAMA_BULAN.map((judul) => ({ judul, jenis: 'angka' as const })),
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
      {
        nama: 'Pegawai',
        kolom: [
          { judul: 'NI PPPK', jenis: 'teks', lebar: 20 },
          { judul: 'Nama', jenis: 'teks', lebar: 30 },
          { judul: 'Jabatan', jenis: 'teks', lebar: 30 },
          { judul: 'Unit kerja', jenis: 'teks', lebar: 30 },
          { judul: 'Perangkat daerah', jenis: 'teks', lebar: 30 },
          { judul: 'Pejabat penilai', jenis: 'teks', lebar: 30 },
          ...NAMA_BULAN.map((judul) => ({ judul, jenis: 'teks' as const, lebar: 16 })),
          { judul: 'Bulan lewat batas', jenis: 'angka' },
          { judul: 'SKP', jenis: 'teks', lebar: 28 },
          { judul: 'Rata-rata capaian', jenis: 'angka' },
          { judul: 'Predikat', jenis: 'teks', lebar: 16 },
          { judul: 'Dasar predikat', jenis: 'teks', lebar: 28 },
          { judul: 'Alpa (hari)', jenis: 'angka' },
          { judul: 'Batas usia', jenis: 'tanggal', lebar: 12 },
        ],
        baris: listOrang(orang),
      },
    ]),
  }
}
