import type { ReactNode } from 'react'
import { Avatar } from '../ui/avatar'
import { ButtonLink } from '../ui/button'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icon'
import { MenuLipat } from './menu-lipat'
import { PilihTema } from './pilih-tema'

/** Who is signed in, the theme, and the way out (`keluar` is the sign-out form). */
export function AkunMenu({
  nama,
  peranLabel,
  keluar,
  ringkas = false,
}: {
  nama: string
  peranLabel: string
  keluar: ReactNode
  /** Only the initials, in the top bar; unfolds downwards. */
  ringkas?: boolean
}) {
  return (
    <MenuLipat
      className="relative"
      summaryClassName={cx(
        'flex items-center gap-2.5 rounded-sm',
        ringkas ? 'min-h-11 px-1' : 'px-4 py-3 hover:bg-surface-2 focus-visible:-outline-offset-3',
      )}
      summary={
        <>
          <Avatar name={nama} />
          <span className="sr-only">{ringkas ? `Menu akun, ${nama}` : 'Menu akun, '}</span>
          {ringkas ? null : (
            <>
              <span className="min-w-0 flex-1 text-ink-2 text-xs leading-4 nav:group-has-[[data-lebar]]/kerangka:sr-only">
                <b className="block truncate text-ink text-sm leading-[1.125rem]">{nama}</b>
                {peranLabel}
              </span>
              <Icon
                name="chevrons-up-down"
                className="text-ink-3 nav:group-has-[[data-lebar]]/kerangka:hidden"
              />
            </>
          )}
        </>
      }
    >
      <div
        className={cx(
          'absolute z-30 grid w-60 gap-2 rounded-md border border-line bg-surface p-2 shadow-3',
          ringkas ? 'top-full right-0 mt-1' : 'bottom-full left-2 mb-1',
        )}
      >
        <p className="border-line border-b px-2 pt-1 pb-2 text-ink-2 text-xs">
          <b className="block text-ink text-sm">{nama}</b>
          {peranLabel}
        </p>
        <PilihTema />
        <ButtonLink href="/kata-sandi" variant="quiet" icon="key-round" wide>
          Kata sandi
        </ButtonLink>
        {keluar}
      </div>
    </MenuLipat>
  )
}
