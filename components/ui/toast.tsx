'use client'

import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Wraps a screen that reports small things that succeeded; what must not be missed is a Note, never a toast. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label="Pemberitahuan singkat"
          className="fixed right-4 bottom-4 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2 max-nav:bottom-20"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="flex items-start gap-3 rounded-md border border-line bg-surface px-4 py-3 text-sm shadow-2 transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0"
    >
      <Icon name="circle-check" className="mt-0.5 text-ok" />
      <Toast.Content className="min-w-0 flex-1">
        <Toast.Title className="font-semibold" />
        <Toast.Description className="text-ink-2" />
      </Toast.Content>
      <Toast.Close
        aria-label="Tutup"
        className="grid size-7 place-items-center rounded-sm hover:bg-surface-2"
      >
        <Icon name="x" />
      </Toast.Close>
    </Toast.Root>
  ))
}

/** `add({ title, description })` says what was done. */
export const useToast = Toast.useToastManager
