/**
 * One cell as it stands in the file. `teks` of a number is the literal of the file, so a NIP that Excel turned into
 * a number shows up as `angka` with its digits lost. An empty cell is null.
 */
export type Sel = null | {
  teks: string
  /** The cell holds a number (in CSV: scientific notation only, the trace of a number that lost digits). */
  angka?: true
  /** ISO day of a number with a date format, or of a cell of type date. */
  tanggal?: string
  /** The cell holds a formula; `teks` is its last computed value. */
  rumus?: true
}

/** A row that holds at least one value; `nomor` is the row number the user sees (in CSV: the line it starts on). */
export type BarisLembar = {
  readonly nomor: number
  /** Cells from column A on, up to the last one with a value; decoded on access, so keep a reference while looping. */
  readonly sel: readonly Sel[]
  /** One cell alone (column from 0): of a wide sheet only the columns that are used need to be decoded. */
  readonly ambil: (kolom: number) => Sel
  readonly tersembunyi: boolean
}

export type Lembar = {
  readonly nama: string
  readonly baris: readonly BarisLembar[]
  /** Merged ranges as written in the file ('A1:C1'); at most the first thousand. */
  readonly gabungan: readonly string[]
  readonly tersembunyi: boolean
  /** Read from delimited text, so its name says nothing to the user. */
  readonly isTeks?: boolean
}

export type BukuKerja = {
  readonly jenis: 'xlsx' | 'csv'
  readonly lembar: readonly Lembar[]
  /** Frees the bytes of the file at once, tens of megabytes that otherwise wait for a collection; cells read as empty after it. */
  readonly lepas: () => void
}

export type OpsiBaca = {
  /** Most rows with a value in one sheet; default 200,000. */
  maxRows?: number
  /** Most columns with a value; default 512. */
  maxColumns?: number
}

export type BatasBaca = { maxRows: number; maxColumns: number }

export type JenisKolom = 'teks' | 'angka' | 'rupiah' | 'tanggal'

export type KolomTulis = {
  readonly judul: string
  /** Width in characters; by default from the heading. */
  readonly lebar?: number
  readonly jenis: JenisKolom
}

/** A value to write; days as ISO text, NIP and NIK as text. */
export type NilaiTulis = string | number | null

export type LembarTulis = {
  readonly nama: string
  readonly kolom: readonly KolomTulis[]
  readonly baris: Iterable<readonly NilaiTulis[]> | AsyncIterable<readonly NilaiTulis[]>
}
