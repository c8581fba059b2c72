import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { PlankLegend, Planks } from '@/components/ui/planks'
import { Status } from '@/components/ui/status'
import { TabLinks } from '@/components/ui/tab-links'
import { formatBulan, formatDesimal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BulanSetahun } from '@/lib/rencana-kinerja/queries-daftar'
import { describeBulan, type Keadaan } from './keadaan'

type Props = {
  tahun: number
  /** Semua tahun yang dapat dibuka. */
  pilihan: readonly number[]
  setahun: readonly BulanSetahun[]
  /** Bulan tahun lain yang belum selesai: ikut disebut sampai ditutup. */
  sisa: readonly { tahun: number; bulan: readonly BulanSetahun[] }[]
  hariIni: Tanggal
}

const bukaRencana = ({ k }: { k: Keadaan }) => k.papan !== 'belum-dibuka'

/** Setahun sebagai papan, lalu daftar bulan dari yang terdekat: apa yang ditunggu, dari siapa, sampai kapan. */
export function TahunKartu({ tahun, pilihan, setahun, sisa, hariIni }: Props) {
  const bulan = setahun.map((b) => ({ ...b, tahun, k: describeBulan(b, tahun, hariIni) }))
  const lain = sisa.flatMap((satu) =>
    satu.bulan.map((b) => ({ ...b, tahun: satu.tahun, k: describeBulan(b, satu.tahun, hariIni) })),
  )
  const papan = bulan.map(({ k, ...b }) => ({
    nama: formatBulan(b.bulan).slice(0, 3),
    keadaan: k.papan,
    keterangan: k.kata,
    ...(k.papan === 'menunggu' && k.giliran ? { legenda: 'Dinilai, menunggu Anda' } : {}),
    ...(k.papan === 'belum-dibuka'
      ? {}
      : { href: `/rencana-kinerja/${formatSlugBulan({ tahun, bulan: b.bulan })}` }),
    ...(k.papan === 'final' && b.capaian !== null ? { nilai: formatDesimal(b.capaian) } : {}),
  }))
  const urut = [
    ...lain,
    ...[...bulan].sort((a, b) => Number(b.k.giliran) - Number(a.k.giliran) || b.bulan - a.bulan),
  ].filter(bukaRencana)
  return (
    <>
      {pilihan.length > 1 ? (
        <TabLinks
          label="Tahun"
          items={pilihan.map((satu) => ({
            label: String(satu),
            href: `/rencana-kinerja?tahun=${satu}`,
            active: satu === tahun,
          }))}
        />
      ) : null}
      <Card title={`Jembatan ${tahun}`}>
        <CardBody>
          <Planks label={`Setahun bulan demi bulan ${tahun}`} bulan={papan} />
          <PlankLegend bulan={papan} />
        </CardBody>
      </Card>
      <Card title="Bulan demi bulan">
        {urut.length === 0 ? (
          <p className="px-4 py-3 text-ink-2 text-sm">Belum ada bulan yang dibuka pada {tahun}.</p>
        ) : null}
        <ul>
          {urut.map(({ k, ...b }) => (
            <li key={formatSlugBulan(b)} className="border-line border-b last:border-b-0">
              <Link
                href={`/rencana-kinerja/${formatSlugBulan(b)}`}
                prefetch={false}
                className="grid gap-x-4 gap-y-1 px-4 py-3 text-ink no-underline hover:bg-surface-2 md:grid-cols-[8rem_12rem_minmax(0,1fr)] md:items-center"
              >
                <span className="font-semibold text-primary underline underline-offset-4">
                  {formatBulan(b.bulan)}
                  {b.tahun === tahun ? '' : ` ${b.tahun}`}
                </span>
                <Status makna={k.makna}>{k.kata.charAt(0).toUpperCase() + k.kata.slice(1)}</Status>
                <span className="text-ink-2 text-sm">{k.kalimat}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
