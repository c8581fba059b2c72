import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { formatAngka } from '@/lib/core/format'
import type { Dasbor } from '@/lib/laporan/queries-dasbor'
import { buildDaftarHref, buildTempat } from './alamat'

type Perlu = {
  key: string
  icon: IconName
  nada: string
  kepala: string
  isi: string
  href: string
  kata: string
}

/** Dua tempat dengan tunggakan terbanyak; hanya bila memang ada. */
function listPerlu(dasbor: Dasbor): Perlu[] {
  return [...dasbor.baris]
    .filter((satu) => satu.tunggakan.bulan > 0)
    .sort((a, b) => b.tunggakan.bulan - a.tunggakan.bulan)
    .slice(0, 2)
    .map((satu) => ({
      key: satu.id,
      icon: 'octagon-exclamation-point',
      nada: 'text-bad',
      kepala: satu.nama,
      isi: `${formatAngka(satu.tunggakan.bulan)} penilaian lewat batas, ${formatAngka(satu.tunggakan.orang)} orang`,
      href: buildDaftarHref({
        ...buildTempat(dasbor.rincian, satu.id, dasbor.opd?.id),
        tunggakan: 'ada',
      }),
      kata: 'Lihat',
    }))
}

/** Kalimat yang menjawab, alasannya, dan paling banyak tiga hal yang memerlukan orang. */
export function JawabanKartu({ dasbor, menunggu }: { dasbor: Dasbor; menunggu: number }) {
  const { pegawai, tunggakan } = dasbor.total
  const lengkap = pegawai - tunggakan.orang
  const perlu = listPerlu(dasbor)
  if (menunggu > 0)
    perlu.push({
      key: 'keputusan',
      icon: 'gavel',
      nada: 'text-wait',
      kepala: `${formatAngka(menunggu)} keputusan`,
      isi: 'menunggu orang kedua',
      href: '/kelayakan',
      kata: 'Buka',
    })
  return (
    <section className="grid items-center gap-x-6 gap-y-3 rounded-md border border-line bg-surface p-4 nav:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] nav:px-6 nav:py-5">
      <div className="grid gap-2">
        <p className="text-balance font-semibold text-xl leading-[1.8125rem] tracking-tight">
          {pegawai === 0 ? (
            'Belum ada pegawai aktif dalam jangkauan Anda.'
          ) : tunggakan.orang === 0 ? (
            `Penilaian ${formatAngka(pegawai)} pegawai tidak ada yang lewat batas.`
          ) : (
            <>
              {formatAngka(lengkap)} dari {formatAngka(pegawai)} pegawai tidak punya bulan yang lewat batas.
            </>
          )}
        </p>
        <p className="text-ink-2 text-sm">
          {tunggakan.orang === 0 ? (
            'Yang berjalan di bawah ini adalah bulan ini dan yang baru berakhir.'
          ) : (
            <>
              Sisa{' '}
              <Link href={buildDaftarHref({ ...sini(dasbor), tunggakan: 'ada' })} prefetch={false}>
                {formatAngka(tunggakan.orang)} orang
              </Link>{' '}
              menunggu {formatAngka(tunggakan.bulan)} penilaian dari {formatAngka(dasbor.jumlahPenilai)}{' '}
              atasan. Bila tidak dinilai, rekomendasi mereka ditunda, bukan gagal.
            </>
          )}
        </p>
      </div>
      {perlu.length > 0 ? (
        <ul className="grid">
          {perlu.map((satu) => (
            <li
              key={satu.key}
              className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-2.5 border-line border-t py-2 text-sm first:border-t-0"
            >
              <Icon name={satu.icon} size={20} className={satu.nada} />
              <span>
                <b>{satu.kepala}</b>: {satu.isi}
              </span>
              <Link href={satu.href} prefetch={false}>
                {satu.kata}
                <span className="sr-only"> {satu.kepala}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** Saringan tempat dasbor ini sendiri. */
export function sini(dasbor: Dasbor): { opd?: string } {
  return dasbor.opd && dasbor.rincian === 'unit' ? { opd: dasbor.opd.id } : {}
}
