import { describe, expect, test } from 'vitest'
import { findAktif, listNavigasi, listRemah, NAVIGASI } from '../../../components/kerangka/navigasi.ts'
import { PERAN } from '../../../lib/akses/peran.ts'

const alamat = (peran: (typeof PERAN)[number]) => listNavigasi([peran]).map((e) => e.href)

describe('navigasi menurut peran', () => {
  test('pegawai hanya melihat yang miliknya sendiri', () => {
    expect(alamat('PEGAWAI')).toEqual(['/saya', '/rencana-kinerja', '/skp'])
  })

  test('auditor melihat audit, tetapi tidak impor, akun, atau pengaturan', () => {
    expect(alamat('AUDITOR')).toContain('/audit')
    expect(alamat('AUDITOR')).not.toContain('/pegawai/impor')
    expect(alamat('AUDITOR')).not.toContain('/akun')
    expect(alamat('AUDITOR')).not.toContain('/pengaturan')
  })

  test('dua peran digabung tanpa entri ganda, dalam urutan tabel', () => {
    const gabungan = listNavigasi(['PEGAWAI', 'PENILAI']).map((e) => e.href)
    expect(gabungan).toEqual([
      '/saya',
      '/beranda',
      '/penilaian',
      '/rencana-kinerja',
      '/skp',
      '/pegawai',
      '/kehadiran',
    ])
  })

  test.each(PERAN)('%s mendapat paling sedikit satu dan paling banyak empat entri bilah bawah', (peran) => {
    const bawah = listNavigasi([peran]).filter((e) => e.ponsel)
    expect(bawah.length).toBeGreaterThan(0)
    expect(bawah.length).toBeLessThanOrEqual(5)
  })
})

describe('entri yang menyala', () => {
  test.each([
    ['/pegawai', '/pegawai'],
    ['/pegawai/0198', '/pegawai'],
    ['/pegawai/impor', '/pegawai/impor'],
    ['/pegawai/impor/0198', '/pegawai/impor'],
    ['/pegawaian', undefined],
    ['/tanpa-akses', undefined],
  ])('pada %s adalah %s', (pathname, entri) => {
    expect(findAktif(pathname, NAVIGASI)).toBe(entri)
  })
})

describe('remah jalan', () => {
  test('bagian yang punya layar menjadi tautan, pengenal menjadi Rincian', () => {
    expect(listRemah('/pegawai/impor/0198')).toEqual([
      { label: 'Pegawai', href: '/pegawai' },
      { label: 'Impor', href: '/pegawai/impor' },
      { label: 'Rincian' },
    ])
  })

  test('induk yang milik peran lain tidak menjadi tautan', () => {
    expect(listRemah('/penilaian/impor')[0]).toEqual({ label: 'Penilaian' })
    expect(listRemah('/akun/slip')[0]).toEqual({ label: 'Akun' })
  })

  test('bulan dan putaran dibaca menurut induknya', () => {
    expect(listRemah('/penilaian/2026-10')[1]).toEqual({ label: 'Oktober 2026' })
    expect(listRemah('/kelayakan/2026-10')[1]).toEqual({ label: 'Putaran 10 tahun 2026' })
    expect(listRemah('/penilaian/tahun/2026').slice(1)).toEqual([
      { label: 'Setahun' },
      { label: 'Tahun 2026' },
    ])
  })
})
