import { ActionButton } from '@/components/ui/action-button'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { evaluateKelayakan } from '@/lib/kelayakan/actions'

/** Unduh Excel, membandingkan, dan menjalankan putaran berikut; yang tidak boleh tidak tampil, dan pintunya tetap menolak. */
export function KelayakanAksi({
  slug,
  saringan = '',
  banding,
  mulai,
}: {
  slug: string | null
  saringan?: string
  /** Alamat beda dengan putaran sebelumnya, bila ada. */
  banding?: string | null | undefined
  /** Putaran berikut; `lainTahun` bila bukan tahun yang sedang dibaca, maka tombolnya menyebut tahunnya. */
  mulai: { tahun: number; pada: string; nomor: number; lainTahun: boolean } | null
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
      {banding ? (
        <ButtonLink href={banding} icon="arrow-left-right">
          Bandingkan putaran
        </ButtonLink>
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
          {mulai.lainTahun ? ` tahun ${mulai.tahun}` : null}
        </ActionButton>
      ) : null}
    </>
  )
}
