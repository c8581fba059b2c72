import type { ReactNode } from 'react'
import { ActionButton } from '@/components/ui/action-button'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatAngka } from '@/lib/core/format'
import type { PratinjauDto } from '@/lib/impor/queries'
import type { SaringImpor } from '@/lib/impor/schema'
import { Pratinjau } from './pratinjau'
import { TerapkanDok } from './terapkan-dok'

type Props<Terap, Buang> = {
  pratinjau: PratinjauDto
  saring: SaringImpor
  diperbarui: boolean
  /** Halaman unggah modul ini, dan pintu unduhan daftar salahnya. */
  dasar: string
  unduhSalah: string
  apply: FormAction<Terap>
  discard: FormAction<Buang>
  /** Apa yang diterapkan ("pegawai", "baris rekap 2026"), dan akibatnya dalam kalimat. */
  sebutan: string
  /** Kalimat bila penerapannya meminta alasan. */
  perluAlasan?: string | null
  children: ReactNode
}

/** Halaman pratinjau satu impor dengan tombol buang dan dok penerapannya, sama untuk setiap modul yang mengimpor. */
export function PratinjauHalaman<Terap, Buang>(props: Props<Terap, Buang>) {
  const {
    pratinjau,
    saring,
    diperbarui,
    dasar,
    unduhSalah,
    apply,
    discard,
    sebutan,
    perluAlasan = null,
    children,
  } = props
  const { impor } = pratinjau
  const { baru, berubah, salah } = impor.ringkasan
  const terbuka = impor.status === 'DIPERIKSA'
  return (
    <Pratinjau
      pratinjau={pratinjau}
      saring={saring}
      alamat={`${dasar}/${impor.id}`}
      unduhSalah={`${unduhSalah}?imporId=${impor.id}`}
      kembali={dasar}
      diperbarui={diperbarui}
      perluAlasan={terbuka ? perluAlasan : null}
      buang={
        terbuka ? (
          <ActionButton action={discard} values={{ imporId: impor.id }} icon="trash" busyLabel="Membuang…">
            Buang
          </ActionButton>
        ) : null
      }
      dok={
        terbuka && baru + berubah > 0 ? (
          <TerapkanDok
            action={apply}
            imporId={impor.id}
            version={impor.version}
            salah={salah}
            perluAlasan={perluAlasan}
            judul={`Terapkan ${formatAngka(baru + berubah)} ${sebutan}: ${formatAngka(baru)} baru, ${formatAngka(berubah)} berubah`}
          >
            {children}
          </TerapkanDok>
        ) : null
      }
    />
  )
}
