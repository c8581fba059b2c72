// Lebih panjang dari biasa: kepala, blok, dan kaki formulir menyebut pihak yang sama dengan kapasitas yang sama.
import type { Pihak, PihakPenilai } from '../penugasan/schema.ts'
import type { Wilayah } from '../server/clock.ts'
import { formatIsian, formatPemerintah, formatSaat, KOSONG } from './naskah.ts'
import type { Kertas } from './schema.ts'

/** Satu pihak pada kepala formulir: pasangan judul dan isi, menurut urutan formulirnya. */
type Identitas = { judul: string; baris: { judul: string; isi: string }[] }
/** Blok tanda tangan: sebutan di atas ruang tanda tangan, nama dan NIP di bawahnya; `tanda` mengganti ruang itu. */
type Blok = { sebutan: string[]; tanda: string | null; nama: string; nip: string }
type Kaki = { wilayah: string; sidik: string; dicetak: string }

/** Kaki setiap halaman: wilayah, sidik salinan beku (dua belas angka pertama), dan saat cetak. */
function composeKaki(wilayah: Wilayah, sidik: Buffer, dicetak: Date): Kaki {
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
function composePegawai(pihak: Pihak): Identitas {
  return composeKepala('Pegawai yang dinilai', pihak, 'NI PPPK')
}

/** Pejabat penilai dengan jabatan yang digantikannya atau yang melimpahkan kepadanya; null bila tidak diketahui. */
type PenilaiCetak = PihakPenilai & { jabatanDigantikan: string | null }

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

/** Yang diketahui setiap formulir tentang kedua pihaknya: salinan beku, sidiknya, dan jabatan di balik penilainya. */
export type DasarCetak<B extends { pegawai: Pihak; penilai: PihakPenilai }> = {
  beku: B
  sidik: Buffer
  /** Jabatan yang dijalankan atau dilimpahkan kepada penilainya hari itu; null bila ia atasan langsung atau tidak diketahui. */
  jabatanDigantikan: string | null
}
type Cetak = DasarCetak<{ pegawai: Pihak; penilai: PihakPenilai }>

/** Bingkai setiap formulir: kertas, instansi, kepala kedua pihak, dan kaki halaman. */
export function composeBingkai(
  { beku: { pegawai, penilai }, sidik, jabatanDigantikan }: Cetak,
  wilayah: Wilayah,
  dicetak: Date,
  kertas: Kertas,
) {
  return {
    kertas,
    keterangan: [
      { judul: 'Nama instansi', isi: formatPemerintah(wilayah) },
      { judul: 'Perangkat daerah', isi: formatIsian(pegawai.perangkatDaerah) },
    ],
    pihak: [composePegawai(pegawai), composePenilai({ ...penilai, jabatanDigantikan })],
    kaki: composeKaki(wilayah, sidik, dicetak),
  }
}

/** Kedua blok tanda tangan; `null` menyisakan ruang untuk tinta. */
export function composeBlok(
  { beku: { pegawai, penilai }, jabatanDigantikan }: Cetak,
  tanda: { pegawai: string | null; penilai: string | null },
): Blok[] {
  return [
    composeBlokPegawai(pegawai, tanda.pegawai),
    composeBlokPenilai({ ...penilai, jabatanDigantikan }, tanda.penilai),
  ]
}
