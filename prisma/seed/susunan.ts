// Lebih panjang dari biasanya: rantai pejabat dibuat dari kepala daerah ke bawah dalam satu urutan.
import { getPersona, type Persona, type TempatPersona } from '../../tests/personas.ts'
import { type Acak, ambil, createAcak, createUuid } from './acak.ts'
import { createNama, GELAR_KEPALA_SEKOLAH, GELAR_KESEHATAN, GELAR_PEJABAT } from './nama.ts'
import type { JenisUnit, TemplatPerangkatDaerah, TemplatUnit } from './organisasi.ts'
import { TANGGAL_GANTI_PENILAI, UNIT_PENILAI } from './peraga.ts'
import type {
  BarisHubunganAtasan,
  BarisOrang,
  BarisPenugasan,
  BarisPerangkatDaerah,
  BarisUnitKerja,
} from './tabel.ts'
import { addHariTeks, buatNipPns } from './tanggal.ts'

/** Satu masa kepemimpinan; `selesai` null berarti masih memimpin. */
type MasaKepala = { orangId: string; mulai: string; selesai: string | null }
export type Unit = { baris: BarisUnitKerja; templat: TemplatUnit; kepala: MasaKepala[] }
export type Susunan = {
  perangkatDaerah: { baris: BarisPerangkatDaerah; templat: TemplatPerangkatDaerah; unit: Unit[] }[]
  orang: BarisOrang[]
  penugasan: BarisPenugasan[]
  hubunganAtasan: BarisHubunganAtasan[]
  /** Orang persona menurut kuncinya, kecuali pegawai (ia dibuat bersama pegawai lain). */
  orangPersona: Map<string, string>
}

const TAHUN_AWAL = '2026-01-01'
const TANGGAL_GANTI = ['2026-04-01', '2026-07-06', '2026-08-03', '2026-10-05', '2026-11-09'] as const
/** Bagian unit yang kepalanya berganti di tengah tahun. */
const PELUANG_GANTI = 0.1

function pilihGelar(acak: Acak, jenis: JenisUnit): string | null {
  if (jenis === 'SEKOLAH') return acak.pick(GELAR_KEPALA_SEKOLAH)
  if (jenis === 'PUSKESMAS' || jenis === 'INSTALASI') return acak.pick(GELAR_KESEHATAN)
  return acak.pickBobot(GELAR_PEJABAT)
}

/** Perangkat daerah, unit, dan pejabatnya dengan rantai atasan sampai kepala daerah. */
export function createSusunan(
  templat: readonly TemplatPerangkatDaerah[],
  benih: number,
  tempatLahir: readonly string[],
): Susunan {
  const acak = createAcak(benih, 'pejabat')
  const uuid = createUuid(benih, 'organisasi')
  const nipTerpakai = new Set<string>()
  const hasil: Susunan = {
    perangkatDaerah: [],
    orang: [],
    penugasan: [],
    hubunganAtasan: [],
    orangPersona: new Map(),
  }

  const tambahPersona = (persona: Persona): string => {
    const id = uuid()
    if (persona.nip !== null) nipTerpakai.add(persona.nip)
    hasil.orang.push({
      id,
      nip: persona.nip,
      nama: persona.namaOrang,
      gelarDepan: persona.gelarDepan,
      gelarBelakang: persona.gelarBelakang,
      tempatLahir: ambil(tempatLahir, 0),
      tanggalLahir: persona.tanggalLahir,
      jenisKelamin: persona.jenisKelamin,
      nomorHp: null,
      surel: null,
    })
    hasil.orangPersona.set(persona.kunci, id)
    return id
  }
  const tambahPejabat = (gelar: string | null, lahirMin: number, lahirMaks: number): string => {
    const id = uuid()
    const jenisKelamin = acak.chance(0.45) ? 'P' : 'L'
    const { nip, tanggalLahir } = buatNipPns(acak, jenisKelamin, lahirMin, lahirMaks, nipTerpakai)
    hasil.orang.push({
      id,
      nip,
      nama: createNama(acak, jenisKelamin),
      gelarDepan: acak.chance(0.25) ? (jenisKelamin === 'L' ? 'H.' : 'Hj.') : null,
      gelarBelakang: gelar,
      tempatLahir: acak.pick(tempatLahir),
      tanggalLahir,
      jenisKelamin,
      nomorHp: null,
      surel: null,
    })
    return id
  }
  const tugaskan = (
    orangId: string,
    unitKerjaId: string,
    namaJabatan: string,
    masa: Omit<MasaKepala, 'orangId'>,
  ) =>
    hasil.penugasan.push({
      id: uuid(),
      orangId,
      unitKerjaId,
      jabatanId: null,
      namaJabatan,
      jenis: 'DEFINITIF',
      mulai: masa.mulai,
      selesai: masa.selesai,
      nomorSk: `821/${acak.int(11, 399)}/${masa.mulai.slice(0, 4)}`,
    })
  const hubungkan = (bawahanId: string, atasanId: string, masa: Omit<MasaKepala, 'orangId'>) =>
    hasil.hubunganAtasan.push({
      id: uuid(),
      bawahanId,
      atasanId,
      mulai: masa.mulai < TAHUN_AWAL ? TAHUN_AWAL : masa.mulai,
      selesai: masa.selesai,
    })
  const awalMenjabat = () =>
    `${acak.int(2021, 2025)}-${acak.pick(['01', '03', '08', '10'])}-${acak.pick(['02', '05', '12'])}`

  const ppk = tambahPersona(getPersona('ppk'))
  const sekda = tambahPejabat('S.H., M.Si.', 1967, 1972)
  hubungkan(sekda, ppk, { mulai: TAHUN_AWAL, selesai: null })
  tambahPersona(getPersona('auditor'))

  templat.forEach((pd, i) => {
    const perangkatDaerahId = uuid()
    const kodePd = String(i + 1).padStart(2, '0')
    const akar: Unit = {
      baris: {
        id: uuid(),
        perangkatDaerahId,
        indukId: null,
        kode: `${kodePd}.0000`,
        nama: pd.nama,
        jenis: 'INDUK',
      },
      templat: { nama: pd.nama, jenis: 'INDUK', induk: null, kepala: pd.kepala, bobot: 0 },
      kepala: [],
    }
    if (pd.kepala !== null) {
      const orangId =
        pd.kunci === 'PENDIDIKAN'
          ? tambahPersona(getPersona('kepala'))
          : pd.kunci === 'SETDA'
            ? sekda
            : tambahPejabat(acak.pickBobot(GELAR_PEJABAT), 1967, 1980)
      const masa = { mulai: awalMenjabat(), selesai: null }
      akar.kepala.push({ orangId, ...masa })
      tugaskan(orangId, akar.baris.id, pd.kepala, masa)
      if (orangId !== sekda) hubungkan(orangId, sekda, masa)
    }
    const unit: Unit[] = [akar]
    const menurutNama = new Map<string, Unit>()
    pd.unit.forEach((satu, urut) => {
      const induk = satu.induk === null ? akar : (menurutNama.get(satu.induk) ?? akar)
      const baru: Unit = {
        baris: {
          id: uuid(),
          perangkatDaerahId,
          indukId: induk.baris.id,
          kode: `${kodePd}.${String(urut + 1).padStart(4, '0')}`,
          nama: satu.nama,
          jenis: satu.jenis,
        },
        templat: satu,
        kepala: [],
      }
      if (satu.kepala !== null) {
        const unitPenilai = pd.kunci === 'KOMINFO' && satu.nama === UNIT_PENILAI
        const tanggalGanti = unitPenilai
          ? TANGGAL_GANTI_PENILAI
          : satu.jenis !== 'WILAYAH' && acak.chance(PELUANG_GANTI)
            ? acak.pick(TANGGAL_GANTI)
            : null
        const lama = tambahPejabat(pilihGelar(acak, satu.jenis), 1968, 1986)
        baru.kepala.push({
          orangId: lama,
          mulai: awalMenjabat(),
          selesai: tanggalGanti === null ? null : addHariTeks(tanggalGanti, -1),
        })
        if (tanggalGanti !== null)
          baru.kepala.push({
            orangId: unitPenilai
              ? tambahPersona(getPersona('penilai'))
              : tambahPejabat(pilihGelar(acak, satu.jenis), 1970, 1988),
            mulai: tanggalGanti,
            selesai: null,
          })
        if (unitPenilai) {
          const pendahulu = hasil.orang.find(({ id }) => id === lama)
          if (pendahulu)
            Object.assign(pendahulu, { nama: 'Rusdiana', gelarDepan: 'Hj.', gelarBelakang: 'S.Sos.' })
        }
        const atasan = induk.kepala.at(-1)?.orangId ?? sekda
        for (const masa of baru.kepala) {
          tugaskan(masa.orangId, baru.baris.id, satu.kepala, masa)
          hubungkan(masa.orangId, atasan, masa)
        }
      }
      menurutNama.set(satu.nama, baru)
      unit.push(baru)
    })
    hasil.perangkatDaerah.push({
      baris: {
        id: perangkatDaerahId,
        kode: kodePd,
        nama: pd.nama,
        singkatan: pd.singkatan,
        jenis: pd.jenis,
        urutan: i + 1,
      },
      templat: pd,
      unit,
    })
  })

  const tempatkanStaf = (persona: Persona, kunci: NonNullable<TempatPersona>) => {
    const pd = hasil.perangkatDaerah.find((satu) => satu.templat.kunci === kunci)
    const unit = pd?.unit.find((satu) => satu.templat.jenis === 'BIDANG' && satu.kepala.length > 0)
    if (unit === undefined) throw new Error(`Wilayah tidak mempunyai ${kunci}`)
    const orangId = tambahPersona(persona)
    const masa = { mulai: '2022-03-01', selesai: null }
    tugaskan(orangId, unit.baris.id, persona.jabatan, masa)
    for (const kepala of unit.kepala)
      hubungkan(orangId, kepala.orangId, { mulai: kepala.mulai, selesai: kepala.selesai })
  }
  for (const kunci of ['pengelola', 'admin', 'admin2'] as const) {
    const persona = getPersona(kunci)
    if (persona.tempat !== null) tempatkanStaf(persona, persona.tempat)
  }
  return hasil
}
