import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'

/** Bingkai halaman unggah: langkah, formulir dan impor terakhir di kiri, penjelasan di kanan. */
export function ImporHalaman({
  judul,
  keterangan,
  formulir,
  samping,
  bawah,
}: {
  judul: string
  keterangan: string
  formulir: ReactNode
  samping: ReactNode
  bawah: ReactNode
}) {
  return (
    <>
      <PageHeader title={judul} subtitle={keterangan} />
      <Stepper
        label="Langkah"
        current={1}
        steps={[
          { label: 'Berkas', detail: '.xlsx atau .csv' },
          { label: 'Kolom', detail: 'dikenali dari judulnya' },
          { label: 'Periksa', detail: 'salah, baru, berubah' },
          { label: 'Terapkan', detail: 'satu kali, utuh' },
        ]}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-4">
          {formulir}
          {bawah}
        </div>
        <div className="grid min-w-0 gap-4">{samping}</div>
      </div>
    </>
  )
}
