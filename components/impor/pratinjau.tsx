// Halaman pratinjau ketiga jenis impor: lebih panjang karena urutan bacanya (hitungan, salah, berubah, baru) satu kesatuan.
import type { ReactNode } from 'react'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureRow } from '@/components/ui/figure-row'
import { Icon } from '@/components/ui/icon'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Stepper } from '@/components/ui/stepper'
import { formatAngka, formatDesimal } from '@/lib/core/format'
import { LABEL_JENIS_IMPOR } from '@/lib/impor/labels'
import type { HalamanBaris, PratinjauDto } from '@/lib/impor/queries'
import type { KeadaanBaris, SaringImpor, StatusImpor } from '@/lib/impor/schema'
import { TabelBaris } from './tabel-baris'
import { TabelBeda } from './tabel-beda'
import { TabelGalat } from './tabel-galat'
import { formatWaktuImpor } from './waktu'

type Props = {
  pratinjau: PratinjauDto
  saring: SaringImpor
  /** Alamat halaman ini dan alamat unduhan daftar salahnya. */
  alamat: string
  unduhSalah: string
  /** Halaman unggah, untuk mengganti berkas. */
  kembali: string
  /** Dok penerapan dan tombol buang; null bila tidak ada yang dapat diterapkan lagi. */
  dok: ReactNode
  buang: ReactNode
  diperbarui: boolean
}

type Tautan = (ganti?: Partial<Record<'keadaan' | 'berakibat' | 'setelah' | 'sebelum', string>>) => string

function makeTautan(alamat: string): Tautan {
  return (ganti = {}) => {
    const kueri = new URLSearchParams(ganti).toString()
    return kueri === '' ? alamat : `${alamat}?${kueri}`
  }
}

/** Periksa sebelum menerapkan: apa yang dibaca, apa yang salah, apa yang akan berubah, dan satu dok yang menerapkannya. */
export function Pratinjau(props: Props) {
  const { pratinjau, saring, alamat, unduhSalah, kembali, dok, buang, diperbarui } = props
  const { impor, kembar } = pratinjau
  const { ringkasan } = impor
  const tautan = makeTautan(alamat)
  const selesai = impor.status === 'DITERAPKAN'
  const dikenali = impor.pemetaan.reduce((n, satu) => n + satu.dikenali.length, 0)
  const diabaikan = impor.pemetaan.reduce((n, satu) => n + satu.diabaikan.length, 0)
  return (
    <>
      <PageHeader
        title={
          selesai
            ? 'Sudah diterapkan'
            : impor.status === 'DIBUANG'
              ? 'Impor ini dibuang'
              : 'Periksa sebelum menerapkan'
        }
        subtitle={`${impor.namaBerkas}, ${formatAngka(ringkasan.baris)} baris, ${dikenali} dari ${dikenali + diabaikan} kolom dipakai.${impor.status === 'DIPERIKSA' ? ' Belum ada yang berubah.' : ''}`}
        actions={
          <>
            {ringkasan.salah > 0 && impor.status !== 'DIBUANG' ? (
              <a href={unduhSalah} download className={buttonClass()}>
                <Icon name="download" />
                Unduh daftar salah
              </a>
            ) : null}
            <ButtonLink href={kembali} icon="upload">
              {selesai ? 'Impor lain' : 'Ganti berkas'}
            </ButtonLink>
            {buang}
          </>
        }
      />
      <Stepper
        label="Langkah"
        current={selesai ? 5 : 3}
        steps={[
          { label: 'Berkas', detail: `diperiksa ${formatDesimal(ringkasan.bacaMs / 1000, 1)} detik` },
          { label: 'Kolom', detail: `${dikenali} dipakai, ${diabaikan} dibuang` },
          {
            label: 'Periksa',
            detail:
              ringkasan.salah > 0 ? `${formatAngka(ringkasan.salah)} baris salah` : 'tidak ada yang salah',
          },
          { label: 'Terapkan', detail: 'satu kali, utuh' },
        ]}
      />
      <Catatan pratinjau={pratinjau} diperbarui={diperbarui} kembar={kembar} />
      <Hitungan pratinjau={pratinjau} tautan={tautan} />
      {pratinjau.salah ? <BagianSalah halaman={pratinjau.salah} {...props} tautan={tautan} /> : null}
      {pratinjau.berubah ? <BagianBerubah halaman={pratinjau.berubah} {...props} tautan={tautan} /> : null}
      {pratinjau.baru ? (
        <BagianBaris keadaan="BARU" halaman={pratinjau.baru} {...props} tautan={tautan} />
      ) : null}
      {pratinjau.sama ? (
        <BagianBaris keadaan="SAMA" halaman={pratinjau.sama} {...props} tautan={tautan} />
      ) : null}
      {pratinjau.peringatan.length > 0 ? (
        <Card
          title="Perlu dilihat"
          subtitle={`${formatAngka(ringkasan.peringatan)} isian janggal. Barisnya tetap diterapkan; periksa bila ragu.`}
        >
          <TabelGalat baris={pratinjau.peringatan} banyakLembar={impor.pemetaan.length > 1} peringatan />
        </Card>
      ) : null}
      <Pemetaan pratinjau={pratinjau} tampil={!saring.keadaan} />
      {dok}
    </>
  )
}

function Catatan({
  pratinjau,
  diperbarui,
  kembar,
}: {
  pratinjau: PratinjauDto
  diperbarui: boolean
  kembar: PratinjauDto['kembar']
}) {
  const { impor } = pratinjau
  const { baru, berubah, salah } = impor.ringkasan
  if (impor.status === 'DITERAPKAN') {
    return (
      <Note
        tone="ok"
        live
        title={`Diterapkan ${formatWaktuImpor(impor.diterapkan ?? impor.diunggah)} oleh ${impor.oleh}`}
      >
        {formatAngka(baru)} baris baru dan {formatAngka(berubah)} baris berubah dicatat sekaligus.
        {salah > 0 ? ` ${formatAngka(salah)} baris salah dilewati; perbaiki lalu unggah lagi.` : ''}
      </Note>
    )
  }
  if (impor.status === 'DIBUANG') {
    return (
      <Note title="Isi berkas ini sudah dihapus dari Titian">
        Unggah lagi berkasnya bila masih diperlukan.
      </Note>
    )
  }
  if (diperbarui) {
    return (
      <Note tone="warn" live title="Isi Titian berubah sesudah berkas ini diperiksa">
        Perbedaannya sudah dihitung ulang di bawah ini dan belum ada yang diterapkan. Periksa sekali lagi,
        lalu terapkan.
      </Note>
    )
  }
  if (baru + berubah === 0 && salah === 0) {
    return (
      <Note tone="info" live title="Tidak ada yang berubah">
        {kembar
          ? `Berkas ini sama dengan impor ${formatWaktuImpor(kembar.diterapkan)}.`
          : 'Isi berkas ini sudah sama dengan isi Titian, jadi tidak ada yang perlu diterapkan.'}
      </Note>
    )
  }
  return kembar ? (
    <Note tone="info" title={`Berkas ini pernah diterapkan ${formatWaktuImpor(kembar.diterapkan)}`}>
      Yang tampak di bawah hanya yang berbeda dari isi Titian sekarang.
    </Note>
  ) : null
}

function Hitungan({ pratinjau, tautan }: { pratinjau: PratinjauDto; tautan: Tautan }) {
  const { ringkasan: r, jenis } = pratinjau.impor
  const rekap = jenis === 'REKAP_TAHUN'
  const href = (n: number, keadaan: KeadaanBaris) => (n > 0 ? tautan({ keadaan }) : undefined)
  return (
    <FigureRow
      label="Hitungan baris"
      figures={[
        {
          label: 'Baru',
          icon: 'plus',
          tone: 'ok',
          value: formatAngka(r.baru),
          detail: rekap ? 'belum tercatat' : 'pegawai belum ada',
          href: href(r.baru, 'BARU'),
        },
        {
          label: 'Berubah',
          icon: 'pencil',
          tone: 'info',
          value: formatAngka(r.berubah),
          detail: `${formatAngka(r.isianBerubah)} isian berbeda`,
          href: href(r.berubah, 'BERUBAH'),
        },
        {
          label: 'Sama',
          icon: 'equal',
          value: formatAngka(r.sama),
          detail: 'dilewati',
          href: href(r.sama, 'SAMA'),
        },
        {
          label: 'Salah',
          icon: 'octagon-exclamation-point',
          tone: 'bad',
          value: formatAngka(r.salah),
          detail: 'tidak akan diterapkan',
          href: href(r.salah, 'SALAH'),
        },
        {
          label: 'Tidak di berkas',
          icon: 'circle-slash-2',
          tone: 'wait',
          value: formatAngka(r.tidakDiBerkas),
          detail: 'ada di Titian, dibiarkan',
        },
      ]}
    />
  )
}

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
}: Omit<Bagian, 'pratinjau' | 'alamat'> & { keadaan: KeadaanBaris; total: number; tampil: number }) {
  const letak = { keadaan, ...(saring.berakibat ? { berakibat: '1' } : {}) }
  if (saring.keadaan) {
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
      <a href={tautan({ keadaan })}>Tampilkan semua</a>
    </div>
  )
}

function describeLangkah(status: StatusImpor, dapatDiterapkan: number): string {
  if (status === 'DITERAPKAN') return 'Dilewati saat diterapkan.'
  return dapatDiterapkan > 0
    ? 'Perbaiki di berkas lalu unggah lagi, atau terapkan yang benar dahulu.'
    : 'Perbaiki di berkas lalu unggah lagi.'
}

function BagianSalah({ halaman, pratinjau, ...lain }: Bagian) {
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

function BagianBerubah({ halaman, pratinjau, ...lain }: Bagian) {
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

function BagianBaris({ halaman, pratinjau, keadaan, ...lain }: Bagian & { keadaan: 'BARU' | 'SAMA' }) {
  const { ringkasan, jenis } = pratinjau.impor
  const baru = keadaan === 'BARU'
  const total = baru ? ringkasan.baru : ringkasan.sama
  const judul = baru
    ? jenis === 'DAFTAR_PEGAWAI'
      ? 'Pegawai baru'
      : 'Belum tercatat'
    : 'Sama dengan isi Titian'
  return (
    <Card
      title={judul}
      subtitle={
        baru
          ? `${formatAngka(ringkasan.orangBaru)} pegawai, ${formatAngka(total)} baris.`
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

function Pemetaan({ pratinjau, tampil }: { pratinjau: PratinjauDto; tampil: boolean }) {
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
