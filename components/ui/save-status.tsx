import { Icon } from './icon'
import type { IconName } from './icon-names'

/** Where what was typed stands. `text` is the whole sentence; `detail` gives way on a phone. */
export type SaveState =
  | { kind: 'idle' | 'saving' }
  | { kind: 'saved'; time: string }
  | { kind: 'offline' | 'refused'; text: string; detail?: string | undefined }

const LOOK: Record<Exclude<SaveState['kind'], 'idle'>, { icon: IconName; className: string }> = {
  saving: { icon: 'loader-circle', className: 'animate-putar text-ink-3' },
  saved: { icon: 'cloud-check', className: 'text-ok' },
  offline: { icon: 'cloud-off', className: 'text-warn' },
  refused: { icon: 'triangle-exclamation-point', className: 'text-warn' },
}

function describe(state: SaveState): string {
  if (state.kind === 'saved') return `Tersimpan ${state.time}`
  return 'text' in state ? state.text : 'Menyimpan…'
}

/** One short sentence of an automatic save; `onRetry` adds a button to what did not arrive. */
export function SaveStatus({
  state,
  onRetry,
  className,
}: {
  state: SaveState
  onRetry?: () => void
  /** Of the sentence: a dock keeps it to two lines. */
  className?: string
}) {
  const failed = 'text' in state ? state : null
  return (
    <span
      role="status"
      className="flex min-h-5 items-start gap-1.5 font-normal text-ink-2 text-sm max-md:text-xs"
    >
      {state.kind === 'idle' ? null : (
        <>
          <Icon name={LOOK[state.kind].icon} className={`mt-0.5 ${LOOK[state.kind].className}`} />
          <span className={className}>
            {describe(state)}
            {failed?.detail ? <span className="max-md:hidden"> {failed.detail}</span> : null}
          </span>
        </>
      )}
      {failed && onRetry ? (
        <button
          type="button"
          onClick={onRetry}
          className="whitespace-nowrap font-semibold text-primary underline"
        >
          Kirim lagi
        </button>
      ) : null}
    </span>
  )
}
