'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button'

/**
 * Counts the ticked rows of the form it stands in and offers to tick the page or none. `children` are the submit
 * buttons of that form. Without scripts the buttons are there all the same.
 */
export function SelectionBar({
  name,
  all,
  children,
}: {
  name: string
  all?: ReactNode
  children: ReactNode
}) {
  const bar = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<number | null>(null)

  useEffect(() => {
    const form = bar.current?.closest('form')
    if (!form) return
    const update = () => setCount(boxes(form, name).filter((b) => b.checked).length)
    update()
    form.addEventListener('change', update)
    return () => form.removeEventListener('change', update)
  }, [name])

  function tick(checked: boolean) {
    const form = bar.current?.closest('form')
    if (!form) return
    for (const box of boxes(form, name)) box.checked = checked
    setCount(checked ? boxes(form, name).length : 0)
  }

  return (
    <div
      ref={bar}
      data-layar-saja
      className="flex flex-wrap items-center gap-3 border-line border-b bg-primary-soft px-3 py-2 text-sm max-md:hidden"
    >
      <b role="status">{count === null ? 'Untuk yang dicentang' : `${count} dipilih`}</b>
      {count === null ? null : (
        <Button size="sm" variant="quiet" onClick={() => tick(true)}>
          Pilih halaman ini
        </Button>
      )}
      {all}
      <span className="flex-1" />
      {children}
      {count ? (
        <Button size="sm" variant="quiet" onClick={() => tick(false)}>
          Lepas
        </Button>
      ) : null}
    </div>
  )
}

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter((b) => b.name === name)
}
