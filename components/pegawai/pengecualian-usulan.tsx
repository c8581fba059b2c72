import { Card } from '@/components/ui/card'
import { formatBulan, formatDaftar } from '@/lib/core/format'
import type { UsulanPengecualian } from '@/lib/kehadiran/queries-pengecualian'
import { addPengecualian } from '@/lib/pegawai/actions-pengecualian'
import { PengecualianForm } from './pengecualian-form'

/** Usulan dari rekap kehadiran: tiap orang satu lipatan berisi formulir yang sudah terisi, tetap diputuskan orang. */
export function PengecualianUsulan({
  daftar,
  tahun,
  bolehFinal,
}: {
  daftar: readonly UsulanPengecualian[]
  tahun: number
  bolehFinal: boolean
}) {
  if (daftar.length === 0) return null
  return (
    <Card
      title={`Usulan dari rekap: ${daftar.length} orang`}
      subtitle="Cuti melahirkan sekurangnya separuh hari kerja bulan itu, dan bulannya belum dikecualikan."
    >
      <ul>
        {daftar.map((satu) => (
          <li key={satu.pegawaiId} className="border-line border-b last:border-b-0">
            <details>
              <summary className="cursor-pointer px-4 py-3 text-sm">
                <b className="font-semibold">{satu.nama}</b>
                <span className="block text-ink-3 text-xs">
                  {formatDaftar(
                    satu.bulan.map(
                      ({ bulan, hari, hariKerja }) => `${formatBulan(bulan)} ${hari} dari ${hariKerja} hari`,
                    ),
                  )}
                  {satu.unit ? ` · ${satu.unit}` : ''}
                </span>
              </summary>
              <div className="px-4 pb-4">
                <PengecualianForm
                  action={addPengecualian}
                  pegawaiId={satu.pegawaiId}
                  tahun={tahun}
                  dinilai={satu.dinilai}
                  bolehFinal={bolehFinal}
                  usulan={{
                    bulan: satu.bulan.map(({ bulan }) => bulan),
                    jenis: 'MELAHIRKAN',
                    alasan: 'Cuti melahirkan menurut rekap kehadiran.',
                  }}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
