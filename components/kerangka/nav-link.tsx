'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { findAktif } from './navigasi'

/** A link of the navigation that knows whether it is where one is; `semua` are the addresses beside it. */
export function NavLink({
  href,
  semua,
  aktif,
  className,
  children,
}: {
  href: string
  semua: readonly string[]
  /** Overrides the address of the page, where a picture of the shell is shown. */
  aktif?: string | undefined
  className: string
  children: ReactNode
}) {
  const pathname = usePathname()
  const here =
    aktif ??
    findAktif(
      pathname,
      semua.map((h) => ({ href: h })),
    )
  return (
    <Link
      href={href}
      prefetch={false}
      className={className}
      aria-current={here === href ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
