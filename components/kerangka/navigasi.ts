import { IZIN } from '@/lib/akses/izin'
import type { Peran } from '@/lib/akses/peran'
import { formatBulan } from '@/lib/core/format'
import type { IconName } from '../ui/icon-names'

export type Kelompok = 'harian' | 'akhir-tahun' | 'kelola'

export type EntriNavigasi = {
  href: string
  label: string
  /** Short word under the icon on phones. */
  pendek?: string
  icon: IconName
  peran: readonly Peran[]
  kelompok: Kelompok
  /** Stands in the bottom bar of phones; the rest is behind Menu. */
  ponsel?: true
}

export const KELOMPOK_LABEL: Record<Kelompok, string> = {
  harian: '',
  'akhir-tahun': 'Akhir tahun',
  kelola: 'Kelola',
}

const STAF: readonly Peran[] = ['PENILAI', 'PENGELOLA_OPD', 'KEPALA_OPD', 'ADMIN_BKD', 'PPK', 'AUDITOR']

/** Every screen that navigation offers, in order. Who may enter is decided by the screen, never by this table. */
export const NAVIGASI: readonly EntriNavigasi[] = [
  {
    href: '/saya',
    label: 'Posisi saya',
    icon: 'target',
    peran: IZIN['diri:read'],
    kelompok: 'harian',
    ponsel: true,
  },
  { href: '/beranda', label: 'Beranda', icon: 'house', peran: STAF, kelompok: 'harian', ponsel: true },
  { href: '/dasbor', label: 'Dasbor', icon: 'chart-column', peran: IZIN['dasbor:read'], kelompok: 'harian' },
  {
    href: '/penilaian',
    label: 'Penilaian',
    pendek: 'Nilai',
    icon: 'list-checks',
    peran: IZIN['penilaian:rate'],
    kelompok: 'harian',
    ponsel: true,
  },
  {
    href: '/rencana-kinerja',
    label: 'Rencana kinerja',
    pendek: 'Rencana',
    icon: 'clipboard-list',
    peran: ['PEGAWAI', 'PENILAI'],
    kelompok: 'harian',
    ponsel: true,
  },
  {
    href: '/skp',
    label: 'SKP',
    icon: 'file-check',
    peran: IZIN['skp:read'],
    kelompok: 'harian',
    ponsel: true,
  },
  {
    href: '/pegawai',
    label: 'Pegawai',
    icon: 'users',
    peran: IZIN['pegawai:read'],
    kelompok: 'harian',
    ponsel: true,
  },
  {
    href: '/kehadiran',
    label: 'Kehadiran',
    icon: 'calendar-check',
    peran: IZIN['kehadiran:read'],
    kelompok: 'harian',
  },
  { href: '/disiplin', label: 'Disiplin', icon: 'gavel', peran: IZIN['disiplin:read'], kelompok: 'harian' },
  {
    href: '/organisasi',
    label: 'Organisasi',
    icon: 'network',
    peran: IZIN['organisasi:read'],
    kelompok: 'harian',
  },
  {
    href: '/kelayakan',
    label: 'Kelayakan',
    icon: 'scale',
    peran: IZIN['kelayakan:read'],
    kelompok: 'akhir-tahun',
    ponsel: true,
  },
  {
    href: '/pegawai/impor',
    label: 'Impor pegawai',
    icon: 'upload',
    peran: IZIN['pegawai:import'],
    kelompok: 'kelola',
  },
  {
    href: '/penilaian/impor',
    label: 'Impor rekap setahun',
    icon: 'file-spreadsheet',
    peran: IZIN['penilaian:import'],
    kelompok: 'kelola',
  },
  {
    href: '/skp/pustaka',
    label: 'Pustaka jabatan',
    icon: 'book-open',
    // Pengelola sampai ke sini dari menyusun SKP: jabatan yang hanya ada di perangkat daerahnya sedikit, atau tidak ada.
    peran: ['ADMIN_BKD'],
    kelompok: 'kelola',
  },
  {
    href: '/akun/slip',
    label: 'Slip akun',
    icon: 'key-round',
    peran: IZIN['akun:issue'],
    kelompok: 'kelola',
  },
  {
    href: '/akun/kepala',
    label: 'Akun kepala',
    icon: 'building-complex',
    peran: IZIN['akun:update'],
    kelompok: 'kelola',
  },
  { href: '/akun', label: 'Akun', icon: 'user-cog', peran: IZIN['akun:read'], kelompok: 'kelola' },
  {
    href: '/pengaturan',
    label: 'Pengaturan',
    icon: 'settings',
    peran: IZIN['setelan:update'],
    kelompok: 'kelola',
  },
  {
    href: '/audit',
    label: 'Audit',
    icon: 'shield-check',
    peran: IZIN['audit:read'],
    kelompok: 'kelola',
    ponsel: true,
  },
]

/** The screens offered to somebody who holds `peran`, in the order of the table. */
export function listNavigasi(peran: readonly Peran[]): EntriNavigasi[] {
  return NAVIGASI.filter((entri) => entri.peran.some((p) => peran.includes(p)))
}

/** The entry that holds `pathname`: the longest address that it starts with. */
export function findAktif(
  pathname: string,
  daftar: readonly Pick<EntriNavigasi, 'href'>[],
): string | undefined {
  return daftar
    .map(({ href }) => href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Words for a part of an address that has no entry of its own; ids are "Rincian". */
const BAGIAN: Readonly<Record<string, string>> = {
  penilaian: 'Penilaian',
  impor: 'Impor',
  'kata-sandi': 'Kata sandi',
  baru: 'Baru',
  'tanpa-akses': 'Peran lain',
  ubah: 'Ubah',
  saya: 'Milik saya',
  tahun: 'Setahun',
  orang: 'Pegawai',
  susun: 'Susun',
  pustaka: 'Pustaka jabatan',
  beda: 'Perbedaan',
  sk: 'Daftar SK',
  pengecualian: 'Pengecualian',
  slip: 'Slip akun',
  kepala: 'Kepala',
  pengelola: 'Pengelola',
  gladi: 'Gladi',
  daftar: 'Daftar',
  rekomendasi: 'Rekomendasi',
  verifikasi: 'Pemeriksaan',
  putuskan: 'Keputusan',
  rilis: 'Rilis',
  bawa: 'Bawa rekomendasi',
}

/** Screens whose parent belongs to another role: their crumb is a word, not a door that refuses. */
const INDUK_ORANG_LAIN: ReadonlySet<string> = new Set(['/penilaian/impor', '/akun/slip'])

/** A run of a year is addressed by both: 2026-3; a month likewise, with two digits: 2026-03. */
function labelPutaran(kata: string, induk: string | undefined): string | undefined {
  const bulan = /^(\d{4})-(\d{2})$/.exec(kata)
  if (bulan && induk !== 'kelayakan') return `${formatBulan(Number(bulan[2]))} ${bulan[1]}`
  if (/^20\d\d$/.test(kata)) return `Tahun ${kata}`
  const cocok = /^(\d{4})-(g?)(\d+)$/.exec(kata)
  return cocok ? `${cocok[2] ? 'Gladi' : 'Putaran'} ${cocok[3]} tahun ${cocok[1]}` : undefined
}

/** Crumbs of an address; only parts with a screen of their own are links. */
export function listRemah(pathname: string): { label: string; href?: string }[] {
  const bagian = pathname.split('/').filter(Boolean)
  return bagian.map((kata, i) => {
    const href = `/${bagian.slice(0, i + 1).join('/')}`
    const entri = NAVIGASI.find((e) => e.href === href)
    const label =
      (i === 0 ? entri?.label : undefined) ??
      BAGIAN[kata] ??
      entri?.label ??
      labelPutaran(kata, bagian[i - 1]) ??
      'Rincian'
    return entri && !INDUK_ORANG_LAIN.has(`${href}/${bagian[i + 1] ?? ''}`) ? { label, href } : { label }
  })
}
