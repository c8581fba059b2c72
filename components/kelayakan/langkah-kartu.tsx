import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatTanggal } from '@/lib/core/format'
import { LABEL_REKOMENDASI } from '@/lib/kelayakan/labels'
import { LABEL_GILIRAN } from '@/lib/kelayakan/labels-rantai'
import type { Tahap } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { LangkahOrang } from '@/lib/kelayakan/queries-langkah'
import type { TemuanOrang } from '@/lib/kelayakan/queries-orang'
import { formatPutaran, formatSaat } from './tampilan'

type Keadaan = 'sudah' | 'sekarang' | 'nanti'
const TANDA: Record<Keadaan, { icon: IconName; tone: string; kata: string }> = {
  sudah: { icon: 'check', tone: 'bg-ok-soft text-ok', kata: 'selesai' },
  sekarang: { icon: 'clock', tone: 'bg-accent text-accent-ink', kata: 'sekarang' },
  nanti: { icon: 'circle-dashed', tone: 'bg-surface-3 text-ink-3', kata: 'belum' },
}

function Langkah({ judul, keadaan, children }: { judul: string; keadaan: Keadaan; children?: ReactNode }) {
  const { icon, tone, kata } = TANDA[keadaan]
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
      <span className={cx('grid size-6 place-items-center rounded-full', tone)}>
        <Icon name={icon} size={14} weight={2.5} />
      </span>
      <div className="grid gap-0.5">
        <p className={keadaan === 'nanti' ? 'text-ink-3' : 'font-semibold'}>
          {judul}
          <span className="sr-only">, {kata}</span>
        </p>
        {children ? <div className="text-ink-2 text-xs">{children}</div> : null}
      </div>
    </li>
  )
}

const URUT: readonly Tahap[] = ['kepala', 'bkd', 'ppk', 'kedua', 'putus', 'rilis']

/** Perjalanan temuan seseorang: siapa berbuat apa kapan, dan giliran siapa sekarang; formulir gilirannya di bawah. */
export function LangkahKartu({
  putaran,
  temuan,
  langkah,
  children,
}: {
  putaran: PutaranRingkas
  temuan: TemuanOrang
  langkah: LangkahOrang
  children?: ReactNode
}) {
  const { tahap, kepala, verifikasi, rilis } = langkah
  const di = URUT.indexOf(tahap)
  const keadaan = (sampai: Tahap, ada: boolean): Keadaan =>
    ada || di > URUT.indexOf(sampai) ? 'sudah' : tahap === sampai ? 'sekarang' : 'nanti'
  const putusan = temuan.keputusan.find(({ status }) => status === 'DIPUTUSKAN')
  return (
    <Card title="Perjalanan keputusan" subtitle={LABEL_GILIRAN[tahap]}>
      <ol className="grid gap-3 p-4">
        <Langkah judul={`Temuan: ${LABEL_REKOMENDASI[temuan.rekomendasi].toLowerCase()}`} keadaan="sudah">
          {formatPutaran(putaran)}
          {putaran.disegel
            ? `, disegel ${formatTanggal(putaran.disegel.tanggal)} pukul ${putaran.disegel.jam}`
            : ''}
        </Langkah>
        <Langkah
          judul={
            kepala
              ? `Kepala ${kepala.usulan === temuan.rekomendasi ? 'setuju' : 'merekomendasikan lain'}: ${LABEL_REKOMENDASI[kepala.usulan].toLowerCase()}`
              : 'Rekomendasi kepala perangkat daerah'
          }
          keadaan={keadaan('kepala', kepala !== null)}
        >
          {kepala ? (
            <>
              {kepala.oleh}, {formatSaat(kepala.saat)}
              {kepala.dibawaDari ? `; dibawa dari putaran ${kepala.dibawaDari} karena tidak berubah` : ''}
              {kepala.alasan ? <p className="mt-1 text-ink">{kepala.alasan}</p> : null}
            </>
          ) : null}
        </Langkah>
        <Langkah
          judul={verifikasi ? 'Diperiksa BKPSDM' : 'Pemeriksaan BKPSDM'}
          keadaan={keadaan('bkd', verifikasi !== null)}
        >
          {verifikasi ? (
            <>
              {verifikasi.oleh}, {formatSaat(verifikasi.saat)}
              {verifikasi.catatan ? <p className="mt-1 text-ink">{verifikasi.catatan}</p> : null}
            </>
          ) : null}
        </Langkah>
        <Langkah
          judul={putusan ? `Keputusan: ${LABEL_REKOMENDASI[putusan.keputusan].toLowerCase()}` : 'Keputusan'}
          keadaan={putusan ? 'sudah' : tahap === 'kedua' ? 'sekarang' : keadaan('ppk', false)}
        >
          {putusan ? `SK ${putusan.nomorSk}, ${formatTanggal(putusan.tanggalSk)}` : null}
        </Langkah>
        <Langkah
          judul={rilis ? 'Dirilis kepada pegawai' : 'Rilis kepada pegawai'}
          keadaan={keadaan('putus', rilis !== null)}
        >
          {rilis ? `${rilis.oleh}, ${formatSaat(rilis.saat)}` : null}
        </Langkah>
      </ol>
      {children ? (
        <div className="border-line border-t" data-layar-saja>
          {children}
        </div>
      ) : null}
    </Card>
  )
}
