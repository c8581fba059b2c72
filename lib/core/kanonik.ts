/** JSON dengan urutan kunci tetap, sehingga isi yang sama selalu bersidik sama walau database mengurutkan ulang kuncinya. */
export function stringifyKanonik(nilai: unknown): string {
  if (typeof nilai !== 'object' || nilai === null) return JSON.stringify(nilai) ?? 'null'
  // Disambung langsung: dipanggil untuk setiap salinan beku, dan larik antara memakan waktu lebih banyak daripada isinya.
  let teks = ''
  if (Array.isArray(nilai)) {
    for (const satu of nilai) teks += `${teks === '' ? '' : ','}${stringifyKanonik(satu ?? null)}`
    return `[${teks}]`
  }
  const isi: Record<string, unknown> = { ...nilai }
  for (const kunci of Object.keys(isi).sort()) {
    const satu = isi[kunci]
    if (satu === undefined) continue
    teks += `${teks === '' ? '' : ','}${JSON.stringify(kunci)}:${stringifyKanonik(satu)}`
  }
  return `{${teks}}`
}
