import type { Viewer } from '../../../lib/akses/viewer.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { readSql, withTransaction } from '../../../lib/server/db.ts'
import { draftSkp, saveSkp } from '../../../lib/skp/commands-susun.ts'
import type { RencanaIsian } from '../../../lib/skp/schema.ts'

export const HARI_INI = parseTanggal('2026-01-08')
export const TAHUN = 2026
/** Id yang sah bentuknya dan tidak dimiliki siapa pun. */
export const ID_PALSU = '019fffff-ffff-7fff-8fff-ffffffffffff'

export type Orang = { pegawaiId: string; orangId: string; nama: string; viewer: Viewer }
export type Kantor = {
  penilai: Viewer
  pengelola: Viewer
  asing: Viewer
  tim: Orang[]
  luar: Orang
  jabatanId: string
}

async function tambah(tabel: string, isi: Record<string, unknown>): Promise<string> {
  const kolom = Object.keys(isi)
  const [row] = await readSql<{ id: string }>(
    `INSERT INTO ${tabel} (${kolom.join(', ')}) VALUES (${kolom.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
    Object.values(isi),
  )
  return row?.id ?? ''
}

function makeViewer(orangId: string, nama: string, peran: Viewer['peran'][number]): Viewer {
  return { akunId: orangId, orangId, nama, peran: [peran] }
}

/** Dua dinas: satu penilai dengan `banyak` bawahan sejabatan dan seorang pengelola; di dinas kedua seorang pegawai dan penilainya. */
export async function fillKantor(banyak: number): Promise<Kantor> {
  await readSql(
    `INSERT INTO setelan (kunci, nilai) VALUES ('demo', 'true'), ('jamDemo', '"2026-01-08T09:14:00+08:00"'),
     ('wilayah', '{"nama":"Kabupaten Uji","zona":"Asia/Makassar","singkatanZona":"WITA"}') ON CONFLICT DO NOTHING`,
  )
  const jabatanId = await tambah('jabatan', {
    kode: 'J1',
    nama: 'Operator',
    kelompok: 'PELAKSANA',
    batas_usia: 58,
  })
  const unit: string[] = []
  const opd: string[] = []
  for (const n of [1, 2]) {
    opd.push(
      await tambah('perangkat_daerah', {
        kode: `D${n}`,
        nama: `Dinas ${n}`,
        singkatan: `D${n}`,
        jenis: 'DINAS',
      }),
    )
    unit.push(
      await tambah('unit_kerja', {
        perangkat_daerah_id: opd.at(-1),
        kode: `U${n}`,
        nama: `Bidang ${n}`,
        jenis: 'BIDANG',
      }),
    )
  }
  const addPejabat = async (nama: string, i: number) => {
    const orangId = await tambah('orang', { nama })
    await tambah('penugasan', {
      orang_id: orangId,
      unit_kerja_id: unit[i],
      nama_jabatan: 'Kepala Bidang',
      mulai: '2025-01-01',
    })
    return orangId
  }
  const addPegawai = async (nama: string, i: number, atasanId: string): Promise<Orang> => {
    const orangId = await tambah('orang', { nama, tanggal_lahir: '1990-05-01' })
    const pegawaiId = await tambah('pegawai', { orang_id: orangId, mulai_kerja: '2026-01-01' })
    await tambah('penugasan', {
      orang_id: orangId,
      unit_kerja_id: unit[i],
      jabatan_id: jabatanId,
      nama_jabatan: 'Operator',
      mulai: '2026-01-01',
    })
    await tambah('perjanjian_kerja', {
      pegawai_id: pegawaiId,
      mulai: '2026-01-01',
      selesai: '2026-12-31',
      tanggal_terima_sk: '2026-01-02',
    })
    await tambah('hubungan_atasan', { bawahan_id: orangId, atasan_id: atasanId, mulai: '2026-01-01' })
    return {
      pegawaiId,
      orangId,
      nama,
      viewer: makeViewer(orangId, nama, { peran: 'PEGAWAI', perangkatDaerahId: null }),
    }
  }
  const penilaiId = await addPejabat('Fahruddin Noor', 0)
  const asingId = await addPejabat('Penilai Asing', 1)
  const tim: Orang[] = []
  for (let i = 0; i < banyak; i += 1)
    tim.push(await addPegawai(`Pegawai ${String(i).padStart(2, '0')}`, 0, penilaiId))
  const luar = await addPegawai('Orang Luar', 1, asingId)
  await readSql(
    `INSERT INTO pustaka_rhk (jabatan_id, urutan, uraian, indikator) VALUES ($1, 0, 'Surat masuk terkelola', $2)`,
    [jabatanId, JSON.stringify(makeRencana()[0]?.indikator)],
  )
  return {
    penilai: makeViewer(penilaiId, 'Fahruddin Noor', { peran: 'PENILAI', perangkatDaerahId: null }),
    pengelola: makeViewer(await addPejabat('Siti Raudah', 0), 'Siti Raudah', {
      peran: 'PENGELOLA_OPD',
      perangkatDaerahId: opd[0] ?? null,
    }),
    asing: makeViewer(asingId, 'Penilai Asing', { peran: 'PENILAI', perangkatDaerahId: null }),
    tim,
    luar,
    jabatanId,
  }
}

/** Satu hasil kerja dengan indikator berbobot seperti yang diminta. */
export function makeRencana(
  bobot: readonly (number | null)[] = [60, 40],
  uraian = 'Surat masuk terkelola',
): RencanaIsian[] {
  return [
    {
      uraian,
      rhkAtasan: 'Tata naskah dinas tertib',
      indikator: bobot.map((satu, i) => ({
        aspek: i === 0 ? ('KUANTITAS' as const) : ('WAKTU' as const),
        uraian: `Ukuran ${i + 1}`,
        target: i === 0 ? 120 : 1.5,
        satuan: i === 0 ? 'surat' : 'hari',
        polaritas: i === 0 ? ('MAKSIMAL' as const) : ('MINIMAL' as const),
        bobot: satu,
      })),
    },
  ]
}

/** Draf berisi milik `pegawaiId`, disusun `viewer`; versinya 2 setelah disimpan. */
export async function makeDraf(
  viewer: Viewer,
  pegawaiId: string,
  rencana = makeRencana(),
): Promise<{ versiId: string; version: number }> {
  const { versiId } = await withTransaction((tx) =>
    draftSkp(tx, viewer, { pegawaiId, tahun: TAHUN, sumber: 'KOSONG' }, HARI_INI),
  )
  const { version } = await withTransaction((tx) =>
    saveSkp(tx, viewer, { versiId, version: 1, rencana }, HARI_INI),
  )
  return { versiId, version }
}
