import { describe, expect, it } from 'vitest'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { createKebijakan } from '../../../lib/hukum/parameter.ts'
import type { BulanTugas } from '../../../lib/laporan/aturan/tahun-kerja.ts'
import { listTugasSaya, type SkpTugas } from '../../../lib/laporan/aturan/tugas-saya.ts'
import { computeTenggatBulan } from '../../../lib/rencana-kinerja/aturan/tenggat.ts'

// Bawaan: rencana dibuka tanggal 25 bulan sebelumnya, batasnya tanggal 5; realisasi paling lambat tanggal 4 bulan berikutnya.
const kebijakan = createKebijakan(parseTanggal('2026-11-16'))
const hari = parseTanggal

const bulan = (nomor: number, ganti: Partial<BulanTugas> = {}): BulanTugas => ({
  bulan: nomor,
  status: null,
  final: false,
  dikecualikan: null,
  berkontrak: true,
  dikembalikan: false,
  keberatanHingga: null,
  tenggat: computeTenggatBulan(2026, nomor, kebijakan),
  ...ganti,
})
const tugas = (
  daftar: readonly BulanTugas[],
  pada: string,
  lain: { skp?: SkpTugas | null; pernyataanHingga?: string } = {},
) =>
  listTugasSaya(
    [
      {
        tahun: 2026,
        bulan: daftar,
        skp: lain.skp ?? null,
        pernyataanHingga: lain.pernyataanHingga === undefined ? null : hari(lain.pernyataanHingga),
      },
    ],
    hari(pada),
  )

describe('rencana bulan', () => {
  it.each([
    ['sehari sebelum dibuka', '2026-10-24', 'nanti'],
    ['pada hari dibuka', '2026-10-25', 'sekarang'],
    ['pada hari terakhir', '2026-11-05', 'sekarang'],
    ['sehari sesudah batas', '2026-11-06', 'lewat'],
  ])('%s (%s): %s', (_, pada, keadaan) => {
    expect(tugas([bulan(11)], pada).map((satu) => satu.keadaan)).toEqual([keadaan])
  })

  it.each<[string, Partial<BulanTugas>, string, string | null]>([
    ['belum ada', {}, 'Susun rencana Maret', null],
    ['masih draf', { status: 'RENCANA_DRAF' }, 'Ajukan rencana Maret', null],
    [
      'dikembalikan atasan',
      { status: 'RENCANA_DRAF', dikembalikan: true },
      'Perbaiki rencana Maret',
      'Dikembalikan atasan dengan alasan.',
    ],
  ])('%s', (_, ganti, judul, keterangan) => {
    expect(tugas([bulan(3, ganti)], '2026-03-02')).toEqual([
      {
        kunci: 'bulan-2026-03',
        judul,
        href: '/rencana-kinerja/2026-03',
        batas: '2026-03-05',
        keterangan,
        keadaan: 'sekarang',
      },
    ])
  })

  it('draf yang dimulai sebelum bulannya dibuka belum menunggu', () => {
    expect(tugas([bulan(11, { status: 'RENCANA_DRAF' })], '2026-10-24')).toEqual([])
    expect(tugas([bulan(11, { status: 'RENCANA_DRAF' })], '2026-10-25')).toHaveLength(1)
  })
})

describe('realisasi bulan', () => {
  it.each([
    ['sehari sebelum bulannya mulai', '2026-10-31', []],
    ['hari pertama bulannya', '2026-11-01', ['sekarang']],
    ['pada hari terakhir', '2026-12-04', ['sekarang']],
    ['sehari sesudah batas', '2026-12-05', ['lewat']],
  ])('%s (%s): %j', (_, pada, keadaan) => {
    const satu = tugas([bulan(11, { status: 'RENCANA_DISETUJUI' })], pada)
    expect(satu.map((t) => t.keadaan)).toEqual(keadaan)
  })

  it.each([
    [false, 'Laporkan realisasi November', null],
    [true, 'Perbaiki realisasi November', 'Dikembalikan atasan dengan alasan.'],
  ])('dikembalikan: %s, %s', (dikembalikan, judul, keterangan) => {
    expect(tugas([bulan(11, { status: 'RENCANA_DISETUJUI', dikembalikan })], '2026-11-30')).toEqual([
      {
        kunci: 'bulan-2026-11',
        judul,
        href: '/rencana-kinerja/2026-11',
        batas: '2026-12-04',
        keterangan,
        keadaan: 'sekarang',
      },
    ])
  })
})

describe('penilaian bulan yang menunggu diterima', () => {
  it.each([
    ['pada hari terakhir keberatan', '2026-11-18', '2026-11-18', 'sekarang'],
    ['sehari sesudahnya', '2026-11-18', '2026-11-19', 'lewat'],
    ['tanpa batas keberatan', null, '2026-12-31', 'sekarang'],
  ])('%s', (_, hingga, pada, keadaan) => {
    const keberatanHingga = hingga === null ? null : hari(hingga)
    expect(tugas([bulan(9, { status: 'DINILAI', keberatanHingga })], pada)).toEqual([
      {
        kunci: 'bulan-2026-09',
        judul: 'Baca dan terima penilaian September',
        href: '/penilaian/saya/2026-09',
        batas: keberatanHingga,
        keterangan: 'Sesudahnya final dengan sendirinya.',
        keadaan,
      },
    ])
  })
})

describe('yang bukan tugasnya', () => {
  it.each<[string, Partial<BulanTugas>]>([
    ['rencana menunggu atasan', { status: 'RENCANA_DIAJUKAN' }],
    ['realisasi menunggu atasan', { status: 'REALISASI_DIAJUKAN' }],
    ['dikecualikan', { dikecualikan: 'cuti melahirkan' }],
    ['di luar kontrak', { berkontrak: false }],
    ['sudah final', { status: 'FINAL', final: true }],
    ['final tanpa rencana, dari impor', { final: true }],
    ['nilai impor yang final mendahului rencananya', { final: true, status: 'RENCANA_DISETUJUI' }],
    ['cuti sesudah rencananya disetujui', { dikecualikan: 'cuti sakit', status: 'RENCANA_DISETUJUI' }],
    ['kontrak berakhir sesudah rencananya disetujui', { berkontrak: false, status: 'RENCANA_DISETUJUI' }],
  ])('%s', (_, ganti) => {
    expect(tugas([bulan(11, ganti)], '2026-11-16')).toEqual([])
    expect(tugas([bulan(11, ganti)], '2026-10-20')).toEqual([])
  })
})

describe('rencana yang akan dibuka', () => {
  it('disebut dengan hari bukanya', () => {
    expect(tugas([bulan(9)], '2026-08-24')).toEqual([
      {
        kunci: 'nanti-2026-09',
        judul: 'Rencana September',
        href: '/rencana-kinerja/2026-09',
        batas: '2026-08-25',
        keterangan: null,
        keadaan: 'nanti',
      },
    ])
  })

  it.each([
    ['lebih dari sebulan lagi', '2026-10-24', []],
    ['tepat sebulan lagi', '2026-10-25', ['nanti-2026-12']],
    ['sehari lagi', '2026-11-24', ['nanti-2026-12']],
    ['sudah dibuka', '2026-11-25', ['bulan-2026-12']],
  ])('%s (%s): %j', (_, pada, kunci) => {
    expect(tugas([bulan(12)], pada).map((satu) => satu.kunci)).toEqual(kunci)
  })

  it('hanya satu, yang paling dekat', () => {
    const daftar = [bulan(9), bulan(10), bulan(11), bulan(12)]
    expect(tugas(daftar, '2026-09-10').map((satu) => satu.kunci)).toEqual(['bulan-2026-09', 'nanti-2026-10'])
  })

  it('melewati bulan yang sudah disusun, dikecualikan, atau di luar kontrak', () => {
    const daftar = [
      bulan(2, { status: 'RENCANA_DRAF' }),
      bulan(3, { dikecualikan: 'cuti sakit' }),
      bulan(4, { berkontrak: false }),
      bulan(5, { final: true }),
      bulan(6),
    ]
    expect(tugas(daftar, '2026-01-24')).toEqual([])
    const dekat = daftar.map((satu) => ({ ...satu, tenggat: computeTenggatBulan(2026, 2, kebijakan) }))
    expect(tugas(dekat, '2026-01-24').map((satu) => satu.kunci)).toEqual(['nanti-2026-06'])
  })
})

describe('SKP', () => {
  const skp: SkpTugas = { versiId: 'v1', status: 'DISETUJUI', giliran: true, batas: hari('2026-01-15') }
  it.each<[string, Partial<SkpTugas>, string, string, string]>([
    ['tanda tangan pada hari terakhir', {}, '2026-01-15', 'Tanda tangani SKP 2026', 'sekarang'],
    ['tanda tangan sehari sesudahnya', {}, '2026-01-16', 'Tanda tangani SKP 2026', 'lewat'],
    ['draf', { status: 'DRAF' }, '2026-01-10', 'Lengkapi dan ajukan SKP 2026', 'sekarang'],
    ['tanpa tanggal terima SK', { batas: null }, '2026-12-31', 'Tanda tangani SKP 2026', 'sekarang'],
  ])('%s', (_, ganti, pada, judul, keadaan) => {
    const satu = { ...skp, ...ganti }
    expect(tugas([], pada, { skp: satu })).toEqual([
      { kunci: 'skp-2026', judul, href: '/skp/v1', batas: satu.batas, keterangan: null, keadaan },
    ])
  })

  it('yang bukan gilirannya atau belum ada tidak menjadi tugas', () => {
    expect(tugas([], '2026-01-16', { skp: { ...skp, giliran: false } })).toEqual([])
    expect(tugas([], '2026-01-16', { skp: null })).toEqual([])
  })
})

describe('rating tahun yang menunggu diterima', () => {
  it.each([
    ['pada hari terakhir', '2027-01-03', 'sekarang'],
    ['sehari sesudahnya', '2027-01-04', 'lewat'],
  ])('%s', (_, pada, keadaan) => {
    expect(tugas([], pada, { pernyataanHingga: '2027-01-03' })).toEqual([
      {
        kunci: 'tahun-2026',
        judul: 'Baca dan terima rating tahun 2026',
        href: '/penilaian/saya/tahun/2026',
        batas: '2027-01-03',
        keterangan: 'Sesudahnya final dengan sendirinya.',
        keadaan,
      },
    ])
  })
})

describe('urutannya', () => {
  it('yang lewat dahulu, lalu yang sekarang menurut batasnya, yang tidak berbatas sesudahnya, terakhir yang akan dibuka', () => {
    const daftar = [
      bulan(12),
      bulan(11, { status: 'RENCANA_DISETUJUI' }),
      bulan(10, { status: 'DINILAI', keberatanHingga: hari('2026-11-18') }),
      bulan(9, { status: 'RENCANA_DISETUJUI' }),
      bulan(8),
    ]
    const skp: SkpTugas = { versiId: 'v', status: 'DISETUJUI', giliran: true, batas: null }
    const kunci = tugas(daftar, '2026-11-16', { skp, pernyataanHingga: '2026-11-20' }).map((t) => t.kunci)
    expect(kunci).toEqual([
      'bulan-2026-08',
      'bulan-2026-09',
      'bulan-2026-10',
      'tahun-2026',
      'bulan-2026-11',
      'skp-2026',
      'nanti-2026-12',
    ])
  })

  it('yang batasnya sama tetap pada urutan asalnya: SKP, bulan, tahun', () => {
    const skp: SkpTugas = { versiId: 'v', status: 'DISETUJUI', giliran: true, batas: hari('2026-11-18') }
    const daftar = [9, 10].map((nomor) =>
      bulan(nomor, { status: 'DINILAI', keberatanHingga: hari('2026-11-18') }),
    )
    const kunci = tugas(daftar, '2026-11-16', { skp, pernyataanHingga: '2026-11-18' }).map((t) => t.kunci)
    expect(kunci).toEqual(['skp-2026', 'bulan-2026-09', 'bulan-2026-10', 'tahun-2026'])
  })

  it('tanpa apa pun tidak ada tugas', () => {
    expect(tugas([], '2026-11-16')).toEqual([])
  })
})

describe('sesudah tahunnya berganti', () => {
  const januari = bulan(1, { tenggat: computeTenggatBulan(2027, 1, kebijakan) })
  const dua = (desember: readonly BulanTugas[], kini: readonly BulanTugas[], pada: string) =>
    listTugasSaya(
      [
        { tahun: 2026, bulan: desember, skp: null, pernyataanHingga: null },
        { tahun: 2027, bulan: kini, skp: null, pernyataanHingga: null },
      ],
      hari(pada),
    )

  it.each<[string, Partial<BulanTugas>, string, string]>([
    ['belum dilaporkan', { status: 'RENCANA_DISETUJUI' }, 'Laporkan realisasi Desember 2026', '2027-01-04'],
    [
      'menunggu diterima',
      { status: 'DINILAI', keberatanHingga: hari('2027-01-18') },
      'Baca dan terima penilaian Desember 2026',
      '2027-01-18',
    ],
    ['tanpa rencana', {}, 'Susun rencana Desember 2026', '2026-12-05'],
  ])('Desember %s tetap menunggu, disebut dengan tahunnya', (_, ganti, judul, batas) => {
    const satu = dua([bulan(12, ganti)], [], '2027-01-04')
    expect(satu.map((t) => [t.kunci, t.judul, t.batas])).toEqual([['bulan-2026-12', judul, batas]])
  })

  it('bersama bulan pertama tahun baru, menurut batasnya', () => {
    const satu = dua([bulan(12, { status: 'RENCANA_DISETUJUI' })], [januari], '2027-01-04')
    expect(satu.map((t) => t.judul)).toEqual(['Laporkan realisasi Desember 2026', 'Susun rencana Januari'])
  })

  it.each([
    ['2027-03-31', ['bulan-2026-05', 'bulan-2026-12', 'skp-2026']],
    ['2027-04-01', ['bulan-2026-12']],
  ])('yang tidak pernah dimulai dan SKP lama hanya sampai akhir triwulan pertama (%s)', (pada, kunci) => {
    const skp: SkpTugas = { versiId: 'v', status: 'DRAF', giliran: true, batas: null }
    const daftar = [bulan(5), bulan(12, { status: 'RENCANA_DISETUJUI' })]
    expect(tugas(daftar, pada, { skp }).map((t) => t.kunci)).toEqual(kunci)
  })

  it('yang akan dibuka hanya satu, yang paling dekat dari semua tahun', () => {
    expect(dua([bulan(12)], [januari], '2026-11-24').map((t) => t.judul)).toEqual(['Rencana Desember'])
    expect(dua([bulan(12, { final: true })], [januari], '2026-11-25').map((t) => t.judul)).toEqual([
      'Rencana Januari 2027',
    ])
    const sehari = { ...januari, tenggat: computeTenggatBulan(2026, 12, kebijakan) }
    expect(dua([bulan(12)], [sehari], '2026-11-01').map((t) => t.kunci)).toEqual(['nanti-2026-12'])
  })
})
