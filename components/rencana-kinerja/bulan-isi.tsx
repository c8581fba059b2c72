import { ButtonLink } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BulanRinci } from '@/lib/rencana-kinerja/queries'
import { BarisBaca } from './baris-baca'
import { BarisKelompok } from './baris-kelompok'
import { findKembalian } from './bulan-kepala'
import { createKebijakanBulan, formatCapaianBulan } from './capaian'

/** Bulan untuk dibaca: baris-barisnya, dan capaian sebulan bila realisasinya sudah diajukan. */
export function BulanBaca({ bulan, hariIni }: { bulan: BulanRinci; hariIni: Tanggal }) {
  const kebijakan = createKebijakanBulan(bulan.tahun, bulan.bulan, hariIni, bulan.timpaan)
  const realisasi =
    bulan.status === 'REALISASI_DIAJUKAN' ||
    bulan.status === 'DINILAI' ||
    bulan.status === 'FINAL' ||
    bulan.baris.some((b) => b.realisasi !== null)
  const capaian = realisasi ? formatCapaianBulan(bulan.baris, kebijakan) : null
  return (
    <>
      {capaian ? (
        <Note tone={bulan.nilai?.final ? 'ok' : 'info'} title={`Capaian bulan ${capaian}`}>
          {bulan.baris.some((b) => b.bobot !== null)
            ? 'Rata-rata capaian indikator menurut bobotnya.'
            : `Rata-rata capaian ${bulan.baris.length} indikator.`}
        </Note>
      ) : null}
      <BarisKelompok baris={bulan.baris} tahun={bulan.tahun}>
        {(baris, nomor) => (
          <BarisBaca baris={baris} nomor={nomor} kebijakan={kebijakan} realisasi={realisasi} />
        )}
      </BarisKelompok>
    </>
  )
}

/** Alasan pengembalian, di atas segalanya sampai diajukan lagi. */
export function KembalianNote({ bulan }: { bulan: BulanRinci }) {
  const kembali = findKembalian(bulan)
  if (!kembali) return null
  return (
    <Note
      tone="warn"
      icon="undo-2"
      title={`Dikembalikan ${kembali.nama ?? 'atasan'}, ${formatTanggal(kembali.tanggal)} ${kembali.jam}`}
    >
      <p className="whitespace-pre-line">{kembali.alasan}</p>
    </Note>
  )
}

/** Yang lain tentang bulan ini: pengecualian, nilai yang menunggu, salinan untuk bulan berikutnya. */
export function BulanKabar({ bulan }: { bulan: BulanRinci }) {
  return (
    <>
      {bulan.dikecualikan ? (
        <Note tone="plain" icon="circle-slash-2" title="Bulan ini dikecualikan">
          {bulan.dikecualikan}. Tidak dihitung dalam rata-rata setahun; tidak ada yang wajib diisi.
        </Note>
      ) : null}
      {bulan.status === 'DINILAI' && bulan.milikSendiri ? (
        <Note
          tone="wait"
          title="Sudah dinilai, menunggu Anda"
          actions={
            <ButtonLink href={`/penilaian/saya/${formatSlugBulan(bulan)}`} variant="primary">
              Baca dan terima
            </ButtonLink>
          }
        >
          {bulan.keberatanHingga
            ? `Keberatan dapat diajukan sampai ${formatTanggal(bulan.keberatanHingga)} melalui pengelola kepegawaian; sesudahnya final dengan sendirinya.`
            : 'Bacalah nilai dan alasannya, lalu terima.'}
        </Note>
      ) : null}
      {bulan.status === 'FINAL' && bulan.milikSendiri ? (
        <Note
          tone="ok"
          icon="lock"
          title="Bulan ini final"
          actions={<ButtonLink href={`/penilaian/saya/${formatSlugBulan(bulan)}`}>Lihat nilai</ButtonLink>}
        >
          Rencana, realisasi, dan nilainya terkunci.
        </Note>
      ) : null}
    </>
  )
}
