import type { Metadata } from 'next'
import { SandiForm } from '@/components/akun/sandi-form'
import { PageHeader } from '@/components/ui/page-header'
import { changeSandi } from '@/lib/akun/actions'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Kata sandi' }

export default async function KataSandiPage() {
  await requireViewer()
  return (
    <>
      <PageHeader
        title="Kata sandi"
        subtitle="Setelah diganti, semua perangkat keluar dan Anda masuk dengan yang baru."
      />
      <SandiForm action={changeSandi} />
    </>
  )
}
