'use client'

import type { KeyboardEvent } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type Langkah = 1 | 2 | 3

const STEPS: readonly { nilai: Langkah; icon: IconName; word: string }[] = [
  { nilai: 1, icon: 'chevron-down', word: 'Di bawah' },
  { nilai: 2, icon: 'minus', word: 'Sesuai' },
  { nilai: 3, icon: 'chevron-up', word: 'Di atas' },
]

/**
 * Three steps with three shapes; nothing is chosen beforehand. Radios of a form, so it works without scripts; with
 * them 1, 2, 3 set and move on, Backspace clears, Enter goes to the next row (`data-baris` around a row,
 * `data-kisi` around all).
 */
export function Rating({
  name,
  label,
  defaultValue,
  disabled = false,
  wide = false,
  cell = false,
  onRate,
}: {
  name: string
  /** What is rated, and whose: "Akuntabel, Nor Halimah". */
  label: string
  defaultValue?: Langkah | undefined
  disabled?: boolean
  wide?: boolean
  /** In a cell of a wide grid: narrow on desks, wide with words on phones. */
  cell?: boolean
  onRate?: (nilai: Langkah | null) => void
}) {
  function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>) {
    const field = event.currentTarget
    const step = STEPS.find((s) => String(s.nilai) === event.key)
    if (step) {
      field.querySelectorAll<HTMLInputElement>('input')[step.nilai - 1]?.click()
      focusNext(field, '.tiga-langkah')
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      for (const input of field.querySelectorAll('input')) input.checked = false
      onRate?.(null)
    } else if (event.key === 'Enter') {
      focusNext(field, '[data-baris]')
    } else return
    event.preventDefault()
  }
  return (
    <fieldset
      disabled={disabled}
      onKeyDown={onKeyDown}
      data-lebar={wide || undefined}
      data-sel={cell || undefined}
      className="tiga-langkah"
      aria-keyshortcuts="1 2 3 Backspace"
    >
      <legend className="sr-only">{label}</legend>
      {STEPS.map((s) => (
        <label key={s.nilai} data-nilai={s.nilai}>
          <input
            type="radio"
            name={name}
            value={s.nilai}
            defaultChecked={s.nilai === defaultValue}
            onChange={() => onRate?.(s.nilai)}
          />
          <Icon name={s.icon} size={14} weight={2.5} />
          <span className={cx(cell ? 'md:sr-only' : !wide && 'sr-only')}>{s.word}</span>
        </label>
      ))}
    </fieldset>
  )
}

function focusNext(field: HTMLElement, selector: string) {
  const grid = field.closest('[data-kisi]') ?? document.body
  const here = selector === '.tiga-langkah' ? field : field.closest(selector)
  const all = [...grid.querySelectorAll<HTMLElement>(selector)]
  const after = here instanceof HTMLElement ? all.slice(all.indexOf(here) + 1) : []
  // Rows that cannot be rated hold no radio, or a locked one: the next person is the next one who can.
  for (const one of after) {
    const radio = one.querySelector<HTMLInputElement>('input[type=radio]:enabled')
    if (radio) return radio.focus()
  }
}
