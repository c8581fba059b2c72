/** One row of a state table: from a state, by an act of somebody, under conditions, to the next state. */
export type Transisi<S extends string, A extends string, P extends string, K extends string> = {
  dari: S
  aksi: A
  pelaku: P
  ke: S
  /** All of these must hold. */
  bila?: readonly K[]
  /** None of these may hold. */
  kecuali?: readonly K[]
}

/** The next state where the table has a row whose conditions hold, else null. Rows are asked in order. */
export function findTransisi<S extends string, A extends string, P extends string, K extends string>(
  tabel: readonly Transisi<S, A, P, K>[],
  status: S,
  aksi: A,
  pelaku: P,
  keadaan: readonly K[],
): S | null {
  const baris = tabel.find(
    (satu) =>
      satu.dari === status &&
      satu.aksi === aksi &&
      satu.pelaku === pelaku &&
      (satu.bila ?? []).every((syarat) => keadaan.includes(syarat)) &&
      !satu.kecuali?.some((syarat) => keadaan.includes(syarat)),
  )
  return baris?.ke ?? null
}
