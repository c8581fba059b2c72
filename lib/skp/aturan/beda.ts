/** Satu hasil kerja seperti diketik: semua isian teks, jadi bandingannya adalah yang terlihat di layar. */
export type IndikatorKetik = {
  aspek: string
  uraian: string
  target: string
  satuan: string
  polaritas: string
  bobot: string
}
export type RencanaKetik = { id: string; uraian: string; rhkAtasan: string; indikator: IndikatorKetik[] }

/** Hasil kerja yang berbeda antara dua versi; null pada pihak yang tidak memilikinya. */
export type Beda =
  | { kunci: string; milik: RencanaKetik; lain: null }
  | { kunci: string; milik: RencanaKetik | null; lain: RencanaKetik }

const isKosong = (teks: string) => teks.trim() === ''
const isIndikatorKosong = ({ uraian, target, satuan, bobot }: IndikatorKetik) =>
  [uraian, target, satuan, bobot].every(isKosong)

/** Membuang baris yang seluruhnya kosong, seperti yang dilakukan server. */
export function dropBlank(rencana: readonly RencanaKetik[]): RencanaKetik[] {
  return rencana
    .map((baris) => ({
      ...baris,
      indikator: baris.indikator.filter((satu) => !isIndikatorKosong(satu)),
    }))
    .filter(
      ({ uraian, rhkAtasan, indikator }) => !isKosong(uraian) || !isKosong(rhkAtasan) || indikator.length > 0,
    )
}

/**
 * Galat server dinomori sesudah baris kosong dilepas; di sini dinomori kembali menurut baris di layar (`rencana`, seperti diketik).
 * Nama yang bukan baris hasil kerja tidak berubah.
 */
export function placeGalat<T>(
  galat: Readonly<Record<string, T>>,
  rencana: readonly RencanaKetik[],
): Record<string, T> {
  const letak = rencana.flatMap((baris, i) => (dropBlank([baris]).length > 0 ? [i] : []))
  const letakIndikator = (i: number) =>
    rencana[i]?.indikator.flatMap((satu, k) => (isIndikatorKosong(satu) ? [] : [k])) ?? []
  return Object.fromEntries(
    Object.entries(galat).map(([nama, isi]) => {
      const [, ke, ekor = ''] = /^rencana\.(\d+)(.*)$/.exec(nama) ?? []
      const i = letak[Number(ke)]
      if (ke === undefined || i === undefined) return [nama, isi]
      const sisa = ekor.replace(
        /^\.indikator\.(\d+)/,
        (utuh, k) => `.indikator.${letakIndikator(i)[Number(k)] ?? utuh.slice('.indikator.'.length)}`,
      )
      return [`rencana.${i}${sisa}`, isi]
    }),
  )
}

function isSama(a: RencanaKetik, b: RencanaKetik): boolean {
  const teks = ({ uraian, rhkAtasan, indikator }: RencanaKetik) =>
    JSON.stringify([
      uraian.trim(),
      rhkAtasan.trim(),
      indikator.map((satu) => [
        satu.aspek,
        satu.uraian.trim(),
        satu.target.trim(),
        satu.satuan.trim(),
        satu.polaritas,
        satu.bobot.trim(),
      ]),
    ])
  return teks(a) === teks(b)
}

/**
 * Hasil kerja yang berbeda antara ketikan sendiri dan versi tersimpan orang lain, dicocokkan menurut id. Baris baru yang isinya sama
 * di kedua pihak tidak dihitung beda; ia tidak mengambil pasangan baris lain yang ber-id.
 */
export function listBeda(milik: readonly RencanaKetik[], lain: readonly RencanaKetik[]): Beda[] {
  const sisa = [...lain]
  const dikenal = new Set(milik.map(({ id }) => id))
  const beda: Beda[] = []
  for (const [i, baris] of milik.entries()) {
    const di = sisa.findIndex((satu) =>
      baris.id ? satu.id === baris.id : !dikenal.has(satu.id) && isSama(satu, baris),
    )
    const [pasangan] = di < 0 ? [] : sisa.splice(di, 1)
    if (!pasangan) beda.push({ kunci: `milik-${i}`, milik: baris, lain: null })
    else if (!isSama(pasangan, baris)) beda.push({ kunci: pasangan.id, milik: baris, lain: pasangan })
  }
  return [...beda, ...sisa.map((satu) => ({ kunci: satu.id, milik: null, lain: satu }))]
}

/** Menggabungkan: urutan versi orang lain, lalu baris yang hanya ada pada ketikan sendiri; `pilihan` menurut kunci beda. */
export function mergeBeda(
  lain: readonly RencanaKetik[],
  beda: readonly Beda[],
  pilihan: ReadonlyMap<string, 'milik' | 'lain'>,
): RencanaKetik[] {
  const hasil = lain.flatMap((baris) => {
    const kena = beda.find((satu) => satu.lain?.id === baris.id)
    if (!kena || pilihan.get(kena.kunci) !== 'milik') return [baris]
    return kena.milik ? [{ ...kena.milik, id: baris.id }] : []
  })
  const tambahan = beda.flatMap((satu) =>
    satu.lain === null && pilihan.get(satu.kunci) === 'milik' ? [{ ...satu.milik, id: '' }] : [],
  )
  return [...hasil, ...tambahan]
}

/** Satu hasil kerja sebagai teks singkat untuk dipilih orang. */
export function describeRencana(baris: RencanaKetik | null): string {
  if (baris === null) return ''
  const ukuran = baris.indikator.map(
    ({ uraian, target, satuan, bobot }) => `${uraian} ${target} ${satuan}${bobot ? ` (${bobot}%)` : ''}`,
  )
  return [baris.uraian, ...ukuran].join('; ')
}
