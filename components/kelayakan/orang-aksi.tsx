import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatAngka } from '@/lib/core/format'
import type { TemuanFilter } from '@/lib/kelayakan/parse'
import { CetakButton } from './cetak-button'
import { buildOrangHref, TAMPILAN } from './tampilan'

function Langkah({ href, icon, label }: { href: string | null; icon: IconName; label: string }) {
  if (href === null)
    return (
      <span className={`${buttonClass()} pointer-events-none border-line! bg-surface-2! text-ink-3!`}>
        <Icon name={icon} />
        <span className="sr-only">{label}: tidak ada</span>
      </span>
    )
  return (
    <ButtonLink href={href} rel={icon === 'chevron-left' ? 'prev' : 'next'} aria-label={label}>
      <Icon name={icon} />
    </ButtonLink>
  )
}

/** Tempat orang ini di dalam saringan, tetangganya, dan cetak. */
export function OrangAksi({
  slug,
  filter,
  tetangga,
}: {
  slug: string
  filter: TemuanFilter
  tetangga: { urutan: number; jumlah: number; sebelum: string | null; sesudah: string | null } | null
}) {
  const href = (id: string | null) => (id === null ? null : buildOrangHref(slug, id, filter))
  const yang = filter.rekomendasi ? ` ${TAMPILAN[filter.rekomendasi].pendek.toLowerCase()}` : ''
  return (
    <>
      {tetangga ? (
        <>
          <span className="text-ink-3 text-xs">
            Orang {formatAngka(tetangga.urutan)} dari {formatAngka(tetangga.jumlah)}
            {yang}
          </span>
          <Langkah href={href(tetangga.sebelum)} icon="chevron-left" label="Orang sebelumnya" />
          <Langkah href={href(tetangga.sesudah)} icon="chevron-right" label="Orang berikutnya" />
        </>
      ) : null}
      <CetakButton />
    </>
  )
}
