import { ButtonLink } from '@/components/ui/button'
import { Note } from '@/components/ui/note'

/** Pustaka jabatan yang masih kosong: siapa yang mengisinya, dan jalan ke sana bagi yang boleh. */
export function PustakaKosong({ href, sementara }: { href: string | null; sementara: string }) {
  return (
    <Note
      tone="info"
      icon="book-open"
      title="Pustaka jabatan ini masih kosong"
      actions={
        href ? (
          <ButtonLink href={href} size="sm" icon="pencil">
            Isi pustakanya
          </ButtonLink>
        ) : null
      }
    >
      {href
        ? 'Sekali diisi, setiap SKP jabatan ini berangkat dari sana.'
        : 'Pustaka diisi Admin BKPSDM, atau pengelola kepegawaian bila jabatannya hanya ada di satu perangkat daerah.'}{' '}
      {sementara}
    </Note>
  )
}

/** Kosong, dan isinya hendak ditulis untuk banyak orang sekaligus. */
export function PustakaMassal({ href }: { href: string | null }) {
  return (
    <PustakaKosong
      href={href}
      sementara="Sementara itu tulis isinya sekali di bawah, berlaku untuk semua yang dipilih."
    />
  )
}

/** Jalan ke pustaka jabatan yang sedang dipakai, bagi yang boleh mengubahnya. */
export function PustakaUbah({ href }: { href: string | null }) {
  if (href === null) return null
  return (
    <ButtonLink href={href} icon="book-open">
      Ubah pustaka jabatan ini
    </ButtonLink>
  )
}
