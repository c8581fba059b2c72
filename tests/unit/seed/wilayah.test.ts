import { describe, expect, it } from 'vitest'
import { isTanggal } from '../../../lib/core/tanggal.ts'
import type { BarisHubunganAtasan, BarisPenugasan } from '../../../prisma/seed/tabel.ts'
import { generateTahun } from '../../../prisma/seed/tahun.ts'
import { generateWilayah } from '../../../prisma/seed/wilayah.ts'
import { getPersona, PERSONAS } from '../../personas.ts'

const wilayah = generateWilayah()
const provinsi = generateWilayah({ ukuran: 'provinsi' })

type Masa = { mulai: string; selesai: string | null }

function countTumpangTindih<T extends Masa>(daftar: readonly T[], kunci: (satu: T) => string): number {
  const urut = [...daftar].sort((a, b) => kunci(a).localeCompare(kunci(b)) || (a.mulai < b.mulai ? -1 : 1))
  return urut.filter((satu, i) => {
    const lalu = urut[i - 1]
    return (
      lalu !== undefined &&
      kunci(lalu) === kunci(satu) &&
      (lalu.selesai === null || lalu.selesai >= satu.mulai)
    )
  }).length
}

describe('kabupaten bawaan', () => {
  it('dibuat sama persis dari benih yang sama, dan berbeda dari benih lain', () => {
    expect(JSON.stringify(generateWilayah())).toBe(JSON.stringify(wilayah))
    expect(JSON.stringify(generateTahun(generateWilayah(), 2026))).toBe(
      JSON.stringify(generateTahun(wilayah, 2026)),
    )
    expect(JSON.stringify(generateWilayah({ benih: 7 }).orang)).not.toBe(JSON.stringify(wilayah.orang))
  })

  it('berisi 983 pegawai, 14 perangkat daerah, 37 jabatan yang semuanya terisi', () => {
    expect(wilayah.pegawai).toHaveLength(983)
    expect(wilayah.perangkatDaerah).toHaveLength(14)
    expect(wilayah.jabatan).toHaveLength(37)
    expect(new Set(wilayah.penugasan.flatMap(({ jabatanId }) => jabatanId ?? []))).toHaveLength(37)
  })

  it('menempatkan pegawai sebanyak yang diketahui di tiap perangkat daerah', () => {
    const pd = new Map(wilayah.unitKerja.map(({ id, perangkatDaerahId }) => [id, perangkatDaerahId]))
    const nama = new Map(wilayah.perangkatDaerah.map((satu) => [satu.id, satu.nama]))
    const pegawai = new Set(wilayah.pegawai.map(({ orangId }) => orangId))
    const banyak: Record<string, number> = {}
    for (const { orangId, unitKerjaId, selesai } of wilayah.penugasan)
      if (pegawai.has(orangId) && selesai === null) {
        const satu = nama.get(pd.get(unitKerjaId) ?? '') ?? '?'
        banyak[satu] = (banyak[satu] ?? 0) + 1
      }
    expect(banyak).toMatchObject({
      'Dinas Pendidikan': 341,
      'Dinas Kesehatan': 172,
      'Rumah Sakit Umum Daerah': 88,
      'Dinas Kominfo': 24,
      BKPSDM: 14,
    })
  })
})

describe.each([
  ['kabupaten', wilayah],
  ['provinsi', provinsi],
] as const)('setiap wilayah (%s)', (_, satu) => {
  it('memberi setiap orang id dan NIP sendiri, NIP 18 digit yang memuat tanggal lahir', () => {
    const nip = satu.orang.flatMap((orang) => orang.nip ?? [])
    expect(new Set(nip).size).toBe(nip.length)
    expect(new Set(satu.orang.map(({ id }) => id)).size).toBe(satu.orang.length)
    const salah = satu.orang.filter(
      (orang) =>
        orang.nip !== null &&
        (!/^\d{18}$/.test(orang.nip) ||
          !isTanggal(orang.tanggalLahir ?? '') ||
          orang.nip.slice(0, 8) !== orang.tanggalLahir?.replaceAll('-', '')),
    )
    expect(salah).toEqual([])
  })

  it('memberi uuid berbentuk v7 dan tidak mengulanginya antartabel', () => {
    const id = [
      satu.perangkatDaerah,
      satu.unitKerja,
      satu.jabatan,
      satu.orang,
      satu.pegawai,
      satu.penugasan,
      satu.hubunganAtasan,
      satu.perjanjianKerja,
      satu.upah,
      satu.akun,
      satu.peranAkun,
    ].flatMap((daftar) => daftar.map((baris) => baris.id))
    expect(new Set(id).size).toBe(id.length)
    expect(
      id.filter(
        (teks) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(teks),
      ),
    ).toEqual([])
  })

  it('tidak menjadikan seorang pun atasan dirinya sendiri dan tidak menumpuk masa', () => {
    expect(satu.hubunganAtasan.filter(({ bawahanId, atasanId }) => bawahanId === atasanId)).toEqual([])
    expect(countTumpangTindih(satu.hubunganAtasan, ({ bawahanId }: BarisHubunganAtasan) => bawahanId)).toBe(0)
    expect(countTumpangTindih(satu.penugasan, ({ orangId }: BarisPenugasan) => orangId)).toBe(0)
    expect(
      [...satu.hubunganAtasan, ...satu.penugasan, ...satu.perjanjianKerja].filter(
        ({ mulai, selesai }) => selesai !== null && selesai < mulai,
      ),
    ).toEqual([])
  })

  it('membuat rantai atasan yang berakhir pada kepala daerah, tanpa putaran', () => {
    const atasan = new Map(
      satu.hubunganAtasan.filter(({ selesai }) => selesai === null).map((h) => [h.bawahanId, h.atasanId]),
    )
    const ppk = satu.orang.find(({ nip }) => nip === null)?.id
    const nyasar = [...atasan.keys()].filter((awal) => {
      let orang: string | undefined = awal
      for (let langkah = 0; langkah < 8 && orang !== undefined; langkah++) {
        if (orang === ppk) return false
        orang = atasan.get(orang)
      }
      return true
    })
    expect(nyasar).toEqual([])
  })

  it('memuat delapan persona dengan peran dan cakupannya', () => {
    expect(satu.akun.map(({ personaDemo }) => personaDemo)).toEqual(PERSONAS.map(({ kunci }) => kunci))
    for (const { peran, perangkatDaerahId } of satu.peranAkun)
      expect(perangkatDaerahId !== null).toBe(peran === 'PENGELOLA_OPD' || peran === 'KEPALA_OPD')
  })

  it('memberi persona penilai tepat dua belas bawahan, termasuk persona pegawai', () => {
    const cari = (kunci: 'pegawai' | 'penilai') =>
      satu.orang.find(({ nip }) => nip === getPersona(kunci).nip)?.id
    const tim = satu.hubunganAtasan.filter(
      ({ atasanId, selesai }) => atasanId === cari('penilai') && selesai === null,
    )
    expect(tim).toHaveLength(12)
    expect(tim.map(({ bawahanId }) => bawahanId)).toContain(cari('pegawai'))
    expect(new Set(tim.map(({ mulai }) => mulai))).toEqual(new Set(['2026-08-03']))
  })
})

describe('ukuran lain', () => {
  it('berisi 153 jabatan, 41 perangkat daerah, dan 4 biro pada provinsi', () => {
    expect(provinsi.pegawai).toHaveLength(16_426)
    expect(provinsi.jabatan).toHaveLength(153)
    expect(provinsi.perangkatDaerah.filter(({ jenis }) => jenis !== 'BIRO')).toHaveLength(41)
    expect(provinsi.perangkatDaerah.filter(({ jenis }) => jenis === 'BIRO')).toHaveLength(4)
  })

  it.each([60, 862, 4_999])('membuat %i pegawai', (ukuran) => {
    expect(generateWilayah({ ukuran }).pegawai).toHaveLength(ukuran)
  })

  it('menolak ukuran yang tidak masuk akal', () => {
    expect(() => generateWilayah({ ukuran: 12 })).toThrow(RangeError)
    expect(() => generateWilayah({ ukuran: 100.5 })).toThrow(RangeError)
  })
})
