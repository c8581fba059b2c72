import { formatAngka, formatDesimal, formatTanggal } from '../core/format.ts'
import type { Tanggal } from '../core/tanggal.ts'
import type { Pihak, PihakPenilai } from '../penugasan/schema.ts'
import type { Wilayah } from '../server/clock.ts'

/** Satu pihak pada kepala formulir: pasangan judul dan isi, menurut urutan formulirnya. */
export type Identitas = { judul: string; baris: { judul: string; isi: string }[] }
/** Blok tanda tangan: sebutan di atas ruang tanda tangan, nama dan NIP di bawahnya; `tanda` mengganti ruang itu. */
export type Blok = { sebutan: string[]; tanda: string | null; nama: string; nip: string }
export type Kaki = { wilayah: string; sidik: string; dicetak: string }

/** Keterangan yang sama di setiap dokumen yang disetujui di dalam Titian. */
export const CATATAN_ELEKTRONIK =
  'Disetujui secara elektronik di Titian pada saat yang tertulis; dokumen ini bukan tanda tangan elektronik tersertifikasi.'

/** Isian kosong pada formulir. */
const KOSONG = '–'

/** Isian orang untuk kertas: kosong menjadi garis, kata yang sangat panjang (tautan) mendapat titik patah. */
export function formatIsian(teks: string | null): string {
  const rapi = (teks ?? '').replaceAll(/\s*\n\s*/g, '\n').trim()
  if (rapi === '') return KOSONG
  return rapi.replaceAll(/\S{24,}/gu, (kata) =>
    kata.replaceAll(/[/?&=_]+/g, '$&\u200b').replaceAll(/[^\u200b]{24}/gu, '$&\u200b'),
  )
}

/** Angka formulir: ribuan bertitik, paling banyak dua desimal, tanpa nol di ujung. */
export function formatAngkaFormulir(nilai: number | null): string {
  if (nilai === null) return KOSONG
  return Number.isInteger(nilai) ? formatAngka(nilai) : formatDesimal(nilai).replace(/,?0+$/, '')
}

/** Target atau realisasi dengan satuannya, seperti "12 laporan". */
export function formatUkuran(nilai: number | null, satuan: string): string {
  return nilai === null ? KOSONG : `${formatAngkaFormulir(nilai)} ${formatIsian(satuan)}`
}

/** "Pemerintah Kabupaten Hulu Sungai Tengah". */
export function formatPemerintah(wilayah: Wilayah): string {
  return /^pemerintah/i.test(wilayah.nama) ? wilayah.nama : `Pemerintah ${wilayah.nama}`
}

/** "Barabai, 8 Januari 2026"; tanpa ibu kota hanya tanggalnya. */
export function formatTempat(wilayah: Wilayah, tanggal: Tanggal): string {
  return [wilayah.ibuKota, formatTanggal(tanggal)].filter(Boolean).join(', ')
}

/** "8 Januari 2026 pukul 09.14 WITA" menurut zona wilayah. */
export function formatSaat(saat: Date, wilayah: Wilayah): string {
  const bagian = (opsi: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('id-ID', { timeZone: wilayah.zona, ...opsi }).format(saat)
  const tanggal = bagian({ day: 'numeric', month: 'long', year: 'numeric' })
  return `${tanggal} pukul ${bagian({ hour: '2-digit', minute: '2-digit' })} ${wilayah.singkatanZona}`
}

/** Kaki setiap halaman: wilayah, sidik salinan beku (dua belas angka pertama), dan saat cetak. */
export function composeKaki(wilayah: Wilayah, sidik: Buffer, dicetak: Date): Kaki {
  return {
    wilayah: formatPemerintah(wilayah),
    sidik: (sidik.toString('hex').slice(0, 12).match(/.{4}/g) ?? []).join(' '),
    dicetak: formatSaat(dicetak, wilayah),
  }
}

function composeKepala(judul: string, pihak: Pihak, nip: string): Identitas {
  return {
    judul,
    baris: [
      { judul: 'Nama', isi: formatIsian(pihak.nama) },
      { judul: nip, isi: formatIsian(pihak.nip) },
      // Salinan beku tidak memuat golongan: sebagian besar PPPK Paruh Waktu tidak mempunyainya, formulirnya tetap menyediakan barisnya.
      { judul: 'Pangkat/Gol. ruang', isi: KOSONG },
      { judul: 'Jabatan', isi: formatIsian(pihak.jabatan) },
      { judul: 'Unit kerja', isi: formatIsian(pihak.unitKerja) },
    ],
  }
}

/** Kepala formulir pegawai yang dinilai. */
export function composePegawai(pihak: Pihak): Identitas {
  return composeKepala('Pegawai yang dinilai', pihak, 'NI PPPK')
}

/** Pejabat penilai dengan jabatan yang digantikannya atau yang melimpahkan kepadanya; null bila tidak diketahui. */
export type PenilaiCetak = PihakPenilai & { jabatanDigantikan: string | null }

/** Kepala formulir pejabat penilai; yang bertindak bagi orang lain disebut kapasitasnya. */
export function composePenilai(pihak: PenilaiCetak): Identitas {
  const kepala = composeKepala('Pejabat penilai kinerja', pihak, 'NIP')
  const kapasitas = formatKapasitas(pihak)
  if (!kapasitas) return kepala
  const siapa = pihak.jabatanDigantikan && pihak.menggantikan ? ` (${pihak.menggantikan})` : ''
  return {
    ...kepala,
    baris: [...kepala.baris, { judul: 'Bertindak sebagai', isi: formatIsian(kapasitas + siapa) }],
  }
}

const SEBUTAN = { DELEGASI: 'a.n.', PLT: 'Plt.', PLH: 'Plh.' } as const

/** "Plt. Kepala Bidang …", "a.n. Kepala Bidang …", atau dengan nama bila jabatannya tidak diketahui; null bagi atasan langsung sendiri. */
function formatKapasitas({ kapasitas, menggantikan, jabatanDigantikan }: PenilaiCetak): string | null {
  if (kapasitas === 'ATASAN_LANGSUNG') return null
  if (jabatanDigantikan) return `${SEBUTAN[kapasitas]} ${jabatanDigantikan}`
  const siapa = menggantikan ?? 'atasan langsung'
  return kapasitas === 'DELEGASI' ? `a.n. ${siapa}` : `${SEBUTAN[kapasitas]}, menggantikan ${siapa}`
}

/** Blok tanda tangan pegawai yang dinilai. */
export function composeBlokPegawai(pihak: Pihak, tanda: string | null): Blok {
  return {
    sebutan: ['Pegawai yang dinilai,', ...listJabatan(pihak)],
    tanda,
    nama: formatIsian(pihak.nama),
    nip: `NI PPPK ${formatIsian(pihak.nip)}`,
  }
}

/** Blok tanda tangan pejabat penilai. Plt. dan Plh. memakai jabatan yang dijalankannya, a.n. disusul jabatannya sendiri. */
export function composeBlokPenilai(pihak: PenilaiCetak, tanda: string | null): Blok {
  const kapasitas = formatKapasitas(pihak)
  const menjalankan = pihak.kapasitas !== 'DELEGASI' && kapasitas !== null && pihak.jabatanDigantikan !== null
  return {
    sebutan: [
      'Pejabat penilai kinerja,',
      ...(kapasitas ? [formatIsian(kapasitas)] : []),
      ...(menjalankan ? [] : listJabatan(pihak)),
    ],
    tanda,
    nama: formatIsian(pihak.nama),
    nip: `NIP ${formatIsian(pihak.nip)}`,
  }
}

/** Pejabat tanpa jabatan tercatat tidak mendapat baris kosong di atas tanda tangannya. */
function listJabatan(pihak: Pihak): string[] {
  return pihak.jabatan.trim() === '' ? [] : [formatIsian(pihak.jabatan)]
}
