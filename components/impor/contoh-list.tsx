import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { BerkasContoh } from '@/lib/impor/queries-contoh'

/** Berkas contoh untuk dicoba sendiri, yang baik dan yang sengaja salah. Hanya ada pada data contoh. */
export function ContohList({ daftar }: { daftar: readonly BerkasContoh[] }) {
  if (daftar.length === 0) return null
  const salah = daftar.filter((satu) => !satu.baik)
  return (
    <Card title="Berkas contoh" subtitle="Unduh, lalu unggah lagi untuk melihat apa yang terjadi.">
      <Daftar daftar={daftar.filter((satu) => satu.baik)} />
      {salah.length > 0 ? (
        <details className="border-line border-t">
          <summary className="flex cursor-pointer items-center gap-2 px-4 py-3 font-medium text-ink-2 text-sm">
            <Icon name="chevrons-up-down" className="text-ink-3" />
            {salah.length} berkas yang sengaja salah
          </summary>
          <Daftar daftar={salah} />
        </details>
      ) : null}
    </Card>
  )
}

function Daftar({ daftar }: { daftar: readonly BerkasContoh[] }) {
  return (
    <ul className="divide-y divide-line">
      {daftar.map((satu) => (
        <li key={satu.nama} className="flex items-start gap-3 px-4 py-2.5 text-sm">
          <Icon
            name={satu.baik ? 'file-spreadsheet' : 'octagon-exclamation-point'}
            className={satu.baik ? 'mt-0.5 text-ink-3' : 'mt-0.5 text-bad'}
          />
          <div className="min-w-0 flex-1">
            <a
              href={`/api/unduh/contoh?nama=${encodeURIComponent(satu.nama)}`}
              download
              className="font-semibold"
            >
              {satu.judul}
            </a>
            <p className="text-ink-2 text-xs">{satu.keterangan}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
