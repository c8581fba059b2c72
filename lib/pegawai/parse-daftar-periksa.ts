import { formatTanggalPendek } from '../core/format.ts'
import { parseNip } from '../core/nip.ts'
import { addTahun, type Tanggal, tryParseTanggal } from '../core/tanggal.ts'
import { formatIsi, teksIsi } from '../impor/parse-isi.ts'
import { normalise } from '../impor/parse-nama.ts'
import type { BarisTerbaca } from '../impor/schema.ts'
import type { IndeksRujukan } from './parse-rujukan.ts'
import type { StatusPegawai } from './schema.ts'

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
  const nip = parseNip(teksIsi(isi.nip))
  for (const kunci of ['nama', 'tempat_lahir']) if (isi[kunci]) isi[kunci] = rapikanEjaan(teksIsi(isi[kunci]))
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
  const kedudukan = teksIsi(isi.kedudukan)
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
  const unor = teksIsi(isi.unor)
  isi.unit_kerja_id = null
  isi.unit_nama = null
  if (unor) {
    const hasil = rujukan.findUnit(unor, teksIsi(isi.satker_induk), teksIsi(isi.satker_kerja))
    if ('pesan' in hasil) galat.push({ kolom: hasil.kolom, isi: hasil.isi, pesan: hasil.pesan })
    else {
      isi.unit_kerja_id = hasil.unit.id
      isi.unit_nama = hasil.unit.nama
    }
  }
  isi.unor = null
  isi.satker_induk = null
  isi.satker_kerja = null
  const nama = teksIsi(isi.nama_jabatan)
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
