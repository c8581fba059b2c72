// Perbandingan dan rencana penugasan bersama-sama: keadaan satu baris baru diketahui dari keduanya.
import { formatTanggal } from '../core/format.ts'
import { parseNip } from '../core/nip.ts'
import { addHari, type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import { formatIsi, pickBeda, teksIsi } from '../impor/parse-isi.ts'
import { normalise } from '../impor/parse-nama.ts'
import type { BarisSiap, BarisTerbaca, BedaBaris, IsiBaris, NilaiIsi } from '../impor/schema.ts'
import { LABEL_STATUS_PEGAWAI } from './labels.ts'
import { STATUS_PEGAWAI } from './schema.ts'

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

const samaNama = (a: NilaiIsi, b: NilaiIsi) =>
  typeof a === 'string' && typeof b === 'string' && (a === b || normalise(a) === normalise(b))
const tampilStatus = (nilai: NilaiIsi) => {
  const status = STATUS_PEGAWAI.find((satu) => satu === nilai)
  return status ? LABEL_STATUS_PEGAWAI[status] : formatIsi(nilai)
}
const tampilHp = (nilai: NilaiIsi) => {
  const nomor = teksIsi(nilai).replaceAll(/\D/g, '')
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
  const dasar = { ...baris, kunci: teksIsi(isi.nip) || null, nama: teksIsi(isi.nama) || null }
  if (baris.galat.some((satu) => !satu.peringatan)) return { ...dasar, keadaan: 'SALAH', beda: [] }
  if (!kini?.pegawai_id) {
    const nip = parseNip(teksIsi(isi.nip))
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
      baru: teksIsi(isi.unit_nama),
      akibat: `${kalimat} Periksa atasan langsungnya.`,
    })
  }
  if (jabatanGanti) {
    beda.push({
      kolom: 'JABATAN',
      lama: formatIsi(kini.nama_jabatan),
      baru: teksIsi(isi.nama_jabatan),
      akibat: unitGanti ? `Perlu SKP baru mulai ${formatTanggal(berlaku)}.` : `${kalimat} Perlu SKP baru.`,
    })
  }
  return { isi: { aksi_penugasan: aksi, penugasan_id: kini.penugasan_id, berlaku }, beda }
}
