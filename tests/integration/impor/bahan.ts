import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { LembarMentah } from '../../../lib/impor/parse-lembar.ts'
import type { Sel } from '../../../lib/impor/parse-sel.ts'
import { getPool, type Tx } from '../../../lib/server/db.ts'

export const HARI_INI = parseTanggal('2026-12-21')

/** Satu NI PPPK rekaan yang sah; `urut` 0–999 per tanggal lahir. */
export function makeNip(urut: number, kelamin: 1 | 2 = 1): string {
  const hari = String((Math.floor(urut / 900) % 28) + 1).padStart(2, '0')
  const bulan = String((Math.floor(urut / 25_200) % 12) + 1).padStart(2, '0')
  return `1990${bulan}${hari}202524${kelamin}${String((urut % 900) + 1).padStart(3, '0')}`
}

export const JUDUL_DAFTAR = [
  'PNS ID',
  'NIP BARU',
  'NAMA',
  'GELAR BELAKANG',
  'TEMPAT LAHIR NAMA',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'AGAMA NAMA',
  'NOMOR HP',
  'KEDUDUKAN HUKUM NAMA',
  'TMT CPNS',
  'JABATAN NAMA',
  'TMT JABATAN',
  'PENDIDIKAN NAMA',
  'UNOR NAMA',
  'SATUAN KERJA INDUK NAMA',
] as const
type JudulDaftar = (typeof JUDUL_DAFTAR)[number]

/** Satu baris daftar pegawai rekaan, dengan isian yang diganti. */
export function makeBarisDaftar(urut: number, ganti: Partial<Record<JudulDaftar, string>> = {}): string[] {
  const nip = makeNip(urut)
  const bawaan: Record<JudulDaftar, string> = {
    'PNS ID': `PNS-${String(urut).padStart(6, '0')}`,
    'NIP BARU': nip,
    NAMA: `Pegawai Rekaan ${urut}`,
    'GELAR BELAKANG': '',
    'TEMPAT LAHIR NAMA': 'Barabai',
    'TANGGAL LAHIR': `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`,
    'JENIS KELAMIN': 'M',
    'AGAMA NAMA': 'Islam',
    'NOMOR HP': `0812${String(10_000_000 + urut)}`,
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'TMT CPNS': '01-01-2026',
    'JABATAN NAMA': 'Operator Layanan Operasional',
    'TMT JABATAN': '01-01-2026',
    'PENDIDIKAN NAMA': 'SMA',
    'UNOR NAMA': 'Instalasi Gizi',
    'SATUAN KERJA INDUK NAMA': 'Dinas Kesehatan',
  }
  const isi = { ...bawaan, ...ganti }
  return JUDUL_DAFTAR.map((judul) => isi[judul])
}

/** Lembar dari teks: baris pertama judul; '#' di depan menandai sel angka. */
export function makeLembar(
  nama: string,
  judul: readonly string[],
  baris: readonly (readonly string[])[],
): LembarMentah {
  const sel = (teks: string): Sel =>
    teks === '' ? null : teks.startsWith('#') ? { teks: teks.slice(1), angka: true } : { teks }
  return { nama, baris: [judul, ...baris].map((satu, i) => ({ nomor: i + 1, sel: satu.map(sel) })) }
}

/** Organisasi, jabatan, seorang pejabat, dan seorang admin di database uji yang kosong. */
export async function createWilayahUji(): Promise<Viewer> {
  const sql = (teks: string, nilai: unknown[] = []) => getPool().query<{ id: string }>(teks, nilai)
  const [kesehatan, kominfo] = (
    await sql(
      `INSERT INTO perangkat_daerah (kode, nama, singkatan, jenis) VALUES ('DINKES', 'Dinas Kesehatan', 'Dinkes', 'DINAS'),
       ('KOMINFO', 'Dinas Komunikasi dan Informatika', 'Diskominfo', 'DINAS') RETURNING id`,
    )
  ).rows
  await sql(
    `INSERT INTO unit_kerja (perangkat_daerah_id, kode, nama, jenis) VALUES
     ($1, 'U1', 'Dinas Kesehatan', 'INDUK'), ($1, 'U2', 'Instalasi Gizi', 'UNIT'), ($1, 'U3', 'Instalasi Farmasi', 'UNIT'),
     ($1, 'U4', 'Sekretariat', 'UNIT'), ($2, 'U5', 'Bidang Statistik', 'BIDANG'), ($2, 'U6', 'Sekretariat', 'UNIT')`,
    [kesehatan?.id, kominfo?.id],
  )
  await sql(
    `INSERT INTO jabatan (kode, nama, kelompok, batas_usia) VALUES ('OLO', 'Operator Layanan Operasional', 'OPERATOR', 58),
     ('PUO', 'Pengelola Umum Operasional', 'PENGELOLA', 58), ('GURU', 'Guru', 'GURU', 60)`,
  )
  await sql(
    `INSERT INTO orang (nip, nama) VALUES ('197505052000031001', 'Pejabat Satu'), ('197606062001032002', 'Pejabat Dua')`,
  )
  const admin = await sql(`INSERT INTO orang (nama) VALUES ('Admin Uji') RETURNING id`)
  const orangId = admin.rows[0]?.id ?? ''
  const akun = await sql('INSERT INTO akun (orang_id, nama_masuk) VALUES ($1, $2) RETURNING id', [
    orangId,
    'admin.uji',
  ])
  return {
    akunId: akun.rows[0]?.id ?? '',
    orangId,
    nama: 'Admin Uji',
    peran: [{ peran: 'ADMIN_BKD', perangkatDaerahId: null }],
  }
}

/** Jumlah baris satu tabel. */
export async function count(tabel: string): Promise<number> {
  const { rows } = await getPool().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel}`)
  return rows[0]?.n ?? 0
}

/** Sidik seluruh isi tabel data (bukan tabel impor): sama berarti tidak satu isian pun berubah. */
export async function computeSidikData(tx?: Tx): Promise<string> {
  const query = tx
    ? (teks: string) => tx.client.query<{ s: string }>(teks)
    : (teks: string) => getPool().query<{ s: string }>(teks)
  const bagian: string[] = []
  for (const tabel of [
    'orang',
    'pegawai',
    'penugasan',
    'hubungan_atasan',
    'perjanjian_kerja',
    'upah',
    'jabatan_alias',
    'penilaian_bulan',
    'penilaian_tahun',
    'rekap_kehadiran',
    'pengecualian_bulan',
    'skp',
    'hukuman_disiplin',
    'kasus_disiplin',
  ]) {
    const { rows } = await query(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS s FROM ${tabel} t`,
    )
    bagian.push(rows[0]?.s ?? '')
  }
  return bagian.join(',')
}
