import { cx } from '@/components/ui/cx'
import { computePredikat } from '@/lib/penilaian/aturan/predikat'
import { LABEL_PREDIKAT } from '@/lib/penilaian/labels'
import { RATING, type Rating } from '@/lib/perilaku-kerja/schema'

const PENDEK: Record<Rating, string> = {
  DI_ATAS_EKSPEKTASI: 'di atas',
  SESUAI_EKSPEKTASI: 'sesuai',
  DI_BAWAH_EKSPEKTASI: 'di bawah',
}
const KOLOM = [...RATING].reverse()

/** Kuadran kinerja: sembilan sel dari fungsi aturan yang sama; sel orang ini diisi penuh. */
export function Kuadran({ hasilKerja, perilaku }: { hasilKerja: Rating | null; perilaku: Rating | null }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label="Kuadran predikat" tabIndex={0}>
      <table className="border-separate border-spacing-0.5 text-xs">
        <caption className="sr-only">Kuadran predikat kinerja</caption>
        <thead>
          <tr className="text-ink-3">
            <th scope="col" className="pr-3 text-left font-medium">
              Hasil kerja
            </th>
            {KOLOM.map((kolom, i) => (
              <th key={kolom} scope="col" className="px-2 font-medium">
                {i === 0 ? `Perilaku ${PENDEK[kolom]}` : PENDEK[kolom]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RATING.map((baris) => (
            <tr key={baris}>
              <th scope="row" className="pr-3 text-right font-medium text-ink-3">
                {PENDEK[baris]}
              </th>
              {KOLOM.map((kolom) => {
                const kena = baris === hasilKerja && kolom === perilaku
                return (
                  <td
                    key={kolom}
                    aria-current={kena || undefined}
                    className={cx(
                      'min-w-24 rounded-xs px-2 py-1 text-center',
                      kena ? 'bg-primary font-semibold text-on-primary' : 'bg-surface-2 text-ink-2',
                    )}
                  >
                    {LABEL_PREDIKAT[computePredikat(baris, kolom)]}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
