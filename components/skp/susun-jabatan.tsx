import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import type { JabatanSusun } from '@/lib/skp/queries-susun'

/** Jabatan yang masih mempunyai orang tanpa SKP; satu yang terpilih. */
export function PilihJabatan({
  daftar,
  terpilih,
  tahun,
}: {
  daftar: readonly JabatanSusun[]
  terpilih: string
  tahun: number
}) {
  if (daftar.length < 2) return null
  return (
    <Chips
      label="Jabatan"
      items={daftar.map(({ id, nama, orang }) => ({
        label: nama,
        count: orang,
        href: `/skp/susun?tahun=${tahun}&jabatan=${id}`,
        active: id === terpilih,
      }))}
    />
  )
}

/** Tidak ada lagi yang perlu disusun. */
export function SusunKosong({ tahun }: { tahun: number }) {
  return (
    <>
      <PageHeader title={`Susun SKP ${tahun}`} />
      <Card label="Susun SKP">
        <EmptyState
          icon="file-check"
          title={`Semua SKP ${tahun} sudah disusun`}
          action={<ButtonLink href={`/skp?tahun=${tahun}`}>Kembali ke daftar SKP</ButtonLink>}
        >
          Tidak ada pegawai dalam jangkauan Anda yang SKP-nya masih kosong.
        </EmptyState>
      </Card>
    </>
  )
}

/** SKP disusun atas perjanjian kerja; tanpa itu belum ada yang disusun. */
export function TanpaPerjanjian({ tahun, sendiri }: { tahun: number; sendiri: boolean }) {
  return (
    <Card label="Perjanjian kerja">
      <EmptyState
        icon="file-text"
        title={`Belum ada perjanjian kerja untuk ${tahun}`}
        action={<ButtonLink href={sendiri ? '/saya' : `/skp?tahun=${tahun}`}>Kembali</ButtonLink>}
      >
        SKP disusun setelah perjanjian kerja tahun itu tercatat. Minta pengelola kepegawaian melengkapinya.
      </EmptyState>
    </Card>
  )
}
