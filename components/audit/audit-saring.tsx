import { FilterForm } from '@/components/ui/filter-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { KELOMPOK_AUDIT } from '@/lib/laporan/labels-audit'
import type { HalamanAudit } from '@/lib/laporan/queries-audit'
import { type AuditFilter, MIN_CARI } from '@/lib/laporan/schema-audit'
import { AuditTerpasang, labelAksi, writeOrang } from './audit-terpasang'

/** Saringan jejak: kata, hari, pelaku, yang dikenai, macam perbuatan; semuanya di alamat. */
export function AuditSaring({ filter, halaman }: { filter: AuditFilter; halaman: HalamanAudit }) {
  return (
    <>
      <FilterForm action="/audit">
        <Input
          name="q"
          label="Alasan, nomor SK, atau rujukan"
          type="search"
          defaultValue={filter.q}
          minLength={MIN_CARI}
        />
        <Input
          name="pelaku"
          label="Siapa yang berbuat"
          defaultValue={writeOrang(filter.pelaku, halaman.pelaku)}
        />
        <Input
          name="tentang"
          label="Mengenai siapa"
          defaultValue={writeOrang(filter.tentang, halaman.tentang)}
        />
        <Select
          name="aksi"
          label="Macam perbuatan"
          defaultValue={filter.aksi ?? ''}
          placeholder="Semua"
          fieldClassName="max-md:col-span-2"
        >
          {KELOMPOK_AUDIT.map(({ modul, label, aksi }) => (
            <optgroup key={modul} label={label}>
              {aksi.length > 1 ? <option value={modul}>{`${label}: semuanya`}</option> : null}
              {aksi.map((kode) => (
                <option key={kode} value={kode}>
                  {labelAksi(kode)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Input
          name="dari"
          type="date"
          fieldClassName="max-md:col-span-2"
          label="Sejak hari"
          defaultValue={filter.dari}
        />
        <Input
          name="sampai"
          type="date"
          fieldClassName="max-md:col-span-2"
          label="Sampai hari"
          defaultValue={filter.sampai}
        />
      </FilterForm>
      <AuditTerpasang filter={filter} halaman={halaman} />
    </>
  )
}
