import { ButtonLink } from '@/components/ui/button'
import { formatAngka } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { Rantai } from '@/lib/kelayakan/queries-rantai'
import { buildMassalHref } from './tampilan'

/** Pekerjaan viewer sekarang; tiap tombol membuka pratinjaunya lebih dahulu. */
export function RantaiTugas({
  putaran,
  rantai,
  bolehRilis,
  bolehPeriksa,
}: {
  putaran: PutaranRingkas
  rantai: Rantai
  bolehRilis: boolean
  bolehPeriksa: boolean
}) {
  const { tugas, bawa } = rantai
  const { slug } = putaran
  if (tugas.setujui + tugas.periksa + tugas.putuskan + bawa === 0 && !bolehRilis) return null
  const n = formatAngka
  return (
    <div className="flex flex-wrap items-start gap-2 border-line border-t p-4" data-layar-saja>
      {tugas.setujui > 0 ? (
        <ButtonLink href={buildMassalHref(slug, 'setujui')} variant="primary" icon="check">
          Setujui {n(tugas.setujui)} sesuai rekomendasi
        </ButtonLink>
      ) : null}
      {bawa > 0 ? (
        <ButtonLink href={`/kelayakan/${slug}/bawa`} icon="copy">
          Bawa {n(bawa)} rekomendasi yang tidak berubah
        </ButtonLink>
      ) : null}
      {tugas.periksa > 0 ? (
        <ButtonLink href={buildMassalHref(slug, 'periksa')} variant="primary" icon="list-checks">
          Periksa {n(tugas.periksa)} rekomendasi
        </ButtonLink>
      ) : null}
      {tugas.putuskan > 0 ? (
        <ButtonLink
          href={buildMassalHref(slug, 'putuskan')}
          variant={tugas.periksa > 0 ? 'plain' : 'primary'}
          icon="gavel"
        >
          {bolehPeriksa ? 'Catat SK untuk' : 'Putuskan'} {n(tugas.putuskan)} orang
        </ButtonLink>
      ) : null}
      {bolehRilis ? (
        <ButtonLink href={`/kelayakan/${slug}/rilis`} icon="send">
          Rilis {n(rantai.diputuskan)} keputusan
        </ButtonLink>
      ) : null}
    </div>
  )
}
