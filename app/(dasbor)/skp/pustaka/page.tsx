import type { Metadata } from 'next'
import { describePustaka, PustakaDaftar, PustakaTanpaJabatan } from '@/components/skp/pustaka-daftar'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { hasPeran } from '@/lib/akses/viewer'
import { getWilayah, today } from '@/lib/server/clock'
import { readKabar, requireViewer } from '@/lib/server/viewer'
import { parsePustakaFilter } from '@/lib/skp/parse-pustaka'
import { findNamaJabatan, listJabatanPustaka } from '@/lib/skp/queries-pustaka'

export const metadata: Metadata = { title: 'Pustaka jabatan' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PustakaPage({ searchParams }: Props) {
  const viewer = await requireViewer('pustaka:write')
  const [hariIni, params, { zona }] = await Promise.all([today(), searchParams, getWilayah()])
  const kabar = await readKabar(params)
  const filter = parsePustakaFilter(params)
  const [halaman, tersimpan] = await Promise.all([
    listJabatanPustaka(viewer, filter, hariIni),
    kabar?.langkah === 'tersimpan' ? findNamaJabatan(kabar.isi) : null,
  ])
  const disalin = kabar?.langkah === 'disalin' ? kabar.isi : null
  return (
    <>
      <PageHeader
        title="Pustaka jabatan"
        subtitle={`${describePustaka(halaman.hitungan)} Draf SKP baru berangkat dari pustaka ini.`.trim()}
      />
      {tersimpan || disalin ? (
        <Note tone="ok" live>
          {tersimpan ? `Pustaka ${tersimpan} tersimpan.` : `Pustaka ${disalin} jabatan terisi.`} SKP yang
          sudah disusun tidak berubah; draf baru memakainya.
        </Note>
      ) : null}
      {halaman.hitungan.semua === 0 && !filter.q ? (
        <PustakaTanpaJabatan seluruhWilayah={hasPeran(viewer, 'ADMIN_BKD')} />
      ) : (
        <PustakaDaftar filter={filter} halaman={halaman} zona={zona} />
      )}
    </>
  )
}
