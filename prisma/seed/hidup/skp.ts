// Lebih panjang dari biasanya: SKP seorang pegawai dari konsep sampai ditetapkan, termasuk yang macet dan yang direvisi.
import { createHash } from 'node:crypto'
import { stringifyKanonik } from '../../../lib/core/kanonik.ts'
import { parseTanggal } from '../../../lib/core/tanggal.ts'
import { pecahan, pilih } from '../../../lib/laporan/aturan/contoh.ts'
import type { StatusSkp } from '../../../lib/skp/schema.ts'
import type { BekuSkp } from '../../../lib/skp/schema-beku.ts'
import { computeTargetSetahun, type RhkPustaka } from '../pustaka.ts'
import type { BarisPerjanjianKerja } from '../tabel.ts'
import { addHariTeks } from '../tanggal.ts'
import type { PenjawabPihak } from './pihak.ts'
import type { BarisIndikator, BarisVersiSkp, Potongan } from './tabel.ts'
import { geserKeHariKerja, type Jam } from './waktu.ts'

export type BekalSkp = { tahun: number; pihak: PenjawabPihak; jam: Jam; uuid: () => string }
export type IsiSkp = {
  pegawaiId: string
  orangId: string
  nip: string | null
  kontrak: BarisPerjanjianKerja
  pustaka: readonly RhkPustaka[]
  /** Tanggal tanda tangan menurut cerita; null bila SKP belum ditetapkan. */
  ttd: { pegawai: string; penilai: string } | null
  revisi: Revisi | null
}
export type Revisi = 'DIKEMBALIKAN' | 'DIAJUKAN' | 'DISETUJUI' | 'DITETAPKAN'

const KOMENTAR = [
  'Target ini setahun, bukan sebulan; mohon disesuaikan.',
  'Pakai satuan yang sama dengan buku agenda.',
  'Tambahkan satu rencana untuk layanan pengaduan.',
] as const
const JAWABAN = ['Baik, sudah saya sesuaikan.', 'Siap, saya perbaiki hari ini.'] as const

type Isi = { versi: BarisVersiSkp; indikator: BarisIndikator[] }

/** Menambahkan SKP seorang pegawai; mengembalikan indikator yang dilanjutkan bulan-bulannya (kosong bila tidak ada isinya). */
export function addSkp(hasil: Potongan, isi: IsiSkp, benih: number, bekal: BekalSkp): BarisIndikator[] {
  const { tahun, jam, pihak, uuid } = bekal
  const { orangId, pegawaiId, kontrak } = isi
  const terima = kontrak.tanggalTerimaSk ?? '2026-01-02'
  // Yang belum ditetapkan macet dengan cara berbeda-beda; sebagian bahkan belum dimulai.
  const macet = isi.ttd === null ? pilih([0, 1, 2, 3, 4], benih, 70) : null
  if (macet === 0) return []
  const skpId = uuid()
  hasil.skp.push({
    id: skpId,
    pegawaiId,
    tahun,
    tanggalTtdPegawai: isi.ttd?.pegawai ?? null,
    tanggalTtdPenilai: isi.ttd?.penilai ?? null,
    tanggalDitetapkan: isi.ttd === null ? null : ([isi.ttd.pegawai, isi.ttd.penilai].sort()[1] ?? null),
    sumber: 'TITIAN',
  })

  const addVersi = (nomor: number, status: StatusSkp, hari: string, geserTarget: number): Isi => {
    const pegawaiMenyusun = pecahan(benih, 71 + nomor) < 0.55
    const versi: BarisVersiSkp = {
      id: uuid(),
      skpId,
      nomor,
      status,
      penyusun: pegawaiMenyusun ? 'PEGAWAI' : 'ATASAN',
      pengaju: null,
      diajukanPada: null,
      disetujuiPada: null,
      ttdPegawaiPada: null,
      ttdPenilaiPada: null,
      ditetapkanPada: null,
      penilaiId: null,
      kapasitasPenilai: null,
      beku: null,
      bekuHash: null,
      diubahOlehId: orangId,
      diubahPada: jam(hari, benih, 72),
      version: 1,
    }
    hasil.versiSkp.push(versi)
    const indikator = isi.pustaka.map((rhk, i) => {
      const rencanaId = uuid()
      hasil.rencanaHasilKerja.push({
        id: rencanaId,
        versiSkpId: versi.id,
        urutan: i + 1,
        uraian: rhk.uraian,
        rhkAtasan: rhk.rhkAtasan,
      })
      const target = computeTargetSetahun(rhk.indikator)
      const baris: BarisIndikator = {
        id: uuid(),
        rencanaId,
        urutan: 1,
        ...rhk.indikator,
        target:
          rhk.indikator.aspek === 'KUANTITAS'
            ? target + Math.round(rhk.indikator.target) * geserTarget
            : target,
      }
      hasil.indikatorSkp.push(baris)
      return baris
    })
    return { versi, indikator }
  }
  const catat = (
    { versi }: Isi,
    dari: StatusSkp,
    ke: StatusSkp,
    aksi: string,
    pelaku: string,
    oleh: string,
    pada: string,
    alasan: string | null = null,
  ) => {
    hasil.riwayatStatusSkp.push({ versiSkpId: versi.id, dari, ke, aksi, pelaku, orangId: oleh, alasan, pada })
    versi.version++
  }
  const ajukan = (satu: Isi, hari: string) => {
    const penilai = pihak.findPenilai(orangId, hari)
    const olehAtasan = satu.versi.penyusun === 'ATASAN' && penilai !== null
    satu.versi.pengaju = olehAtasan ? 'ATASAN' : 'PEGAWAI'
    satu.versi.diajukanPada = jam(hari, benih, 73).replace(/T\d\d/, 'T08')
    catat(
      satu,
      'DRAF',
      'DIAJUKAN',
      'submit',
      satu.versi.pengaju,
      olehAtasan ? penilai.orangId : orangId,
      satu.versi.diajukanPada,
    )
  }
  const setujui = (satu: Isi, hari: string): string | null => {
    const penilai = pihak.findPenilai(orangId, hari)
    if (penilai === null) return null
    const beku: BekuSkp = {
      tahun,
      periode: { mulai: parseTanggal(kontrak.mulai), selesai: parseTanggal(kontrak.selesai) },
      pegawai: pihak.findPihak(orangId, hari),
      penilai,
      rencana: satu.indikator.map((indikator, i) => ({
        uraian: isi.pustaka[i]?.uraian ?? '',
        rhkAtasan: isi.pustaka[i]?.rhkAtasan ?? null,
        indikator: [
          {
            aspek: indikator.aspek,
            uraian: indikator.uraian,
            target: indikator.target,
            satuan: indikator.satuan,
            polaritas: indikator.polaritas,
            bobot: indikator.bobot,
          },
        ],
      })),
      disetujui: parseTanggal(hari),
    }
    const teks = stringifyKanonik(beku)
    satu.versi.disetujuiPada = jam(hari, benih, 74).replace(/T\d\d/, 'T09')
    satu.versi.penilaiId = penilai.orangId
    satu.versi.kapasitasPenilai = penilai.kapasitas
    satu.versi.beku = teks
    satu.versi.bekuHash = `\\x${createHash('sha256').update(teks).digest('hex')}`
    catat(satu, 'DIAJUKAN', 'DISETUJUI', 'approve', 'ATASAN', penilai.orangId, satu.versi.disetujuiPada)
    return penilai.orangId
  }
  const tandaTangani = (
    satu: Isi,
    penilaiId: string,
    ttd: { pegawai: string | null; penilai: string | null },
  ) => {
    const acara = [
      { pelaku: 'PEGAWAI', oleh: orangId, hari: ttd.pegawai, jam: 'T10' },
      { pelaku: 'ATASAN', oleh: penilaiId, hari: ttd.penilai, jam: 'T14' },
    ].sort((a, b) => `${a.hari}${a.jam}`.localeCompare(`${b.hari}${b.jam}`))
    let sudah = 0
    for (const { pelaku, oleh, hari, jam: pukul } of acara) {
      if (hari === null) continue
      const pada = jam(hari, benih, 75).replace(/T\d\d/, pukul)
      if (pelaku === 'PEGAWAI') satu.versi.ttdPegawaiPada = pada
      else satu.versi.ttdPenilaiPada = pada
      sudah++
      catat(satu, 'DISETUJUI', sudah === 2 ? 'DITETAPKAN' : 'DISETUJUI', 'sign', pelaku, oleh, pada)
      if (sudah === 2) satu.versi.ditetapkanPada = pada
    }
  }
  const kembalikan = (satu: Isi, hari: string) => {
    const penilai = pihak.findPenilai(orangId, hari)
    if (penilai === null) return
    const alasan = pilih(KOMENTAR, benih, 76)
    const olehPegawai = satu.versi.pengaju === 'ATASAN'
    const pada = jam(hari, benih, 77).replace(/T\d\d/, 'T13')
    catat(
      satu,
      'DIAJUKAN',
      'DRAF',
      'return',
      olehPegawai ? 'PEGAWAI' : 'ATASAN',
      olehPegawai ? orangId : penilai.orangId,
      pada,
      alasan,
    )
    const rencanaId = satu.indikator[0]?.rencanaId ?? null
    hasil.komentarSkp.push(
      { versiSkpId: satu.versi.id, rencanaId, orangId: penilai.orangId, isi: alasan, pada },
      {
        versiSkpId: satu.versi.id,
        rencanaId,
        orangId,
        isi: pilih(JAWABAN, benih, 78),
        pada: pada.replace('T13', 'T15'),
      },
    )
  }

  const awal = geserKeHariKerja(addHariTeks(terima, 1))
  if (macet !== null) {
    const satu = addVersi(1, macet <= 1 ? 'DRAF' : macet === 2 ? 'DIAJUKAN' : 'DISETUJUI', awal, 0)
    ajukan(satu, awal)
    if (macet === 1) kembalikan(satu, addHariTeks(awal, 1))
    if (macet <= 2) return satu.indikator
    const penilaiId = setujui(satu, addHariTeks(awal, 2))
    if (penilaiId !== null)
      tandaTangani(satu, penilaiId, {
        pegawai: macet === 3 ? null : addHariTeks(awal, 3),
        penilai: macet === 4 ? null : addHariTeks(awal, 4),
      })
    else satu.versi.status = 'DIAJUKAN'
    return satu.indikator
  }
  if (isi.ttd === null) return []
  const hariSetuju = [isi.ttd.pegawai, isi.ttd.penilai].sort()[0] ?? isi.ttd.pegawai
  const pertama = addVersi(1, 'DITETAPKAN', awal, 0)
  const hariAju = awal < hariSetuju ? awal : hariSetuju
  ajukan(pertama, hariAju)
  if (pecahan(benih, 79) < 0.04 && hariAju < hariSetuju) {
    kembalikan(pertama, hariAju)
    ajukan(pertama, hariSetuju)
  }
  const penilaiId = setujui(pertama, hariSetuju)
  if (penilaiId === null) throw new Error(`SKP ${isi.nip} tidak mempunyai penilai pada ${hariSetuju}`)
  tandaTangani(pertama, penilaiId, isi.ttd)
  if (isi.revisi === null) return pertama.indikator

  // Perubahan membuka versi baru; versi pertama tetap berlaku sampai yang baru ditetapkan.
  const hariRevisi = isi.revisi === 'DITETAPKAN' ? '2026-07-13' : '2026-11-05'
  const kedua = addVersi(2, isi.revisi === 'DIKEMBALIKAN' ? 'DRAF' : isi.revisi, hariRevisi, 1)
  ajukan(kedua, hariRevisi)
  if (isi.revisi === 'DIKEMBALIKAN') kembalikan(kedua, addHariTeks(hariRevisi, 1))
  if (isi.revisi === 'DISETUJUI' || isi.revisi === 'DITETAPKAN') {
    const penyetuju = setujui(kedua, addHariTeks(hariRevisi, 1))
    if (penyetuju === null) kedua.versi.status = 'DIAJUKAN'
    else
      tandaTangani(kedua, penyetuju, {
        pegawai: isi.revisi === 'DITETAPKAN' ? addHariTeks(hariRevisi, 2) : null,
        penilai: addHariTeks(hariRevisi, 3),
      })
  }
  return pertama.indikator
}
