import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { type Makna, Status } from '@/components/ui/status'
import { formatTanggal } from '@/lib/core/format'
import { tryParseTanggal } from '@/lib/core/tanggal'
import type { OrangBulan } from '@/lib/penilaian/schema-tim'
import type { Kelengkapan } from '@/lib/perilaku-kerja/aturan/kelengkapan'

const hari = (teks: string | null) => {
  const tanggal = tryParseTanggal(teks)
  return tanggal ? formatTanggal(tanggal) : ''
}

const batas = ({ batasPegawai }: OrangBulan) =>
  batasPegawai ? `; batas ${hari(batasPegawai.hari)}${batasPegawai.lewat ? ' sudah lewat' : ''}` : ''

/** Mengapa seseorang tidak dapat dinilai sekarang, dengan langkah yang membukanya; null bila dapat atau sudah. */
export function sebabTidakDinilai(
  orang: OrangBulan,
  bulan: string,
): { icon: IconName; kalimat: string } | null {
  switch (orang.keadaan) {
    case 'tanpa-capaian':
      return {
        icon: 'triangle-exclamation-point',
        kalimat:
          'Capaian belum dapat dihitung: ada target atau realisasi yang kosong. Kembalikan dengan alasan.',
      }
    case 'belum-lapor':
      return orang.dikembalikan
        ? {
            icon: 'paperclip',
            kalimat: `Anda mengembalikan realisasi ${hari(orang.dikembalikan.pada)}: ${orang.dikembalikan.alasan} Penilaian dibuka begitu dikirim lagi.`,
          }
        : { icon: 'clock', kalimat: `Realisasi belum dilaporkan${batas(orang)}.` }
    case 'rencana-diajukan':
      return { icon: 'clipboard-list', kalimat: 'Rencana bulan ini menunggu persetujuan Anda.' }
    case 'tanpa-rencana':
      return {
        icon: 'circle-dashed',
        kalimat: `Rencana ${bulan} belum diajukan, jadi belum ada yang dinilai${batas(orang)}.`,
      }
    case 'dikecualikan':
      return { icon: 'circle-slash-2', kalimat: `${orang.dikecualikan ?? ''}. Bulan ini tidak dihitung.` }
    case 'tidak-dihitung':
      return {
        icon: 'circle-slash-2',
        kalimat: 'Kontrak tidak cukup menutup bulan ini, jadi tidak dihitung.',
      }
    default:
      return null
  }
}

const TANDA: Record<Exclude<OrangBulan['keadaan'], 'siap'>, { makna: Makna; kata: string }> = {
  'tanpa-capaian': { makna: 'catatan', kata: 'Tanpa capaian' },
  dinilai: { makna: 'menunggu', kata: 'Dinilai' },
  final: { makna: 'final', kata: 'Final' },
  'belum-lapor': { makna: 'tidak', kata: 'Belum lapor' },
  'rencana-diajukan': { makna: 'menunggu', kata: 'Tunggu Anda' },
  'tanpa-rencana': { makna: 'tidak', kata: 'Belum ada rencana' },
  dikecualikan: { makna: 'dikecualikan', kata: 'Dikecualikan' },
  'tidak-dihitung': { makna: 'dikecualikan', kata: 'Tidak dihitung' },
}

/** Keadaan seorang pegawai bulan itu: dari server, atau dari isian yang sedang berjalan. */
export function KeadaanNilai({ orang, cek }: { orang: OrangBulan; cek: Kelengkapan }) {
  if (orang.keadaan !== 'siap') {
    if (orang.keadaan === 'belum-lapor' && orang.dikembalikan)
      return <Status makna="menunggu">Tunggu bukti</Status>
    if (orang.batasPegawai && !orang.batasPegawai.lewat) return <Status makna="belum">Belum waktunya</Status>
    const { makna, kata } = TANDA[orang.keadaan]
    return <Status makna={makna}>{kata}</Status>
  }
  if (cek.kosong.length === 7) return <Status makna="belum">Belum dinilai</Status>
  if (cek.kosong.length > 0)
    return (
      <span className="inline-flex items-center gap-1.25 whitespace-nowrap rounded-full py-0.5 pr-2 pl-1.5 font-semibold text-ink-2 text-xs shadow-[inset_0_0_0_1px_var(--color-line-strong)]">
        <Icon name="pencil" size={13} weight={2.5} />
        {cek.kosong.length} nilai lagi
      </span>
    )
  return cek.lengkap ? <Status makna="lengkap" /> : <Status makna="catatan">Perlu alasan</Status>
}
