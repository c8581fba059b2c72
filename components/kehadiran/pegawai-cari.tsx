import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import type { CalonPegawai } from '@/lib/kehadiran/queries-calon'

/** Mencari pegawai yang hendak dibukakan halamannya sendiri; hasilnya tautan, sehingga jalan tanpa skrip. */
export function PegawaiCari({
  judul,
  keterangan,
  alamat,
  tuju,
  cari,
  hasil,
}: {
  judul: string
  keterangan: string
  alamat: string
  tuju: (id: string) => string
  cari: string
  hasil: readonly CalonPegawai[]
}) {
  return (
    <Card title={judul} subtitle={keterangan}>
      <FilterForm action={alamat} submitLabel="Cari" label="Cari pegawai">
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
              <Link href={tuju(satu.id)} prefetch={false} className="font-semibold">
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
