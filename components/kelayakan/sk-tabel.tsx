import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatAngka, formatTanggalTabel } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { SkTercatat } from '@/lib/kelayakan/queries-sk'
import { buildDaftarHref, formatSaat, TAMPILAN, URUTAN } from './tampilan'

function isi(sk: SkTercatat): string {
  return URUTAN.flatMap((kode) => {
    const n = sk.perKeputusan[kode] ?? 0
    return n > 0 ? [`${formatAngka(n)} ${TAMPILAN[kode].pendek.toLowerCase()}`] : []
  }).join(', ')
}

/** Daftar SK putaran; nomornya membuka orang-orangnya. */
export function SkTabel({ putaran, daftar }: { putaran: PutaranRingkas; daftar: readonly SkTercatat[] }) {
  const columns: Column<SkTercatat>[] = [
    {
      key: 'nomor',
      header: 'Nomor SK',
      rowHeader: true,
      cell: (sk) => (
        <NameCell
          href={buildDaftarHref(putaran.slug, { sk: sk.id })}
          name={sk.nomor}
          sub={sk.atasNama ? 'dicatat atas nama PPK' : 'oleh PPK'}
        />
      ),
    },
    {
      key: 'tanggal',
      header: 'Tanggal',
      numeric: true,
      className: 'whitespace-nowrap',
      cell: (sk) => formatTanggalTabel(sk.tanggal),
    },
    {
      key: 'jumlah',
      header: 'Orang',
      numeric: true,
      cardLabel: 'Orang',
      cell: (sk) =>
        sk.jumlah === sk.jumlahSeluruhnya
          ? formatAngka(sk.jumlah)
          : `${formatAngka(sk.jumlah)} dari ${formatAngka(sk.jumlahSeluruhnya)}`,
    },
    {
      key: 'isi',
      header: 'Keputusan',
      cardFull: true,
      cell: (sk) => (
        <>
          {isi(sk)}
          {sk.menunggu > 0 ? (
            <Status makna="menunggu">{formatAngka(sk.menunggu)} menunggu orang kedua</Status>
          ) : null}
        </>
      ),
    },
    {
      key: 'pencatat',
      header: 'Dicatat',
      cardFull: true,
      cell: (sk) => (
        <>
          {sk.pencatat}
          <span className="block text-ink-3 text-xs">{formatSaat(sk.saat)}</span>
        </>
      ),
    },
  ]
  return (
    <Card label="Daftar SK">
      <Table
        caption={`Daftar SK, ${formatAngka(daftar.length)}`}
        compact={false}
        columns={columns}
        rows={daftar}
        rowKey={(sk) => sk.id}
        empty={
          <EmptyState
            icon="gavel"
            title="Belum ada SK pada putaran ini"
            action={<ButtonLink href="/kelayakan">Buka rantai keputusan</ButtonLink>}
          >
            SK tampil di sini begitu PPK memutus, atau Admin BKPSDM mencatatnya atas nama PPK.
          </EmptyState>
        }
      />
    </Card>
  )
}
