import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table } from '@/components/ui/table'
import { formatAngka } from '@/lib/core/format'
import { LABEL_JENIS_IMPOR, LABEL_STATUS_IMPOR } from '@/lib/impor/labels'
import type { ImporDto } from '@/lib/impor/queries'
import { formatWaktuPendek } from './waktu'

function StatusImpor({ impor }: { impor: ImporDto }) {
  const label = LABEL_STATUS_IMPOR[impor.status]
  if (impor.status === 'DITERAPKAN') return <Status makna="memenuhi">{label}</Status>
  if (impor.status === 'DIBUANG') return <Status makna="dikecualikan">{label}</Status>
  const { baru, berubah, salah } = impor.ringkasan
  if (baru + berubah > 0) return <Status makna="menunggu">{label}</Status>
  return salah > 0 ? (
    <Status makna="tidak">Perlu diperbaiki</Status>
  ) : (
    <Status makna="keterangan">Sudah sama</Status>
  )
}

function describeHasil({ ringkasan }: ImporDto): string {
  const bagian = [
    ringkasan.baru > 0 ? `${formatAngka(ringkasan.baru)} baru` : '',
    ringkasan.berubah > 0 ? `${formatAngka(ringkasan.berubah)} berubah` : '',
    ringkasan.salah > 0 ? `${formatAngka(ringkasan.salah)} salah` : '',
  ].filter((teks) => teks !== '')
  return bagian.length > 0 ? bagian.join(', ') : 'Tidak ada yang berubah'
}

/** Impor yang pernah diunggah, terbaru dahulu; yang dibuang tinggal namanya. */
export function ImporTerakhir({ daftar, alamat }: { daftar: readonly ImporDto[]; alamat: string }) {
  return (
    <Card title="Impor terakhir" subtitle="Yang belum diterapkan dapat dilanjutkan.">
      <Table
        caption={`Impor terakhir, ${daftar.length} berkas`}
        rows={daftar}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon="file-spreadsheet" title="Belum ada impor">
            Berkas yang Anda periksa akan tercatat di sini, beserta hasilnya.
          </EmptyState>
        }
        columns={[
          {
            key: 'berkas',
            header: 'Berkas',
            rowHeader: true,
            cell: (row) => (
              <NameCell
                {...(row.status === 'DIBUANG' ? {} : { href: `${alamat}/${row.id}` })}
                name={row.namaBerkas}
                sub={`${LABEL_JENIS_IMPOR[row.jenis]}${row.tahun ? ` ${row.tahun}` : ''}, ${formatAngka(row.ringkasan.baris)} baris`}
              />
            ),
          },
          { key: 'status', header: 'Status', cell: (row) => <StatusImpor impor={row} /> },
          { key: 'hasil', header: 'Hasil', cardFull: true, cell: describeHasil },
          {
            key: 'waktu',
            header: 'Waktu',
            cardFull: true,
            className: 'md:whitespace-nowrap',
            cell: (row) => (
              <>
                {formatWaktuPendek(row.diterapkan ?? row.diunggah)}
                <span className="block text-ink-3 text-xs leading-4">{row.oleh}</span>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
