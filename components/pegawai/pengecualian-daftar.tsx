import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { formatBulan } from '@/lib/core/format'
import type { OrangDikecualikan } from '@/lib/kehadiran/queries-pengecualian'
import { removePengecualian } from '@/lib/pegawai/actions-pengecualian'
import { LABEL_JENIS_PENGECUALIAN } from '@/lib/pegawai/labels'
import { PengecualianHapus } from './pengecualian-hapus'
import { describeNilai } from './pengecualian-nilai'

type Kelompok = { jenis: OrangDikecualikan['bulan'][number]['jenis']; alasan: string; bulan: number[] }

/** Bulan dengan jenis dan alasan yang sama menjadi satu baris. */
function groupBulan(daftar: OrangDikecualikan['bulan']): Kelompok[] {
  const hasil: Kelompok[] = []
  for (const { bulan, jenis, alasan } of daftar) {
    const sama = hasil.find((satu) => satu.jenis === jenis && satu.alasan === alasan)
    if (sama) sama.bulan.push(bulan)
    else hasil.push({ jenis, alasan, bulan: [bulan] })
  }
  return hasil
}

/** Alasan dengan jenis di depannya, kecuali alasannya sudah menyebutnya. */
function describeAlasan(jenis: Kelompok['jenis'], alasan: string): string {
  const label = LABEL_JENIS_PENGECUALIAN[jenis]
  return alasan.toLowerCase().startsWith(label.toLowerCase()) ? alasan : `${label}: ${alasan}`
}

/** Orang dengan bulan yang dikecualikan; mengembalikan satu bulan terlipat di bawahnya. */
export function PengecualianDaftar({
  daftar,
  tahun,
  bolehFinal,
}: {
  daftar: readonly OrangDikecualikan[]
  tahun: number
  bolehFinal: boolean
}) {
  return (
    <ul>
      {daftar.map((satu) => (
        <li
          key={satu.pegawaiId}
          className="grid items-start gap-x-6 gap-y-1.5 border-line border-b px-4 py-2.5 text-sm last:border-b-0 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_auto]"
        >
          <p>
            <Link
              href={`/pegawai/${satu.pegawaiId}`}
              prefetch={false}
              className="font-semibold text-ink no-underline hover:underline"
            >
              {satu.nama}
            </Link>
            <span className="block text-ink-3 text-xs">
              {[satu.nip, satu.unit].filter(Boolean).join(' · ')}
            </span>
          </p>
          <div className="grid gap-1">
            {groupBulan(satu.bulan).map(({ jenis, alasan, bulan }) => (
              <p key={`${jenis}${alasan}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {bulan.map((b) => (
                  <Tag key={b} icon="circle-slash-2">
                    {formatBulan(b).slice(0, 3)}
                  </Tag>
                ))}
                <span className="text-ink-2">{describeAlasan(jenis, alasan)}</span>
              </p>
            ))}
          </div>
          {satu.bolehUbah ? (
            <details className="open:md:col-span-3">
              <summary className="w-fit cursor-pointer text-primary text-xs underline underline-offset-[0.2em]">
                Kembalikan menjadi wajib
              </summary>
              <div className="grid gap-x-6 sm:grid-cols-2">
                {satu.bulan.map(({ bulan }) => {
                  const nilai = satu.dinilai.find((isi) => isi.bulan === bulan)
                  return nilai?.final && !bolehFinal ? (
                    <p key={bulan} className="py-2 text-ink-2">
                      Nilai {formatBulan(bulan)} sudah {describeNilai(nilai)}; minta BKPSDM.
                    </p>
                  ) : (
                    <PengecualianHapus
                      key={bulan}
                      action={removePengecualian}
                      pegawaiId={satu.pegawaiId}
                      tahun={tahun}
                      bulan={bulan}
                      nilai={nilai ? describeNilai(nilai) : null}
                    />
                  )
                })}
              </div>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
