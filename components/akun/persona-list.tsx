'use client'

import { Avatar } from '../ui/avatar'
import { Icon } from '../ui/icon'
import { Note } from '../ui/note'
import { Tag } from '../ui/tag'
import { type FormAction, useFormAction } from '../ui/use-form-action'

export type PersonaMasuk = { kunci: string; nama: string; keterangan: string; tujuan: string }

/** Invented people of the sample data: one press signs in as one of them. */
export function PersonaList({
  action,
  daftar,
}: {
  action: FormAction<unknown>
  daftar: readonly PersonaMasuk[]
}) {
  const { form, failed, pending } = useFormAction(action)
  return (
    <section aria-labelledby="persona" className="grid gap-3">
      <h2
        id="persona"
        className="flex items-center gap-3 font-normal text-ink-3 text-xs before:flex-1 before:border-line before:border-t after:flex-1 after:border-line after:border-t"
      >
        Data contoh: masuk sekali tekan
      </h2>
      {failed ? (
        <Note tone="bad" live>
          {failed.message}
        </Note>
      ) : null}
      <ul className="overflow-hidden rounded-md border border-line bg-surface">
        {daftar.map((p) => (
          <li key={p.kunci} className="border-line border-t first:border-t-0">
            <form {...form}>
              <input type="hidden" name="persona" value={p.kunci} />
              <button
                type="submit"
                disabled={pending}
                className="grid min-h-13 w-full grid-cols-[2rem_minmax(0,1fr)_1rem] items-center gap-3 px-3.5 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-3 disabled:opacity-60 sm:grid-cols-[2rem_minmax(0,1fr)_auto_1rem]"
              >
                <Avatar name={p.nama} />
                <span className="min-w-0">
                  <b className="block text-sm leading-[1.2rem]">{p.nama}</b>
                  <span className="block text-ink-3 text-xs leading-[1.05rem]">{p.keterangan}</span>
                </span>
                <span className="max-sm:hidden">
                  <Tag>{p.tujuan}</Tag>
                </span>
                <Icon name="chevron-right" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
