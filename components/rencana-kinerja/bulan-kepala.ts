import { formatTanggal } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import type { BulanRinci, LangkahBulan } from '@/lib/rencana-kinerja/queries'

const pendek = (tanggal: Tanggal) => formatTanggal(tanggal).replace(/ \d{4}$/, '')

/** Nama di ujung kalimat: titik gelarnya tidak dirangkap titik kalimat. */
const akhiri = (kalimat: string) => `${kalimat.replace(/\.$/, '')}.`

function findTerakhir(b: BulanRinci, aksi: LangkahBulan['aksi']): LangkahBulan | undefined {
  return b.riwayat.findLast((l) => l.aksi === aksi)
}

/** Satu kalimat di bawah judul: apa yang sudah terjadi dan apa yang ditunggu, dari siapa, sampai kapan. */
export function describeKepala(b: BulanRinci, hariIni: Tanggal): string {
  const setuju = findTerakhir(b, 'approve')
  const ajukan = findTerakhir(b, 'submit')
  const atasan = b.penilai?.nama ?? 'atasan, yang belum tercatat'
  const lewat = (batas: Tanggal) =>
    hariIni > batas ? `batas ${pendek(batas)} sudah lewat` : `paling lambat ${pendek(batas)}`
  switch (b.status) {
    case null:
      return `Rencana diajukan ${lewat(b.tenggat.rencana)}.`
    case 'RENCANA_DRAF':
      return `Lengkapi rencana, lalu ajukan kepada ${atasan}, ${lewat(b.tenggat.rencana)}.`
    case 'RENCANA_DIAJUKAN':
      return `Diajukan ${ajukan ? `${pendek(ajukan.tanggal)}, ${ajukan.jam}` : ''}. ${akhiri(`Menunggu persetujuan ${atasan}`)}`
    case 'RENCANA_DISETUJUI':
      return `${akhiri(`Rencana disetujui${setuju ? ` ${pendek(setuju.tanggal)} oleh ${setuju.nama ?? 'atasan'}` : ''}`)} Isi realisasi dan bukti, lalu ajukan, ${lewat(b.tenggat.realisasi)}.`
    case 'REALISASI_DIAJUKAN':
      return `Realisasi diajukan ${ajukan ? `${pendek(ajukan.tanggal)}, ${ajukan.jam}` : ''}. Menunggu nilai ${atasan}, batas ${pendek(b.tenggat.penilaian)}.`
    case 'DINILAI':
      return b.keberatanHingga
        ? `Sudah dinilai. Baca dan terima; final dengan sendirinya sesudah ${pendek(b.keberatanHingga)}.`
        : 'Sudah dinilai.'
    case 'FINAL':
      return 'Selesai dan terkunci.'
  }
}

/** Alasan pengembalian yang masih berlaku, bila langkah terakhirnya pengembalian. */
export function findKembalian(b: BulanRinci): LangkahBulan | null {
  const akhir = b.riwayat.at(-1)
  return akhir?.aksi === 'return' ? akhir : null
}
