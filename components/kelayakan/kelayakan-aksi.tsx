import { ActionButton } from '@/components/ui/action-button'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { evaluateKelayakan } from '@/lib/kelayakan/actions'

/** Unduh Excel dan menjalankan putaran berikut; yang tidak boleh tidak tampil, dan pintunya tetap menolak. */
export function KelayakanAksi({
  slug,
  saringan = '',
  mulai,
}: {
  slug: string | null
  saringan?: string
  mulai: { tahun: number; pada: string; nomor: number } | null
}) {
  return (
    <>
      {slug ? (
        <a
          href={`/api/unduh/kelayakan?putaran=${slug}${saringan.replace('?', '&')}`}
          download
          className={buttonClass()}
        >
          <Icon name="download" />
          Excel
        </a>
      ) : null}
      {mulai ? (
        <ActionButton
          action={evaluateKelayakan}
          values={{ tahun: mulai.tahun, pada: mulai.pada }}
          variant="primary"
          icon="refresh-cw"
          busyLabel="Membekukan data…"
          className="max-md:[&_button]:w-full"
        >
          Jalankan putaran {mulai.nomor}
        </ActionButton>
      ) : null}
    </>
  )
}
