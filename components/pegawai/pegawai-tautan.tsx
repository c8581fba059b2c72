import { ButtonLink } from '@/components/ui/button'
import { can } from '@/lib/akses/izin'
import type { Viewer } from '@/lib/akses/viewer'

/** Ke halaman lain tentang orang ini, sejauh peran viewer; jangkauannya diperiksa halaman itu sendiri. */
export function PegawaiTautan({ viewer, pegawaiId }: { viewer: Viewer; pegawaiId: string }) {
  return (
    <>
      {can(viewer, 'pegawai:exclude') ? (
        <ButtonLink href={`/kehadiran/pengecualian?pegawai=${pegawaiId}`} icon="circle-slash-2">
          Kecualikan bulan
        </ButtonLink>
      ) : null}
      {can(viewer, 'disiplin:read') ? (
        <ButtonLink href={`/disiplin/${pegawaiId}`} icon="gavel">
          Berkas disiplin
        </ButtonLink>
      ) : null}
    </>
  )
}
