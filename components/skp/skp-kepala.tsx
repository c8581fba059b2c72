import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import type { findSkp } from '@/lib/skp/queries-rincian'
import { SkpStatus } from './skp-status'

/** Milik siapa, versi ke berapa, keadaannya, dan cetakannya bila sudah dibekukan. */
export function SkpKepala({
  skp,
  versiId,
}: {
  skp: NonNullable<Awaited<ReturnType<typeof findSkp>>>
  versiId: string
}) {
  return (
    <PageHeader
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          SKP {skp.tahun} <SkpStatus status={skp.status} />
        </span>
      }
      subtitle={[
        skp.milikSaya ? 'Milik Anda' : skp.pegawai.nama,
        skp.pegawai.jabatan,
        skp.nomor > 1 ? `versi ${skp.nomor}` : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        skp.beku ? (
          <a href={`/api/unduh/skp?versi=${versiId}`} className={buttonClass()}>
            <Icon name="download" />
            Unduh PDF
          </a>
        ) : null
      }
    />
  )
}
