import type { ReactNode } from 'react'
import { KeluarForm } from '@/components/akun/keluar-form'
import { Kerangka } from '@/components/kerangka/kerangka'
import { PERAN_LABEL } from '@/lib/akses/peran'
import { signOut } from '@/lib/akun/actions'
import { formatWaktu, getWilayah } from '@/lib/server/clock'
import { requireSesi } from '@/lib/server/viewer'

/** The shell around every signed-in page. It hides nothing: each page asks for its own permission. */
export default async function DasborLayout({ children }: { children: ReactNode }) {
  const [viewer, wilayah, waktu] = await Promise.all([requireSesi(), getWilayah(), formatWaktu()])
  const semua = [...new Set(viewer.peran.map((p) => p.peran))]
  // Selama kata sandi masih sementara tidak ada halaman lain yang terbuka, maka tidak ada menu yang ditawarkan.
  const peran = viewer.wajibGantiSandi ? [] : semua
  return (
    <Kerangka
      viewer={{ nama: viewer.nama, peran, peranLabel: semua.map((p) => PERAN_LABEL[p]).join(', ') }}
      wilayah={wilayah.nama}
      waktu={waktu}
      keluar={<KeluarForm action={signOut} />}
    >
      {children}
    </Kerangka>
  )
}
