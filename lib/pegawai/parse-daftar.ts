// Kolom, pemeriksaan, dan perbandingan daftar pegawai SIASN: satu berkas agar arti tiap kolom terbaca dari atas ke bawah.
import { formatTanggal, formatTanggalPendek } from '../core/format.ts'
import { parseNip } from '../core/nip.ts'
import { addHari, addTahun, type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import {
  chooseLembar,
  formatIsi,
  type Kolom,
  type LembarMentah,
  markGanda,
  normalise,
  parseLembar,
  pickBeda,
} from '../impor/parse.ts'
import type {
  BarisSiap,
  BarisTerbaca,
  BedaBaris,
  IsiBaris,
  NilaiIsi,
  PemetaanLembar,
} from '../impor/schema.ts'
import { LABEL_STATUS_PEGAWAI } from './labels.ts'
import type { IndeksRujukan } from './parse-rujukan.ts'
import { STATUS_PEGAWAI, type StatusPegawai } from './schema.ts'

/**
 * Kolom SIASN yang dipakai. Yang lain (agama, status kawin, NPWP, BPJS, alamat, …) dibuang saat dibaca:
 * UU 27/2022 meminta data pribadi seperlunya saja.
 */
export const KOLOM_DAFTAR: readonly Kolom[] = [
  { kunci: 'pns_id', judul: 'PNS ID', sinonim: ['ID PNS', 'ORANG ID'], jenis: 'teks', panjang: 64 },
  {
    kunci: 'nip',
    judul: 'NIP BARU',
    sinonim: ['NIP', 'NI PPPK', 'NIPPPK', 'NOMOR INDUK', 'NOMOR INDUK PPPK'],
    jenis: 'nip',
    wajib: true,
    harusIsi: true,
  },
  {
    kunci: 'nama',
    judul: 'NAMA',
    sinonim: ['NAMA PEGAWAI', 'NAMA LENGKAP'],
    jenis: 'teks',
    wajib: true,
    harusIsi: true,
  },
  { kunci: 'gelar_depan', judul: 'GELAR DEPAN', jenis: 'teks', panjang: 60 },
  { kunci: 'gelar_belakang', judul: 'GELAR BELAKANG', jenis: 'teks', panjang: 60 },
  {
    kunci: 'tempat_lahir',
    judul: 'TEMPAT LAHIR NAMA',
    sinonim: ['TEMPAT LAHIR'],
    jenis: 'teks',
    panjang: 100,
  },
  { kunci: 'tanggal_lahir', judul: 'TANGGAL LAHIR', sinonim: ['TGL LAHIR'], jenis: 'tanggal' },
  {
    kunci: 'jenis_kelamin',
    judul: 'JENIS KELAMIN',
    sinonim: ['KELAMIN', 'L/P'],
    jenis: 'pilihan',
    pilihan: {
      L: 'L',
      M: 'L',
      '1': 'L',
      PRIA: 'L',
      'LAKI LAKI': 'L',
      LAKI: 'L',
      P: 'P',
      F: 'P',
      '2': 'P',
      WANITA: 'P',
      PEREMPUAN: 'P',
    },
    pesan: 'Isi L atau P.',
  },
  { kunci: 'nomor_hp', judul: 'NOMOR HP', sinonim: ['NO HP', 'HP', 'TELEPON'], jenis: 'teks', panjang: 30 },
  { kunci: 'surel_dinas', judul: 'EMAIL GOV', jenis: 'teks', panjang: 120 },
  { kunci: 'surel', judul: 'EMAIL', sinonim: ['SUREL', 'E-MAIL'], jenis: 'teks', panjang: 120 },
  { kunci: 'kedudukan', judul: 'KEDUDUKAN HUKUM NAMA', sinonim: ['KEDUDUKAN HUKUM'], jenis: 'teks' },
  {
    kunci: 'mulai_kerja',
    judul: 'TMT CPNS',
    sinonim: ['TMT PPPK', 'TMT PPPK PARUH WAKTU', 'TMT CPNS/PPPK', 'MULAI KERJA'],
    jenis: 'tanggal',
  },
  {
    kunci: 'golongan',
    judul: 'GOL AKHIR NAMA',
    sinonim: ['GOLONGAN', 'GOL AKHIR'],
    jenis: 'teks',
    panjang: 20,
  },
  {
    kunci: 'nama_jabatan',
    judul: 'JABATAN NAMA',
    sinonim: ['JABATAN', 'NAMA JABATAN'],
    jenis: 'teks',
    wajib: true,
    harusIsi: true,
  },
  { kunci: 'tmt_jabatan', judul: 'TMT JABATAN', jenis: 'tanggal' },
  { kunci: 'pendidikan', judul: 'PENDIDIKAN NAMA', sinonim: ['PENDIDIKAN'], jenis: 'teks' },
  {
    kunci: 'tingkat_pendidikan',
    judul: 'TINGKAT PENDIDIKAN NAMA',
    sinonim: ['TINGKAT PENDIDIKAN'],
    jenis: 'teks',
  },
  {
    kunci: 'unor',
    judul: 'UNOR NAMA',
    sinonim: ['UNOR', 'UNIT KERJA', 'UNIT ORGANISASI'],
    jenis: 'teks',
    panjang: 600,
    wajib: true,
    harusIsi: true,
  },
  {
    kunci: 'satker_induk',
    judul: 'SATUAN KERJA INDUK NAMA',
    sinonim: ['SATUAN KERJA INDUK', 'PERANGKAT DAERAH', 'OPD', 'SKPD'],
    jenis: 'teks',
  },
  { kunci: 'satker_kerja', judul: 'SATUAN KERJA KERJA NAMA', sinonim: ['SATUAN KERJA'], jenis: 'teks' },
]

/** Isi Titian sekarang untuk satu NIP, sebagaimana dibandingkan dengan berkas. */
export type KiniDaftar = {
  nip: string
  orang_id: string
  nama: string
  gelar_depan: string | null
  gelar_belakang: string | null
  tempat_lahir: string | null
  tanggal_lahir: string | null
  jenis_kelamin: string | null
  nomor_hp: string | null
  surel: string | null
  pegawai_id: string | null
  pns_id: string | null
  mulai_kerja: string | null
  pendidikan: string | null
  golongan: string | null
  status: string | null
  penugasan_id: string | null
  unit_kerja_id: string | null
  unit_nama: string | null
  nama_jabatan: string | null
  penugasan_mulai: string | null
  penugasan_selesai: string | null
}

const teks = (nilai: NilaiIsi | undefined): string => (typeof nilai === 'string' ? nilai : '')

/** Kedudukan hukum SIASN menjadi status; null bila katanya tidak dikenal. */
export function mapKedudukan(nilai: string): StatusPegawai | null {
  const kata = normalise(nilai)
  if (/MENINGGAL|WAFAT/.test(kata)) return 'MENINGGAL'
  if (/MENGUNDURKAN|PERMINTAAN SENDIRI|\bAPS\b/.test(kata)) return 'MENGUNDURKAN_DIRI'
  if (/\bBUP\b|PENSIUN|BATAS USIA/.test(kata)) return 'MENCAPAI_BUP'
  if (/DIANGKAT|PENUH WAKTU/.test(kata)) return 'DIANGKAT_PPPK'
  if (/BERHENTI|PUTUS HUBUNGAN|\bPTDH\b/.test(kata)) return 'DIBERHENTIKAN'
  if (/^(PPPK )?AKTIF\b|^01$/.test(kata)) return 'AKTIF'
  return null
}

/** Nama yang seluruhnya huruf besar (kebiasaan SIASN) menjadi huruf besar di awal kata; yang lain dibiarkan. */
export function rapikanEjaan(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama
  return nama
    .toLowerCase()
    .replace(/(^|[\s.(/-])(\p{L})/gu, (_, depan: string, huruf: string) => depan + huruf.toUpperCase())
}

/** Memeriksa satu baris terhadap dirinya sendiri dan rujukan; menambah galat dan isi turunan di tempat. */
export function checkDaftar(baris: BarisTerbaca, rujukan: IndeksRujukan): void {
  const { isi, galat } = baris
  const nip = parseNip(teks(isi.nip))
  for (const kunci of ['nama', 'tempat_lahir']) if (isi[kunci]) isi[kunci] = rapikanEjaan(teks(isi[kunci]))
  if (nip) checkNip(baris, nip)
  const lahir = tryParseTanggal(isi.tanggal_lahir) ?? nip?.tanggalLahir ?? null
  const mulai = tryParseTanggal(isi.mulai_kerja)
  if (lahir && mulai) {
    const tua = addTahun(lahir, 65)
    if (mulai > tua) {
      galat.push({
        kolom: 'TMT CPNS',
        isi: formatTanggalPendek(mulai),
        pesan: `Sesudah pegawai ini berumur 65 tahun (${formatTanggalPendek(tua)}). Periksa tahunnya.`,
      })
    } else if (mulai < addTahun(lahir, 15)) {
      galat.push({
        kolom: 'TMT CPNS',
        isi: formatTanggalPendek(mulai),
        pesan: 'Pegawai ini belum berumur 15 tahun pada hari itu. Periksa tahunnya.',
      })
    }
  }
  if (isi.surel_dinas) isi.surel = isi.surel_dinas
  // null, bukan delete: objek yang kehilangan kunci menjadi lambat dan besar.
  isi.surel_dinas = null
  isi.pendidikan = isi.pendidikan ?? isi.tingkat_pendidikan ?? null
  isi.tingkat_pendidikan = null
  const kedudukan = teks(isi.kedudukan)
  const status = kedudukan ? mapKedudukan(kedudukan) : null
  if (kedudukan && !status) {
    galat.push({
      kolom: 'KEDUDUKAN HUKUM NAMA',
      isi: kedudukan,
      pesan: 'Belum dikenal, jadi status di Titian dibiarkan.',
      peringatan: true,
    })
  }
  isi.kedudukan = null
  isi.status = status
  checkTempat(baris, rujukan)
}

function checkNip(baris: BarisTerbaca, nip: { tanggalLahir: Tanggal; jenisKelamin: 'L' | 'P' }): void {
  const { isi, galat } = baris
  for (const satu of galat) {
    if (satu.kolom === 'TANGGAL LAHIR')
      satu.pesan += ` Menurut NI PPPK: ${formatTanggalPendek(nip.tanggalLahir)}.`
    if (satu.kolom === 'JENIS KELAMIN') satu.pesan += ` Menurut digit ke-15: ${nip.jenisKelamin}.`
  }
  if (isi.tanggal_lahir && isi.tanggal_lahir !== nip.tanggalLahir) {
    galat.push({
      kolom: 'TANGGAL LAHIR',
      isi: formatIsi(isi.tanggal_lahir),
      pesan: `Berbeda dengan NI PPPK (${formatTanggalPendek(nip.tanggalLahir)}). Yang dipakai isi kolom ini; periksa bila ragu.`,
      peringatan: true,
    })
  }
  if (isi.jenis_kelamin && isi.jenis_kelamin !== nip.jenisKelamin) {
    galat.push({
      kolom: 'JENIS KELAMIN',
      isi: formatIsi(isi.jenis_kelamin),
      pesan: `Berbeda dengan digit ke-15 NI PPPK (${nip.jenisKelamin}). Yang dipakai isi kolom ini; periksa bila ragu.`,
      peringatan: true,
    })
  }
}

function checkTempat(baris: BarisTerbaca, rujukan: IndeksRujukan): void {
  const { isi, galat } = baris
  const unor = teks(isi.unor)
  isi.unit_kerja_id = null
  isi.unit_nama = null
  if (unor) {
    const hasil = rujukan.findUnit(unor, teks(isi.satker_induk), teks(isi.satker_kerja))
    if ('pesan' in hasil) galat.push({ kolom: hasil.kolom, isi: hasil.isi, pesan: hasil.pesan })
    else {
      isi.unit_kerja_id = hasil.unit.id
      isi.unit_nama = hasil.unit.nama
    }
  }
  isi.unor = null
  isi.satker_induk = null
  isi.satker_kerja = null
  const nama = teks(isi.nama_jabatan)
  const jabatan = nama ? rujukan.findJabatan(nama) : null
  isi.jabatan_id = jabatan?.id ?? null
  if (jabatan && normalise(jabatan.nama) === normalise(nama)) isi.nama_jabatan = jabatan.nama
  if (nama && !jabatan) {
    galat.push({
      kolom: 'JABATAN NAMA',
      isi: nama,
      pesan: 'Belum dipetakan ke jabatan rujukan, jadi BUP belum diketahui. Petakan dengan berkas pelengkap.',
      peringatan: true,
    })
  }
}

const samaNama = (a: NilaiIsi, b: NilaiIsi) =>
  typeof a === 'string' && typeof b === 'string' && (a === b || normalise(a) === normalise(b))
const tampilStatus = (nilai: NilaiIsi) => {
  const status = STATUS_PEGAWAI.find((satu) => satu === nilai)
  return status ? LABEL_STATUS_PEGAWAI[status] : formatIsi(nilai)
}
const tampilHp = (nilai: NilaiIsi) => {
  const nomor = teks(nilai).replaceAll(/\D/g, '')
  return nomor.length < 8 ? formatIsi(nilai) : `${nomor.slice(0, 4)} •••• ${nomor.slice(-3)}`
}

const DIBANDINGKAN = [
  { kunci: 'nama', kolom: 'NAMA' },
  { kunci: 'gelar_depan', kolom: 'GELAR DEPAN' },
  { kunci: 'gelar_belakang', kolom: 'GELAR BELAKANG' },
  { kunci: 'tempat_lahir', kolom: 'TEMPAT LAHIR' },
  { kunci: 'tanggal_lahir', kolom: 'TANGGAL LAHIR' },
  { kunci: 'jenis_kelamin', kolom: 'JENIS KELAMIN' },
  { kunci: 'nomor_hp', kolom: 'NOMOR HP', tampil: tampilHp },
  { kunci: 'surel', kolom: 'EMAIL' },
  { kunci: 'pns_id', kolom: 'PNS ID' },
  { kunci: 'mulai_kerja', kolom: 'TMT CPNS' },
  { kunci: 'pendidikan', kolom: 'PENDIDIKAN' },
  { kunci: 'golongan', kolom: 'GOLONGAN' },
  { kunci: 'status', kolom: 'STATUS', tampil: tampilStatus },
] as const

const AKIBAT: Partial<Record<string, string>> = {
  tanggal_lahir: 'BUP dan batas kontrak dihitung ulang.',
  mulai_kerja: 'Masa kerja dihitung ulang.',
}

/** SIASN lebih kasar dari Titian: yang diangkat penuh waktu tetap "Aktif", yang mundur atau meninggal dapat tertulis "Diberhentikan". */
function isSamaKedudukan(berkas: NilaiIsi, titian: string | null): boolean {
  if (berkas === 'AKTIF') return titian === 'AKTIF' || titian === 'DIANGKAT_PPPK'
  return berkas === 'DIBERHENTIKAN' && titian !== null && titian !== 'AKTIF' && titian !== 'DIANGKAT_PPPK'
}

/** Membandingkan satu baris dengan isi Titian: keadaan, perbedaan, dan rencana penugasan di dalam isi. */
export function compareDaftar(
  baris: BarisTerbaca,
  kini: KiniDaftar | undefined,
  hariIni: Tanggal,
): BarisSiap {
  const isi = { ...baris.isi }
  const dasar = { ...baris, kunci: teks(isi.nip) || null, nama: teks(isi.nama) || null }
  if (baris.galat.some((satu) => !satu.peringatan)) return { ...dasar, keadaan: 'SALAH', beda: [] }
  if (!kini?.pegawai_id) {
    const nip = parseNip(teks(isi.nip))
    const pindah = kini?.penugasan_id ? planPindah(isi, kini, hariIni).isi : null
    const lengkap: IsiBaris = {
      ...isi,
      tanggal_lahir: isi.tanggal_lahir ?? nip?.tanggalLahir ?? null,
      jenis_kelamin: isi.jenis_kelamin ?? nip?.jenisKelamin ?? null,
      aksi_penugasan: 'BUKA',
      penugasan_id: null,
      berlaku: isi.tmt_jabatan ?? isi.mulai_kerja ?? hariIni,
      ...pindah,
    }
    return { ...dasar, isi: lengkap, keadaan: 'BARU', beda: [] }
  }
  if (isSamaKedudukan(isi.status ?? null, kini.status)) isi.status = null
  const beda: BedaBaris[] = pickBeda(isi, kini, DIBANDINGKAN)
    .filter(
      ({ kunci }) =>
        !((kunci === 'nama' || kunci === 'tempat_lahir') && samaNama(isi[kunci] ?? null, kini[kunci])),
    )
    .map(({ kunci, ...satu }) => {
      const akibat =
        kunci === 'status' && isi.status !== 'AKTIF'
          ? 'Tidak lagi dinilai untuk perpanjangan.'
          : AKIBAT[kunci]
      return akibat ? { ...satu, akibat } : satu
    })
  const pindah = planPindah(isi, kini, hariIni)
  beda.push(...pindah.beda)
  const ejaan: IsiBaris = {}
  if (samaNama(isi.nama ?? null, kini.nama)) ejaan.nama = kini.nama
  if (samaNama(isi.tempat_lahir ?? null, kini.tempat_lahir)) ejaan.tempat_lahir = kini.tempat_lahir
  return {
    ...dasar,
    isi: { ...isi, ...ejaan, ...pindah.isi },
    keadaan: beda.length > 0 ? 'BERUBAH' : 'SAMA',
    beda,
  }
}

/** Unit atau jabatan yang berganti menutup penugasan lama dan membuka yang baru pada hari berlakunya. */
function planPindah(isi: IsiBaris, kini: KiniDaftar, hariIni: Tanggal): { isi: IsiBaris; beda: BedaBaris[] } {
  const selesai = tryParseTanggal(kini.penugasan_selesai)
  const berakhir = selesai !== null && selesai < hariIni
  const unitGanti = berakhir || isi.unit_kerja_id !== kini.unit_kerja_id
  const jabatanGanti = berakhir || !samaNama(isi.nama_jabatan ?? null, kini.nama_jabatan)
  if (!unitGanti && !jabatanGanti) {
    return { isi: { aksi_penugasan: 'TETAP', penugasan_id: kini.penugasan_id, berlaku: null }, beda: [] }
  }
  const mulaiLama = berakhir ? null : tryParseTanggal(kini.penugasan_mulai)
  const tmt = tryParseTanggal(isi.tmt_jabatan)
  const sah = tmt !== null && (mulaiLama === null || tmt > mulaiLama) && (!berakhir || tmt > selesai)
  const berlaku = sah ? tmt : hariIni
  const aksi = mulaiLama === null ? 'BUKA' : berlaku > mulaiLama ? 'GANTI' : 'PERBAIKI'
  const kalimat =
    aksi === 'BUKA'
      ? `Membuka penugasan ${formatTanggal(berlaku)}.`
      : aksi === 'GANTI'
        ? `Menutup penugasan lama ${formatTanggal(addHari(berlaku, -1))}, membuka yang baru ${formatTanggal(berlaku)}.`
        : `Memperbaiki penugasan yang mulai ${formatTanggal(mulaiLama ?? berlaku)}.`
  const beda: BedaBaris[] = []
  if (unitGanti) {
    beda.push({
      kolom: 'UNOR',
      lama: formatIsi(kini.unit_nama),
      baru: teks(isi.unit_nama),
      akibat: `${kalimat} Periksa atasan langsungnya.`,
    })
  }
  if (jabatanGanti) {
    beda.push({
      kolom: 'JABATAN',
      lama: formatIsi(kini.nama_jabatan),
      baru: teks(isi.nama_jabatan),
      akibat: unitGanti ? `Perlu SKP baru mulai ${formatTanggal(berlaku)}.` : `${kalimat} Perlu SKP baru.`,
    })
  }
  return { isi: { aksi_penugasan: aksi, penugasan_id: kini.penugasan_id, berlaku }, beda }
}

/** Membaca daftar pegawai dari buku kerja: lembar yang tepat, baris, dan kunci ganda di dalam berkas. */
export function parseDaftar(lembar: readonly LembarMentah[]): {
  pemetaan: PemetaanLembar[]
  baris: BarisTerbaca[]
} {
  const dipilih = parseLembar(chooseLembar(lembar, KOLOM_DAFTAR, 'daftar pegawai'), KOLOM_DAFTAR, 'nip')
  if (!dipilih) return { pemetaan: [], baris: [] }
  markGanda(dipilih.baris, 'NIP BARU', (isi) => teks(isi.nip) || null)
  markGanda(dipilih.baris, 'PNS ID', (isi) => teks(isi.pns_id) || null)
  return { pemetaan: [dipilih.pemetaan], baris: dipilih.baris }
}
