import type { Tanggal } from '../core/tanggal.ts'
import { formatIsi } from '../impor/parse-isi.ts'
import type { BedaBaris, GalatBaris, IsiBaris, NilaiIsi } from '../impor/schema.ts'
import type { IndeksRujukan } from './parse-rujukan.ts'

type KiniKontrak = {
  id: string
  nomor: string | null
  mulai: string
  selesai: string
  tanggal_terima_sk: string | null
  sumber_dana: string | null
}

/** Isi Titian sekarang untuk satu NIP, sebagaimana dibandingkan dengan berkas pelengkap. */
export type KiniPelengkap = {
  nip: string
  nama: string
  pegawai_id: string
  mulai_kerja: string | null
  nrk: string | null
  penugasan_id: string | null
  jabatan_id: string | null
  jabatan_nama: string | null
  nama_jabatan: string | null
  penugasan_mulai: string | null
  hubungan_id: string | null
  hubungan_mulai: string | null
  hubungan_selesai: string | null
  atasan_nip: string | null
  atasan_nama: string | null
  kontrak: KiniKontrak[]
  upah_id: string | null
  upah_rupiah: number | null
  upah_sejak: string | null
  /** Yang berlaku hari ini; yang di atas adalah yang terakhir dicatat, dan itu boleh baru berlaku kelak. */
  atasan_kini_nip: string | null
  upah_kini: number | null
}

/** Apa yang diketahui Titian saat satu berkas dibandingkan. */
export type Bahan = {
  kini: ReadonlyMap<string, KiniPelengkap>
  /** Nama orang menurut NIP, untuk atasan yang sudah tercatat. */
  orang: ReadonlyMap<string, string>
  rujukan: IndeksRujukan
  hariIni: Tanggal
}
/** Rencana satu bagian baris: isi turunan, perbedaan, dan galatnya. */
export type Rencana = { isi: IsiBaris; beda: BedaBaris[]; galat: GalatBaris[] }

/** Rencana yang tidak mengubah apa pun. */
export const tetap = (isi: IsiBaris): Rencana => ({ isi, beda: [], galat: [] })
/** Rencana yang ditolak, dengan kolom dan kalimatnya. */
export const tolak = (kolom: string, isi: NilaiIsi | undefined, pesan: string): Rencana => ({
  isi: {},
  beda: [],
  galat: [{ kolom, isi: isi === undefined || isi === null ? '' : formatIsi(isi), pesan }],
})
