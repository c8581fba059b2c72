/** JSON dengan urutan kunci tetap, sehingga isi yang sama selalu bersidik sama walau database mengurutkan ulang kuncinya. */
export function stringifyKanonik(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map((satu) => stringifyKanonik(satu ?? null)).join(',')}]`
  if (typeof nilai === 'object' && nilai !== null) {
    const isi = Object.entries(nilai)
      .filter(([, satu]) => satu !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${isi.map(([kunci, satu]) => `${JSON.stringify(kunci)}:${stringifyKanonik(satu)}`).join(',')}}`
  }
  return JSON.stringify(nilai) ?? 'null'
}
