import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PutaranHari } from './putaran-hari'

/** Sebelum putaran pertama: apa yang akan ada di sini dan satu langkah berikutnya. */
export function KelayakanKosong({
  bolehJalan,
  tahun,
  pada,
}: {
  bolehJalan: boolean
  tahun: number
  pada: string
}) {
  return (
    <Card label="Belum ada putaran">
      <EmptyState icon="scale" title={`Belum ada putaran untuk ${tahun}`}>
        {bolehJalan
          ? 'Putaran membekukan data semua pegawai, memeriksa sepuluh syarat perpanjangan, lalu disegel. Setiap rekomendasi dapat dibuka sampai angka dan dasar hukumnya.'
          : 'Rekomendasi perpanjangan akan tampil di sini setelah Admin BKPSDM menjalankan putaran.'}
      </EmptyState>
      {bolehJalan ? (
        <div className="mx-auto w-full max-w-sm pb-8">
          <PutaranHari tahun={tahun} pada={pada} />
        </div>
      ) : null}
    </Card>
  )
}
