import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatDesimal, formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { HasilNilai, Nilai } from '@/lib/penilaian/schema-tim'
import { LABEL_NILAI_BERAKHLAK, LABEL_RATING } from '@/lib/perilaku-kerja/labels'
import { NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/schema'

const RUPA: Record<Nilai, { icon: IconName; kata: string; tinta: string }> = {
  1: { icon: 'chevron-down', kata: 'Di bawah ekspektasi', tinta: 'text-bad' },
  2: { icon: 'minus', kata: 'Sesuai ekspektasi', tinta: 'text-primary' },
  3: { icon: 'chevron-up', kata: 'Di atas ekspektasi', tinta: 'text-ok' },
}

/** Tujuh nilai yang sudah diberikan, dengan alasan ujungnya dan hitungannya; dibaca penilai dan pegawai. */
export function HasilNilaiRingkas({ hasil }: { hasil: HasilNilai }) {
  const dinilai = tryParseTanggal(hasil.dinilaiPada)
  return (
    <div className="grid gap-3">
      <p className="flex items-baseline justify-between gap-3 font-semibold">
        <span>Perilaku BerAKHLAK</span>
        <span>{hasil.rerata === null ? '–' : formatDesimal(hasil.rerata)}</span>
      </p>
      {hasil.nilai ? (
        <ul className="grid">
          {NILAI_BERAKHLAK.map((kode, i) => {
            const nilai = hasil.nilai?.[i]
            if (!nilai) return null
            const rupa = RUPA[nilai]
            return (
              <li key={kode} className="grid gap-0.5 border-line border-b py-1.5 text-sm last:border-b-0">
                <span className="flex flex-wrap items-center justify-between gap-x-3">
                  <span>{LABEL_NILAI_BERAKHLAK[kode]}</span>
                  <span className={`inline-flex items-center gap-1.5 font-semibold ${rupa.tinta}`}>
                    <Icon name={rupa.icon} size={14} weight={2.5} />
                    {rupa.kata}
                  </span>
                </span>
                {hasil.alasan[kode] ? <span className="text-ink-2 text-xs">{hasil.alasan[kode]}</span> : null}
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="text-ink-2 text-sm">Rekap yang diimpor tidak memuat rincian tujuh nilai.</p>
      )}
      {hasil.nilai && hasil.rerata !== null ? (
        <p className="text-ink-2 text-xs">
          ({hasil.nilai.join(' + ')}) : 7 = {formatDesimal(hasil.rerata)}
          {hasil.rating ? `, ${LABEL_RATING[hasil.rating].toLowerCase()}` : ''}
        </p>
      ) : null}
      {hasil.umpanBalik ? (
        <div className="rounded-md bg-surface-2 px-3 py-2.5 text-sm">
          <p className="font-semibold text-xs">Umpan balik</p>
          <p className="whitespace-pre-line">{hasil.umpanBalik}</p>
        </div>
      ) : null}
      {dinilai ? (
        <p className="text-ink-3 text-xs">
          Dinilai {hasil.penilai ?? ''} pada {formatTanggal(dinilai)}.
        </p>
      ) : null}
    </div>
  )
}
