import Link from 'next/link'
import { ActionButton } from '@/components/ui/action-button'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import { Status } from '@/components/ui/status'
import type { FormAction } from '@/components/ui/use-form-action'
import { formatBulan } from '@/lib/core/format'
import type { Tanggal } from '@/lib/core/tanggal'
import { LABEL_STATUS_BULAN } from '@/lib/rencana-kinerja/labels'
import { formatSlugBulan } from '@/lib/rencana-kinerja/parse'
import type { BulanRinci } from '@/lib/rencana-kinerja/queries'
import { BulanBaca, BulanKabar, KembalianNote } from './bulan-isi'
import { describeKepala } from './bulan-kepala'
import { DuaKolom } from './bulan-saya'
import { MAKNA_STATUS } from './keadaan'
import { KembalikanForm } from './kembalikan-form'
import { PerjalananKartu } from './perjalanan'
import { SetahunKartu } from './setahun-kartu'

type Props = {
  bulan: BulanRinci
  hariIni: Tanggal
  approve: FormAction<unknown>
  kembalikan: FormAction<unknown>
}

/** Bulan orang lain: dibaca siapa yang menjangkaunya, dijawab hanya oleh pejabat penilainya hari ini. */
export function BulanOrang({ bulan: b, hariIni, approve, kembalikan }: Props) {
  const nama = `${formatBulan(b.bulan)} ${b.tahun}`
  return (
    <>
      <PageHeader
        title={b.nama}
        subtitle={
          <>
            <span className="hanya-cetak">
              NI PPPK {b.nip ?? 'belum ada'}
              {b.unitKerja ? `, ${b.unitKerja}` : ''}
            </span>
            Rencana kinerja {nama}.{' '}
            {b.dinilaiViewer && b.status === 'RENCANA_DIAJUKAN'
              ? 'Menunggu persetujuan Anda.'
              : describeOrang(b, hariIni)}
          </>
        }
        actions={
          b.status ? (
            <>
              <Status makna={MAKNA_STATUS[b.status]}>{LABEL_STATUS_BULAN[b.status]}</Status>
              {b.status === 'DINILAI' || b.status === 'FINAL' ? (
                <a
                  href={`/api/unduh/bulan?pegawai=${b.pegawaiId}&bulan=${formatSlugBulan(b)}`}
                  className={buttonClass()}
                >
                  <Icon name="download" />
                  Unduh PDF
                </a>
              ) : null}
            </>
          ) : null
        }
      />
      <BulanTetangga bulan={b} />
      <DuaKolom
        samping={
          <>
            {b.dinilaiViewer ? <Jawaban bulan={b} approve={approve} kembalikan={kembalikan} /> : null}
            {b.status ? <PerjalananKartu bulan={b} /> : null}
            <SetahunKartu setahun={b.setahun} />
          </>
        }
      >
        <KembalianNote bulan={b} />
        <BulanKabar bulan={b} />
        {b.status === null ? (
          <Card>
            <EmptyState
              icon="clipboard-list"
              title={b.nilai?.rekap ? `${nama} dinilai menurut rekap` : `Rencana ${nama} belum dibuat`}
            >
              {b.nilai?.rekap
                ? 'Nilainya berasal dari rekap yang diimpor BKPSDM.'
                : `Giliran ${b.nama} menyusunnya.`}
            </EmptyState>
          </Card>
        ) : (
          <BulanBaca bulan={b} hariIni={hariIni} />
        )}
      </DuaKolom>
    </>
  )
}

function describeOrang(b: BulanRinci, hariIni: Tanggal): string {
  if (b.status === 'RENCANA_DRAF') return 'Sedang disusun pegawainya.'
  if (b.status === 'RENCANA_DISETUJUI') return 'Rencana disetujui; realisasi belum diajukan.'
  if (b.status === null) return ''
  return describeKepala(b, hariIni)
}

function BulanTetangga({ bulan: b }: { bulan: BulanRinci }) {
  const tujuan = (geser: number) => {
    const urut = b.tahun * 12 + b.bulan - 1 + geser
    const bulan = { tahun: Math.floor(urut / 12), bulan: (urut % 12) + 1 }
    return {
      href: `/rencana-kinerja/orang/${b.pegawaiId}/${formatSlugBulan(bulan)}`,
      nama: `${formatBulan(bulan.bulan)} ${bulan.tahun}`,
    }
  }
  const [lalu, berikut] = [tujuan(-1), tujuan(1)]
  return (
    <nav data-layar-saja aria-label="Bulan" className="flex flex-wrap gap-2">
      <ButtonLink href={lalu.href} size="sm" icon="chevron-left">
        {lalu.nama}
      </ButtonLink>
      <ButtonLink href={berikut.href} size="sm" iconAfter="chevron-right">
        {berikut.nama}
      </ButtonLink>
    </nav>
  )
}

function Jawaban({ bulan: b, approve, kembalikan }: Omit<Props, 'hariIni'>) {
  if (!b.rencanaBulanId || (b.status !== 'RENCANA_DIAJUKAN' && b.status !== 'REALISASI_DIAJUKAN')) return null
  return (
    <Card title="Jawaban Anda">
      <CardBody>
        {b.status === 'RENCANA_DIAJUKAN' ? (
          <ActionButton
            action={approve}
            values={{ rencana: b.rencanaBulanId }}
            variant="primary"
            size="lg"
            icon="check"
            wide
            busyLabel="Menyetujui…"
          >
            Setujui rencana
          </ActionButton>
        ) : (
          <ButtonLink
            href={`/penilaian/${formatSlugBulan(b)}`}
            variant="primary"
            size="lg"
            icon="list-checks"
            wide
          >
            Nilai bersama tim
          </ButtonLink>
        )}
        <details className="group">
          <summary className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-primary text-sm underline underline-offset-4">
            Kembalikan dengan alasan
          </summary>
          <div className="pt-2">
            <KembalikanForm
              action={kembalikan}
              rencanaBulanId={b.rencanaBulanId}
              version={b.version}
              nama={b.nama}
            />
          </div>
        </details>
        {b.penilai?.menggantikan ? (
          <p className="text-ink-2 text-xs">
            Anda bertindak menggantikan {b.penilai.menggantikan}.{' '}
            <Link href="/organisasi">Lihat penugasan</Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  )
}
