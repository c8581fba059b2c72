'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** A `details` that folds itself after a choice, on Escape and on a press outside; opens without scripts too. */
export function MenuLipat({
  summary,
  summaryClassName,
  className,
  children,
}: {
  summary: ReactNode
  summaryClassName: string
  className?: string
  children: ReactNode
}) {
  const box = useRef<HTMLDetailsElement>(null)
  const pathname = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is the signal to fold
  useEffect(() => {
    if (box.current) box.current.open = false
  }, [pathname])

  useEffect(() => {
    function fold(event: Event) {
      const el = box.current
      if (!el?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        el.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && el.contains(event.target)) return
      el.open = false
    }
    document.addEventListener('pointerdown', fold)
    document.addEventListener('keydown', fold)
    return () => {
      document.removeEventListener('pointerdown', fold)
      document.removeEventListener('keydown', fold)
    }
  }, [])

  return (
    <details ref={box} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  )
}
