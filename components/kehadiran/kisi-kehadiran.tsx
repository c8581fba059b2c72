import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Note } from '@/components/ui/note'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatAngka, formatBulan, formatTanggal } from '@/lib/core/format'
import type { KehadiranFilter } from '@/lib/kehadiran/parse-saring'
import type { HalamanKehadiran } from '@/lib/kehadiran/queries'
import { buildKehadiranHref } from './alamat'
import { KisiRekap } from './kisi-rekap'

/** Kisi bulan yang dipilih, atau sebab mengapa kosong. */
export function KisiKehadiran({
  isi,
  filter,
  dicatat,
  diri,
  action,
}: {
  isi: HalamanKehadiran
  filter: KehadiranFilter
  dicatat: string | null
  /** Orang yang membuka kisi: drafnya di peramban miliknya sendiri. */
  diri: string
  action: FormAction<{ versi: string; ditulis: number; dihapus: number }>
}) {
  const { baris, hitungan, tahun, bulan } = isi
  const namaBulan = `${formatBulan(bulan)} ${tahun}`
  if (baris.length === 0)
    return (
      <EmptyState
        icon="calendar-check"
        title={
          hitungan.semua === 0
            ? `Tidak ada pegawai pada ${namaBulan}`
            : 'Tidak ada yang cocok dengan saringan ini'
        }
        action={
          <ButtonLink
            href={buildKehadiranHref(filter, { q: undefined, unit: undefined, keadaan: undefined })}
          >
            Lepas saringan
          </ButtonLink>
        }
      />
    )
  return (
    <>
      {hitungan.cocok > baris.length ? (
        <div className="px-4 pt-3">
          <Note tone="info">
            {formatAngka(baris.length)} dari {formatAngka(hitungan.cocok)} orang tampil. Pilih unit kerja
            untuk melihat sisanya; yang tidak tampil tidak ikut tersimpan.
          </Note>
        </div>
      ) : null}
      <KisiRekap
        key={`${isi.opd.id}-${tahun}-${bulan}-${filter.unit}-${filter.q}-${filter.keadaan}`}
        action={action}
        kunci={{ perangkatDaerahId: isi.opd.id, tahun, bulan }}
        kunciDraf={`titian.kehadiran.${diri}.${isi.opd.id}.${tahun}-${bulan}`}
        namaBulan={namaBulan}
        versi={isi.versi}
        hariKerja={isi.hariKerja}
        hariKerjaUsulan={isi.hariKerjaUsulan}
        dicatat={dicatat}
        baris={baris}
        jenjang={{ daftar: isi.jenjang, ambangBerturut: isi.ambangBerturut }}
        bolehCatat={isi.bolehCatat}
        alamat={buildKehadiranHref(filter, {})}
        perluAlasan={
          isi.ditutupSejak && baris.some(({ alpa }) => alpa !== null)
            ? `Sesudah ${formatTanggal(isi.ditutupSejak)} baris yang sudah tercatat hanya berubah dengan alasan. Baris yang baru pertama diisi tidak memerlukannya.`
            : null
        }
      />
    </>
  )
}
