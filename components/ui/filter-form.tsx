import type { ReactNode } from 'react'
import { Button } from './button'
import { Select } from './select'

/** Filters as a GET form: they stand in the address, can be shared, and work without scripts. */
export function FilterForm({
  action,
  children,
  keep = {},
  submitLabel = 'Saring',
  label = 'Saringan',
}: {
  action: string
  children: ReactNode
  /** Parameters of the address that the form must not lose (a chip, a sort order). */
  keep?: Readonly<Record<string, string | undefined>>
  submitLabel?: string
  label?: string
}) {
  return (
    <search data-layar-saja aria-label={label}>
      <form
        action={action}
        className="grid grid-cols-2 items-end gap-2.5 p-3 max-md:[&>:is(div:first-of-type,button)]:col-span-2 xl:flex xl:flex-wrap xl:[&>div]:min-w-36 xl:[&>div]:flex-1 xl:[&>div:first-of-type]:flex-[1.6]"
      >
        {Object.entries(keep).map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        {children}
        <Button type="submit" icon="list-filter">
          {submitLabel}
        </Button>
      </form>
    </search>
  )
}

/** A choice among named records, "Semua (14)" first; with one record there is nothing to choose and nothing is shown. */
export function FilterChoice({
  name,
  label,
  items,
  value,
}: {
  name: string
  label: string
  items: readonly { id: string; nama: string }[]
  value: string | undefined
}) {
  return items.length > 1 ? (
    <Select
      name={name}
      label={label}
      placeholder={`Semua (${items.length})`}
      options={items.map(({ id, nama }) => ({ value: id, label: nama }))}
      defaultValue={value ?? ''}
    />
  ) : null
}
