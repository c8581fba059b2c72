// Lebih panjang dari biasanya: seorang pegawai dibuat berurutan dari orang sampai upah di satu tempat.
import { minTanggal, parseTanggal } from '../../lib/core/tanggal.ts'
import { type Acak, createAcak } from './acak.ts'
import { KELOMPOK_JABATAN, type KelompokJabatan, PENDIDIKAN } from './jabatan.ts'
import { LANCAR, type Lakon, type Sebab } from './lakon.ts'
import { createNama } from './nama.ts'
import { PERAGA } from './peraga.ts'
import type { Slot } from './slot.ts'
import type { Susunan, Unit } from './susunan.ts'
import type { BarisJabatan, BarisOrang, BarisPegawai, Wilayah } from './tabel.ts'
import { addHariTeks, buatNipPppk, buatTanggalAcak, hitungTanggalBup } from './tanggal.ts'

const MULAI_KONTRAK = '2026-01-01'
const SELESAI_KONTRAK = '2026-12-31'

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
function pilihKelompok(jabatan: BarisJabatan): KelompokJabatan {
  const kelompok = KELOMPOK_JABATAN.find((satu) => satu === jabatan.kelompok)
  if (kelompok === undefined) throw new Error(`Kelompok ${jabatan.kelompok} tidak dikenal`)
  return kelompok
}

/** Jam kerja seminggu menurut perjanjian; paruh waktu berbeda menurut kelompok jabatannya. */
const JAM_MINGGU: Record<KelompokJabatan, number | null> = {
  GURU: 24,
  TENAGA_KEPENDIDIKAN: 25,
  TENAGA_KESEHATAN: 30,
  TENAGA_TEKNIS: 25,
  PENGELOLA_UMUM_OPERASIONAL: 20,
  OPERATOR_LAYANAN_OPERASIONAL: 20,
  PENGELOLA_LAYANAN_OPERASIONAL: 25,
  PENATA_LAYANAN_OPERASIONAL: 25,
}

type Bekal = { provinsi: boolean; tempatLahir: readonly string[]; benih: number; uuid: () => string }

/** Mengisi orang, pegawai, penugasan, atasan, kontrak, dan upah bagi tiap slot. */
export function fillPegawai(wilayah: Wilayah, slot: readonly Slot[], susunan: Susunan, bekal: Bekal): void {
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
      jamMinggu: JAM_MINGGU[pilihKelompok(jabatan)],
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
