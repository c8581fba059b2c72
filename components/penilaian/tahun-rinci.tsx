import { Card, CardBody } from '@/components/ui/card'
import { Note } from '@/components/ui/note'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatTanggal } from '@/lib/core/format'
import type { TimTahun } from '@/lib/penilaian/queries-tim-tahun'
import type { OrangTahun } from '@/lib/penilaian/schema-tahun'
import { NyatakanForm } from './nyatakan-form'
import { TahunHitungan } from './tahun-hitungan'
import { TahunPernyataan } from './tahun-pernyataan'

/** Satu orang: hitungan setahun, lalu rating yang dinyatakan, formulirnya, atau sejak kapan ia terbuka. */
export function TahunRinci({
  orang,
  tim,
  nyatakan,
}: {
  orang: OrangTahun
  tim: Pick<TimTahun, 'jadwal' | 'pita'>
  nyatakan: FormAction<{ pegawaiId: string[] }>
}) {
  const { berjalan } = orang
  return (
    <Card
      title={<span id="rinci">{orang.nama}</span>}
      subtitle={orang.nip ? `NI PPPK ${orang.nip}` : orang.jabatan}
    >
      <CardBody>
        {berjalan.pernyataan ? <TahunPernyataan pernyataan={berjalan.pernyataan} /> : null}
        <TahunHitungan
          berjalan={berjalan}
          pita={tim.pita}
          label={`Bulan ${orang.nama} pada ${berjalan.tahun}`}
        />
        {berjalan.pernyataan ? null : tim.jadwal.terbuka ? (
          <>
            {orang.sebabSendiri ? <Note tone="wait">{orang.sebabSendiri}</Note> : null}
            <NyatakanForm
              key={orang.pegawaiId}
              pegawaiId={orang.pegawaiId}
              tahun={berjalan.tahun}
              usulan={{ hasilKerja: berjalan.usulanHasilKerja, perilaku: berjalan.usulanPerilaku }}
              nyatakan={nyatakan}
            />
          </>
        ) : (
          <Note tone="wait">Rating dapat dinyatakan mulai {formatTanggal(tim.jadwal.mulai)}.</Note>
        )}
      </CardBody>
    </Card>
  )
}
