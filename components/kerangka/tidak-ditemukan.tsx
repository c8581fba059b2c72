import { ButtonLink } from '../ui/button'
import { HalamanGalat } from './halaman-galat'

/** No such thing, or not within one's reach: deliberately the same words. */
export function TidakDitemukan() {
  return (
    <HalamanGalat
      icon="search"
      title="Tidak ditemukan"
      actions={
        <ButtonLink href="/beranda" variant="primary" icon="house">
          Ke beranda
        </ButtonLink>
      }
    >
      <p>
        Alamat ini tidak ada, atau isinya di luar jangkauan peran Anda. Periksa alamatnya atau mulai dari
        beranda.
      </p>
    </HalamanGalat>
  )
}
