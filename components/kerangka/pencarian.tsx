'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon'

/** Looks for an employee: a plain GET form to the list; Ctrl K jumps into it. */
export function Pencarian() {
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    function jump(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', jump)
    return () => document.removeEventListener('keydown', jump)
  }, [])

  return (
    <search aria-label="Cari pegawai">
      <form
        action="/pegawai"
        className="flex h-8.5 w-68 items-center gap-2 rounded-sm border border-line bg-surface-2 pr-2 pl-2.5 text-ink-3 text-sm focus-within:border-line-strong hover:border-line-strong"
      >
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="search"
          name="q"
          aria-label="Cari pegawai menurut nama atau NI PPPK"
          aria-keyshortcuts="Control+K"
          placeholder="Cari pegawai, NI PPPK"
          className="min-w-0 flex-1 bg-transparent text-ink placeholder:text-ink-3"
        />
        <kbd>Ctrl K</kbd>
      </form>
    </search>
  )
}
