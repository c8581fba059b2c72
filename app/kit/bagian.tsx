import type { ReactNode } from 'react'

/** One component of the kit: its name, how it is called, and its states. */
export function Bagian({
  id,
  judul,
  pakai,
  children,
}: {
  id: string
  judul: string
  pakai: string
  children: ReactNode
}) {
  return (
    <div className="grid min-w-0 content-start gap-3">
      <h2 id={id}>{judul}</h2>
      <pre className="overflow-x-auto whitespace-pre-wrap rounded-sm bg-surface-2 px-3 py-2 font-mono text-ink-2 text-xs">
        {pakai}
      </pre>
      {children}
    </div>
  )
}

/** States side by side, wrapping. */
export function Baris({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-wrap items-center gap-3">{children}</div>
}
