import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Status } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import { LABEL_ALASAN_MENYIMPANG } from '@/lib/kelayakan/labels-keputusan'
import type { KeputusanMenunggu } from '@/lib/kelayakan/queries'
import { ALASAN_MENYIMPANG } from '@/lib/kelayakan/schema-keputusan'
import { JawabanOrangKedua } from './jawaban-orang-kedua'
import { buildOrangHref, TAMPILAN } from './tampilan'

function labelAlasan(kode: string): string {
  const alasan = ALASAN_MENYIMPANG.find((satu) => satu === kode)
  return alasan ? LABEL_ALASAN_MENYIMPANG[alasan] : kode
}

/** Keputusan yang berbeda dari rekomendasi dan menunggu orang kedua. */
export function MenungguKartu({
  daftar,
  bolehMemutus,
}: {
  daftar: readonly KeputusanMenunggu[]
  bolehMemutus: boolean
}) {
  if (daftar.length === 0) return null
  return (
    <Card
      title="Menunggu orang kedua"
      subtitle="Keputusan yang berbeda dari rekomendasi baru berlaku setelah disetujui orang lain."
    >
      <ul>
        {daftar.map((satu) => (
          <li key={satu.id} className="grid gap-2 border-line border-b px-4 py-3 text-sm last:border-b-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={buildOrangHref(satu.putaran, satu.pegawaiId)}
                prefetch={false}
                className="font-semibold"
              >
                {satu.nama}
              </Link>
              <Status makna={TAMPILAN[satu.rekomendasi].makna}>{TAMPILAN[satu.rekomendasi].pendek}</Status>
              <span className="text-ink-2">diusulkan menjadi</span>
              <Status makna={TAMPILAN[satu.keputusan].makna}>{TAMPILAN[satu.keputusan].pendek}</Status>
            </div>
            <p className="text-ink-2">
              {labelAlasan(satu.alasanKode)}: {satu.alasan}
            </p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <span className="text-ink-3 text-xs">
                SK {satu.nomorSk}, {formatTanggal(satu.tanggalSk)} · {satu.pengusul}
                {satu.opd ? ` · ${satu.opd}` : ''}
              </span>
              {bolehMemutus ? <JawabanOrangKedua keputusanId={satu.id} olehSaya={satu.olehSaya} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
