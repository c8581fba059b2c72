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
      ? [
          {
            kunci: `anda-${satu.bulan}`,
            nama: `${satu.siap.length} realisasi belum Anda nilai`,
            orang: satu.siap[0]?.pegawaiId,
            satu,
            kata: 'Menunggu Anda',
            anda: true,
            sejak: satu.tenggatNilai,
          },
        ]
      : []),
    ...(satu.pegawaiTerlambat
      ? satu.menungguPegawai.map(({ pegawaiId, nama, langkah }) => ({
          kunci: `${pegawaiId}-${satu.bulan}`,
          nama,
          orang: pegawaiId,
          satu,
          kata: langkah === 'rencana' ? 'Belum ada rencana' : 'Belum lapor',
          anda: false,
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
        {daftar.map(({ kunci, nama, orang, satu, anda, kata, sejak }) => (
          <li
            key={kunci}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-2.5 text-sm last:border-b-0"
          >
            <Link
              href={`/penilaian/${formatSlugBulan(satu)}?orang=${orang ?? ''}`}
              prefetch={false}
              className="min-w-48 flex-1 font-semibold"
            >
              {nama}
            </Link>
            <span className="text-ink-2">
              {formatBulanTahun(satu)}, batas {formatTanggal(sejak)}
            </span>
            <Status makna={anda ? 'menunggu' : 'tidak'}>{kata}</Status>
          </li>
        ))}
      </ul>
    </Card>
  )
}
