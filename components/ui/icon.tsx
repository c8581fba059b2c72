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
  weight?: 2 | 2.5 | 3
  className?: string
}) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      className={cx('ikon', className)}
      {...(weight === 2 ? {} : { 'data-tebal': weight })}
    >
      <use href={`/ikon.svg#${name}`} />
    </svg>
  )
}
