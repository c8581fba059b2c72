import type { AlasanPerilaku, Kelengkapan } from '../perilaku-kerja/aturan/kelengkapan.ts'
import type { Nilai } from './schema-tim.ts'

/** Isian yang kalah cepat: versi yang tersimpan di server, untuk disandingkan dengan versi pengirim. */
export type Bentrok = {
  pegawaiId: string
  nama: string
  /** Null bila bulannya sudah dinilai atau dikembalikan, jadi tidak ada draf yang dapat diteruskan. */
  draf: {
    nilai: (Nilai | null)[]
    alasan: AlasanPerilaku
    umpanBalik: string
    version: number
    jam: string
  } | null
  versiBulan: number | null
}

export type HasilDraf = {
  tersimpan: { pegawaiId: string; version: number }[]
  bentrok: Bentrok[]
  jam: string
}

/** Yang belum dapat difinalkan, dan apa kurangnya. */
export type Kurang = { pegawaiId: string; nama: string } & Pick<Kelengkapan, 'kosong' | 'perluAlasan'>

/** Jawaban penilaian resmi: yang menjadi DINILAI, sampai kapan keberatan terbuka, dan yang masih draf. */
export type HasilNilaiTim = {
  dinilai: string[]
  keberatanHingga: string
  kurang: Kurang[]
  bentrok: Bentrok[]
}
