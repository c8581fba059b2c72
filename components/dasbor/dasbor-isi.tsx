import type { UkuranPeta } from '@/lib/laporan/aturan/bagan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import type { PutaranDasbor } from '@/lib/laporan/queries-putaran'
import type { CapaianOrganisasi } from '@/lib/penilaian/schema'
import { AngkaDasbor } from './angka-dasbor'
import { BupKartu } from './bup-kartu'
import { JawabanKartu } from './jawaban-kartu'
import { KeadaanKartu } from './keadaan-kartu'
import { PenilaiKartu } from './penilai-kartu'
import { PetaBulan } from './peta-bulan'
import { PredikatKartu } from './predikat-kartu'
import { RekomendasiKartu } from './rekomendasi-kartu'
import { AlpaKartu, SkpKartu } from './skp-kartu'

/** Isi dasbor: jawaban, angka, peta bulan, lalu gambar-gambarnya; di kertas satu halaman. */
export function DasborIsi({
  dasbor,
  putaran,
  menunggu,
  organisasi,
  ukuran,
  semua,
}: {
  dasbor: Dasbor
  putaran: readonly PutaranDasbor[]
  menunggu: number
  organisasi: CapaianOrganisasi
  ukuran: UkuranPeta
  semua: boolean
}) {
  const opd = dasbor.rincian === 'unit' ? dasbor.opd?.id : undefined
  return (
    <div
      data-pas-halaman
      className="grid grid-cols-[minmax(0,1fr)] gap-5 print:gap-3 print:[print-color-adjust:exact] print:[zoom:0.5]"
    >
      <JawabanKartu dasbor={dasbor} menunggu={menunggu} />
      <div className="print:*:grid-cols-5">
        <AngkaDasbor dasbor={dasbor} batas={dasbor.batasMenilai} />
      </div>
      <PetaBulan dasbor={dasbor} ukuran={ukuran} semua={semua} />
      {dasbor.rincian === 'unit' ? <PenilaiKartu dasbor={dasbor} /> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 nav:grid-cols-2 print:grid-cols-3 print:gap-3">
        <div className="grid min-w-0 gap-5 print:contents">
          <PredikatKartu dasbor={dasbor} capaian={organisasi} />
          <RekomendasiKartu daftar={putaran} opd={opd} />
        </div>
        <div className="grid min-w-0 gap-5 print:contents">
          <BupKartu dasbor={dasbor} />
          <SkpKartu dasbor={dasbor} />
          <AlpaKartu dasbor={dasbor} />
        </div>
      </div>
      {dasbor.rincian === 'opd' ? <PenilaiKartu dasbor={dasbor} /> : null}
      <KeadaanKartu dasbor={dasbor} />
    </div>
  )
}
