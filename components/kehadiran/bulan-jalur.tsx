import Link from 'next/link'
import { formatBulan } from '@/lib/core/format'
import type { BulanTercatat } from '@/lib/kehadiran/queries'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icon-names'

type Keadaan = 'lengkap' | 'sebagian' | 'kosong' | 'berjalan' | 'belum-tiba'

const RUPA: Record<Keadaan, { icon: IconName; warna: string; kata: string }> = {
  lengkap: { icon: 'check', warna: 'bg-ok-soft text-ok', kata: 'lengkap' },
  sebagian: { icon: 'circle-dashed', warna: 'bg-wait-soft text-wait', kata: 'sebagian' },
  kosong: { icon: 'octagon-exclamation-point', warna: 'bg-bad-soft text-bad', kata: 'belum dicatat' },
  berjalan: { icon: 'pencil', warna: 'bg-surface-2 text-ink-2', kata: 'sedang berjalan' },
  'belum-tiba': { icon: 'minus', warna: 'bg-surface-2 text-ink-3', kata: 'belum tiba' },
}

function findKeadaan(isi: BulanTercatat | undefined): Keadaan {
  if (!isi || isi.wajib === 0) return 'belum-tiba'
  if (isi.tercatat >= isi.wajib) return 'lengkap'
  if (isi.tercatat > 0) return 'sebagian'
  return isi.berjalan ? 'berjalan' : 'kosong'
}

/** Dua belas bulan dengan kelengkapannya; tiap bulan yang sudah tiba membuka kisinya, yang sedang dibuka bertanda. */
export function BulanJalur({
  tahun,
  bulan,
  jalur,
  hrefs,
}: {
  tahun: number
  bulan: number
  jalur: readonly BulanTercatat[]
  hrefs: readonly string[]
}) {
  return (
    <ol
      aria-label={`Kelengkapan rekap ${tahun}`}
      className="grid grid-cols-4 gap-1.5 sm:grid-cols-6 xl:grid-cols-12"
    >
      {hrefs.map((href, i) => {
        const isi = jalur.find((satu) => satu.bulan === i + 1)
        const keadaan = findKeadaan(isi)
        const { icon, warna, kata } = RUPA[keadaan]
        const nama = formatBulan(i + 1)
        const kelas = cx(
          'grid min-h-13 min-w-0 content-center justify-items-center gap-0.5 rounded-sm px-1 py-1.5 text-center text-xs no-underline',
          warna,
          i + 1 === bulan && 'shadow-[inset_0_-4px_0_0_var(--color-accent)]',
        )
        const teks = (
          <>
            <span className={cx('text-2xs', i + 1 === bulan ? 'font-bold text-ink' : 'text-ink-2')}>
              {nama.slice(0, 3)}
            </span>
            <span className="flex flex-wrap items-center justify-center gap-x-1 font-semibold">
              <Icon name={icon} size={13} />
              {keadaan === 'sebagian' ? `${isi?.tercatat}/${isi?.wajib}` : null}
            </span>
            <span className="sr-only">
              {nama}: {kata}
              {isi && keadaan !== 'belum-tiba' ? `, ${isi.tercatat} dari ${isi.wajib} orang` : null}
            </span>
          </>
        )
        return (
          <li key={href} className="min-w-0">
            {keadaan === 'belum-tiba' ? (
              <span className={kelas}>{teks}</span>
            ) : (
              <Link
                href={href}
                prefetch={false}
                aria-current={i + 1 === bulan ? 'page' : undefined}
                className={cx(kelas, 'hover:shadow-[inset_0_0_0_1px_var(--color-line-strong)]')}
              >
                {teks}
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}
