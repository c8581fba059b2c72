import { formatBulan, formatDesimal } from '../core/format.ts'
import { formatIsi, pickBeda } from '../impor/parse-isi.ts'
import type { BarisSiap, BarisTerbaca, BedaBaris, GalatBaris, IsiBaris, NilaiIsi } from '../impor/schema.ts'
import type { Rentang } from '../pegawai/aturan/kontrak.ts'
import { LABEL_RATING } from '../perilaku-kerja/labels.ts'
import { RATING } from '../perilaku-kerja/schema.ts'
import { KOLOM_REKAP, KUNCI_NILAI, LEMBAR_REKAP, type LembarRekap } from './parse-rekap-kolom.ts'
import { findBelumTerjadi, findDini, findLuarKontrak, type MasaRekap } from './parse-rekap-masa.ts'

export type OrangRekap = { nip: string; nama: string; pegawai_id: string }
/** Satu baris tabel sekarang; kunci kolom sama dengan kunci isi. */
export type KiniRekap = Record<string, NilaiIsi>

/** Isi Titian setahun untuk orang-orang di berkas, menurut lembar lalu kunci baris. */
export type BahanRekap = {
  orang: ReadonlyMap<string, OrangRekap>
  kini: Record<LembarRekap, ReadonlyMap<string, KiniRekap>>
  /** Perjanjian kerja tiap pegawai, menurut hari mulainya. */
  kontrak: ReadonlyMap<string, readonly Rentang[]>
  masa: MasaRekap
}

/** Kunci baris di dalam lembarnya; sama untuk berkas dan untuk isi Titian. */
export function kunciRekap(lembar: LembarRekap, pegawaiId: string, isi: IsiBaris): string {
  switch (lembar) {
    case 'Bulanan':
      return `${pegawaiId}|${isi.bulan}`
    case 'Disiplin':
      return `${pegawaiId}|${isi.tingkat ?? ''}|${isi.berlaku_sejak ?? ''}`
    case 'SKP':
    case 'Tahunan':
      return pegawaiId
  }
}

const tampilRating = (nilai: NilaiIsi) => {
  const rating = RATING.find((satu) => satu === nilai)
  return rating ? LABEL_RATING[rating] : formatIsi(nilai)
}
/** Dua desimal seperti di semua tempat lain, juga bila angka kedua nol. */
const tampilCapaian = (nilai: NilaiIsi) =>
  typeof nilai === 'number' ? formatDesimal(nilai) : formatIsi(nilai)
const judul = (lembar: LembarRekap, kunci: string) =>
  KOLOM_REKAP[lembar].find((kolom) => kolom.kunci === kunci)?.judul ?? kunci
const JUDUL_PENGECUALIAN = judul('Bulanan', 'dikecualikan')
const daftarBeda = (lembar: LembarRekap, kunci: readonly string[]) =>
  kunci.map((satu) => ({
    kunci: satu,
    kolom: judul(lembar, satu),
    ...(satu.startsWith('rating') ? { tampil: tampilRating } : {}),
    ...(satu === 'capaian' ? { tampil: tampilCapaian } : {}),
  }))

const DIBANDINGKAN: Record<LembarRekap, ReturnType<typeof daftarBeda>> = {
  Bulanan: daftarBeda('Bulanan', [
    'capaian',
    ...KUNCI_NILAI,
    'rating_perilaku',
    'final',
    'hari_kerja',
    'izin',
    'cuti_sakit',
    'cuti_melahirkan',
    'alpa',
    'alpa_berturut',
    'dikecualikan',
  ]),
  SKP: daftarBeda('SKP', ['ttd_pegawai', 'ttd_penilai', 'ditetapkan']),
  Tahunan: daftarBeda('Tahunan', [
    'rating_hasil_kerja',
    'rating_perilaku',
    'alasan_hasil_kerja',
    'alasan_perilaku',
  ]),
  Disiplin: daftarBeda('Disiplin', ['jenis', 'nomor_sk', 'berlaku_hingga']),
}

const PERILAKU_TAHUN = 'Rating perilaku setahun dihitung ulang.'
const KEHADIRAN_TAHUN = 'Kehadiran setahun dihitung ulang.'
const PREDIKAT_TAHUN = 'Predikat setahun dihitung ulang.'
const TANDA_TANGAN = 'Ketepatan tanda tangan SKP dihitung ulang.'

/** Apa yang ikut berubah bila satu isian berubah; yang tidak disebut hanya catatan. */
const AKIBAT: Record<LembarRekap, Partial<Record<string, string>>> = {
  Bulanan: {
    capaian: 'Rata-rata setahun dihitung ulang.',
    ...Object.fromEntries(KUNCI_NILAI.map((kunci) => [kunci, PERILAKU_TAHUN])),
    rating_perilaku: PERILAKU_TAHUN,
    alpa: KEHADIRAN_TAHUN,
    alpa_berturut: KEHADIRAN_TAHUN,
    dikecualikan: 'Bulan wajib dihitung ulang.',
  },
  SKP: {
    ttd_pegawai: TANDA_TANGAN,
    ttd_penilai: TANDA_TANGAN,
    ditetapkan: 'Kelengkapan SKP dihitung ulang.',
  },
  Tahunan: { rating_hasil_kerja: PREDIKAT_TAHUN, rating_perilaku: PREDIKAT_TAHUN },
  Disiplin: { berlaku_hingga: 'Masa berlaku hukumannya berganti.' },
}

/** Akibat satu isian bulan atau baris lain; bulan yang final punya kalimatnya sendiri. */
function describeAkibat(
  lembar: LembarRekap,
  kunci: string,
  isi: IsiBaris,
  kini: KiniRekap | undefined,
): string | undefined {
  if (kunci === 'final')
    return isi.final === true
      ? 'Bulan ini ditutup; nilainya ikut menentukan kelayakan.'
      : 'Bulan ini dibuka lagi; nilainya belum dihitung sampai final.'
  return kini?.final === true && KUNCI_FINAL.has(kunci)
    ? 'Bulan ini sudah final; nilainya diganti.'
    : AKIBAT[lembar][kunci]
}

/** Mengapa baris dilewati, bukan salah: kantor tidak perlu menghapus ribuan baris yang sudah dimiliki Titian. */
const DIPEGANG_TITIAN: Record<LembarRekap, GalatBaris> = (() => {
  const catat = (pesan: string): GalatBaris => ({
    kolom: 'NIP BARU',
    isi: '',
    pesan,
    peringatan: true,
    dilewati: true,
  })
  const dinilai = catat('Sudah dinilai di Titian; rekap tidak menimpanya.')
  const skp = catat('SKP sudah ditetapkan di Titian; rekap tidak menimpanya.')
  return { Bulanan: dinilai, Tahunan: dinilai, Disiplin: dinilai, SKP: skp }
})()

function findLembar(nama: string): LembarRekap {
  return LEMBAR_REKAP.find((satu) => satu === nama) ?? 'Bulanan'
}

/** Membandingkan satu baris rekap dengan isi Titian. Penilaian yang dibuat di Titian sendiri tidak ditimpa rekap. */
export function compareRekap(baris: BarisTerbaca, bahan: BahanRekap): BarisSiap {
  const lembar = findLembar(baris.lembar)
  const nip = typeof baris.isi.nip === 'string' ? baris.isi.nip : ''
  const orang = bahan.orang.get(nip)
  const nama = orang?.nama ?? (typeof baris.isi.nama === 'string' ? baris.isi.nama : null)
  // Tanda dari perbandingan lalu tidak berlaku lagi; di bawah ini ditentukan ulang.
  const galatBaris = baris.galat.filter((satu) => !satu.dilewati && !satu.banding)
  const dasar = { ...baris, galat: galatBaris, kunci: nip || null, nama }
  const salah = (galat: GalatBaris): BarisSiap => ({
    ...dasar,
    keadaan: 'SALAH',
    beda: [],
    galat: [...galatBaris, { ...galat, banding: true }],
  })
  if (galatBaris.some((satu) => !satu.peringatan)) return { ...dasar, keadaan: 'SALAH', beda: [] }
  if (!orang)
    return salah({
      kolom: 'NIP BARU',
      isi: nip,
      pesan: 'NI PPPK ini belum ada di Titian. Impor daftar pegawai yang memuatnya dahulu.',
    })
  const isi: IsiBaris = { ...baris.isi, pegawai_id: orang.pegawai_id }
  const kini = bahan.kini[lembar].get(kunciRekap(lembar, orang.pegawai_id, isi))
  if (kini?.sumber && kini.sumber !== 'REKAP')
    return { ...dasar, keadaan: 'SAMA', beda: [], galat: [{ ...DIPEGANG_TITIAN[lembar], isi: nip }] }
  const beda =
    lembar === 'Disiplin' ? compareDisiplin(isi, kini, bahan, orang) : compareKolom(lembar, isi, kini)
  const keadaan = beda.length === 0 ? 'SAMA' : isBaru(lembar, isi, kini) ? 'BARU' : 'BERUBAH'
  // Baris templat yang tidak menyatakan apa pun tidak salah, apa pun bulannya.
  if (keadaan === 'SAMA') return { ...dasar, isi, keadaan, beda: [] }
  const luar = findLuarKontrak(lembar, isi, bahan.kontrak.get(orang.pegawai_id) ?? [], bahan.masa.tahun)
  if (luar) return { ...salah(luar), luarKontrak: true }
  // Pengecualian saja boleh mendahului bulannya: cuti melahirkan diketahui sebelum mulai.
  const dinilai = lembar !== 'Bulanan' || beda.some((satu) => !satu.kolom.endsWith(JUDUL_PENGECUALIAN))
  const belum = dinilai ? findBelumTerjadi(lembar, isi, bahan.masa) : null
  if (belum) return salah(belum)
  const dini = dinilai ? findDini(lembar, isi, bahan.masa) : null
  return {
    ...dasar,
    isi,
    ...(dini ? { dini } : {}),
    keadaan,
    beda: keadaan === 'BERUBAH' ? beda : [],
    ...(lembar === 'Bulanan' && isUbahTercatat(isi, kini) ? { bulanTercatat: Number(isi.bulan) } : {}),
  }
}

const KUNCI_HADIR = ['hari_kerja', 'izin', 'cuti_sakit', 'cuti_melahirkan', 'alpa', 'alpa_berturut']

/** Kehadiran atau pengecualian yang sudah tercatat menjadi lain; yang baru pertama dicatat tidak dihitung, seperti di kisi. */
function isUbahTercatat(isi: IsiBaris, kini: KiniRekap | undefined): boolean {
  const kunci = [
    ...((kini?.alpa ?? null) === null ? [] : KUNCI_HADIR),
    ...(kini?.dikecualikan ? ['dikecualikan'] : []),
  ]
  return (
    kini !== undefined &&
    pickBeda(
      isi,
      kini,
      kunci.map((satu) => ({ kunci: satu, kolom: satu })),
    ).length > 0
  )
}

function isBaru(lembar: LembarRekap, isi: IsiBaris, kini: KiniRekap | undefined): boolean {
  return lembar === 'Disiplin' && !isi.tingkat ? isi.kasus_baru === true : kini === undefined
}

function compareKolom(lembar: LembarRekap, isi: IsiBaris, kini: KiniRekap | undefined): BedaBaris[] {
  const awalan = lembar === 'Bulanan' ? `${formatBulan(Number(isi.bulan))} · ` : ''
  const dulu: KiniRekap = {}
  for (const { kunci } of DIBANDINGKAN[lembar]) dulu[kunci] = kini?.[kunci] ?? BAWAAN[kunci] ?? null
  return pickBeda(isi, dulu, DIBANDINGKAN[lembar]).map(({ kunci, ...satu }) => {
    const akibat = describeAkibat(lembar, kunci, isi, kini)
    return { ...satu, kolom: awalan + satu.kolom, ...(akibat ? { akibat } : {}) }
  })
}

/** Tanpa baris di Titian: tidak dikecualikan, belum final. */
const BAWAAN: Readonly<Record<string, NilaiIsi>> = { dikecualikan: '', final: false }

const KUNCI_FINAL: ReadonlySet<string> = new Set(['capaian', 'rating_perilaku', ...KUNCI_NILAI])

function compareDisiplin(
  isi: IsiBaris,
  kini: KiniRekap | undefined,
  bahan: BahanRekap,
  orang: OrangRekap,
): BedaBaris[] {
  const beda: BedaBaris[] = []
  if (isi.tingkat) {
    if (!kini) {
      beda.push({
        kolom: 'HUKUMAN',
        lama: '(kosong)',
        baru: `${formatIsi(isi.tingkat)} sejak ${formatIsi(isi.berlaku_sejak ?? null)}`,
        akibat: 'Menentukan perpanjangan selama berlaku.',
      })
    } else beda.push(...compareKolom('Disiplin', isi, kini))
  }
  if (isi.dibuka) {
    const kasus = bahan.kini.Disiplin.get(`${orang.pegawai_id}|KASUS|${isi.dibuka}`)
    isi.kasus_baru = kasus === undefined
    const ditutup = isi.ditutup ?? null
    if (!kasus) {
      beda.push({
        kolom: 'KASUS',
        lama: '(kosong)',
        baru: `dibuka ${formatIsi(isi.dibuka)}`,
        akibat: ditutup ? 'Sudah ditutup.' : 'Perpanjangan ditunda sampai kasus ditutup.',
      })
    } else if (ditutup !== null && ditutup !== kasus.ditutup) {
      beda.push({
        kolom: 'KASUS DITUTUP',
        lama: formatIsi(kasus.ditutup ?? null),
        baru: formatIsi(ditutup),
        akibat: 'Kasus tidak lagi menunda perpanjangan.',
      })
    }
  }
  return beda
}
