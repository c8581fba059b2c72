import { Note } from '@/components/ui/note'
import { formatAngka } from '@/lib/core/format'
import { LABEL_SELESAI } from '@/lib/kelayakan/labels-rantai'

/** Apa yang baru saja terjadi setelah tindakan massal, dari alamatnya; angka nol berarti tidak ada lagi yang tersisa. */
export function SelesaiNote({ langkah, n }: { langkah: string | undefined; n: string | undefined }) {
  const kode = Object.entries(LABEL_SELESAI).find(([satu]) => satu === langkah)
  if (!kode || n === undefined || !/^\d{1,7}$/.test(n)) return null
  return Number(n) === 0 ? (
    <Note tone="info" live>
      Tidak ada yang berubah: langkah ini sudah diambil sebelumnya.
    </Note>
  ) : (
    <Note tone="ok" live>
      {formatAngka(Number(n))} orang {kode[1]}
    </Note>
  )
}
