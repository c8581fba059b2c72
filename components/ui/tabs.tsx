'use client'

import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

/** Views that need no address of their own; everything is in the page, so switching asks no server. */
export function Tabs({
  label,
  items,
}: {
  label: string
  items: readonly { value: string; label: string; content: ReactNode }[]
}) {
  return (
    <Base.Root defaultValue={items[0]?.value ?? ''} className="grid min-w-0 gap-4">
      <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-line border-b">
        {items.map((t) => (
          <Base.Tab
            key={t.value}
            value={t.value}
            className="-mb-px whitespace-nowrap border-transparent border-b-3 px-3 py-2 font-medium text-ink-2 text-sm hover:text-ink focus-visible:-outline-offset-3 data-active:border-primary data-active:font-semibold data-active:text-primary"
          >
            {t.label}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((t) => (
        <Base.Panel key={t.value} value={t.value}>
          {t.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
