import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Status } from '@/components/ui/status'
import { formatBulan, formatDesimal, formatTanggal } from '@/lib/core/format'
import type { NilaiTerakhir, Saya } from '@/lib/laporan/queries-saya'
import { LABEL_NILAI_BERAKHLAK } from '@/lib/perilaku-kerja/labels'

const KATA = ['', 'Di bawah', 'Sesuai', 'Di atas']

function Perilaku({ perilaku }: Pick<NilaiTerakhir, 'perilaku'>) {
  return (
    <ul aria-label="Perilaku BerAKHLAK" className="grid content-start gap-1.5">
      {perilaku.map(({ kode, nilai }) => (
        <li
          key={kode}
          className="grid grid-cols-[minmax(0,1fr)_auto_4rem] items-center gap-2 text-sm leading-[1.2rem]"
        >
          <span>{LABEL_NILAI_BERAKHLAK[kode]}</span>
          <span aria-hidden="true" className="grid grid-cols-[repeat(3,0.875rem)] gap-0.75">
            {[1, 2, 3].map((langkah) => (
              <i
                key={langkah}
                className={cx(
                  'h-1.5 rounded-xs',
                  langkah > nilai ? 'bg-surface-3' : nilai === 1 ? 'bg-bad' : 'bg-primary',
                )}
              />
            ))}
          </span>
          <span className="text-right text-ink-2 text-xs">{KATA[nilai]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Penilaian terakhir dengan umpan baliknya; jendela keberatan dan tanggalnya tampil. */
export function NilaiKartu({ saya }: { saya: Saya }) {
  const { terakhir, tahun } = saya
  if (!terakhir) return null
  const nama = formatBulan(terakhir.bulan)
  const slug = `${tahun}-${String(terakhir.bulan).padStart(2, '0')}`
  const oleh = [
    terakhir.tanggal ? formatTanggal(terakhir.tanggal) : null,
    terakhir.penilai ? `oleh ${terakhir.penilai}` : null,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <Card
      title={`Penilaian ${nama}`}
      subtitle={oleh ? `${terakhir.final ? 'Final' : 'Dinilai'} ${oleh}` : 'Menurut rekap yang diimpor'}
      actions={terakhir.final ? <Status makna="final" /> : <Status makna="menunggu">Belum final</Status>}
      footer={
        <>
          <span>
            {terakhir.final
              ? 'Bulan ini sudah terkunci.'
              : terakhir.keberatanHingga
                ? `Tidak setuju? Keberatan dapat diajukan sampai ${formatTanggal(terakhir.keberatanHingga)} melalui pengelola kepegawaian; sesudahnya final dengan sendirinya.`
                : ''}
          </span>
          <Link href={`/penilaian/saya/${slug}`} prefetch={false}>
            {terakhir.final ? 'Lihat rincian dan bukti' : 'Baca dan terima'}
          </Link>
        </>
      }
    >
      <div className="grid gap-x-6 gap-y-4 p-4 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <p className="flex items-baseline justify-between gap-3 text-[0.9375rem]">
            <b>Hasil kerja</b>
            <b className="text-md">{terakhir.capaian === null ? '–' : formatDesimal(terakhir.capaian)}</b>
          </p>
          {terakhir.umpanBalik ? (
            <blockquote className="border-line-strong border-l-3 py-0.5 pl-3.5 text-[0.9375rem] leading-[1.45rem]">
              {terakhir.umpanBalik}
              <footer className="mt-1 text-ink-3 text-xs">Umpan balik atasan</footer>
            </blockquote>
          ) : (
            <p className="text-ink-3 text-sm">Tidak ada umpan balik tertulis.</p>
          )}
        </div>
        {terakhir.perilaku.length > 0 ? <Perilaku perilaku={terakhir.perilaku} /> : null}
      </div>
    </Card>
  )
}
