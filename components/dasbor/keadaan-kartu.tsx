import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { formatAngka, formatBulan } from '@/lib/core/format'
import type { HitungBulan } from '@/lib/laporan/aturan/keadaan-bulan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { KEADAAN_BULAN } from '@/lib/laporan/schema'
import { buildDaftarHref, type Tempat } from './alamat'
import { TAMPILAN_BULAN } from './tampilan'

const GULIR = 'relative overflow-x-auto overscroll-x-contain'

function Bilah({ hitung, nama }: { hitung: HitungBulan; nama: string }) {
  let x = 0
  const isi = KEADAAN_BULAN.filter((kode) => hitung[kode] > 0)
  const kalimat = isi
    .map((kode) => `${formatAngka(hitung[kode])} ${TAMPILAN_BULAN[kode].kata.toLowerCase()}`)
    .join(', ')
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${nama}: ${kalimat || 'tidak ada yang dihitung'}`}
      className="h-3.5 w-full min-w-16"
    >
      {isi.map((kode) => {
        const lebar = hitung.wajib === 0 ? 0 : (hitung[kode] / hitung.wajib) * 100
        const kiri = x
        x += lebar
        return (
          <rect
            key={kode}
            x={kiri.toFixed(3)}
            width={lebar.toFixed(3)}
            height={10}
            className={TAMPILAN_BULAN[kode].isi}
          />
        )
      })}
    </svg>
  )
}

/** Keadaan tiap bulan menurut hari: bilah dan angkanya bersebelahan, tiap angka membuka daftarnya. */
export function KeadaanKartu({ dasbor }: { dasbor: Dasbor }) {
  const tempat: Tempat = dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}
  return (
    <Card
      title="Sampai di mana tiap bulan"
      subtitle="Orang per keadaan pada hari ini; tiap angka membuka daftarnya."
      className="print:hidden"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: bagian yang bergulir harus tercapai dari papan ketik */}
      <section className={GULIR} aria-label="Keadaan tiap bulan" tabIndex={0}>
        <table className="tabel" data-rapat>
          <caption className="sr-only">Orang per bulan dan keadaan {dasbor.tahun}</caption>
          <thead>
            <tr>
              <th scope="col">Bulan</th>
              <td className="w-1/4 bg-surface-2 max-md:hidden" />
              <th scope="col" data-angka>
                Dihitung
              </th>
              {KEADAAN_BULAN.map((kode) => (
                <th key={kode} scope="col" data-angka title={TAMPILAN_BULAN[kode].kata}>
                  <span className="inline-flex items-center gap-1.5">
                    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5">
                      <rect width="10" height="10" rx="2" className={TAMPILAN_BULAN[kode].isi} />
                    </svg>
                    {TAMPILAN_BULAN[kode].pendek}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dasbor.total.bulan.map((hitung, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
              <tr key={i}>
                <th scope="row">{formatBulan(i + 1)}</th>
                <td className="max-md:hidden">
                  <Bilah hitung={hitung} nama={formatBulan(i + 1)} />
                </td>
                <td data-angka>{formatAngka(hitung.wajib)}</td>
                {KEADAAN_BULAN.map((kode) => (
                  <td key={kode} data-angka>
                    {hitung[kode] === 0 ? (
                      <span className="text-ink-3">0</span>
                    ) : (
                      <Link
                        href={buildDaftarHref({ ...tempat, bulan: i + 1, keadaan: kode })}
                        prefetch={false}
                      >
                        {formatAngka(hitung[kode])}
                        <span className="sr-only">
                          {' '}
                          {TAMPILAN_BULAN[kode].kata.toLowerCase()}, {formatBulan(i + 1)}
                        </span>
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
