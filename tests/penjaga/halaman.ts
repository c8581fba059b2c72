import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IZIN, type Izin } from '../../lib/akses/izin.ts'
import { type KunciPersona, PERSONAS } from '../personas.ts'

/** Id contoh dari database, untuk alamat yang memuatnya. */
export type IdContoh = Readonly<Record<string, string>>

export type BarisHalaman = {
  /** Izin yang diminta halaman; MASUK berarti cukup bersesi, SESI juga dengan kata sandi sementara, PUBLIK tanpa sesi. */
  izin: Izin | 'MASUK' | 'SESI' | 'PUBLIK'
  /** Alamat lain dari jalurnya: yang memuat id, atau keadaan yang layak dilihat juga. Kosong berarti jalurnya sendiri. */
  alamat?: (id: IdContoh) => readonly string[]
  /** Halaman yang selalu mengalihkan, ke mana. */
  dialihkan?: string
  /** Persona yang punya halaman awal sendiri dan dibawa ke sana. */
  dibawa?: Partial<Record<KunciPersona, string>>
}

/** Setiap halaman dan siapa yang boleh melihatnya, ditinjau dengan tangan; halaman tanpa baris membuat uji gagal. */
export const HALAMAN: Readonly<Record<string, BarisHalaman>> = {
  '/': { izin: 'PUBLIK', dialihkan: '/masuk' },
  '/masuk': { izin: 'PUBLIK', alamat: () => ['/masuk', '/masuk?sandi=baru'] },
  '/kit': { izin: 'PUBLIK' },
  '/tanpa-akses': { izin: 'MASUK' },
  '/beranda': { izin: 'MASUK', dibawa: { pegawai: '/saya' } },
  '/kata-sandi': { izin: 'SESI' },
  '/saya': { izin: 'diri:read' },
  '/dasbor': { izin: 'dasbor:read' },
  '/dasbor/daftar': {
    izin: 'dasbor:read',
    alamat: () => ['/dasbor/daftar?tunggakan=ada', '/dasbor/daftar?bulan=10'],
  },
  '/pegawai': { izin: 'pegawai:read', alamat: () => ['/pegawai', '/pegawai?q=tidak-ada-yang-bernama-ini'] },
  '/pegawai/[pegawaiId]': { izin: 'pegawai:read', alamat: ({ pegawaiId }) => [`/pegawai/${pegawaiId}`] },
  '/pegawai/impor': { izin: 'pegawai:import' },
  '/pegawai/impor/[imporId]': {
    izin: 'pegawai:import',
    alamat: ({ imporPegawaiId }) => [`/pegawai/impor/${imporPegawaiId}`],
  },
  '/penilaian': { izin: 'penilaian:rate' },
  '/penilaian/[bulan]': {
    izin: 'penilaian:rate',
    alamat: () => ['/penilaian/2026-10', '/penilaian/2026-12'],
  },
  '/penilaian/tahun/[tahun]': { izin: 'penilaian:rate', alamat: () => ['/penilaian/tahun/2026'] },
  '/penilaian/saya/[bulan]': {
    izin: 'diri:read',
    alamat: () => ['/penilaian/saya/2026-10'],
  },
  '/penilaian/saya/tahun/[tahun]': {
    izin: 'diri:read',
    alamat: () => ['/penilaian/saya/tahun/2026'],
  },
  '/penilaian/impor': { izin: 'penilaian:import' },
  '/penilaian/impor/[imporId]': {
    izin: 'penilaian:import',
    alamat: ({ imporRekapId }) => [`/penilaian/impor/${imporRekapId}`],
  },
  '/skp': {
    izin: 'skp:read',
    alamat: () => ['/skp', '/skp?status=DRAF', '/skp?q=tidak-ada-yang-bernama-ini'],
    dibawa: { pegawai: '/skp/*' },
  },
  '/skp/[versiId]': { izin: 'skp:read', alamat: ({ versiId }) => [`/skp/${versiId}`] },
  '/skp/[versiId]/ubah': {
    izin: 'skp:write',
    alamat: ({ versiDrafId }) => (versiDrafId ? [`/skp/${versiDrafId}/ubah`] : []),
  },
  '/skp/susun': { izin: 'skp:write', dibawa: { pegawai: '/skp/*' } },
  '/skp/pustaka': {
    izin: 'pustaka:write',
    alamat: () => ['/skp/pustaka', '/skp/pustaka?keadaan=tanpa'],
  },
  '/skp/pustaka/[jabatanId]': {
    izin: 'pustaka:write',
    alamat: ({ jabatanPustakaId }) => (jabatanPustakaId ? [`/skp/pustaka/${jabatanPustakaId}`] : []),
  },
  '/rencana-kinerja': {
    izin: 'rencana:read',
    alamat: () => ['/rencana-kinerja', '/rencana-kinerja?bulan=10&status=REALISASI_DIAJUKAN'],
  },
  '/rencana-kinerja/[bulan]': {
    izin: 'rencana:write',
    alamat: () => ['/rencana-kinerja/2026-10', '/rencana-kinerja/2026-11', '/rencana-kinerja/2026-12'],
  },
  '/rencana-kinerja/orang/[pegawaiId]/[bulan]': {
    izin: 'rencana:read',
    alamat: ({ pegawaiId }) => [`/rencana-kinerja/orang/${pegawaiId}/2026-11`],
  },
  '/kelayakan': { izin: 'kelayakan:read' },
  '/kelayakan/[putaran]/daftar': {
    izin: 'kelayakan:read',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/daftar`],
  },
  '/kelayakan/[putaran]/rekomendasi': {
    izin: 'kelayakan:recommend',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/rekomendasi`],
  },
  '/kelayakan/[putaran]/bawa': {
    izin: 'kelayakan:carry',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/bawa`],
  },
  '/kelayakan/[putaran]/verifikasi': {
    izin: 'kelayakan:verify',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/verifikasi`],
  },
  '/kelayakan/[putaran]/putuskan': {
    izin: 'kelayakan:decide',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/putuskan`],
  },
  '/kelayakan/[putaran]/rilis': {
    izin: 'kelayakan:release',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/rilis`],
  },
  '/kelayakan/[putaran]/sk': {
    izin: 'kelayakan:read',
    alamat: ({ putaran }) => [`/kelayakan/${putaran}/sk`],
  },
  '/kelayakan/[putaran]/beda/[lain]': {
    izin: 'kelayakan:read',
    alamat: ({ putaran, gladi }) => [`/kelayakan/${putaran}/beda/${gladi}`],
  },
  '/kelayakan/[putaran]/[pegawai]': {
    izin: 'kelayakan:read',
    alamat: ({ putaran, pegawaiId }) => [`/kelayakan/${putaran}/${pegawaiId}`],
  },
  '/organisasi': { izin: 'organisasi:read' },
  '/kehadiran': {
    izin: 'kehadiran:read',
    alamat: () => ['/kehadiran', '/kehadiran?q=tidak-ada-yang-bernama-ini'],
  },
  '/akun': {
    izin: 'akun:read',
    alamat: () => ['/akun', '/akun?peran=KEPALA_OPD', '/akun?q=tidak-ada-yang-bernama-ini'],
  },
  '/kehadiran/pengecualian': { izin: 'kehadiran:read' },
  '/disiplin': { izin: 'disiplin:read' },
  '/disiplin/[pegawaiId]': { izin: 'disiplin:read', alamat: ({ pegawaiId }) => [`/disiplin/${pegawaiId}`] },
  '/akun/slip': { izin: 'akun:issue' },
  '/akun/pengelola': { izin: 'akun:update' },
  '/akun/kepala': { izin: 'akun:update', alamat: () => ['/akun/kepala', '/akun/kepala?keadaan=terbit'] },
  '/audit': {
    izin: 'audit:read',
    alamat: () => ['/audit', '/audit?aksi=sesi&pelaku=Yusran', '/audit?q=tidak-ada-yang-seperti-ini'],
  },
  '/pengaturan': { izin: 'setelan:update' },
}

const ROOT = join(import.meta.dirname, '..', '..')

export type HalamanAda = { jalur: string; berkas: string; sumber: string }

/** Setiap page.tsx di app/, dengan jalurnya (kelompok dalam kurung tidak ikut). */
export function listHalaman(): HalamanAda[] {
  return readdirSync(join(ROOT, 'app'), { recursive: true, withFileTypes: true })
    .filter((entri) => entri.isFile() && entri.name === 'page.tsx')
    .map((entri) => join(entri.parentPath, entri.name).slice(ROOT.length + 1))
    .sort()
    .map((berkas) => {
      const bagian = berkas
        .split('/')
        .slice(1, -1)
        .filter((satu) => !/^[(@]/.test(satu))
      return { berkas, jalur: `/${bagian.join('/')}`, sumber: readFileSync(join(ROOT, berkas), 'utf8') }
    })
}

/** Persona yang boleh melihat halaman berizin ini; satu orang per peran cukup. */
export function listPersonaHalaman(izin: BarisHalaman['izin']): readonly (typeof PERSONAS)[number][] {
  const satuPerPeran = PERSONAS.filter(({ kunci }) => kunci !== 'admin2')
  if (izin === 'PUBLIK') return []
  if (izin === 'MASUK' || izin === 'SESI') return satuPerPeran
  const boleh: readonly string[] = IZIN[izin]
  return satuPerPeran.filter(({ peran }) => boleh.includes(peran))
}
