import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Status } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import type { BulanKotak } from '@/lib/penilaian/queries-kotak'
import { formatBulanTahun, formatSlugBulan } from './bulan'

/** Siapa yang lewat batas dan sejak kapan; termasuk viewer sendiri. Tidak tampil bila tidak ada. */
export function KotakTerlambat({ bulan }: { bulan: readonly BulanKotak[] }) {
  const daftar = bulan.flatMap((satu) => [
    ...(satu.penilaiTerlambat
      ? satu.siap.map((orang) => ({ ...orang, satu, siapa: 'Anda' as const, sejak: satu.tenggatNilai }))
      : []),
    ...(satu.pegawaiTerlambat
      ? satu.menungguPegawai.map((orang) => ({
          ...orang,
          satu,
          siapa: 'pegawai' as const,
          sejak: satu.tenggatRealisasi,
        }))
      : []),
  ])
  if (daftar.length === 0) return null
  return (
    <Card
      title="Lewat batas"
      subtitle="Bulan yang hilang menunda keputusan perpanjangan, bukan menurunkan nilai."
    >
      <ul>
        {daftar.map(({ pegawaiId, nama, satu, siapa, sejak }) => (
          <li
            key={`${pegawaiId}-${satu.bulan}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-2.5 text-sm last:border-b-0"
          >
            <Link
              href={`/penilaian/${formatSlugBulan(satu)}?orang=${pegawaiId}`}
              prefetch={false}
              className="min-w-48 flex-1 font-semibold"
            >
              {nama}
            </Link>
            <span className="text-ink-2">
              {formatBulanTahun(satu)}, batas {formatTanggal(sejak)}
            </span>
            {siapa === 'Anda' ? (
              <Status makna="menunggu">Menunggu Anda</Status>
            ) : (
              <Status makna="tidak">Belum lapor</Status>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
