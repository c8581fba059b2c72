import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PustakaPenyunting } from '@/components/skp/pustaka-penyunting'
import { PustakaSalin } from '@/components/skp/pustaka-salin'
import { PageHeader } from '@/components/ui/page-header'
import { formatAngka } from '@/lib/core/format'
import { getWilayah, today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'
import { formatPukul, formatSaat } from '@/lib/skp/labels'
import { findPustaka, listJabatanKosong, listSumberPustaka } from '@/lib/skp/queries-pustaka'
import { findSkp } from '@/lib/skp/queries-rincian'

export const metadata: Metadata = { title: 'Pustaka jabatan' }

type Props = { params: Promise<{ jabatanId: string }>; searchParams: Promise<{ skp?: string | string[] }> }

export default async function PustakaJabatanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('pustaka:write')
  const [{ jabatanId }, { skp: versiId }, hariIni, { zona }] = await Promise.all([
    params,
    searchParams,
    today(),
    getWilayah(),
  ])
  const pustaka = await findPustaka(viewer, jabatanId, hariIni)
  if (!pustaka) notFound()
  const [sumber, kosong, skp] = await Promise.all([
    listSumberPustaka(jabatanId),
    pustaka.rencana.length > 0 ? listJabatanKosong(viewer, jabatanId, hariIni) : [],
    typeof versiId === 'string' ? findSkp(viewer, versiId, hariIni) : null,
  ])
  const ada = new Set(pustaka.rencana.map(({ uraian }) => uraian))
  const dariSkp = skp?.beku && skp.jabatanId === jabatanId ? skp : null
  const { diubah } = pustaka
  const oleh =
    diubah && `terakhir diubah ${diubah.saya ? 'Anda' : diubah.oleh}, ${formatSaat(diubah.pada, zona)}`
  return (
    <>
      <PageHeader
        title={pustaka.nama}
        subtitle={[
          pustaka.orang > 0
            ? `Pustaka untuk ${formatAngka(pustaka.orang)} PPPK Paruh Waktu`
            : 'Pustaka jabatan, belum ada pemegangnya',
          oleh,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <div className="grid max-w-240 gap-4">
        <PustakaPenyunting
          key={jabatanId}
          jabatanId={jabatanId}
          version={pustaka.version}
          rencana={pustaka.rencana}
          dariSkp={
            dariSkp && {
              nama: dariSkp.pegawai.nama,
              tahun: dariSkp.tahun,
              rencana: dariSkp.rencana.filter(({ uraian }) => !ada.has(uraian)),
            }
          }
          diubah={
            diubah && {
              oleh: diubah.saya ? 'Anda di tab lain' : diubah.oleh,
              pukul: formatPukul(diubah.pada, zona),
            }
          }
          dihentikan={pustaka.dihentikan.map(({ pada, ...baris }) => ({
            ...baris,
            pada: formatSaat(pada, zona),
          }))}
          sumber={sumber}
          orangId={viewer.orangId}
        />
        <PustakaSalin jabatanId={jabatanId} kosong={kosong} banyak={pustaka.rencana.length} />
      </div>
    </>
  )
}
