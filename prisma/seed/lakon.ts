// Lebih panjang dari biasanya: perbandingan sebab dan kuota adalah data.
import { type Acak, ambil, bagiMenurut } from './acak.ts'

type HasilLakon = 'DIPERPANJANG' | 'DENGAN_CATATAN' | 'DITUNDA' | 'TIDAK'

/** Sebab satu rekomendasi; sama bagi tahun yang direkap dan tahun yang dijalani. */
export type Sebab =
  /** Atasan menandatangani SKP lewat 10 hari. */
  | 'SKP_TERLAMBAT'
  /** Alpa 3–11 hari, sebagian dengan hukuman ringan atau sedang. */
  | 'ADA_ALPA'
  /** Kontrak berikutnya terpotong batas usia. */
  | 'BUP_DALAM_KONTRAK'
  /** Perangkat daerahnya menyatakan pagu upah kurang. */
  | 'UPAH_KURANG'
  /** Jabatannya dinyatakan tidak lagi dibutuhkan. */
  | 'JABATAN_TIDAK_DIBUTUHKAN'
  /** Satu sampai tiga bulan tidak pernah final: rencana tak disetujui, realisasi tak dilaporkan, atau tak dinilai. */
  | 'BULAN_HILANG'
  /** Rating tahun tidak lengkap pada rekap; yang menjalani tahun tidak dinyatakan atasannya. */
  | 'PREDIKAT_KOSONG'
  /** Sama, hanya rating perilakunya yang tidak ada pada rekap. */
  | 'PERILAKU_KOSONG'
  /** SKP belum disusun, masih draf, diajukan, atau kurang satu tanda tangan. */
  | 'SKP_BELUM'
  /** Kehadirannya tidak pernah direkap. */
  | 'REKAP_KOSONG'
  /** Pemeriksaan disiplin belum ditutup. */
  | 'KASUS_TERBUKA'
  /** Nama jabatan SIASN belum dikenal, jadi batas usianya belum diketahui. */
  | 'JABATAN_BELUM_DIPETAKAN'
  /** Rata-rata capaian di bawah 80. */
  | 'HASIL_RENDAH'
  /** Rata-rata perilaku di bawah 1,50. */
  | 'PERILAKU_RENDAH'
  /** Mencapai batas usia sebelum kontrak berikutnya mulai. */
  | 'BUP'
  /** Alpa 30 hari dalam enam bulan. */
  | 'ALPA_KUMULATIF'
  /** Sepuluh hari kerja berturut-turut tanpa keterangan. */
  | 'ALPA_BERTURUT'
  /** Hukuman berat berlaku pada masa kontrak. */
  | 'HUKUMAN_BERAT'
  /** Berhenti atas permintaan sendiri pada tengah tahun. */
  | 'MENGUNDURKAN_DIRI'
  /** Meninggal pada tengah tahun. */
  | 'MENINGGAL'
  /** Diberhentikan pada tengah tahun. */
  | 'DIBERHENTIKAN'
  /** Mencapai batas usia pada September; kontraknya sudah selesai. */
  | 'MENCAPAI_BUP'

/** Peran seorang pegawai dalam cerita setahun: rekomendasi yang akan keluar dan sebabnya. */
export type Lakon = { hasil: HasilLakon; sebab: readonly Sebab[] }
export const LANCAR: Lakon = { hasil: 'DIPERPANJANG', sebab: [] }

type Bobot = readonly (readonly [readonly Sebab[], number])[]

/** Banyaknya tiap sebab pada 983 pegawai; untuk ukuran lain dibagi sebanding, tiap sebab paling sedikit satu. */
const SEBAB: Record<Exclude<HasilLakon, 'DIPERPANJANG'>, Bobot> = {
  DENGAN_CATATAN: [
    [['ADA_ALPA'], 44],
    [['SKP_TERLAMBAT'], 38],
    [['BUP_DALAM_KONTRAK'], 10],
    [['ADA_ALPA', 'SKP_TERLAMBAT'], 6],
  ],
  DITUNDA: [
    [['BULAN_HILANG'], 66],
    [['BULAN_HILANG', 'PREDIKAT_KOSONG'], 3],
    [['BULAN_HILANG', 'SKP_BELUM'], 3],
    [['BULAN_HILANG', 'REKAP_KOSONG'], 1],
    [['PREDIKAT_KOSONG'], 6],
    [['PERILAKU_KOSONG'], 2],
    [['SKP_BELUM'], 6],
    [['REKAP_KOSONG'], 4],
    [['KASUS_TERBUKA'], 4],
    [['JABATAN_BELUM_DIPETAKAN'], 1],
  ],
  TIDAK: [
    [['HASIL_RENDAH'], 6],
    [['PERILAKU_RENDAH'], 7],
    [['BUP'], 5],
    [['ALPA_KUMULATIF'], 2],
    [['ALPA_BERTURUT'], 1],
    [['HUKUMAN_BERAT'], 2],
    [['MENGUNDURKAN_DIRI'], 1],
    [['MENINGGAL'], 1],
    [['DIBERHENTIKAN'], 1],
    [['MENCAPAI_BUP'], 1],
  ],
}

export type Kuota = Record<Exclude<HasilLakon, 'DIPERPANJANG'>, number>

/**
 * Kuota tiap perangkat daerah pada kabupaten 983 orang: catatan, ditunda, tidak.
 * Dinas Sosial dan PPPA menyatakan pagunya kurang, jadi semua yang lolos di sana mendapat catatan.
 */
const KUOTA_983: Record<string, readonly [number, number, number]> = {
  PENDIDIKAN: [31, 33, 8],
  KESEHATAN: [17, 17, 4],
  RSUD: [10, 9, 2],
  PUPR: [8, 7, 3],
  SATPOL: [8, 6, 3],
  LH: [7, 5, 2],
  SETDA: [5, 3, 1],
  PERTANIAN: [5, 3, 1],
  KECAMATAN: [5, 5, 1],
  KOMINFO: [2, 2, 1],
  PERPUSTAKAAN: [2, 2, 0],
  SOSIAL: [15, 1, 1],
  BPKAD: [2, 1, 0],
  BKD: [1, 2, 0],
}

/** Kuota per perangkat daerah; di luar 983 dibagi menurut besarnya, dan yang pagunya kurang lolos seluruhnya dengan catatan. */
export function planKuota(
  daftar: readonly { kunci: string; jumlah: number; paguKurang: boolean }[],
  jumlah: number,
): Kuota[] {
  if (jumlah === 983 && daftar.every(({ kunci }) => KUOTA_983[kunci]))
    return daftar.map(({ kunci }) => {
      const [catatan, ditunda, tidak] = KUOTA_983[kunci] ?? [0, 0, 0]
      return { DENGAN_CATATAN: catatan, DITUNDA: ditunda, TIDAK: tidak }
    })
  const sisa = daftar.map((satu) => satu.jumlah)
  const ambilKuota = (banyak: number) => {
    const bagian = bagiMenurut(
      sisa,
      Math.min(
        banyak,
        sisa.reduce((a, b) => a + b, 0),
      ),
    )
    bagian.forEach((n, i) => {
      sisa[i] = (sisa[i] ?? 0) - n
    })
    return bagian
  }
  const tidak = ambilKuota(Math.round((jumlah * 27) / 983))
  const ditunda = ambilKuota(Math.round((jumlah * 96) / 983))
  const karenaPagu = daftar.map(({ paguKurang }, i) => {
    const n = paguKurang ? (sisa[i] ?? 0) : 0
    sisa[i] = (sisa[i] ?? 0) - n
    return n
  })
  const catatan = ambilKuota(
    Math.max(0, Math.round((jumlah * 118) / 983) - karenaPagu.reduce((a, b) => a + b, 0)),
  )
  return daftar.map((_, i) => ({
    DENGAN_CATATAN: (catatan[i] ?? 0) + (karenaPagu[i] ?? 0),
    DITUNDA: ditunda[i] ?? 0,
    TIDAK: tidak[i] ?? 0,
  }))
}

/** Tumpukan sebab sebanyak `jumlah` untuk satu hasil, terkocok; tiap sebab muncul bila jumlahnya cukup. */
export function dealSebab(
  hasil: Exclude<HasilLakon, 'DIPERPANJANG'>,
  jumlah: number,
  acak: Acak,
): (readonly Sebab[])[] {
  const bobot = SEBAB[hasil]
  const banyak = bagiMenurut(
    bobot.map(([, n]) => n),
    jumlah,
  )
  for (let i = 0; i < banyak.length; i++) {
    const terbesar = banyak.indexOf(Math.max(...banyak))
    if (banyak[i] === 0 && (banyak[terbesar] ?? 0) > 1) {
      banyak[i] = 1
      banyak[terbesar] = (banyak[terbesar] ?? 0) - 1
    }
  }
  return acak.shuffle(banyak.flatMap((n, i) => Array.from({ length: n }, () => ambil(bobot, i)[0])))
}
