// Lebih panjang dari biasanya: pembagian orang ke tempat dan perannya satu urutan yang dibaca dari atas ke bawah.
import { type Acak, ambil, bagiMenurut, createAcak } from './acak.ts'
import { type KelompokJabatan, TEMPAT_JABATAN_TEKNIS } from './jabatan.ts'
import { dealSebab, type Lakon, planKuota, type Sebab } from './lakon.ts'
import { listKelompokUnit, type TemplatPerangkatDaerah } from './organisasi.ts'
import { PERAGA, type Peraga } from './peraga.ts'
import type { Susunan, Unit } from './susunan.ts'
import type { BarisJabatan, Wilayah } from './tabel.ts'

/** Tim persona penilai dan satu orang lagi harus muat. */
const MINIMAL_KOMINFO = 13
/** Perangkat daerah yang menyatakan pagu upah tahun depan kurang. */
export const PAGU_KURANG = ['SOSIAL', 'BIRO_HUKUM', 'BIRO_ORGANISASI']

/** Satu tempat kerja yang akan diisi seorang pegawai. */
export type Slot = { unit: Unit; jabatan: BarisJabatan; lakon: Lakon | null; peraga: Peraga | null }
export type Jabatan = { baris: BarisJabatan; kelompok: KelompokJabatan; bobot: number }

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

/** Jabatan yang boleh dipegang di unit itu, dengan bobotnya; diingat karena ditanyakan untuk setiap orang. */
function createPemilihJabatan(acak: Acak, daftar: readonly Jabatan[]) {
  const ingat = new Map<string, (readonly [BarisJabatan, number])[]>()
  return (unit: Unit, kunciPd: string): BarisJabatan => {
    const kelompok = acak.pickBobot(listKelompokUnit(unit.templat.jenis))
    const kunci = `${kelompok}/${kunciPd}`
    let boleh = ingat.get(kunci)
    if (boleh === undefined) {
      boleh = daftar
        .filter(
          (satu) =>
            satu.kelompok === kelompok && (TEMPAT_JABATAN_TEKNIS[satu.baris.nama]?.includes(kunciPd) ?? true),
        )
        .map(({ baris, bobot }) => [baris, bobot] as const)
      ingat.set(kunci, boleh)
    }
    return acak.pickBobot(boleh)
  }
}

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

/** Siapa bekerja di mana dan apa perannya, tiap perangkat daerah menurut kuotanya. */
export function planSlot(
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
  const pilihJabatan = createPemilihJabatan(acak, daftarJabatan)
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
        jabatan: pilihJabatan(unit, templat.kunci),
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
    const tanpaTanda = PAGU_KURANG.includes(templat.kunci) || wilayah.paguKosong.includes(baris.id)
    if (sisaPasangan === 0 || milik.DENGAN_CATATAN < 2 || tanpaTanda) return
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
