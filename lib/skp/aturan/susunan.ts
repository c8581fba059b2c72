const LANGKAH = /^(hapus|naik|turun)\.rencana\.(\d{1,3})(?:\.indikator\.(\d{1,3}))?$/

function moveBaris<T>(daftar: readonly T[], dari: number, ke: number): T[] {
  const hasil = [...daftar]
  const [satu] = hasil.splice(dari, 1)
  if (satu === undefined || ke < 0 || ke >= daftar.length) return [...daftar]
  hasil.splice(ke, 0, satu)
  return hasil
}

function applySatu<T>(daftar: readonly T[], perbuatan: string, i: number): T[] {
  if (perbuatan === 'hapus') return daftar.filter((_, urut) => urut !== i)
  return moveBaris(daftar, i, perbuatan === 'naik' ? i - 1 : i + 1)
}

/**
 * Menjalankan satu langkah penyunting atas daftar hasil kerja: `hapus.rencana.0`, `naik.rencana.2.indikator.1`, dan seterusnya.
 * Langkah lain (menambah baris kosong, atau tulisan yang tidak dikenal) membiarkan daftarnya.
 */
export function applyLangkah(daftar: readonly unknown[], langkah: string): unknown[] {
  const [, perbuatan, rencana, indikator] = LANGKAH.exec(langkah) ?? []
  if (perbuatan === undefined || rencana === undefined) return [...daftar]
  if (indikator === undefined) return applySatu(daftar, perbuatan, Number(rencana))
  return daftar.map((baris, i) => {
    const isi = i === Number(rencana) && typeof baris === 'object' && baris !== null && 'indikator' in baris
    return isi && Array.isArray(baris.indikator)
      ? { ...baris, indikator: applySatu(baris.indikator, perbuatan, Number(indikator)) }
      : baris
  })
}
