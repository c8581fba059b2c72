import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { formatUkuran, LABEL_ASPEK } from '@/lib/skp/labels'
import type { IsiIndikator, IsiRencana } from '@/lib/skp/queries-isi'
import type { Catatan } from '@/lib/skp/queries-rincian'
import { CatatanForm } from './catatan-form'
import { CatatanList } from './skp-catatan'

type Props = {
  rencana: readonly IsiRencana[]
  catatan: readonly Catatan[]
  zona: string
  /** Diisi bila viewer boleh menulis catatan. */
  catatanUntuk: string | null
}

/** Isi SKP seperti formulirnya: rencana hasil kerja, yang diintervensi, lalu indikator dengan aspek, target, dan bobotnya. */
export function SkpDokumen({ rencana, catatan, zona, catatanUntuk }: Props) {
  if (rencana.length === 0)
    return (
      <Card label="Hasil kerja">
        <EmptyState icon="list-checks" title="Isinya belum ditulis">
          Tekan Ubah isi untuk menulis rencana hasil kerja dan indikatornya.
        </EmptyState>
      </Card>
    )
  return (
    <>
      {rencana.map((baris, i) => (
        <Card key={baris.id} label={`Hasil kerja ${i + 1}`}>
          <div className="grid gap-1 border-line border-b px-4 py-3">
            <p className="text-ink-3 text-xs">Rencana hasil kerja {i + 1}</p>
            <h2 className="whitespace-pre-line [overflow-wrap:anywhere]">{baris.uraian}</h2>
            {baris.rhkAtasan ? (
              <p className="text-ink-2 text-sm [overflow-wrap:anywhere]">
                <span className="text-ink-3">Rencana hasil kerja pimpinan yang diintervensi: </span>
                {baris.rhkAtasan}
              </p>
            ) : null}
          </div>
          <IndikatorList indikator={baris.indikator} nomor={i + 1} />
          <Percakapan
            catatan={catatan.filter(({ rencanaId }) => rencanaId === baris.id)}
            zona={zona}
            versiId={catatanUntuk}
            rencanaId={baris.id}
          />
        </Card>
      ))}
    </>
  )
}

function Percakapan({
  catatan,
  zona,
  versiId,
  rencanaId,
}: {
  catatan: readonly Catatan[]
  zona: string
  versiId: string | null
  rencanaId: string
}) {
  if (catatan.length === 0 && versiId === null) return null
  return (
    <div
      className={cx(
        'grid gap-1.5 border-line border-t px-4 py-1.5 empty:hidden',
        catatan.length === 0 && 'print:hidden',
      )}
    >
      <CatatanList catatan={catatan} zona={zona} />
      {versiId ? <CatatanForm versiId={versiId} rencanaId={rencanaId} /> : null}
    </div>
  )
}

function IndikatorList({ indikator, nomor }: { indikator: readonly IsiIndikator[]; nomor: number }) {
  if (indikator.length === 0)
    return <p className="px-4 py-3 text-ink-2 text-sm">Belum mempunyai indikator kinerja individu.</p>
  return (
    <ol className="grid" aria-label={`Indikator kinerja individu ${nomor}`}>
      {indikator.map((satu, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: indikator tidak berpindah di tampilan baca
          key={i}
          className="grid items-baseline gap-x-6 gap-y-1 border-line border-t px-4 py-3 first:border-t-0 md:grid-cols-[6.5rem_minmax(0,1fr)_auto]"
        >
          <span className="flex flex-wrap gap-1.5">
            <Tag>{LABEL_ASPEK[satu.aspek]}</Tag>
          </span>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {satu.uraian}
            {satu.polaritas === 'MINIMAL' ? (
              <span className="block text-ink-3 text-xs">makin kecil makin baik</span>
            ) : null}
          </span>
          <span className="flex items-baseline gap-4 md:justify-end">
            <span>
              <span className="mr-1.5 text-ink-3 text-xs">Target</span>
              <b>{formatUkuran(satu.target)}</b> <span className="text-ink-2 text-sm">{satu.satuan}</span>
            </span>
            {satu.bobot === null ? null : (
              <span className="whitespace-nowrap text-ink-2 text-sm">bobot {formatUkuran(satu.bobot)}%</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
