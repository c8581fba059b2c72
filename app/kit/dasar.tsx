import { Avatar } from '@/components/ui/avatar'
import { Mark, Wordmark } from '@/components/ui/brand'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button, ButtonLink, IconButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { BadValue, Diff } from '@/components/ui/diff'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureRow } from '@/components/ui/figure-row'
import { JobStrip } from '@/components/ui/job-strip'
import { KeyValues } from '@/components/ui/key-values'
import { Note } from '@/components/ui/note'
import { PageHeader } from '@/components/ui/page-header'
import { ProgressBar } from '@/components/ui/progress'
import { Skeleton } from '@/components/ui/skeleton'
import { StackedBar } from '@/components/ui/stacked-bar'
import { HasilMark, Status } from '@/components/ui/status'
import { Stepper } from '@/components/ui/stepper'
import { Tag, VerificationTag } from '@/components/ui/tag'
import { Timeline } from '@/components/ui/timeline'
import { Bagian, Baris } from './bagian'

/** Brand, buttons, states, notes, figures: what carries no form and no table. */
export function Dasar({ k }: { k: string }) {
  return (
    <>
      <Bagian
        id={`${k}-merek`}
        judul="Merek, kepala halaman, remah jalan"
        pakai={
          '<PageHeader title subtitle actions before={<Avatar name large />} />\n<Breadcrumb items={[{ label, href }]} />'
        }
      >
        <Baris>
          <Wordmark />
          <Mark />
          <Avatar name="H. Fahruddin Noor, S.STP., M.Si." />
        </Baris>
        <Breadcrumb
          label={`Remah jalan ${k}`}
          items={[
            { label: 'Kelayakan', href: '#k' },
            { label: 'Perpanjangan 2027', href: '#k' },
            { label: 'Rusmiati' },
          ]}
        />
        <PageHeader
          before={<Avatar name="Rusmiati" large />}
          title="Perpanjangan kontrak 2027"
          subtitle="Putaran 3, disegel 21 Desember 2026 pukul 08.52. 983 pegawai."
          actions={
            <>
              <ButtonLink href="#k" icon="download">
                Excel
              </ButtonLink>
              <Button variant="primary" icon="refresh-cw">
                Jalankan putaran 4
              </Button>
            </>
          }
        />
      </Bagian>

      <Bagian
        id={`${k}-tombol`}
        judul="Tombol"
        pakai={
          '<Button variant="primary|plain|quiet|danger" size="sm|md|lg" icon wide busy busyLabel disabledReason>\n<ButtonLink href> <IconButton label icon> <SubmitButton> (di dalam form)'
        }
      >
        <Baris>
          <Button variant="primary">Terapkan</Button>
          <Button icon="upload">Impor</Button>
          <Button variant="quiet" icon="columns-3">
            Kolom
          </Button>
          <Button variant="danger" icon="trash">
            Cabut akses
          </Button>
          <IconButton label="Sebelumnya" icon="chevron-left" variant="plain" />
          <IconButton label="Cetak" icon="printer" />
        </Baris>
        <Baris>
          <Button variant="primary" busy>
            Simpan
          </Button>
          <Button disabled>Mati</Button>
          <Button variant="primary" disabledReason="Menunggu 3 baris yang salah diperbaiki.">
            Terapkan
          </Button>
        </Baris>
        <Baris>
          <Button size="sm">Kecil</Button>
          <Button>Sedang</Button>
          <Button size="lg" variant="primary">
            Besar
          </Button>
        </Baris>
      </Bagian>

      <Bagian
        id={`${k}-status`}
        judul="Status, tanda, verifikasi"
        pakai={
          '<Status makna="memenuhi|final|catatan|belum|menunggu|tidak|lengkap|keterangan|dikecualikan">kata</Status>\n<HasilMark hasil="memenuhi|catatan|belum|tidak" large /> <Tag icon> <VerificationTag terverifikasi />'
        }
      >
        <Baris>
          <Status makna="memenuhi" />
          <Status makna="final" />
          <Status makna="catatan" />
          <Status makna="belum" />
          <Status makna="menunggu" />
          <Status makna="tidak">Bulan hilang</Status>
          <Status makna="lengkap" />
          <Status makna="keterangan" />
          <Status makna="dikecualikan">Cuti melahirkan</Status>
        </Baris>
        <Baris>
          <HasilMark hasil="memenuhi" />
          <HasilMark hasil="catatan" />
          <HasilMark hasil="belum" />
          <HasilMark hasil="tidak" />
          <HasilMark hasil="belum" large />
          <Tag icon="lock">segel 7f3a 91c4 … c21e</Tag>
          <VerificationTag terverifikasi />
          <VerificationTag terverifikasi={false} />
        </Baris>
      </Bagian>

      <Bagian
        id={`${k}-catatan`}
        judul="Catatan"
        pakai={'<Note tone="plain|info|ok|warn|wait|bad" title actions live>'}
      >
        <Note>Urutan ini disimpan untuk Anda sendiri.</Note>
        <Note tone="info">Data SIASN terakhir dibaca 14 November 2026.</Note>
        <Note tone="ok">Tidak ada yang berubah. Berkas ini sama dengan impor 14 November.</Note>
        <Note tone="warn" actions={<a href="#k">Lihat dan lengkapi sumbernya</a>}>
          <b>4 parameter belum diverifikasi</b> dipakai putaran ini.
        </Note>
        <Note tone="wait" icon="users">
          Keputusan yang berbeda dari rekomendasi memerlukan <b>alasan</b> dan <b>persetujuan orang kedua</b>.
        </Note>
        <Note tone="bad" title="Belum tersimpan">
          Isian ini sudah diubah H. Fahruddin pukul 09.11. Yang Anda ketik masih ada.
        </Note>
      </Bagian>

      <Bagian
        id={`${k}-angka`}
        judul="Baris angka, langkah, pekerjaan"
        pakai={
          '<FigureRow label figures={[{ label, value, unit, detail, href, icon, tone }]} flat />\n<Stepper label steps={[{ label, detail }]} current={3} />\n<JobStrip title done total unit detail actions failures />'
        }
      >
        <Stepper
          label="Langkah impor"
          current={3}
          steps={[
            { label: 'Berkas', detail: 'dibaca 1,4 detik' },
            { label: 'Kolom', detail: '67 dari 67 cocok' },
            { label: 'Periksa', detail: '9 baris salah' },
            { label: 'Terapkan', detail: 'satu kali, utuh' },
          ]}
        />
        <FigureRow
          label={`Hasil pemeriksaan ${k}`}
          figures={[
            { label: 'Baru', value: '6', detail: 'pegawai belum ada', icon: 'plus', href: '#baru' },
            {
              label: 'Berubah',
              value: '37',
              detail: '52 isian berbeda',
              icon: 'pencil',
              tone: 'info',
              href: '#ubah',
            },
            { label: 'Sama', value: '931', detail: 'dilewati', icon: 'equal' },
            {
              label: 'Salah',
              value: '9',
              detail: 'tidak akan diterapkan',
              icon: 'octagon-exclamation-point',
              tone: 'bad',
              href: '#salah',
            },
            { label: 'Oktober final', value: '83,11', unit: '%', detail: '817 dari 983' },
          ]}
        />
        <JobStrip
          title={`Menilai kelayakan ${k}`}
          done={412}
          total={983}
          unit="pegawai"
          detail="kira-kira 40 detik lagi. Halaman ini boleh ditutup."
          actions={
            <Button size="sm" icon="pause">
              Jeda
            </Button>
          }
          failures={
            <>
              3 gagal dibaca. <a href="#ulang">Ulangi 3 yang gagal</a>
            </>
          }
        />
      </Bagian>

      <Bagian
        id={`${k}-bagan`}
        judul="Bagan dan perbedaan"
        pakai={
          '<StackedBar segments={[{ label, value, tone }]} label height={12|20} /> <ProgressBar value max label tone />\n<Diff before after /> <BadValue> <KeyValues items right /> <Timeline items />'
        }
      >
        <StackedBar
          height={20}
          label="742 diperpanjang, 118 dengan catatan, 96 ditunda, 27 tidak diperpanjang"
          segments={[
            { label: 'Diperpanjang', value: 742, tone: 'ok' },
            { label: 'Dengan catatan', value: 118, tone: 'warn' },
            { label: 'Ditunda', value: 96, tone: 'wait' },
            { label: 'Tidak diperpanjang', value: 27, tone: 'bad' },
          ]}
        />
        <ProgressBar value={78} max={96} label="Ada bulan yang belum dinilai: 78 dari 96" tone="wait" thin />
        <Baris>
          <Diff before="Instalasi Gizi" after="Instalasi Farmasi" />
          <BadValue>1,99206E+17</BadValue>
        </Baris>
        <div className="grid gap-4 sm:grid-cols-2">
          <KeyValues
            items={[
              { k: 'Nomor', v: '810/217/BKPSDM/2026' },
              { k: 'Masa', v: '1 Jan – 31 Des 2026' },
              { k: 'Upah', v: 'Rp1.850.000 sebulan' },
            ]}
          />
          <Timeline
            items={[
              {
                key: '3',
                title: <b>Putaran 3: Ditunda</b>,
                detail: '21 Des 2026, 08.52 · Agustus',
                current: true,
              },
              { key: '2', title: 'Putaran 2: Ditunda', detail: '14 Des 2026 · Agustus, Desember' },
            ]}
          />
        </div>
      </Bagian>

      <Bagian
        id={`${k}-kosong`}
        judul="Kosong dan memuat"
        pakai={
          '<EmptyState icon title action>kalimat</EmptyState> <Skeleton className="w-40" /> <TableSkeleton rows columns />'
        }
      >
        <Card>
          <EmptyState
            icon="users"
            title="Belum ada pegawai"
            action={
              <ButtonLink href="#impor" variant="primary" icon="upload">
                Impor dari SIASN
              </ButtonLink>
            }
          >
            Daftar pegawai akan tampil di sini setelah berkas SIASN pertama diterapkan.
          </EmptyState>
        </Card>
        <Card title="Memuat">
          <CardBody>
            <Skeleton className="w-40" />
            <Skeleton className="w-64" />
          </CardBody>
        </Card>
      </Bagian>
    </>
  )
}
