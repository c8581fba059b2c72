import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Skeleton } from './skeleton'

export type SortState = 'ascending' | 'descending' | 'none'

/** One column: what stands in the head, and how a row fills its cell. */
export type Column<T> = {
  key: string
  header: ReactNode
  /** Link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; state: SortState } | undefined
  numeric?: boolean
  /** The column that names the row (`th scope="row"`); exactly one. */
  rowHeader?: boolean
  cell: (row: T) => ReactNode
  /** Under 721 px rows are cards: a label above the value, the whole width, or not shown at all. */
  cardLabel?: string
  cardFull?: boolean
  hideOnCard?: boolean
  className?: string
}

export type TableProps<T> = {
  /** What the table holds, for screen readers: "Pegawai, 50 dari 983". */
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
  /** Checkboxes `name=rowKey` inside the surrounding form; `label` names the person or thing. */
  selection?: { name: string; label: (row: T) => string; selected?: ReadonlySet<string> } | undefined
  compact?: boolean
  /** Shown instead of rows: an EmptyState that tells apart "nothing yet" and "nothing for this filter". */
  empty?: ReactNode
  footer?: ReactNode
  cards?: boolean
}

/** A server-rendered table; sorting is a link, selecting a checkbox of the form around it. */
export function Table<T>({
  caption,
  columns,
  rows,
  rowKey,
  selection,
  compact = true,
  empty,
  footer,
  cards = true,
}: TableProps<T>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  const attributes = columns.map(buildAttributes)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto overscroll-x-contain" aria-label={caption} tabIndex={0}>
      <table className="tabel" data-rapat={compact || undefined} data-kartu={cards || undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {selection ? (
              <td data-pilih-sel className="bg-surface-2">
                <span className="sr-only">Pilih</span>
              </td>
            ) : null}
            {columns.map((c) => (
              <HeadCell key={c.key} column={c} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = rowKey(row)
            return (
              <tr key={id}>
                {selection ? (
                  <td data-pilih-sel>
                    <input
                      type="checkbox"
                      data-pilih
                      name={selection.name}
                      value={id}
                      defaultChecked={selection.selected?.has(id)}
                      aria-label={`Pilih ${selection.label(row)}`}
                    />
                  </td>
                ) : null}
                {columns.map((c, i) => {
                  const Cell = c.rowHeader ? 'th' : 'td'
                  return (
                    <Cell key={c.key} {...attributes[i]}>
                      {c.cell(row)}
                    </Cell>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
        {footer ? <tfoot>{footer}</tfoot> : null}
      </table>
    </section>
  )
}

/** Only what is set: an undefined attribute is no HTML, but it travels in the payload of every cell. */
function buildAttributes<T>(c: Column<T>) {
  return {
    ...(c.rowHeader ? { scope: 'row' } : {}),
    ...(c.numeric ? { 'data-angka': true } : {}),
    ...(c.cardLabel ? { 'data-label': c.cardLabel } : {}),
    ...(c.cardFull ? { 'data-penuh': true } : {}),
    ...(c.hideOnCard ? { 'data-sembunyi': true } : {}),
    ...(c.className ? { className: c.className } : {}),
  }
}

function HeadCell<T>({ column }: { column: Column<T> }) {
  const { sort } = column
  return (
    <th
      scope="col"
      data-angka={column.numeric || undefined}
      aria-sort={sort?.state}
      className={column.className}
    >
      {sort ? (
        <Link
          href={sort.href}
          prefetch={false}
          scroll={false}
          className="inline-flex items-center gap-1 text-inherit no-underline hover:text-ink hover:underline"
        >
          {column.header}
          {sort.state === 'none' ? null : (
            <Icon name={sort.state === 'ascending' ? 'arrow-up' : 'arrow-down'} size={14} />
          )}
        </Link>
      ) : (
        column.header
      )}
    </th>
  )
}

/** The cell that names a row: a link (or plain words) with a quiet second line. */
export function NameCell({ href, name, sub }: { href?: string; name: ReactNode; sub?: ReactNode }) {
  return (
    <>
      {href ? (
        <Link href={href} prefetch={false} data-nama className="md:whitespace-nowrap">
          {name}
        </Link>
      ) : (
        <span className="font-semibold text-ink">{name}</span>
      )}
      {sub ? <span className="block font-normal text-ink-3 text-xs leading-4">{sub}</span> : null}
    </>
  )
}

/** The table's frame at its final height while the rows are on their way. */
export function TableSkeleton({ rows = 12, columns = 6 }: { rows?: number; columns?: number }) {
  return (
    <div aria-hidden="true" className="grid">
      <div className="h-8 border-line border-b bg-surface-2" />
      {Array.from({ length: rows }, (_, r) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <div key={r} className="flex h-10 items-center gap-6 border-line border-b px-3 last:border-b-0">
          {Array.from({ length: columns }, (_, c) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
            <Skeleton key={c} className={c === 0 ? 'w-40' : 'w-20 max-md:hidden'} />
          ))}
        </div>
      ))}
    </div>
  )
}
