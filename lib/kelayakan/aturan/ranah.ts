// The domain of every fact that a change is searched in: one table, so that no rule writes its own advice.
import { formatTanggal } from '../../core/format.ts'
import { addHari, buatTanggal, selisihHari, type Tanggal } from '../../core/tanggal.ts'
import { LABEL_STATUS_PEGAWAI } from '../../pegawai/labels.ts'
import { STATUS_PEGAWAI, type StatusPegawai } from '../../pegawai/schema.ts'
import { LABEL_PREDIKAT } from '../../penilaian/labels.ts'
import { PREDIKAT, type Predikat } from '../../penilaian/schema.ts'
import { LABEL_RATING } from '../../perilaku-kerja/labels.ts'
import { RATING, type Rating } from '../../perilaku-kerja/schema.ts'
import type { Fakta, Hukuman } from '../schema.ts'

/** A change of one fact, the others as they are. */
export type Ubah = <F extends Fakta>(fakta: F) => F

/** How one fact may change. */
export type Ranah = {
  label: string
  /** The fact as people read it. */
  tampil: (fakta: Fakta) => string
  /** The smallest change of this fact that passes, null where none does. */
  cari: <F extends Fakta>(fakta: F, lolos: (fakta: F) => boolean) => Ubah | null
  /** This fact at its best. */
  ideal: Ubah
}

type Bentuk<V> = {
  label: string
  baca: (fakta: Fakta) => V | null
  ganti: (nilai: V, fakta: Fakta) => Partial<Fakta>
  /** Nearest first; for a fact not yet recorded, the least demanding first. */
  cariNilai: (sekarang: V | null, lolos: (nilai: V) => boolean, fakta: Fakta) => V | null
  ideal: V
  tampilNilai: (nilai: V) => string
}

function ranah<V>(bentuk: Bentuk<V>): Ranah {
  const ganti =
    (nilai: V): Ubah =>
    (fakta) => ({ ...fakta, ...bentuk.ganti(nilai, fakta) })
  return {
    label: bentuk.label,
    tampil: (fakta) => {
      const nilai = bentuk.baca(fakta)
      return nilai === null ? 'belum dicatat' : bentuk.tampilNilai(nilai)
    },
    cari: (fakta, lolos) => {
      const nilai = bentuk.cariNilai(bentuk.baca(fakta), (satu) => lolos(ganti(satu)(fakta)), fakta)
      return nilai === null ? null : ganti(nilai)
    },
    ideal: ganti(bentuk.ideal),
  }
}

/** Whole numbers outward from the present one; where there is none, from the worst end. */
function cariAngka(maks: number, terburuk: 'KECIL' | 'BESAR') {
  return (sekarang: number | null, lolos: (nilai: number) => boolean): number | null => {
    for (let jarak = 0; jarak <= maks; jarak += 1) {
      const calon =
        sekarang === null
          ? [terburuk === 'KECIL' ? jarak : maks - jarak]
          : [sekarang - jarak, sekarang + jarak].filter((satu) => satu >= 0 && satu <= maks)
      const cocok = calon.find(lolos)
      if (cocok !== undefined) return cocok
    }
    return null
  }
}

/** Codes of an ordered list (best first) outward from the present one; where there is none, from the worst. */
function cariKode<T extends string>(daftar: readonly T[]) {
  return (sekarang: T | null, lolos: (nilai: T) => boolean): T | null => {
    const asal = sekarang === null ? daftar.length - 1 : daftar.indexOf(sekarang)
    const urut = [...daftar.keys()].sort((a, b) => Math.abs(a - asal) - Math.abs(b - asal))
    for (const i of urut) {
      const kode = daftar[i]
      if (kode !== undefined && lolos(kode)) return kode
    }
    return null
  }
}

function cariBoolean(_sekarang: boolean | null, lolos: (nilai: boolean) => boolean): boolean | null {
  return [true, false].find(lolos) ?? null
}

const HARI_PALING_AWAL = buatTanggal(1930, 1, 1)
const HARI_PALING_AKHIR = buatTanggal(2150, 12, 31)

/** Least number of days up to `maks` at which a condition that stays true once true holds; null where it never does. */
function cariJarak(maks: number, lolos: (jarak: number) => boolean): number | null {
  if (!lolos(maks)) return null
  let gagal = 0
  let jarak = maks
  while (jarak - gagal > 1) {
    const tengah = Math.floor((gagal + jarak) / 2)
    if (lolos(tengah)) jarak = tengah
    else gagal = tengah
  }
  return jarak
}

/** Days outward from the given one. Every date rule is monotone in its days, so that only one direction can pass. */
function cariHariDari(
  asal: Tanggal,
  palingAwal: Tanggal,
  lolos: (nilai: Tanggal) => boolean,
): Tanggal | null {
  const maju = cariJarak(selisihHari(asal, HARI_PALING_AKHIR), (n) => lolos(addHari(asal, n)))
  if (maju !== null) return addHari(asal, maju)
  const mundur = cariJarak(selisihHari(palingAwal, asal), (n) => lolos(addHari(asal, -n)))
  return mundur === null ? null : addHari(asal, -mundur)
}

/** A day within the bounds; where none is recorded, the search starts at the least demanding one, `longgar`. */
function cariHari(longgar: Tanggal) {
  return (sekarang: Tanggal | null, lolos: (nilai: Tanggal) => boolean): Tanggal | null =>
    cariHariDari(sekarang ?? longgar, HARI_PALING_AWAL, lolos)
}

/**
 * The sanctions that may stop somebody ended before the contract or lifted, all lifted, or a new heavy one on the last
 * day of the contract.
 */
function cariHukuman(
  sekarang: Hukuman[] | null,
  lolos: (nilai: Hukuman[]) => boolean,
  { kontrak }: Fakta,
): Hukuman[] | null {
  const daftar = sekarang ?? []
  const sebelum = kontrak?.mulai ? addHari(kontrak.mulai, -1) : null
  const berakhir = daftar.flatMap((satu): Hukuman[] => {
    if (satu.tingkat === 'RINGAN') return [satu]
    if (sebelum === null || satu.berlakuSejak === null || satu.berlakuSejak > sebelum) return []
    return [{ ...satu, berlakuHingga: sebelum }]
  })
  const baru: Hukuman = { tingkat: 'BERAT', berlakuSejak: kontrak?.selesai ?? HARI_PALING_AWAL }
  return [berakhir, [], [...daftar, baru]].find(lolos) ?? null
}

function tampilHukuman(daftar: Hukuman[]): string {
  if (daftar.length === 0) return 'tidak ada'
  return daftar
    .map((satu) => {
      const hingga = satu.berlakuHingga == null ? 'seterusnya' : formatTanggal(satu.berlakuHingga)
      const sejak = satu.berlakuSejak === null ? 'hari yang belum dicatat' : formatTanggal(satu.berlakuSejak)
      return `${(satu.tingkat ?? 'tingkat belum dicatat').toLowerCase()} ${sejak} sampai ${hingga}`
    })
    .join('; ')
}

const yaTidak = (nilai: boolean) => (nilai ? 'ya' : 'tidak')
const hari = (nilai: number) => `${nilai} hari kerja`
const bulan = (nilai: number) => `${nilai} bulan`

/** By the name of the fact; a fact that only explains has no domain. */
export const RANAH: Readonly<Record<string, Ranah>> = {
  status: ranah<StatusPegawai>({
    label: 'status pegawai',
    baca: (fakta) => fakta.status,
    ganti: (status) => ({ status }),
    cariNilai: cariKode(STATUS_PEGAWAI),
    ideal: 'AKTIF',
    tampilNilai: (nilai) => LABEL_STATUS_PEGAWAI[nilai].toLowerCase(),
  }),
  tanggalLahir: ranah({
    label: 'tanggal lahir (bila data keliru)',
    baca: (fakta) => fakta.tanggalLahir,
    ganti: (tanggalLahir) => ({ tanggalLahir }),
    cariNilai: cariHari(HARI_PALING_AWAL),
    ideal: buatTanggal(2010, 1, 1),
    tampilNilai: formatTanggal,
  }),
  batasUsia: ranah({
    label: 'batas usia jabatan',
    baca: (fakta) => fakta.batasUsia,
    ganti: (batasUsia) => ({ batasUsia }),
    cariNilai: cariAngka(100, 'KECIL'),
    ideal: 100,
    tampilNilai: (nilai) => `${nilai} tahun`,
  }),
  kontrak: ranah({
    label: 'hari terakhir kontrak',
    baca: (fakta) => fakta.kontrak?.selesai ?? null,
    ganti: (selesai, fakta) =>
      fakta.kontrak === null ? {} : { kontrak: { mulai: fakta.kontrak.mulai, selesai } },
    // A contract may end earlier or later, never before it starts; one that is not recorded cannot be proposed.
    cariNilai: (sekarang, lolos, fakta) =>
      sekarang === null ? null : cariHariDari(sekarang, fakta.kontrak?.mulai ?? HARI_PALING_AWAL, lolos),
    ideal: HARI_PALING_AWAL,
    tampilNilai: formatTanggal,
  }),
  mulaiKerja: ranah({
    label: 'hari mulai kerja (bila data keliru)',
    baca: (fakta) => fakta.mulaiKerja,
    ganti: (mulaiKerja) => ({ mulaiKerja }),
    cariNilai: cariHari(HARI_PALING_AKHIR),
    ideal: HARI_PALING_AWAL,
    tampilNilai: formatTanggal,
  }),
  skpDitetapkan: ranah({
    label: 'SKP ditetapkan',
    baca: (fakta) => fakta.skpDitetapkan,
    ganti: (skpDitetapkan) => ({ skpDitetapkan }),
    cariNilai: cariBoolean,
    ideal: true,
    tampilNilai: yaTidak,
  }),
  bulanFinal: ranah({
    label: 'bulan final',
    baca: (fakta) => fakta.bulanFinal,
    ganti: (bulanFinal) => ({ bulanFinal }),
    cariNilai: cariAngka(120, 'KECIL'),
    ideal: 120,
    tampilNilai: bulan,
  }),
  bulanWajib: ranah({
    label: 'bulan wajib',
    baca: (fakta) => fakta.bulanWajib,
    ganti: (bulanWajib) => ({ bulanWajib }),
    cariNilai: cariAngka(120, 'BESAR'),
    ideal: 1,
    tampilNilai: bulan,
  }),
  predikat: ranah<Predikat>({
    label: 'predikat',
    baca: (fakta) => fakta.predikat,
    ganti: (predikat) => ({ predikat }),
    cariNilai: cariKode(PREDIKAT),
    ideal: 'SANGAT_BAIK',
    tampilNilai: (nilai) => LABEL_PREDIKAT[nilai],
  }),
  ratingPerilaku: ranah<Rating>({
    label: 'rating perilaku',
    baca: (fakta) => fakta.ratingPerilaku,
    ganti: (ratingPerilaku) => ({ ratingPerilaku }),
    cariNilai: cariKode(RATING),
    ideal: 'DI_ATAS_EKSPEKTASI',
    tampilNilai: (nilai) => LABEL_RATING[nilai].toLowerCase(),
  }),
  alpaKumulatif: ranah({
    label: 'alpa setahun',
    baca: (fakta) => fakta.alpaKumulatif,
    ganti: (alpaKumulatif) => ({ alpaKumulatif }),
    cariNilai: cariAngka(366, 'BESAR'),
    ideal: 0,
    tampilNilai: hari,
  }),
  alpaBerturut: ranah({
    label: 'alpa berturut-turut',
    baca: (fakta) => fakta.alpaBerturut,
    ganti: (alpaBerturut) => ({ alpaBerturut }),
    cariNilai: cariAngka(366, 'BESAR'),
    ideal: 0,
    tampilNilai: hari,
  }),
  hukuman: ranah({
    label: 'hukuman disiplin',
    baca: (fakta) => fakta.hukuman,
    ganti: (hukuman) => ({ hukuman }),
    cariNilai: cariHukuman,
    ideal: [],
    tampilNilai: tampilHukuman,
  }),
  kasusTerbuka: ranah({
    label: 'kasus disiplin terbuka',
    baca: (fakta) => fakta.kasusTerbuka,
    ganti: (kasusTerbuka) => ({ kasusTerbuka }),
    cariNilai: cariBoolean,
    ideal: false,
    tampilNilai: yaTidak,
  }),
  paguUpahMencukupi: ranah({
    label: 'pagu upah mencukupi',
    baca: (fakta) => fakta.paguUpahMencukupi,
    ganti: (paguUpahMencukupi) => ({ paguUpahMencukupi }),
    cariNilai: cariBoolean,
    ideal: true,
    tampilNilai: yaTidak,
  }),
  jabatanDibutuhkan: ranah({
    label: 'jabatan dibutuhkan',
    baca: (fakta) => fakta.jabatanDibutuhkan,
    ganti: (jabatanDibutuhkan) => ({ jabatanDibutuhkan }),
    cariNilai: cariBoolean,
    ideal: true,
    tampilNilai: yaTidak,
  }),
  anggaranKonversiTersedia: ranah({
    label: 'anggaran konversi tersedia',
    baca: (fakta) => fakta.anggaranKonversiTersedia,
    ganti: (anggaranKonversiTersedia) => ({ anggaranKonversiTersedia }),
    cariNilai: cariBoolean,
    ideal: true,
    tampilNilai: yaTidak,
  }),
  formasiTersedia: ranah({
    label: 'formasi tersedia',
    baca: (fakta) => fakta.formasiTersedia,
    ganti: (formasiTersedia) => ({ formasiTersedia }),
    cariNilai: cariBoolean,
    ideal: true,
    tampilNilai: yaTidak,
  }),
}
