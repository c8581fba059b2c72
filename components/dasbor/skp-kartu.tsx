import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { StackedBar } from '@/components/ui/stacked-bar'
import { Status } from '@/components/ui/status'
import { formatAngka } from '@/lib/core/format'
import { LABEL_TINGKAT_ALPA } from '@/lib/kehadiran/labels'
import { TINGKAT_ALPA } from '@/lib/kehadiran/schema'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { KEADAAN_SKP } from '@/lib/laporan/schema'
import { buildDaftarHref, type Tempat } from './alamat'
import { TAMPILAN_SKP } from './tampilan'

const buildTempatSendiri = (dasbor: Dasbor): Tempat =>
  dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}

/** SKP tahun ini: ditandatangani tepat waktu, terlambat, atau belum. */
export function SkpKartu({ dasbor }: { dasbor: Dasbor }) {
  const tempat = buildTempatSendiri(dasbor)
  const { skp, pegawai } = dasbor.total
  const ada = KEADAAN_SKP.filter((kode) => kode !== 'tanpa-tanggal' || skp[kode] > 0)
  return (
    <Card title={`Tanda tangan SKP ${dasbor.tahun}`} subtitle="Batasnya dihitung sejak SK diterima.">
      <CardBody>
        <StackedBar
          height={20}
          segments={ada.map((kode) => ({
            label: TAMPILAN_SKP[kode].pendek,
            value: skp[kode],
            tone: TAMPILAN_SKP[kode].tone,
          }))}
          label={`SKP ${formatAngka(pegawai)} pegawai: ${ada.map((kode) => `${formatAngka(skp[kode])} ${TAMPILAN_SKP[kode].kata.toLowerCase()}`).join(', ')}`}
        />
        <ul className="grid gap-2 text-sm">
          {ada.map((kode) => (
            <li key={kode} className="flex items-center justify-between gap-3">
              <Status makna={TAMPILAN_SKP[kode].makna}>{TAMPILAN_SKP[kode].pendek}</Status>
              {skp[kode] === 0 ? (
                <span className="text-ink-3">0</span>
              ) : (
                <Link
                  href={buildDaftarHref({ ...tempat, skp: kode })}
                  prefetch={false}
                  className="font-semibold"
                >
                  {formatAngka(skp[kode])}
                  <span className="sr-only"> orang, {TAMPILAN_SKP[kode].kata.toLowerCase()}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

/** Jenjang alpa menurut PP 94/2021: berapa orang sampai di tiap tingkat. */
export function AlpaKartu({ dasbor }: { dasbor: Dasbor }) {
  const tempat = buildTempatSendiri(dasbor)
  const baris = TINGKAT_ALPA.map((tingkat) => ({
    tingkat,
    orang: dasbor.alpa.find((satu) => satu.tingkat === tingkat)?.orang ?? 0,
  }))
  const besar = Math.max(1, ...baris.map((satu) => satu.orang))
  return (
    <Card
      title="Jenjang alpa"
      subtitle={
        dasbor.alpaOrang === 0
          ? 'Tidak seorang pun sampai pada jenjang pertama (3 hari).'
          : `${formatAngka(dasbor.alpaOrang)} orang sampai pada jenjang PP 94/2021.`
      }
    >
      <CardBody>
        <div className="grid grid-cols-[minmax(0,12rem)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 text-sm">
          {baris.map(({ tingkat, orang }) => (
            <div key={tingkat} className="contents">
              <span className="text-ink-2 leading-4">{LABEL_TINGKAT_ALPA[tingkat]}</span>
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                role="img"
                aria-label={`${LABEL_TINGKAT_ALPA[tingkat]}: ${formatAngka(orang)} orang`}
                className="h-3 w-full"
              >
                <rect width="100" height="10" className="fill-surface-3" />
                <rect
                  width={((orang / besar) * 100).toFixed(2)}
                  height="10"
                  className={tingkat === 'PEMBERHENTIAN' ? 'fill-chart-5' : 'fill-chart-4'}
                />
              </svg>
              <span className="text-right">
                {orang === 0 ? (
                  <span className="text-ink-3">0</span>
                ) : (
                  <Link
                    href={buildDaftarHref({ ...tempat, alpa: tingkat })}
                    prefetch={false}
                    className="font-semibold"
                  >
                    {formatAngka(orang)}
                  </Link>
                )}
              </span>
            </div>
          ))}
        </div>
      </CardBody>
    </Card>
  )
}
