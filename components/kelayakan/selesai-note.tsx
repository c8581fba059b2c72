import { Note } from '@/components/ui/note'
import { formatAngka } from '@/lib/core/format'
import { LABEL_SELESAI } from '@/lib/kelayakan/labels-rantai'

/** Apa yang baru saja terjadi setelah tindakan massal, menurut kabar pintunya; angka nol berarti tidak ada lagi yang tersisa. */
export function SelesaiNote({ kabar }: { kabar: { langkah: string; isi: string } | null }) {
  const kode = Object.entries(LABEL_SELESAI).find(([satu]) => satu === kabar?.langkah)
  if (!kabar || !kode) return null
  const jumlah = Number(kabar.isi)
  return jumlah === 0 ? (
    <Note tone="info" live>
      Tidak ada yang berubah: langkah ini sudah diambil sebelumnya.
    </Note>
  ) : (
    <Note tone="ok" live>
      {formatAngka(jumlah)} orang {kode[1]}
    </Note>
  )
}
