// Lebih panjang dari biasanya: urutan pembuatan wilayah dibaca dari atas ke bawah di satu tempat.
import { minTanggal, parseTanggal } from '../../lib/core/tanggal.ts'
import { PERSONAS } from '../../tests/personas.ts'
import { type Acak, ambil, bagiMenurut, createAcak, createUuid } from './acak.ts'
import {
  formatJabatanSiasn,
  KELOMPOK_JABATAN,
  type KelompokJabatan,
  listTemplatJabatan,
  PENDIDIKAN,
  TEMPAT_JABATAN_TEKNIS,
} from './jabatan.ts'
import { dealSebab, LANCAR, type Lakon, planKuota, type Sebab } from './lakon.ts'
import { createNama } from './nama.ts'
import { listKabupaten, listKelompokUnit, listProvinsi, type TemplatPerangkatDaerah } from './organisasi.ts'
import { PERAGA, type Peraga } from './peraga.ts'
import { createSusunan, type Susunan, type Unit } from './susunan.ts'
import type { BarisJabatan, BarisOrang, BarisPegawai, IdentitasWilayah, Wilayah } from './tabel.ts'
import { addHariTeks, buatNipPppk, buatTanggalAcak, hitungTanggalBup } from './tanggal.ts'

export type Ukuran = 'kabupaten' | 'provinsi' | number
export const BENIH_BAWAAN = 20260102
export const MULAI_KONTRAK = '2026-01-01'
export const SELESAI_KONTRAK = '2026-12-31'
const JUMLAH_MINIMAL = 60
/** Tim persona penilai dan satu orang lagi harus muat. */
const MINIMAL_KOMINFO = 13

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

const PAGU_KURANG = ['SOSIAL', 'BIRO_HUKUM', 'BIRO_ORGANISASI']
const PAGU_KOSONG = ['BPKAD', 'BIRO_PEMERINTAHAN']
const HANYA_RATING = ['PERPUSTAKAAN']

/** Satu tempat kerja yang akan diisi seorang pegawai. */
type Slot = { unit: Unit; jabatan: BarisJabatan; lakon: Lakon | null; peraga: Peraga | null }

function planJumlah(templat: readonly TemplatPerangkatDaerah[], jumlah: number): number[] {
  const hasil = bagiMenurut(
    templat.map(({ bobot }) => bobot),
    jumlah,
  )
  templat.forEach(({ kunci }, i) => {
    const minimal = kunci === 'KOMINFO' ? MINIMAL_KOMINFO : 1
    while ((hasil[i] ?? 0) < minimal) {
      // Tidak mengambil dari dirinya sendiri: ia bisa saja yang terbesar pada wilayah kecil.
      const lain = hasil.map((n, j) => (i === j ? 0 : n))
      const terbesar = lain.indexOf(Math.max(...lain))
      hasil[terbesar] = (hasil[terbesar] ?? 0) - 1
      hasil[i] = (hasil[i] ?? 0) + 1
    }
  })
  return hasil
}

function pilihJabatan(acak: Acak, unit: Unit, kunciPd: string, daftar: readonly Jabatan[]): BarisJabatan {
  const kelompok = acak.pickBobot(listKelompokUnit(unit.templat.jenis))
  const boleh = daftar.filter(
    ({ baris }) =>
      baris.kelompok === kelompok && (TEMPAT_JABATAN_TEKNIS[baris.nama]?.includes(kunciPd) ?? true),
  )
  return acak.pickBobot(boleh.map(({ baris, bobot }) => [baris, bobot] as const))
}

type Jabatan = { baris: BarisJabatan; kelompok: KelompokJabatan; bobot: number }

/** Menandai satu jabatan langka yang tidak lagi dibutuhkan; pemegangnya mendapat catatan dan memakan kuotanya. */
function tandaiTidakDibutuhkan(
  slot: Slot[],
  kuotaCatatan: number,
): { jabatanId: string; terpakai: number } | null {
  const pemegang = new Map<string, Slot[]>()
  for (const satu of slot) pemegang.set(satu.jabatan.id, [...(pemegang.get(satu.jabatan.id) ?? []), satu])
  const langka = [...pemegang.values()]
    .filter(
      (daftar) => daftar.length <= Math.min(3, kuotaCatatan) && daftar.every(({ peraga }) => peraga === null),
    )
    .sort((a, b) => a.length - b.length)[0]
  if (langka === undefined) return null
  for (const satu of langka) satu.lakon = { hasil: 'DENGAN_CATATAN', sebab: ['JABATAN_TIDAK_DIBUTUHKAN'] }
  return { jabatanId: ambil(langka, 0).jabatan.id, terpakai: langka.length }
}

function pilihTanggalLahir(acak: Acak, batasUsia: number, sebab: readonly Sebab[]): string {
  if (sebab.includes('BUP')) return buatTanggalAcak(acak, 2026 - batasUsia, 12, 12)
  if (sebab.includes('MENCAPAI_BUP')) return buatTanggalAcak(acak, 2026 - batasUsia, 9, 9)
  if (sebab.includes('BUP_DALAM_KONTRAK')) return buatTanggalAcak(acak, 2027 - batasUsia, 1, 11)
  const tertua = 2028 - batasUsia
  return buatTanggalAcak(acak, tertua + Math.floor(((acak.next() + acak.next()) / 2) * (2003 - tertua + 1)))
}

function pilihStatus(sebab: readonly Sebab[]): BarisPegawai['status'] {
  for (const satu of ['MENGUNDURKAN_DIRI', 'MENINGGAL', 'DIBERHENTIKAN', 'MENCAPAI_BUP'] as const)
    if (sebab.includes(satu)) return satu
  return 'AKTIF'
}

function pilihUpah(acak: Acak, kelompok: string, provinsi: boolean): number {
  if (provinsi) return 5_729_876
  const dasar =
    kelompok === 'PENATA_LAYANAN_OPERASIONAL' || kelompok === 'TENAGA_KESEHATAN' ? 1_900_000 : 1_500_000
  return dasar + acak.int(0, 10) * 50_000
}

/** Kadang terlambat diterima atau tidak dicatat; tanpa tanggal ini keterlambatan SKP tidak dapat dihitung. */
function pilihTanggalTerimaSk(acak: Acak, lakon: Lakon): string | null {
  if (acak.chance(0.9)) return '2026-01-02'
  return acak.chance(0.85) || lakon.sebab.includes('SKP_TERLAMBAT') ? '2026-01-05' : null
}

function pilihSumberDana(acak: Acak, unit: Unit): string {
  const { jenis } = unit.templat
  if (jenis === 'SEKOLAH') return acak.chance(0.3) ? 'BOSP' : 'APBD'
  if (jenis === 'PUSKESMAS' || jenis === 'INSTALASI') return acak.chance(0.5) ? 'BLUD' : 'APBD'
  return 'APBD'
}

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

/** Siapa bekerja di mana dan apa perannya, tiap perangkat daerah menurut kuotanya. */
function planSlot(
  susunan: Susunan,
  daftarJabatan: readonly Jabatan[],
  jumlah: number,
  provinsi: boolean,
  benih: number,
  wilayah: Wilayah,
): Slot[] {
  const acak = createAcak(benih, 'slot')
  const banyak = planJumlah(
    susunan.perangkatDaerah.map(({ templat }) => templat),
    jumlah,
  )
  const menurutNama = new Map(daftarJabatan.map(({ baris }) => [baris.nama, baris]))
  const perPd = susunan.perangkatDaerah.map(({ templat, unit }, i) => {
    const boleh = unit.filter(({ templat: satu }) => satu.bobot > 0)
    const bobotUnit = boleh.map((satu) => [satu, satu.templat.bobot] as const)
    const peraga = PERAGA.filter(
      (satu) => satu.tempat === templat.kunci && (satu.tempat === 'KOMINFO' || (!provinsi && jumlah >= 900)),
    )
    const slot: Slot[] = peraga.map((satu) => {
      const jabatan = menurutNama.get(satu.jabatan)
      const unit = satu.unit ? boleh.find(({ baris }) => baris.nama === satu.unit) : acak.pick(boleh)
      if (!jabatan || !unit) throw new Error(`Peraga ${satu.nama} tidak menemukan tempatnya`)
      return { unit, jabatan, lakon: satu.lakon, peraga: satu }
    })
    // Tim persona penilai tetap dua belas orang: yang lain bekerja di unit lain.
    const untukLain = bobotUnit.filter(
      ([satu]) => !peraga.some(({ unit }) => templat.kunci === 'KOMINFO' && unit === satu.baris.nama),
    )
    for (let n = slot.length; n < (banyak[i] ?? 0); n++) {
      const unit = acak.pickBobot(untukLain)
      slot.push({
        unit,
        jabatan: pilihJabatan(acak, unit, templat.kunci, daftarJabatan),
        lakon: null,
        peraga: null,
      })
    }
    return slot
  })
  const kuota = planKuota(
    susunan.perangkatDaerah.map(({ templat }, i) => ({
      kunci: templat.kunci,
      jumlah: (perPd[i] ?? []).filter(({ lakon }) => lakon === null).length,
      paguKurang: PAGU_KURANG.includes(templat.kunci),
    })),
    jumlah,
  )
  // Peraga memakai kuota 983 perangkat daerahnya; pada ukuran lain kuota dihitung tanpa mereka.
  if (jumlah === 983)
    perPd.forEach((slot, i) => {
      const milik = ambil(kuota, i)
      for (const { lakon } of slot) if (lakon !== null && lakon.hasil !== 'DIPERPANJANG') milik[lakon.hasil]--
    })
  let sisaPasangan = Math.max(2, Math.round(jumlah / 160))
  perPd.forEach((slot, i) => {
    const { baris, templat } = ambil(susunan.perangkatDaerah, i)
    const milik = ambil(kuota, i)
    if (sisaPasangan === 0 || milik.DENGAN_CATATAN < 2 || PAGU_KURANG.includes(templat.kunci)) return
    const tanda = tandaiTidakDibutuhkan(slot, milik.DENGAN_CATATAN)
    if (tanda === null) return
    sisaPasangan--
    milik.DENGAN_CATATAN -= tanda.terpakai
    wilayah.tidakDibutuhkan.push({ perangkatDaerahId: baris.id, jabatanId: tanda.jabatanId })
  })
  const total = (hasil: 'DENGAN_CATATAN' | 'DITUNDA' | 'TIDAK') =>
    kuota.reduce(
      (n, satu, i) => n + (hasil === 'DENGAN_CATATAN' && isPaguKurang(susunan, i) ? 0 : satu[hasil]),
      0,
    )
  const tumpukan = {
    DENGAN_CATATAN: dealSebab('DENGAN_CATATAN', total('DENGAN_CATATAN'), acak),
    DITUNDA: dealSebab('DITUNDA', total('DITUNDA'), acak),
    TIDAK: dealSebab('TIDAK', total('TIDAK'), acak),
  }
  perPd.forEach((slot, i) => {
    const kosong = acak.shuffle(slot.filter(({ lakon }) => lakon === null))
    for (const hasil of ['TIDAK', 'DITUNDA', 'DENGAN_CATATAN'] as const)
      for (let n = 0; n < ambil(kuota, i)[hasil]; n++) {
        const satu = kosong.pop()
        if (satu === undefined) throw new Error('Kuota melebihi banyaknya pegawai')
        const karenaPagu = hasil === 'DENGAN_CATATAN' && isPaguKurang(susunan, i)
        const sebab: readonly Sebab[] = karenaPagu ? ['UPAH_KURANG'] : (tumpukan[hasil].pop() ?? [])
        satu.lakon = { hasil, sebab }
      }
  })
  return perPd.flat()
}

function isPaguKurang(susunan: Susunan, i: number): boolean {
  return PAGU_KURANG.includes(ambil(susunan.perangkatDaerah, i).templat.kunci)
}

type Bekal = { provinsi: boolean; tempatLahir: readonly string[]; benih: number; uuid: () => string }

/** Mengisi orang, pegawai, penugasan, atasan, kontrak, dan upah bagi tiap slot. */
function fillPegawai(wilayah: Wilayah, slot: readonly Slot[], susunan: Susunan, bekal: Bekal): void {
  const { provinsi, uuid } = bekal
  const acak = createAcak(bekal.benih, 'pegawai')
  const terpakai = new Set(PERAGA.map(({ nip }) => nip))
  const unitSePd = new Map(
    susunan.perangkatDaerah.map(({ baris, unit }) => [
      baris.id,
      unit.filter(({ templat, kepala }) => templat.bobot > 0 && kepala.length > 0),
    ]),
  )
  let nomorKontrak = 0
  let nrk = 300_000
  let tanpaAtasan = 0
  for (const { unit, jabatan, lakon: milik, peraga } of slot) {
    const lakon = milik ?? LANCAR
    const jenisKelamin = peraga ? (peraga.nip[14] === '1' ? 'L' : 'P') : acak.chance(0.54) ? 'P' : 'L'
    const tanggalLahir = peraga
      ? `${peraga.nip.slice(0, 4)}-${peraga.nip.slice(4, 6)}-${peraga.nip.slice(6, 8)}`
      : pilihTanggalLahir(acak, jabatan.batasUsia, lakon.sebab)
    const nip = peraga?.nip ?? buatNipPppk(acak, jenisKelamin, tanggalLahir, terpakai)
    const nama = peraga?.nama ?? createNama(acak, jenisKelamin)
    const orang: BarisOrang = {
      id: uuid(),
      nip,
      nama,
      gelarDepan: peraga?.gelarDepan ?? null,
      gelarBelakang: jabatan.kelompok === 'GURU' ? 'S.Pd.' : null,
      tempatLahir: peraga?.tempatLahir ?? acak.pick(bekal.tempatLahir),
      tanggalLahir,
      jenisKelamin,
      nomorHp: acak.chance(0.9) ? `0812${acak.int(10_000_000, 99_999_999)}` : null,
      surel: acak.chance(0.6)
        ? `${nama.toLowerCase().replace(/[^a-z]+/g, '.')}.${nip.slice(-4)}@contoh.example`
        : null,
    }
    const pegawai: BarisPegawai = {
      id: uuid(),
      orangId: orang.id,
      pnsId: [0, 1, 2, 3]
        .map(() => acak.int(0, 0xffffffff).toString(16).padStart(8, '0'))
        .join('')
        .toUpperCase(),
      nrk: provinsi && acak.chance(0.1) ? String(++nrk) : null,
      status: pilihStatus(lakon.sebab),
      mulaiKerja: MULAI_KONTRAK,
      batasUsiaKhusus: null,
      alasanBatasUsia: null,
      pendidikan: acak.pickBobot(PENDIDIKAN[pilihKelompok(jabatan)]),
      golongan: null,
    }
    wilayah.orang.push(orang)
    wilayah.pegawai.push(pegawai)
    wilayah.lakon.push(lakon)

    const lain = (unitSePd.get(unit.baris.perangkatDaerahId) ?? []).filter((satu) => satu !== unit)
    const pindah = peraga === null && lain.length > 0 && acak.chance(0.012)
    const tanggalPindah = pindah ? acak.pick(['2026-05-04', '2026-07-01', '2026-09-01']) : null
    const segmen =
      tanggalPindah === null
        ? [{ unit, mulai: MULAI_KONTRAK, selesai: null }]
        : [
            { unit: acak.pick(lain), mulai: MULAI_KONTRAK, selesai: addHariTeks(tanggalPindah, -1) },
            { unit, mulai: tanggalPindah, selesai: null },
          ]
    const belumDipetakan = lakon.sebab.includes('JABATAN_BELUM_DIPETAKAN')
    const tanpa = peraga?.tanpaAtasan === true || (peraga === null && tanpaAtasan < 3 && acak.chance(0.006))
    if (tanpa && peraga === null) tanpaAtasan++
    for (const bagian of segmen) {
      wilayah.penugasan.push({
        id: uuid(),
        orangId: orang.id,
        unitKerjaId: bagian.unit.baris.id,
        jabatanId: belumDipetakan ? null : jabatan.id,
        namaJabatan: belumDipetakan ? 'Tenaga Teknis Lapangan' : jabatan.nama,
        jenis: 'DEFINITIF',
        mulai: bagian.mulai,
        selesai: bagian.selesai,
        nomorSk: `813/${acak.int(101, 899)}/${wilayah.identitas.opdBkd}/${bagian.mulai.slice(0, 4)}`,
      })
      if (tanpa) continue
      for (const kepala of bagian.unit.kepala) {
        const mulai = kepala.mulai > bagian.mulai ? kepala.mulai : bagian.mulai
        const selesai = [kepala.selesai, bagian.selesai].filter((satu) => satu !== null).sort()[0] ?? null
        if (selesai !== null && selesai < mulai) continue
        wilayah.hubunganAtasan.push({
          id: uuid(),
          bawahanId: orang.id,
          atasanId: kepala.orangId,
          mulai,
          selesai,
        })
      }
    }

    nomorKontrak += nomorKontrak === 216 ? 2 : 1
    wilayah.perjanjianKerja.push({
      id: uuid(),
      pegawaiId: pegawai.id,
      nomor: peraga?.nomorKontrak ?? `810/${nomorKontrak}/${wilayah.identitas.opdBkd}/2026`,
      mulai: MULAI_KONTRAK,
      selesai: minTanggal(
        parseTanggal(SELESAI_KONTRAK),
        parseTanggal(hitungTanggalBup(tanggalLahir, jabatan.batasUsia)),
      ),
      tanggalTerimaSk: peraga ? '2026-01-02' : pilihTanggalTerimaSk(acak, lakon),
      sumberDana: peraga?.nomorKontrak ? 'APBD' : pilihSumberDana(acak, unit),
    })
    wilayah.upah.push({
      id: uuid(),
      pegawaiId: pegawai.id,
      rupiahBulan: peraga?.rupiahBulan ?? pilihUpah(acak, jabatan.kelompok, provinsi),
      berlakuSejak: MULAI_KONTRAK,
      berlakuHingga: null,
    })
  }
}

function pilihKelompok(jabatan: BarisJabatan): KelompokJabatan {
  const kelompok = KELOMPOK_JABATAN.find((satu) => satu === jabatan.kelompok)
  if (kelompok === undefined) throw new Error(`Kelompok ${jabatan.kelompok} tidak dikenal`)
  return kelompok
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
