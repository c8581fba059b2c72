import { FigureRow } from '@/components/ui/figure-row'
import { formatTanggal } from '@/lib/core/format'
import type { Kotak } from '@/lib/penilaian/queries-kotak'
import { formatBulanTahun, formatSlugBulan } from './bulan'

/** Empat angka yang menunggu: realisasi, rencana, pegawai, dan rating tahun; masing-masing membuka tempat kerjanya. */
export function KotakAngka({ kotak }: { kotak: Kotak }) {
  const siap = kotak.bulan.filter((satu) => satu.siap.length > 0)
  const tertua = siap.at(-1)
  const jumlah = (ambil: (satu: Kotak['bulan'][number]) => number) =>
    kotak.bulan.reduce((total, satu) => total + ambil(satu), 0)
  const rencana = jumlah((satu) => satu.rencana.length)
  const belumLapor = jumlah((satu) => (satu.pegawaiTerlambat ? satu.menungguPegawai.length : 0))
  const tertuaLapor = kotak.bulan.filter((satu) => satu.pegawaiTerlambat).at(-1)
  return (
    <FigureRow
      label="Yang menunggu"
      figures={[
        {
          label: 'Realisasi siap dinilai',
          icon: 'list-checks',
          tone: 'wait',
          value: jumlah((satu) => satu.siap.length),
          detail: tertua ? `paling lama ${formatBulanTahun(tertua)}` : 'tidak ada yang menunggu Anda',
          href: tertua ? `/penilaian/${formatSlugBulan(tertua)}` : undefined,
        },
        {
          label: 'Rencana menunggu persetujuan',
          icon: 'clipboard-list',
          tone: 'wait',
          value: rencana,
          detail: rencana > 0 ? 'buka rencana kinerja' : 'tidak ada yang menunggu Anda',
          href: rencana > 0 ? '/rencana-kinerja' : undefined,
        },
        {
          label: 'Belum lapor, lewat batas',
          icon: 'octagon-exclamation-point',
          tone: belumLapor > 0 ? 'bad' : 'ok',
          value: belumLapor,
          detail: tertuaLapor ? `paling lama ${formatBulanTahun(tertuaLapor)}` : 'semua sudah melapor',
          href: tertuaLapor ? `/penilaian/${formatSlugBulan(tertuaLapor)}` : undefined,
        },
        {
          label: `Rating ${kotak.tahun} dinyatakan`,
          icon: 'star',
          tone: 'info',
          value: kotak.tahunSudah,
          unit: `dari ${kotak.tim}`,
          detail: kotak.jadwal.terbuka
            ? `${kotak.tahunBelum} menunggu Anda`
            : `mulai ${formatTanggal(kotak.jadwal.mulai)}`,
          href: `/penilaian/tahun/${kotak.tahun}`,
        },
      ]}
    />
  )
}
