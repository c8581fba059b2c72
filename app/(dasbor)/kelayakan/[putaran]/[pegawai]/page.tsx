import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeputusanKartu } from '@/components/kelayakan/keputusan-kartu'
import { OrangAksi } from '@/components/kelayakan/orang-aksi'
import { CatatanKartu, RiwayatKartu } from '@/components/kelayakan/orang-samping'
import { SyaratKartu } from '@/components/kelayakan/syarat-kartu'
import { buildOrangHref } from '@/components/kelayakan/tampilan'
import { Vonis } from '@/components/kelayakan/vonis'
import { Avatar } from '@/components/ui/avatar'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/akses/izin'
import { parseTemuanFilter } from '@/lib/kelayakan/parse'
import { findPutaran, findPutaranTerakhir } from '@/lib/kelayakan/queries'
import { findTetangga } from '@/lib/kelayakan/queries-daftar'
import { findTemuanOrang } from '@/lib/kelayakan/queries-orang'
import { today } from '@/lib/server/clock'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Kelayakan pegawai' }

type Props = {
  params: Promise<{ putaran: string; pegawai: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function KelayakanOrangPage({ params, searchParams }: Props) {
  const viewer = await requireViewer('kelayakan:read')
  const alamat = await params
  const putaran = await findPutaran(viewer, alamat.putaran)
  const temuan = putaran ? await findTemuanOrang(viewer, putaran, alamat.pegawai) : null
  if (!putaran || !temuan) notFound()
  const isian = await searchParams
  const filter = parseTemuanFilter(isian)
  const [tetangga, terakhir, hariIni] = await Promise.all([
    findTetangga(viewer, putaran.id, filter, temuan),
    findPutaranTerakhir(viewer, putaran.tahun),
    today(),
  ])
  const semua = isian.buka === 'semua'
  const href = buildOrangHref(putaran.slug, temuan.pegawaiId, filter)
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
      <Vonis putaran={putaran} temuan={temuan} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_23rem]">
        <SyaratKartu
          temuan={temuan}
          tahun={putaran.tahun}
          buka={{ semua, href: semua ? href : `${href}${href.includes('?') ? '&' : '?'}buka=semua` }}
        />
        <div className="grid gap-5">
          <KeputusanKartu
            putaran={putaran}
            terakhir={terakhir ?? putaran}
            temuan={temuan}
            bolehMemutus={can(viewer, 'kelayakan:decide')}
            hariIni={hariIni}
          />
          <CatatanKartu temuan={temuan} />
          <RiwayatKartu putaran={putaran} temuan={temuan} />
        </div>
      </div>
    </>
  )
}
