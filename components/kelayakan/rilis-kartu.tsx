import { ActionButton } from '@/components/ui/action-button'
import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { releasePutaran } from '@/lib/kelayakan/actions-rantai'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { Rantai } from '@/lib/kelayakan/queries-rantai'

/** Sebelum dirilis: berapa orang yang akan membaca hasilnya, dan siapa yang menyusul; yang berlaku sesudah rilis dirilis lagi. */
export function RilisKartu({ putaran, rantai }: { putaran: PutaranRingkas; rantai: Rantai }) {
  const belum = putaran.jumlah - rantai.diputuskan
  const { belumRilis } = rantai
  const lagi = rantai.dirilis ? ' lagi' : ''
  if (rantai.dirilis && belumRilis === 0)
    return (
      <Card label="Sudah dirilis">
        <EmptyState icon="send" title={`Sudah dirilis ${formatTanggal(rantai.dirilis.tanggal)}`}>
          Oleh {rantai.dirilis.oleh} pukul {rantai.dirilis.jam}. Keputusan yang berlaku sesudahnya menunggu
          rilis berikutnya.
        </EmptyState>
      </Card>
    )
  if (belumRilis === 0)
    return (
      <Card label="Belum ada keputusan">
        <EmptyState
          icon="gavel"
          title="Belum ada keputusan yang dapat dirilis"
          action={<ButtonLink href="/kelayakan">Kembali ke kelayakan</ButtonLink>}
        >
          Hasil dirilis setelah PPK memutus dan SK-nya dicatat.
        </EmptyState>
      </Card>
    )
  return (
    <Card title="Yang akan terjadi">
      <CardBody className="max-w-2xl">
        <p>
          <b className="text-xl">
            {formatAngka(belumRilis)} orang{lagi}
          </b>{' '}
          akan membaca keputusannya di halaman mereka sendiri: hasil, nomor dan tanggal SK, masa kontrak, dan
          sebabnya.
        </p>
        {belum > 0 ? (
          <p className="text-ink-2 text-sm">
            {formatAngka(belum)} orang lain belum diputuskan pada putaran ini. Mereka tetap membaca “belum
            dirilis” sampai keputusannya berlaku dan dirilis lagi.
          </p>
        ) : null}
        <p className="text-ink-2 text-sm">Rilis tidak dapat ditarik kembali.</p>
        <ActionButton
          action={releasePutaran}
          values={{ putaranId: putaran.id, jumlah: belumRilis }}
          variant="primary"
          icon="send"
        >
          Rilis {formatAngka(belumRilis)} keputusan{lagi}
        </ActionButton>
      </CardBody>
    </Card>
  )
}
