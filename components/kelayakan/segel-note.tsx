import { Note } from '@/components/ui/note'

/** Hasil menghitung ulang segel dari isi yang tersimpan sekarang. */
export function SegelNote({ segel }: { segel: { cocok: boolean; hash: string } }) {
  return segel.cocok ? (
    <Note tone="ok" icon="lock" title="Segel cocok" live>
      Masukan, fakta dan kode semua pegawai dihitung ulang; hasilnya sama dengan segel.{' '}
      <span className="break-all font-mono text-xs">{segel.hash}</span>
    </Note>
  ) : (
    <Note tone="bad" title="Segel tidak cocok" live>
      Isi putaran ini berbeda dari saat disegel. Jangan dipakai untuk keputusan; hubungi pengelola server.{' '}
      <span className="break-all font-mono text-xs">{segel.hash}</span>
    </Note>
  )
}
