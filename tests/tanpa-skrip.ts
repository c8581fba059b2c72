import type { ReactNode } from 'react'
import type { ReactFormState } from 'react-dom/client'
import { renderToReadableStream } from 'react-dom/server'
import { z } from 'zod'

const keadaanSchema = z.custom<ReactFormState>(Array.isArray)

/** Menandai pintu seperti Next menandai server action, agar `useActionState` memberinya keadaan dari kiriman tanpa skrip. */
export function markServerAction<A extends (...isi: never[]) => unknown>(action: A): A {
  const tanda = {
    $$IS_SIGNATURE_EQUAL: () => true,
    $$FORM_ACTION: () => ({ name: '', method: 'POST', encType: 'multipart/form-data', data: new FormData() }),
  }
  return Object.assign(action, tanda, { bind: () => Object.assign(() => undefined, tanda) })
}

async function render(isi: ReactNode, keadaan: ReactFormState | null): Promise<string> {
  return new Response(await renderToReadableStream(isi, { formState: keadaan })).text()
}

/**
 * Halaman sesudah formulirnya dikirim tanpa skrip: digambar baru di server, dengan jawaban pintu sebagai keadaan awalnya. `isi` memuat
 * satu formulir berpintu yang sudah ditandai `markServerAction`.
 */
export async function renderJawaban(isi: () => ReactNode, jawaban: unknown): Promise<string> {
  const awal = await render(isi(), null)
  const [, kunci] = /name="\$ACTION_KEY" value="([^"]+)"/.exec(awal) ?? []
  if (!kunci) throw new Error('tidak ada formulir berpintu di halaman ini')
  return render(isi(), keadaanSchema.parse([jawaban, unescapeHtml(kunci), 'uji', 0]))
}

const ENTITAS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}
const unescapeHtml = (teks: string) =>
  teks.replace(/&(?:quot|#x27|lt|gt|amp);/g, (satu) => ENTITAS[satu] ?? satu)

function readAtribut(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, nama = '', nilai = '']) => [
      nama,
      unescapeHtml(nilai),
    ]),
  )
}

/** Isian sebagaimana peramban akan mengirimnya dari halaman ini; tombol tidak ikut. */
export function readFormulir(html: string): FormData {
  const form = new FormData()
  for (const [, masukan, nama, atribut = '', isi = ''] of html.matchAll(
    /<input\b([^>]*)>|<(select|textarea)\b([^>]*)>([\s\S]*?)<\/\2>/g,
  )) {
    const baca = readAtribut(masukan ?? atribut)
    const name = baca.get('name')
    if (!name || name.startsWith('$ACTION')) continue
    if (baca.get('type') === 'checkbox' && !baca.has('checked')) continue
    if (nama === 'select') form.append(name, readPilihan(isi))
    else
      form.append(
        name,
        nama === 'textarea' ? unescapeHtml(isi).replace(/^\n/, '') : (baca.get('value') ?? ''),
      )
  }
  return form
}

function readPilihan(isi: string): string {
  const pilihan = [...isi.matchAll(/<option\b([^>]*)>/g)].map(([, atribut = '']) => readAtribut(atribut))
  return (pilihan.find((satu) => satu.has('selected')) ?? pilihan[0])?.get('value') ?? ''
}
