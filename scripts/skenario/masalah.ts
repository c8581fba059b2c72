import type { z } from 'zod'

/** A fault of a case's form: `NILAI` where the shape is right but the value is not, else `BENTUK`. */
export type Masalah = { jenis: 'BENTUK' | 'NILAI'; kunci: string; pesan: string }

/** A value as it is shown in a message, shortened where long. */
export function tampilkan(nilai: unknown): string {
  if (nilai === undefined) return 'tidak ada'
  // JSON would write null for what is not a number or has no end.
  if (typeof nilai === 'number') return String(nilai)
  const teks = JSON.stringify(nilai) ?? String(nilai)
  return teks.length > 200 ? `${teks.slice(0, 197)}...` : teks
}

function ambil(asal: unknown, jalur: readonly PropertyKey[]): unknown {
  let nilai = asal
  for (const kunci of jalur) {
    if (typeof nilai !== 'object' || nilai === null) return undefined
    nilai = Reflect.get(nilai, kunci)
  }
  return nilai
}

const NAMA_TIPE: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kelompok isian',
  record: 'kelompok isian',
}

/** Faults found by a schema as sentences; `awalan` names the part of the case ("masukan"). */
export function listMasalah(awalan: string, asal: unknown, daftar: readonly z.core.$ZodIssue[]): Masalah[] {
  return daftar.map((satu) => {
    const jalur = satu.path.reduce<string>(
      (teks, bagian) => (typeof bagian === 'number' ? `${teks}[${bagian}]` : `${teks}.${String(bagian)}`),
      awalan,
    )
    const nilai = ambil(asal, satu.path)
    return { kunci: jalur, ...jelaskan(satu, nilai, String(satu.path.at(-1) ?? '')) }
  })
}

function jelaskan(
  satu: z.core.$ZodIssue,
  nilai: unknown,
  nama: string,
): { jenis: Masalah['jenis']; pesan: string } {
  if (satu.code === 'unrecognized_keys') {
    return { jenis: 'BENTUK', pesan: `kunci tidak dikenal: ${satu.keys.join(', ')}` }
  }
  if (nilai === undefined) return { jenis: 'BENTUK', pesan: 'wajib diisi' }
  const tertulis = `tertulis ${tampilkan(nilai)}`
  // Lists of NIP have no name of their own; a number too long to be exact is one written without quotes.
  const nipTanpaKutip =
    nama.toLowerCase().includes('nip') || Math.abs(Number(nilai)) > Number.MAX_SAFE_INTEGER
  if (typeof nilai === 'number' && Number.isFinite(nilai) && nipTanpaKutip && satu.code === 'invalid_type') {
    return {
      jenis: 'BENTUK',
      pesan: `NIP ditulis di antara tanda kutip agar angkanya tidak berubah, ${tertulis}`,
    }
  }
  switch (satu.code) {
    case 'invalid_type': {
      const tipe = NAMA_TIPE[satu.expected] ?? satu.expected
      // Not-a-number and infinities are numbers in YAML, only no usable ones.
      const jenis = typeof nilai === 'number' && satu.expected === 'number' ? 'NILAI' : 'BENTUK'
      return { jenis, pesan: `harus ${tipe}, ${tertulis}` }
    }
    case 'invalid_value':
      return {
        jenis: typeof nilai === 'string' ? 'NILAI' : 'BENTUK',
        pesan: `harus salah satu dari ${satu.values.join(', ')}; ${tertulis}`,
      }
    default:
      return { jenis: 'NILAI', pesan: `${satu.message}, ${tertulis}` }
  }
}
