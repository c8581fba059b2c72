import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Status } from '@/components/ui/status'
import { formatAngka } from '@/lib/core/format'
import { type BedaFilter, formatBedaFilter } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { RingkasBeda } from '@/lib/kelayakan/queries-beda'
import type { Rekomendasi } from '@/lib/kelayakan/schema'
import { formatPutaran, TAMPILAN, URUTAN } from './tampilan'

/** Kata pendek, agar empat kolom muat di ponsel. */
const KEPALA: Record<Rekomendasi, string> = {
  DIPERPANJANG: 'Perpanjang',
  DIPERPANJANG_DENGAN_CATATAN: 'Catatan',
  DITUNDA: 'Ditunda',
  TIDAK_DIPERPANJANG: 'Tidak',
}

const KOSONG: BedaFilter = { q: '' }

/** Dari rekomendasi apa ke rekomendasi apa: diagonalnya yang tetap, sisanya membuka daftarnya. */
export function BedaMatriks({
  lama,
  baru,
  ringkas,
  dasar,
  filter,
}: {
  lama: PutaranRingkas
  baru: PutaranRingkas
  ringkas: RingkasBeda
  dasar: string
  filter: BedaFilter
}) {
  const n = (dari: Rekomendasi, ke: Rekomendasi) =>
    ringkas.matriks.find((satu) => satu.dari === dari && satu.ke === ke)?.n ?? 0
  return (
    <Card
      title="Perpindahan rekomendasi"
      subtitle={`Baris ${formatPutaran(lama).toLowerCase()}, kolom ${formatPutaran(baru).toLowerCase()}; yang tetap di diagonal.`}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label="Perpindahan rekomendasi" tabIndex={0}>
        <table className="tabel" data-rapat>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Rekomendasi lama</span>
              </th>
              {URUTAN.map((ke) => (
                <th key={ke} scope="col" data-angka>
                  {KEPALA[ke]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {URUTAN.map((dari) => (
              <tr key={dari}>
                <th scope="row">
                  <Status makna={TAMPILAN[dari].makna}>{TAMPILAN[dari].pendek}</Status>
                </th>
                {URUTAN.map((ke) => {
                  const jumlah = n(dari, ke)
                  const aktif = filter.dari === dari && filter.ke === ke
                  return (
                    <td
                      key={ke}
                      data-angka
                      className={cx(dari === ke && 'bg-surface-2 text-ink-3', aktif && 'bg-primary-soft')}
                    >
                      {jumlah === 0 || dari === ke ? (
                        <span className="text-ink-3">{formatAngka(jumlah)}</span>
                      ) : (
                        <Link
                          href={`${dasar}${formatBedaFilter(KOSONG, { dari, ke })}`}
                          prefetch={false}
                          scroll={false}
                          className="font-semibold"
                        >
                          {formatAngka(jumlah)}
                          <span className="sr-only">
                            {' '}
                            dari {TAMPILAN[dari].pendek.toLowerCase()} ke {TAMPILAN[ke].pendek.toLowerCase()}
                          </span>
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
