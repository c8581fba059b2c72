import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { formatAngka } from '@/lib/core/format'
import type { HalamanBaris, PratinjauDto } from '@/lib/impor/queries'
import type { KeadaanBaris, SaringImpor, StatusImpor } from '@/lib/impor/schema'
import type { Tautan } from './pratinjau-tautan'
import { TabelBaris } from './tabel-baris'
import { TabelBeda } from './tabel-beda'
import { TabelGalat } from './tabel-galat'

type Bagian = {
  halaman: HalamanBaris
  pratinjau: PratinjauDto
  saring: SaringImpor
  tautan: Tautan
  alamat: string
}

function Kaki({
  halaman,
  saring,
  tautan,
  keadaan,
  total,
  tampil,
}: Omit<Bagian, 'pratinjau' | 'alamat'> & {
  keadaan: KeadaanBaris | 'PERINGATAN'
  total: number
  tampil: number
}) {
  const letak = {
    ...(keadaan === 'PERINGATAN' ? { peringatan: '1' } : { keadaan }),
    ...(saring.berakibat ? { berakibat: '1' } : {}),
    ...(saring.dilewati ? { dilewati: '1' } : {}),
  }
  if (saring.keadaan || saring.peringatan) {
    return (
      <Pager
        total={total}
        prevHref={halaman.sebelum ? tautan({ ...letak, sebelum: halaman.sebelum }) : undefined}
        nextHref={halaman.sesudah ? tautan({ ...letak, setelah: halaman.sesudah }) : undefined}
      />
    )
  }
  if (tampil >= total) return null
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t px-4 py-2.5 text-ink-2 text-sm">
      {formatAngka(tampil)} dari {formatAngka(total)} baris
      <a href={tautan(letak)}>Tampilkan semua</a>
    </div>
  )
}

function describeLangkah(status: StatusImpor, dapatDiterapkan: number): string {
  if (status === 'DITERAPKAN') return 'Dilewati saat diterapkan.'
  return dapatDiterapkan > 0
    ? 'Perbaiki di berkas lalu unggah lagi, atau terapkan yang benar dahulu.'
    : 'Perbaiki di berkas lalu unggah lagi.'
}

/** Baris yang salah, dengan apa yang dapat dilakukan. */
export function BagianSalah({ halaman, pratinjau, ...lain }: Bagian) {
  const { ringkasan, pemetaan, status } = pratinjau.impor
  return (
    <Card
      title="Baris yang salah"
      subtitle={`${formatAngka(ringkasan.salah)} baris, ${formatAngka(ringkasan.isianSalah)} isian. ${describeLangkah(status, ringkasan.baru + ringkasan.berubah)}`}
    >
      <TabelGalat baris={halaman.baris} banyakLembar={pemetaan.length > 1} />
      <Kaki
        {...lain}
        halaman={halaman}
        keadaan="SALAH"
        total={ringkasan.salah}
        tampil={halaman.baris.length}
      />
    </Card>
  )
}

/** Perbedaan isian demi isian, dapat disaring ke yang berakibat. */
export function BagianBerubah({ halaman, pratinjau, ...lain }: Bagian) {
  const { ringkasan, jenis, status } = pratinjau.impor
  const { saring, tautan } = lain
  const dibiarkan =
    jenis === 'DAFTAR_PEGAWAI'
      ? 'Isian yang hanya ada di Titian (upah, atasan, kontrak) tidak disentuh.'
      : 'Isian kosong di berkas tidak menghapus yang sudah ada.'
  return (
    <Card
      title={status === 'DITERAPKAN' ? 'Yang berubah' : 'Yang akan berubah'}
      subtitle={`${formatAngka(ringkasan.orangBerubah)} pegawai. ${dibiarkan}`}
      actions={
        <Chips
          label="Saring perbedaan"
          items={[
            {
              label: 'Berakibat',
              count: ringkasan.berakibat,
              href: tautan({ keadaan: 'BERUBAH', berakibat: '1' }),
              active: saring.berakibat === '1',
            },
            {
              label: 'Semua',
              count: ringkasan.isianBerubah,
              href: tautan({ keadaan: 'BERUBAH' }),
              active: saring.berakibat !== '1',
            },
          ]}
        />
      }
    >
      <TabelBeda baris={halaman.baris} hanyaBerakibat={saring.berakibat === '1'} />
      <Kaki
        {...lain}
        halaman={halaman}
        keadaan="BERUBAH"
        total={ringkasan.berubah}
        tampil={halaman.baris.length}
      />
    </Card>
  )
}

/** Baris baru atau baris yang sama. */
export function BagianBaris({ halaman, pratinjau, keadaan, ...lain }: Bagian & { keadaan: 'BARU' | 'SAMA' }) {
  const { ringkasan, jenis } = pratinjau.impor
  const baru = keadaan === 'BARU'
  const dilewati = !baru && lain.saring.dilewati === '1'
  const total = baru ? ringkasan.baru : dilewati ? (ringkasan.dilewati ?? 0) : ringkasan.sama
  const judul = baru
    ? jenis === 'DAFTAR_PEGAWAI'
      ? 'Pegawai baru'
      : 'Belum tercatat'
    : dilewati
      ? 'Sudah dipegang Titian'
      : 'Sama dengan isi Titian'
  return (
    <Card
      title={judul}
      subtitle={
        baru
          ? `${formatAngka(ringkasan.orangBaru)} pegawai, ${formatAngka(total)} baris.`
          : dilewati
            ? 'Dilewati; rekap tidak menimpa penilaian dan SKP yang dibuat di Titian.'
            : 'Dilewati; tidak ada yang perlu diterapkan.'
      }
    >
      {halaman.baris.length === 0 ? (
        <EmptyState title="Tidak ada baris di sini" />
      ) : (
        <TabelBaris baris={halaman.baris} judul={judul} />
      )}
      <Kaki {...lain} halaman={halaman} keadaan={keadaan} total={total} tampil={halaman.baris.length} />
    </Card>
  )
}

/** Isian janggal pada baris yang tetap diterapkan. */
export function BagianPeringatan({ halaman, pratinjau, ...lain }: Bagian) {
  const { ringkasan, pemetaan } = pratinjau.impor
  const tampil = halaman.baris.length
  return (
    <Card
      title="Perlu dilihat"
      subtitle={`${formatAngka(ringkasan.peringatan)} isian janggal. Barisnya tetap diterapkan; periksa bila ragu.`}
    >
      <TabelGalat baris={halaman.baris} banyakLembar={pemetaan.length > 1} peringatan />
      <Kaki
        {...lain}
        halaman={halaman}
        keadaan="PERINGATAN"
        total={ringkasan.barisPeringatan ?? tampil}
        tampil={tampil}
      />
    </Card>
  )
}
