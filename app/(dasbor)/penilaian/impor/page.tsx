import type { Metadata } from 'next'
import { ContohList } from '@/components/impor/contoh-list'
import { ImporHalaman } from '@/components/impor/impor-halaman'
import { ImporTerakhir } from '@/components/impor/impor-terakhir'
import { UnggahForm } from '@/components/impor/unggah-form'
import { KolomRekap } from '@/components/penilaian/kolom-rekap'
import { Card } from '@/components/ui/card'
import { Select } from '@/components/ui/select'
import { tahunDari } from '@/lib/core/tanggal'
import { listImpor } from '@/lib/impor/queries'
import { listContoh } from '@/lib/impor/queries-contoh'
import { readPesan } from '@/lib/impor/queries-pesan'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Impor rekap setahun' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ImporRekapPage({ searchParams }: Props) {
  await requireViewer('penilaian:import')
  const { galat } = await searchParams
  const [daftar, contoh, hariIni] = await Promise.all([
    listImpor(['REKAP_TAHUN']),
    listContoh(['rekap']),
    today(),
  ])
  const tahun = tahunDari(hariIni)
  return (
    <ImporHalaman
      judul="Impor rekap setahun"
      keterangan="Bawa rekap setahun dari lembar kantor atau e-Kinerja. Anda melihat setiap perbedaan sebelum menerapkannya."
      formulir={
        <Card
          title="Periksa satu berkas"
          subtitle="Yang salah disebut per baris dan kolom; data Titian tidak disentuh."
        >
          <UnggahForm
            action="/api/unggah/impor-rekap"
            gagal={readPesan(typeof galat === 'string' ? galat : undefined)}
            petunjuk="Berkas .xlsx dengan lembar Bulanan, SKP, Tahunan, Disiplin; atau .csv berisi salah satunya. Paling besar 40 MB."
          >
            <Select
              name="tahun"
              label="Tahun rekap"
              defaultValue={String(tahun)}
              options={[tahun, tahun - 1, tahun - 2].map((satu) => ({
                value: String(satu),
                label: String(satu),
              }))}
            />
          </UnggahForm>
        </Card>
      }
      samping={
        <>
          <KolomRekap daftarTahun={[tahun, tahun - 1]} />
          <ContohList daftar={contoh} />
        </>
      }
      bawah={<ImporTerakhir daftar={daftar} alamat="/penilaian/impor" />}
    />
  )
}
