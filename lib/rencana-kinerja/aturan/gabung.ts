/** Isi satu baris sebagai teks isian, per nama isian. */
export type TeksBaris = Readonly<Record<string, string>>
export type TeksBulan = Readonly<Record<string, TeksBaris>>

export type Bentrok = { id: string; isian: string; milik: string; lain: string }
export type Pilihan = 'milik' | 'lain'

/**
 * Penggabungan tiga arah per isian: `awal` yang dilihat pengetik, `milik` yang ia ketik, `lain` yang kini tersimpan. Yang hanya diubah
 * satu pihak dipakai; yang diubah keduanya menjadi bentrok, kecuali sudah dipilih. Baris yang kini tidak ada dan tidak diubah dilepas;
 * yang diubah menjadi bentrok `baris`. Baris yang hanya ada di `lain` tetap.
 */
export function mergeBulan(
  awal: TeksBulan,
  milik: TeksBulan,
  lain: TeksBulan,
  pilihan: Readonly<Record<string, Pilihan>> = {},
): { hasil: Record<string, Record<string, string>>; bentrok: Bentrok[]; hidupkan: string[] } {
  const hasil: Record<string, Record<string, string>> = {}
  const bentrok: Bentrok[] = []
  const hidupkan: string[] = []
  for (const [id, isi] of Object.entries(milik)) {
    const [dulu, kini] = [awal[id], lain[id]]
    const ubah = Object.entries(isi).filter(([isian, nilai]) => nilai !== (dulu?.[isian] ?? ''))
    if (!kini) {
      if (ubah.length === 0) continue
      const pilih = pilihan[`${id}.baris`]
      if (pilih === 'milik') {
        hidupkan.push(id)
        hasil[id] = { ...dulu, ...isi }
      } else if (!pilih)
        bentrok.push({ id, isian: 'baris', milik: ubah.map(([, n]) => n).join(', '), lain: '' })
      continue
    }
    const baru: Record<string, string> = {}
    for (const [isian, nilai] of ubah) {
      const sekarang = kini[isian] ?? ''
      if (nilai === sekarang) continue
      const pilih = sekarang === (dulu?.[isian] ?? '') ? 'milik' : pilihan[`${id}.${isian}`]
      if (pilih === 'milik') baru[isian] = nilai
      else if (!pilih) bentrok.push({ id, isian, milik: nilai, lain: sekarang })
    }
    hasil[id] = baru
  }
  return { hasil, bentrok, hidupkan }
}
