import type { Metadata } from 'next'
import { SandiForm } from '@/components/akun/sandi-form'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { changeSandi } from '@/lib/akun/actions'
import { requireSesi } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Kata sandi' }

export default async function KataSandiPage() {
  const viewer = await requireSesi()
  return (
    <>
      <PageHeader
        title={viewer.wajibGantiSandi ? 'Buat kata sandi Anda sendiri' : 'Kata sandi'}
        subtitle="Setelah diganti, semua perangkat keluar dan Anda masuk dengan yang baru."
      />
      {viewer.wajibGantiSandi ? (
        <Note tone="info" title="Kata sandi pada slip hanya untuk masuk pertama">
          Halaman lain terbuka setelah Anda menggantinya. Isi kata sandi dari slip sebagai kata sandi
          sekarang.
        </Note>
      ) : null}
      <SandiForm action={changeSandi} />
    </>
  )
}
