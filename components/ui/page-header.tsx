import type { ReactNode } from 'react'

/** Title of the page, one sentence under it, and what can be done here. */
export function PageHeader({
  title,
  subtitle,
  actions,
  before,
}: {
  title: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  before?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <div className="flex min-w-0 flex-[1_1_24rem] items-center gap-3">
        {before}
        <div className="min-w-0">
          <h1>{title}</h1>
          {subtitle ? <p className="mt-1 max-w-[70ch] text-ink-2">{subtitle}</p> : null}
        </div>
      </div>
      {actions ? (
        <div
          data-layar-saja
          className="flex flex-wrap items-center gap-2 max-md:w-full max-md:[&>:is(a,button,form)]:flex-auto"
        >
          {actions}
        </div>
      ) : null}
    </div>
  )
}
