import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

/** What a state means to the reader; the meaning decides icon, colour and default word together. */
export type Makna =
  | 'memenuhi'
  | 'final'
  | 'catatan'
  | 'belum'
  | 'menunggu'
  | 'tidak'
  | 'lengkap'
  | 'keterangan'
  | 'dikecualikan'

type Look = { icon: IconName; tone: string; word: string }

const LOOK: Record<Makna, Look> = {
  memenuhi: { icon: 'check', tone: 'bg-ok-soft text-ok', word: 'Memenuhi' },
  final: { icon: 'lock', tone: 'bg-ok-soft text-ok', word: 'Final' },
  catatan: { icon: 'triangle-exclamation-point', tone: 'bg-warn-soft text-warn', word: 'Dengan catatan' },
  belum: { icon: 'circle-dashed', tone: 'bg-wait-soft text-wait', word: 'Belum dapat dinilai' },
  menunggu: { icon: 'clock', tone: 'bg-wait-soft text-wait', word: 'Menunggu' },
  tidak: { icon: 'octagon-exclamation-point', tone: 'bg-bad-soft text-bad', word: 'Tidak memenuhi' },
  lengkap: { icon: 'check', tone: 'bg-info-soft text-info', word: 'Lengkap' },
  keterangan: { icon: 'info', tone: 'bg-info-soft text-info', word: 'Keterangan' },
  dikecualikan: {
    icon: 'circle-slash-2',
    tone: 'text-ink-2 shadow-[inset_0_0_0_1px_var(--color-line-strong)]',
    word: 'Dikecualikan',
  },
}

/** A state as icon, word and colour; the word may be more exact than the meaning ("Bulan hilang"). */
export function Status({ makna, children }: { makna: Makna; children?: ReactNode }) {
  const look = LOOK[makna]
  return (
    <span className={`tanda ${look.tone}`}>
      <Icon name={look.icon} size={13} weight={2.5} />
      {children ?? look.word}
    </span>
  )
}

export type Hasil = 'memenuhi' | 'catatan' | 'belum' | 'tidak'

const MARK: Record<Hasil, { icon: IconName; tone: string; word: string }> = {
  memenuhi: { icon: 'check', tone: 'rounded-full bg-ok-soft text-ok', word: 'Memenuhi' },
  catatan: {
    icon: 'triangle-exclamation-point',
    tone: 'rounded-full bg-warn-soft text-warn',
    word: 'Menjadi catatan',
  },
  belum: {
    icon: 'circle-dashed',
    tone: 'rounded-full bg-surface text-wait shadow-[inset_0_0_0_2px_var(--color-wait)]',
    word: 'Belum dapat dinilai',
  },
  tidak: {
    icon: 'octagon-exclamation-point',
    tone: 'rounded-[5px] bg-bad-soft text-bad',
    word: 'Tidak memenuhi',
  },
}

/** The result of one rule as a shape, told apart without colour. */
export function HasilMark({ hasil, large = false }: { hasil: Hasil; large?: boolean }) {
  const mark = MARK[hasil]
  return (
    <span
      role="img"
      aria-label={mark.word}
      className={cx('grid shrink-0 place-items-center', large ? 'size-9' : 'size-6', mark.tone)}
    >
      <Icon name={mark.icon} size={large ? 20 : 14} weight={large ? 2.5 : 3} />
    </span>
  )
}
