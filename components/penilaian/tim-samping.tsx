'use client'

import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import { namaIsian } from '@/lib/penilaian/schema-isian'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import { isUjung } from '@/lib/perilaku-kerja/aturan/kelengkapan'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'
import { PANDUAN_BERAKHLAK } from '@/lib/perilaku-kerja/labels-panduan'
import { NILAI_BERAKHLAK, type NilaiBerakhlak } from '@/lib/perilaku-kerja/schema'
import { HasilKerja } from './hasil-kerja'
import { HasilNilaiRingkas } from './hasil-nilai'
import type { Isian } from './isian'
import { sebabTidakDinilai } from './tim-keadaan'

const KATA = { 1: 'Di bawah', 2: 'Sesuai', 3: 'Di atas' } as const
const TOMBOL =
  'grid size-11 place-items-center rounded-sm border border-line-strong bg-surface text-ink hover:bg-surface-2 md:size-7'

/** Siapa yang sedang dilihat, dan hasil kerjanya: realisasi di sebelah target dan bukti. */
export function SampingAtas({
  orang,
  urutan,
  dari,
  bulan,
  batas,
  tetangga,
  onPindah,
}: {
  orang: OrangBulan
  urutan: number
  dari: number
  bulan: string
  batas: number
  tetangga: { sebelum: string; sesudah: string }
  onPindah: (jarak: -1 | 1) => void
}) {
  const sebab = sebabTidakDinilai(orang, bulan)
  return (
    <>
      <div className="flex items-start gap-3 border-line border-b px-4 py-3">
        <Avatar name={orang.nama} />
        <div className="min-w-0 flex-1">
          <h2>{orang.nama}</h2>
          <p className="text-ink-3 text-xs">
            {urutan} dari {dari}
            {orang.nip ? ` · NI PPPK ${orang.nip}` : ''}
          </p>
        </div>
        <div data-layar-saja className="flex gap-1.5">
          {([-1, 1] as const).map((jarak) => (
            <Link
              key={jarak}
              href={jarak < 0 ? tetangga.sebelum : tetangga.sesudah}
              prefetch={false}
              scroll={false}
              aria-label={jarak < 0 ? 'Orang sebelumnya' : 'Orang berikutnya'}
              className={TOMBOL}
              onClick={(event) => {
                event.preventDefault()
                onPindah(jarak)
              }}
            >
              <Icon name={jarak < 0 ? 'chevron-left' : 'chevron-right'} />
            </Link>
          ))}
        </div>
      </div>
      <div className="grid gap-4 p-4">
        {sebab && orang.keadaan !== 'tanpa-capaian' ? (
          <Note tone="plain" icon={sebab.icon}>
            {sebab.kalimat}
          </Note>
        ) : null}
        {orang.baris.length > 0 && orang.realisasiPada ? (
          <>
            <HasilKerja
              judul={`Hasil kerja ${bulan}`}
              baris={orang.baris}
              capaian={orang.capaian}
              batas={batas}
            />
            <Dilaporkan pada={orang.realisasiPada} />
          </>
        ) : null}
      </div>
    </>
  )
}

function Dilaporkan({ pada }: { pada: string }) {
  const tanggal = tryParseTanggal(pada)
  return tanggal ? <p className="-mt-2 text-ink-3 text-xs">Dilaporkan {formatTanggal(tanggal)}.</p> : null
}

/** Panduan nilai yang sedang difokus, alasan nilai ujung, dan umpan balik; atau hasilnya bila sudah dinilai. */
export function SampingBawah({
  orang,
  isian,
  kode,
  onAlasan,
  onUmpan,
}: {
  orang: OrangBulan
  isian: Isian
  kode: NilaiBerakhlak
  onAlasan: (kode: NilaiBerakhlak, teks: string) => void
  onUmpan: (teks: string) => void
}) {
  if (orang.hasil && orang.keadaan !== 'siap')
    return (
      <div className="grid gap-3 px-4 pb-4">
        <HasilNilaiRingkas hasil={orang.hasil} />
        {orang.draf ? (
          <Note tone="warn" title={`Draf Anda pukul ${orang.draf.jam} tidak dipakai`}>
            {orang.draf.nilai
              .flatMap((nilai, i) => {
                const nama = NILAI_BERAKHLAK[i]
                return nilai && nama && nilai !== orang.hasil?.nilai?.[i]
                  ? [`${LABEL_NILAI_BERAKHLAK[nama]}: Anda ${KATA[nilai]}`]
                  : []
              })
              .join('; ') || 'Isinya sama dengan yang tercatat.'}
          </Note>
        ) : null}
      </div>
    )
  if (orang.keadaan !== 'siap') return null
  const ujung = NILAI_BERAKHLAK.flatMap((satu, i) => {
    const nilai = isian.nilai[i]
    return nilai && isUjung(nilai) ? [{ kode: satu, nilai }] : []
  })
  return (
    <div className="grid gap-4 px-4 pb-4">
      <div className="rounded-md bg-surface-2 px-3 py-2.5 text-sm max-md:hidden">
        <p className="font-semibold text-xs">{LABEL_NILAI_BERAKHLAK[kode]}: panduan perilaku</p>
        <ol className="mt-1 list-[lower-alpha] pl-5 text-xs leading-[1.125rem]">
          {PANDUAN_BERAKHLAK[kode].map((butir) => (
            <li key={butir}>{butir}</li>
          ))}
        </ol>
      </div>
      {ujung.map(({ kode: satu, nilai }) => (
        <Textarea
          key={`${satu}-${isian.terbitan}`}
          name={namaIsian('alasan', orang.pegawaiId, satu)}
          label={`Alasan ${LABEL_NILAI_BERAKHLAK[satu]}: ${KATA[nilai]}`}
          hint="Dibaca pegawai. Sebut perbuatan dan waktunya, paling sedikit sepuluh huruf."
          form="tim"
          rows={2}
          maxLength={1000}
          defaultValue={isian.alasan[satu] ?? ''}
          onChange={(event) => onAlasan(satu, event.target.value)}
        />
      ))}
      <Textarea
        key={`umpan-${isian.terbitan}`}
        name={namaIsian('umpan', orang.pegawaiId)}
        label="Umpan balik"
        hint="Boleh kosong. Saran untuk bulan depan."
        form="tim"
        rows={2}
        maxLength={1000}
        defaultValue={isian.umpanBalik}
        onChange={(event) => onUmpan(event.target.value)}
      />
    </div>
  )
}
