'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { useId } from 'react'
import { cx } from './cx'
import { CONTROL, describeField, Field, type FieldText } from './field'
import { Icon } from './icon'

export type ComboboxItem = { value: string; label: string }

/** One of many (a jabatan, a person): type to narrow, arrows to move, Enter to take. Sends `name=value`. */
export function Combobox({
  name,
  items,
  defaultValue,
  placeholder,
  onValueChange,
  ...text
}: FieldText & {
  name: string
  items: readonly ComboboxItem[]
  defaultValue?: string | undefined
  placeholder?: string
  onValueChange?: (value: string | null) => void
}) {
  const unique = useId()
  const id = `${name}-${unique}`
  return (
    <Field {...text} id={id}>
      <Base.Root
        items={items}
        name={name}
        defaultValue={items.find((i) => i.value === defaultValue) ?? null}
        onValueChange={(item) => onValueChange?.(item?.value ?? null)}
      >
        <span className="relative block">
          <Base.Input
            {...describeField(id, text.hint, text.error)}
            placeholder={placeholder}
            className={cx(CONTROL, 'pr-16')}
          />
          <span className="absolute inset-y-0 right-1 flex items-center text-ink-2">
            <Base.Clear
              aria-label="Kosongkan"
              className="grid size-7 place-items-center rounded-sm hover:bg-surface-2 data-disabled:hidden"
            >
              <Icon name="x" />
            </Base.Clear>
            <Base.Trigger
              aria-label="Buka pilihan"
              className="grid size-7 place-items-center rounded-sm hover:bg-surface-2"
            >
              <Icon name="chevrons-up-down" />
            </Base.Trigger>
          </span>
        </span>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-50 w-(--anchor-width)">
            <Base.Popup className="max-h-72 overflow-y-auto rounded-sm border border-line-strong bg-surface py-1 text-ink text-sm shadow-2">
              <Base.Empty className="px-3 py-2 text-ink-2 empty:hidden">Tidak ada yang cocok.</Base.Empty>
              <Base.List>
                {(item: ComboboxItem) => (
                  <Base.Item
                    key={item.value}
                    value={item}
                    className="flex min-h-11 items-center gap-2 md:min-h-9 px-3 py-1.5 data-highlighted:bg-primary-soft"
                  >
                    <span className="flex-1">{item.label}</span>
                    <Base.ItemIndicator>
                      <Icon name="check" className="text-primary" />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
