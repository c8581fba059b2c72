import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { formatBulan } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BulanSetahun } from '@/lib/rencana-kinerja/queries-daftar'
import { describeBulan } from './keadaan'

const KOTAK =
  'data-jauh:max-md:hidden relative grid min-h-12 content-center justify-items-center overflow-hidden rounded-sm border border-line bg-surface px-2 py-1.5 text-center font-medium text-ink-2 text-sm no-underline aria-[current=page]:border-primary aria-[current=page]:bg-primary-soft aria-[current=page]:font-semibold aria-[current=page]:text-primary aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-1 aria-[current=page]:after:bg-accent'

/** Lima bulan di sekitar yang dibuka, masing-masing dengan keadaannya; di ponsel hanya yang terdekat. */
export function BulanStrip({
  tahun,
  bulan,
  daftar,
  hariIni,
}: {
  tahun: number
  bulan: number
  daftar: readonly BulanSetahun[]
  hariIni: Tanggal
}) {
  const awal = Math.max(0, Math.min(daftar.length - 5, bulan - 4))
  return (
    <nav data-layar-saja aria-label="Bulan" className="grid auto-cols-fr grid-flow-col gap-1.5">
      {daftar.slice(awal, awal + 5).map((b) => {
        const kini = b.bulan === bulan
        const isi = (
          <>
            {formatBulan(b.bulan)}
            <small className="font-medium text-ink-2 text-xs leading-4">
              {describeBulan(b, tahun, hariIni).kata}
            </small>
          </>
        )
        const sama = {
          'aria-current': kini ? ('page' as const) : undefined,
          'data-jauh': Math.abs(b.bulan - bulan) > (bulan === 1 || bulan === 12 ? 2 : 1) || undefined,
        }
        // Bulan kosong di luar kontrak tidak mempunyai halaman.
        return b.berkontrak || b.status !== null || b.rekap || kini ? (
          <Link
            key={b.bulan}
            href={`/rencana-kinerja/${formatSlugBulan({ tahun, bulan: b.bulan })}`}
            prefetch={false}
            {...sama}
            className={cx(KOTAK, 'hover:bg-surface-2')}
          >
            {isi}
          </Link>
        ) : (
          <span key={b.bulan} {...sama} className={KOTAK}>
            {isi}
          </span>
        )
      })}
    </nav>
  )
}
