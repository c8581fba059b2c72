import { ActionButton } from '@/components/ui/action-button'
import { Card, CardBody } from '@/components/ui/card'
import { formatAngka } from '@/lib/core/format'
import { carryRekomendasi } from '@/lib/kelayakan/actions-rantai'

/** Membawa rekomendasi kepala dari putaran lalu; nama kepala dan harinya tetap yang semula. */
export function BawaForm({ putaranId, jumlah }: { putaranId: string; jumlah: number }) {
  return (
    <Card title="Rekomendasi yang tidak berubah">
      <CardBody>
        <p className="text-sm">
          Temuan, fakta, dan perangkat daerahnya persis sama dengan putaran lalu, jadi rekomendasi kepalanya
          tetap berlaku. Yang lain menunggu kepalanya lagi.
        </p>
        <ActionButton
          action={carryRekomendasi}
          values={{ putaranId, jumlah }}
          variant="primary"
          icon="copy"
          wide
        >
          Bawa {formatAngka(jumlah)} rekomendasi
        </ActionButton>
      </CardBody>
    </Card>
  )
}
