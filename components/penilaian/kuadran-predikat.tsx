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

/** Sembilan sel predikat dari fungsi aturan; sel orang ini diisi penuh. */
export function KuadranPredikat({
  hasilKerja,
  perilaku,
}: {
  hasilKerja: Rating | null
  perilaku: Rating | null
}) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 text-xs">
      <caption className="sr-only">Predikat menurut hasil kerja dan perilaku</caption>
      <thead>
        <tr className="text-ink-3">
          <th scope="col" className="pr-2 text-left font-medium leading-4">
            Hasil kerja
          </th>
          {KOLOM.map((kolom, i) => (
            <th key={kolom} scope="col" className="font-medium leading-4">
              {i === 0 ? `Perilaku ${PENDEK[kolom]}` : PENDEK[kolom]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATING.map((baris) => (
          <tr key={baris}>
            <th scope="row" className="pr-2 text-left font-medium text-ink-3">
              {PENDEK[baris]}
            </th>
            {KOLOM.map((kolom) => {
              const kena = baris === hasilKerja && kolom === perilaku
              return (
                <td
                  key={kolom}
                  aria-current={kena || undefined}
                  className={cx(
                    'rounded-xs px-1 py-1.5 text-center leading-4',
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
  )
}
