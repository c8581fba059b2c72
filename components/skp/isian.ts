import { formatAngkaIsian } from '@/lib/core/angka'
import { nestIsian } from '@/lib/core/isian'
import type { IndikatorKetik, RencanaKetik } from '@/lib/skp/aturan/beda'
import type { IsiRencana } from '@/lib/skp/queries-isi'

/** Isian formulir: nama di sini, nama di FormData, dan jalur galat dari server adalah teks yang sama. */
export type Isian = { rencana: RencanaKetik[] }

/** Indikator kosong; aspek dan arah yang paling sering sudah terpilih. */
export function blankIndikator(): IndikatorKetik {
  return { aspek: 'KUANTITAS', uraian: '', target: '', satuan: '', polaritas: 'MAKSIMAL', bobot: '' }
}

/** Hasil kerja kosong dengan satu indikator kosong. */
export function blankRencana(): RencanaKetik {
  return { id: '', uraian: '', rhkAtasan: '', indikator: [blankIndikator()] }
}

/** Isi awal formulir: yang diketik, ditambah baris atau indikator kosong yang diminta tombol "Tambah" tanpa skrip. */
export function openAwal(ketikan: readonly RencanaKetik[], langkah: string): RencanaKetik[] {
  const [, i] = /^tambah\.rencana\.(\d{1,2})\.indikator$/.exec(langkah) ?? []
  if (i !== undefined)
    return ketikan.map((baris, urut) =>
      urut === Number(i) ? { ...baris, indikator: [...baris.indikator, blankIndikator()] } : baris,
    )
  return ketikan.length === 0 || langkah === 'tambah.rencana' ? [...ketikan, blankRencana()] : [...ketikan]
}

/** Isi tersimpan sebagai teks untuk diketik ulang. */
export function toKetik(
  rencana: readonly (Omit<IsiRencana, 'rhkAtasan'> & { rhkAtasan?: string | null })[],
): RencanaKetik[] {
  return rencana.map(({ id, uraian, rhkAtasan, indikator }) => ({
    id,
    uraian,
    rhkAtasan: rhkAtasan ?? '',
    indikator: indikator.map((satu) => ({
      ...satu,
      target: formatAngkaIsian(satu.target),
      bobot: formatAngkaIsian(satu.bobot),
    })),
  }))
}

function isObjek(nilai: unknown): nilai is Record<string, unknown> {
  return typeof nilai === 'object' && nilai !== null
}

/** Membaca isian dari bentuk apa pun yang pernah kita tulis sendiri (formulir, simpanan peramban); yang hilang menjadi kosong. */
export function readIsian(mentah: unknown): RencanaKetik[] {
  if (!isObjek(mentah) || !Array.isArray(mentah.rencana)) return []
  const teks = (baris: unknown, nama: string, bawaan = '') => {
    const nilai = isObjek(baris) ? baris[nama] : undefined
    return typeof nilai === 'string' ? nilai : bawaan
  }
  return mentah.rencana.map((baris: unknown) => ({
    id: teks(baris, 'id'),
    uraian: teks(baris, 'uraian'),
    rhkAtasan: teks(baris, 'rhkAtasan'),
    indikator: (isObjek(baris) && Array.isArray(baris.indikator) ? baris.indikator : []).map(
      (satu: unknown) => ({
        aspek: teks(satu, 'aspek', 'KUANTITAS'),
        uraian: teks(satu, 'uraian'),
        target: teks(satu, 'target'),
        satuan: teks(satu, 'satuan'),
        polaritas: teks(satu, 'polaritas', 'MAKSIMAL'),
        bobot: teks(satu, 'bobot'),
      }),
    ),
  }))
}

const KATA: Readonly<Record<string, string>> = {
  uraian: 'uraian',
  rhkAtasan: 'hasil kerja pimpinan',
  target: 'target',
  satuan: 'satuan',
  bobot: 'bobot',
  aspek: 'aspek',
  polaritas: 'arah',
}

/** Nama isian sebagai tempat di halaman: "Hasil kerja 5, indikator 1, target". Yang bukan isian hasil kerja tidak disebut. */
export function describeNama(nama: string): string {
  const [, rencana, indikator, isian] = /^rencana\.(\d+)(?:\.indikator\.(\d+))?(?:\.(\w+))?$/.exec(nama) ?? []
  if (rencana === undefined) return ''
  const bagian = [`Hasil kerja ${Number(rencana) + 1}`]
  if (indikator !== undefined) bagian.push(`indikator ${Number(indikator) + 1}`)
  if (isian !== undefined && KATA[isian]) bagian.push(KATA[isian])
  return bagian.join(', ')
}

/** Sebutan tiap isian yang salah, untuk ringkasan galat. */
export function listNama(errors: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.keys(errors).map((nama) => [nama, describeNama(nama)]))
}

/** Yang sudah diketik di halaman sebelum skrip siap; kosong bila formulirnya belum ada. */
export function readTyped(formId: string): RencanaKetik[] {
  if (typeof document === 'undefined') return []
  const form = document.getElementById(formId)
  return form instanceof HTMLFormElement ? readIsian(nestIsian(Object.fromEntries(new FormData(form)))) : []
}
