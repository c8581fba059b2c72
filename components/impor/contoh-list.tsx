import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Status } from '@/components/ui/status'
import type { BerkasContoh } from '@/lib/impor/queries-contoh'

/** Berkas contoh untuk dicoba sendiri, yang baik dan yang sengaja salah. Hanya ada pada data contoh. */
export function ContohList({ daftar }: { daftar: readonly BerkasContoh[] }) {
  if (daftar.length === 0) return null
  return (
    <Card title="Berkas contoh" subtitle="Unduh, lalu unggah lagi untuk melihat apa yang terjadi.">
      <ul className="divide-y divide-line">
        {daftar.map((satu) => (
          <li key={satu.nama} className="flex items-start gap-3 px-4 py-2.5 text-sm">
            <Icon name="file-spreadsheet" className="mt-0.5 text-ink-3" />
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
            {satu.baik ? null : <Status makna="tidak">Sengaja salah</Status>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
