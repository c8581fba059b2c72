import { type Figure, FigureRow } from '@/components/ui/figure-row'
import { formatAngka, formatBulan, formatDesimal, formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { persenPenuh } from '@/lib/laporan/aturan/bagan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { buildDaftarHref } from './alamat'
import { sini } from './jawaban-kartu'

/** Lima angka teratas; yang dapat dibuka membuka daftarnya. */
export function AngkaDasbor({ dasbor, batas }: { dasbor: Dasbor; batas: Tanggal | null }) {
  const tempat = sini(dasbor)
  const lalu = dasbor.bulanIni - 1
  const bulan = dasbor.total.bulan[lalu - 1]
  const { tunggakan, predikat, skp } = dasbor.total
  const rendah = (['BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const).reduce(
    (n, kode) => n + predikat.dinyatakan[kode] + predikat.mengarah[kode],
    0,
  )
  const figures: Figure[] = [
    ...(bulan
      ? [
          {
            label: `${formatBulan(lalu)} dinilai`,
            value: formatAngka(persenPenuh(bulan.final + bulan.dinilai, bulan.wajib) ?? 0),
            unit: '%',
            detail: `${formatAngka(bulan.final + bulan.dinilai)} dari ${formatAngka(bulan.wajib)}${batas ? `, batas ${formatTanggal(batas)}` : ''}`,
            href: buildDaftarHref({ ...tempat, bulan: lalu }),
          },
        ]
      : []),
    {
      label: 'Lewat batas',
      value: formatAngka(tunggakan.bulan),
      detail: `penilaian ${formatAngka(tunggakan.orang)} orang, ${formatAngka(dasbor.jumlahPenilai)} atasan`,
      href: tunggakan.orang > 0 ? buildDaftarHref({ ...tempat, tunggakan: 'ada' }) : undefined,
      tone: tunggakan.bulan > 0 ? 'bad' : 'ok',
      icon: tunggakan.bulan > 0 ? 'octagon-exclamation-point' : 'check',
    },
    {
      label: 'Capaian rata-rata',
      value: dasbor.capaian.rata === null ? '–' : formatDesimal(Number(dasbor.capaian.rata)),
      detail: `${formatAngka(dasbor.capaian.orang)} orang${dasbor.sampai > 0 ? `, sampai ${formatBulan(dasbor.sampai)}` : ''}`,
    },
    {
      label: 'Di bawah Baik',
      value: formatAngka(rendah),
      detail: 'dinyatakan atau mengarah, perlu pembinaan',
      href: rendah > 0 ? '#predikat' : undefined,
      tone: rendah > 0 ? 'warn' : 'ok',
    },
    {
      label: 'SKP belum lengkap',
      value: formatAngka(skp.belum),
      detail: `${formatAngka(skp.terlambat)} lainnya terlambat ditandatangani`,
      href: skp.belum > 0 ? buildDaftarHref({ ...tempat, skp: 'belum' }) : undefined,
    },
  ]
  return <FigureRow label="Angka utama" figures={figures} />
}
