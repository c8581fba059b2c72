import { compareDesimal, parseDesimal, tambahDesimal } from '../../core/desimal.ts'

export type IsianBaris = {
  id: string
  uraian: string
  satuan: string
  target: number | null
  bobot: number | null
  realisasi: number | null
}

/** Satu kekurangan: isian mana dan apa yang harus dilakukan. `id` null berarti rencana seluruhnya. */
export type Kekurangan = { id: string | null; isian: keyof IsianBaris | 'baris'; pesan: string }

function listKurangBobot(baris: readonly IsianBaris[]): Kekurangan[] {
  const berisi = baris.filter(({ bobot }) => bobot !== null)
  const [pertama] = berisi
  if (!pertama) return []
  const kosong = baris.find(({ bobot }) => bobot === null)
  if (kosong)
    return [{ id: kosong.id, isian: 'bobot', pesan: 'Isi bobot semua baris, atau kosongkan semuanya.' }]
  const jumlah = berisi
    .map(({ bobot }) => parseDesimal(bobot ?? 0))
    .reduce(tambahDesimal, { angka: 0n, skala: 0 })
  if (compareDesimal(jumlah, { angka: 100n, skala: 0 }) === 0) return []
  const tampil = String(Number(jumlah.angka) / 10 ** jumlah.skala).replace('.', ',')
  return [
    {
      id: pertama.id,
      isian: 'bobot',
      pesan: `Jumlah bobot ${tampil}; harus tepat 100, atau kosongkan semuanya.`,
    },
  ]
}

/** Yang menghalangi rencana diajukan; kosong berarti boleh. Bertarget 0 tidak akan pernah dapat dinilai, maka ditolak sejak rencana. */
export function listKurangRencana(baris: readonly IsianBaris[]): Kekurangan[] {
  if (baris.length === 0)
    return [{ id: null, isian: 'baris', pesan: 'Rencana belum berisi. Tambahkan paling sedikit satu baris.' }]
  const kurang = baris.flatMap(({ id, uraian, satuan, target }): Kekurangan[] => [
    ...(uraian.trim() === '' ? [{ id, isian: 'uraian' as const, pesan: 'Tulis apa yang dikerjakan.' }] : []),
    ...(target === null ? [{ id, isian: 'target' as const, pesan: 'Isi target bulan ini.' }] : []),
    ...(target === 0
      ? [
          {
            id,
            isian: 'target' as const,
            pesan: 'Target 0 tidak dapat dinilai. Isi lebih dari 0, atau hapus barisnya.',
          },
        ]
      : []),
    ...(satuan.trim() === '' ? [{ id, isian: 'satuan' as const, pesan: 'Isi satuan, misalnya surat.' }] : []),
  ])
  return [...kurang, ...listKurangBobot(baris)]
}

/** Yang menghalangi realisasi diajukan: setiap baris satu angka, 0 bila memang tidak ada. */
export function listKurangRealisasi(baris: readonly IsianBaris[]): Kekurangan[] {
  return baris.flatMap(({ id, realisasi, satuan }) =>
    realisasi === null
      ? [{ id, isian: 'realisasi' as const, pesan: `Isi dalam ${satuan}; tulis 0 bila tidak ada.` }]
      : [],
  )
}
