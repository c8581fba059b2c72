import Link from 'next/link'
import { Card, CardBody } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { KeyValues } from '@/components/ui/key-values'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { skalakan, susunTriwulan } from '@/lib/laporan/aturan/bagan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { buildDaftarHref, type Tempat } from './alamat'

const ROMAWI = ['I', 'II', 'III', 'IV']

/** Orang yang mencapai batas usia tiap triwulan; batang membuka daftarnya. */
export function BupKartu({ dasbor }: { dasbor: Dasbor }) {
  const tempat: Tempat = dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}
  const deret = susunTriwulan(dasbor.bup, dasbor.tahun, dasbor.bulanIni, 9)
  const tinggi = skalakan(deret.map((satu) => satu.orang))
  const dekat = deret.filter((satu) => satu.dekat).reduce((n, satu) => n + satu.orang, 0)
  const lewat = dasbor.bup.find((satu) => satu.triwulan === 'lewat')?.orang ?? 0
  return (
    <Card
      title="Mencapai batas usia (BUP)"
      subtitle={`Orang per triwulan; ${formatAngka(dekat)} dalam empat triwulan pertama.`}
    >
      <CardBody>
        <ul className="grid auto-cols-fr grid-flow-col items-end gap-1 md:gap-1.5">
          {deret.map((satu, i) => {
            const isi = (
              <>
                <span className="font-semibold text-ink text-sm">{formatAngka(satu.orang)}</span>
                <svg
                  viewBox="0 0 10 100"
                  preserveAspectRatio="none"
                  role="img"
                  aria-label={`Triwulan ${ROMAWI[satu.triwulan - 1]} ${satu.tahun}: ${formatAngka(satu.orang)} orang`}
                  className="h-28 w-full print:h-16"
                >
                  <rect
                    y={(100 - (tinggi[i] ?? 0)).toFixed(2)}
                    width="10"
                    height={(tinggi[i] ?? 0).toFixed(2)}
                    className={satu.dekat ? 'fill-chart-1' : 'fill-chart-2'}
                  />
                  <rect y="99" width="10" height="1" className="fill-line" />
                </svg>
                <span>{ROMAWI[satu.triwulan - 1]}</span>
                <span className={cx('font-semibold text-ink', i > 0 && satu.triwulan > 1 && 'invisible')}>
                  {satu.tahun}
                </span>
              </>
            )
            const kelas = 'grid gap-1 text-center text-ink-2 text-xs leading-4 no-underline'
            return (
              <li key={satu.kunci} className="min-w-0">
                {satu.orang === 0 ? (
                  <div className={kelas}>{isi}</div>
                ) : (
                  <Link
                    href={buildDaftarHref({ ...tempat, bup: satu.kunci })}
                    prefetch={false}
                    className={cx(kelas, 'rounded-xs hover:bg-surface-2')}
                  >
                    {isi}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
          {[
            { kata: 'dalam empat triwulan', isi: 'fill-chart-1' },
            { kata: 'sesudahnya', isi: 'fill-chart-2' },
          ].map(({ kata, isi }) => (
            <li key={kata} className="flex items-center gap-1.5">
              <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
                <rect width="12" height="12" rx="3" className={isi} />
              </svg>
              {kata}
            </li>
          ))}
        </ul>
        <KeyValues
          right
          items={[
            {
              k: 'Terdekat',
              v: dasbor.bupTerdekat
                ? `${dasbor.bupTerdekat.nama}, ${formatTanggal(dasbor.bupTerdekat.tanggal)}`
                : 'tidak ada',
            },
            {
              k: 'Sudah lewat, masih aktif',
              v:
                lewat === 0 ? (
                  'tidak ada'
                ) : (
                  <Link href={buildDaftarHref({ ...tempat, bup: 'lewat' })} prefetch={false}>
                    {formatAngka(lewat)} orang
                  </Link>
                ),
            },
          ]}
        />
      </CardBody>
    </Card>
  )
}
