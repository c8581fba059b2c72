'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { Note } from '@/components/ui/note'
import { formatDaftar, formatTanggal } from '@/lib/core/format'
import type { ActionResult } from '@/lib/core/result'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { Bentrok, HasilDraf, HasilNilaiTim, Kurang } from '@/lib/penilaian/schema-draf'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'

const kurangnya = ({ nama, kosong, perluAlasan }: Kurang) =>
  kosong.length > 0
    ? `${nama} (${kosong.length} nilai lagi)`
    : `${nama} (alasan ${formatDaftar(perluAlasan.map((kode) => LABEL_NILAI_BERAKHLAK[kode]))})`

/** Jawaban server: yang menjadi final dan sampai kapan keberatan terbuka, yang masih draf dan kurangnya, atau penolakannya. */
export function HasilSimpan({
  jawab,
  draf,
  hidup,
}: {
  jawab: ActionResult<HasilNilaiTim> | null
  draf: ActionResult<HasilDraf> | null
  hidup: boolean
}) {
  if (jawab && !jawab.ok)
    return (
      <Note tone="bad" live>
        {jawab.message}
      </Note>
    )
  if (jawab?.ok) {
    const hingga = tryParseTanggal(jawab.data.keberatanHingga)
    const { dinilai, kurang } = jawab.data
    const dimulai = kurang.filter((satu) => satu.kosong.length < 7)
    return (
      <>
        {dinilai.length > 0 ? (
          <Note tone="ok" live title={`${dinilai.length} penilaian dicatat server`}>
            Pegawai dapat membacanya sekarang. Keberatan terbuka sampai {hingga ? formatTanggal(hingga) : ''}.
          </Note>
        ) : null}
        {dimulai.length > 0 ? (
          <Note tone="warn" live title="Belum final, tersimpan sebagai draf">
            {formatDaftar(dimulai.map(kurangnya))}.
          </Note>
        ) : null}
        {dinilai.length === 0 && dimulai.length === 0 ? (
          <Note live>Belum ada yang lengkap, jadi belum ada yang difinalkan.</Note>
        ) : null}
      </>
    )
  }
  if (draf === null || hidup) return null
  if (!draf.ok)
    return (
      <Note tone="bad" live>
        {draf.message}
      </Note>
    )
  return draf.data.bentrok.length > 0 ? (
    <Note tone="warn" live title="Sebagian berubah di tempat lain">
      {formatDaftar(draf.data.bentrok.map((satu) => satu.nama))} disimpan lebih dulu dari tempat lain; yang
      tampil adalah versi itu.
    </Note>
  ) : (
    <Note tone="ok" live>
      Draf tersimpan {draf.data.jam}.
    </Note>
  )
}

/** Siapa saja yang isiannya kalah cepat; namanya membuka kedua versinya. */
export function KabarBentrok({
  bentrok,
  onBuka,
}: {
  bentrok: readonly Bentrok[]
  onBuka: (pegawaiId: string) => void
}) {
  if (bentrok.length === 0) return null
  return (
    <Note
      tone="warn"
      live
      title="Belum tersimpan: berubah di tempat lain"
      actions={bentrok.map(({ pegawaiId, nama }) => (
        <Button key={pegawaiId} size="sm" onClick={() => onBuka(pegawaiId)}>
          {nama}
        </Button>
      ))}
    >
      Buka orangnya lalu pilih versi yang dipakai.
    </Note>
  )
}

const TOMBOL: readonly { kunci: string; icon?: IconName; arti: string }[] = [
  { kunci: '1', icon: 'chevron-down', arti: 'Di bawah' },
  { kunci: '2', icon: 'minus', arti: 'Sesuai' },
  { kunci: '3', icon: 'chevron-up', arti: 'Di atas' },
  { kunci: 'Tab', arti: 'nilai berikut' },
  { kunci: 'Enter', arti: 'orang berikut' },
  { kunci: 'Backspace', arti: 'kosongkan' },
]

/** Tombol papan ketik yang mempercepat pengisian. */
export function Kunci() {
  return (
    <p
      data-layar-saja
      className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-ink-2 text-xs max-md:hidden"
    >
      {TOMBOL.map((satu) => (
        <span key={satu.kunci} className="inline-flex items-center gap-1.5">
          <kbd>{satu.kunci}</kbd>
          {satu.icon ? <Icon name={satu.icon} size={14} weight={2.5} /> : null}
          {satu.arti}
        </span>
      ))}
    </p>
  )
}
