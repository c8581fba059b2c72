'use client'

import { useEffect, useRef, useState } from 'react'
import { createIdleSave, type IdleSaveTiming, type Send } from './idle-save'
import type { SaveState } from './save-status'

/** An automatic save of this screen: also sends when the network returns, when the page is hidden, and when it is left. */
export function useIdleSave(send: Send, initial: SaveState, timing: IdleSaveTiming) {
  const [state, setState] = useState(initial)
  const latest = useRef(send)
  latest.current = send
  const [save] = useState(() => createIdleSave(() => latest.current(), setState, timing))

  useEffect(() => {
    const now = () => void save.flush()
    const leave = () => document.visibilityState === 'hidden' && now()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', leave)
      now()
    }
  }, [save])

  return { ...save, state, setState }
}
