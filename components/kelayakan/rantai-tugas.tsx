import { ButtonLink } from '@/components/ui/button'
import { formatAngka } from '@/lib/core/format'
import type { PutaranRingkas } from '@/lib/kelayakan/queries'
import type { Rantai } from '@/lib/kelayakan/queries-rantai'
import { buildDaftarHref, buildMassalHref } from './tampilan'

/** Pekerjaan viewer sekarang; tiap tombol membuka pratinjaunya lebih dahulu. */
export function RantaiTugas({
  putaran,
  rantai,
  bolehPeriksa,
}: {
  putaran: PutaranRingkas
  rantai: Rantai
  bolehPeriksa: boolean
}) {
  const { tugas, sendiri, bawa, belumRilis } = rantai
  const { slug } = putaran
  const semua = [...Object.values(tugas), ...Object.values(sendiri), bawa, belumRilis]
  if (semua.every((jumlah) => jumlah === 0)) return null
  const n = formatAngka
  const memutus = bolehPeriksa ? 'Catat SK untuk' : 'Putuskan'
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
      {sendiri.periksa > 0 ? (
        <ButtonLink href={buildDaftarHref(slug, { tahap: 'bkd', usulan: 'lain' })} icon="search">
          Periksa {n(sendiri.periksa)} yang berbeda
        </ButtonLink>
      ) : null}
      {tugas.putuskan > 0 ? (
        <ButtonLink
          href={buildMassalHref(slug, 'putuskan')}
          variant={tugas.periksa > 0 ? 'plain' : 'primary'}
          icon="gavel"
        >
          {memutus} {n(tugas.putuskan)} orang
        </ButtonLink>
      ) : null}
      {sendiri.putuskan > 0 ? (
        <ButtonLink href={buildDaftarHref(slug, { tahap: 'ppk', usulan: 'lain' })} icon="search">
          {memutus} {n(sendiri.putuskan)} yang berbeda
        </ButtonLink>
      ) : null}
      {sendiri.ditunda > 0 ? (
        <ButtonLink href={buildMassalHref(slug, 'putuskan', { q: '', rekomendasi: 'DITUNDA' })} icon="gavel">
          {memutus} {n(sendiri.ditunda)} yang ditunda
        </ButtonLink>
      ) : null}
      {belumRilis > 0 ? (
        <ButtonLink href={`/kelayakan/${slug}/rilis`} icon="send">
          Rilis {n(belumRilis)} keputusan{rantai.dirilis ? ' lagi' : ''}
        </ButtonLink>
      ) : null}
    </div>
  )
}
