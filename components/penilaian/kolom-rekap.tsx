import { buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { KeyValues } from '@/components/ui/key-values'

/** Empat lembar rekap dan templatnya untuk beberapa tahun. */
export function KolomRekap({ daftarTahun }: { daftarTahun: readonly number[] }) {
  return (
    <Card title="Empat lembar" subtitle="Lembar yang tidak ada dilewati; isian kosong tidak menghapus.">
      <CardBody>
        <KeyValues
          items={[
            {
              k: 'Bulanan',
              v: 'capaian, tujuh nilai BerAKHLAK atau satu rating, kehadiran, pengecualian; satu baris per orang dan bulan',
            },
            { k: 'SKP', v: 'tanggal tanda tangan pegawai dan penilai, tanggal ditetapkan' },
            {
              k: 'Tahunan',
              v: 'rating hasil kerja dan rating perilaku, dengan alasan bila menyimpang',
            },
            { k: 'Disiplin', v: 'hukuman beserta masa berlakunya, kasus yang dibuka dan ditutup' },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          {daftarTahun.map((tahun) => (
            <a
              key={tahun}
              href={`/api/unduh/templat-rekap?tahun=${tahun}`}
              download
              className={buttonClass()}
            >
              <Icon name="download" />
              Templat {tahun}
            </a>
          ))}
        </div>
      </CardBody>
    </Card>
  )
}
