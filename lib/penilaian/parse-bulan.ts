/** Bulan dari alamat `2026-10`, null bila bukan bulan yang ada. */
export function parseSlugBulan(slug: string): { tahun: number; bulan: number } | null {
  const cocok = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(slug)
  return cocok ? { tahun: Number(cocok[1]), bulan: Number(cocok[2]) } : null
}

/** Tahun dari alamat `2026`, null bila bukan. */
export function parseSlugTahun(slug: string): number | null {
  return /^20[2-9]\d$/.test(slug) ? Number(slug) : null
}
