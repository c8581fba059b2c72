import type { Metadata } from 'next'
import { ContohList } from '@/components/impor/contoh-list'
import { ImporHalaman } from '@/components/impor/impor-halaman'
import { ImporTerakhir } from '@/components/impor/impor-terakhir'
import { UnggahForm } from '@/components/impor/unggah-form'
import { KolomPegawai } from '@/components/pegawai/kolom-impor'
import { Card } from '@/components/ui/card'
import { OptionList } from '@/components/ui/option-list'
import { listImpor } from '@/lib/impor/queries'
import { listContoh } from '@/lib/impor/queries-contoh'
import { readPesan } from '@/lib/impor/queries-pesan'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Impor pegawai' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ImporPegawaiPage({ searchParams }: Props) {
  await requireViewer('pegawai:import')
  const { galat } = await searchParams
  const [daftar, contoh] = await Promise.all([
    listImpor(['DAFTAR_PEGAWAI', 'PELENGKAP']),
    listContoh(['daftar-pegawai', 'pelengkap']),
  ])
  return (
    <ImporHalaman
      judul="Impor pegawai"
      keterangan="Bawa daftar pegawai dari SIASN, lalu lengkapi yang tidak ada di sana. Anda melihat setiap perbedaan sebelum menerapkannya."
      formulir={
        <Card
          title="Periksa satu berkas"
          subtitle="Yang salah disebut per baris dan kolom; data Titian tidak disentuh."
        >
          <UnggahForm
            action="/api/unggah/impor-pegawai"
            gagal={readPesan(typeof galat === 'string' ? galat : undefined)}
            petunjuk="Berkas .xlsx atau .csv, paling besar 25 MB. NIP harus berupa teks, bukan angka."
          >
            <OptionList
              name="jenis"
              legend="Isi berkas"
              defaultValue="DAFTAR_PEGAWAI"
              options={[
                {
                  value: 'DAFTAR_PEGAWAI',
                  label: 'Daftar pegawai SIASN',
                  description: 'Orang, jabatan, unit, dan TMT; ekspor 67 kolom apa adanya.',
                },
                {
                  value: 'PELENGKAP',
                  label: 'Pelengkap',
                  description: 'Jabatan rujukan, atasan langsung, kontrak, upah, dan terima SK.',
                },
              ]}
            />
          </UnggahForm>
        </Card>
      }
      samping={
        <>
          <KolomPegawai />
          <ContohList daftar={contoh} />
        </>
      }
      bawah={<ImporTerakhir daftar={daftar} alamat="/pegawai/impor" />}
    />
  )
}
