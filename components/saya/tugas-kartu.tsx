import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatTanggal } from '@/lib/core/format'
import { selisihHari, type Tanggal } from '@/lib/core/tanggal'
import type { TugasSaya } from '@/lib/laporan/aturan/tugas-saya'

const RUPA: Record<TugasSaya['keadaan'], { icon: IconName; kelas: string }> = {
  lewat: { icon: 'octagon-exclamation-point', kelas: 'bg-bad-soft text-bad' },
  sekarang: { icon: 'pencil', kelas: 'bg-primary-soft text-primary' },
  nanti: { icon: 'calendar-days', kelas: 'bg-surface-3 text-ink-2' },
}

function describeBatas({ keadaan, batas, keterangan }: TugasSaya, hariIni: Tanggal): string {
  if (batas === null) return keterangan ?? ''
  const hari = selisihHari(hariIni, batas)
  const kata = formatTanggal(batas).replace(/ \d{4}$/, '')
  const kapan =
    keadaan === 'nanti'
      ? `Dibuka ${kata}`
      : hari < 0
        ? `Batas ${kata} sudah lewat ${-hari} hari, masih diterima`
        : hari === 0
          ? 'Hari ini hari terakhir'
          : `Paling lambat ${kata} · ${hari} hari lagi`
  return keterangan ? `${kapan}. ${keterangan}` : kapan
}

/** Yang harus dikerjakan pegawai: tiap baris satu perbuatan, batasnya, dan tombolnya. */
export function TugasKartu({
  tugas,
  hariIni,
  className,
}: {
  tugas: readonly TugasSaya[]
  hariIni: Tanggal
  className?: string
}) {
  return (
    <Card title="Yang harus Anda kerjakan" {...(className ? { className } : {})}>
      {tugas.every((satu) => satu.keadaan === 'nanti') ? (
        <p className="px-4 py-3 text-ink-2 text-sm">Tidak ada yang menunggu dari Anda hari ini.</p>
      ) : null}
      <ul>
        {tugas.map((satu, i) => {
          const rupa = RUPA[satu.keadaan]
          // Satu hal berwarna kunyit di layar: langkah berikutnya.
          const kini = i === 0 && satu.keadaan === 'sekarang'
          return (
            <li key={satu.kunci} className="border-line border-b last:border-b-0">
              <Link
                href={satu.href}
                prefetch={false}
                className="grid min-h-14 grid-cols-[2.25rem_minmax(0,1fr)_1rem] items-center gap-3 px-4 py-3 text-ink no-underline hover:bg-surface-2"
              >
                <span
                  className={cx(
                    'grid size-9 place-items-center rounded-md',
                    kini ? 'bg-accent text-accent-ink' : rupa.kelas,
                  )}
                >
                  <Icon name={rupa.icon} />
                </span>
                <span>
                  <span className="block font-semibold text-[0.9375rem] leading-[1.3rem]">{satu.judul}</span>
                  <span className="block text-ink-2 text-sm leading-[1.2rem]">
                    {describeBatas(satu, hariIni)}
                  </span>
                </span>
                <Icon name="chevron-right" className="text-ink-3" />
              </Link>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
