import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'

/** How far a month of the year is. */
export type KeadaanBulan = 'final' | 'menunggu' | 'berjalan' | 'dikecualikan' | 'hilang' | 'belum-dibuka'

export type Bulan = {
  /** Three letters: "Jan". */
  nama: string
  keadaan: KeadaanBulan
  /** The figure of a rated month exactly as printed ("92,50"): it decides, so no screen rounds it. */
  nilai?: string | undefined
  /** What the legend calls it, where whose turn it is matters: "Menunggu Anda". */
  legenda?: string | undefined
  /** In words, for screen readers: "final", "dikecualikan, cuti sakit". */
  keterangan: string
  href?: string | undefined
}

const ICON: Record<KeadaanBulan, IconName> = {
  final: 'check',
  menunggu: 'clock',
  berjalan: 'pencil',
  dikecualikan: 'circle-slash-2',
  hilang: 'octagon-exclamation-point',
  'belum-dibuka': 'circle-dashed',
}

const WORDS: Record<KeadaanBulan, string> = {
  final: 'Final',
  menunggu: 'Menunggu atasan',
  berjalan: 'Berjalan',
  dikecualikan: 'Dikecualikan',
  hilang: 'Hilang',
  'belum-dibuka': 'Belum dibuka',
}

/** The year as a bridge of twelve planks from contract start to contract end. */
export function Planks({
  label,
  bulan,
  kiri,
  kanan,
  flat = false,
  low = false,
}: {
  label: string
  bulan: readonly Bulan[]
  kiri?: ReactNode
  kanan?: ReactNode
  flat?: boolean
  low?: boolean
}) {
  return (
    <div className="@container grid min-w-0 gap-1.5">
      <ol className="titian" aria-label={label} data-datar={flat || undefined} data-rendah={low || undefined}>
        {bulan.map((b) => (
          <li key={b.nama} className="min-w-0">
            {b.href ? (
              <Link href={b.href} prefetch={false} className="papan" data-bulan={b.keadaan}>
                <PlankText bulan={b} />
              </Link>
            ) : (
              <span className="papan" data-bulan={b.keadaan}>
                <PlankText bulan={b} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {kiri || kanan ? (
        <div className="flex justify-between gap-4 text-ink-3 text-xs">
          <span>{kiri}</span>
          <span className="text-right">{kanan}</span>
        </div>
      ) : null}
    </div>
  )
}

function PlankText({ bulan: b }: { bulan: Bulan }) {
  return (
    <>
      <small>{b.nama}</small>
      {b.nilai ? <span>{b.nilai}</span> : <Icon name={ICON[b.keadaan]} size={15} />}
      <span className="sr-only">{b.keterangan}</span>
    </>
  )
}

/** What the planks mean, with how many there are of each. */
export function PlankLegend({ bulan }: { bulan: readonly Bulan[] }) {
  const kinds = new Map<string, { keadaan: KeadaanBulan; n: number }>()
  for (const { keadaan, legenda = WORDS[keadaan] } of bulan)
    kinds.set(legenda, { keadaan, n: (kinds.get(legenda)?.n ?? 0) + 1 })
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs leading-5">
      {[...kinds].map(([kata, { keadaan, n }]) => (
        <li key={kata} className="flex items-center gap-1.5">
          <span aria-hidden="true" data-bulan={keadaan} className="contoh-papan" />
          {kata} ({n})
        </li>
      ))}
    </ul>
  )
}
