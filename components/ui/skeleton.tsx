import { cx } from './cx'

/** A grey bar where text will stand; shown only after a moment, so that quick pages do not flicker. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cx('block h-3 animate-tampil rounded-xs bg-surface-3', className)} />
  )
}
