import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import { formatTanggal } from '@/lib/core/format'
import { formatSaat, LABEL_AKSI_SKP, LABEL_PELAKU_SKP, LABEL_STATUS_SKP } from '@/lib/skp/labels'
import type { PihakTampil, RincianSkp } from '@/lib/skp/queries-rincian'

const KAPASITAS = {
  ATASAN_LANGSUNG: '',
  DELEGASI: 'penerima delegasi wewenang',
  PLT: 'Plt.',
  PLH: 'Plh.',
} as const

/** Kedua pihak, salinan beku, versi lain, dan riwayat: siapa berbuat apa dan kapan. */
export function SkpSamping({
  skp,
  zona,
  hrefPustaka,
}: {
  skp: RincianSkp
  zona: string
  /** Diisi bila viewer boleh menjadikan isinya pustaka jabatan. */
  hrefPustaka: string | null
}) {
  const { penilai, beku } = skp
  return (
    <>
      <Card title="Kedua pihak">
        <CardBody>
          <Pihak sebagai="Pegawai yang dinilai" pihak={skp.pegawai} ttd={skp.ttdPegawaiPada} zona={zona} />
          {penilai ? (
            <Pihak
              sebagai="Pejabat penilai kinerja"
              pihak={penilai}
              ttd={skp.ttdPenilaiPada}
              zona={zona}
              tambahan={
                penilai.menggantikan
                  ? `${KAPASITAS[penilai.kapasitas]}, menggantikan ${penilai.menggantikan}`
                  : undefined
              }
            />
          ) : (
            <p className="text-ink-2 text-sm">
              Pejabat penilai belum tercatat. Minta pengelola kepegawaian mencatat atasan langsungnya.
            </p>
          )}
        </CardBody>
      </Card>
      {beku ? (
        <Card title="Salinan beku">
          <CardBody>
            <p className="text-sm">
              Isi dan kedua pihak dikunci saat disetujui, {formatTanggal(beku.disetujui)}. Masa SKP{' '}
              {formatTanggal(beku.mulai)} sampai {formatTanggal(beku.selesai)}.
            </p>
            <p className="font-mono text-ink-3 text-xs [overflow-wrap:anywhere]">Sidik {beku.sidik}</p>
            {hrefPustaka ? (
              <div>
                <ButtonLink href={hrefPustaka} size="sm" icon="book-open">
                  Jadikan pustaka jabatan
                </ButtonLink>
              </div>
            ) : null}
          </CardBody>
        </Card>
      ) : null}
      {skp.versiLain.length > 0 ? (
        <Card title="Versi lain" className="print:hidden">
          <CardBody className="gap-2!">
            {skp.versiLain.map(({ versiId, nomor, status }) => (
              <ButtonLink key={versiId} href={`/skp/${versiId}`} iconAfter="chevron-right">
                Versi {nomor}, {LABEL_STATUS_SKP[status].toLowerCase()}
              </ButtonLink>
            ))}
          </CardBody>
        </Card>
      ) : null}
      <Card title="Perjalanan SKP ini">
        <CardBody>
          <Timeline
            items={skp.riwayat.map((baris, i) => ({
              key: baris.id,
              current: i === 0,
              title: (
                <span className="font-medium">
                  {LABEL_AKSI_SKP[baris.aksi]}
                  {baris.aksi === 'sign' && baris.ke === 'DITETAPKAN' ? ', ditetapkan' : ''}
                </span>
              ),
              detail: (
                <>
                  {baris.oleh}, sebagai {LABEL_PELAKU_SKP[baris.pelaku]}
                  <br />
                  {formatSaat(baris.pada, zona)}
                  {baris.alasan ? <span className="mt-1 block text-ink text-sm">{baris.alasan}</span> : null}
                </>
              ),
            }))}
          />
        </CardBody>
      </Card>
    </>
  )
}

function Pihak({
  sebagai,
  pihak,
  ttd,
  zona,
  tambahan,
}: {
  sebagai: string
  pihak: PihakTampil
  ttd: Date | null
  zona: string
  tambahan?: string | undefined
}) {
  return (
    <div className="grid gap-0.5 text-sm">
      <p className="text-ink-3 text-xs">{sebagai}</p>
      <p className="font-semibold">{pihak.nama}</p>
      {pihak.nip ? <p className="text-ink-2">{pihak.nip}</p> : null}
      <p className="text-ink-2">{[pihak.jabatan, pihak.unitKerja].filter(Boolean).join(', ')}</p>
      {tambahan ? <p className="text-ink-2">{tambahan}</p> : null}
      <p className={ttd ? 'text-ok' : 'text-ink-3'}>
        {ttd ? `Ditandatangani ${formatSaat(ttd, zona)}` : 'Belum ditandatangani'}
      </p>
    </div>
  )
}
