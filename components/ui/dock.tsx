import type { ReactNode } from 'react'

/** The bar that stays at the bottom with the one act of the page and exactly what it will do. */
export function Dock({
  title,
  children,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  actions: ReactNode
}) {
  return (
    <div
      data-layar-saja
      data-dok
      className="sticky bottom-2 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-surface px-4 py-3 shadow-2 max-nav:bottom-[calc(4rem+env(safe-area-inset-bottom))] md:flex-nowrap"
    >
      <div className="min-w-0 flex-[1_1_16rem] text-sm max-md:text-xs">
        <p className="font-semibold">{title}</p>
        {children ? <p className="text-ink-2">{children}</p> : null}
      </div>
      <div className="flex flex-wrap items-center gap-2 max-md:w-full max-md:[&>*]:flex-auto">{actions}</div>
    </div>
  )
}
