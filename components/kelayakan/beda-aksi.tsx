import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { type BedaFilter, formatBedaFilter } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'

/** Unduh beda sesuai saringannya, menukar arahnya, dan kembali. */
export function BedaAksi({
  baru,
  lama,
  filter,
  bolehUnduh,
}: {
  baru: PutaranRingkas
  lama: PutaranRingkas
  filter: BedaFilter
  bolehUnduh: boolean
}) {
  return (
    <>
      {bolehUnduh ? (
        <a
          href={`/api/unduh/kelayakan-beda?putaran=${baru.slug}&lain=${lama.slug}${formatBedaFilter(filter).replace('?', '&')}`}
          download
          className={buttonClass()}
        >
          <Icon name="download" />
          Excel
        </a>
      ) : null}
      <ButtonLink href={`/kelayakan/${lama.slug}/beda/${baru.slug}`} icon="arrow-left-right">
        Tukar arah
      </ButtonLink>
    </>
  )
}
