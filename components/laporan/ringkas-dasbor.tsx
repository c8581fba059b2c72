import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { formatAngka, formatBulan } from '@/lib/core/format'
import { persenPenuh } from '@/lib/laporan/aturan/bagan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'

/** Setahun dalam dua belas batang: persen yang sudah dinilai tiap bulan; batang membuka daftarnya. */
export function RingkasDasbor({ dasbor }: { dasbor: Dasbor }) {
  return (
    <Card
      title="Sampai di mana tahun ini"
      subtitle={`Persen ${formatAngka(dasbor.total.pegawai)} pegawai yang sudah dinilai tiap bulan.`}
      footer={
        <Link href="/dasbor" prefetch={false}>
          Buka dasbor
        </Link>
      }
    >
      <CardBody>
        <ol className="grid grid-cols-12 items-end gap-1 md:gap-1.5">
          {dasbor.total.bulan.map((hitung, i) => {
            const bulan = i + 1
            const persen = persenPenuh(hitung.final + hitung.dinilai, hitung.wajib) ?? 0
            const nama = formatBulan(bulan)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
              <li key={i} className="min-w-0">
                <Link
                  href={`/dasbor/daftar?bulan=${bulan}`}
                  prefetch={false}
                  className="grid gap-0.5 rounded-xs text-center text-2xs text-ink-2 no-underline hover:bg-surface-2"
                >
                  <span className="font-semibold text-ink max-md:text-[0.625rem]">
                    {bulan > dasbor.bulanIni ? '·' : persen}
                  </span>
                  <svg
                    viewBox="0 0 10 100"
                    preserveAspectRatio="none"
                    role="img"
                    aria-label={`${nama}: ${persen} persen sudah dinilai`}
                    className="h-20 w-full"
                  >
                    <rect width="10" height="100" className="fill-surface-2" />
                    <rect
                      y={100 - persen}
                      width="10"
                      height={persen}
                      className={bulan >= dasbor.bulanIni ? 'fill-chart-3' : 'fill-chart-1'}
                    />
                  </svg>
                  <span>{nama.slice(0, 3)}</span>
                </Link>
              </li>
            )
          })}
        </ol>
      </CardBody>
    </Card>
  )
}
