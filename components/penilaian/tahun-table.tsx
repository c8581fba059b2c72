import { cx } from '@/components/ui/cx'
import { MiniPlanks } from '@/components/ui/mini-planks'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatBulan, formatDaftar, formatDesimal } from '@/lib/core/format'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import type { OrangTahun } from '@/lib/penilaian/schema-tahun'
import type { Rating } from '@/lib/perilaku-kerja/schema'
import { papanBulan } from './tahun-hitungan'
import { TandaTahun } from './tahun-pernyataan'

const PENDEK: Record<Rating, string> = {
  DI_ATAS_EKSPEKTASI: 'Di atas',
  SESUAI_EKSPEKTASI: 'Sesuai',
  DI_BAWAH_EKSPEKTASI: 'Di bawah',
}

function hitungan({ final, dinilai, hilang }: OrangTahun['hitungan']): string {
  const bagian = [`${final} final`]
  if (dinilai > 0) bagian.push(`${dinilai} dinilai`)
  if (hilang.length > 0)
    bagian.push(`hilang ${formatDaftar(hilang.map((bulan) => formatBulan(bulan).slice(0, 3)))}`)
  return bagian.join(', ')
}

function Usulan({ angka, rating }: { angka: number | null; rating: Rating | null }) {
  return (
    <>
      <b className="font-semibold">{angka === null ? '–' : formatDesimal(angka)}</b>
      <span className="block text-ink-3 text-xs leading-4">{rating ? PENDEK[rating] : 'belum ada'}</span>
    </>
  )
}

/** Seluruh tim dengan angka berjalannya setahun; nama membuka hitungan dan formulirnya. */
export function TahunTable({
  tahun,
  daftar,
  dipilih,
  terbuka,
}: {
  tahun: number
  daftar: readonly OrangTahun[]
  dipilih: string | undefined
  terbuka: boolean
}) {
  const kolom: readonly Column<OrangTahun>[] = [
    {
      key: 'nama',
      header: 'Pegawai',
      rowHeader: true,
      cell: (row) => (
        <span className={cx('block', row.pegawaiId === dipilih && '-ml-3 border-accent border-l-4 pl-2')}>
          <NameCell
            href={`/penilaian/tahun/${tahun}?orang=${row.pegawaiId}#rinci`}
            name={row.nama}
            sub={row.jabatan}
          />
        </span>
      ),
    },
    {
      key: 'keadaan',
      header: 'Keadaan',
      cell: ({ berjalan, sebabSendiri }) =>
        berjalan.pernyataan ? (
          <TandaTahun pernyataan={berjalan.pernyataan} />
        ) : sebabSendiri ? (
          <Status makna="belum">
            {berjalan.bulanHilang.length > 0 ? 'Ada bulan belum dinilai' : 'Belum ada usulan'}
          </Status>
        ) : terbuka ? (
          <Status makna="lengkap">Siap dinyatakan</Status>
        ) : (
          <Status makna="menunggu">Berjalan</Status>
        ),
    },
    {
      key: 'bulan',
      header: 'Bulan',
      cardLabel: 'Bulan',
      cell: ({ berjalan, hitungan: jumlah }) => (
        <>
          <MiniPlanks
            label={hitungan(jumlah)}
            bulan={berjalan.bulan.map((satu) => papanBulan(satu, berjalan).keadaan)}
          />
          <span className="block text-ink-3 text-xs leading-4">{hitungan(jumlah)}</span>
        </>
      ),
    },
    {
      key: 'hasil',
      header: 'Hasil kerja',
      cardLabel: 'Hasil kerja',
      cell: ({ berjalan }) => <Usulan angka={berjalan.rata} rating={berjalan.usulanHasilKerja} />,
    },
    {
      key: 'perilaku',
      header: 'Perilaku',
      cardLabel: 'Perilaku',
      cell: ({ berjalan }) => <Usulan angka={berjalan.rerataPerilaku} rating={berjalan.usulanPerilaku} />,
    },
    {
      key: 'predikat',
      header: 'Predikat',
      cardLabel: 'Predikat',
      cell: ({ berjalan }) => {
        const predikat = berjalan.pernyataan?.predikat ?? berjalan.predikatUsulan
        return (
          <>
            <b className="font-semibold">{predikat ? LABEL_PREDIKAT[predikat] : '–'}</b>
            <span className="block text-ink-3 text-xs leading-4">
              {berjalan.pernyataan ? 'dinyatakan' : predikat ? 'menurut usulan' : ''}
            </span>
          </>
        )
      },
    },
  ]
  return <Table caption={`Rating ${tahun}`} columns={kolom} rows={daftar} rowKey={(row) => row.pegawaiId} />
}
