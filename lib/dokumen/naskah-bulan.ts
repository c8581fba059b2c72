import { formatBulan, formatDesimal, formatPersen } from '../core/format.ts'
import { LABEL_NILAI_BERAKHLAK, LABEL_RATING } from '../perilaku-kerja/labels.ts'
import { NILAI_BERAKHLAK, RATING, type Rating } from '../perilaku-kerja/schema.ts'
import type { BekuBulan } from '../rencana-kinerja/schema-beku.ts'
import type { Wilayah } from '../server/clock.ts'
import {
  CATATAN_ELEKTRONIK,
  formatAngkaFormulir,
  formatIsian,
  formatSaat,
  formatTempat,
  formatUkuran,
} from './naskah.ts'
import { composeBingkai, composeBlok, type DasarCetak } from './naskah-bingkai.ts'
import type { Kertas } from './schema.ts'

export type BulanCetak = DasarCetak<BekuBulan> & {
  dinilaiPada: Date
  /** Pegawai menerima nilainya; null bila masih dalam masa keberatan atau masa itu lewat tanpa keberatan. */
  diterimaPada: Date | null
  /** Kalimat bagi pegawai yang belum menerima: sampai kapan keberatan, atau bahwa masanya sudah lewat. */
  keteranganPegawai: string
  /** Target setahun tiap baris, menurut SKP; null bila barisnya bebas. */
  targetTahunan: readonly ({ nilai: number; satuan: string } | null)[]
}

/** Rating menurut angkanya: 3 di atas, 2 sesuai, 1 di bawah ekspektasi. */
const RATING_ANGKA: Record<number, Rating> = {
  3: 'DI_ATAS_EKSPEKTASI',
  2: 'SESUAI_EKSPEKTASI',
  1: 'DI_BAWAH_EKSPEKTASI',
}

/** Isi formulir A DKI, "Evaluasi Kinerja Bulanan", siap ditata templat bulan.typ. */
export function composeBulan(cetak: BulanCetak, wilayah: Wilayah, dicetak: Date, kertas: Kertas) {
  const { beku } = cetak
  const bulan = `${formatBulan(beku.bulan)} ${beku.tahun}`
  const elektronik = (kata: string, saat: Date): string =>
    `${kata} secara elektronik\n${formatSaat(saat, wilayah)}`
  const rating = RATING.find((kode) => kode === beku.ratingPerilaku)
  return {
    ...composeBingkai(cetak, wilayah, dicetak, kertas),
    judul: `Evaluasi kinerja ${bulan} ${beku.pegawai.nama}`,
    bulan: `Bulan ${bulan}`.toUpperCase(),
    baris: beku.baris.map((baris, urut) => {
      const tahunan = cetak.targetTahunan[urut] ?? null
      return {
        uraian: formatIsian(baris.uraian),
        keterangan: [
          ...(baris.polaritas === 'MINIMAL' ? ['Makin kecil makin baik'] : []),
          ...(baris.bobot === null ? [] : [`Bobot ${formatAngkaFormulir(baris.bobot)}%`]),
          ...(baris.catatan ? [formatIsian(baris.catatan)] : []),
          ...baris.bukti.map((bukti) => `Bukti dukung: ${formatIsian(bukti)}`),
        ],
        tahunan: tahunan ? formatUkuran(tahunan.nilai, tahunan.satuan) : '–',
        target: formatUkuran(baris.target, baris.satuan),
        realisasi: formatUkuran(baris.realisasi, baris.satuan),
        capaian: baris.capaian === null ? 'tidak dinilai' : formatPersen(baris.capaian),
      }
    }),
    capaian: beku.capaian === null ? 'tidak dinilai' : formatPersen(beku.capaian),
    perilaku: NILAI_BERAKHLAK.map((kode, urut) => {
      const angka = beku.perilaku[urut] ?? 0
      const nilai = RATING_ANGKA[angka]
      return {
        nilai: LABEL_NILAI_BERAKHLAK[kode],
        angka: String(angka),
        rating: nilai ? LABEL_RATING[nilai] : '–',
        alasan: beku.alasanPerilaku[kode] ? formatIsian(beku.alasanPerilaku[kode]) : '',
      }
    }),
    rerata: formatDesimal(beku.rerataPerilaku),
    ratingPerilaku: rating ? LABEL_RATING[rating] : formatIsian(beku.ratingPerilaku),
    umpanBalik: beku.umpanBalik ? formatIsian(beku.umpanBalik) : null,
    tempat: formatTempat(wilayah, beku.dinilai),
    blok: composeBlok(cetak, {
      pegawai: cetak.diterimaPada ? elektronik('Diterima', cetak.diterimaPada) : cetak.keteranganPegawai,
      penilai: elektronik('Dinilai', cetak.dinilaiPada),
    }),
    catatan: CATATAN_ELEKTRONIK.replace('Disetujui', cetak.diterimaPada ? 'Dinilai dan diterima' : 'Dinilai'),
  }
}
