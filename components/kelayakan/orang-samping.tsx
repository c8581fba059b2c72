import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { Status } from '@/components/ui/status'
import { Timeline } from '@/components/ui/timeline'
import { formatTanggal } from '@/lib/core/format'
import { LABEL_CATATAN, LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import { LABEL_CATATAN_PENDEK, LABEL_SEBAB_TIDAK, LABEL_SEBAB_TUNDA } from '@/lib/kelayakan/labels-keputusan'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import type { Catatan } from '@/lib/kelayakan/schema'
import { buildOrangHref, formatPutaran, formatSegel } from './tampilan'

function rinci({ fakta, berikut }: TemuanOrang, kode: Catatan): string {
  if (kode === 'ADA_ALPA') return `${fakta.alpaKumulatif} hari kerja; dicatat sejak 3 hari.`
  if (kode === 'BUP_DALAM_KONTRAK' && berikut?.selesai)
    return `Kontrak berikutnya sampai ${formatTanggal(berikut.selesai)}.`
  if (kode === 'SKP_TERLAMBAT' && fakta.tanggalTtdSkp && fakta.tanggalTerimaSk)
    return `SK diterima ${formatTanggal(fakta.tanggalTerimaSk)}, SKP ditandatangani ${formatTanggal(fakta.tanggalTtdSkp)}.`
  return LABEL_CATATAN[kode]
}

/** Catatan yang ikut apa pun hasilnya. */
export function CatatanKartu({ temuan }: { temuan: TemuanOrang }) {
  if (temuan.catatan.length === 0) return null
  return (
    <Card title="Catatan yang akan ikut">
      <ul className="grid gap-3 p-4 text-sm">
        {temuan.catatan.map((kode) => (
          <li key={kode} className="grid gap-1">
            <Status makna="catatan">{LABEL_CATATAN_PENDEK[kode]}</Status>
            <span>{rinci(temuan, kode)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function sebab(rekomendasi: string, penentu: readonly string[]): string {
  const label = rekomendasi === 'TIDAK_DIPERPANJANG' ? LABEL_SEBAB_TIDAK : LABEL_SEBAB_TUNDA
  return penentu.map((kode) => label[kode] ?? kode).join('; ')
}

/** Rekomendasi orang ini dari putaran ke putaran. */
export function RiwayatKartu({ putaran, temuan }: { putaran: PutaranRingkas; temuan: TemuanOrang }) {
  return (
    <Card
      title="Riwayat rekomendasi"
      footer={
        putaran.hash ? (
          <span className="text-xs">
            Masukan dan aturan {formatPutaran(putaran).toLowerCase()} disegel: {formatSegel(putaran.hash)}
          </span>
        ) : null
      }
    >
      <div className="p-4">
        <Timeline
          items={temuan.riwayat.map((satu) => ({
            key: satu.slug,
            current: satu.slug === putaran.slug,
            title: (
              <>
                <Link href={buildOrangHref(satu.slug, temuan.pegawaiId)} prefetch={false}>
                  {formatPutaran(satu)}
                </Link>
                : {LABEL_REKOMENDASI[satu.rekomendasi]}
              </>
            ),
            detail: [
              formatTanggal(satu.tanggal),
              satu.pada === satu.tanggal ? '' : `untuk ${formatTanggal(satu.pada)}`,
              sebab(satu.rekomendasi, satu.penentu),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </div>
    </Card>
  )
}
