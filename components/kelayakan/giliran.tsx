import { Note } from '@/components/ui/note'
import type { LangkahOrang } from '@/lib/kelayakan/queries-langkah'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { RekomendasiForm } from './rekomendasi-form'
import { VerifikasiForm } from './verifikasi-form'

/** Formulir giliran viewer atas orang ini, bila memang gilirannya; keputusan punya kartunya sendiri. */
export function Giliran({
  putaranId,
  temuan,
  langkah,
  boleh,
}: {
  putaranId: string
  temuan: TemuanOrang
  langkah: LangkahOrang
  boleh: { setujui: boolean; periksa: boolean }
}) {
  const kepala = langkah.tahap === 'kepala' && boleh.setujui
  const bkd = langkah.tahap === 'bkd' && boleh.periksa
  if (!kepala && !bkd) return null
  if (temuan.diriSendiri)
    return (
      <div className="p-4">
        <Note tone="wait">Ini temuan atas diri Anda sendiri; langkahnya diambil orang lain.</Note>
      </div>
    )
  return kepala ? (
    <RekomendasiForm putaranId={putaranId} pegawaiId={temuan.pegawaiId} rekomendasi={temuan.rekomendasi} />
  ) : (
    <VerifikasiForm putaranId={putaranId} pegawaiId={temuan.pegawaiId} />
  )
}
