import { ActionButton } from '@/components/ui/action-button'
import { Card, CardBody } from '@/components/ui/card'
import { formatAngka } from '@/lib/core/format'
import { recommendMassal } from '@/lib/kelayakan/actions-rantai'

/** Kepala menyetujui semuanya dengan satu tekan; yang ingin ia rekomendasikan lain dibuka satu per satu. */
export function SetujuiForm({
  putaranId,
  saringan,
  jumlah,
}: {
  putaranId: string
  saringan: string
  jumlah: number
}) {
  return (
    <Card title="Rekomendasi Anda">
      <CardBody>
        <p className="text-sm">
          Rekomendasi atas nama Anda sebagai kepala perangkat daerah, sama dengan temuan masing-masing. Yang
          ingin Anda rekomendasikan lain, buka orangnya di daftar dan tulis alasannya lebih dahulu.
        </p>
        <ActionButton
          action={recommendMassal}
          values={{ putaranId, saringan, jumlah }}
          variant="primary"
          icon="check"
          wide
        >
          Setujui {formatAngka(jumlah)} sesuai rekomendasi
        </ActionButton>
      </CardBody>
    </Card>
  )
}
