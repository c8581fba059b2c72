/** A second press this soon after the first belongs to the same double click, milliseconds. */
const ECHO_MS = 500

/** Tells the second half of a double click on what opened something from a press that was meant for what opened. */
export function createDoublePress(now: () => number = () => performance.now()) {
  let opened = Number.NEGATIVE_INFINITY
  return {
    open: () => {
      opened = now()
    },
    isEcho: (): boolean => now() - opened < ECHO_MS,
  }
}
