import { ButtonLink } from '@/components/ui/button'
import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'
import { buildKehadiranHref } from './alamat'

/** Ke tahun sebelum dan sesudahnya, sejauh sudah tiba. */
export function TahunTautan({
  filter,
  tahun,
  tahunKini,
}: {
  filter: KehadiranFilter
  tahun: number
  tahunKini: number
}) {
  return (
    <nav aria-label="Tahun" className="flex gap-2">
      <ButtonLink
        size="sm"
        icon="chevron-left"
        href={buildKehadiranHref(filter, { tahun: tahun - 1, bulan: 12 })}
      >
        {tahun - 1}
      </ButtonLink>
      {tahun < tahunKini ? (
        <ButtonLink
          size="sm"
          iconAfter="chevron-right"
          href={buildKehadiranHref(filter, { tahun: tahun + 1, bulan: undefined })}
        >
          {tahun + 1}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
