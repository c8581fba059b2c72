import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { FigureRow } from '@/components/ui/figure-row'
import { StackedBar } from '@/components/ui/stacked-bar'
import { Status } from '@/components/ui/status'
import { Tag } from '@/components/ui/tag'
import { formatAngka, formatPersen } from '@/lib/core/format'
import type { PutaranRingkas, Rekap } from '@/lib/kelayakan/queries'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import { buildDaftarHref, formatPutaran, formatSegel, TAMPILAN, URUTAN } from './tampilan'

function formatGerak(rekap: Rekap, kode: Rekomendasi, gladi: boolean): string {
  if (!rekap.sebelumnya) return ''
  const beda = rekap.jumlah[kode] - rekap.sebelumnya.jumlah[kode]
  if (beda === 0) return ' · tetap'
  return ` · ${beda > 0 ? 'naik' : 'turun'} ${formatAngka(Math.abs(beda))} sejak ${formatPutaran({ ...rekap.sebelumnya, gladi }).toLowerCase()}`
}

/** Rekomendasi putaran sebagai satu bilah dan empat angka; setiap angka membuka daftarnya. */
export function RekapKartu({ putaran, rekap }: { putaran: PutaranRingkas; rekap: Rekap }) {
  const bagian = (n: number) => (rekap.total === 0 ? 0 : (n / rekap.total) * 100)
  const segments = URUTAN.map((kode) => ({
    label: TAMPILAN[kode].pendek,
    value: rekap.jumlah[kode],
    tone: TAMPILAN[kode].tone,
  }))
  const kalimat = URUTAN.map(
    (kode) => `${formatAngka(rekap.jumlah[kode])} ${TAMPILAN[kode].pendek.toLowerCase()}`,
  ).join(', ')
  return (
    <Card
      title="Rekomendasi"
      subtitle="Rekomendasi bukan keputusan. Tekan angka untuk membuka daftarnya."
      actions={
        putaran.hash ? (
          <span className="flex flex-wrap items-center gap-3">
            <Tag icon="lock">segel {formatSegel(putaran.hash)}</Tag>
            <Link
              href={`/kelayakan?putaran=${putaran.slug}&segel=periksa`}
              prefetch={false}
              className="text-sm"
            >
              Periksa segel
            </Link>
          </span>
        ) : null
      }
    >
      <div className="px-4 pt-4 pb-3">
        <StackedBar segments={segments} label={kalimat} height={20} />
      </div>
      <FigureRow
        flat
        label="Rekomendasi"
        figures={URUTAN.map((kode) => ({
          label: TAMPILAN[kode].pendek,
          mark: <Status makna={TAMPILAN[kode].makna}>{TAMPILAN[kode].pendek}</Status>,
          value: formatAngka(rekap.jumlah[kode]),
          detail: `${formatPersen(bagian(rekap.jumlah[kode]))}${formatGerak(rekap, kode, putaran.gladi)}`,
          href: buildDaftarHref(putaran.slug, { rekomendasi: kode }),
        }))}
      />
    </Card>
  )
}
