import { ButtonLink } from '@/components/ui/button'
import { formatBulan } from '@/lib/core/format'
import { formatSlugBulan, geserBulan } from './bulan'

/** Bulan sebelum dan sesudah, sebagai tautan. */
export function BulanTetangga({ saat, alas }: { saat: { tahun: number; bulan: number }; alas: string }) {
  const lalu = geserBulan(saat, -1)
  const berikut = geserBulan(saat, 1)
  return (
    <nav aria-label="Bulan lain" className="flex gap-2">
      <ButtonLink href={`${alas}/${formatSlugBulan(lalu)}`} icon="chevron-left" size="sm">
        {formatBulan(lalu.bulan)}
      </ButtonLink>
      <ButtonLink href={`${alas}/${formatSlugBulan(berikut)}`} iconAfter="chevron-right" size="sm">
        {formatBulan(berikut.bulan)}
      </ButtonLink>
    </nav>
  )
}
