// Dari bahan beku ke fakta: satu tempat, karena setiap angka di sini dihitung dengan fungsi aturan yang sama dengan layar.
import type { Perseratus } from '../core/desimal.ts'
import { angkaDari } from '../core/desimal.ts'
import { maxTanggal, parseTanggal, type Tanggal, tahunDari } from '../core/tanggal.ts'
import type { Kebijakan } from '../hukum/parameter.ts'
import { AMBANG_ALPA_BERTURUT, AMBANG_ALPA_HENTI } from '../kehadiran/parameter.ts'
import type { Rentang } from '../pegawai/aturan/kontrak.ts'
import {
  type Bulan,
  computeSampaiBulan,
  listBulanKontrak,
  listBulanWajib,
} from '../penilaian/aturan/bulan-wajib.ts'
import { computePredikat } from '../penilaian/aturan/predikat.ts'
import { type CapaianBulan, computeRataTahunan, type RataTahunan } from '../penilaian/aturan/rata-tahunan.ts'
import { RATING, type Rating } from '../perilaku-kerja/schema.ts'
import type { Bahan } from './facts-bahan.ts'
import { type Fakta, faktaSchema } from './schema.ts'

export type KontrakBahan = Rentang & { tanggalTerimaSk: Tanggal | null }
export type BulanBahan = Bulan & { final: boolean; capaian: Perseratus | null; perilaku: string | null }

const tanggal = (teks: string | undefined | null) =>
  teks == null || teks === '-' ? null : parseTanggal(teks)

/** Kontrak di dalam bahan, menurut mulai. */
export function parseKontrak(bahan: Bahan): KontrakBahan[] {
  return (bahan.kontrak?.split(';') ?? []).map((satu) => {
    const [mulai = '', selesai = '', terima] = satu.split(' ')
    return { mulai: parseTanggal(mulai), selesai: parseTanggal(selesai), tanggalTerimaSk: tanggal(terima) }
  })
}

const SPASI = 32
const STRIP = 45
const TITIK_KOMA = 59
const angka = (teks: string, i: number) => teks.charCodeAt(i) - 48

/** Satu deret dibaca huruf demi huruf: memotongnya menjadi ratusan ribu teks kecil memakan separuh waktu putaran. */
function scanBulan(deret: string | null, hasil: BulanBahan[]): BulanBahan[] {
  if (deret === null) return hasil
  for (let i = 0; i < deret.length; i += 1) {
    const tahun =
      angka(deret, i) * 1000 + angka(deret, i + 1) * 100 + angka(deret, i + 2) * 10 + angka(deret, i + 3)
    const bulan = angka(deret, i + 4) * 10 + angka(deret, i + 5)
    const final = deret[i + 7] === 'F'
    i += 9
    let capaian: Perseratus | null = null
    for (; deret.charCodeAt(i) !== SPASI; i += 1) {
      const digit = angka(deret, i)
      if (digit >= 0) capaian = (capaian ?? 0) * 10 + digit
    }
    const awal = i + 1
    while (i < deret.length && deret.charCodeAt(i) !== TITIK_KOMA) i += 1
    hasil.push({
      tahun,
      bulan,
      final,
      capaian,
      perilaku: deret.charCodeAt(awal) === STRIP ? null : deret.slice(awal, i),
    })
  }
  return hasil
}

/** Bulan di dalam bahan, menurut waktu; capaian dalam perseratus. */
export function parseBulan(bahan: Bahan): BulanBahan[] {
  return scanBulan(bahan.bulan, scanBulan(bahan.bulanLalu, []))
}

/** Kontrak sekarang: yang mencakup hari evaluasi, kalau tidak ada yang terakhir. */
export function findKontrakSekarang(kontrak: readonly KontrakBahan[], pada: Tanggal): KontrakBahan | null {
  return kontrak.find(({ mulai, selesai }) => mulai <= pada && pada <= selesai) ?? kontrak.at(-1) ?? null
}

export type MasaNilai = { kontrak: KontrakBahan[]; sekarang: KontrakBahan | null; wajib: Bulan[] }
/** Ingatan per bentuk kontrak dan pengecualian: hampir semua orang berkontrak sama. */
export type Pengingat = Map<string, MasaNilai>
/** Wilayah yang bentuk kontraknya beragam tidak boleh menumpuk ingatan: sejuta orang memakai memori sebanyak seribu. */
const INGATAN_PALING_BANYAK = 4_000

/** Kontrak sekarang dan bulan yang menentukan: setahun takwim, atau bulan kontrak itu sendiri bila ia melintasi tahun. */
export function computeMasaNilai(
  bahan: Bahan,
  pada: Tanggal,
  kebijakan: Kebijakan,
  ingat: Pengingat = new Map(),
): MasaNilai {
  const kunci =
    bahan.kecuali === null ? (bahan.kontrak ?? '') : `${bahan.kontrak}|${JSON.stringify(bahan.kecuali)}`
  const ada = ingat.get(kunci)
  if (ada) return ada
  const kontrak = parseKontrak(bahan)
  const sekarang = findKontrakSekarang(kontrak, pada)
  const hasil = { kontrak, sekarang, wajib: listWajib(bahan, kontrak, sekarang, pada, kebijakan) }
  if (ingat.size >= INGATAN_PALING_BANYAK) ingat.clear()
  ingat.set(kunci, hasil)
  return hasil
}

function listWajib(
  bahan: Bahan,
  kontrak: readonly KontrakBahan[],
  sekarang: KontrakBahan | null,
  pada: Tanggal,
  kebijakan: Kebijakan,
): Bulan[] {
  if (sekarang === null) return []
  const kecuali = bahan.kecuali ?? []
  const tahun = tahunDari(pada)
  if (tahunDari(sekarang.mulai) !== tahun || tahunDari(sekarang.selesai) !== tahun) {
    const isKecuali = (satu: Bulan) => kecuali.some(([t, b]) => t === satu.tahun && b === satu.bulan)
    return listBulanKontrak(sekarang, kontrak, pada, isKecuali, kebijakan)
  }
  const dikecualikan = kecuali.flatMap(([t, b]) => (t === tahun ? [b] : []))
  const sampai = computeSampaiBulan(pada, kebijakan)
  return listBulanWajib(kontrak, tahun, sampai, dikecualikan, kebijakan).map((bulan) => ({ tahun, bulan }))
}

const urut = ({ tahun, bulan }: Bulan) => tahun * 12 + bulan - 1

/** Rata-rata atas bulan yang menentukan; bulan hilang sebagai nomor bulan menurut waktu. */
export function computeRata(
  wajib: readonly Bulan[],
  bulan: readonly BulanBahan[],
  kebijakan: Kebijakan,
): RataTahunan {
  const terurut: CapaianBulan[] = bulan.map((satu) => ({
    bulan: urut(satu),
    capaian: satu.capaian,
    final: satu.final,
  }))
  const rata = computeRataTahunan(wajib.map(urut), terurut, kebijakan)
  return { ...rata, bulanHilang: rata.bulanHilang.map((nomor) => (nomor % 12) + 1) }
}

type Alpa = { kumulatif: number | null; berturut: number | null }

/**
 * Alpa satu tahun takwim. Bulan wajib tanpa rekap membuat jumlahnya hanya batas bawah: itu dipakai bila sudah menolak, kalau tidak
 * belum dicatat. Deret yang tidak dirinci paling panjang sebanyak alpanya: batas atas itu dipakai bila masih di bawah ambang.
 */
function computeAlpaTahun(hadir: string | null, bulanWajib: readonly number[], kebijakan: Kebijakan): Alpa {
  const [, bit = '0', jumlah = '0', terpanjang = '-', tanpaDeret = '0'] = hadir?.split(' ') ?? []
  const lengkap = bulanWajib.every((bulan) => (Number(bit) & (1 << bulan)) !== 0) && hadir !== null
  const kumulatif = Number(jumlah)
  const nyata = terpanjang === '-' ? 0 : Number(terpanjang)
  const mungkin = Math.max(nyata, Number(tanpaDeret))
  const ambang = kebijakan.read(AMBANG_ALPA_BERTURUT)
  const berturut = nyata >= ambang ? nyata : lengkap && mungkin < ambang ? mungkin : null
  return {
    kumulatif: lengkap || kumulatif >= kebijakan.read(AMBANG_ALPA_HENTI) ? kumulatif : null,
    berturut,
  }
}

/** Yang lebih besar dari tahun-tahun yang disentuh kontrak; yang menolak menang, yang tidak diketahui tidak dianggap nol. */
function gabungAlpa(daftar: readonly (number | null)[], ambang: number): number | null {
  const dikenal = daftar.filter((satu) => satu !== null)
  const terbesar = dikenal.length === 0 ? null : Math.max(...dikenal)
  return dikenal.length === daftar.length || (terbesar !== null && terbesar >= ambang) ? terbesar : null
}

function computeAlpa(bahan: Bahan, wajib: readonly Bulan[], pada: Tanggal, kebijakan: Kebijakan): Alpa {
  const tahun = tahunDari(pada)
  const bulanPada = (satu: number) => wajib.flatMap((b) => (b.tahun === satu ? [b.bulan] : []))
  const lalu = bulanPada(tahun - 1)
  const tahunan = [computeAlpaTahun(bahan.hadir, bulanPada(tahun), kebijakan)]
  if (lalu.length > 0) tahunan.push(computeAlpaTahun(bahan.hadirLalu, lalu, kebijakan))
  return {
    kumulatif: gabungAlpa(
      tahunan.map((satu) => satu.kumulatif),
      kebijakan.read(AMBANG_ALPA_HENTI),
    ),
    berturut: gabungAlpa(
      tahunan.map((satu) => satu.berturut),
      kebijakan.read(AMBANG_ALPA_BERTURUT),
    ),
  }
}

/** Rating yang dinyatakan pejabat penilai, atau null bila belum. */
export function parseRating(teks: string | null): Rating | null {
  return RATING.find((satu) => satu === teks) ?? null
}

/** Tiga tanggal SKP di dalam bahan; null bila SKP tidak dicatat sama sekali. */
export function parseSkp(bahan: Bahan) {
  if (bahan.skp === null) return null
  const [pegawai, penilai, ditetapkan] = bahan.skp.split(' ')
  return { ttdPegawai: tanggal(pegawai), ttdPenilai: tanggal(penilai), ditetapkan: tanggal(ditetapkan) }
}

/** Fakta satu orang menurut bahan beku, diperiksa skema; `pada` menentukan batas bulan dan kontrak sekarang. */
export function buildFakta(
  nip: string,
  bahan: Bahan,
  pada: Tanggal,
  kebijakan: Kebijakan,
  ingat?: Pengingat,
): Fakta {
  const { sekarang, wajib } = computeMasaNilai(bahan, pada, kebijakan, ingat)
  const rata = computeRata(wajib, parseBulan(bahan), kebijakan)
  const skp = parseSkp(bahan)
  const hasilKerja = parseRating(bahan.hasilKerja)
  const perilaku = parseRating(bahan.perilaku)
  const alpa = computeAlpa(bahan, wajib, pada, kebijakan)
  const ttd = skp?.ttdPegawai && skp.ttdPenilai ? maxTanggal(skp.ttdPegawai, skp.ttdPenilai) : null
  return faktaSchema.parse({
    status: bahan.status,
    nip,
    tanggalLahir: bahan.lahir,
    batasUsia: bahan.batasUsia,
    kontrak: sekarang === null ? null : { mulai: sekarang.mulai, selesai: sekarang.selesai },
    mulaiKerja: bahan.mulaiKerja,
    skpDitetapkan: skp === null ? null : ttd !== null && skp.ditetapkan !== null,
    tanggalTerimaSk: sekarang?.tanggalTerimaSk ?? null,
    tanggalTtdSkp: ttd,
    bulanWajib: rata.bulanWajib,
    bulanFinal: rata.bulanWajib - rata.bulanHilang.length,
    bulanHilang: rata.bulanHilang,
    rataCapaian: rata.rata === null ? null : angkaDari(rata.rata),
    predikat: hasilKerja && perilaku ? computePredikat(hasilKerja, perilaku) : null,
    ratingPerilaku: perilaku,
    alpaKumulatif: alpa.kumulatif,
    alpaBerturut: alpa.berturut,
    hukuman: (bahan.hukuman ?? []).map(([tingkat, berlakuSejak, berlakuHingga]) => ({
      tingkat,
      berlakuSejak,
      berlakuHingga,
    })),
    kasusTerbuka: bahan.kasus !== null,
    paguUpahMencukupi: bahan.pagu,
    jabatanDibutuhkan: bahan.kebutuhan,
    anggaranKonversiTersedia: null,
    formasiTersedia: null,
  })
}
