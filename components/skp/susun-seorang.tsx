import { Card } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { formatTanggal } from '@/lib/core/format'
import type { findAwal, listSumberSalinan } from '@/lib/skp/queries-susun'
import { AwalForm } from './awal-form'
import { PustakaKosong } from './pustaka-asal'
import { TanpaPerjanjian } from './susun-jabatan'

/** Cara memulai SKP satu orang: dari pustaka jabatannya, dari salinan, atau kosong. */
export function SusunSeorang({
  awal,
  tahun,
  salinan,
  hrefPustaka,
}: {
  awal: NonNullable<Awaited<ReturnType<typeof findAwal>>>
  tahun: number
  salinan: Awaited<ReturnType<typeof listSumberSalinan>>
  /** Diisi bila viewer boleh mengubah pustaka jabatannya. */
  hrefPustaka: string | null
}) {
  const sendiri = awal.pelaku === 'PEGAWAI'
  return (
    <>
      <PageHeader
        title={sendiri ? `SKP ${tahun} Anda belum ditulis` : `Susun SKP ${tahun}`}
        subtitle={[sendiri ? '' : awal.nama, awal.jabatan].filter(Boolean).join(' · ')}
      />
      {awal.rekap ? (
        <Note tone="info">
          Menurut rekap, SKP ini ditetapkan {formatTanggal(awal.rekap)}; tanggal itu tetap dipakai. Di sini
          tinggal menuliskan isinya, agar rencana bulanan dapat mengambilnya.
        </Note>
      ) : null}
      {awal.berkontrak && awal.jabatanId && awal.pustaka === 0 ? (
        <PustakaKosong
          href={hrefPustaka}
          sementara="Sementara itu SKP ini dapat disalin dari yang lain atau ditulis dari kosong."
        />
      ) : null}
      {awal.berkontrak ? (
        <Card label="Mulai menyusun" className="max-w-160">
          <AwalForm
            pegawaiId={awal.pegawaiId}
            tahun={tahun}
            jabatan={awal.jabatan}
            pustaka={awal.pustaka}
            salinan={salinan}
          />
        </Card>
      ) : (
        <TanpaPerjanjian tahun={tahun} sendiri={sendiri} />
      )}
    </>
  )
}
