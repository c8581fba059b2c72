// Lebih panjang dari biasanya: setahun seorang pegawai dibuat berurutan di satu tempat.
import { LABEL_JENIS_HUKUMAN } from '../../lib/kehadiran/labels-disiplin.ts'
import { type Acak, ambil, createAcak, createUuid } from './acak.ts'
import {
  createCapaian,
  createKecondongan,
  createPerilaku,
  formatPerseratus,
  parsePerseratus,
  rerata,
  usulkanRatingHasil,
  usulkanRatingPerilaku,
} from './capaian.ts'
import { createAlpa, HARI_KERJA } from './kehadiran.ts'
import type { Lakon, Sebab } from './lakon.ts'
import { findPeragaTahun, type PeragaTahun } from './peraga.ts'
import {
  type BarisPenilaianBulan,
  type BarisPenilaianTahun,
  type BarisPerjanjianKerja,
  NILAI_PERILAKU,
  type Rating,
  type Tahun,
  type Wilayah,
} from './tabel.ts'
import { addHariTeks } from './tanggal.ts'

const BULAN_TERAKHIR = 11
/** Jenis hukuman yang dipakai cerita, satu tiap tingkat. */
const JENIS_HUKUMAN = {
  RINGAN: LABEL_JENIS_HUKUMAN.TEGURAN_TERTULIS,
  SEDANG: LABEL_JENIS_HUKUMAN.POTONG_TUNJANGAN_ENAM_BULAN,
  BERAT: LABEL_JENIS_HUKUMAN.PEMBEBASAN_JABATAN,
} as const
/** Bagian pegawai yang capaiannya menurun sepanjang tahun. */
const PELUANG_MENURUN = 0.03
const NON_AKTIF: readonly Sebab[] = ['MENGUNDURKAN_DIRI', 'MENINGGAL', 'DIBERHENTIKAN', 'MENCAPAI_BUP']

/** Bulan Januari–November yang paling sedikit 15 harinya tercakup kontrak. */
function listBulanKontrak(kontrak: BarisPerjanjianKerja): number[] {
  const bulanAkhir = Number(kontrak.selesai.slice(5, 7))
  const terakhir = Number(kontrak.selesai.slice(8, 10)) >= 15 ? bulanAkhir : bulanAkhir - 1
  return Array.from({ length: Math.min(BULAN_TERAKHIR, terakhir) }, (_, i) => i + 1)
}

function planPengecualian(
  acak: Acak,
  perempuan: boolean,
  tahunLahir: number,
  lakon: Lakon,
): Map<number, string> {
  const hasil = new Map<number, string>()
  if (lakon.hasil === 'TIDAK' || lakon.sebab.includes('ADA_ALPA')) return hasil
  if (perempuan && tahunLahir >= 1986 && acak.chance(0.05)) {
    const awal = acak.int(1, 9)
    for (const bulan of [awal, awal + 1, awal + 2]) hasil.set(bulan, 'Cuti melahirkan')
  } else if (acak.chance(0.015)) hasil.set(acak.int(2, 9), `Cuti sakit ${acak.int(15, 16)} hari kerja`)
  return hasil
}

/** Bulan yang tidak sampai final; lebih sering sesudah atasan berganti pada triwulan ketiga. */
function planBulanHilang(acak: Acak, wajib: readonly number[]): Set<number> {
  const banyak = acak.pickBobot([
    [1, 6],
    [2, 3],
    [3, 1],
  ])
  const akhir = wajib.filter((bulan) => bulan >= 7)
  return new Set(acak.shuffle(acak.chance(0.75) && akhir.length > 0 ? akhir : wajib).slice(0, banyak))
}

type Kurang = 'TANPA_BARIS' | 'BELUM_FINAL' | 'TANPA_CAPAIAN'

function createBulan(
  pegawaiId: string,
  tahun: number,
  bulan: number,
  isi: { capaian: number; nilai: readonly number[]; hanyaRating: boolean; kurang: Kurang | null },
): BarisPenilaianBulan | null {
  const { capaian, nilai, hanyaRating, kurang } = isi
  if (kurang === 'TANPA_BARIS') return null
  const satu = (i: number) => (hanyaRating ? null : ambil(nilai, i))
  return {
    pegawaiId,
    tahun,
    bulan,
    capaian: kurang === 'TANPA_CAPAIAN' ? null : formatPerseratus(capaian),
    berorientasiPelayanan: satu(0),
    akuntabel: satu(1),
    kompeten: satu(2),
    harmonis: satu(3),
    loyal: satu(4),
    adaptif: satu(5),
    kolaboratif: satu(6),
    ratingPerilaku: hanyaRating ? usulkanRatingPerilaku(rerata(nilai.map((n) => n * 100))) : null,
    final: kurang !== 'BELUM_FINAL',
  }
}

/** Nilai angka satu rating, untuk rata-rata tahun bila hanya rating yang ada. */
const ANGKA_RATING: Record<Rating, number> = {
  DI_ATAS_EKSPEKTASI: 300,
  SESUAI_EKSPEKTASI: 200,
  DI_BAWAH_EKSPEKTASI: 100,
}

/** Rating tahun: menurut usulan, sesekali menyimpang dengan alasan tanpa mengubah hasil akhirnya. */
function createPenilaianTahun(
  acak: Acak,
  pegawaiId: string,
  tahun: number,
  lakon: Lakon,
  baris: readonly BarisPenilaianBulan[],
): BarisPenilaianTahun | null {
  if (NON_AKTIF.some((sebab) => lakon.sebab.includes(sebab))) return null
  if (lakon.sebab.includes('PREDIKAT_KOSONG') && acak.chance(0.6)) return null
  const final = baris.filter((satu) => satu.final && satu.capaian !== null)
  if (final.length === 0) return null
  const hasil = usulkanRatingHasil(rerata(final.map(({ capaian }) => parsePerseratus(capaian ?? '0.00'))))
  const perilaku = usulkanRatingPerilaku(
    rerata(
      final.map((satu) =>
        satu.ratingPerilaku === null
          ? rerata(NILAI_PERILAKU.map((kunci) => (satu[kunci] ?? 2) * 100))
          : ANGKA_RATING[satu.ratingPerilaku],
      ),
    ),
  )
  const menyimpang = acak.chance(0.02) && hasil === 'DI_ATAS_EKSPEKTASI'
  const perilakuMenyimpang = acak.chance(0.01) && perilaku === 'SESUAI_EKSPEKTASI' && lakon.hasil !== 'TIDAK'
  return {
    pegawaiId,
    tahun,
    ratingHasilKerja: lakon.sebab.includes('PREDIKAT_KOSONG')
      ? null
      : menyimpang
        ? 'SESUAI_EKSPEKTASI'
        : hasil,
    ratingPerilaku: lakon.sebab.includes('PERILAKU_KOSONG')
      ? null
      : perilakuMenyimpang
        ? 'DI_ATAS_EKSPEKTASI'
        : perilaku,
    alasanHasilKerja:
      menyimpang && !lakon.sebab.includes('PREDIKAT_KOSONG')
        ? 'Sebagian capaian berasal dari target yang diturunkan pada semester kedua.'
        : null,
    alasanPerilaku:
      perilakuMenyimpang && !lakon.sebab.includes('PERILAKU_KOSONG')
        ? 'Menjadi rujukan rekan kerja dan menerima penghargaan pelayanan.'
        : null,
  }
}

function addSkp(
  acak: Acak,
  hasil: Tahun,
  id: string,
  kontrak: BarisPerjanjianKerja,
  lakon: Lakon,
  tetap?: string,
): void {
  const { pegawaiId } = kontrak
  const { tahun } = hasil
  const terima = kontrak.tanggalTerimaSk ?? '2026-01-02'
  const terlambat = lakon.sebab.includes('SKP_TERLAMBAT')
  const pegawai = tetap ?? addHariTeks(terima, acak.int(3, 8))
  const penilai = tetap ?? addHariTeks(terima, terlambat ? acak.int(11, 45) : acak.int(8, 10))
  if (!lakon.sebab.includes('SKP_BELUM')) {
    hasil.skp.push({
      id,
      pegawaiId,
      tahun,
      tanggalTtdPegawai: pegawai,
      tanggalTtdPenilai: penilai,
      tanggalDitetapkan: penilai,
    })
    return
  }
  const ragam = acak.int(0, 3)
  if (ragam === 0) return
  hasil.skp.push({
    id,
    pegawaiId,
    tahun,
    tanggalTtdPegawai: ragam === 1 ? null : pegawai,
    tanggalTtdPenilai: ragam === 2 ? null : penilai,
    tanggalDitetapkan: null,
  })
}

function addKehadiran(
  acak: Acak,
  hasil: Tahun,
  pegawaiId: string,
  bulanHadir: readonly number[],
  pengecualian: ReadonlyMap<number, string>,
  lakon: Lakon,
  peraga: PeragaTahun | undefined,
): void {
  const boleh = bulanHadir.filter((bulan) => !pengecualian.has(bulan))
  const alpa = createAlpa(acak, lakon.sebab, boleh)
  if (peraga) {
    alpa.clear()
    for (const [bulan, isi] of Object.entries(peraga.alpa ?? {})) alpa.set(Number(bulan), isi)
  }
  if (lakon.sebab.includes('REKAP_KOSONG')) return
  for (const bulan of bulanHadir) {
    const hariKerja = ambil(HARI_KERJA, bulan - 1)
    const alasan = pengecualian.get(bulan)
    const melahirkan = alasan?.startsWith('Cuti melahirkan') === true
    const [hari, berturut] = alpa.get(bulan) ?? [0, 0]
    hasil.rekapKehadiran.push({
      pegawaiId,
      tahun: hasil.tahun,
      bulan,
      hariKerja,
      izin: alasan === undefined && acak.chance(0.12) ? acak.int(1, 2) : 0,
      cutiSakit:
        alasan === undefined
          ? acak.chance(0.06)
            ? acak.int(1, 3)
            : 0
          : melahirkan
            ? 0
            : Math.min(16, hariKerja),
      cutiMelahirkan: melahirkan ? hariKerja : 0,
      alpa: hari,
      alpaBerturut: berturut,
    })
  }
}

function addDisiplin(acak: Acak, hasil: Tahun, uuid: () => string, pegawaiId: string, lakon: Lakon): void {
  const sk = () => `800.1.6/${acak.int(101, 499)}/2026`
  if (lakon.sebab.includes('HUKUMAN_BERAT'))
    hasil.hukumanDisiplin.push({
      id: uuid(),
      pegawaiId,
      tingkat: 'BERAT',
      jenis: JENIS_HUKUMAN.BERAT,
      nomorSk: sk(),
      berlakuSejak: `2026-0${acak.int(4, 9)}-01`,
      berlakuHingga: acak.chance(0.5) ? '2027-08-31' : null,
    })
  else if (lakon.sebab.includes('ADA_ALPA') && acak.chance(0.5)) {
    const id = uuid()
    const tingkat = acak.chance(0.85) ? 'RINGAN' : 'SEDANG'
    hasil.hukumanDisiplin.push({
      id,
      pegawaiId,
      tingkat,
      jenis: JENIS_HUKUMAN[tingkat],
      nomorSk: sk(),
      berlakuSejak: '2026-11-16',
      berlakuHingga: '2027-05-15',
    })
  }
  if (lakon.sebab.includes('KASUS_TERBUKA'))
    hasil.kasusDisiplin.push({
      id: uuid(),
      pegawaiId,
      dibuka: `2026-${acak.pick(['09', '10', '11'])}-${acak.pick(['02', '07', '12'])}`,
      ditutup: null,
      ringkasan: 'Pemeriksaan oleh atasan langsung masih berjalan.',
    })
  else if (lakon.hasil === 'DIPERPANJANG' && acak.chance(0.004))
    hasil.kasusDisiplin.push({
      id: uuid(),
      pegawaiId,
      dibuka: '2026-03-09',
      ditutup: '2026-04-20',
      ringkasan: 'Tidak terbukti.',
    })
}

function addAnggaran(hasil: Tahun, wilayah: Wilayah): void {
  const tahun = hasil.tahun + 1
  const pdUnit = new Map(wilayah.unitKerja.map(({ id, perangkatDaerahId }) => [id, perangkatDaerahId]))
  const kurang = new Set(wilayah.tidakDibutuhkan.map((satu) => `${satu.perangkatDaerahId}/${satu.jabatanId}`))
  for (const { id } of wilayah.perangkatDaerah)
    if (!wilayah.paguKosong.includes(id))
      hasil.paguUpah.push({ perangkatDaerahId: id, tahun, mencukupi: !wilayah.paguKurang.includes(id) })
  const sudah = new Set<string>()
  for (const { unitKerjaId, jabatanId } of wilayah.penugasan) {
    const perangkatDaerahId = pdUnit.get(unitKerjaId)
    if (jabatanId === null || perangkatDaerahId === undefined) continue
    const kunci = `${perangkatDaerahId}/${jabatanId}`
    if (sudah.has(kunci) || wilayah.paguKosong.includes(perangkatDaerahId)) continue
    sudah.add(kunci)
    hasil.kebutuhanJabatan.push({ perangkatDaerahId, jabatanId, tahun, dibutuhkan: !kurang.has(kunci) })
  }
}

/**
 * Satu tahun penilaian (Januari–November final, Desember belum) atas `wilayah`; hanya tahun kontrak 2026 yang dibuat.
 * Setiap pegawai memainkan lakonnya, sehingga rekomendasi akhir tahunnya dapat diketahui lebih dahulu.
 */
export function generateTahun(wilayah: Wilayah, tahun: 2026): Tahun {
  const hasil: Tahun = {
    tahun,
    penilaianBulan: [],
    penilaianTahun: [],
    rekapKehadiran: [],
    pengecualianBulan: [],
    skp: [],
    hukumanDisiplin: [],
    kasusDisiplin: [],
    paguUpah: [],
    kebutuhanJabatan: [],
  }
  const acak = createAcak(wilayah.benih, 'tahun')
  const menurun = createAcak(wilayah.benih, 'menurun')
  const uuid = createUuid(wilayah.benih, 'tahun')
  const orangMenurutId = new Map(wilayah.orang.map((satu) => [satu.id, satu]))
  const pdUnit = new Map(wilayah.unitKerja.map(({ id, perangkatDaerahId }) => [id, perangkatDaerahId]))
  const pdOrang = new Map(wilayah.penugasan.map((satu) => [satu.orangId, pdUnit.get(satu.unitKerjaId)]))

  wilayah.pegawai.forEach((pegawai, i) => {
    const lakon = ambil(wilayah.lakon, i)
    const kontrak = ambil(wilayah.perjanjianKerja, i)
    const orang = orangMenurutId.get(pegawai.orangId)
    if (orang === undefined || kontrak.pegawaiId !== pegawai.id) throw new Error('Wilayah tidak utuh')
    const peraga = findPeragaTahun(orang.nip)
    const berhenti = NON_AKTIF.some((sebab) => lakon.sebab.includes(sebab) && sebab !== 'MENCAPAI_BUP')
    const bulanKontrak = listBulanKontrak(kontrak)
    // Yang berhenti tidak bekerja sampai akhir tahun: bulan-bulannya memang tidak ada.
    const bulanKerja = berhenti ? bulanKontrak.slice(0, acak.int(4, 9)) : bulanKontrak

    const pengecualian = peraga
      ? new Map(Object.entries(peraga.dikecualikan ?? {}).map(([bulan, alasan]) => [Number(bulan), alasan]))
      : planPengecualian(
          acak,
          orang.jenisKelamin === 'P',
          Number(orang.tanggalLahir?.slice(0, 4) ?? 0),
          lakon,
        )
    for (const [bulan, alasan] of pengecualian)
      hasil.pengecualianBulan.push({ pegawaiId: pegawai.id, tahun, bulan, alasan })

    const wajib = bulanKerja.filter((bulan) => !pengecualian.has(bulan))
    const hilang =
      lakon.sebab.includes('BULAN_HILANG') && !peraga?.capaian
        ? planBulanHilang(acak, wajib)
        : new Set<number>()
    const capaian = createCapaian(acak, lakon.sebab)
    // Sebagian orang menurun dari bulan ke bulan: rata-ratanya sama, arahnya yang perlu diketahui atasannya.
    if (menurun.chance(PELUANG_MENURUN) && lakon.hasil === 'DIPERPANJANG') capaian.sort((a, b) => b - a)
    const kecondongan = createKecondongan(acak, lakon.sebab)
    const hanyaRating = wilayah.hanyaRating.includes(pdOrang.get(orang.id) ?? '')
    const baris: BarisPenilaianBulan[] = []
    for (const bulan of wajib) {
      const nilaiAcak = createPerilaku(acak, kecondongan)
      const tetap = peraga?.capaian?.[bulan - 1]
      const kurang: Kurang | null =
        tetap === null
          ? 'TANPA_BARIS'
          : hilang.has(bulan)
            ? acak.pickBobot([
                ['TANPA_BARIS', 50],
                ['BELUM_FINAL', 35],
                ['TANPA_CAPAIAN', 15],
              ])
            : null
      const satu = createBulan(pegawai.id, tahun, bulan, {
        capaian: typeof tetap === 'string' ? parsePerseratus(tetap) : ambil(capaian, bulan - 1),
        nilai: peraga?.perilaku?.[bulan] ?? nilaiAcak,
        hanyaRating,
        kurang,
      })
      if (satu !== null) baris.push(satu)
    }
    hasil.penilaianBulan.push(...baris)
    const penilaianTahun = createPenilaianTahun(acak, pegawai.id, tahun, lakon, baris)
    if (penilaianTahun !== null) hasil.penilaianTahun.push(penilaianTahun)
    addSkp(acak, hasil, uuid(), kontrak, lakon, peraga?.tanggalTtd)
    addKehadiran(acak, hasil, pegawai.id, bulanKerja, pengecualian, lakon, peraga)
    addDisiplin(acak, hasil, uuid, pegawai.id, lakon)
  })
  addAnggaran(hasil, wilayah)
  return hasil
}
