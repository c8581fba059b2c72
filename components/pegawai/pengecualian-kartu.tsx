import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatAngka } from '@/lib/core/format'
import type { DapatDikecualikan, OrangDikecualikan } from '@/lib/kehadiran/queries-pengecualian'
import { addPengecualian } from '@/lib/pegawai/actions-pengecualian'
import type { PengecualianFilter } from '@/lib/pegawai/parse-pengecualian'
import { PengecualianDaftar } from './pengecualian-daftar'
import { PengecualianForm } from './pengecualian-form'
import { PengecualianSaring } from './pengecualian-saring'

/** Formulir mengecualikan bulan orang yang dipilih; dibangun ulang setelah tersimpan. */
export function PengecualianBaru({
  orang,
  tahun,
  bolehFinal,
}: {
  orang: DapatDikecualikan
  tahun: number
  bolehFinal: boolean
}) {
  return (
    <Card title={`Kecualikan bulan ${orang.nama}`} subtitle={orang.nip}>
      <CardBody>
        <PengecualianForm
          key={`${orang.id}-${tahun}`}
          action={addPengecualian}
          pegawaiId={orang.id}
          tahun={tahun}
          sudah={orang.sudah}
          dinilai={orang.dinilai}
          bolehFinal={bolehFinal}
        />
      </CardBody>
    </Card>
  )
}

/** Daftar orang dengan bulan dikecualikan, dengan saringannya. */
export function PengecualianKartu({
  daftar,
  filter,
  tahun,
  perangkatDaerah,
  bolehFinal,
}: {
  daftar: readonly OrangDikecualikan[]
  filter: PengecualianFilter
  tahun: number
  perangkatDaerah: readonly { id: string; nama: string }[]
  bolehFinal: boolean
}) {
  return (
    <Card title={`${formatAngka(daftar.length)} orang pada ${tahun}`}>
      <PengecualianSaring filter={filter} tahun={tahun} perangkatDaerah={perangkatDaerah} />
      {daftar.length === 0 ? (
        <EmptyState icon="circle-slash-2" title="Tidak ada bulan yang dikecualikan">
          Tidak ada yang cocok pada {tahun} dalam jangkauan Anda.
        </EmptyState>
      ) : (
        <PengecualianDaftar daftar={daftar} tahun={tahun} bolehFinal={bolehFinal} />
      )}
    </Card>
  )
}
