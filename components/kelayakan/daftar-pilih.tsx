import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Dock } from '@/components/ui/dock'
import { SelectionBar } from '@/components/ui/selection-bar'
import { formatAngka } from '@/lib/core/format'
import type { TemuanFilter } from '@/lib/kelayakan/parse'
import type { AksiMassal } from '@/lib/kelayakan/schema-keputusan'
import { buildMassalHref } from './tampilan'

export type TugasDaftar = { aksi: AksiMassal; jumlah: number }

const KATA: Record<AksiMassal, { tombol: (n: string) => string; pilih: string; dapat: string }> = {
  setujui: {
    tombol: (n) => `Setujui ${n} sesuai rekomendasi`,
    pilih: 'Setujui yang dipilih',
    dapat: 'menunggu rekomendasi Anda',
  },
  periksa: {
    tombol: (n) => `Periksa ${n} rekomendasi`,
    pilih: 'Periksa yang dipilih',
    dapat: 'menunggu pemeriksaan',
  },
  putuskan: {
    tombol: (n) => `Satu SK untuk ${n} orang`,
    pilih: 'Satu SK untuk yang dipilih',
    dapat: 'menunggu keputusan',
  },
}

/** Daftar yang barisnya dapat dicentang, dan bilah di bawahnya untuk seluruh saringan; semuanya bermuara pada pratinjau. */
export function DaftarPilih({
  slug,
  filter,
  tugas,
  children,
}: {
  slug: string
  filter: TemuanFilter
  tugas: readonly TugasDaftar[]
  children: ReactNode
}) {
  if (tugas.length === 0) return <>{children}</>
  return (
    <form method="get">
      {filter.rekomendasi ? <input type="hidden" name="rekomendasi" value={filter.rekomendasi} /> : null}
      <SelectionBar name="pilih">
        {tugas.map(({ aksi }) => (
          <Button key={aksi} type="submit" size="sm" formAction={buildMassalHref(slug, aksi)}>
            {KATA[aksi].pilih}
          </Button>
        ))}
      </SelectionBar>
      {children}
    </form>
  )
}

/** Tindakan atas seluruh saringan yang sedang terbuka. */
export function DaftarDock({
  slug,
  filter,
  tugas,
  cocok,
}: {
  slug: string
  filter: TemuanFilter
  tugas: readonly TugasDaftar[]
  cocok: number
}) {
  const ada = tugas.filter(({ jumlah }) => jumlah > 0)
  if (ada.length === 0) return null
  return (
    <Dock
      title={`Semua ${formatAngka(cocok)} orang di saringan ini`}
      actions={ada.map(({ aksi, jumlah }, i) => (
        <ButtonLink
          key={aksi}
          href={buildMassalHref(slug, aksi, filter)}
          variant={i === 0 ? 'primary' : 'plain'}
        >
          {KATA[aksi].tombol(formatAngka(jumlah))}
        </ButtonLink>
      ))}
    >
      {ada.map(({ aksi, jumlah }) => `${formatAngka(jumlah)} ${KATA[aksi].dapat}`).join(', ')}. Dilihat dahulu
      sebelum dikirim.
    </Dock>
  )
}
