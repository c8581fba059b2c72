import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { formatTanggal } from '@/lib/core/format'
import { removeCatatan, saveHukuman, saveKasus } from '@/lib/kehadiran/actions-disiplin'
import { LABEL_TINGKAT_HUKUMAN } from '@/lib/kehadiran/labels'
import { formatJenisHukuman } from '@/lib/kehadiran/labels-disiplin'
import type { BerkasDisiplin } from '@/lib/kehadiran/queries-disiplin'
import { CatatanHapus } from './catatan-hapus'
import { DisiplinStatus, describeAkibat } from './disiplin-akibat'
import { HukumanForm } from './hukuman-form'
import { KasusForm } from './kasus-form'

type Catatan = BerkasDisiplin['catatan'][number]

const LIPAT = 'w-fit cursor-pointer py-1 text-primary text-sm underline underline-offset-[0.2em]'

function describeMasa({ jenisCatatan, sejak, hingga }: Catatan): string {
  if (jenisCatatan === 'KASUS')
    return `Dibuka ${formatTanggal(sejak)}${hingga ? `, ditutup ${formatTanggal(hingga)}` : ', belum ditutup'}`
  return `Berlaku ${formatTanggal(sejak)} sampai ${hingga ? formatTanggal(hingga) : 'dicabut'}`
}

/** Satu catatan utuh, dengan akibatnya, dan pembetulannya terlipat. */
function CatatanButir({ satu, boleh, hariIni }: { satu: Catatan; boleh: boolean; hariIni: string }) {
  const judul = satu.tingkat
    ? `${LABEL_TINGKAT_HUKUMAN[satu.tingkat]}: ${formatJenisHukuman(satu.jenis)}`
    : 'Kasus disiplin'
  return (
    <li className="grid gap-2 border-line border-b px-4 py-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{judul}</h3>
        <DisiplinStatus satu={satu} hariIni={hariIni} />
      </div>
      <p className="text-ink-2 text-sm">
        {describeMasa(satu)}
        {satu.nomorSk ? ` · SK ${satu.nomorSk}` : ''}
      </p>
      {satu.uraian ? <p className="max-w-[75ch] whitespace-pre-line text-sm">{satu.uraian}</p> : null}
      <p className={satu.akibat === 'TIDAK_MENENTUKAN' ? 'text-ink-3 text-sm' : 'font-semibold text-sm'}>
        {describeAkibat(satu, true)}.
      </p>
      {boleh ? (
        <div className="grid gap-1">
          <details>
            <summary className={LIPAT}>{satu.terbuka ? 'Tutup atau betulkan kasus' : 'Betulkan'}</summary>
            <div className="max-w-140 py-3">
              {satu.jenisCatatan === 'HUKUMAN' ? (
                <HukumanForm action={saveHukuman} pegawaiId={satu.pegawaiId} isi={satu} />
              ) : (
                <KasusForm action={saveKasus} pegawaiId={satu.pegawaiId} isi={satu} />
              )}
            </div>
          </details>
          <details>
            <summary className={LIPAT}>Hapus karena keliru</summary>
            <div className="max-w-140 py-3">
              <CatatanHapus
                action={removeCatatan}
                values={{
                  pegawaiId: satu.pegawaiId,
                  catatanId: satu.id,
                  jenisCatatan: satu.jenisCatatan,
                  version: satu.version,
                }}
              />
            </div>
          </details>
        </div>
      ) : null}
    </li>
  )
}

/** Berkas disiplin satu orang: semua catatan, lalu mencatat yang baru bagi yang berwenang. */
export function DisiplinBerkas({ berkas, hariIni }: { berkas: BerkasDisiplin; hariIni: string }) {
  const { catatan, bolehCatat, pegawaiId } = berkas
  const sidik = catatan.map(({ id, version }) => `${id}${version}`).join()
  return (
    <>
      <Card title="Catatan" subtitle="Pembukaan halaman ini tercatat di jejak audit.">
        {catatan.length === 0 ? (
          <EmptyState icon="gavel" title="Tidak ada hukuman atau kasus">
            Tidak ada catatan disiplin yang memengaruhi perpanjangan orang ini.
          </EmptyState>
        ) : (
          <ul>
            {catatan.map((satu) => (
              <CatatanButir
                key={`${satu.id}${satu.version}`}
                satu={satu}
                boleh={bolehCatat}
                hariIni={hariIni}
              />
            ))}
          </ul>
        )}
      </Card>
      {bolehCatat ? (
        <div key={sidik} className="grid items-start gap-5 lg:grid-cols-2">
          <Baru judul="Catat hukuman baru" keterangan="Tingkatnya mengikuti jenis menurut PP 94/2021.">
            <HukumanForm action={saveHukuman} pegawaiId={pegawaiId} />
          </Baru>
          <Baru judul="Buka kasus baru" keterangan="Selama terbuka, perpanjangan orang ini ditunda.">
            <KasusForm action={saveKasus} pegawaiId={pegawaiId} />
          </Baru>
        </div>
      ) : null}
    </>
  )
}

function Baru({ judul, keterangan, children }: { judul: string; keterangan: string; children: ReactNode }) {
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="flex cursor-pointer items-center gap-2 px-4 py-3 font-semibold text-primary">
        <Icon name="plus" />
        {judul}
      </summary>
      <div className="grid gap-4 border-line border-t p-4">
        <p className="text-ink-3 text-sm">{keterangan}</p>
        {children}
      </div>
    </details>
  )
}
