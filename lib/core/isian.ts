import type { Ketikan } from './result.ts'

const TERLARANG = new Set(['__proto__', 'prototype', 'constructor'])
const INDEKS = /^\d{1,3}$/

type Wadah = Map<string, Wadah> | { nilai: unknown }

/**
 * Isian formulir bernama bertingkat menjadi objek dan larik: `rencana.0.uraian` menjadi `{ rencana: [{ uraian }] }`. Nama tanpa titik
 * dan nilai yang bukan objek dibiarkan. Nama isian, jalur galat zod, dan nama di react-hook-form jadi teks yang sama.
 */
export function nestIsian(mentah: unknown): unknown {
  if (typeof mentah !== 'object' || mentah === null || Array.isArray(mentah)) return mentah
  const akar = new Map<string, Wadah>()
  const rata: [string, unknown][] = []
  for (const [nama, nilai] of Object.entries(mentah)) {
    const jalur = nama.split('.')
    if (jalur.length === 1 || jalur.some((kata) => kata === '' || TERLARANG.has(kata)))
      rata.push([nama, nilai])
    else place(akar, jalur, nilai)
  }
  const isi = new Map([...rata, ...[...akar].map(([nama, wadah]) => [nama, unwrap(wadah)] as const)])
  return Object.fromEntries(isi)
}

function place(wadah: Map<string, Wadah>, jalur: readonly string[], nilai: unknown): void {
  const [kepala = '', ...ekor] = jalur
  if (ekor.length === 0) {
    wadah.set(kepala, { nilai })
    return
  }
  const ada = wadah.get(kepala)
  const anak = ada instanceof Map ? ada : new Map<string, Wadah>()
  wadah.set(kepala, anak)
  place(anak, ekor, nilai)
}

function unwrap(wadah: Wadah): unknown {
  if (!(wadah instanceof Map)) return wadah.nilai
  const kunci = [...wadah.keys()]
  if (kunci.every((satu) => INDEKS.test(satu)))
    return kunci
      .sort((a, b) => Number(a) - Number(b))
      .map((satu) => unwrap(wadah.get(satu) ?? { nilai: undefined }))
  return Object.fromEntries([...wadah].map(([nama, isi]) => [nama, unwrap(isi)]))
}

/** Isian yang berupa teks saja, menurut namanya, untuk ditampilkan kembali; berkas dan bentuk lain dilepas. */
export function pickKetikan(mentah: unknown): Ketikan {
  if (typeof mentah !== 'object' || mentah === null) return {}
  const isTeks = (nilai: unknown) => typeof nilai === 'string'
  return Object.fromEntries(
    Object.entries(mentah).flatMap(([nama, nilai]): [string, string | string[]][] => {
      if (isTeks(nilai)) return [[nama, nilai]]
      return Array.isArray(nilai) ? [[nama, nilai.filter(isTeks)]] : []
    }),
  )
}

/** Satu isian dari ketikan: yang pertama bila berulang, undefined bila tidak dikirim. */
export function readKetikan(ketikan: Ketikan | undefined, nama: string): string | undefined {
  return listKetikan(ketikan, nama)[0]
}

/** Semua isian bernama itu, dalam urutan formulirnya. */
export function listKetikan(ketikan: Ketikan | undefined, nama: string): readonly string[] {
  const nilai = ketikan !== undefined && Object.hasOwn(ketikan, nama) ? ketikan[nama] : undefined
  if (nilai === undefined) return []
  return typeof nilai === 'string' ? [nilai] : nilai
}

/** Isian yang boleh berulang selalu sebagai larik: tidak dikirim, sekali, atau berkali-kali. */
export function listIsian(nilai: unknown): unknown {
  if (nilai === undefined || nilai === '') return []
  return Array.isArray(nilai) ? nilai : [nilai]
}
