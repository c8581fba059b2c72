import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Status } from '@/components/ui/status'
import { formatAngka } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { KepalaBerbeda } from '@/lib/kelayakan/queries-rantai'
import { buildOrangHref, TAMPILAN } from './tampilan'

/** Yang kepalanya merekomendasikan lain, dengan alasannya: tidak ikut tindakan massal, dibuka dan diperiksa satu per satu. */
export function BerbedaKartu({
  putaran,
  daftar,
}: {
  putaran: PutaranRingkas
  daftar: readonly KepalaBerbeda[]
}) {
  if (daftar.length === 0) return null
  const banyak = `${formatAngka(daftar.length)}${daftar.length === 100 ? ' orang pertama' : ' orang'}`
  return (
    <Card
      title={`Kepala merekomendasikan lain atas ${banyak}`}
      subtitle="Tidak ikut pemeriksaan sekaligus: baca alasannya, lalu periksa di halaman orangnya."
    >
      <ul>
        {daftar.map((satu) => (
          <li
            key={satu.pegawaiId}
            className="grid gap-2 border-line border-b px-4 py-3 text-sm last:border-b-0"
          >
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={buildOrangHref(putaran.slug, satu.pegawaiId)}
                prefetch={false}
                className="font-semibold"
              >
                {satu.nama}
              </Link>
              <Status makna={TAMPILAN[satu.rekomendasi].makna}>{TAMPILAN[satu.rekomendasi].pendek}</Status>
              <span className="text-ink-2">direkomendasikan menjadi</span>
              <Status makna={TAMPILAN[satu.usulan].makna}>{TAMPILAN[satu.usulan].pendek}</Status>
            </div>
            <p>{satu.alasan}</p>
            <p className="text-ink-3 text-xs">
              {satu.kepala}
              {satu.opd ? ` · ${satu.opd}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
