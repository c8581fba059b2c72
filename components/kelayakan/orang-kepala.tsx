import { Avatar } from '@/components/ui/avatar'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import type { TemuanFilter } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { OrangAksi } from './orang-aksi'

/** Siapa yang dibaca, tempatnya di dalam saringan, dan peringatan bila penjelasan tidak lagi sama dengan segelnya. */
export function OrangKepala({
  putaran,
  temuan,
  filter,
  tetangga,
}: {
  putaran: PutaranRingkas
  temuan: TemuanOrang
  filter: TemuanFilter
  tetangga: { urutan: number; jumlah: number; sebelum: string | null; sesudah: string | null } | null
}) {
  const bagian = [temuan.jabatan, temuan.opd, temuan.nip ? `NI PPPK ${temuan.nip}` : 'NI PPPK belum ada']
  return (
    <>
      <PageHeader
        before={<Avatar name={temuan.nama} large />}
        title={temuan.namaLengkap}
        subtitle={bagian.filter(Boolean).join(' · ')}
        actions={<OrangAksi slug={putaran.slug} filter={filter} tetangga={tetangga} />}
      />
      {temuan.cocok ? null : (
        <Note tone="bad" title="Penjelasan tidak sama dengan temuan yang disegel">
          Aturan yang terpasang berbeda dari aturan putaran ini ({putaran.versiAturan}). Rekomendasi yang
          berlaku tetap yang disegel.
        </Note>
      )}
    </>
  )
}
