import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatAngka } from '@/lib/core/format'
import type { KeadaanPerlu, KelompokPerlu, Perlu } from '@/lib/laporan/schema'

const RUPA: Record<KeadaanPerlu, { icon: IconName; kelas: string; kata: string }> = {
  lewat: { icon: 'octagon-exclamation-point', kelas: 'bg-bad-soft text-bad', kata: 'perlu segera' },
  menunggu: { icon: 'clock', kelas: 'bg-wait-soft text-wait', kata: 'menunggu' },
  nanti: { icon: 'calendar-days', kelas: 'bg-surface-3 text-ink-2', kata: 'belum waktunya' },
  beres: { icon: 'check', kelas: 'bg-ok-soft text-ok', kata: 'beres' },
}
const URUT: Record<KeadaanPerlu, number> = { lewat: 0, menunggu: 1, nanti: 2, beres: 3 }

function Baris({ perlu }: { perlu: Perlu }) {
  const rupa = RUPA[perlu.keadaan]
  const isi = (
    <>
      <span className={cx('grid size-9 place-items-center rounded-md', rupa.kelas)}>
        <Icon name={rupa.icon} />
        <span className="sr-only">{rupa.kata}</span>
      </span>
      <span className="min-w-0">
        <span className="block font-semibold leading-[1.3rem]">{perlu.judul}</span>
        <span className="block text-ink-2 text-sm leading-[1.2rem]">{perlu.keterangan}</span>
      </span>
      <span className={cx('font-bold text-lg', perlu.keadaan === 'beres' && 'text-ink-3')}>
        {perlu.n === null ? '' : formatAngka(perlu.n)}
      </span>
    </>
  )
  const kelas =
    'grid min-h-14 grid-cols-[2.25rem_minmax(0,1fr)_auto_1rem] items-center gap-3 px-4 py-2.5 text-ink no-underline'
  // Nol tidak mempunyai daftar untuk dibuka.
  if (perlu.n === 0)
    return (
      <div className={kelas}>
        {isi}
        <span />
      </div>
    )
  return (
    <Link href={perlu.href} prefetch={false} className={cx(kelas, 'hover:bg-surface-2')}>
      {isi}
      <Icon name="chevron-right" className="text-ink-3" />
    </Link>
  )
}

/** Satu kelompok pekerjaan di beranda: yang mendesak dahulu, tiap baris membuka daftarnya. */
export function PerluKartu({ kelompok }: { kelompok: KelompokPerlu }) {
  const isi = [...kelompok.isi].sort((a, b) => URUT[a.keadaan] - URUT[b.keadaan])
  return (
    <Card title={kelompok.judul} subtitle={kelompok.keterangan}>
      {isi.length === 0 ? (
        <p className="px-4 py-3 text-ink-2 text-sm">Tidak ada yang menunggu hari ini.</p>
      ) : (
        <ul>
          {isi.map((perlu) => (
            <li key={perlu.kunci} className="border-line border-b last:border-b-0">
              <Baris perlu={perlu} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
