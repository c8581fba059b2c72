import type { Metadata } from 'next'
import { Antrean } from '@/components/rencana-kinerja/antrean'
import { RencanaDaftar } from '@/components/rencana-kinerja/rencana-daftar'
import { TahunKartu } from '@/components/rencana-kinerja/tahun-kartu'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { isSeluruhWilayah } from '@/lib/akses/viewer'
import { tahunDari } from '@/lib/core/tanggal'
import { readPesan } from '@/lib/impor/queries-pesan'
import { findTahunSaya } from '@/lib/laporan/queries-tahun-saya'
import { listPerangkatDaerah } from '@/lib/organisasi/queries'
import { parseSlugTahun } from '@/lib/penilaian/parse-bulan'
import { approveRencana } from '@/lib/rencana-kinerja/actions'
import { parseRencanaFilter } from '@/lib/rencana-kinerja/parse'
import { listAntrean, listRencana } from '@/lib/rencana-kinerja/queries-daftar'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Rencana kinerja' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RencanaKinerjaPage({ searchParams }: Props) {
  const viewer = await requireViewer('rencana:read')
  const [hariIni, params] = await Promise.all([today(), searchParams])
  const diminta = typeof params.tahun === 'string' ? parseSlugTahun(params.tahun) : null
  const filter = parseRencanaFilter(params, hariIni)
  const membaca = can(viewer, 'pegawai:read')
  const [sendiri, antrean, halaman, perangkatDaerah] = await Promise.all([
    can(viewer, 'rencana:write') ? findTahunSaya(viewer, hariIni, diminta) : null,
    can(viewer, 'rencana:approve') ? listAntrean(viewer, hariIni) : null,
    membaca ? listRencana(viewer, filter, hariIni) : null,
    isSeluruhWilayah(viewer) ? listPerangkatDaerah(viewer) : [],
  ])
  const pesan = readPesan(typeof params.galat === 'string' ? params.galat : undefined)
  return (
    <>
      <PageHeader
        title="Rencana kinerja"
        subtitle={
          antrean
            ? 'Yang menunggu jawaban Anda, lalu rencana seluruh tim.'
            : sendiri
              ? 'Setiap bulan: rencana disetujui, realisasi dilaporkan, lalu dinilai.'
              : 'Rencana dan realisasi bulanan dalam jangkauan Anda.'
        }
      />
      {pesan ? <Note tone="bad" live title={pesan.pesan} /> : null}
      {sendiri ? <TahunKartu {...sendiri} hariIni={hariIni} /> : null}
      {antrean ? <Antrean antrean={antrean} approve={approveRencana} /> : null}
      {halaman ? (
        <RencanaDaftar
          filter={filter}
          halaman={halaman}
          perangkatDaerah={perangkatDaerah}
          tahunIni={tahunDari(hariIni)}
        />
      ) : null}
    </>
  )
}
