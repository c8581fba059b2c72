import type { ReactNode } from 'react'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'
import { formatAngka, formatDesimal } from '@/lib/core/format'
import type { PratinjauDto } from '@/lib/impor/queries'
import type { SaringImpor } from '@/lib/impor/schema'
import { BagianBaris, BagianBerubah, BagianPeringatan, BagianSalah } from './pratinjau-bagian'
import { Catatan, CatatanAlasan, CatatanDilewati, CatatanDini, CatatanTahun } from './pratinjau-catatan'
import { Hitungan } from './pratinjau-hitungan'
import { Pemetaan } from './pratinjau-pemetaan'
import { makeTautan } from './pratinjau-tautan'

type Props = {
  pratinjau: PratinjauDto
  saring: SaringImpor
  /** Alamat halaman ini dan alamat unduhan daftar salahnya. */
  alamat: string
  unduhSalah: string
  /** Halaman unggah, untuk mengganti berkas. */
  kembali: string
  /** Dok penerapan dan tombol buang; null bila tidak ada yang dapat diterapkan lagi. */
  dok: ReactNode
  buang: ReactNode
  diperbarui: boolean
  /** Kalimat bila penerapannya meminta alasan. */
  perluAlasan: string | null
}

/** Periksa sebelum menerapkan: apa yang dibaca, apa yang salah, apa yang akan berubah, dan satu dok yang menerapkannya. */
export function Pratinjau(props: Props) {
  const { pratinjau, saring, alamat, unduhSalah, kembali, dok, buang, diperbarui, perluAlasan } = props
  const { impor, kembar } = pratinjau
  const { ringkasan } = impor
  const tautan = makeTautan(alamat)
  const selesai = impor.status === 'DITERAPKAN'
  const dikenali = impor.pemetaan.reduce((n, satu) => n + satu.dikenali.length, 0)
  const diabaikan = impor.pemetaan.reduce((n, satu) => n + satu.diabaikan.length, 0)
  return (
    <>
      <PageHeader
        title={
          selesai
            ? 'Sudah diterapkan'
            : impor.status === 'DIBUANG'
              ? 'Impor ini dibuang'
              : 'Periksa sebelum menerapkan'
        }
        subtitle={`${impor.namaBerkas}, ${formatAngka(ringkasan.baris)} baris, ${dikenali} dari ${dikenali + diabaikan} kolom dipakai.${impor.status === 'DIPERIKSA' ? ' Belum ada yang berubah.' : ''}`}
        actions={
          <>
            {ringkasan.salah > 0 && impor.status !== 'DIBUANG' ? (
              <a href={unduhSalah} download className={buttonClass()}>
                <Icon name="download" />
                Unduh daftar salah
              </a>
            ) : null}
            <ButtonLink href={kembali} icon="upload">
              {selesai ? 'Impor lain' : 'Ganti berkas'}
            </ButtonLink>
            {buang}
          </>
        }
      />
      <Stepper
        label="Langkah"
        current={selesai ? 5 : 3}
        steps={[
          { label: 'Berkas', detail: `diperiksa ${formatDesimal(ringkasan.bacaMs / 1000, 1)} detik` },
          { label: 'Kolom', detail: `${dikenali} dipakai, ${diabaikan} dibuang` },
          {
            label: 'Periksa',
            detail:
              ringkasan.salah > 0 ? `${formatAngka(ringkasan.salah)} baris salah` : 'tidak ada yang salah',
          },
          { label: 'Terapkan', detail: 'satu kali, utuh' },
        ]}
      />
      <Catatan pratinjau={pratinjau} diperbarui={diperbarui} kembar={kembar} />
      <CatatanTahun pratinjau={pratinjau} kembali={kembali} />
      <CatatanDini pratinjau={pratinjau} />
      <CatatanAlasan perluAlasan={perluAlasan} />
      <CatatanDilewati pratinjau={pratinjau} tautan={tautan} />
      <Hitungan pratinjau={pratinjau} tautan={tautan} />
      {pratinjau.salah ? <BagianSalah halaman={pratinjau.salah} {...props} tautan={tautan} /> : null}
      {pratinjau.berubah ? <BagianBerubah halaman={pratinjau.berubah} {...props} tautan={tautan} /> : null}
      {pratinjau.baru ? (
        <BagianBaris keadaan="BARU" halaman={pratinjau.baru} {...props} tautan={tautan} />
      ) : null}
      {pratinjau.sama ? (
        <BagianBaris keadaan="SAMA" halaman={pratinjau.sama} {...props} tautan={tautan} />
      ) : null}
      {pratinjau.peringatan && pratinjau.peringatan.baris.length > 0 ? (
        <BagianPeringatan halaman={pratinjau.peringatan} {...props} tautan={tautan} />
      ) : null}
      <Pemetaan pratinjau={pratinjau} tampil={!saring.keadaan && !saring.peringatan} />
      {dok}
    </>
  )
}
