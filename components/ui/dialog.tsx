'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { type ButtonVariant, buttonClass } from './button'
import { cx } from './cx'
import { createDoublePress } from './double-press'
import { Icon } from './icon'

const BACKDROP =
  'fixed inset-0 z-40 bg-[oklch(15%_0.02_222/0.45)] transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0'

/** A double click on the trigger opens once: its second half neither dismisses nor presses what opened under the pointer. */
function useDoublePress() {
  const [press] = useState(() => createDoublePress())
  return {
    onOpenChange: (open: boolean, { reason, cancel }: Base.Root.ChangeEventDetails) => {
      if (open) press.open()
      else if (reason === 'outside-press' && press.isEcho()) cancel()
    },
    onClickCapture: (event: MouseEvent) => {
      if (event.detail < 2 || !press.isEcho()) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/**
 * Asks before an act that cannot be taken back, or takes one short answer. `children` hold the form with its own
 * submit button; "Batal" closes and keeps nothing.
 */
export function Dialog({
  trigger,
  triggerVariant = 'plain',
  title,
  description,
  children,
}: {
  trigger: ReactNode
  triggerVariant?: ButtonVariant
  title: string
  description?: ReactNode
  children: ReactNode
}) {
  const { onOpenChange, onClickCapture } = useDoublePress()
  return (
    <Base.Root onOpenChange={onOpenChange}>
      <Base.Trigger className={buttonClass({ variant: triggerVariant })}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Viewport className="fixed inset-0 z-40 grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            onClickCapture={onClickCapture}
            className="grid w-full max-w-120 gap-3 rounded-lg border border-line bg-surface p-5 text-ink shadow-3 transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0"
          >
            <Base.Title className="font-semibold text-lg">{title}</Base.Title>
            {description ? (
              <Base.Description className="text-ink-2 text-sm" render={<div />}>
                {description}
              </Base.Description>
            ) : null}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

/** "Batal" inside a dialog or drawer. */
export function DialogClose({ children = 'Batal' }: { children?: ReactNode }) {
  return <Base.Close className={buttonClass()}>{children}</Base.Close>
}

/** A panel from the right for one person or thing, without leaving the list. */
export function Drawer({
  trigger,
  triggerVariant = 'plain',
  title,
  head,
  footer,
  children,
}: {
  trigger: ReactNode
  triggerVariant?: ButtonVariant
  title: string
  head?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  const { onOpenChange, onClickCapture } = useDoublePress()
  return (
    <Base.Root onOpenChange={onOpenChange}>
      <Base.Trigger className={buttonClass({ variant: triggerVariant })}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup
          onClickCapture={onClickCapture}
          className="fixed inset-y-0 right-0 z-40 flex w-108 max-w-full flex-col border-line border-l bg-surface text-ink shadow-3 transition-transform duration-200 data-starting-style:translate-x-full data-ending-style:translate-x-full"
        >
          <div className="grid gap-3 border-line border-b px-5 py-4">
            <div className="flex items-start gap-3">
              <Base.Title className="min-w-0 flex-1 font-semibold text-lg">{title}</Base.Title>
              <Base.Close aria-label="Tutup" className={cx(buttonClass({ variant: 'quiet' }), 'w-9 px-0!')}>
                <Icon name="x" size={20} />
              </Base.Close>
            </div>
            {head}
          </div>
          <div className="grid flex-1 content-start gap-5 overflow-auto px-5 pt-4 pb-6">{children}</div>
          {footer ? <div className="flex gap-2 border-line border-t px-5 py-3">{footer}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
