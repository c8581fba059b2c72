import { cx } from './cx'

const TITLES = new Set(['h.', 'hj.', 'dr.', 'drs.', 'dra.', 'ir.', 'prof.', 'drg.', 'apt.', 'ns.', 'm.'])

/** First letters of the first and the last name, without titles and degrees: "H. Fahruddin Noor, S.STP." is FN. */
export function initialsOf(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter((w) => w && !TITLES.has(w.toLowerCase()))
  const first = words[0] ?? name
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return (last ? `${first.charAt(0)}${last.charAt(0)}` : first.slice(0, 2)).toUpperCase()
}

/** Initials of a person; decoration beside the name, so hidden from screen readers. */
export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'grid shrink-0 place-items-center rounded-full bg-primary-soft font-bold text-primary',
        large ? 'size-11 text-base' : 'size-8 text-xs',
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
