import { PERAN, type Peran } from '../../../lib/akses/peran.ts'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { loadKebijakanBeku } from '../../../lib/kelayakan/facts-kebijakan.ts'
import type { Fakta } from '../../../lib/kelayakan/schema.ts'
import { readSql, withTransaction } from '../../../lib/server/db.ts'
import type { Kontak } from '../../../lib/server/pintu.ts'
import type { Id } from '../../penjaga/bahan.ts'

/** Dua perangkat daerah dengan satu pegawai masing-masing, satu akun per peran di yang pertama, satu putaran tersegel, satu impor terbuka. */
export type WilayahKecil = {
  viewer: Readonly<Record<Peran, Viewer>>
  sendiri: Id
  asing: Id
  /** Nama dan NIP yang hanya ada di perangkat daerah kedua: tidak boleh tampak bagi peran bercakupan. */
  rahasia: readonly string[]
  /** Nama di perangkat daerah sendiri: pembanding, agar jawaban kosong tidak lulus. */
  tampak: string
}

const HARI_INI = '2026-12-21'
const PADA = parseTanggal('2026-12-15')
/** Fakta yang lengkap dan memenuhi semuanya. */
const FAKTA = {
  status: 'AKTIF',
  nip: null,
  tanggalLahir: parseTanggal('1991-02-03'),
  batasUsia: 58,
  kontrak: { mulai: parseTanggal('2025-10-01'), selesai: parseTanggal('2026-12-31') },
  mulaiKerja: parseTanggal('2025-10-01'),
  skpDitetapkan: true,
  bulanWajib: 11,
  bulanFinal: 11,
  bulanHilang: [],
  rataCapaian: 95,
  predikat: 'BAIK',
  ratingPerilaku: 'SESUAI_EKSPEKTASI',
  alpaKumulatif: 0,
  alpaBerturut: 0,
  hukuman: [],
  kasusTerbuka: false,
  paguUpahMencukupi: true,
  jabatanDibutuhkan: true,
  anggaranKonversiTersedia: null,
  formasiTersedia: null,
} satisfies Fakta
const NIP_ASING = '199102032025211999'
const NAMA_ASING = 'Jumiati Rahasia Asing'

type Tambah = (tabel: string, isi: Record<string, unknown>) => Promise<string>

async function addOpd(tambah: Tambah, urut: number, nama: string, nip: string) {
  const perangkatDaerahId = await tambah('perangkat_daerah', {
    kode: `PD${urut}`,
    nama: `Dinas ${urut}`,
    singkatan: `D${urut}`,
    jenis: 'DINAS',
  })
  const unitKerjaId = await tambah('unit_kerja', {
    perangkat_daerah_id: perangkatDaerahId,
    kode: `UK${urut}`,
    nama: `Bidang ${urut}`,
    jenis: 'BIDANG',
  })
  const jabatanId = await tambah('jabatan', {
    kode: `J${urut}`,
    nama: `Jabatan ${urut}`,
    kelompok: 'PELAKSANA',
    batas_usia: 58,
  })
  const orangId = await tambah('orang', { nama, nip, tanggal_lahir: '1991-02-03', jenis_kelamin: 'P' })
  const pegawaiId = await tambah('pegawai', { orang_id: orangId, mulai_kerja: '2025-10-01' })
  await tambah('penugasan', {
    orang_id: orangId,
    unit_kerja_id: unitKerjaId,
    jabatan_id: jabatanId,
    nama_jabatan: 'Pelaksana',
    mulai: '2025-10-01',
  })
  await tambah('hukuman_disiplin', { pegawai_id: pegawaiId, tingkat: 'RINGAN', berlaku_sejak: '2026-05-04' })
  await tambah('perjanjian_kerja', { pegawai_id: pegawaiId, mulai: '2025-10-01', selesai: '2026-12-31' })
  const skpId = await tambah('skp', { pegawai_id: pegawaiId, tahun: 2026, sumber: 'TITIAN' })
  const versiId = await tambah('versi_skp', { skp_id: skpId, penyusun: 'PEGAWAI', diubah_oleh_id: orangId })
  return { perangkatDaerahId, unitKerjaId, jabatanId, orangId, pegawaiId, versiId }
}

async function addViewer(tambah: Tambah, peran: Peran, orangId: string, opd: string): Promise<Viewer> {
  const akunId = await tambah('akun', { orang_id: orangId, nama_masuk: peran.toLowerCase() })
  const perangkatDaerahId = peran === 'PENGELOLA_OPD' || peran === 'KEPALA_OPD' ? opd : null
  await tambah('peran_akun', { akun_id: akunId, peran, perangkat_daerah_id: perangkatDaerahId })
  return { akunId, orangId, nama: peran, peran: [{ peran, perangkatDaerahId }] }
}

/** Mengisi database kosong dengan wilayah kecil itu. */
export function fillWilayahKecil(): Promise<WilayahKecil> {
  return withTransaction(async (tx) => {
    const { sql } = tx
    const tambah: Tambah = async (tabel, isi) => {
      const kolom = Object.keys(isi)
      const [row] = await sql<{ id: string }>(
        `INSERT INTO ${tabel} (${kolom.join(', ')}) VALUES (${kolom.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
        Object.values(isi),
      )
      return row?.id ?? ''
    }
    await sql(
      `INSERT INTO setelan (kunci, nilai) VALUES ('demo', 'true'), ('jamDemo', to_jsonb($1::text)),
      ('wilayah', '{"nama":"Kabupaten Uji","zona":"Asia/Makassar","singkatanZona":"WITA"}')`,
      [`${HARI_INI}T09:14:00+08:00`],
    )
    const satu = await addOpd(tambah, 1, 'Nor Sendiri', '199006142025242014')
    const dua = await addOpd(tambah, 2, NAMA_ASING, NIP_ASING)

    const viewer: Partial<Record<Peran, Viewer>> = {}
    for (const peran of PERAN) {
      const orangId = peran === 'PEGAWAI' ? satu.orangId : await tambah('orang', { nama: `Pejabat ${peran}` })
      viewer[peran] = await addViewer(tambah, peran, orangId, satu.perangkatDaerahId)
    }
    const akunLain = await tambah('akun', { orang_id: dua.orangId, nama_masuk: 'lain' })
    const isLengkap = (isi: Partial<Record<Peran, Viewer>>): isi is Record<Peran, Viewer> =>
      PERAN.every((peran) => isi[peran])
    if (!isLengkap(viewer)) throw new Error('viewer belum lengkap')
    await tambah('hubungan_atasan', {
      bawahan_id: satu.orangId,
      atasan_id: viewer.PENILAI.orangId,
      mulai: '2025-10-01',
    })

    const putaranId = await tambah('putaran', {
      tahun: 2026,
      nomor: 1,
      pada: '2026-12-15',
      versi_aturan: 'uji',
      kebijakan: JSON.stringify(await loadKebijakanBeku(tx, PADA)),
      akun_id: viewer.ADMIN_BKD.akunId,
    })
    for (const [opd, nama, nip] of [
      [satu, 'Nor Sendiri', '199006142025242014'],
      [dua, NAMA_ASING, NIP_ASING],
    ] as const)
      await sql(
        `INSERT INTO temuan (putaran_id, pegawai_id, perangkat_daerah_id, nip, nama, nama_jabatan, unit_kerja, bahan, fakta, hasil, rekomendasi, penentu, catatan)
         VALUES ($1, $2, $3, $4, $5, 'Pelaksana', 'Bidang', '{}', $6, 'MEMENUHI', 'DIPERPANJANG', '{}', '{}')`,
        [putaranId, opd.pegawaiId, opd.perangkatDaerahId, nip, nama, JSON.stringify(FAKTA)],
      )
    await sql(
      "UPDATE putaran SET status = 'DISEGEL', hash = '\\x00', disegel_pada = now(), jumlah = 2, selesai = 2 WHERE id = $1",
      [putaranId],
    )
    // Keputusan berdiri di atas rekomendasi kepala dan pemeriksaan BKD.
    await sql(
      "INSERT INTO rekomendasi_opd (putaran_id, pegawai_id, usulan, kepala_id) VALUES ($1, $2, 'DIPERPANJANG', $3)",
      [putaranId, dua.pegawaiId, viewer.KEPALA_OPD.orangId],
    )
    await sql('INSERT INTO verifikasi (putaran_id, pegawai_id, verifikator_id) VALUES ($1, $2, $3)', [
      putaranId,
      dua.pegawaiId,
      viewer.ADMIN_BKD.orangId,
    ])
    const keputusanId = await tambah('keputusan', {
      putaran_id: putaranId,
      pegawai_id: dua.pegawaiId,
      tahun: 2026,
      status: 'MENUNGGU_ORANG_KEDUA',
      keputusan: 'TIDAK_DIPERPANJANG',
      rekomendasi: 'DIPERPANJANG',
      nomor_sk: 'SK/1',
      tanggal_sk: '2026-12-15',
      alasan_kode: 'LAINNYA',
      alasan: 'Alasan untuk pengujian penjaga',
      pengusul_id: viewer.PPK.orangId,
    })
    const imporId = await tambah('impor', {
      jenis: 'DAFTAR_PEGAWAI',
      nama_berkas: 'a.xlsx',
      ukuran: 1,
      sha256: Buffer.alloc(32),
      pemetaan: '{}',
      ringkasan: '{}',
      akun_id: viewer.ADMIN_BKD.akunId,
    })

    const bersama = {
      putaranId,
      keputusanId,
      imporId,
      akunId: akunLain,
      lain: '019fffff-ffff-7fff-8fff-fffffffffff0',
    }
    return {
      viewer,
      sendiri: {
        ...bersama,
        pegawaiId: satu.pegawaiId,
        pegawai: satu.pegawaiId,
        versiId: satu.versiId,
        orangId: satu.orangId,
        perangkatDaerahId: satu.perangkatDaerahId,
        opd: satu.perangkatDaerahId,
        unitKerjaId: satu.unitKerjaId,
        jabatanId: satu.jabatanId,
      },
      asing: {
        ...bersama,
        pegawaiId: dua.pegawaiId,
        pegawai: dua.pegawaiId,
        versiId: dua.versiId,
        orangId: dua.orangId,
        perangkatDaerahId: dua.perangkatDaerahId,
        opd: dua.perangkatDaerahId,
        unitKerjaId: dua.unitKerjaId,
        jabatanId: dua.jabatanId,
      },
      rahasia: [NIP_ASING, NAMA_ASING],
      tampak: 'Nor Sendiri',
    }
  })
}

/** Sidik seluruh isi database: sama berarti tidak satu huruf pun tertulis. */
export async function readSidik(): Promise<string> {
  const tables = await readSql<{ nama: string }>(
    "SELECT quote_ident(table_name) AS nama FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1",
  )
  const bagian = tables.map(
    ({ nama }, i) =>
      `SELECT ${i} AS urutan, md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS sidik FROM ${nama} t`,
  )
  // Tanpa urutan sendiri, tabel yang dibaca beberapa pekerja sekaligus datang bergantian.
  const rows = await readSql<{ sidik: string }>(`${bagian.join(' UNION ALL ')} ORDER BY urutan`)
  return rows.map(({ sidik }) => sidik).join(' ')
}

class Batal extends Error {
  readonly hasil: unknown
  constructor(hasil: unknown) {
    super('batal')
    this.hasil = hasil
  }
}

/** Transaksi yang dijalankan sungguhan sampai seluruh kendala diperiksa, lalu dibatalkan: keadaan antara dua panggilan tetap sama. */
async function transactionBatal<T>(
  fn: (tx: Parameters<Parameters<typeof withTransaction<T>>[0]>[0]) => Promise<T>,
): Promise<T> {
  let hasil: { isi: T } | undefined
  try {
    await withTransaction(async (tx) => {
      hasil = { isi: await fn(tx) }
      await tx.sql('SET CONSTRAINTS ALL IMMEDIATE')
      throw new Batal(hasil)
    })
  } catch (error) {
    if (!(error instanceof Batal)) throw error
  }
  if (!hasil) throw new Error('transaksi tidak menghasilkan apa pun')
  return hasil.isi
}

/** Kontak pintu untuk `viewer`; `galat` menerima yang seharusnya tidak pernah terjadi. */
export function makeKontak(
  viewer: Viewer | null,
  { sameOrigin = true, galat }: { sameOrigin?: boolean; galat?: (isi: unknown) => void } = {},
): Kontak {
  return {
    isSameOrigin: async () => sameOrigin,
    getViewer: async () => viewer,
    transaction: transactionBatal,
    today: async () => parseTanggal(HARI_INI),
    log: (level, isi) => {
      if (level === 'error') galat?.(isi)
    },
  }
}
