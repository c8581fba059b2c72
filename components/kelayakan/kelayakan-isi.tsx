import type { ReactNode } from 'react'
import type { PutaranRingkas, Rekap } from '@/lib/kelayakan/queries'
import { OpdTabel } from './opd-tabel'
import { ParameterNote } from './parameter-note'
import { RekapKartu } from './rekap-kartu'
import { RiwayatPutaran } from './riwayat-putaran'
import { SebabKartu } from './sebab-kartu'

/** Hasil putaran terakhir: jawaban, per perangkat daerah, lalu sebab, parameter dan riwayat di sampingnya. */
export function KelayakanIsi({
  putaran,
  rekap,
  daftar,
  wilayah,
  hariLain,
}: {
  putaran: PutaranRingkas
  rekap: Rekap
  daftar: readonly PutaranRingkas[]
  wilayah: string
  /** Formulir menjalankan putaran pada hari lain, bagi yang boleh. */
  hariLain: ReactNode
}) {
  return (
    <>
      <RekapKartu putaran={putaran} rekap={rekap} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <OpdTabel putaran={putaran} rekap={rekap} wilayah={wilayah} />
        <div className="grid gap-5">
          <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="DITUNDA" />
          <SebabKartu putaran={putaran} rekap={rekap} rekomendasi="TIDAK_DIPERPANJANG" />
          <ParameterNote daftar={rekap.belumVerifikasi} />
          <RiwayatPutaran daftar={daftar}>{hariLain}</RiwayatPutaran>
        </div>
      </div>
    </>
  )
}
