import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { type Hasil, HasilMark } from '@/components/ui/status'
import type { GerbangSaya } from '@/lib/kelayakan/queries-hasil'
import type { Saya } from '@/lib/laporan/queries-saya'
import { describeArah, describeNilai } from './gerbang-nilai'

function getTanda({ hasil, peran }: GerbangSaya): Hasil {
  if (hasil === 'MEMENUHI') return 'memenuhi'
  if (hasil === 'BELUM_DAPAT_DINILAI') return 'belum'
  return peran === 'CATATAN' ? 'catatan' : 'tidak'
}

const URUT: Record<Hasil, number> = { tidak: 0, belum: 1, catatan: 2, memenuhi: 3 }
const NADA: Record<Hasil, string> = {
  tidak: 'text-bad',
  belum: 'text-wait',
  catatan: 'text-warn',
  memenuhi: 'text-ink',
}

/** Setiap syarat perpanjangan dengan keadaannya, yang menentukan dahulu; yang hanya menjadi catatan di bawah. */
export function GerbangKartu({ saya }: { saya: Saya }) {
  const gerbang = saya.posisi?.gerbang ?? []
  const syarat = gerbang.filter((satu) => satu.peran === 'SYARAT')
  const hitung = (tanda: Hasil) => syarat.filter((satu) => getTanda(satu) === tanda).length
  const urut = [...gerbang].sort(
    (a, b) =>
      Number(a.peran === 'CATATAN') - Number(b.peran === 'CATATAN') || URUT[getTanda(a)] - URUT[getTanda(b)],
  )
  return (
    <Card
      title={saya.hasilKontrak ? `Syarat perpanjangan kontrak ${saya.tahun + 1}` : 'Syarat perpanjangan'}
      subtitle={`${hitung('memenuhi')} terpenuhi, ${hitung('belum')} belum dapat dinilai, ${hitung('tidak')} tidak terpenuhi`}
    >
      <ul>
        {urut.map((satu) => {
          const tanda = getTanda(satu)
          const arah = describeArah(satu, saya)
          const catatan = satu.peran === 'CATATAN'
          return (
            <li
              key={satu.kode}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-0.5 border-line border-b px-4 py-2.5 text-[0.9375rem] leading-[1.35rem] last:border-b-0"
            >
              <HasilMark hasil={tanda} />
              <span className="font-medium">
                {satu.label}
                {catatan ? <span className="font-normal text-ink-3 text-xs"> · hanya catatan</span> : null}
              </span>
              <span className={cx('max-w-36 text-right font-semibold text-base', NADA[tanda])}>
                {describeNilai(satu, saya)}
              </span>
              {tanda === 'memenuhi' ? null : (
                <span className="col-start-2 col-end-4 text-ink-2 text-sm leading-[1.2rem]">
                  {[satu.kalimat, arah].filter(Boolean).join(' ')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
