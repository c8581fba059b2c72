'use client'

import { ActionButton } from '@/components/ui/action-button'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Dock } from '@/components/ui/dock'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Textarea } from '@/components/ui/input'
import { Note } from '@/components/ui/note'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormAction, useFormAction } from '@/components/ui/use-form-action'
import { approveSkp, returnSkp, reviseSkp, signSkp, submitSkp } from '@/lib/skp/actions'
import type { AksiSkp } from '@/lib/skp/aturan/transisi'
import type { StatusSkp } from '@/lib/skp/schema'

type Props = {
  versiId: string
  version: number
  status: StatusSkp
  aksi: readonly AksiSkp[]
  berisi: boolean
}

/** Perbuatan yang boleh dilakukan viewer sekarang, satu yang utama, dengan akibatnya tertulis. */
export function SkpDok({ versiId, version, status, aksi, berisi }: Props) {
  const boleh = (satu: AksiSkp) => aksi.includes(satu)
  const nilai = { versiId, version }
  return (
    <>
      {boleh('return') ? (
        <AlasanForm
          {...nilai}
          action={returnSkp}
          judul="Ada yang perlu diperbaiki?"
          keterangan="SKP kembali menjadi draf, dan yang mengajukan membaca alasan ini."
          label="Yang perlu diperbaiki"
          tombol="Kembalikan"
          terbuka
        />
      ) : null}
      {boleh('revise') ? (
        <AlasanForm
          {...nilai}
          action={reviseSkp}
          judul="Tugas berubah?"
          keterangan="Versi baru disalin dari SKP ini. Versi yang sekarang tetap berlaku sampai yang baru ditetapkan."
          label="Alasan perubahan"
          tombol="Buka perubahan"
        />
      ) : null}
      {boleh('edit') ? (
        <Dock
          title={berisi ? 'Draf dapat diubah sampai diajukan' : 'Mulai dengan menulis hasil kerja'}
          actions={
            <>
              <ButtonLink
                href={`/skp/${versiId}/ubah`}
                icon="pencil"
                variant={berisi && boleh('submit') ? 'plain' : 'primary'}
              >
                Ubah isi
              </ButtonLink>
              {boleh('submit') && berisi ? (
                <ActionButton
                  action={submitSkp}
                  values={nilai}
                  variant="primary"
                  icon="send"
                  wide
                  busyLabel="Mengajukan…"
                >
                  Ajukan
                </ActionButton>
              ) : null}
            </>
          }
        >
          {boleh('submit')
            ? 'Setelah diajukan, isinya terkunci sampai disetujui atau dikembalikan.'
            : 'Yang menyusun draf ini yang mengajukannya. Anda dapat mengubah isi dan menulis catatan.'}
        </Dock>
      ) : null}
      {boleh('approve') ? (
        <Dock
          title="Setujui isi SKP ini"
          actions={
            <>
              {boleh('return') ? (
                <a href="#alasan" className={buttonClass()}>
                  Kembalikan
                </a>
              ) : null}
              <ActionButton
                action={approveSkp}
                values={nilai}
                variant="primary"
                icon="check"
                busyLabel="Menyetujui…"
                wide
              >
                Setujui
              </ActionButton>
            </>
          }
        >
          Isi, nama, dan jabatan kedua pihak dibekukan seperti hari ini. Sesudahnya kedua pihak
          menandatangani.
        </Dock>
      ) : null}
      {boleh('sign') && status === 'DISETUJUI' ? (
        <Dock
          title="Tanda tangani SKP ini"
          actions={
            <ActionButton
              action={signSkp}
              values={{ versiId }}
              variant="primary"
              icon="signature"
              wide
              busyLabel="Menandatangani…"
            >
              Tanda tangani
            </ActionButton>
          }
        >
          Dengan menekan tombol ini Anda menyatakan setuju atas isinya. Nama, waktu, dan sidik dokumen
          dicatat.
        </Dock>
      ) : null}
    </>
  )
}

function AlasanForm<T>({
  versiId,
  version,
  action,
  judul,
  keterangan,
  label,
  tombol,
  terbuka = false,
}: {
  versiId: string
  version: number
  action: FormAction<T>
  judul: string
  keterangan: string
  label: string
  tombol: string
  terbuka?: boolean
}) {
  const { form, failed, errors } = useFormAction(action)
  const isi = (
    <form {...form}>
      <CardBody>
        {failed?.code === 'CONFLICT' ? (
          <Note
            tone="bad"
            live
            actions={
              <a href={`/skp/${versiId}`} className={buttonClass({ size: 'sm' })}>
                Muat ulang halaman
              </a>
            }
          >
            {failed.message}
          </Note>
        ) : failed && !errors.alasan ? (
          <ErrorSummary message={failed.message} reference={failed.ref} />
        ) : null}
        <input type="hidden" name="versiId" value={versiId} />
        <input type="hidden" name="version" value={version} />
        <Textarea name="alasan" label={label} hint={keterangan} error={errors.alasan} maxLength={1000} />
        <div>
          <SubmitButton variant="plain" icon="undo-2">
            {tombol}
          </SubmitButton>
        </div>
      </CardBody>
    </form>
  )
  if (terbuka)
    return (
      <Card title={judul} className="print:hidden">
        {isi}
      </Card>
    )
  return (
    <Card label={judul} className="print:hidden">
      <details open={failed !== null}>
        <summary className="min-h-11 cursor-pointer content-center px-4 font-semibold text-primary text-sm">
          {judul}
        </summary>
        {isi}
      </details>
    </Card>
  )
}
