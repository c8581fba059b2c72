import { angkaDari, perseratusDari } from '../core/desimal.ts'
import { hariDalamBulan } from '../core/tanggal.ts'
import { angkaIsi, teksIsi } from '../impor/parse-isi.ts'
import { normalise } from '../impor/parse-nama.ts'
import type { BarisTerbaca } from '../impor/schema.ts'
import { KATA_NILAI, KOLOM_REKAP, KUNCI_NILAI, type LembarRekap } from './parse-rekap-kolom.ts'

function checkBulanan({ isi, galat }: BarisTerbaca, tahun: number, ada: ReadonlySet<string>): void {
  const capaian = angkaIsi(isi.capaian)
  if (capaian !== null) isi.capaian = angkaDari(perseratusDari(capaian))
  if (!ada.has('final')) isi.final = capaian === null ? null : true
  else if (isi.final === null && capaian !== null) isi.final = null
  const terisi = KUNCI_NILAI.filter((kunci) => angkaIsi(isi[kunci]) !== null)
  const salah = galat.some((satu) =>
    KOLOM_REKAP.Bulanan.some((kolom) => kolom.judul === satu.kolom && kolom.pilihan === KATA_NILAI),
  )
  if (terisi.length > 0 && terisi.length < KUNCI_NILAI.length && !salah) {
    const kurang = KUNCI_NILAI.filter((kunci) => angkaIsi(isi[kunci]) === null)
    const kolom = KOLOM_REKAP.Bulanan.find((satu) => satu.kunci === kurang[0])?.judul ?? ''
    galat.push({
      kolom,
      isi: '',
      pesan: `Isi ketujuh nilai BerAKHLAK atau kosongkan semuanya; baru ${terisi.length} yang terisi.`,
    })
  }
  checkHari({ isi, galat }, tahun)
  const alasan = teksIsi(isi.dikecualikan)
  const kata = normalise(alasan)
  if (['TIDAK', 'T', '0', 'FALSE'].includes(kata)) isi.dikecualikan = ''
  else if (['YA', 'Y', '1', 'TRUE', 'X', 'V'].includes(kata)) {
    if ((angkaIsi(isi.cuti_melahirkan) ?? 0) > 0) isi.dikecualikan = 'Cuti melahirkan'
    else if ((angkaIsi(isi.cuti_sakit) ?? 0) > 0) isi.dikecualikan = 'Cuti sakit'
    else
      galat.push({ kolom: 'DIKECUALIKAN', isi: alasan, pesan: 'Tulis alasannya, misalnya Cuti melahirkan.' })
  }
}

function checkHari({ isi, galat }: Pick<BarisTerbaca, 'isi' | 'galat'>, tahun: number): void {
  const bulan = angkaIsi(isi.bulan)
  const hariKerja = angkaIsi(isi.hari_kerja)
  const alpa = angkaIsi(isi.alpa)
  const berturut = angkaIsi(isi.alpa_berturut)
  const lain = ['hari_kerja', 'izin', 'cuti_sakit', 'cuti_melahirkan', 'alpa_berturut'].some(
    (kunci) => angkaIsi(isi[kunci]) !== null,
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
  const jumlah = (angkaIsi(isi.izin) ?? 0) + (alpa ?? 0)
  if (jumlah > batas) {
    galat.push({
      kolom: 'ALPA',
      isi: String(alpa ?? ''),
      pesan: `Izin dan alpa berjumlah ${jumlah}, lebih banyak dari ${batas} hari. Periksa keduanya.`,
    })
  }
}

function checkSkp({ isi, galat }: BarisTerbaca, tahun: number): void {
  const ditetapkan = teksIsi(isi.ditetapkan)
  for (const [kunci, judul] of [
    ['ttd_pegawai', 'TTD PEGAWAI'],
    ['ttd_penilai', 'TTD PENILAI'],
    ['ditetapkan', 'DITETAPKAN'],
  ] as const) {
    const tanggal = teksIsi(isi[kunci])
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
  const sejak = teksIsi(isi.berlaku_sejak)
  const hingga = teksIsi(isi.berlaku_hingga)
  const dibuka = teksIsi(isi.dibuka)
  const ditutup = teksIsi(isi.ditutup)
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

/** Pemeriksaan satu baris menurut lembarnya; menambah galat dan isi turunan di tempat. */
export const CHECK: Record<
  LembarRekap,
  (baris: BarisTerbaca, tahun: number, ada: ReadonlySet<string>) => void
> = {
  Bulanan: checkBulanan,
  SKP: checkSkp,
  Tahunan: checkTahunan,
  Disiplin: checkDisiplin,
}
