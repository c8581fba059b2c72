import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { formatAngka } from '@/lib/core/format'
import { LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import type { PutaranRingkas, Rekap } from '@/lib/kelayakan/queries'
import { buildDaftarHref } from './tampilan'

const RAGAM = {
  DITUNDA: { judul: 'Mengapa ditunda', label: LABEL_SEBAB_TUNDA, fill: 'fill-wait' },
  TIDAK_DIPERPANJANG: { judul: 'Mengapa tidak', label: LABEL_SEBAB_TIDAK, fill: 'fill-bad' },
} as const

/** Sebab-sebab satu rekomendasi sebagai bilah; panjangnya dibanding sebab terbanyak, tiap bilah membuka daftarnya. */
export function SebabKartu({
  putaran,
  rekap,
  rekomendasi,
}: {
  putaran: PutaranRingkas
  rekap: Rekap
  rekomendasi: keyof typeof RAGAM
}) {
  const { judul, label, fill } = RAGAM[rekomendasi]
  const sebab = rekap.sebab.filter((satu) => satu.rekomendasi === rekomendasi)
  if (sebab.length === 0) return null
  const terbanyak = Math.max(...sebab.map(({ n }) => n))
  const orang = `${formatAngka(rekap.jumlah[rekomendasi])} orang`
  return (
    <Card
      title={judul}
      subtitle={sebab.length > 1 ? `${orang}; satu orang bisa lebih dari satu sebab` : orang}
    >
      <ul className="grid gap-3 p-4 text-sm">
        {sebab.map(({ kode, n }) => (
          <li key={kode} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1">
            <Link
              href={buildDaftarHref(putaran.slug, { rekomendasi, penentu: kode })}
              prefetch={false}
              className="text-ink no-underline hover:underline"
            >
              {label[kode] ?? kode}
            </Link>
            <b className="font-semibold">{formatAngka(n)}</b>
            <svg
              viewBox="0 0 100 8"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="col-span-2 h-1.5 w-full overflow-hidden rounded-full"
            >
              <rect width="100" height="8" className="fill-surface-3" />
              <rect width={((n / terbanyak) * 100).toFixed(1)} height="8" className={fill} />
            </svg>
          </li>
        ))}
      </ul>
    </Card>
  )
}
