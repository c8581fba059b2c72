const LANGKAH = /^(hapus|naik|turun)\.rencana\.(\d{1,3})(?:\.indikator\.(\d{1,3}))?$/

function swapBaris<T>(daftar: readonly T[], i: number, j: number): T[] {
  const [satu, dua] = [daftar[i], daftar[j]]
  if (satu === undefined || dua === undefined) return [...daftar]
  return daftar.with(i, dua).with(j, satu)
}

function applySatu<T>(daftar: readonly T[], perbuatan: string | undefined, i: number): T[] {
  if (perbuatan === 'hapus') return daftar.filter((_, urut) => urut !== i)
  return swapBaris(daftar, i, perbuatan === 'naik' ? i - 1 : i + 1)
}

function hasIndikator(baris: unknown): baris is { indikator: unknown[] } {
  return typeof baris === 'object' && baris !== null && 'indikator' in baris && Array.isArray(baris.indikator)
}

/**
 * Menjalankan satu langkah penyunting atas daftar hasil kerja: `hapus.rencana.0`, `naik.rencana.2.indikator.1`, dan seterusnya.
 * Langkah lain (menambah baris kosong, atau tulisan yang tidak dikenal) membiarkan daftarnya.
 */
export function applyLangkah(daftar: readonly unknown[], langkah: string): unknown[] {
  const cocok = LANGKAH.exec(langkah)
  if (cocok === null) return [...daftar]
  const [, perbuatan, rencana, indikator] = cocok
  if (indikator === undefined) return applySatu(daftar, perbuatan, Number(rencana))
  return daftar.map((baris, i) =>
    i === Number(rencana) && hasIndikator(baris)
      ? { ...baris, indikator: applySatu(baris.indikator, perbuatan, Number(indikator)) }
      : baris,
  )
}
