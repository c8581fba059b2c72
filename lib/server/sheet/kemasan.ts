export const TANDA_ANGKA = 1
export const TANDA_RUMUS = 2
export const TANDA_SERIAL = 4
export const TANDA_ISO = 8

/** A sheet as flat arrays: a million small objects would cost a second and a hundred megabytes to hand over. */
export type LembarKemas = {
  nama: string
  tersembunyi: boolean
  gabungan: string[]
  nomor: Uint32Array<ArrayBuffer>
  /** Index of each row's first cell; one entry more than there are rows. */
  mulai: Uint32Array<ArrayBuffer>
  barisTersembunyi: Uint8Array<ArrayBuffer>
  /** Per cell: number of its text plus one, 0 for an empty cell. */
  kode: Uint32Array<ArrayBuffer>
  tanda: Uint8Array<ArrayBuffer>
}

export type BukuKemas = {
  jenis: 'xlsx' | 'csv'
  sistem1904: boolean
  /** All texts as UTF-8, one after the other. */
  teks: Uint8Array<ArrayBuffer>
  /** Where each text starts in `teks`; one entry more than there are texts. */
  awal: Uint32Array<ArrayBuffer>
  lembar: LembarKemas[]
}
