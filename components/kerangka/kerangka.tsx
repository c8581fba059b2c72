// Longer than most: the three places of one navigation (side, top, bottom) are easier to keep alike in one file.
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Peran } from '@/lib/akses/peran'
import { Mark, Wordmark } from '../ui/brand'
import { Icon } from '../ui/icon'
import { AkunMenu } from './akun-menu'
import { MenuLipat } from './menu-lipat'
import { NavLink } from './nav-link'
import { type EntriNavigasi, KELOMPOK_LABEL, type Kelompok, listNavigasi } from './navigasi'
import { Pencarian } from './pencarian'
import { Remah } from './remah'

export type KerangkaProps = {
  viewer: { nama: string; peranLabel: string; peran: readonly Peran[] }
  /** Name of the region: "Kabupaten Hulu Sungai Tengah". */
  wilayah: string
  /** The region's now, in words: "Sen, 16 Nov 2026, 09.14 WITA". */
  waktu: string
  /** The form that signs out. */
  keluar: ReactNode
  aktif?: string | undefined
  children: ReactNode
}

/** Words that a rail has no room for; screen readers still hear them. */
const RAIL_TERSEMBUNYI = 'nav:group-has-[[data-lebar]]/kerangka:sr-only'

const URUTAN: readonly Kelompok[] = ['harian', 'akhir-tahun', 'kelola']

/** The shell: sidebar and top bar, a bottom bar on phones; employees get a page without a sidebar. */
export function Kerangka(props: KerangkaProps) {
  const { peran } = props.viewer
  const hanyaPegawai = peran.every((p) => p === 'PEGAWAI')
  return hanyaPegawai ? <KerangkaPegawai {...props} /> : <KerangkaStaf {...props} />
}

function KerangkaStaf({ viewer, wilayah, waktu, keluar, aktif, children }: KerangkaProps) {
  const daftar = listNavigasi(viewer.peran)
  const cari = daftar.some((e) => e.href === '/pegawai')
  return (
    // A page that marks itself data-lebar (the team screen) gets the full width: the side becomes a rail of icons.
    <div className="group/kerangka grid min-h-dvh grid-cols-[minmax(0,1fr)] nav:grid-cols-[14.5rem_minmax(0,1fr)] nav:has-[[data-lebar]]:grid-cols-[4rem_minmax(0,1fr)] print:block">
      <LewatiKeIsi />
      <aside
        aria-label="Navigasi"
        data-layar-saja
        className="sticky top-0 flex h-dvh flex-col border-line border-r bg-surface max-nav:hidden"
      >
        <Link
          href="/beranda"
          className="grid gap-0.5 border-line border-b px-5 pt-4 pb-3.5 no-underline focus-visible:-outline-offset-3 group-has-[[data-lebar]]/kerangka:px-4"
        >
          <Wordmark className="h-7 group-has-[[data-lebar]]/kerangka:hidden" />
          <span className="hidden group-has-[[data-lebar]]/kerangka:block">
            <Mark />
          </span>
          <span className={`text-ink-3 text-xs leading-4 ${RAIL_TERSEMBUNYI}`}>{wilayah}</span>
        </Link>
        <nav aria-label="Menu" className="flex-1 overflow-y-auto px-2.5 py-2">
          <DaftarNavigasi daftar={daftar} aktif={aktif} />
        </nav>
        <div className="border-line border-t">
          <AkunMenu nama={viewer.nama} peranLabel={viewer.peranLabel} keluar={keluar} />
        </div>
      </aside>
      <div className="flex min-w-0 flex-col">
        <header
          data-layar-saja
          className="sticky top-0 z-20 flex min-h-13 items-center gap-3 border-line border-b bg-surface px-4 py-1.5 nav:px-7"
        >
          <Link href="/beranda" aria-label="Titian, beranda" className="nav:hidden">
            <Mark />
          </Link>
          <div className="min-w-0 flex-1">
            <Remah aktif={aktif} />
          </div>
          {cari ? (
            <div className="max-nav:hidden">
              <Pencarian />
            </div>
          ) : null}
          <p className="whitespace-nowrap text-ink-3 text-xs max-lg:hidden">{waktu}</p>
          {cari ? (
            <Link
              href="/pegawai"
              aria-label="Cari pegawai"
              className="grid size-11 place-items-center rounded-sm nav:hidden"
            >
              <Icon name="search" size={20} />
            </Link>
          ) : null}
          <div className="nav:hidden">
            <AkunMenu ringkas nama={viewer.nama} peranLabel={viewer.peranLabel} keluar={keluar} />
          </div>
        </header>
        <main
          id="isi"
          tabIndex={-1}
          className="grid w-full max-w-[85.5rem] grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 pt-4 pb-26 group-has-[[data-lebar]]/kerangka:max-w-none nav:px-7 nav:pt-6 nav:pb-12 print:p-0"
        >
          {children}
          <KakiCetak wilayah={wilayah} waktu={waktu} />
        </main>
      </div>
      <BilahBawah daftar={daftar} aktif={aktif} />
    </div>
  )
}

function KerangkaPegawai({ viewer, wilayah, waktu, keluar, aktif, children }: KerangkaProps) {
  const daftar = listNavigasi(viewer.peran)
  const semua = daftar.map((e) => e.href)
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] text-md leading-normal print:block">
      <LewatiKeIsi />
      <header data-layar-saja className="sticky top-0 z-20 border-line border-b bg-surface">
        <div className="mx-auto flex min-h-14 max-w-phone items-center gap-4 px-4 py-1.5 nav:px-5">
          <Link href="/saya" aria-label="Titian, posisi saya">
            <Wordmark className="h-7" />
          </Link>
          <nav aria-label="Menu" className="ml-4 flex min-w-0 flex-1 gap-1 max-nav:hidden">
            {daftar.map((e) => (
              <NavLink
                key={e.href}
                href={e.href}
                semua={semua}
                aktif={aktif}
                className="rounded-sm px-3 py-2 font-medium text-base text-ink-2 no-underline hover:bg-surface-2 aria-[current=page]:bg-primary-soft aria-[current=page]:font-semibold aria-[current=page]:text-primary"
              >
                {e.label}
              </NavLink>
            ))}
          </nav>
          <p className="ml-auto text-ink-3 text-xs max-nav:hidden lg:whitespace-nowrap">{waktu}</p>
          <span className="flex-1 nav:hidden" />
          <AkunMenu ringkas nama={viewer.nama} peranLabel={viewer.peranLabel} keluar={keluar} />
        </div>
      </header>
      <main
        id="isi"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-phone grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 pt-4 pb-26 nav:px-5 nav:pt-6 nav:pb-12 print:p-0"
      >
        {children}
        <KakiCetak wilayah={wilayah} waktu={waktu} />
      </main>
      {daftar.length > 1 ? <BilahBawah daftar={daftar} aktif={aktif} /> : null}
    </div>
  )
}

/** Foot of the paper: whose document, and when it was printed; page numbers stand in the margin (cetak.css). */
function KakiCetak({ wilayah, waktu }: Pick<KerangkaProps, 'wilayah' | 'waktu'>) {
  return (
    <p className="kaki-cetak">
      {wilayah} · dicetak {waktu}
    </p>
  )
}

function LewatiKeIsi() {
  return (
    <a
      href="#isi"
      className="skip -top-16 absolute left-4 z-50 rounded-sm bg-accent px-4 py-2 font-semibold text-accent-ink no-underline focus:top-3"
    >
      Langsung ke isi
    </a>
  )
}

function DaftarNavigasi({ daftar, aktif }: { daftar: readonly EntriNavigasi[]; aktif: string | undefined }) {
  const semua = daftar.map((e) => e.href)
  return URUTAN.map((kelompok) => {
    const isi = daftar.filter((e) => e.kelompok === kelompok)
    if (isi.length === 0) return null
    return (
      <div key={kelompok} className="grid gap-px">
        {KELOMPOK_LABEL[kelompok] ? (
          <p className={`px-3 pt-3.5 pb-1 font-medium text-2xs text-ink-3 ${RAIL_TERSEMBUNYI}`}>
            {KELOMPOK_LABEL[kelompok]}
          </p>
        ) : null}
        <ul className="grid gap-px">
          {isi.map((e) => (
            <li key={e.href}>
              <NavLink href={e.href} semua={semua} aktif={aktif} className="tautan-menu">
                <Icon name={e.icon} />
                <span className={RAIL_TERSEMBUNYI}>{e.label}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

const BAWAH =
  'relative grid min-h-13 content-center justify-items-center gap-0.5 rounded-sm px-0.5 py-1.5 font-medium text-2xs text-ink-2 no-underline before:absolute before:-top-1 before:inset-x-[28%] before:h-1 before:rounded-b-xs aria-[current=page]:font-bold aria-[current=page]:text-primary aria-[current=page]:before:bg-accent'

function BilahBawah({ daftar, aktif }: { daftar: readonly EntriNavigasi[]; aktif: string | undefined }) {
  const semua = daftar.map((e) => e.href)
  const utama = daftar.filter((e) => e.ponsel).slice(0, 4)
  return (
    <nav
      data-layar-saja
      aria-label="Menu bawah"
      className="fixed inset-x-0 bottom-0 z-25 grid auto-cols-fr grid-flow-col border-line border-t bg-surface px-1 pt-1 pb-[calc(0.25rem+env(safe-area-inset-bottom))] nav:hidden"
    >
      {utama.map((e) => (
        <NavLink key={e.href} href={e.href} semua={semua} aktif={aktif} className={BAWAH}>
          <Icon name={e.icon} size={20} />
          {e.pendek ?? e.label}
        </NavLink>
      ))}
      {daftar.length > utama.length ? (
        <MenuLipat
          summaryClassName={BAWAH}
          summary={
            <>
              <Icon name="menu" size={20} />
              Menu
            </>
          }
        >
          <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto rounded-t-lg border border-line bg-surface px-2.5 py-3 shadow-3">
            <DaftarNavigasi daftar={daftar} aktif={aktif} />
          </div>
        </MenuLipat>
      ) : null}
    </nav>
  )
}
