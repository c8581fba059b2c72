import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { cx } from '@/components/ui/cx'
import { formatAngka, formatBulan } from '@/lib/core/format'
import { hitungPeta, type KelasPeta, type UkuranPeta, ukurPeta } from '@/lib/laporan/aturan/bagan'
import type { HitungBulan } from '@/lib/laporan/aturan/keadaan-bulan'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { buildDaftarHref, buildTempat, type Tempat } from './alamat'

const KELAS: Record<KelasPeta, string> = {
  5: 'bg-seq-5 text-surface',
  4: 'bg-seq-4 text-surface',
  3: 'bg-seq-2 text-ink',
  2: 'bg-seq-1 text-ink',
  1: 'bg-surface font-semibold text-bad shadow-[inset_0_0_0_2px_var(--color-bad)]',
  0: 'bg-surface-2 text-ink-3',
}
const SKALA: readonly { kelas: KelasPeta; kata: string }[] = [
  { kelas: 5, kata: '100' },
  { kelas: 4, kata: '95–99' },
  { kelas: 3, kata: '85–94' },
  { kelas: 2, kata: '70–84' },
  { kelas: 1, kata: 'di bawah 70' },
  { kelas: 0, kata: 'berjalan' },
]
/** Di layar sempit gulirannya mulai dari ujung kanan, bulan terbaru dahulu; arah tulisannya tetap. */
const GULIR = 'relative overflow-x-auto overscroll-x-contain py-2 max-md:[direction:rtl] md:p-4'
/** Lebih dari ini, yang tertinggal saja yang tampil sampai diminta semuanya. */
const BARIS_PENUH = 20
const BARIS_RINGKAS = 12
const TETAP =
  'sticky left-0 z-1 min-w-24 bg-surface pr-2 text-left font-normal text-xs leading-4 max-md:max-w-33 max-md:pl-4 md:min-w-48 md:text-sm'

function Kotak({
  hitung,
  bulan,
  bulanIni,
  tempat,
  nama,
  ukuran,
}: {
  hitung: HitungBulan
  bulan: number
  bulanIni: number
  ukuran: UkuranPeta
  tempat: Tempat
  nama: string
}) {
  const { persen, kelas } = ukurPeta(hitung, bulan, bulanIni, ukuran)
  if (persen === null || (hitung['belum-dibuka'] === hitung.wajib && bulan >= bulanIni))
    return (
      <td className={cx('h-8 min-w-9 rounded-xs p-0 text-center', KELAS[0])}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{persen === null ? 'tidak ada yang dihitung' : 'belum dibuka'}</span>
      </td>
    )
  return (
    <td className={cx('h-8 min-w-9 rounded-xs p-0 text-center', KELAS[kelas])}>
      <Link
        href={buildDaftarHref({ ...tempat, bulan })}
        prefetch={false}
        className="grid h-full place-items-center rounded-xs font-medium text-inherit no-underline hover:shadow-[inset_0_0_0_2px_var(--color-ink)]"
      >
        {persen}
        <span className="sr-only">
          {' '}
          persen {ukuran}, {formatAngka(hitungPeta(hitung, ukuran))} dari {formatAngka(hitung.wajib)} orang,{' '}
          {nama}, {formatBulan(bulan)}
        </span>
      </Link>
    </td>
  )
}

function Baris({ dasbor, ukuran, id, nama, bulan, seluruh = false }: BarisProps) {
  const tempat = seluruh
    ? dasbor.opd && dasbor.rincian === 'unit'
      ? { opd: dasbor.opd.id }
      : {}
    : buildTempat(dasbor.rincian, id, dasbor.opd?.id)
  return (
    <tr>
      <th scope="row" className={cx(TETAP, seluruh && 'font-semibold')}>
        {seluruh || dasbor.rincian === 'unit' || id === 'tanpa' ? (
          nama
        ) : (
          <Link href={`/dasbor?opd=${id}`} prefetch={false} className="text-ink no-underline hover:underline">
            {nama}
          </Link>
        )}
      </th>
      {bulan.map((hitung, i) => (
        <Kotak
          // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
          key={i}
          hitung={hitung}
          bulan={i + 1}
          bulanIni={dasbor.bulanIni}
          ukuran={ukuran}
          tempat={tempat}
          nama={nama}
        />
      ))}
    </tr>
  )
}

type BarisProps = {
  dasbor: Dasbor
  ukuran: UkuranPeta
  id: string
  nama: string
  bulan: readonly HitungBulan[]
  seluruh?: boolean
}

/** Peta bulan: persen yang dinilai (atau final) tiap perangkat daerah (atau unit) dan bulan; tabelnya sendiri adalah bagannya. */
export function PetaBulan({ dasbor, ukuran, semua }: { dasbor: Dasbor; ukuran: UkuranPeta; semua: boolean }) {
  const ringkas = !semua && dasbor.baris.length > BARIS_PENUH && dasbor.rincian === 'unit'
  const baris = ringkas
    ? [...dasbor.baris].sort((a, b) => b.tunggakan.bulan - a.tunggakan.bulan).slice(0, BARIS_RINGKAS)
    : dasbor.baris
  const opd = dasbor.rincian === 'unit' && dasbor.opd ? `opd=${dasbor.opd.id}&` : ''
  const judul = `Persen pegawai yang ${ukuran === 'final' ? 'penilaiannya final' : 'sudah dinilai'} per ${dasbor.rincian === 'opd' ? 'perangkat daerah' : 'unit kerja'} dan bulan ${dasbor.tahun}`
  return (
    <Card
      title={ukuran === 'final' ? 'Penilaian final, persen pegawai' : 'Sudah dinilai, persen pegawai'}
      subtitle="Tekan kotak untuk daftar orangnya. Pembaginya hanya bulan yang dihitung bagi tiap orang."
      actions={
        <ul className="flex flex-wrap gap-x-3.5 gap-y-1 text-ink-2 text-xs">
          {SKALA.map(({ kelas, kata }) => (
            <li key={kelas} className="flex items-center gap-1.25">
              <span
                aria-hidden="true"
                className={cx('h-3 w-4 rounded-xs', KELAS[kelas], kelas === 0 && 'border border-line')}
              />
              {kata}
            </li>
          ))}
        </ul>
      }
      footer={
        ringkas ? (
          <>
            <span>
              {formatAngka(baris.length)} unit kerja yang paling tertinggal dari{' '}
              {formatAngka(dasbor.baris.length)}.
            </span>
            <Link href={`/dasbor?${opd}semua=1#peta`} prefetch={false}>
              Tampilkan semua unit kerja
            </Link>
          </>
        ) : null
      }
    >
      <div className="px-4 pt-3 print:hidden" id="peta">
        <Chips
          label="Yang diukur"
          items={[
            { label: 'Sudah dinilai', href: `/dasbor?${opd}ukur=dinilai#peta`, active: ukuran === 'dinilai' },
            { label: 'Final saja', href: `/dasbor?${opd}ukur=final#peta`, active: ukuran === 'final' },
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: bagian yang bergulir harus tercapai dari papan ketik */}
      <section className={GULIR} aria-label={judul} tabIndex={0}>
        <table className="w-full border-separate border-spacing-0.5 text-xs [direction:ltr]">
          <caption className="sr-only">{judul}</caption>
          <thead>
            <tr>
              <td className={TETAP} />
              {dasbor.total.bulan.map((_, i) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
                  key={i}
                  scope="col"
                  aria-current={i + 1 === dasbor.bulanIni ? 'date' : undefined}
                  className={cx(
                    'px-1 pb-1 text-center font-medium text-ink-3',
                    i + 1 === dasbor.bulanIni && 'text-ink shadow-[inset_0_-3px_0_var(--color-accent)]',
                  )}
                >
                  {formatBulan(i + 1).slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {baris.map(({ id, nama, bulan }) => (
              <Baris key={id} dasbor={dasbor} ukuran={ukuran} id={id} nama={nama} bulan={bulan} />
            ))}
          </tbody>
          {dasbor.baris.length > 1 ? (
            <tfoot>
              <Baris
                dasbor={dasbor}
                ukuran={ukuran}
                id="seluruh"
                nama={dasbor.opd?.nama ?? 'Seluruhnya'}
                bulan={dasbor.total.bulan}
                seluruh
              />
            </tfoot>
          ) : null}
        </table>
      </section>
    </Card>
  )
}
