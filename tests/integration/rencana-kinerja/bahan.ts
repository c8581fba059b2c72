import type { Peran } from '../../../lib/akses/peran.ts'
import type { Viewer } from '../../../lib/akses/viewer.ts'
import type { ActionResult } from '../../../lib/core/result.ts'
import { parseTanggal, type Tanggal } from '../../../lib/core/tanggal.ts'
import type { PintuTerbuka } from '../../../lib/server/action.ts'
import { readSql, withTransaction } from '../../../lib/server/db.ts'
import type { Kontak } from '../../../lib/server/pintu.ts'

export const HARI_INI = parseTanggal('2026-11-16')

type Orang = { viewer: Viewer; orangId: string; pegawaiId: string }
export type Kantor = {
  pegawai: readonly [Orang, Orang, Orang]
  /** Pegawai perangkat daerah lain, dengan atasannya sendiri. */
  asing: Orang
  lama: Viewer
  baru: Viewer
  pengelola: Viewer
}

async function insert(tabel: string, isi: Record<string, unknown>): Promise<string> {
  const kolom = Object.keys(isi)
  const [row] = await readSql<{ id: string }>(
    `INSERT INTO ${tabel} (${kolom.join(', ')}) VALUES (${kolom.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
    Object.values(isi),
  )
  return row?.id ?? ''
}

async function addViewer(
  nama: string,
  peran: Peran,
  orangId: string,
  perangkatDaerahId: string | null = null,
): Promise<Viewer> {
  const akunId = await insert('akun', {
    orang_id: orangId,
    nama_masuk: nama.toLowerCase().replaceAll(' ', ''),
  })
  await insert('peran_akun', { akun_id: akunId, peran, perangkat_daerah_id: perangkatDaerahId })
  return { akunId, orangId, nama, peran: [{ peran, perangkatDaerahId }] }
}

async function addOpd(urut: number) {
  const opd = await insert('perangkat_daerah', {
    kode: `PD${urut}`,
    nama: `Dinas ${urut}`,
    singkatan: `D${urut}`,
    jenis: 'DINAS',
  })
  const unit = await insert('unit_kerja', {
    perangkat_daerah_id: opd,
    kode: `UK${urut}`,
    nama: `Bidang ${urut}`,
    jenis: 'BIDANG',
  })
  return { opd, unit }
}

async function addPegawai(nama: string, unit: string, atasanId: string): Promise<Orang> {
  const orangId = await insert('orang', { nama })
  const pegawaiId = await insert('pegawai', { orang_id: orangId, mulai_kerja: '2026-01-01' })
  await insert('penugasan', {
    orang_id: orangId,
    unit_kerja_id: unit,
    nama_jabatan: 'Operator',
    mulai: '2026-01-01',
  })
  await insert('perjanjian_kerja', { pegawai_id: pegawaiId, mulai: '2026-01-01', selesai: '2026-12-31' })
  await insert('hubungan_atasan', { bawahan_id: orangId, atasan_id: atasanId, mulai: '2026-01-01' })
  return { viewer: await addViewer(nama, 'PEGAWAI', orangId), orangId, pegawaiId }
}

/** Satu versi SKP yang sudah ditetapkan dengan dua indikator: 1.440 surat setahun dan paling lama 1 hari. */
export async function addSkp(pegawaiId: string, penilaiId: string, nomor = 1): Promise<void> {
  const [lama] = await readSql<{ id: string }>('SELECT id FROM skp WHERE pegawai_id = $1', [pegawaiId])
  const skp = lama?.id ?? (await insert('skp', { pegawai_id: pegawaiId, tahun: 2026, sumber: 'TITIAN' }))
  const versi = await insert('versi_skp', { skp_id: skp, nomor, penyusun: 'PEGAWAI', pengaju: 'PEGAWAI' })
  const rencana = await insert('rencana_hasil_kerja', {
    versi_skp_id: versi,
    urutan: 1,
    uraian: 'Surat terkelola',
  })
  for (const [urutan, aspek, uraian, target, satuan, polaritas] of [
    [1, 'KUANTITAS', 'Surat diagendakan', 1440, 'surat', 'MAKSIMAL'],
    [2, 'WAKTU', 'Surat diteruskan', 1, 'hari kerja', 'MINIMAL'],
  ])
    await insert('indikator_skp', {
      rencana_id: rencana,
      urutan,
      aspek,
      uraian,
      target,
      satuan,
      polaritas,
      bobot: 50,
    })
  await readSql(
    `UPDATE versi_skp SET status = 'DITETAPKAN', penilai_id = $2, disetujui_pada = now(), ttd_pegawai_pada = now(), ttd_penilai_pada = now(),
       ditetapkan_pada = now(), beku = '{}', beku_hash = '\\x00' WHERE id = $1`,
    [versi, penilaiId],
  )
}

/** Dua dinas: tiga bawahan seorang kepala bidang, calon penggantinya, seorang pengelola, dan satu pegawai di dinas lain. */
export async function fillKantor(): Promise<Kantor> {
  await readSql(
    `INSERT INTO setelan (kunci, nilai) VALUES ('demo', 'true'), ('jamDemo', to_jsonb($1::text)),
     ('wilayah', '{"nama":"Kabupaten Uji","zona":"Asia/Makassar","singkatanZona":"WITA"}')`,
    [`${HARI_INI}T09:14:00+08:00`],
  )
  const [satu, dua] = [await addOpd(1), await addOpd(2)]
  const [lamaId, baruId, lainId, pengelolaId] = [
    await insert('orang', { nama: 'Kepala Lama' }),
    await insert('orang', { nama: 'Kepala Baru' }),
    await insert('orang', { nama: 'Kepala Lain' }),
    await insert('orang', { nama: 'Pengelola Satu' }),
  ]
  const lama = await addViewer('Kepala Lama', 'PENILAI', lamaId)
  const baru = await addViewer('Kepala Baru', 'PENILAI', baruId)
  const pengelola = await addViewer('Pengelola Satu', 'PENGELOLA_OPD', pengelolaId, satu.opd)
  const pegawai = [
    await addPegawai('Ani', satu.unit, lamaId),
    await addPegawai('Budi', satu.unit, lamaId),
    await addPegawai('Cici', satu.unit, lamaId),
  ] as const
  for (const { pegawaiId } of pegawai) await addSkp(pegawaiId, lamaId)
  return { pegawai, asing: await addPegawai('Asing', dua.unit, lainId), lama, baru, pengelola }
}

/** Kepala lama diganti kepala baru sejak `sejak`. */
export async function gantiAtasan(kantor: Kantor, sejak: string): Promise<void> {
  await readSql('UPDATE hubungan_atasan SET selesai = $2::date - 1 WHERE atasan_id = $1', [
    kantor.lama.orangId,
    sejak,
  ])
  for (const { orangId } of kantor.pegawai)
    await insert('hubungan_atasan', { bawahan_id: orangId, atasan_id: kantor.baru.orangId, mulai: sejak })
}

export function makeKontak(viewer: Viewer | null, hari: Tanggal = HARI_INI): Kontak {
  return {
    isSameOrigin: async () => true,
    getViewer: async () => viewer,
    transaction: (fn) => withTransaction(fn),
    today: async () => hari,
    log: () => undefined,
  }
}

/** Menjalankan satu pintu sebagai `viewer`. */
export function tekan(
  pintu: { terbuka: PintuTerbuka },
  viewer: Viewer | null,
  isi: unknown,
  hari?: Tanggal,
): Promise<ActionResult<unknown>> {
  return pintu.terbuka.run(makeKontak(viewer, hari), isi)
}

export type BulanUji = { id: string; status: string; version: number }
export type BarisUji = {
  id: string
  uraian: string
  target: number | null
  realisasi: number | null
  indikator_id: string | null
}

export async function bacaBulan(pegawaiId: string, bulan: number): Promise<BulanUji & { baris: BarisUji[] }> {
  const [row] = await readSql<BulanUji>(
    'SELECT id, status, version FROM rencana_bulan WHERE pegawai_id = $1 AND tahun = 2026 AND bulan = $2',
    [pegawaiId, bulan],
  )
  if (!row) throw new Error('bulan tidak ada')
  const baris = await readSql<BarisUji>(
    'SELECT id, uraian, target::float8 AS target, realisasi::float8 AS realisasi, indikator_id FROM baris_rencana WHERE rencana_bulan_id = $1 ORDER BY urutan',
    [row.id],
  )
  return { ...row, baris }
}

/** Isian formulir bulan seperti dikirim peramban. */
export function isian(
  bulan: BulanUji,
  isi: Record<string, Record<string, string>>,
  ganti: Record<string, string | number> = {},
): Record<string, unknown> {
  const fase = bulan.status === 'RENCANA_DRAF' ? 'RENCANA_DRAF' : 'RENCANA_DISETUJUI'
  return {
    bulan: '2026-11',
    fase,
    version: bulan.version,
    perintah: 'simpan',
    ...Object.fromEntries(
      Object.entries(isi).flatMap(([id, b]) => Object.entries(b).map(([k, v]) => [`b.${id}.${k}`, v])),
    ),
    ...ganti,
  }
}
