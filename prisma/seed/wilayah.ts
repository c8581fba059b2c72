import { PERSONAS } from '../../tests/personas.ts'
import { createUuid } from './acak.ts'
import { formatJabatanSiasn, listTemplatJabatan } from './jabatan.ts'
import { listKabupaten, listProvinsi } from './organisasi.ts'
import { fillPegawai } from './pegawai.ts'
import { type Jabatan, PAGU_KURANG, planSlot } from './slot.ts'
import { createSusunan, type Susunan } from './susunan.ts'
import type { IdentitasWilayah, Wilayah } from './tabel.ts'

export type Ukuran = 'kabupaten' | 'provinsi' | number
export const BENIH_BAWAAN = 20260102
const JUMLAH_MINIMAL = 60

const KABUPATEN: IdentitasWilayah & { offset: string; tempatLahir: string[] } = {
  nama: 'Kabupaten Hulu Sungai Tengah',
  zona: 'Asia/Makassar',
  singkatanZona: 'WITA',
  ibuKota: 'Barabai',
  opdBkd: 'BKPSDM',
  ppk: 'Bupati',
  offset: '+08:00',
  tempatLahir: [
    'Barabai',
    'Birayang',
    'Haruyan',
    'Pandawan',
    'Kandangan',
    'Amuntai',
    'Rantau',
    'Banjarmasin',
  ],
}
const PROVINSI: typeof KABUPATEN = {
  nama: 'Provinsi Jayakarta',
  zona: 'Asia/Jakarta',
  singkatanZona: 'WIB',
  ibuKota: 'Jayakarta',
  opdBkd: 'BKD',
  ppk: 'Gubernur',
  offset: '+07:00',
  tempatLahir: ['Jayakarta', 'Bogor', 'Bekasi', 'Tangerang', 'Depok', 'Cirebon', 'Pekalongan', 'Kebumen'],
}

const PAGU_KOSONG = ['BPKAD', 'BIRO_PEMERINTAHAN']
const HANYA_RATING = ['PERPUSTAKAAN']

/**
 * Wilayah contoh sebagai data polos. `ukuran`: kabupaten (983), provinsi (16.426), atau banyaknya pegawai (≥ 60; mulai 5.000
 * bersusunan provinsi). Benih yang sama memberi data yang sama, byte demi byte, uuid termasuk.
 */
export function generateWilayah({
  ukuran = 'kabupaten',
  benih = BENIH_BAWAAN,
}: {
  ukuran?: Ukuran
  benih?: number
} = {}): Wilayah {
  const jumlah = ukuran === 'kabupaten' ? 983 : ukuran === 'provinsi' ? 16_426 : ukuran
  if (!Number.isInteger(jumlah) || jumlah < JUMLAH_MINIMAL)
    throw new RangeError(`Wilayah contoh paling sedikit ${JUMLAH_MINIMAL} pegawai`)
  const provinsi = jumlah >= 5_000
  const { offset, tempatLahir, ...identitas } = provinsi ? PROVINSI : KABUPATEN
  const templat = provinsi ? listProvinsi(jumlah) : listKabupaten()
  const susunan = createSusunan(templat, benih, tempatLahir)

  const uuid = createUuid(benih, 'pegawai')
  const daftarJabatan: Jabatan[] = listTemplatJabatan(provinsi ? 'provinsi' : 'kabupaten').map((satu, i) => ({
    baris: {
      id: uuid(),
      kode: `J${String(i + 1).padStart(3, '0')}`,
      nama: satu.nama,
      kelompok: satu.kelompok,
      batasUsia: satu.batasUsia,
    },
    kelompok: satu.kelompok,
    bobot: satu.bobot,
  }))

  const wilayah: Wilayah = {
    benih,
    identitas,
    perangkatDaerah: susunan.perangkatDaerah.map(({ baris }) => baris),
    unitKerja: susunan.perangkatDaerah.flatMap(({ unit }) => unit.map(({ baris }) => baris)),
    jabatan: daftarJabatan.map(({ baris }) => baris),
    jabatanAlias: daftarJabatan.map(({ baris }) => ({
      nama: formatJabatanSiasn(baris.nama),
      jabatanId: baris.id,
    })),
    orang: susunan.orang,
    pegawai: [],
    penugasan: susunan.penugasan,
    hubunganAtasan: susunan.hubunganAtasan,
    perjanjianKerja: [],
    upah: [],
    akun: [],
    peranAkun: [],
    setelan: [
      { kunci: 'demo', nilai: true },
      { kunci: 'wilayah', nilai: identitas },
      { kunci: 'jamDemo', nilai: `2026-12-21T09:14:00${offset}` },
    ],
    lakon: [],
    paguKurang: [],
    paguKosong: [],
    hanyaRating: [],
    tidakDibutuhkan: [],
  }
  for (const { baris, templat } of susunan.perangkatDaerah) {
    if (PAGU_KURANG.includes(templat.kunci)) wilayah.paguKurang.push(baris.id)
    if (PAGU_KOSONG.includes(templat.kunci)) wilayah.paguKosong.push(baris.id)
    if (HANYA_RATING.includes(templat.kunci)) wilayah.hanyaRating.push(baris.id)
  }

  const slot = planSlot(susunan, daftarJabatan, jumlah, provinsi, benih, wilayah)
  fillPegawai(wilayah, slot, susunan, { provinsi, tempatLahir, benih, uuid })
  addAkunPersona(wilayah, susunan, benih)
  return wilayah
}

/** Akun tiap persona; tanpa sandi, karena pada data contoh mereka masuk dengan sekali tekan. */
function addAkunPersona(wilayah: Wilayah, susunan: Susunan, benih: number): void {
  const uuid = createUuid(benih, 'akun')
  const pegawai = PERSONAS.find(({ kunci }) => kunci === 'pegawai')
  for (const persona of PERSONAS) {
    const orangId =
      persona === pegawai
        ? wilayah.orang.find(({ nip }) => nip === persona.nip)?.id
        : susunan.orangPersona.get(persona.kunci)
    if (orangId === undefined) throw new Error(`Persona ${persona.kunci} tidak ada di wilayah`)
    const akun = { id: uuid(), orangId, namaMasuk: persona.namaMasuk, personaDemo: persona.kunci }
    const bercakupan = persona.peran === 'PENGELOLA_OPD' || persona.peran === 'KEPALA_OPD'
    const pd = susunan.perangkatDaerah.find(({ templat }) => templat.kunci === persona.tempat)
    wilayah.akun.push(akun)
    wilayah.peranAkun.push({
      id: uuid(),
      akunId: akun.id,
      peran: persona.peran,
      perangkatDaerahId: bercakupan ? (pd?.baris.id ?? null) : null,
    })
  }
}
