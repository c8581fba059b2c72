import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  describeAudit,
  formatKalimat,
  KELOMPOK_AUDIT,
  LABEL_MODUL_AUDIT,
  PERBUATAN_AUDIT,
} from '../../../lib/laporan/labels-audit.ts'
import type { Jejak, Sebutan } from '../../../lib/laporan/labels-audit-bahan.ts'
import {
  formatAuditHref,
  formatRincian,
  listIdJejak,
  parseAuditFilter,
} from '../../../lib/laporan/parse-audit.ts'
import { listAksi } from '../../../lib/laporan/schema-audit.ts'
import { MATRIKS } from '../../penjaga/matriks.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Yang menulis jejak di luar pintu: pekerjaan harian, dan pembacaan yang tercatat. */
function listDiLuarPintu(): string[] {
  const berkas = readdirSync(join(ROOT, 'lib'), { recursive: true, withFileTypes: true })
    .filter(
      (entri) => entri.isFile() && entri.name.endsWith('.ts') && !entri.parentPath.includes('prisma-client'),
    )
    .map((entri) => join(entri.parentPath, entri.name))
    .filter((jalur) => !/lib\/server\/(?:audit|harian|pintu)\.ts$/.test(jalur))
  return berkas.flatMap((jalur) => {
    const sumber = readFileSync(jalur, 'utf8')
    const panggilan = sumber.match(/\b(?:appendAudit|defineHarian)\(/g) ?? []
    const nama = [
      ...sumber.matchAll(/\bappendAudit\(\s*[\w.]+,\s*'([\w.]+)'/g),
      ...sumber.matchAll(/\bdefineHarian\(\s*'([\w.]+)'/g),
    ].map(([, satu = '']) => satu)
    // Nama yang dirakit saat jalan tidak dapat diperiksa di sini, maka tidak boleh ada.
    expect([jalur, nama.length]).toEqual([jalur, panggilan.length])
    expect([jalur, /INSERT INTO audit_entri/i.test(sumber)]).toEqual([jalur, false])
    return nama
  })
}

const ID = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const orang = (n: number, nama: string, lain: Partial<Sebutan> = {}): [string, Sebutan] => [
  ID(n),
  {
    jenis: 'PEGAWAI',
    orangId: ID(n + 100),
    nama,
    tahun: null,
    bulan: null,
    nomor: null,
    gladi: null,
    ...lain,
  },
]
const SEBUTAN = new Map<string, Sebutan>([
  orang(1, 'Ahmad Fauzi'),
  orang(2, 'Norhayati'),
  orang(3, 'Rusdiana'),
  orang(4, 'Ahmad Fauzi', { jenis: 'SKP', tahun: 2026, nomor: 2 }),
  orang(5, 'Ahmad Fauzi', { jenis: 'BULAN', tahun: 2026, bulan: 10 }),
  [ID(6), { ...orang(6, 'Dinas Kesehatan')[1], jenis: 'PERANGKAT_DAERAH', orangId: null }],
  [
    ID(7),
    { ...orang(7, '')[1], jenis: 'PUTARAN', orangId: null, nama: null, tahun: 2026, nomor: 2, gladi: false },
  ],
  [ID(8), { ...orang(8, 'daftar.xlsx')[1], jenis: 'IMPOR', orangId: null }],
])
const HALIMAH = { orangId: ID(150), nama: 'Nor Halimah' }

function kalimat(aksi: string, objekId: string | null, rincian: unknown, pelakuId = HALIMAH.orangId): string {
  const jejak: Jejak = { aksi, objek: 'uji', objekId, rincian, pelakuId, sebutan: SEBUTAN }
  return formatKalimat(describeAudit(jejak, { ...HALIMAH, orangId: pelakuId }, 'PENILAI'))
}

describe('kalimat jejak', () => {
  it('setiap perbuatan yang mencatat jejak mempunyai kalimat, dan tidak ada kalimat tanpa perbuatan', () => {
    const ada = [...new Set([...Object.keys(MATRIKS), ...listDiLuarPintu()])].sort()
    expect(ada.length).toBeGreaterThan(60)
    expect(Object.keys(PERBUATAN_AUDIT).sort()).toEqual(ada)
  })

  it('setiap perbuatan ada di tepat satu kelompok saringan, dan labelnya berbeda', () => {
    expect(KELOMPOK_AUDIT.flatMap(({ aksi }) => aksi).sort()).toEqual(Object.keys(PERBUATAN_AUDIT).sort())
    for (const { modul, aksi } of KELOMPOK_AUDIT) expect([modul, aksi.length > 0]).toEqual([modul, true])
    const label = Object.values(PERBUATAN_AUDIT).map((satu) => satu.label)
    expect(new Set(label).size).toBe(label.length)
    expect(Object.keys(LABEL_MODUL_AUDIT).every((modul) => !Object.hasOwn(PERBUATAN_AUDIT, modul))).toBe(true)
  })

  it.each<[string, string | null, unknown, string]>([
    [
      'skp.return',
      ID(4),
      { alasan: 'Target belum jelas' },
      'mengembalikan SKP 2026 Ahmad Fauzi dengan alasan “Target belum jelas”.',
    ],
    [
      'skp.approveMany',
      null,
      { versiId: [ID(1), ID(2), ID(3), ID(9)], jumlah: 4 },
      'menyetujui SKP Ahmad Fauzi, Norhayati, Rusdiana dan 1 orang lain sekaligus.',
    ],
    [
      'skp.revise',
      ID(4),
      { nomor: 3, alasan: 'Pindah tugas' },
      'membuka versi 3 dari SKP 2026 Ahmad Fauzi dengan alasan “Pindah tugas”.',
    ],
    [
      'rencana.save',
      ID(5),
      { fase: 'RENCANA_DISETUJUI', hasil: 'DIAJUKAN' },
      'mengajukan realisasi Oktober 2026 Ahmad Fauzi.',
    ],
    [
      'rencana.return',
      ID(5),
      { kembaliKe: 'RENCANA_DRAF', alasan: 'Lengkapi target' },
      'mengembalikan rencana Oktober 2026 Ahmad Fauzi dengan alasan “Lengkapi target”.',
    ],
    [
      'rencana.lapse',
      null,
      { jumlah: 12 },
      'menjadikan final nilai bulanan 12 orang, karena masa keberatannya lewat.',
    ],
    [
      'penilaian.rate',
      null,
      { tahun: 2026, bulan: 10, dinilai: [ID(1), ID(2)], kurang: 1 },
      'menilai Oktober 2026 bagi Ahmad Fauzi dan Norhayati; 1 orang belum lengkap dan tetap sementara.',
    ],
    [
      'penilaian.stateYear',
      ID(1),
      { tahun: 2026, hasilKerja: 'SESUAI_EKSPEKTASI' },
      'menyatakan rating 2026 Ahmad Fauzi: hasil kerja sesuai ekspektasi.',
    ],
    [
      'kehadiran.save',
      ID(6),
      {
        tahun: 2026,
        bulan: 9,
        ditulis: 30,
        dihapus: 0,
        alasan: 'Salah ketik',
        perubahan: [{ pegawaiId: ID(1) }],
      },
      'menyimpan rekap kehadiran September 2026 Dinas Kesehatan dengan alasan “Salah ketik”: 30 orang ditulis; berubah: Ahmad Fauzi.',
    ],
    [
      'pegawai.exclude',
      ID(1),
      { dikecualikan: [ID(1)], tahun: 2026, bulan: [3, 4], jenis: 'SAKIT', alasan: 'Rawat inap' },
      'mengecualikan Maret dan April 2026 dari penilaian Ahmad Fauzi (sakit lama) dengan alasan “Rawat inap”.',
    ],
    [
      'kelayakan.decideBatch',
      ID(7),
      { jumlah: 40, saringan: `opd=${ID(6)}`, nomorSk: '800/1', tanggalSk: '2026-12-15' },
      'mencatat keputusan atas 40 orang pada putaran 2 tahun 2026 (Dinas Kesehatan) sekaligus, SK “800/1” tanggal 15 Desember 2026.',
    ],
    ['kelayakan.release', ID(7), { jumlah: 983 }, 'merilis keputusan putaran 2 tahun 2026 kepada 983 orang.'],
    [
      'pegawai.import',
      ID(8),
      { diterapkan: true, baru: 3, berubah: 1, salah: 0 },
      'menerapkan impor “daftar.xlsx”: 3 baris baru, 1 berubah, 0 salah.',
    ],
    [
      'penilaian.import',
      ID(8),
      { diterapkan: true, baru: 12_784, berubah: 1_100, salah: 0 },
      'menerapkan impor “daftar.xlsx”: 12.784 baris baru, 1.100 berubah, 0 salah.',
    ],
    [
      'pegawai.uploadImport',
      ID(8),
      { jenis: 'DAFTAR_PEGAWAI', baris: 16_426 },
      'mengunggah berkas daftar pegawai (SIASN) “daftar.xlsx”, 16.426 baris; belum ada yang diterapkan.',
    ],
    [
      'penilaian.downloadTemplate',
      null,
      { tahun: 2026, orang: 1_979 },
      'mengunduh templat rekap 2026 berisi 1.979 pegawai.',
    ],
    [
      'penilaian.downloadTemplate',
      null,
      { tahun: 2025, orang: 0 },
      'mengunduh templat rekap 2025 tanpa pegawai: belum ada yang bekerja pada tahun itu.',
    ],
    ['penilaian.downloadTemplate', null, { tahun: 2025 }, 'mengunduh templat rekap 2025.'],
    ['pegawai.downloadTemplate', null, { orang: 979 }, 'mengunduh templat pelengkap berisi 979 pegawai.'],
    ['pegawai.downloadTemplate', null, {}, 'mengunduh templat pelengkap.'],
  ])('%s', (aksi, objekId, rincian, harap) => {
    expect(kalimat(aksi, objekId, rincian)).toBe(`Nor Halimah (Atasan langsung) ${harap}`)
  })

  it('yang berbuat atas miliknya sendiri dikatakan begitu', () => {
    expect(kalimat('skp.submit', ID(4), {}, ID(104))).toContain('mengajukan SKP 2026 miliknya sendiri.')
  })

  it('yang masuk adalah pemilik akun; Titian bekerja tanpa orang', () => {
    const jejak = {
      aksi: 'sesi.open',
      objek: 'akun',
      objekId: ID(1),
      rincian: { berhasil: false },
      pelakuId: null,
      sebutan: SEBUTAN,
    }
    expect(formatKalimat(describeAudit(jejak, null, null))).toMatch(/^Ahmad Fauzi ditolak masuk/)
    expect(formatKalimat(describeAudit({ ...jejak, objekId: null }, null, null))).toBe(
      'Seseorang mencoba masuk dengan nama yang tidak dikenal.',
    )
    const lewat = {
      ...jejak,
      aksi: 'penilaian.lapse',
      objek: 'penilaian_tahun',
      objekId: null,
      rincian: { jumlah: 2 },
    }
    expect(formatKalimat(describeAudit(lewat, null, 'SISTEM'))).toMatch(
      /^Titian \(pekerjaan harian\) menjadikan/,
    )
  })

  it.each(Object.keys(PERBUATAN_AUDIT))('%s: rincian berbentuk apa pun tetap menjadi kalimat', (aksi) => {
    const jahat = [
      undefined,
      null,
      {},
      [],
      'teks',
      7,
      [null],
      { isi: null, sebelum: 3, saringan: '%%%', perubahan: [{}] },
    ]
    for (const rincian of jahat)
      for (const objekId of [null, '', 'bukan-id', ID(99), ID(1)]) {
        const teks = kalimat(aksi, objekId, rincian)
        expect(teks).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,;:]|\{|"/)
        expect(teks.length).toBeGreaterThan('Nor Halimah (Atasan langsung) .'.length)
      }
  })

  it('NIK dan jumlah uang di dalam tulisan orang tidak ikut menjadi kalimat', () => {
    const teks = kalimat('skp.return', ID(4), {
      alasan: 'NIK 6307011503900002 dan upah Rp 1.250.000, mohon diperbaiki',
    })
    expect(teks).not.toMatch(/6307|1\.250/)
    expect(teks).toContain('mohon diperbaiki')
  })

  it('isi catatan disiplin tidak dibaca lewat jejak', () => {
    const rincian = {
      hukuman: ID(1),
      isi: { uraian: 'rahasia', nomorSk: '800/2' },
      sebelum: { id: ID(1), ringkasan: 'rahasia' },
    }
    expect(kalimat('disiplin.saveHukuman', ID(1), rincian)).toBe(
      'Nor Halimah (Atasan langsung) membetulkan hukuman disiplin Ahmad Fauzi, SK “800/2”.',
    )
    expect(formatRincian('disiplin.saveHukuman', rincian)).not.toContain('rahasia')
    expect(formatRincian('skp.return', { alasan: 'x' })).toBe('{\n  "alasan": "x"\n}')
  })
})

describe('saringan jejak', () => {
  it('yang tidak dikenal diabaikan, yang dikenal kembali ke alamat yang sama', () => {
    expect(
      parseAuditFilter({ aksi: 'constructor', dari: '2026-02-30', sesudah: '-1', q: ' ', lain: 'x' }),
    ).toEqual({})
    const filter = parseAuditFilter({ aksi: 'skp', dari: '2026-02-01', pelaku: 'Nor', sesudah: '12' })
    expect(formatAuditHref(filter)).toBe('/audit?dari=2026-02-01&pelaku=Nor&aksi=skp')
    expect(formatAuditHref(filter, { sebelum: '9' })).toBe(
      '/audit?dari=2026-02-01&pelaku=Nor&aksi=skp&sebelum=9',
    )
    expect(listAksi('skp')).toContain('skp.return')
    expect(listAksi('skp.return')).toEqual(['skp.return'])
    expect(listAksi(undefined)).toBeUndefined()
  })

  it('id yang dinamai: semua isian, tetapi hanya beberapa dari daftar yang panjang', () => {
    const banyak = Array.from({ length: 50 }, (_, i) => ID(i))
    expect(listIdJejak(ID(70), { versiId: banyak, saringan: `opd=${ID(71)}&q=x` }, 3)).toEqual([
      ID(70),
      ID(0),
      ID(1),
      ID(2),
      ID(71),
    ])
  })
})
