import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type Figure, FigureRow } from '@/components/ui/figure-row'
import { Status } from '@/components/ui/status'
import { formatAngka, formatDaftar, formatTanggal } from '@/lib/core/format'
import { LABEL_TAHAP } from '@/lib/kelayakan/labels-rantai'
import type { Tahap } from '@/lib/kelayakan/parse'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { Rantai } from '@/lib/kelayakan/queries-rantai'
import { RantaiTugas } from './rantai-tugas'
import { buildDaftarHref, MAKNA_TAHAP } from './tampilan'

const RINCI: Record<Tahap, string> = {
  kepala: 'temuan, belum ada rekomendasi',
  bkd: 'direkomendasikan kepala',
  ppk: 'selesai diperiksa',
  kedua: 'keputusan yang berbeda',
  putus: 'belum dirilis',
  rilis: 'dibaca pegawainya',
}

/** Yang tidak terhitung di dalam giliran massal, disebut di sebelahnya. */
function terpisah(ditunda: number, berbeda: number): string {
  const bagian = [
    ...(ditunda > 0 ? [`${formatAngka(ditunda)} ditunda terpisah`] : []),
    ...(berbeda > 0 ? [`${formatAngka(berbeda)} yang berbeda satu per satu`] : []),
  ]
  return bagian.length > 0 ? `; ${formatDaftar(bagian)}` : ''
}

function giliran({ tugas, sendiri, bawa, belumRilis }: Rantai): string {
  if (tugas.setujui > 0) return `Giliran Anda: ${formatAngka(tugas.setujui)} orang menunggu rekomendasi Anda`
  if (bawa > 0) return `${formatAngka(bawa)} rekomendasi putaran lalu tidak berubah dan dapat dibawa`
  if (tugas.periksa > 0)
    return `Giliran Anda: ${formatAngka(tugas.periksa)} rekomendasi menunggu pemeriksaan${terpisah(0, sendiri.periksa)}`
  if (sendiri.periksa > 0)
    return `Giliran Anda: ${formatAngka(sendiri.periksa)} rekomendasi kepala yang berbeda menunggu pemeriksaan`
  if (tugas.putuskan > 0)
    return `Giliran Anda: ${formatAngka(tugas.putuskan)} orang menunggu keputusan${terpisah(sendiri.ditunda, sendiri.putuskan)}`
  if (sendiri.putuskan > 0)
    return `Giliran Anda: ${formatAngka(sendiri.putuskan)} orang menunggu keputusan satu per satu${terpisah(sendiri.ditunda, 0)}`
  if (belumRilis > 0) return `Giliran Anda: ${formatAngka(belumRilis)} keputusan dapat dirilis`
  if (sendiri.ditunda > 0)
    return `${formatAngka(sendiri.ditunda)} orang ditunda dan dapat diputuskan tersendiri`
  return 'Dari temuan ke keputusan'
}

/** Apakah viewer punya pekerjaan di rantai ini sekarang, sekaligus atau satu per satu. */
export function adaGiliran(rantai: Rantai | null): boolean {
  return (
    rantai !== null && [...Object.values(rantai.tugas), ...Object.values(rantai.sendiri)].some((n) => n > 0)
  )
}

/** Rantai keputusan: berapa orang menunggu siapa, dan pekerjaan viewer sekarang; setiap angka membuka daftarnya. */
export function RantaiKartu({
  putaran,
  rantai,
  boleh,
  tanpaKepala,
}: {
  putaran: PutaranRingkas
  rantai: Rantai
  boleh: { periksa: boolean }
  /** Perangkat daerah yang menunggu kepala tetapi belum punya akunnya. */
  tanpaKepala: readonly { nama: string; n: number }[]
}) {
  const tampil: Tahap[] = ['kepala', 'bkd', 'ppk', ...(rantai.tahap.kedua > 0 ? (['kedua'] as const) : [])]
  const figures = [...tampil, 'putus' as const, 'rilis' as const].map(
    (tahap): Figure => ({
      label: LABEL_TAHAP[tahap],
      mark: <Status makna={MAKNA_TAHAP[tahap]}>{LABEL_TAHAP[tahap]}</Status>,
      value: formatAngka(rantai.tahap[tahap]),
      detail: RINCI[tahap],
      href: buildDaftarHref(putaran.slug, { tahap }),
    }),
  )
  const macet = tanpaKepala.reduce((n, satu) => n + satu.n, 0)
  return (
    <Card
      title={giliran(rantai)}
      subtitle={
        rantai.dirilis
          ? `Terakhir dirilis ${formatTanggal(rantai.dirilis.tanggal)} pukul ${rantai.dirilis.jam} oleh ${rantai.dirilis.oleh}; keputusan sesudahnya dirilis lagi.`
          : 'Temuan direkomendasikan kepala perangkat daerah, diperiksa BKPSDM, diputuskan PPK dengan SK, lalu dirilis.'
      }
      actions={
        <ButtonLink href={`/kelayakan/${putaran.slug}/sk`} size="sm" icon="gavel">
          Daftar SK
        </ButtonLink>
      }
      footer={
        macet > 0 ? (
          <span>
            {formatAngka(macet)} orang di {formatAngka(tanpaKepala.length)} perangkat daerah belum dapat
            direkomendasikan karena kepalanya belum punya akun:{' '}
            {tanpaKepala
              .slice(0, 3)
              .map(({ nama }) => nama)
              .join(', ')}
            {tanpaKepala.length > 3 ? ` dan ${formatAngka(tanpaKepala.length - 3)} lain` : ''}.{' '}
            <Link href="/akun/kepala?keadaan=terbit">Terbitkan akun kepala</Link>
          </span>
        ) : null
      }
    >
      <FigureRow flat label="Tahap keputusan" figures={figures} />
      <RantaiTugas putaran={putaran} rantai={rantai} bolehPeriksa={boleh.periksa} />
    </Card>
  )
}
