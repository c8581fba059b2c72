import { FigureRow } from '@/components/ui/figure-row'
import { formatAngka } from '@/lib/core/format'
import type { PratinjauDto } from '@/lib/impor/queries'
import type { KeadaanBaris } from '@/lib/impor/schema'
import type { Tautan } from './pratinjau-tautan'

/** Hitungan baris menurut keadaannya; setiap angka membuka daftarnya. */
export function Hitungan({ pratinjau, tautan }: { pratinjau: PratinjauDto; tautan: Tautan }) {
  const { ringkasan: r, jenis } = pratinjau.impor
  const dilewati = r.dilewati ?? 0
  const rekap = jenis === 'REKAP_TAHUN'
  const href = (n: number, keadaan: KeadaanBaris) => (n > 0 ? tautan({ keadaan }) : undefined)
  return (
    <FigureRow
      label="Hitungan baris"
      figures={[
        {
          label: 'Baru',
          icon: 'plus',
          tone: 'ok',
          value: formatAngka(r.baru),
          detail: rekap ? 'belum tercatat' : 'pegawai belum ada',
          href: href(r.baru, 'BARU'),
        },
        {
          label: 'Berubah',
          icon: 'pencil',
          tone: 'info',
          value: formatAngka(r.berubah),
          detail: `${formatAngka(r.isianBerubah)} isian berbeda`,
          href: href(r.berubah, 'BERUBAH'),
        },
        {
          label: 'Sama',
          icon: 'equal',
          value: formatAngka(r.sama),
          detail: dilewati > 0 ? 'tidak berbeda' : 'dilewati',
          href: href(r.sama, 'SAMA'),
        },
        ...(dilewati > 0
          ? [
              {
                label: 'Dilewati',
                icon: 'lock' as const,
                value: formatAngka(dilewati),
                detail: 'dipegang Titian',
                href: tautan({ keadaan: 'SAMA', dilewati: '1' }),
              },
            ]
          : []),
        {
          label: 'Salah',
          icon: 'octagon-exclamation-point',
          tone: 'bad',
          value: formatAngka(r.salah),
          detail: 'tidak akan diterapkan',
          href: href(r.salah, 'SALAH'),
        },
        {
          label: 'Tidak di berkas',
          icon: 'circle-slash-2',
          tone: 'wait',
          value: formatAngka(r.tidakDiBerkas),
          detail: 'ada di Titian, dibiarkan',
        },
      ]}
    />
  )
}
