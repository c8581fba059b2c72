import { Status } from '@/components/ui/status'
import { formatTanggal, formatTanggalTabel } from '@/lib/core/format'
import type { BarisDisiplin } from '@/lib/kehadiran/queries-disiplin'

/** Keadaan satu catatan hari ini. */
export function DisiplinStatus({ satu, hariIni }: { satu: BarisDisiplin; hariIni: string }) {
  if (satu.terbuka) return <Status makna="menunggu">Kasus terbuka</Status>
  if (satu.jenisCatatan === 'KASUS') return <Status makna="final">Ditutup</Status>
  if (satu.sejak > hariIni) return <Status makna="keterangan">Belum berlaku</Status>
  if (satu.hingga && satu.hingga < hariIni) return <Status makna="final">Selesai</Status>
  return <Status makna={satu.tingkat === 'BERAT' ? 'tidak' : 'catatan'}>Berlaku</Status>
}

/** Akibat catatan bagi perpanjangan, dalam satu kalimat. */
export function describeAkibat(satu: BarisDisiplin, panjang = false): string {
  const format = panjang ? formatTanggal : formatTanggalTabel
  const kontrak = satu.kontrakSelesai ? format(satu.kontrakSelesai) : 'yang berjalan'
  if (satu.akibat === 'MENUNDA') return 'Menunda perpanjangan sampai kasus ditutup'
  if (satu.akibat === 'MENOLAK')
    return `Menentukan perpanjangan sampai kontrak berakhir ${kontrak}: tidak memenuhi`
  if (satu.akibat === 'BERIKUTNYA') return `Menentukan kontrak sesudah ${kontrak}`
  return 'Tidak menentukan perpanjangan'
}
