import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import type { KelompokPerlu } from '@/lib/laporan/schema'
import { PerluKartu } from './perlu-kartu'
import { RingkasDasbor } from './ringkas-dasbor'

/** Pekerjaan sehari-hari di kiri; keputusan dan gambar setahun di kanan. */
export function BerandaIsi({
  kelompok,
  dasbor,
}: {
  kelompok: readonly KelompokPerlu[]
  dasbor: Dasbor | null
}) {
  const harian = kelompok.filter(({ kunci }) => kunci !== 'putaran')
  const putaran = kelompok.filter(({ kunci, isi }) => kunci === 'putaran' && isi.length > 0)
  const [kiri, kanan] = harian.length > 0 ? [harian, putaran] : [putaran, []]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 nav:grid-cols-2">
      <div className="grid min-w-0 gap-5">
        {kiri.map((satu) => (
          <PerluKartu key={satu.kunci} kelompok={satu} />
        ))}
      </div>
      <div className="grid min-w-0 gap-5">
        {kanan.map((satu) => (
          <PerluKartu key={satu.kunci} kelompok={satu} />
        ))}
        {dasbor ? <RingkasDasbor dasbor={dasbor} /> : null}
      </div>
    </div>
  )
}
