'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon'

const TEMA = [
  { nilai: 'terang', label: 'Terang', icon: 'sun' },
  { nilai: 'gelap', label: 'Gelap', icon: 'moon' },
  { nilai: '', label: 'Ikuti sistem', icon: 'monitor' },
] as const

type NilaiTema = (typeof TEMA)[number]['nilai']

const SETAHUN = 31_536_000

/** Light, dark or as the system says; kept for a year in the cookie `tema`, which the layout reads. */
export function PilihTema() {
  const [tema, setTema] = useState<NilaiTema>('')

  useEffect(() => {
    const kini = document.documentElement.dataset.tema
    setTema(TEMA.find((t) => t.nilai === kini)?.nilai ?? '')
  }, [])

  function pilih(nilai: NilaiTema) {
    setTema(nilai)
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on older phones
    document.cookie = `tema=${nilai}; path=/; max-age=${nilai ? SETAHUN : 0}; samesite=lax`
    if (nilai) document.documentElement.dataset.tema = nilai
    else delete document.documentElement.dataset.tema
  }

  return (
    <fieldset className="grid gap-1 px-1">
      <legend className="px-2 pb-1 text-ink-3 text-xs">Tampilan</legend>
      <div className="grid grid-cols-3 overflow-hidden rounded-sm border border-line-strong">
        {TEMA.map((t) => (
          <button
            key={t.label}
            type="button"
            aria-pressed={tema === t.nilai}
            onClick={() => pilih(t.nilai)}
            className="grid min-h-11 justify-items-center gap-0.5 border-line border-l px-1 py-1.5 text-2xs leading-3.5 first:border-l-0 hover:bg-surface-2 focus-visible:-outline-offset-3 aria-pressed:bg-primary-soft aria-pressed:font-semibold aria-pressed:text-primary"
          >
            <Icon name={t.icon} />
            {t.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
