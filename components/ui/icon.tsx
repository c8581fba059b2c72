import { cx } from './cx'
import type { IconName } from './icon-names'

/**
 * An icon from the sprite, always hidden from screen readers: a word stands beside it.
 * The sprite, because lucide's own components are client components: fifty rows would hydrate hundreds of them.
 */
export function Icon({
  name,
  size = 16,
  weight = 2,
  className,
}: {
  name: IconName
  size?: number
  weight?: number
  className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx('shrink-0', className)}
    >
      <use href={`/ikon.svg#${name}`} />
    </svg>
  )
}
