import { DASAR_GAJI_POKOK, GAJI_POKOK } from '../../lib/anggaran/aturan/gaji-pokok.ts'
import { LABEL_CAKUPAN, LABEL_JENIS_KOMPONEN } from '../../lib/anggaran/labels.ts'
import { formatRupiah } from '../../lib/core/format.ts'
import type { Aturan } from '../../lib/hukum/aturan.ts'
import type { Klausul } from '../../lib/hukum/evaluasi.ts'
import type { Parameter } from '../../lib/hukum/parameter.ts'
import {
  type DasarHukum,
  formatKutipan,
  type JenisSumber,
  type KeadaanSumber,
  PERATURAN,
  type Peraturan,
} from '../../lib/hukum/peraturan.ts'
import { LABEL_TINGKAT_ALPA, LABEL_TINGKAT_HUKUMAN } from '../../lib/kehadiran/labels.ts'
import { ATURAN_PERPANJANGAN, perpanjangan } from '../../lib/kelayakan/aturan/index.ts'
import {
  LABEL_CATATAN,
  LABEL_HASIL,
  LABEL_REKOMENDASI,
  LABEL_STATUS_KEPUTUSAN,
} from '../../lib/kelayakan/labels.ts'
import { DAFTAR_PARAMETER } from '../../lib/konversi/aturan/daftar-parameter.ts'
import { ATURAN_KONVERSI, konversi } from '../../lib/konversi/aturan/index.ts'
import { LABEL_ALASAN_TUNGGU, LABEL_KRITERIA } from '../../lib/konversi/labels.ts'
import { LABEL_STATUS_PEGAWAI } from '../../lib/pegawai/labels.ts'
import { computePredikat } from '../../lib/penilaian/aturan/predikat.ts'
import {
  LABEL_CAPAIAN_ORGANISASI,
  LABEL_PERINGATAN_POLA,
  LABEL_PREDIKAT,
  LABEL_STATUS_PENILAIAN_TAHUN,
} from '../../lib/penilaian/labels.ts'
import { LABEL_CARA_GABUNG, LABEL_RATING } from '../../lib/perilaku-kerja/labels.ts'
import { RATING } from '../../lib/perilaku-kerja/schema.ts'
import { LABEL_STATUS_BULAN } from '../../lib/rencana-kinerja/labels.ts'
import { LABEL_POLARITAS, LABEL_STATUS_SKP } from '../../lib/skp/labels.ts'

const JENIS: Record<JenisSumber, string> = {
  PERATURAN: 'Peraturan',
  KEBIJAKAN_DAERAH: 'Kebijakan daerah',
  PRAKTIK: 'Praktik',
}

const KEADAAN: Record<KeadaanSumber, string> = {
  SALINAN: 'salinan atau kutipan naskah terlihat, bukan naskah lengkap',
  PEMBERITAAN: 'dikutip pihak lain',
  DIAMATI: 'terlihat dipakai di kantor',
  BELUM_DITEMUKAN: 'belum ada sumber',
}

function sel(teks: string): string {
  return teks.replaceAll('|', '\\|')
}

function tabel(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  const tulis = (satu: readonly string[]) => `| ${satu.map(sel).join(' | ')} |`
  return [tulis(kepala), tulis(kepala.map(() => '---')), ...baris.map(tulis)].join('\n')
}

function dasar(dasarHukum: DasarHukum): string {
  return dasarHukum
    .map((kutipan) => `${formatKutipan(kutipan)} (${JENIS[PERATURAN[kutipan.sumber].jenis].toLowerCase()})`)
    .join('; ')
}

function nilai(satu: unknown): string {
  return typeof satu === 'string' ? satu : JSON.stringify(satu)
}

function bagianAturan<F>(aturan: Aturan<F>): string {
  const parameter = aturan.parameter.map((satu) => `\`${satu.kode}\``).join(', ') || 'tidak ada'
  const luaran = Object.values(aturan.luaran).map(({ hasil, kalimat }) => [LABEL_HASIL[hasil], kalimat])
  return [
    `### \`${aturan.kode}\`: ${aturan.label}`,
    `Dasar: ${dasar(aturan.dasarHukum)}. Parameter: ${parameter}.`,
    tabel(['Hasil', 'Kalimat kepada pegawai'], luaran),
  ].join('\n\n')
}

function bagianKlausul<F>(
  klausul: Klausul,
  daftar: readonly Aturan<F>[],
  tambahan: readonly string[],
): string {
  return [
    `## ${klausul.label}`,
    `Dasar: ${dasar(klausul.dasarHukum)}. Semua aturan selalu dinilai; satu penolakan mengalahkan yang belum dapat dinilai, dan itu mengalahkan yang memenuhi.`,
    ...tambahan,
    ...daftar.map(bagianAturan),
  ].join('\n\n')
}

function barisParameter(satu: Parameter): string[][] {
  return satu.riwayat.map((versi) => [
    `\`${satu.kode}\``,
    satu.label,
    nilai(versi.nilai),
    satu.satuan,
    satu.jenis.uraian,
    versi.berlakuHingga === undefined
      ? `sejak ${versi.berlakuSejak}`
      : `${versi.berlakuSejak} sampai ${versi.berlakuHingga}`,
    versi.terverifikasi ? 'ya' : 'belum diverifikasi',
    dasar(versi.dasarHukum),
  ])
}

function bagianSumber(): string {
  const daftar: Peraturan[] = Object.values(PERATURAN)
  return tabel(
    ['Sumber', 'Jenis', 'Tanggal', 'Tentang', 'Yang terlihat'],
    daftar.map((satu) => [
      satu.nama,
      JENIS[satu.jenis],
      satu.tanggal ?? 'belum dicatat',
      satu.tentang,
      KEADAAN[satu.keadaan],
    ]),
  )
}

/** Codes as they stand in case files and exports, each with the words that the screens use. */
const KODE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Hasil', LABEL_HASIL],
  ['Rekomendasi', LABEL_REKOMENDASI],
  ['Rating', LABEL_RATING],
  ['Predikat', LABEL_PREDIKAT],
  ['Capaian organisasi', LABEL_CAPAIAN_ORGANISASI],
  ['Peringatan pola distribusi', LABEL_PERINGATAN_POLA],
  ['Arah indikator', LABEL_POLARITAS],
  ['Cara menggabung perilaku', LABEL_CARA_GABUNG],
  ['Status pegawai', LABEL_STATUS_PEGAWAI],
  ['Tingkat alpa', LABEL_TINGKAT_ALPA],
  ['Tingkat hukuman', LABEL_TINGKAT_HUKUMAN],
  ['Status SKP', LABEL_STATUS_SKP],
  ['Status bulan', LABEL_STATUS_BULAN],
  ['Status tahun', LABEL_STATUS_PENILAIAN_TAHUN],
  ['Status keputusan', LABEL_STATUS_KEPUTUSAN],
  ['Komponen biaya', LABEL_JENIS_KOMPONEN],
  ['Cakupan', LABEL_CAKUPAN],
  ['Alasan daftar tunggu', LABEL_ALASAN_TUNGGU],
]

/** The whole page as Markdown, made of the rules, parameters and sources as they stand in the code. */
export function susunDokumenAturan(): string {
  const bagian = [
    '# Aturan Titian',
    'Halaman ini dibuat dari aturan itu sendiri dengan `npm run docs:aturan`; jangan disunting. Naskah resmi lengkap belum ada yang dilihat: nilai bertanda "belum diverifikasi" menunggu ketetapan daerah dan dapat ditimpa per daerah dan tahun. Titian memberi rekomendasi, pejabat yang memutuskan.',
    bagianKlausul(perpanjangan, ATURAN_PERPANJANGAN, [
      'Catatan tidak mengubah hasil, hanya rekomendasi "Diperpanjang dengan catatan":',
      tabel(
        ['Kode', 'Catatan'],
        Object.entries(LABEL_CATATAN).map(([kode, label]) => [`\`${kode}\``, label]),
      ),
    ]),
    bagianKlausul(konversi, ATURAN_KONVERSI, [
      'Yang lolos diperingkat menurut `KRITERIA_PERINGKAT`; penentu terakhir selalu NIP:',
      tabel(
        ['Kode', 'Kriteria'],
        Object.entries(LABEL_KRITERIA).map(([kode, label]) => [`\`${kode}\``, label]),
      ),
    ]),
    '## Predikat kinerja',
    `Dasar: ${dasar([{ sumber: 'permenpanrb-6-2022' }])}. Baris hasil kerja, kolom perilaku.`,
    tabel(
      ['', ...RATING.map((satu) => LABEL_RATING[satu])],
      RATING.map((hasil) => [
        LABEL_RATING[hasil],
        ...RATING.map((perilaku) => LABEL_PREDIKAT[computePredikat(hasil, perilaku)]),
      ]),
    ),
    '## Parameter',
    tabel(
      ['Kode', 'Arti', 'Bawaan', 'Satuan', 'Nilai yang sah', 'Berlaku', 'Terverifikasi', 'Dasar'],
      DAFTAR_PARAMETER.flatMap(barisParameter),
    ),
    '## Gaji pokok PPPK per bulan',
    `Dasar: ${dasar(DASAR_GAJI_POKOK)}, belum diverifikasi. Biaya konversi memakai yang terendah.`,
    tabel(
      ['Golongan', 'Terendah', 'Tertinggi'],
      Object.entries(GAJI_POKOK).map(([golongan, gaji]) => [
        golongan,
        formatRupiah(gaji.awal),
        formatRupiah(gaji.tertinggi),
      ]),
    ),
    '## Kode dan artinya',
    tabel(
      ['Kelompok', 'Kode', 'Arti'],
      KODE.flatMap(([kelompok, label]) =>
        Object.entries(label).map(([kode, arti]) => [kelompok, `\`${kode}\``, arti]),
      ),
    ),
    '## Sumber',
    bagianSumber(),
  ]
  return `${bagian.join('\n\n')}\n`
}
