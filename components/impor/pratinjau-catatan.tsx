import { Note } from '@/components/ui/note'
import { formatAngka, formatBulan } from '@/lib/core/format'
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

/** Bagian baris di luar kontrak yang membuat berkasnya sendiri, bukan barisnya, patut dipertanyakan. */
const HAMPIR_SEMUA = 0.8

/** Rekap yang hampir seluruhnya jatuh di luar kontrak: tahunnya keliru dipilih, atau kontraknya belum ada. */
export function CatatanTahun({ pratinjau, kembali }: { pratinjau: PratinjauDto; kembali: string }) {
  const { ringkasan, tahun, status } = pratinjau.impor
  const { luarKontrak = 0, tahunTampak = null, baris } = ringkasan
  if (status !== 'DIPERIKSA' || luarKontrak === 0 || luarKontrak < baris * HAMPIR_SEMUA) return null
  const banyak = `${formatAngka(luarKontrak)} dari ${formatAngka(baris)} baris`
  return tahunTampak !== null && tahunTampak !== tahun ? (
    <Note tone="bad" live title={`Berkas ini tampaknya untuk ${tahunTampak}`}>
      Anda memilih {tahun}; {banyak} tidak punya perjanjian kerja pada tahun itu.{' '}
      <a href={kembali}>Unggah lagi dan pilih {tahunTampak}</a>
    </Note>
  ) : (
    <Note tone="bad" live title="Perjanjian kerja orang-orang di berkas ini belum tercatat">
      {banyak} jatuh di luar kontrak yang dikenal Titian.{' '}
      <a href="/pegawai/impor">Impor pelengkap yang memuat kontraknya dahulu</a>
    </Note>
  )
}

/** Yang diterapkan sebelum waktunya: bulan yang masih berjalan dan rating tahun sebelum masanya, dengan banyaknya. */
export function CatatanDini({ pratinjau }: { pratinjau: PratinjauDto }) {
  const { ringkasan, tahun, status } = pratinjau.impor
  const bagian = [
    ...Object.entries(ringkasan.berjalan ?? {}).map(
      ([bulan, n]) =>
        `${formatAngka(n)} baris untuk ${formatBulan(Number(bulan))} ${tahun}, bulan yang masih berjalan`,
    ),
    ...(ringkasan.tahunDini
      ? [`${formatAngka(ringkasan.tahunDini)} rating tahun ${tahun}, yang belum waktunya dinyatakan`]
      : []),
  ]
  if (status !== 'DIPERIKSA' || bagian.length === 0) return null
  return (
    <Note tone="warn" title={`Berkas ini memuat ${bagian.join(', dan ')}`}>
      Barisnya tetap diterapkan. Periksa apakah nilainya memang sudah tetap; yang kelak berubah dapat diimpor
      lagi.
    </Note>
  )
}
