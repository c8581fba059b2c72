import type { ReactNode } from 'react'
import { KeluarForm } from '@/components/akun/keluar-form'
import { Kerangka } from '@/components/kerangka/kerangka'
import { PERAN_LABEL } from '@/lib/akses/peran'
import { signOut } from '@/lib/akun/actions'
import { formatWaktu, getWilayah } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

/** The shell around every signed-in page. It hides nothing: each page asks for its own permission. */
export default async function DasborLayout({ children }: { children: ReactNode }) {
  const [viewer, wilayah, waktu] = await Promise.all([requireViewer(), getWilayah(), formatWaktu()])
  const peran = [...new Set(viewer.peran.map((p) => p.peran))]
  return (
    <Kerangka
      viewer={{ nama: viewer.nama, peran, peranLabel: peran.map((p) => PERAN_LABEL[p]).join(', ') }}
      wilayah={wilayah.nama}
      waktu={waktu}
      keluar={<KeluarForm action={signOut} />}
    >
      {children}
    </Kerangka>
  )
}
