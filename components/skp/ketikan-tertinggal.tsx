import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'

/** Ketikan lama yang masih disimpan peramban: dipakai menggantikan isi layar, atau dibuang. */
export function KetikanTertinggal({
  judul,
  onPakai,
  onBuang,
}: {
  judul: string
  onPakai: () => void
  onBuang: () => void
}) {
  return (
    <Note
      tone="warn"
      title={judul}
      actions={
        <>
          <Button onClick={onPakai}>Pakai ketikan itu</Button>
          <Button variant="quiet" onClick={onBuang}>
            Buang
          </Button>
        </>
      }
    >
      Peramban ini menyimpannya dari kunjungan sebelumnya atau dari tab lain. Memakainya mengganti isi di
      layar ini.
    </Note>
  )
}
