import { EmptyState } from '@/components/ui/empty-state'
import { MiniPlanks } from '@/components/ui/mini-planks'
import type { KeadaanBulan as Papan } from '@/components/ui/planks'
import { Status } from '@/components/ui/status'
import { type Column, NameCell, Table } from '@/components/ui/table'
import { formatAngka, formatDesimal, formatTanggalTabel } from '@/lib/core/format'
import { LABEL_TINGKAT_ALPA } from '@/lib/kehadiran/labels'
import type { HalamanDasbor, OrangDasbor } from '@/lib/laporan/queries-dasbor-daftar'
import type { DasborFilter, KeadaanBulan } from '@/lib/laporan/schema'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { TAMPILAN_SKP } from './tampilan'

/** Keadaan dasbor pada papan kecil; bulan yang tidak dihitung tampil seperti dikecualikan. */
const PAPAN: Record<KeadaanBulan, Papan> = {
  final: 'final',
  dinilai: 'menunggu',
  realisasi: 'menunggu',
  hilang: 'hilang',
  rencana: 'berjalan',
  'belum-dibuka': 'belum-dibuka',
}

function kolomKhusus(filter: DasborFilter): Column<OrangDasbor>[] {
  if (filter.bup)
    return [
      {
        key: 'bup',
        header: 'Batas usia',
        cardLabel: 'Batas usia',
        cell: (satu) => (satu.bup ? formatTanggalTabel(satu.bup) : '–'),
      },
    ]
  if (filter.alpa)
    return [
      {
        key: 'alpa',
        header: 'Alpa',
        cardLabel: 'Alpa',
        cell: (satu) =>
          `${formatAngka(satu.alpa.hari)} hari${satu.alpa.tingkat ? `, ${LABEL_TINGKAT_ALPA[satu.alpa.tingkat].toLowerCase()}` : ''}`,
      },
    ]
  if (filter.predikat || filter.dasar)
    return [
      {
        key: 'rata',
        header: 'Rata-rata capaian',
        cardLabel: 'Rata-rata capaian',
        numeric: true,
        cell: (satu) => (satu.rata === null ? '–' : formatDesimal(Number(satu.rata))),
      },
      {
        key: 'predikat',
        header: 'Predikat',
        cardLabel: 'Predikat',
        cell: (satu) =>
          satu.predikat
            ? `${satu.predikat.dasar === 'mengarah' ? 'mengarah ke ' : ''}${LABEL_PREDIKAT[satu.predikat.kode]}`
            : '–',
      },
    ]
  return [
    {
      key: 'skp',
      header: 'SKP',
      cardLabel: 'SKP',
      cell: (satu) => <Status makna={TAMPILAN_SKP[satu.skp].makna}>{TAMPILAN_SKP[satu.skp].pendek}</Status>,
    },
  ]
}

/** Orang di belakang sebuah angka dasbor: setahunnya, apa yang ditanyakan, dan siapa penilainya. */
export function DaftarTable({ halaman, filter }: { halaman: HalamanDasbor; filter: DasborFilter }) {
  const columns: Column<OrangDasbor>[] = [
    {
      key: 'nama',
      header: 'Pegawai',
      rowHeader: true,
      cell: (satu) => (
        <NameCell
          href={`/pegawai/${satu.id}`}
          name={satu.nama}
          sub={[satu.nip, satu.jabatan].filter(Boolean).join(' · ')}
        />
      ),
    },
    {
      key: 'tunggakan',
      header: 'Lewat batas',
      cell: (satu) =>
        satu.tunggakan > 0 ? (
          <Status makna="tidak">{formatAngka(satu.tunggakan)} bulan</Status>
        ) : (
          <Status makna="memenuhi">Tidak ada</Status>
        ),
    },
    {
      key: 'bulan',
      header: `Tahun ${halaman.tahun}`,
      cardFull: true,
      cell: (satu) => {
        const final = satu.bulan.filter((keadaan) => keadaan === 'final').length
        const dihitung = satu.bulan.filter((keadaan) => keadaan !== null).length
        return (
          <MiniPlanks
            label={`${final} dari ${dihitung} bulan yang dihitung sudah final`}
            bulan={satu.bulan.map((keadaan) => (keadaan === null ? 'dikecualikan' : PAPAN[keadaan]))}
          />
        )
      },
    },
    ...kolomKhusus(filter),
    {
      key: 'tempat',
      header: 'Unit kerja',
      cardLabel: 'Unit kerja',
      cardFull: true,
      cell: (satu) => (
        <>
          {satu.unit ?? 'Tanpa penugasan'}
          {satu.opd && satu.opd !== satu.unit ? (
            <span className="block text-ink-3 text-xs leading-4">{satu.opd}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'penilai',
      header: 'Pejabat penilai',
      cardLabel: 'Pejabat penilai',
      cardFull: true,
      cell: (satu) => satu.penilai ?? <Status makna="tidak">Belum tercatat</Status>,
    },
  ]
  return (
    <Table
      caption={`Pegawai, ${formatAngka(halaman.rows.length)} dari ${formatAngka(halaman.cocok)}`}
      columns={columns}
      rows={halaman.rows}
      rowKey={(satu) => satu.id}
      empty={
        <EmptyState icon="circle-check" title="Tidak ada seorang pun di sini">
          Angkanya nol, atau keadaannya sudah berubah sejak dasbor dibuka.
        </EmptyState>
      }
    />
  )
}
