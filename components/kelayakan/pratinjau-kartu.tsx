import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { KeyValues } from '@/components/ui/key-values'
import { Status } from '@/components/ui/status'
import { formatAngka } from '@/lib/core/format'
import { LABEL_TERTINGGAL } from '@/lib/kelayakan/labels-rantai'
import type { TemuanFilter } from '@/lib/kelayakan/parse'
import type { Pratinjau } from '@/lib/kelayakan/queries-rantai'
import { TAMPILAN, URUTAN } from './tampilan'

/** Alamat daftar dengan saringan pratinjau ini, ditambah `saring`; null bila daftarnya tidak dapat menunjukkan orang yang sama. */
function hrefDaftar(kembali: string, saring: Record<string, string> | null): string | null {
  const [jalur = '', params] = kembali.split('?')
  if (saring === null || !jalur.endsWith('/daftar')) return null
  const semua = new URLSearchParams(params)
  semua.delete('sebab')
  for (const [nama, nilai] of Object.entries(saring)) semua.set(nama, nilai)
  return `${jalur}?${semua}`
}

function Jumlah({
  href,
  className,
  children,
}: {
  href: string | null
  className?: string
  children: string
}) {
  const angka = <b className={cx('font-semibold text-ink', className)}>{children}</b>
  return href ? (
    <Link href={href} prefetch={false}>
      {angka}
    </Link>
  ) : (
    angka
  )
}

/** Yang ditunda diputus dari daftarnya sendiri, jadi saringannya menyebut Ditunda. */
const DITUNDA = { massal: 'tunda', rekomendasi: 'DITUNDA' }

const orang = (n: number) => `${formatAngka(n)} orang`

/** Persis apa yang akan terjadi: berapa orang, di mana, siapa yang tidak ikut dan mengapa; formulirnya di samping. */
export function PratinjauKartu({
  pratinjau,
  kalimat,
  kembali,
  massal,
  children,
}: {
  pratinjau: Pratinjau
  /** Saringan daftar untuk tindakan ini; null bila sasarannya bukan seluruh saringan, jadi tidak ada daftarnya. */
  massal: TemuanFilter['massal'] | null
  /** Setelah "n orang", misalnya "akan direkomendasikan sesuai temuan". */
  kalimat: string
  kembali: string
  children: ReactNode
}) {
  const { jumlah, perRekomendasi, perOpd, tertinggal } = pratinjau
  const href = (saring: Record<string, string> = {}) =>
    hrefDaftar(kembali, massal ? { massal, ...saring } : null)
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
              <Jumlah className="text-xl" href={href()}>
                {orang(jumlah)}
              </Jumlah>{' '}
              {kalimat}.
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
                    v: <Jumlah href={href({ rekomendasi: kode })}>{formatAngka(n)}</Jumlah>,
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
                  <KeyValues
                    right
                    items={perOpd.map(({ id, nama, n }) => ({
                      k: nama,
                      v: <Jumlah href={href({ opd: id })}>{formatAngka(n)}</Jumlah>,
                    }))}
                  />
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
                  <Jumlah href={href(sebab === 'DITUNDA' ? DITUNDA : { sebab })}>{formatAngka(n)}</Jumlah>{' '}
                  {LABEL_TERTINGGAL[sebab]}
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
