import type { Viewer } from '../akses/viewer.ts'
import {
  addBulan,
  addHari,
  awalBulan,
  bulanDari,
  minTanggal,
  type Tanggal,
  tahunDari,
} from '../core/tanggal.ts'
import { loadKebijakan } from '../kebijakan/facts.ts'
import {
  BATAS_PENILAIAN_BULAN,
  BATAS_REALISASI_BULAN,
  BATAS_RENCANA_BULAN,
} from '../rencana-kinerja/parameter.ts'
import { isBulanBerakhir } from './aturan/bulan-wajib.ts'
import { type JadwalTahun, listTim, loadJadwalTahun } from './queries-tim-tahun.ts'
import type { OrangTahun } from './schema-tahun.ts'

type Nama = { pegawaiId: string; nama: string }
/** Yang ditunggu dari pegawainya: rencana yang belum diajukan, atau realisasi bulan yang sudah habis. */
type Menunggu = Nama & { langkah: 'rencana' | 'realisasi' }

export type BulanKotak = {
  tahun: number
  bulan: number
  /** Realisasi yang menunggu nilai viewer; kosong selama bulannya belum berakhir. */
  siap: Nama[]
  /** Rencana yang menunggu persetujuan viewer. */
  rencana: Nama[]
  dinilai: number
  final: number
  dikecualikan: number
  /** Yang belum melaporkan realisasi, atau belum mengajukan rencana untuk bulan yang sudah mulai. */
  menungguPegawai: Menunggu[]
  tenggatRencana: Tanggal
  tenggatRealisasi: Tanggal
  tenggatNilai: Tanggal
  /** Lewat batas: pegawainya belum lapor, atau viewer belum menilai. */
  pegawaiTerlambat: boolean
  penilaiTerlambat: boolean
}

export type Kotak = {
  tahun: number
  tim: number
  /** Bulan yang sudah mulai, terbaru dulu. */
  bulan: BulanKotak[]
  jadwal: JadwalTahun
  /** Yang rating tahunnya belum dinyatakan, dan yang sudah. */
  tahunBelum: number
  tahunSudah: number
}

const nama = ({ pegawaiId, nama: satu }: OrangTahun): Nama => ({ pegawaiId, nama: satu })

/** Yang menunggu viewer sebagai pejabat penilai, tiap bulan sebuah tahun, dengan siapa yang lewat batas. */
export async function findKotak(viewer: Viewer, tahun: number, hariIni: Tanggal): Promise<Kotak> {
  const [kebijakan, jadwal, tim] = await Promise.all([
    loadKebijakan(hariIni),
    loadJadwalTahun(tahun, hariIni),
    listTim(viewer, tahun, hariIni, hariIni),
  ])
  const tanggalBerikut = (bulan: number, hari: number) =>
    addHari(addBulan(awalBulan(tahun, bulan), 1), hari - 1)
  const mulai = Array.from({ length: 12 }, (_, i) => 12 - i).filter(
    (bulan) => awalBulan(tahun, bulan) <= minTanggal(hariIni, awalBulan(tahun, 12)),
  )
  const bulan = mulai.map((nomor): BulanKotak => {
    const saat = tim.flatMap((orang) => {
      const satu = orang.berjalan.bulan[nomor - 1]
      return satu ? [{ orang, satu }] : []
    })
    const wajib = saat.filter(({ satu }) => satu.dihitung && satu.dikecualikan === null)
    const belum = wajib.filter(({ satu }) => satu.capaian === null && !satu.final)
    const pilih = (cocok: (status: string | null) => boolean) =>
      belum.filter(({ satu }) => cocok(satu.status)).map(({ orang }) => nama(orang))
    const berakhir = isBulanBerakhir({ tahun, bulan: nomor }, hariIni)
    const siap = pilih((status) => berakhir && status === 'REALISASI_DIAJUKAN')
    const tenggatRencana = addHari(awalBulan(tahun, nomor), kebijakan.read(BATAS_RENCANA_BULAN) - 1)
    const rencanaWajib = hariIni > tenggatRencana
    const bulanHabis = hariIni >= addBulan(awalBulan(tahun, nomor), 1)
    const menunggu = belum.flatMap(({ orang, satu }): Menunggu[] => {
      if (satu.status === 'RENCANA_DISETUJUI')
        return bulanHabis ? [{ ...nama(orang), langkah: 'realisasi' }] : []
      const tanpa = satu.status === null || satu.status === 'RENCANA_DRAF'
      return tanpa && rencanaWajib ? [{ ...nama(orang), langkah: 'rencana' }] : []
    })
    const tenggatRealisasi = tanggalBerikut(nomor, kebijakan.read(BATAS_REALISASI_BULAN))
    const tenggatNilai = tanggalBerikut(nomor, kebijakan.read(BATAS_PENILAIAN_BULAN))
    return {
      tahun,
      bulan: nomor,
      siap,
      rencana: pilih((status) => status === 'RENCANA_DIAJUKAN'),
      final: wajib.filter(({ satu }) => satu.final).length,
      dinilai: wajib.filter(({ satu }) => satu.capaian !== null && !satu.final).length,
      dikecualikan: saat.length - wajib.length,
      menungguPegawai: menunggu,
      tenggatRencana,
      tenggatRealisasi,
      tenggatNilai,
      pegawaiTerlambat: menunggu.length > 0 && hariIni > tenggatRealisasi,
      penilaiTerlambat: siap.length > 0 && hariIni > tenggatNilai,
    }
  })
  const dinyatakan = tim.filter(({ berjalan }) => berjalan.pernyataan !== null).length
  return {
    tahun,
    tim: tim.length,
    bulan,
    jadwal,
    tahunSudah: dinyatakan,
    tahunBelum: tim.length - dinyatakan,
  }
}

/** Bulan tahun lalu yang belum selesai, selama tiga bulan pertama: Desember baru dinilai sesudah tahunnya berganti. */
export async function listSisaTahunLalu(
  viewer: Viewer,
  tahun: number,
  hariIni: Tanggal,
): Promise<Kotak | null> {
  if (tahunDari(hariIni) !== tahun || bulanDari(hariIni) > 3) return null
  const lalu = await findKotak(viewer, tahun - 1, hariIni)
  const bulan = lalu.bulan.filter(
    (satu) => satu.siap.length + satu.rencana.length + satu.menungguPegawai.length + satu.dinilai > 0,
  )
  return bulan.length > 0 ? { ...lalu, bulan } : null
}
