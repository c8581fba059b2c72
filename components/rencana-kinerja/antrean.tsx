import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatBulan, formatTanggalTabel } from '@/lib/core/format'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BarisAntrean } from '@/lib/rencana-kinerja/queries-daftar'
import { AntreanSetuju } from './antrean-setuju'

type Props = {
  antrean: readonly BarisAntrean[]
  approve: FormAction<{ disetujui: number; dilewati: number }>
}

const alamat = (b: BarisAntrean) => `/rencana-kinerja/orang/${b.pegawaiId}/${formatSlugBulan(b)}`
const angka = (nilai: number | null) =>
  nilai === null ? '' : nilai.toLocaleString('id-ID', { maximumFractionDigits: 2 })

/** Yang menunggu atasan hari ini, bulan demi bulan: rencana untuk disetujui sekaligus, realisasi untuk dinilai. */
export function Antrean({ antrean, approve }: Props) {
  if (antrean.length === 0)
    return (
      <Card>
        <EmptyState icon="circle-check" title="Tidak ada yang menunggu Anda">
          Rencana dan realisasi bawahan tampil di sini begitu diajukan.
        </EmptyState>
      </Card>
    )
  const bulan = new Map<string, BarisAntrean[]>()
  for (const b of antrean) bulan.set(formatSlugBulan(b), [...(bulan.get(formatSlugBulan(b)) ?? []), b])
  return [...bulan].reverse().map(([slug, isi]) => {
    const [satu] = isi
    const nama = satu ? `${formatBulan(satu.bulan)} ${satu.tahun}` : slug
    const rencana = isi.filter((b) => b.status === 'RENCANA_DIAJUKAN')
    const realisasi = isi.filter((b) => b.status === 'REALISASI_DIAJUKAN')
    return (
      <Card
        key={slug}
        title={nama}
        subtitle={[
          rencana.length > 0 ? `${rencana.length} rencana menunggu persetujuan` : '',
          realisasi.length > 0 ? `${realisasi.length} realisasi menunggu nilai` : '',
        ]
          .filter(Boolean)
          .join(', ')}
        actions={
          realisasi.length > 0 ? (
            <ButtonLink href={`/penilaian/${slug}`} icon="list-checks">
              Nilai {realisasi.length} orang
            </ButtonLink>
          ) : null
        }
      >
        {rencana.length > 0 ? (
          <AntreanSetuju
            key={rencana.map((b) => b.id).join()}
            action={approve}
            jumlah={rencana.length}
            nama={nama}
          >
            <ul>
              {rencana.map((b) => (
                <li
                  key={b.id}
                  className="grid gap-x-4 gap-y-2 border-line border-b px-4 py-3 md:grid-cols-[18rem_minmax(0,1fr)]"
                >
                  <div className="flex items-start gap-3">
                    <input
                      type="checkbox"
                      name="rencana"
                      value={b.id}
                      defaultChecked
                      aria-label={`Setujui rencana ${b.nama}, ${nama}`}
                      className="mt-1"
                    />
                    <div className="min-w-0">
                      <Link href={alamat(b)} prefetch={false} className="font-semibold">
                        {b.nama}
                      </Link>
                      <p className="text-ink-3 text-xs">{b.jabatan}</p>
                      <p className="text-ink-3 text-xs">Diajukan {formatTanggalTabel(b.diajukan)}</p>
                    </div>
                  </div>
                  <ol className="grid content-start gap-1 text-sm">
                    {b.baris.map((r, i) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: daftar tetap, tidak pernah diurutkan ulang
                      <li key={i} className="flex flex-wrap justify-between gap-x-4">
                        <span className="min-w-0">{r.uraian}</span>
                        <b className="whitespace-nowrap">
                          {angka(r.target)} {r.satuan}
                          {r.bobot === null ? null : (
                            <span className="ml-2 font-normal text-ink-3">{angka(r.bobot)} %</span>
                          )}
                        </b>
                      </li>
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </AntreanSetuju>
        ) : null}
        {realisasi.length > 0 ? (
          <ul className={rencana.length > 0 ? 'border-line border-t' : ''}>
            {realisasi.map((b) => (
              <li
                key={b.id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b px-4 py-2.5 text-sm last:border-b-0"
              >
                <Link href={alamat(b)} prefetch={false} className="font-semibold">
                  {b.nama}
                </Link>
                <span className="text-ink-3 text-xs">
                  {b.baris.length} indikator, diajukan {formatTanggalTabel(b.diajukan)}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </Card>
    )
  })
}
