import { Card, CardBody } from '@/components/ui/card'
import { ProgressBar } from '@/components/ui/progress'
import type { BulanRinci } from '@/lib/rencana-kinerja/queries'

const angka = (nilai: number) => nilai.toLocaleString('id-ID', { maximumFractionDigits: 2 })

/** Realisasi sejauh ini terhadap target SKP setahun. */
export function SetahunKartu({ setahun }: { setahun: BulanRinci['setahun'] }) {
  if (setahun.length === 0) return null
  return (
    <Card title="Target setahun">
      <CardBody className="gap-3 text-sm">
        {setahun.map((s) => (
          <div key={s.uraian} className="grid gap-1.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0 text-ink-2">{s.uraian}</span>
              <b className="whitespace-nowrap">
                {angka(s.jumlah)} dari {angka(s.target)} {s.satuan}
              </b>
            </p>
            <ProgressBar
              value={s.jumlah}
              max={s.target}
              label={`${s.uraian}: ${angka(s.jumlah)} dari ${angka(s.target)}`}
            />
          </div>
        ))}
      </CardBody>
    </Card>
  )
}
