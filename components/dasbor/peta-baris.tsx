'use client'
// Digambar di peramban: ratusan kotak dikirim sekali sebagai angka, bukan sebagai pohon elemen.
import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { formatAngka, formatBulan } from '@/lib/core/format'
import type { KelasPeta, UkuranPeta } from '@/lib/laporan/aturan/bagan'

/** Kelas warna, persen, orang yang sudah, orang yang dihitung; null bila bulan itu belum dibuka, 0 bila tidak ada yang dihitung. */
export type KotakPeta = readonly [kelas: KelasPeta, persen: number, bagian: number, wajib: number] | null | 0
export type BarisPeta = {
  id: string
  nama: string
  /** Dasbor baris itu sendiri. */
  href: string | null
  /** Daftar orangnya, sebelum `bulan=`. */
  daftar: string
  bulan: readonly KotakPeta[]
}

export const TETAP =
  'sticky left-0 z-1 min-w-24 bg-surface pr-2 text-left font-normal text-xs leading-4 max-md:max-w-33 max-md:pl-4 md:min-w-48 md:text-sm'

function Kotak({ isi, baris, bulan, ukuran }: KotakProps) {
  if (!isi)
    return (
      <td data-kelas={0}>
        <span aria-hidden>·</span>
        <span className="sr-only">{isi === null ? 'belum dibuka' : 'tidak ada yang dihitung'}</span>
      </td>
    )
  const [kelas, persen, bagian, wajib] = isi
  return (
    <td data-kelas={kelas}>
      <a
        href={`${baris.daftar}bulan=${bulan}`}
        aria-label={`${persen} persen ${ukuran}, ${formatAngka(bagian)} dari ${formatAngka(wajib)} orang, ${baris.nama}, ${formatBulan(bulan)}`}
      >
        {persen}
      </a>
    </td>
  )
}

type KotakProps = { isi: KotakPeta | undefined; baris: BarisPeta; bulan: number; ukuran: UkuranPeta }

/** Baris peta bulan: nama, lalu dua belas kotak berwarna yang membuka daftar orangnya. */
export function PetaBaris({
  baris,
  ukuran,
  tebal = false,
}: {
  baris: readonly BarisPeta[]
  ukuran: UkuranPeta
  tebal?: boolean
}) {
  return baris.map((satu) => (
    <tr key={satu.id}>
      <th scope="row" className={cx(TETAP, tebal && 'font-semibold')}>
        {satu.href ? (
          <Link href={satu.href} prefetch={false} className="text-ink no-underline hover:underline">
            {satu.nama}
          </Link>
        ) : (
          satu.nama
        )}
      </th>
      {satu.bulan.map((isi, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dua belas bulan, urutannya tetap
        <Kotak key={i} isi={isi} baris={satu} bulan={i + 1} ukuran={ukuran} />
      ))}
    </tr>
  ))
}
