'use client'

import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import { Rating } from '@/components/ui/rating'
import { formatDesimal } from '@/lib/core/format'
import { namaIsian } from '@/lib/penilaian/schema-isian'
import type { Nilai, OrangBulan } from '@/lib/penilaian/schema-tim'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '@/lib/perilaku-kerja/schema'
import { cekOrang, type Isian } from './isian'
import { KeadaanNilai, sebabTidakDinilai } from './tim-keadaan'

/** Satu orang di layar tim: capaian, tujuh nilai, keadaan. Di ponsel hanya yang terpilih yang membuka nilainya. */
export function TimBaris({
  orang,
  isian,
  dipilih,
  bulan,
  href,
  onFokus,
  onNilai,
}: {
  orang: OrangBulan
  isian: Isian
  dipilih: boolean
  bulan: string
  href: string
  onFokus: (kode: NilaiBerakhlak | null) => void
  onNilai: (urutan: number, nilai: Nilai | null) => void
}) {
  const sebab = sebabTidakDinilai(orang, bulan)
  const terkunci = orang.keadaan !== 'siap'
  const terisi = terkunci ? (orang.hasil?.nilai ?? null) : isian.nilai
  return (
    <tr
      data-baris
      aria-current={dipilih || undefined}
      data-terpilih={dipilih || undefined}
      className={cx(
        'max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-start max-md:gap-x-3 max-md:gap-y-1 max-md:border-line max-md:border-t max-md:px-4 max-md:py-3',
        'max-md:[&>*]:border-b-0 max-md:[&>*]:bg-transparent! max-md:[&>*]:p-0',
        dipilih ? 'max-md:order-2 max-md:border-t-0 max-md:pt-0' : 'max-md:order-4',
      )}
    >
      <th
        scope="row"
        className={cx(
          'relative md:whitespace-nowrap!',
          dipilih &&
            'max-md:hidden md:before:absolute md:before:inset-y-0 md:before:left-0 md:before:w-1 md:before:bg-accent',
        )}
      >
        {terkunci ? null : (
          <>
            <input type="hidden" name={namaIsian('versi', orang.pegawaiId)} value={orang.versiBulan ?? 1} />
            <input type="hidden" name={namaIsian('draf', orang.pegawaiId)} value={isian.versiDraf} />
          </>
        )}
        <Link
          href={href}
          prefetch={false}
          scroll={false}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return
            event.preventDefault()
            onFokus(null)
          }}
          className={cx(
            'font-semibold text-sm no-underline hover:underline',
            sebab ? 'text-ink-2' : 'text-ink',
          )}
        >
          {orang.nama}
        </Link>
        <span className="block font-normal text-ink-3 text-xs leading-4">{orang.jabatan}</span>
      </th>
      <td
        data-angka
        className={cx('font-semibold max-md:col-span-2 max-md:text-left!', dipilih && 'max-md:hidden')}
      >
        <span className="font-normal text-ink-3 text-xs md:hidden">Capaian </span>
        {orang.capaian === null ? (
          <span className="font-normal text-ink-3">–</span>
        ) : (
          formatDesimal(orang.capaian)
        )}
      </td>
      {sebab || terisi === null ? (
        <td colSpan={7} className="text-ink-2 text-sm max-md:col-span-2">
          <span className="flex items-start gap-2">
            <Icon name={sebab?.icon ?? 'file-spreadsheet'} className="mt-0.5 text-ink-3" />
            <span>{sebab?.kalimat ?? 'Nilai dari rekap yang diimpor, tanpa rincian tujuh nilai.'}</span>
          </span>
        </td>
      ) : (
        NILAI_BERAKHLAK.map((kode, i) => (
          <td
            key={kode}
            onFocus={() => onFokus(kode)}
            className={cx(
              'md:px-1! md:text-center',
              !dipilih && 'max-md:hidden',
              'max-md:col-span-2 max-md:py-1!',
            )}
          >
            <span aria-hidden="true" className="mb-1 block font-semibold text-sm md:hidden">
              {LABEL_NILAI_BERAKHLAK[kode]}
            </span>
            <Rating
              key={isian.terbitan}
              cell
              name={namaIsian('nilai', orang.pegawaiId, kode)}
              label={`${LABEL_NILAI_BERAKHLAK[kode]}, ${orang.nama}`}
              defaultValue={langkah(terisi[i])}
              disabled={terkunci}
              onRate={(nilai) => onNilai(i, nilai)}
            />
          </td>
        ))
      )}
      <td className={cx('md:px-2!', !dipilih && 'max-md:col-start-2 max-md:row-start-1')}>
        <KeadaanNilai orang={orang} cek={cekOrang(orang, isian)} />
      </td>
    </tr>
  )
}

function langkah(nilai: number | null | undefined): Nilai | undefined {
  return nilai === 1 || nilai === 2 || nilai === 3 ? nilai : undefined
}
