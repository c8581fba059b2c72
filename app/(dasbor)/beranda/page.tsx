import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BerandaLangkah } from '@/components/laporan/beranda-langkah'
import { FigureRow } from '@/components/ui/figure-row'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { formatAngka, formatTanggal } from '@/lib/core/format'
import { parseTanggal, selisihHari, tahunDari } from '@/lib/core/tanggal'
import { loadBeranda } from '@/lib/laporan/queries-beranda'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Beranda' }

export default async function BerandaPage() {
  const viewer = await requireViewer()
  if (!can(viewer, 'pegawai:read')) redirect('/saya')
  const hariIni = await today()
  const angka = await loadBeranda(viewer, hariIni)
  const akhir = angka.kontrakBerakhir ? parseTanggal(angka.kontrakBerakhir) : null
  const sisa = akhir
    ? `Kontrak berakhir ${formatTanggal(akhir)}, ${selisihHari(hariIni, akhir)} hari lagi.`
    : 'Belum ada kontrak yang berjalan.'
  return (
    <>
      <PageHeader title={`Selamat bekerja, ${viewer.nama.split(',')[0]}`} subtitle={sisa} />
      <FigureRow
        label="Keadaan hari ini"
        figures={[
          {
            label: 'Pegawai aktif',
            value: formatAngka(angka.pegawai),
            detail: 'dalam jangkauan Anda',
            href: '/pegawai?keadaan=aktif',
            icon: 'users',
          },
          {
            label: 'Bulan belum lengkap',
            value: formatAngka(angka.bulanHilang),
            detail: `orang, sepanjang ${tahunDari(hariIni)}`,
            icon: 'calendar-days',
            tone: angka.bulanHilang > 0 ? 'bad' : 'ok',
          },
          {
            label: 'Tanpa atasan',
            value: formatAngka(angka.tanpaAtasan),
            detail: 'tidak ada yang dapat menilai',
            href: '/pegawai?keadaan=tanpa-atasan',
            icon: 'users',
            tone: angka.tanpaAtasan > 0 ? 'warn' : 'ok',
          },
          {
            label: 'Jabatan belum dipetakan',
            value: formatAngka(angka.tanpaJabatan),
            detail: 'batas usianya belum diketahui',
            href: '/pegawai?keadaan=tanpa-jabatan',
            icon: 'network',
            tone: angka.tanpaJabatan > 0 ? 'warn' : 'ok',
          },
        ]}
      />
      <BerandaLangkah
        impor={can(viewer, 'pegawai:import')}
        kelayakan={can(viewer, 'kelayakan:read')}
        audit={can(viewer, 'audit:read')}
      />
    </>
  )
}
