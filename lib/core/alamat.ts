/** Parameter alamat sebagaimana diterima halaman; yang berulang berupa larik. */
export type ParameterAlamat = Readonly<Record<string, string | string[] | undefined>>

/** Nilai pertama tiap parameter alamat, untuk dibaca skema saringan. */
export function pickParameter(parameter: ParameterAlamat): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(parameter).map(([nama, nilai]) => [nama, Array.isArray(nilai) ? nilai[0] : nilai]),
  )
}

type Saringan = Readonly<Record<string, string | number | undefined>>

/**
 * Saringan sebagai parameter alamat, `?` di depan bila ada isinya; `ganti` mengganti sebagian. Tempat halaman (`sesudah`, `sebelum`)
 * dilepas kecuali disebut di `ganti`: saringan yang berubah mulai dari awal daftar.
 */
export function formatParameter(saringan: Saringan, ganti: Saringan = {}): string {
  const parameter = new URLSearchParams()
  const gabung = { ...saringan, sesudah: undefined, sebelum: undefined, ...ganti }
  for (const [nama, nilai] of Object.entries(gabung)) if (nilai) parameter.set(nama, String(nilai))
  const teks = parameter.toString()
  return teks ? `?${teks}` : ''
}

/** Tempat di dalam daftar yang diurutkan menurut nama. */
export type Kunci = { nama: string; id: string }

/** Tempat di dalam daftar sebagai teks alamat; dibaca kembali oleh `parseKunci`. */
export function formatKunci({ nama, id }: Kunci): string {
  return `${id}.${nama}`
}

/** Tempat di dalam daftar dari teks alamat, atau null bila bukan. */
export function parseKunci(teks: string | undefined): Kunci | null {
  const match = teks?.match(/^([0-9a-f-]{36})\.(.*)$/s)
  return match?.[1] === undefined || match[2] === undefined || match[2].includes('\0')
    ? null
    : { id: match[1], nama: match[2] }
}
