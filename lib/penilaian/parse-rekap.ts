// Empat lembar rekap tahunan: kolom dan pemeriksaan tiap lembar di satu tempat, karena templat unduhan memakainya juga.

import { angkaDari, perseratusDari } from '../core/desimal.ts'
import { AppError } from '../core/errors.ts'
import { formatBulan, NAMA_BULAN } from '../core/format.ts'
import { hariDalamBulan } from '../core/tanggal.ts'
import {
  findJudul,
  type Kolom,
  type LembarMentah,
  listKolomHilang,
  markGanda,
  normalise,
  parseLembar,
} from '../impor/parse.ts'
import type { BarisTerbaca, IsiBaris, NilaiIsi, PemetaanLembar } from '../impor/schema.ts'
import { LABEL_NILAI_BERAKHLAK } from '../perilaku-kerja/labels.ts'
import { NILAI_BERAKHLAK } from '../perilaku-kerja/schema.ts'

export const LEMBAR_REKAP = ['Bulanan', 'SKP', 'Tahunan', 'Disiplin'] as const
export type LembarRekap = (typeof LEMBAR_REKAP)[number]

const NIP: Kolom = {
  kunci: 'nip',
  judul: 'NIP BARU',
  sinonim: ['NIP', 'NI PPPK', 'NOMOR INDUK PPPK'],
  jenis: 'nip',
  wajib: true,
  harusIsi: true,
}
const NAMA: Kolom = { kunci: 'nama', judul: 'NAMA', sinonim: ['NAMA PEGAWAI'], jenis: 'teks' }

const BULAN = Object.fromEntries(
  NAMA_BULAN.flatMap((nama, i) => [
    [nama.toUpperCase(), i + 1],
    [nama.slice(0, 3).toUpperCase(), i + 1],
    [String(i + 1), i + 1],
    [String(i + 1).padStart(2, '0'), i + 1],
  ]),
)
const KATA_RATING = {
  'DI ATAS EKSPEKTASI': 'DI_ATAS_EKSPEKTASI',
  'DIATAS EKSPEKTASI': 'DI_ATAS_EKSPEKTASI',
  'SESUAI EKSPEKTASI': 'SESUAI_EKSPEKTASI',
  'DI BAWAH EKSPEKTASI': 'DI_BAWAH_EKSPEKTASI',
  'DIBAWAH EKSPEKTASI': 'DI_BAWAH_EKSPEKTASI',
} as const
const ANGKA_RATING = { DI_ATAS_EKSPEKTASI: 3, SESUAI_EKSPEKTASI: 2, DI_BAWAH_EKSPEKTASI: 1 } as const
const KATA_NILAI: Record<string, number> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '1 0': 1,
  '2 0': 2,
  '3 0': 3,
  'DI ATAS': 3,
  SESUAI: 2,
  'DI BAWAH': 1,
  ...Object.fromEntries(Object.entries(KATA_RATING).map(([kata, rating]) => [kata, ANGKA_RATING[rating]])),
}
const PESAN_RATING = 'Tulis Di atas ekspektasi, Sesuai ekspektasi, atau Di bawah ekspektasi.'

/** Kolom tabel untuk tiap nilai BerAKHLAK. */
export const KUNCI_NILAI = [
  'berorientasi_pelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const

const rating = (kunci: string, judul: string, sinonim: string[] = []): Kolom => ({
  kunci,
  judul,
  sinonim,
  jenis: 'pilihan',
  pilihan: KATA_RATING,
  pesan: PESAN_RATING,
})
const hari = (kunci: string, judul: string, sinonim: string[] = []): Kolom => ({
  kunci,
  judul,
  sinonim,
  jenis: 'bulat',
  min: 0,
  maks: 31,
})

/** Kolom tiap lembar, dalam urutan templat. */
export const KOLOM_REKAP: Record<LembarRekap, readonly Kolom[]> = {
  Bulanan: [
    NIP,
    NAMA,
    {
      kunci: 'bulan',
      judul: 'BULAN',
      jenis: 'pilihan',
      pilihan: BULAN,
      pesan: 'Tulis nama bulan atau angka 1 sampai 12.',
      wajib: true,
      harusIsi: true,
    },
    {
      kunci: 'capaian',
      judul: 'CAPAIAN',
      sinonim: ['CAPAIAN KINERJA', 'CAPAIAN BULAN', 'NILAI CAPAIAN'],
      jenis: 'desimal',
      min: 0,
      maks: 120,
    },
    ...NILAI_BERAKHLAK.map(
      (kode, i): Kolom => ({
        kunci: KUNCI_NILAI[i] ?? kode,
        judul: LABEL_NILAI_BERAKHLAK[kode].toUpperCase(),
        jenis: 'pilihan',
        pilihan: KATA_NILAI,
        pesan: 'Isi 1, 2, atau 3 (di bawah, sesuai, di atas ekspektasi).',
      }),
    ),
    rating('rating_perilaku', 'RATING PERILAKU', ['PERILAKU', 'RATING PERILAKU KERJA']),
    { kunci: 'final', judul: 'FINAL', sinonim: ['STATUS FINAL'], jenis: 'ya-tidak' },
    hari('hari_kerja', 'HARI KERJA'),
    hari('izin', 'IZIN'),
    hari('cuti_sakit', 'CUTI SAKIT', ['SAKIT']),
    hari('cuti_melahirkan', 'CUTI MELAHIRKAN', ['MELAHIRKAN']),
    hari('alpa', 'ALPA', ['TANPA KETERANGAN', 'ALFA']),
    hari('alpa_berturut', 'ALPA BERTURUT', ['ALPA BERTURUT TURUT', 'ALPA BERTURUT-TURUT']),
    {
      kunci: 'dikecualikan',
      judul: 'DIKECUALIKAN',
      sinonim: ['ALASAN DIKECUALIKAN', 'PENGECUALIAN'],
      jenis: 'teks',
    },
  ],
  SKP: [
    NIP,
    NAMA,
    { kunci: 'ttd_pegawai', judul: 'TTD PEGAWAI', sinonim: ['TANGGAL TTD PEGAWAI'], jenis: 'tanggal' },
    {
      kunci: 'ttd_penilai',
      judul: 'TTD PENILAI',
      sinonim: ['TANGGAL TTD PENILAI', 'TTD ATASAN'],
      jenis: 'tanggal',
    },
    {
      kunci: 'ditetapkan',
      judul: 'DITETAPKAN',
      sinonim: ['TANGGAL DITETAPKAN', 'SKP DITETAPKAN'],
      jenis: 'tanggal',
      wajib: true,
    },
  ],
  Tahunan: [
    NIP,
    NAMA,
    { ...rating('rating_hasil_kerja', 'RATING HASIL KERJA', ['HASIL KERJA']), wajib: true },
    rating('rating_perilaku', 'RATING PERILAKU', ['PERILAKU', 'RATING PERILAKU KERJA']),
    {
      kunci: 'alasan_hasil_kerja',
      judul: 'ALASAN HASIL KERJA',
      sinonim: ['ALASAN', 'ALASAN RATING HASIL KERJA'],
      jenis: 'teks',
      panjang: 1000,
    },
    {
      kunci: 'alasan_perilaku',
      judul: 'ALASAN PERILAKU',
      sinonim: ['ALASAN RATING PERILAKU'],
      jenis: 'teks',
      panjang: 1000,
    },
  ],
  Disiplin: [
    NIP,
    NAMA,
    {
      kunci: 'tingkat',
      judul: 'TINGKAT',
      sinonim: ['TINGKAT HUKUMAN'],
      jenis: 'pilihan',
      wajib: true,
      pilihan: { RINGAN: 'RINGAN', SEDANG: 'SEDANG', BERAT: 'BERAT' },
      pesan: 'Tulis Ringan, Sedang, atau Berat.',
    },
    { kunci: 'jenis', judul: 'JENIS', sinonim: ['JENIS HUKUMAN'], jenis: 'teks' },
    { kunci: 'nomor_sk', judul: 'NOMOR SK', jenis: 'teks', panjang: 100 },
    { kunci: 'berlaku_sejak', judul: 'BERLAKU SEJAK', sinonim: ['TMT HUKUMAN'], jenis: 'tanggal' },
    { kunci: 'berlaku_hingga', judul: 'BERLAKU HINGGA', jenis: 'tanggal' },
    { kunci: 'dibuka', judul: 'KASUS DIBUKA', jenis: 'tanggal' },
    { kunci: 'ditutup', judul: 'KASUS DITUTUP', jenis: 'tanggal' },
  ],
}

/** Lembar mana yang mana: menurut nama, selebihnya menurut judul kolomnya (CSV hanya punya satu lembar tanpa nama yang berarti). */
function matchLembar(daftar: readonly LembarMentah[]): { jenis: LembarRekap; lembar: LembarMentah }[] {
  const cocok: { jenis: LembarRekap; lembar: LembarMentah }[] = []
  for (const jenis of LEMBAR_REKAP) {
    const lembar = daftar.find((satu) => normalise(satu.nama).startsWith(normalise(jenis)))
    if (lembar) cocok.push({ jenis, lembar })
  }
  for (const lembar of daftar) {
    if (cocok.some((satu) => satu.lembar === lembar)) continue
    let best: { jenis: LembarRekap; banyak: number } | null = null
    for (const jenis of LEMBAR_REKAP) {
      const judul = findJudul(lembar, KOLOM_REKAP[jenis])
      if (!judul || cocok.some((satu) => satu.jenis === jenis)) continue
      if (listKolomHilang(judul.letak, KOLOM_REKAP[jenis]).length > 0) continue
      if (judul.letak.size > (best?.banyak ?? 0)) best = { jenis, banyak: judul.letak.size }
    }
    if (best) cocok.push({ jenis: best.jenis, lembar })
  }
  return cocok
}

/** Membaca rekap setahun: lembar dikenali, baris diperiksa, kunci ganda ditandai. INVALID_INPUT bila tidak satu lembar pun dikenal. */
export function parseRekap(
  daftar: readonly LembarMentah[],
  tahun: number,
): { pemetaan: PemetaanLembar[]; baris: BarisTerbaca[] } {
  const pemetaan: PemetaanLembar[] = []
  const baris: BarisTerbaca[] = []
  for (const { jenis, lembar } of matchLembar(daftar)) {
    const dibaca = parseLembar(lembar, KOLOM_REKAP[jenis], 'nip')
    if (!dibaca) continue
    if (dibaca.kolomHilang.length > 0) {
      throw new AppError(
        'INVALID_INPUT',
        `Kolom ${dibaca.kolomHilang.join(', ')} tidak ada di lembar "${lembar.nama}". Tambahkan kolomnya, atau pakai templat rekap.`,
      )
    }
    for (const satu of dibaca.baris) {
      satu.lembar = jenis
      CHECK[jenis](satu, tahun, dibaca.ada)
    }
    markGanda(dibaca.baris, KUNCI_GANDA[jenis].kolom, (isi) => makeKunci(isi, KUNCI_GANDA[jenis].kunci))
    pemetaan.push({ ...dibaca.pemetaan, lembar: jenis })
    // Bukan push(...): dua ratus ribu argumen melampaui tumpukan.
    for (const satu of dibaca.baris) baris.push(satu)
  }
  if (pemetaan.length === 0) {
    throw new AppError(
      'INVALID_INPUT',
      `Lembar rekap tidak ditemukan. Yang dikenal: ${LEMBAR_REKAP.join(', ')}. Lembar di berkas ini: ${daftar
        .slice(0, 8)
        .map((satu) => satu.nama)
        .join(', ')}. Pakai templat rekap.`,
    )
  }
  return { pemetaan, baris }
}

const KUNCI_GANDA: Record<LembarRekap, { kolom: string; kunci: readonly string[] }> = {
  Bulanan: { kolom: 'NIP BARU', kunci: ['nip', 'bulan'] },
  SKP: { kolom: 'NIP BARU', kunci: ['nip'] },
  Tahunan: { kolom: 'NIP BARU', kunci: ['nip'] },
  Disiplin: { kolom: 'NIP BARU', kunci: ['nip', 'tingkat', 'berlaku_sejak', 'dibuka'] },
}

function makeKunci(isi: IsiBaris, kunci: readonly string[]): string | null {
  if (!isi.nip || (kunci.includes('bulan') && !isi.bulan)) return null
  return kunci
    .map((satu) => (satu === 'bulan' ? formatBulan(Number(isi.bulan)) : String(isi[satu] ?? '')))
    .join('|')
}

const angka = (nilai: NilaiIsi | undefined): number | null => (typeof nilai === 'number' ? nilai : null)
const teks = (nilai: NilaiIsi | undefined): string => (typeof nilai === 'string' ? nilai : '')

function checkBulanan({ isi, galat }: BarisTerbaca, tahun: number, ada: ReadonlySet<string>): void {
  const capaian = angka(isi.capaian)
  if (capaian !== null) isi.capaian = angkaDari(perseratusDari(capaian))
  if (!ada.has('final')) isi.final = capaian === null ? null : true
  else if (isi.final === null && capaian !== null) isi.final = null
  const terisi = KUNCI_NILAI.filter((kunci) => angka(isi[kunci]) !== null)
  const salah = galat.some((satu) =>
    KOLOM_REKAP.Bulanan.some((kolom) => kolom.judul === satu.kolom && kolom.pilihan === KATA_NILAI),
  )
  if (terisi.length > 0 && terisi.length < KUNCI_NILAI.length && !salah) {
    const kurang = KUNCI_NILAI.filter((kunci) => angka(isi[kunci]) === null)
    const kolom = KOLOM_REKAP.Bulanan.find((satu) => satu.kunci === kurang[0])?.judul ?? ''
    galat.push({
      kolom,
      isi: '',
      pesan: `Isi ketujuh nilai BerAKHLAK atau kosongkan semuanya; baru ${terisi.length} yang terisi.`,
    })
  }
  checkHari({ isi, galat }, tahun)
  const alasan = teks(isi.dikecualikan)
  const kata = normalise(alasan)
  if (['TIDAK', 'T', '0', 'FALSE'].includes(kata)) isi.dikecualikan = ''
  else if (['YA', 'Y', '1', 'TRUE', 'X', 'V'].includes(kata)) {
    if ((angka(isi.cuti_melahirkan) ?? 0) > 0) isi.dikecualikan = 'Cuti melahirkan'
    else if ((angka(isi.cuti_sakit) ?? 0) > 0) isi.dikecualikan = 'Cuti sakit'
    else
      galat.push({ kolom: 'DIKECUALIKAN', isi: alasan, pesan: 'Tulis alasannya, misalnya Cuti melahirkan.' })
  }
}

function checkHari({ isi, galat }: Pick<BarisTerbaca, 'isi' | 'galat'>, tahun: number): void {
  const bulan = angka(isi.bulan)
  const hariKerja = angka(isi.hari_kerja)
  const alpa = angka(isi.alpa)
  const berturut = angka(isi.alpa_berturut)
  const lain = ['hari_kerja', 'izin', 'cuti_sakit', 'cuti_melahirkan', 'alpa_berturut'].some(
    (kunci) => angka(isi[kunci]) !== null,
  )
  if (alpa === null && lain && !galat.some((satu) => satu.kolom === 'ALPA')) {
    galat.push({ kolom: 'ALPA', isi: '', pesan: 'Kosong. Isi 0 bila tidak ada hari tanpa keterangan.' })
  }
  if (berturut !== null && alpa !== null && berturut > alpa) {
    galat.push({
      kolom: 'ALPA BERTURUT',
      isi: String(berturut),
      pesan: `Lebih banyak dari ALPA (${alpa}). Periksa keduanya.`,
    })
  }
  const batas = hariKerja ?? (bulan ? hariDalamBulan(tahun, bulan) : 31)
  const jumlah = (angka(isi.izin) ?? 0) + (alpa ?? 0)
  if (jumlah > batas) {
    galat.push({
      kolom: 'ALPA',
      isi: String(alpa ?? ''),
      pesan: `Izin dan alpa berjumlah ${jumlah}, lebih banyak dari ${batas} hari. Periksa keduanya.`,
    })
  }
}

function checkSkp({ isi, galat }: BarisTerbaca, tahun: number): void {
  const ditetapkan = teks(isi.ditetapkan)
  for (const [kunci, judul] of [
    ['ttd_pegawai', 'TTD PEGAWAI'],
    ['ttd_penilai', 'TTD PENILAI'],
    ['ditetapkan', 'DITETAPKAN'],
  ] as const) {
    const tanggal = teks(isi[kunci])
    if (tanggal && Math.abs(Number(tanggal.slice(0, 4)) - tahun) > 1) {
      galat.push({ kolom: judul, isi: tanggal, pesan: `Jauh dari tahun ${tahun}. Periksa tahunnya.` })
    } else if (tanggal && ditetapkan && tanggal > ditetapkan) {
      galat.push({
        kolom: judul,
        isi: tanggal,
        pesan: 'Sesudah SKP ditetapkan. Periksa bila ragu.',
        peringatan: true,
      })
    }
  }
}

function checkTahunan(): void {
  // Alasan menyimpang diperiksa terhadap usul sistem saat evaluasi; di sini belum diketahui usulnya.
}

function checkDisiplin({ isi, galat }: BarisTerbaca): void {
  const sejak = teks(isi.berlaku_sejak)
  const hingga = teks(isi.berlaku_hingga)
  const dibuka = teks(isi.dibuka)
  const ditutup = teks(isi.ditutup)
  if (isi.tingkat && !sejak && !galat.some((satu) => satu.kolom === 'BERLAKU SEJAK')) {
    galat.push({ kolom: 'BERLAKU SEJAK', isi: '', pesan: 'Kosong. Isi hari hukuman mulai berlaku.' })
  }
  if (!isi.tingkat && !dibuka && galat.length === 0) {
    galat.push({
      kolom: 'TINGKAT',
      isi: '',
      pesan: 'Kosong. Isi tingkat hukuman, atau KASUS DIBUKA bila baru diperiksa.',
    })
  }
  if (hingga && sejak && hingga < sejak)
    galat.push({ kolom: 'BERLAKU HINGGA', isi: hingga, pesan: 'Sebelum BERLAKU SEJAK. Periksa keduanya.' })
  if (ditutup && !dibuka)
    galat.push({ kolom: 'KASUS DIBUKA', isi: '', pesan: 'Kosong, padahal KASUS DITUTUP terisi.' })
  if (ditutup && dibuka && ditutup < dibuka)
    galat.push({ kolom: 'KASUS DITUTUP', isi: ditutup, pesan: 'Sebelum KASUS DIBUKA. Periksa keduanya.' })
}

const CHECK: Record<LembarRekap, (baris: BarisTerbaca, tahun: number, ada: ReadonlySet<string>) => void> = {
  Bulanan: checkBulanan,
  SKP: checkSkp,
  Tahunan: checkTahunan,
  Disiplin: checkDisiplin,
}
