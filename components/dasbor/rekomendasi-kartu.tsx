import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { StackedBar } from '@/components/ui/stacked-bar'
import { Status } from '@/components/ui/status'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import type { PutaranDasbor } from '@/lib/laporan/queries-putaran'

const URUTAN = [
  { kode: 'DIPERPANJANG', makna: 'memenuhi', tone: 'ok' },
  { kode: 'DIPERPANJANG_DENGAN_CATATAN', makna: 'catatan', tone: 'warn' },
  { kode: 'DITUNDA', makna: 'belum', tone: 'wait' },
  { kode: 'TIDAK_DIPERPANJANG', makna: 'tidak', tone: 'bad' },
] as const satisfies readonly { kode: Rekomendasi; makna: string; tone: string }[]

const buildHref = (putaran: PutaranDasbor, rekomendasi: Rekomendasi, opd: string | undefined) =>
  `/kelayakan/${putaran.slug}/daftar?${new URLSearchParams({ rekomendasi, ...(opd ? { opd } : {}) })}`

function Putaran({ putaran, opd }: { putaran: PutaranDasbor; opd: string | undefined }) {
  return (
    <div className="grid gap-2.5">
      <p className="text-sm">
        <Link href={`/kelayakan/${putaran.slug}/daftar${opd ? `?opd=${opd}` : ''}`} prefetch={false}>
          {putaran.gladi ? 'Gladi' : 'Putaran'} {putaran.nomor}
        </Link>
        <span className="text-ink-2">
          , keadaan {formatTanggal(putaran.pada)}, {formatAngka(putaran.total)} orang
          {putaran.gladi ? '; latihan, tidak dapat diputuskan' : ''}
        </span>
      </p>
      <StackedBar
        height={20}
        segments={URUTAN.map(({ kode, tone }) => ({
          label: LABEL_REKOMENDASI[kode],
          value: putaran.jumlah[kode],
          tone,
        }))}
        label={`Rekomendasi: ${URUTAN.map(({ kode }) => `${formatAngka(putaran.jumlah[kode])} ${LABEL_REKOMENDASI[kode].toLowerCase()}`).join(', ')}`}
      />
      <ul className="grid gap-2 text-sm">
        {URUTAN.map(({ kode, makna }) => (
          <li key={kode} className="flex items-center justify-between gap-3">
            <Status makna={makna}>{LABEL_REKOMENDASI[kode]}</Status>
            {putaran.jumlah[kode] === 0 ? (
              <span className="text-ink-3">0</span>
            ) : (
              <Link href={buildHref(putaran, kode, opd)} prefetch={false} className="font-semibold">
                {formatAngka(putaran.jumlah[kode])}
                <span className="sr-only"> orang, {LABEL_REKOMENDASI[kode].toLowerCase()}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Rekomendasi putaran terakhir yang disegel dan gladi terakhir; keputusan tetap pada pejabat. */
export function RekomendasiKartu({
  daftar,
  opd,
}: {
  daftar: readonly PutaranDasbor[]
  opd: string | undefined
}) {
  return (
    <Card title="Rekomendasi perpanjangan" subtitle="Rekomendasi bukan keputusan.">
      <CardBody className="gap-6">
        {daftar.length === 0 ? (
          <p className="text-ink-2 text-sm">
            Belum ada putaran yang disegel. Gladi dapat dijalankan kapan saja di halaman{' '}
            <Link href="/kelayakan" prefetch={false}>
              Kelayakan
            </Link>
            .
          </p>
        ) : (
          daftar.map((putaran) => <Putaran key={putaran.slug} putaran={putaran} opd={opd} />)
        )}
      </CardBody>
    </Card>
  )
}
