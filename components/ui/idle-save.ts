import type { SaveState } from './save-status'

/** Starts one send, or answers null when nothing is to be sent. A rejection means that the network is down. */
export type Send = () => Promise<SaveState> | null

export type IdleSaveTiming = {
  idleMs: number
  retryMs: number
  /** What is said while the network is down, and where the typing is kept meanwhile. */
  offline: Extract<SaveState, { kind: 'offline' | 'refused' }>
}

/**
 * Sends a while after the last change, one send at a time, and again by itself while the network is down. `flush` sends now and
 * resolves when the answer is there; `cancel` forgets what has not started and returns the send under way.
 */
export function createIdleSave(
  send: Send,
  onState: (state: SaveState) => void,
  { idleMs, retryMs, offline }: IdleSaveTiming,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  function later(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    while (running) await running
    const sent = send()
    if (!sent) return
    onState({ kind: 'saving' })
    running = sent
      .then(onState, () => {
        onState(offline)
        later(retryMs)
      })
      .finally(() => {
        running = null
      })
    await running
  }

  return {
    flush,
    schedule: () => later(idleMs),
    cancel: (): Promise<void> | null => {
      clearTimeout(timer)
      return running
    },
  }
}
