import { Note } from '@/components/ui/note'
import { formatAngka } from '@/lib/core/format'
import type { PratinjauDto } from '@/lib/impor/queries'
import type { Tautan } from './pratinjau-tautan'
import { formatWaktuImpor } from './waktu'

/** Satu kalimat di atas pratinjau: sudah diterapkan, dibuang, berubah sejak diperiksa, atau pernah diterapkan. */
export function Catatan({
  pratinjau,
  diperbarui,
  kembar,
}: {
  pratinjau: PratinjauDto
  diperbarui: boolean
  kembar: PratinjauDto['kembar']
}) {
  const { impor } = pratinjau
  const { baru, berubah, salah, dilewati = 0 } = impor.ringkasan
  if (impor.status === 'DITERAPKAN') {
    return (
      <Note
        tone="ok"
        live
        title={`Diterapkan ${formatWaktuImpor(impor.diterapkan ?? impor.diunggah)} oleh ${impor.oleh}`}
      >
        {formatAngka(baru)} baris baru dan {formatAngka(berubah)} baris berubah dicatat sekaligus.
        {salah > 0 ? ` ${formatAngka(salah)} baris salah dilewati; perbaiki lalu unggah lagi.` : ''}
        {dilewati > 0 ? ` ${formatAngka(dilewati)} baris dilewati karena Titian sudah memegangnya.` : ''}
      </Note>
    )
  }
  if (impor.status === 'DIBUANG') {
    return (
      <Note title="Isi berkas ini sudah dihapus dari Titian">
        Unggah lagi berkasnya bila masih diperlukan.
      </Note>
    )
  }
  if (diperbarui) {
    return (
      <Note tone="warn" live title="Isi Titian berubah sesudah berkas ini diperiksa">
        Perbedaannya sudah dihitung ulang di bawah ini dan belum ada yang diterapkan. Periksa sekali lagi,
        lalu terapkan.
      </Note>
    )
  }
  if (baru + berubah === 0 && salah === 0) {
    return (
      <Note tone="info" live title="Tidak ada yang berubah">
        {kembar
          ? `Berkas ini sama dengan impor ${formatWaktuImpor(kembar.diterapkan)}.`
          : dilewati > 0
            ? 'Isi berkas ini sudah ada di Titian, jadi tidak ada yang perlu diterapkan.'
            : 'Isi berkas ini sudah sama dengan isi Titian, jadi tidak ada yang perlu diterapkan.'}
      </Note>
    )
  }
  return kembar ? (
    <Note tone="info" title={`Berkas ini pernah diterapkan ${formatWaktuImpor(kembar.diterapkan)}`}>
      Yang tampak di bawah hanya yang berbeda dari isi Titian sekarang.
    </Note>
  ) : null
}

/** Yang diubah penerapannya dan karena itu meminta alasan, sejak awal halaman; isiannya di atas tombol Terapkan. */
export function CatatanAlasan({ perluAlasan }: { perluAlasan: string | null }) {
  if (perluAlasan === null) return null
  return (
    <Note tone="warn" title={perluAlasan}>
      Yang sudah tercatat hanya berubah dengan alasan. <a href="#alasan">Tulis alasannya</a>
    </Note>
  )
}

/** Baris yang sengaja tidak diterapkan: berapa, mengapa, dan daftarnya. Tidak tampak bila tidak ada. */
export function CatatanDilewati({ pratinjau, tautan }: { pratinjau: PratinjauDto; tautan: Tautan }) {
  const { ringkasan, status } = pratinjau.impor
  const dilewati = ringkasan.dilewati ?? 0
  if (dilewati === 0 || status !== 'DIPERIKSA') return null
  return (
    <Note
      tone="info"
      title={`${formatAngka(dilewati)} baris dilewati: sudah dinilai di Titian, rekap tidak menimpanya`}
    >
      Tidak perlu dihapus dari berkas; baris lain diterapkan seperti biasa.{' '}
      <a href={tautan({ keadaan: 'SAMA', dilewati: '1' })}>Lihat barisnya</a>
    </Note>
  )
}
