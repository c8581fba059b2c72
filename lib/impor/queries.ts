import { getWilayah } from '../server/clock.ts'
import { readSql } from '../server/db.ts'
import type {
  BedaBaris,
  GalatBaris,
  IsiBaris,
  JenisImpor,
  KeadaanBaris,
  PemetaanLembar,
  RingkasanImpor,
  SaringImpor,
  StatusImpor,
} from './schema.ts'

// Berkas impor meliputi seluruh daerah; jangkauannya adalah izin pegawai:import dan penilaian:import itu sendiri (ADMIN_BKD).

export type ImporDto = {
  id: string
  jenis: JenisImpor
  status: StatusImpor
  namaBerkas: string
  ukuran: number
  tahun: number | null
  pemetaan: PemetaanLembar[]
  ringkasan: RingkasanImpor
  oleh: string
  /** Jam wilayah, `YYYY-MM-DD HH.MM`. */
  diunggah: string
  diterapkan: string | null
  version: number
}

const JAM = `AT TIME ZONE $1, 'YYYY-MM-DD HH24.MI'`
const KOLOM = `i.id, i.jenis, i.status, i.nama_berkas AS "namaBerkas", i.ukuran, i.tahun, i.pemetaan, i.ringkasan,
  o.nama AS oleh, to_char(i.diunggah_pada ${JAM}) AS diunggah, to_char(i.diterapkan_pada ${JAM}) AS diterapkan, i.version`
const ASAL = 'FROM impor i JOIN akun a ON a.id = i.akun_id JOIN orang o ON o.id = a.orang_id'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Impor terakhir dari jenis yang diminta, terbaru dahulu. */
export async function listImpor(jenis: readonly JenisImpor[], batas = 10): Promise<ImporDto[]> {
  const { zona } = await getWilayah()
  return readSql<ImporDto>(
    `SELECT ${KOLOM} ${ASAL} WHERE i.jenis = ANY($2) ORDER BY i.diunggah_pada DESC, i.id DESC LIMIT $3`,
    [zona, jenis, batas],
  )
}

/** Satu impor, atau null bila tidak ada atau bukan dari jenis yang diminta. */
export async function findImpor(id: string, jenis: readonly JenisImpor[]): Promise<ImporDto | null> {
  if (!UUID.test(id)) return null
  const { zona } = await getWilayah()
  const [row] = await readSql<ImporDto>(`SELECT ${KOLOM} ${ASAL} WHERE i.id = $2 AND i.jenis = ANY($3)`, [
    zona,
    id,
    jenis,
  ])
  return row ?? null
}

/** Impor lain yang sudah diterapkan dari berkas yang sama persis, dengan jam wilayahnya. */
export async function findImporKembar(id: string): Promise<{ id: string; diterapkan: string } | null> {
  const { zona } = await getWilayah()
  const [row] = await readSql<{ id: string; diterapkan: string }>(
    `SELECT k.id, to_char(k.diterapkan_pada ${JAM}) AS diterapkan FROM impor i
     JOIN impor k ON k.sha256 = i.sha256 AND k.jenis = i.jenis AND k.tahun IS NOT DISTINCT FROM i.tahun AND k.id <> i.id
     WHERE i.id = $2 AND k.status = 'DITERAPKAN' ORDER BY k.diterapkan_pada DESC LIMIT 1`,
    [zona, id],
  )
  return row ?? null
}

export type BarisDto = {
  lembar: string
  nomor: number
  keadaan: KeadaanBaris
  kunci: string | null
  nama: string | null
  isi: IsiBaris
  beda: BedaBaris[]
  galat: GalatBaris[]
}

export type HalamanBaris = { baris: BarisDto[]; sebelum: string | null; sesudah: string | null }

const KOLOM_BARIS = 'lembar, nomor, keadaan, kunci, nama, isi, beda, galat'
const readKunci = (kunci: string | undefined): [string, number] => {
  const [lembar = '', nomor = '0'] = kunci?.split('~') ?? []
  return [lembar, Number(nomor)]
}

/** Baris yang tetap diterapkan walau ada isiannya yang janggal. */
const SYARAT_PERINGATAN = `keadaan <> 'SALAH' AND $2 = 'PERINGATAN' AND galat <> '[]' AND NOT galat @? '$[*].dilewati'`

/** Satu halaman baris pratinjau menurut keadaan (atau yang berperingatan), maju atau mundur dari kunci `lembar~nomor`. */
export async function listBaris(
  imporId: string,
  saring: {
    keadaan: KeadaanBaris | 'PERINGATAN'
    berakibat?: boolean
    /** Dari yang SAMA: hanya yang sengaja dilewati, atau hanya yang isinya memang sama. */
    dilewati?: boolean | undefined
    setelah?: string | undefined
    sebelum?: string | undefined
    batas: number
  },
): Promise<HalamanBaris> {
  const mundur = saring.sebelum !== undefined
  const [lembar, nomor] = readKunci(saring.sebelum ?? saring.setelah)
  const rows = await readSql<BarisDto>(
    `SELECT ${KOLOM_BARIS} FROM impor_baris
     WHERE impor_id = $1 AND ${saring.keadaan === 'PERINGATAN' ? SYARAT_PERINGATAN : 'keadaan = $2'} AND (lembar, nomor) ${mundur ? '<' : '>'} ($3, $4)
       AND ($5::boolean IS NOT TRUE OR beda @? '$[*].akibat')
       AND ($7::boolean IS NULL OR (galat @? '$[*].dilewati') = $7)
     ORDER BY lembar ${mundur ? 'DESC' : ''}, nomor ${mundur ? 'DESC' : ''} LIMIT $6`,
    [
      imporId,
      saring.keadaan,
      lembar,
      nomor,
      saring.berakibat ?? false,
      saring.batas + 1,
      saring.dilewati ?? null,
    ],
  )
  const lebih = rows.length > saring.batas
  const baris = rows.slice(0, saring.batas)
  if (mundur) baris.reverse()
  const kunci = (satu: BarisDto | undefined) => (satu ? `${satu.lembar}~${satu.nomor}` : null)
  return {
    baris,
    sebelum: (mundur ? lebih : saring.setelah !== undefined) ? kunci(baris[0]) : null,
    sesudah: (mundur ? baris.length > 0 : lebih) ? kunci(baris.at(-1)) : null,
  }
}

/** Semua baris yang salah, untuk diunduh. */
export async function listBarisSalah(imporId: string): Promise<BarisDto[]> {
  return readSql<BarisDto>(
    `SELECT ${KOLOM_BARIS} FROM impor_baris WHERE impor_id = $1 AND keadaan = 'SALAH' ORDER BY lembar, nomor LIMIT 200000`,
    [imporId],
  )
}

export type PratinjauDto = {
  impor: ImporDto
  kembar: { id: string; diterapkan: string } | null
  salah: HalamanBaris | null
  berubah: HalamanBaris | null
  baru: HalamanBaris | null
  sama: HalamanBaris | null
  peringatan: HalamanBaris | null
}

/** Yang tampak di halaman pratinjau: ikhtisar tiap keadaan, atau satu keadaan sehalaman penuh bila disaring. */
export async function findPratinjau(
  id: string,
  jenis: readonly JenisImpor[],
  saring: SaringImpor,
): Promise<PratinjauDto | null> {
  const impor = await findImpor(id, jenis)
  if (!impor) return null
  const { ringkasan } = impor
  const dipilihKeadaan = saring.peringatan ? 'PERINGATAN' : saring.keadaan
  const load = (keadaan: KeadaanBaris | 'PERINGATAN', ikhtisar: number): Promise<HalamanBaris | null> => {
    const dipilih = dipilihKeadaan === keadaan
    if (dipilihKeadaan ? !dipilih : ikhtisar === 0) return Promise.resolve(null)
    const letak = dipilih ? { setelah: saring.setelah, sebelum: saring.sebelum } : {}
    const dilewati = keadaan === 'SAMA' ? saring.dilewati === '1' : undefined
    const berakibat = keadaan === 'BERUBAH' && saring.berakibat === '1'
    return listBaris(impor.id, { keadaan, berakibat, dilewati, ...letak, batas: dipilih ? 50 : ikhtisar })
  }
  const [kembar, salah, berubah, baru, sama, peringatan] = await Promise.all([
    findImporKembar(impor.id),
    load('SALAH', ringkasan.salah > 0 ? 8 : 0),
    load('BERUBAH', ringkasan.berubah > 0 ? 20 : 0),
    load('BARU', ringkasan.baru > 0 ? 8 : 0),
    load('SAMA', 0),
    load('PERINGATAN', ringkasan.peringatan > 0 ? 5 : 0),
  ])
  return { impor, kembar, salah, berubah, baru, sama, peringatan }
}
