import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import type { BarisRinci } from '@/lib/rencana-kinerja/queries'
import { LABEL_ASPEK, LABEL_POLARITAS } from '@/lib/skp/labels'

/** Baris-baris menurut rencana hasil kerjanya; yang bebas menjadi hasil kerja tambahan, paling akhir. */
export function BarisKelompok({
  baris,
  tahun,
  children,
}: {
  baris: readonly BarisRinci[]
  tahun: number
  children: (baris: BarisRinci, nomor: number) => ReactNode
}) {
  const kelompok = new Map<string, { baris: BarisRinci; nomor: number }[]>()
  baris.forEach((b, i) => {
    const kunci = b.rhk ?? ''
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), { baris: b, nomor: i + 1 }])
  })
  const urut = [...kelompok].sort(([a], [b]) => Number(a === '') - Number(b === ''))
  return urut.map(([rhk, isi], i) => (
    <Card key={rhk}>
      <div className="flex items-start gap-4 border-line border-b px-4 py-3">
        <div className="min-w-0 flex-auto">
          <p className="text-ink-2 text-sm">{rhk ? `Hasil kerja utama ${i + 1}` : 'Hasil kerja tambahan'}</p>
          <h2>{rhk || 'Tugas di luar SKP'}</h2>
        </div>
        {rhk && i === 0 ? (
          <Link href="/skp" prefetch={false} className="whitespace-nowrap text-sm">
            SKP {tahun}
          </Link>
        ) : null}
      </div>
      {isi.map(({ baris: b, nomor }) => (
        <div
          key={b.id}
          className="grid grid-cols-[minmax(0,1fr)] gap-3.5 border-line border-b px-4 py-4 last:border-b-0"
        >
          {children(b, nomor)}
        </div>
      ))}
    </Card>
  ))
}

/** Aspek, nomor, bobot, dan arah satu baris, lalu uraiannya. */
export function BarisJudul({
  baris,
  nomor,
  tanpaUraian = false,
}: {
  baris: BarisRinci
  nomor: number
  tanpaUraian?: boolean
}) {
  return (
    <div className="grid min-w-0 gap-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-sm">
        <Tag>{LABEL_ASPEK[baris.aspek]}</Tag>
        <span>
          Indikator {nomor}
          {baris.bobot === null ? '' : ` · bobot ${String(baris.bobot).replace('.', ',')} %`}
        </span>
        {baris.polaritas === 'MINIMAL' ? <Tag>{LABEL_POLARITAS.MINIMAL}</Tag> : null}
      </div>
      {tanpaUraian ? null : <p className="font-semibold">{baris.uraian}</p>}
    </div>
  )
}
