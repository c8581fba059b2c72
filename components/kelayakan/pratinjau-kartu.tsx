import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { KeyValues } from '@/components/ui/key-values'
import { Status } from '@/components/ui/status'
import { formatAngka } from '@/lib/core/format'
import { LABEL_TERTINGGAL } from '@/lib/kelayakan/labels-rantai'
import type { Tahap } from '@/lib/kelayakan/parse'
import type { Pratinjau } from '@/lib/kelayakan/queries-rantai'
import type { SebabTertinggal } from '@/lib/kelayakan/schema-keputusan'
import { TAMPILAN, URUTAN } from './tampilan'

/** Saringan yang menunjukkan orang-orang yang tertinggal karena satu sebab. */
const SARING: Partial<Record<SebabTertinggal, Record<string, string>>> = {
  MENUNGGU_KEPALA: { tahap: 'kepala' },
  MENUNGGU_BKD: { tahap: 'bkd' },
  MENUNGGU_ORANG_KEDUA: { tahap: 'kedua' },
  DITUNDA: { tahap: 'ppk', usulan: 'sama', rekomendasi: 'DITUNDA' },
}

function hrefSebab(kembali: string, sebab: SebabTertinggal, tahap: Tahap): string | null {
  const saring = sebab === 'KEPALA_BERBEDA' ? { tahap, usulan: 'lain' } : SARING[sebab]
  const [jalur = '', params] = kembali.split('?')
  if (!saring || !jalur.endsWith('/daftar')) return null
  return `${jalur}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(params)), ...saring })}`
}

function Jumlah({ n, href }: { n: number; href: string | null }) {
  const angka = <b className="font-semibold text-ink">{formatAngka(n)}</b>
  return href ? (
    <Link href={href} prefetch={false}>
      {angka}
    </Link>
  ) : (
    angka
  )
}

const orang = (n: number) => `${formatAngka(n)} orang`

/** Persis apa yang akan terjadi: berapa orang, di mana, siapa yang tidak ikut dan mengapa; formulirnya di samping. */
export function PratinjauKartu({
  pratinjau,
  kalimat,
  kembali,
  tahap,
  children,
}: {
  pratinjau: Pratinjau
  /** Tahap yang dikerjakan di halaman ini. */
  tahap: Tahap
  /** Setelah "n orang", misalnya "akan direkomendasikan sesuai temuan". */
  kalimat: string
  kembali: string
  children: ReactNode
}) {
  const { jumlah, perRekomendasi, perOpd, tertinggal } = pratinjau
  const luar = tertinggal.reduce((n, satu) => n + satu.n, 0)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <Card title="Yang akan terjadi">
        {jumlah === 0 ? (
          <EmptyState
            icon="check"
            title="Tidak ada yang tersisa di dalam saringan ini"
            action={<ButtonLink href={kembali}>Kembali ke daftar</ButtonLink>}
          />
        ) : (
          <CardBody>
            <p>
              <b className="text-xl">{orang(jumlah)}</b> {kalimat}.
            </p>
            <KeyValues
              right
              items={URUTAN.flatMap((kode) => {
                const n = perRekomendasi.find(({ rekomendasi }) => rekomendasi === kode)?.n
                if (!n) return []
                const { makna, pendek } = TAMPILAN[kode]
                return [
                  {
                    k: (
                      <Status key={kode} makna={makna}>
                        {pendek}
                      </Status>
                    ),
                    v: formatAngka(n),
                  },
                ]
              })}
            />
            {perOpd.length > 1 ? (
              <details>
                <summary className="font-semibold text-sm">
                  Di {formatAngka(perOpd.length)} perangkat daerah
                </summary>
                <div className="pt-2">
                  <KeyValues right items={perOpd.map(({ nama, n }) => ({ k: nama, v: formatAngka(n) }))} />
                </div>
              </details>
            ) : null}
          </CardBody>
        )}
        {luar > 0 ? (
          <div className="border-line border-t p-4">
            <h3 className="font-semibold text-sm">{orang(luar)} di dalam saringan tidak ikut</h3>
            <ul className="mt-1 grid gap-1 text-ink-2 text-sm">
              {tertinggal.map(({ sebab, n }) => (
                <li key={sebab}>
                  <Jumlah n={n} href={hrefSebab(kembali, sebab, tahap)} /> {LABEL_TERTINGGAL[sebab]}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Card>
      {jumlah > 0 ? children : null}
    </div>
  )
}
