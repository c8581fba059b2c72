import type { IsianNilai } from '@/lib/penilaian/schema-nilai'
import type { DrafNilai, Nilai, OrangBulan } from '@/lib/penilaian/schema-tim'
import {
  type AlasanPerilaku,
  checkKelengkapan,
  type Kelengkapan,
} from '@/lib/perilaku-kerja/aturan/kelengkapan'

/** Yang sedang diisi untuk satu orang, di layar ini. */
export type Isian = {
  nilai: (Nilai | null)[]
  alasan: AlasanPerilaku
  umpanBalik: string
  versiDraf: number
  /** Naik setiap kali isian diganti dari luar, agar pilihan di layar dibangun ulang. */
  terbitan: number
}

const KOSONG: readonly null[] = [null, null, null, null, null, null, null]

/** Isian dari draf yang tersimpan; tanpa draf semuanya kosong, tidak ada yang dipilihkan. */
export function buatIsian(draf: Omit<DrafNilai, 'jam'> | null, terbitan = 0): Isian {
  return {
    nilai: draf ? [...draf.nilai] : [...KOSONG],
    alasan: draf?.alasan ?? {},
    umpanBalik: draf?.umpanBalik ?? '',
    versiDraf: draf?.version ?? 0,
    terbitan,
  }
}

/** Bentuk yang dikirim ke server. */
export function kirimIsian(orang: OrangBulan, isian: Isian): IsianNilai {
  return {
    pegawaiId: orang.pegawaiId,
    versiDraf: isian.versiDraf,
    versiBulan: orang.versiBulan ?? 1,
    nilai: isian.nilai,
    alasan: { ...isian.alasan },
    umpanBalik: isian.umpanBalik,
  }
}

/** Kelengkapan menurut yang terlihat: isian bila sedang dinilai, hasil bila sudah. */
export function cekOrang(orang: OrangBulan, isian: Isian): Kelengkapan {
  return orang.keadaan === 'siap'
    ? checkKelengkapan(isian.nilai, isian.alasan)
    : checkKelengkapan(orang.hasil?.nilai ?? KOSONG, orang.hasil?.alasan ?? {})
}
