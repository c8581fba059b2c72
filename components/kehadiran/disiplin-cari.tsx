import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import type { CalonCatatan } from '@/lib/kehadiran/queries-disiplin'

/** Mencari pegawai yang berkasnya hendak dibuka untuk mencatat yang baru. */
export function DisiplinCari({ cari, hasil }: { cari: string; hasil: readonly CalonCatatan[] }) {
  return (
    <Card
      title="Catat hukuman atau kasus"
      subtitle="Cari pegawainya, lalu buka berkasnya. Setiap pembukaan berkas tercatat."
    >
      <FilterForm action="/disiplin" submitLabel="Cari" label="Cari pegawai">
        <Input
          name="cari"
          label="Nama atau NI PPPK, paling sedikit 3 huruf"
          defaultValue={cari}
          type="search"
          minLength={3}
        />
      </FilterForm>
      {cari.length < 3 ? null : hasil.length === 0 ? (
        <p className="border-line border-t px-4 py-3 text-ink-2 text-sm">
          Tidak ada pegawai dalam jangkauan Anda yang cocok dengan “{cari}”.
        </p>
      ) : (
        <ul className="border-line border-t">
          {hasil.map((satu) => (
            <li key={satu.id} className="border-line border-b px-4 py-2 text-sm last:border-b-0">
              <Link href={`/disiplin/${satu.id}`} prefetch={false} className="font-semibold">
                {satu.nama}
              </Link>
              <span className="block text-ink-3 text-xs">
                {[satu.nip, satu.unit].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
