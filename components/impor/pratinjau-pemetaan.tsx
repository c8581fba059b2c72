import { Icon } from '@/components/ui/icon'
import { LABEL_JENIS_IMPOR } from '@/lib/impor/labels'
import type { PratinjauDto } from '@/lib/impor/queries'

/** Kolom mana yang dikenali dan mana yang dibuang, per lembar. */
export function Pemetaan({ pratinjau, tampil }: { pratinjau: PratinjauDto; tampil: boolean }) {
  const { pemetaan, jenis } = pratinjau.impor
  if (!tampil || pemetaan.length === 0) return null
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="flex cursor-pointer items-center gap-2 px-4 py-3 font-semibold text-sm">
        <Icon name="chevrons-up-down" className="text-ink-3" />
        Kolom yang dibaca
      </summary>
      <div className="grid gap-3 border-line border-t px-4 py-3 text-sm">
        {pemetaan.map((satu) => (
          <div key={satu.lembar} className="grid gap-1">
            <p>
              <b className="font-semibold">Lembar {satu.lembar}</b>, judul di baris {satu.barisJudul}
            </p>
            <p className="text-ink-2 [overflow-wrap:anywhere]">
              Dipakai: {satu.dikenali.map((kolom) => kolom.judul).join(', ')}.
            </p>
            {satu.diabaikan.length > 0 ? (
              <p className="text-ink-3 text-xs [overflow-wrap:anywhere]">
                Dibuang saat dibaca{jenis === 'DAFTAR_PEGAWAI' ? ' karena tidak diperlukan (UU 27/2022)' : ''}
                : {satu.diabaikan.join(', ')}.
              </p>
            ) : null}
          </div>
        ))}
        <p className="text-ink-3 text-xs">
          {LABEL_JENIS_IMPOR[jenis]}. Kolom dikenali dari judulnya, bukan dari letaknya.
        </p>
      </div>
    </details>
  )
}
