import { Card } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { Pager } from '@/components/ui/pager'
import type { SkpFilter } from '@/lib/skp/parse'
import type { listAntrean, listSkp } from '@/lib/skp/queries'
import { SkpAntrean } from './skp-antrean'
import { buildSkpHref, SkpSaring } from './skp-saring'
import { SkpTable } from './skp-table'

/** Kabar setelah menulis SKP banyak orang sekaligus, menurut pintunya. */
export function DitulisNote({ kabar }: { kabar: { langkah: string; isi: string } | null }) {
  if (kabar?.langkah !== 'ditulis') return null
  return (
    <Note tone="ok" live>
      {kabar.isi} SKP ditulis. Langkah berikutnya tampil di bawah.
    </Note>
  )
}

/** Yang menunggu atasan, menurut dekatnya dengan selesai. */
export function SkpAntreanSemua({ antrean }: { antrean: Awaited<ReturnType<typeof listAntrean>> }) {
  return (
    <>
      <SkpAntrean jenis="tandaTangani" daftar={antrean.tandaTangani} />
      <SkpAntrean jenis="setujui" daftar={antrean.setujui} />
      <SkpAntrean jenis="ajukan" daftar={antrean.ajukan} />
    </>
  )
}

/** Saringan, tabel, dan halaman berikutnya dalam satu kartu. */
export function SkpDaftar({
  filter,
  tahunIni,
  halaman,
  perangkatDaerah,
  tanpaUnit,
  bolehSusun,
}: {
  filter: SkpFilter
  tahunIni: number
  halaman: Awaited<ReturnType<typeof listSkp>>
  perangkatDaerah: Parameters<typeof SkpSaring>[0]['perangkatDaerah']
  tanpaUnit: boolean
  bolehSusun: boolean
}) {
  const { hitungan, rows, sebelum, sesudah } = halaman
  return (
    <Card label="Daftar SKP">
      <SkpSaring filter={filter} tahunIni={tahunIni} hitungan={hitungan} perangkatDaerah={perangkatDaerah} />
      <SkpTable
        rows={rows}
        tahun={filter.tahun}
        total={hitungan.cocok}
        tanpaUnit={tanpaUnit}
        kosong={{
          saringan: hitungan.semua > 0 || filter.q !== '' || filter.opd !== undefined,
          hrefSemua: `/skp?tahun=${filter.tahun}`,
          bolehSusun,
        }}
      />
      <Pager
        total={hitungan.cocok}
        prevHref={sebelum ? buildSkpHref(filter, { sebelum }) : undefined}
        nextHref={sesudah ? buildSkpHref(filter, { sesudah }) : undefined}
      />
    </Card>
  )
}
