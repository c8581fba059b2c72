import { Chips } from '@/components/ui/chips'
import { formatBulan } from '@/lib/core/format'
import { LABEL_TINGKAT_ALPA } from '@/lib/kehadiran/labels'
import { LABEL_DASAR_PREDIKAT } from '@/lib/laporan/labels'
import type { HalamanDasbor } from '@/lib/laporan/queries-dasbor-daftar'
import { type DasborFilter, KEADAAN_BULAN } from '@/lib/laporan/schema'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { buildDaftarHref } from './alamat'
import { TAMPILAN_BULAN, TAMPILAN_SKP } from './tampilan'

const ROMAWI = ['I', 'II', 'III', 'IV']

/** Kalimat yang menyebut apa yang sedang dilihat, dari saringannya. */
export function describeFilter(filter: DasborFilter, tahun: number): string {
  const bagian: string[] = []
  if (filter.bulan) bagian.push(`bulan ${formatBulan(filter.bulan)} ${tahun}`)
  if (filter.keadaan) bagian.push(TAMPILAN_BULAN[filter.keadaan].kata.toLowerCase())
  if (filter.tunggakan === 'ada') bagian.push('dengan bulan lewat batas yang belum dinilai')
  if (filter.tunggakan === 'lengkap') bagian.push('tanpa bulan lewat batas')
  if (filter.skp) bagian.push(`SKP ${TAMPILAN_SKP[filter.skp].kata.toLowerCase()}`)
  if (filter.predikat) bagian.push(`predikat ${LABEL_PREDIKAT[filter.predikat]}`)
  if (filter.dasar) bagian.push(LABEL_DASAR_PREDIKAT[filter.dasar])
  if (filter.bup === 'lewat') bagian.push('melewati batas usia')
  else if (filter.bup) {
    const [tahunBup, triwulan] = filter.bup.split('-')
    bagian.push(`mencapai batas usia triwulan ${ROMAWI[Number(triwulan) - 1]} ${tahunBup}`)
  }
  if (filter.alpa === 'ada') bagian.push('sampai pada suatu jenjang alpa')
  else if (filter.alpa) bagian.push(`jenjang alpa ${LABEL_TINGKAT_ALPA[filter.alpa].toLowerCase()}`)
  return bagian.join(', ')
}

/** Keadaan bulan sebagai saringan cepat dengan hitungannya; hanya bila sebuah bulan yang dilihat. */
export function DaftarSaring({ halaman, filter }: { halaman: HalamanDasbor; filter: DasborFilter }) {
  if (!filter.bulan) return null
  const lepas = { ...filter, sesudah: undefined, sebelum: undefined }
  const semua = KEADAAN_BULAN.reduce((n, kode) => n + (halaman.keadaan[kode] ?? 0), 0)
  return (
    <div className="border-line border-b px-4 py-3">
      <Chips
        label={`Keadaan ${formatBulan(filter.bulan)}`}
        items={[
          {
            label: 'Semua yang dihitung',
            count: semua,
            href: buildDaftarHref({ ...lepas, keadaan: undefined }),
            active: filter.keadaan === undefined,
          },
          ...KEADAAN_BULAN.filter((kode) => (halaman.keadaan[kode] ?? 0) > 0 || kode === filter.keadaan).map(
            (kode) => ({
              label: TAMPILAN_BULAN[kode].kata,
              count: halaman.keadaan[kode] ?? 0,
              href: buildDaftarHref({ ...lepas, keadaan: kode }),
              active: filter.keadaan === kode,
            }),
          ),
        ]}
      />
    </div>
  )
}
