import type { ReactNode } from 'react'
import type { PutaranRingkas, Rekap } from '@/lib/kelayakan/queries'
import { OpdTabel } from './opd-tabel'
import { ParameterNote } from './parameter-note'
import { RekapKartu } from './rekap-kartu'
import { RiwayatPutaran } from './riwayat-putaran'
import { SebabKartu } from './sebab-kartu'

/** Hasil sebuah putaran: pekerjaan viewer dan jawabannya, per perangkat daerah, lalu sebab, parameter dan riwayat di sampingnya. */
export function KelayakanIsi({
  putaran,
  rekap,
  daftar,
  wilayah,
  rantai,
  rantaiDahulu,
  gladi,
}: {
  putaran: PutaranRingkas
  rekap: Rekap
  daftar: readonly PutaranRingkas[]
  wilayah: string
  /** Kartu rantai keputusan; kosong pada gladi. */
  rantai: ReactNode
  /** Viewer punya giliran: kartu rantainya di atas jawabannya. */
  rantaiDahulu: boolean
  /** Formulir gladi, bagi yang boleh. */
  gladi: ReactNode
}) {
  const samping = (
    <>
      <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="DITUNDA" />
      <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="TIDAK_DIPERPANJANG" />
      <ParameterNote daftar={rekap.belumVerifikasi} />
      <RiwayatPutaran daftar={daftar} dibuka={putaran}>
        {gladi}
      </RiwayatPutaran>
    </>
  )
  return (
    <>
      {rantaiDahulu ? rantai : null}
      <RekapKartu putaran={putaran} rekap={rekap} />
      {rantaiDahulu ? null : rantai}
      {rekap.opd.length > 1 ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
          <OpdTabel putaran={putaran} rekap={rekap} wilayah={wilayah} />
          <div className="grid gap-5">{samping}</div>
        </div>
      ) : (
        // Satu perangkat daerah tidak perlu tabelnya: sebab dan riwayat memakai seluruh lebar.
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 md:grid-cols-[repeat(2,minmax(0,1fr))] xl:grid-cols-[repeat(3,minmax(0,1fr))]">
          {samping}
        </div>
      )}
    </>
  )
}
