import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatTanggalTabel } from '@/lib/core/format'
import type { BarisSkp } from '@/lib/skp/queries'
import { SkpStatus } from './skp-status'

type Props = {
  rows: readonly BarisSkp[]
  tahun: number
  total: number
  /** Satu tim duduk di unit yang sama: kolomnya dilepas. */
  tanpaUnit: boolean
  kosong: { saringan: boolean; hrefSemua: string; bolehSusun: boolean }
}

function buildHref(row: BarisSkp, tahun: number): string {
  if (row.versiId) return `/skp/${row.versiId}`
  return row.pelaku ? `/skp/susun?pegawai=${row.pegawaiId}&tahun=${tahun}` : `/pegawai/${row.pegawaiId}`
}

/** Tenggatnya, lalu giliran siapa: "terlambat 8 hari · menunggu tanda tangan H. Fahruddin Noor". */
function describeTenggat(row: BarisSkp): { tenggat: string; sisa: string } {
  const gabung = (...bagian: string[]) => bagian.filter(Boolean).join(' · ')
  const versi = row.nomor && row.nomor > 1 ? `versi ${row.nomor}` : ''
  if (row.ditetapkan && (row.dariRekap || row.status === 'DITETAPKAN')) {
    const lewat = row.ttdLewat > 0 ? `, ${row.ttdLewat} hari lewat jatuh tempo` : ''
    // Kepala SKP bertanggal versi pertama; versi penggantinya mempunyai hari sendiri.
    if (versi && row.versiDitetapkan)
      return {
        tenggat: '',
        sisa: gabung(
          `${versi} ditetapkan ${formatTanggalTabel(row.versiDitetapkan)}`,
          `pertama kali ${formatTanggalTabel(row.ditetapkan)}${lewat}`,
        ),
      }
    const rekap = row.dariRekap ? 'menurut rekap, isinya belum ditulis di sini' : ''
    return {
      tenggat: '',
      sisa: gabung(`ditetapkan ${formatTanggalTabel(row.ditetapkan)}${lewat}`, versi, rekap),
    }
  }
  if (row.ditetapkan && row.nomor)
    return { tenggat: '', sisa: gabung(versi, row.menunggu, `versi ${row.nomor - 1} tetap berlaku`) }
  if (row.terlambat > 0) return { tenggat: `terlambat ${row.terlambat} hari`, sisa: row.menunggu }
  const jatuhTempo = row.jatuhTempo
    ? `jatuh tempo ${formatTanggalTabel(row.jatuhTempo)}`
    : 'tanggal SK diterima belum dicatat'
  return { tenggat: '', sisa: gabung(jatuhTempo, row.menunggu) }
}

function Tenggat({ row }: { row: BarisSkp }) {
  const { tenggat, sisa } = describeTenggat(row)
  return (
    <span className={row.giliranSaya ? 'text-ink' : 'text-ink-2'}>
      {tenggat ? <b className="text-bad">{tenggat}</b> : null}
      {tenggat && sisa ? ' · ' : ''}
      {sisa}
    </span>
  )
}

/** Daftar SKP setahun: yang menunggu viewer di atas, dengan giliran dan tenggat di bawah keadaannya. */
export function SkpTable({ rows, tahun, total, tanpaUnit, kosong }: Props) {
  const columns: Column<BarisSkp>[] = [
    {
      key: 'nama',
      header: 'Pegawai',
      rowHeader: true,
      cell: (row) => <NameCell href={buildHref(row, tahun)} name={row.nama} sub={row.jabatan ?? row.nip} />,
    },
    {
      key: 'keadaan',
      header: 'Keadaan',
      cell: (row) => <SkpStatus status={row.status} rekap={row.dariRekap} />,
    },
    {
      key: 'giliran',
      header: 'Giliran dan tenggat',
      cardFull: true,
      cell: (row) => <Tenggat row={row} />,
    },
    {
      key: 'unit',
      header: 'Unit kerja',
      hideOnCard: true,
      cell: (row) => row.unitKerja ?? 'Belum ditempatkan',
    },
    {
      key: 'aksi',
      header: <span className="sr-only">Tindakan</span>,
      cardFull: true,
      className: 'text-right max-md:text-left!',
      cell: (row) => <Tindakan row={row} tahun={tahun} />,
    },
  ]
  return (
    <Table
      caption={`SKP ${tahun}, ${rows.length} dari ${total}`}
      columns={tanpaUnit ? columns.filter(({ key }) => key !== 'unit') : columns}
      rows={rows}
      rowKey={(row) => row.pegawaiId}
      empty={
        kosong.saringan ? (
          <EmptyState
            icon="search"
            title="Tidak ada yang cocok dengan saringan ini"
            action={<ButtonLink href={kosong.hrefSemua}>Lihat semua</ButtonLink>}
          >
            Tidak ada SKP {tahun} dalam keadaan itu.
          </EmptyState>
        ) : (
          <EmptyState icon="file-check" title={`Belum ada pegawai untuk SKP ${tahun}`}>
            {kosong.bolehSusun
              ? `SKP disusun bagi pegawai yang perjanjian kerjanya berlaku pada ${tahun}. Pegawai tampil di sini setelah perjanjiannya dan atasannya tercatat.`
              : `Pegawai tampil di sini setelah perjanjian kerjanya untuk ${tahun} tercatat.`}
          </EmptyState>
        )
      }
    />
  )
}

/** Satu tombol bila giliran ada pada viewer; nama pada baris membuka selebihnya. */
function Tindakan({ row, tahun }: { row: BarisSkp; tahun: number }) {
  if (!row.giliranSaya) return null
  const kata =
    row.versiId === null
      ? 'Susun'
      : row.status === 'DRAF'
        ? 'Lanjutkan'
        : row.status === 'DIAJUKAN'
          ? 'Periksa'
          : 'Tanda tangani'
  return (
    <ButtonLink
      href={buildHref(row, tahun)}
      size="sm"
      className="whitespace-nowrap"
      aria-label={`${kata} SKP ${row.nama}`}
    >
      {kata}
    </ButtonLink>
  )
}
