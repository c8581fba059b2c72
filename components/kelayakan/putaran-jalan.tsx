import { ActionButton } from '@/components/ui/action-button'
import { JobStrip } from '@/components/ui/job-strip'
import { revokePutaran } from '@/lib/kelayakan/actions'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import { SegarkanBerkala } from './segarkan-berkala'
import { formatPutaran } from './tampilan'

/** Kemajuan putaran yang sedang berjalan; halaman menyegarkan dirinya sampai putaran disegel. */
export function PutaranJalan({ putaran, bolehBatal }: { putaran: PutaranRingkas; bolehBatal: boolean }) {
  return (
    <>
      <SegarkanBerkala detik={1.5} />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <JobStrip
        title={`Mengevaluasi ${formatPutaran(putaran).toLowerCase()}`}
        done={putaran.selesai}
        total={putaran.jumlah}
        unit="pegawai"
        detail="data sudah dibekukan. Halaman ini boleh ditutup; bila server mulai lagi, putaran dilanjutkan."
        actions={
          bolehBatal ? (
            <ActionButton action={revokePutaran} values={{ putaranId: putaran.id }} size="sm" icon="x">
              Batalkan
            </ActionButton>
          ) : null
        }
      />
    </>
  )
}
