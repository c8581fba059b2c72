// Writes public/ikon.svg: the symbols of every icon named in components/ui/icon-names.ts, from lucide's own data.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ICON_NAMES } from '../components/ui/icon-names.ts'

const moduleSchema = z.object({
  __iconData: z.object({ node: z.array(z.tuple([z.string(), z.record(z.string(), z.string())])) }),
})

/** The sprite as text; the same names always give the same bytes. */
export async function buildSprite(): Promise<string> {
  const symbols: string[] = []
  for (const name of ICON_NAMES) {
    const { __iconData } = moduleSchema.parse(await import(`lucide-react/icons/${name}`))
    const shapes = __iconData.node.map(([tag, { key: _key, ...attributes }]) => {
      const text = Object.entries(attributes).map(([k, v]) => ` ${k}="${v}"`)
      return `<${tag}${text.join('')}/>`
    })
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`)
  }
  const licence = '<!-- Lucide icons, ISC licence, https://lucide.dev/license -->'
  return `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${symbols.join('\n')}\n</svg>\n`
}

if (import.meta.main) {
  await writeFile(fileURLToPath(new URL('../public/ikon.svg', import.meta.url)), await buildSprite())
}
