'use client'

import { usePathname } from 'next/navigation'
import { Breadcrumb } from '../ui/breadcrumb'
import { listRemah } from './navigasi'

/** The crumbs of the page that is open, read from its address. */
export function Remah({ aktif }: { aktif?: string | undefined }) {
  const pathname = usePathname()
  return <Breadcrumb items={listRemah(aktif ?? pathname)} />
}
