import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BerandaIsi } from '@/components/laporan/beranda-isi'
import { BerandaLangkah } from '@/components/laporan/beranda-langkah'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { hasPeran } from '@/lib/akses/viewer'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { selisihHari } from '@/lib/core/tanggal'
import { loadBeranda } from '@/lib/laporan/queries-beranda'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Beranda' }

export default async function BerandaPage() {
  const viewer = await requireViewer()
  if (!can(viewer, 'pegawai:read')) redirect('/saya')
  const hariIni = await today()
  const { pegawai, kontrakBerakhir, kontrakLalu, kelompok, dasbor } = await loadBeranda(viewer, hariIni)
  const sisa = kontrakBerakhir
    ? `Kontrak berakhir ${formatTanggal(kontrakBerakhir)}, ${selisihHari(hariIni, kontrakBerakhir)} hari lagi.`
    : kontrakLalu
      ? `Kontrak terakhir berakhir ${formatTanggal(kontrakLalu)}; yang berikutnya belum tercatat.`
      : 'Belum ada kontrak yang berjalan.'
  return (
    <>
      <PageHeader
        title={`Selamat bekerja, ${viewer.nama.split(',')[0]}`}
        subtitle={pegawai > 0 ? `${formatAngka(pegawai)} pegawai aktif. ${sisa}` : sisa}
      />
      {kelompok.length > 0 ? <BerandaIsi kelompok={kelompok} dasbor={dasbor} /> : null}
      {kelompok.length === 0 || hasPeran(viewer, 'AUDITOR') ? (
        <BerandaLangkah
          impor={can(viewer, 'pegawai:import')}
          kelayakan={can(viewer, 'kelayakan:read')}
          audit={can(viewer, 'audit:read')}
        />
      ) : null}
    </>
  )
}
