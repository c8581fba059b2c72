// Lebih panjang dari biasanya: perjalanan satu bulan dari rencana sampai final dibaca berurutan di satu tempat.
import { createHash } from 'node:crypto'
import { stringifyKanonik } from '../../../lib/core/kanonik.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import type { Kebijakan } from '../../../lib/hukum/parameter.ts'
import {
  type BarisContoh,
  buatBekuBulan,
  pecahan,
  pilih,
  pilihUmpanBalik,
  susunRealisasi,
} from '../../../lib/laporan/aturan/contoh.ts'
import { HARI_KEBERATAN } from '../../../lib/penilaian/parameter.ts'
import type { StatusBulan } from '../../../lib/rencana-kinerja/schema.ts'
import { ambil } from '../acak.ts'
import { formatPerseratus } from '../capaian.ts'
import { addHariTeks } from '../tanggal.ts'
import type { Langkah } from './keadaan.ts'
import type { PenjawabPihak } from './pihak.ts'
import type { BarisIndikator, BarisRencanaBulan, BarisRiwayatBulan, Potongan } from './tabel.ts'
import { geserKeHariKerja, hariBulan, type Jam } from './waktu.ts'

/** Hari contoh bawaan; tidak ada peristiwa sesudahnya. */
export const HARI_INI = '2026-11-16'

export type BekalBulan = {
  tahun: number
  kebijakan: Kebijakan
  pihak: PenjawabPihak
  jam: Jam
  uuid: () => string
}
export type IsiBulan = {
  pegawaiId: string
  orangId: string
  bulan: number
  langkah: Langkah
  capaian: number
  nilai: readonly number[]
  /** Indikator SKP yang dilanjutkan; `id` null bila barisnya bebas. */
  indikator: readonly (Omit<BarisIndikator, 'id'> & { id: string | null })[]
  umpanBalik?: string
}

const STATUS: Record<Exclude<Langkah, 'TIDAK_ADA'>, StatusBulan> = {
  DRAF: 'RENCANA_DRAF',
  DIAJUKAN: 'RENCANA_DIAJUKAN',
  DISETUJUI: 'RENCANA_DISETUJUI',
  REALISASI_SEBAGIAN: 'RENCANA_DISETUJUI',
  DIKEMBALIKAN: 'RENCANA_DISETUJUI',
  REALISASI: 'REALISASI_DIAJUKAN',
  DINILAI: 'DINILAI',
  FINAL: 'FINAL',
}
const URUT: readonly Langkah[] = [
  'DRAF',
  'DIAJUKAN',
  'DISETUJUI',
  'REALISASI_SEBAGIAN',
  'REALISASI',
  'DIKEMBALIKAN',
  'DINILAI',
  'FINAL',
]
const CATATAN = [
  'Sebagian pekerjaan bergeser karena kegiatan mendadak.',
  'Dikerjakan bersama rekan satu bidang.',
  'Terhambat gangguan jaringan pada pekan kedua.',
  'Sudah termasuk pekerjaan tambahan dari pimpinan.',
] as const
const ALASAN_KEMBALI_RENCANA = [
  'Target disamakan dengan SKP.',
  'Tambahkan pekerjaan rutin yang sudah disepakati.',
] as const
const ALASAN_KEMBALI_REALISASI = [
  'Lampirkan bukti yang bertanggal.',
  'Jumlahnya belum cocok dengan buku agenda; mohon diperiksa lagi.',
] as const

const kata = (teks: string) =>
  teks
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')

/** Menambahkan satu bulan seorang pegawai sampai langkahnya; yang tidak dapat dijawab siapa penilainya berhenti lebih awal. */
export function addBulan(hasil: Potongan, isi: IsiBulan, benih: number, bekal: BekalBulan): void {
  const { bulan, pegawaiId, orangId } = isi
  const { tahun, jam, pihak, kebijakan } = bekal
  if (isi.langkah === 'TIDAK_ADA') return
  const acak = (n: number, maks: number) => Math.floor(pecahan(benih, bulan * 100 + n) * maks)
  const aju = geserKeHariKerja(hariBulan(tahun, bulan, (bulan === 1 ? 12 : 2) + acak(1, 3)))
  const setuju = geserKeHariKerja(addHariTeks(aju, 1 + acak(2, 2)))
  const lapor = geserKeHariKerja(hariBulan(tahun, bulan + 1, 1 + acak(3, 5)))
  const telat = bulan <= 8 && acak(4, 25) === 0 ? 20 : 0
  const nilaiHari = geserKeHariKerja(addHariTeks(lapor, 1 + acak(5, 5) + telat))
  const perencana = pihak.findPenilai(orangId, setuju)
  const penilai = pihak.findPenilai(orangId, nilaiHari)

  let langkah = isi.langkah
  if (perencana === null && URUT.indexOf(langkah) > 1) langkah = 'DIAJUKAN'
  if (penilai === null && URUT.indexOf(langkah) > 4) langkah = 'REALISASI'
  const tingkat = URUT.indexOf(langkah)

  const contoh: BarisContoh[] = isi.indikator.map((satu) => ({
    uraian: satu.uraian,
    aspek: satu.aspek,
    target: satu.aspek === 'KUANTITAS' ? satu.target / 12 : satu.target,
    satuan: satu.satuan,
    polaritas: satu.polaritas,
    bobot: satu.bobot,
    realisasi: null,
    catatan: null,
    bukti: [],
  }))
  const realisasi = tingkat >= 4 ? susunRealisasi(contoh, isi.capaian, benih + bulan, kebijakan) : []
  if (langkah === 'REALISASI_SEBAGIAN') realisasi[0] = Math.round((contoh[0]?.target ?? 0) * 0.55)
  const id = bekal.uuid()
  const baris = contoh.map((satu, i) => {
    const barisId = bekal.uuid()
    const terisi = realisasi[i] ?? null
    const catatan = terisi !== null && acak(20 + i, 14) === 0 ? pilih(CATATAN, benih, bulan * 7 + i) : null
    const berbukti = terisi !== null && acak(30 + i, bulan >= 9 ? 2 : 20) === 0
    const bukti = berbukti
      ? [`https://berkas.contoh.example/${tahun}-${String(bulan).padStart(2, '0')}/${kata(satu.uraian)}`]
      : []
    for (const tautan of bukti)
      hasil.buktiDukung.push({
        barisRencanaId: barisId,
        tautan,
        pada: jam(langkah === 'REALISASI_SEBAGIAN' ? '2026-11-13' : lapor, benih, 31 + i),
      })
    hasil.barisRencana.push({
      id: barisId,
      rencanaBulanId: id,
      urutan: i + 1,
      indikatorId: ambil(isi.indikator, i).id,
      aspek: satu.aspek,
      uraian: satu.uraian,
      target: satu.target,
      satuan: satu.satuan,
      polaritas: satu.polaritas,
      bobot: satu.bobot,
      realisasi: terisi,
      catatan,
    })
    return { ...satu, realisasi: terisi, catatan, bukti }
  })

  const riwayat: BarisRiwayatBulan[] = []
  const catat = (
    dari: StatusBulan | null,
    ke: StatusBulan,
    aksi: string,
    pelaku: 'PEGAWAI' | 'ATASAN' | 'SISTEM',
    oleh: string | null,
    pada: string,
    alasan: string | null = null,
  ) =>
    riwayat.push({
      rencanaBulanId: id,
      dari,
      ke,
      aksi,
      pelaku,
      orangId: oleh,
      alasan,
      kapasitas:
        pelaku !== 'ATASAN' ? null : ((oleh === penilai?.orangId ? penilai : perencana)?.kapasitas ?? null),
      pada,
    })
  const kepala: BarisRencanaBulan = {
    id,
    pegawaiId,
    tahun,
    bulan,
    status: STATUS[langkah],
    rencanaDiajukanPada: null,
    rencanaDisetujuiPada: null,
    realisasiPada: null,
    dinilaiPada: null,
    finalPada: null,
    keberatanHingga: null,
    beku: null,
    bekuHash: null,
    diubahPada: jam(aju, benih, 1).replace(/T\d\d/, 'T07'),
    version: 1,
  }
  catat(null, 'RENCANA_DRAF', 'create', 'PEGAWAI', orangId, kepala.diubahPada)
  if (tingkat >= 1) {
    kepala.rencanaDiajukanPada = jam(aju, benih, 1)
    catat('RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'submit', 'PEGAWAI', orangId, kepala.rencanaDiajukanPada)
  }
  if (tingkat >= 2 && perencana !== null) {
    if (acak(6, 30) === 0) {
      const alasan = pilih(ALASAN_KEMBALI_RENCANA, benih, bulan)
      catat(
        'RENCANA_DIAJUKAN',
        'RENCANA_DRAF',
        'return',
        'ATASAN',
        perencana.orangId,
        jam(aju, benih, 1).replace(/T\d\d/, 'T15'),
        alasan,
      )
      kepala.rencanaDiajukanPada = jam(aju, benih, 1).replace(/T\d\d/, 'T16')
      catat('RENCANA_DRAF', 'RENCANA_DIAJUKAN', 'submit', 'PEGAWAI', orangId, kepala.rencanaDiajukanPada)
    }
    kepala.rencanaDisetujuiPada = jam(setuju, benih, 2)
    catat(
      'RENCANA_DIAJUKAN',
      'RENCANA_DISETUJUI',
      'approve',
      'ATASAN',
      perencana.orangId,
      kepala.rencanaDisetujuiPada,
    )
  }
  if (tingkat >= 4) {
    const pada = jam(lapor, benih, 3)
    catat('RENCANA_DISETUJUI', 'REALISASI_DIAJUKAN', 'submit', 'PEGAWAI', orangId, pada)
    if (langkah !== 'DIKEMBALIKAN') kepala.realisasiPada = pada
    else if (penilai !== null) {
      const alasan = pilih(ALASAN_KEMBALI_REALISASI, benih, bulan)
      catat(
        'REALISASI_DIAJUKAN',
        'RENCANA_DISETUJUI',
        'return',
        'ATASAN',
        penilai.orangId,
        jam(nilaiHari, benih, 4),
        alasan,
      )
    }
  }
  if (tingkat >= 6 && penilai !== null) {
    const dinilaiPada = jam(nilaiHari, benih, 4)
    const hingga = addHariTeks(nilaiHari, kebijakan.read(HARI_KEBERATAN))
    const beku = buatBekuBulan(
      {
        tahun,
        bulan,
        pegawai: pihak.findPihak(orangId, nilaiHari),
        penilai,
        baris,
        nilai: isi.nilai,
        umpanBalik: isi.umpanBalik ?? pilihUmpanBalik(isi.capaian, benih + bulan),
        dinilai: parseTanggal(nilaiHari),
      },
      kebijakan,
    )
    const teks = stringifyKanonik(beku)
    Object.assign(kepala, {
      dinilaiPada,
      keberatanHingga: hingga,
      beku: teks,
      bekuHash: `\\x${createHash('sha256').update(teks).digest('hex')}`,
    })
    catat('REALISASI_DIAJUKAN', 'DINILAI', 'rate', 'ATASAN', penilai.orangId, dinilaiPada)
    if (langkah === 'FINAL') {
      const tahu = addHariTeks(nilaiHari, 1 + acak(8, 8))
      const batas = tahu < HARI_INI ? tahu : addHariTeks(HARI_INI, -1)
      if (hingga >= HARI_INI || acak(7, 4) > 0) {
        kepala.finalPada = jam(batas < nilaiHari ? nilaiHari : batas, benih, 5).replace(/T\d\d/, 'T17')
        catat('DINILAI', 'FINAL', 'acknowledge', 'PEGAWAI', orangId, kepala.finalPada)
      } else {
        kepala.finalPada = jam(addHariTeks(hingga, 1), benih, 5).replace(/T\d\d:\d\d/, 'T00:05')
        catat('DINILAI', 'FINAL', 'lapse', 'SISTEM', null, kepala.finalPada)
      }
    }
    hasil.penilaianBulan.push({
      pegawaiId,
      tahun,
      bulan,
      capaian: beku.capaian === null ? null : formatPerseratus(Math.round(beku.capaian * 100)),
      berorientasiPelayanan: ambil(isi.nilai, 0),
      akuntabel: ambil(isi.nilai, 1),
      kompeten: ambil(isi.nilai, 2),
      harmonis: ambil(isi.nilai, 3),
      loyal: ambil(isi.nilai, 4),
      adaptif: ambil(isi.nilai, 5),
      kolaboratif: ambil(isi.nilai, 6),
      ratingPerilaku: beku.ratingPerilaku,
      final: langkah === 'FINAL',
      sumber: 'TITIAN',
      alasanPerilaku: JSON.stringify(beku.alasanPerilaku),
      umpanBalik: beku.umpanBalik,
      penilaiId: penilai.orangId,
      kapasitasPenilai: penilai.kapasitas,
      dinilaiPada,
    })
  }
  kepala.version = riwayat.length
  kepala.diubahPada = riwayat.at(-1)?.pada ?? kepala.diubahPada
  hasil.rencanaBulan.push(kepala)
  for (const satu of riwayat) hasil.riwayatBulan.push(satu)
}
